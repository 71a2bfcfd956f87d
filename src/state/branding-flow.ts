import { asBackendError, type BackendError } from '../domain/backend-error.js';
import {
  BrandingTheme,
  HexColor,
  type AccountBranding,
  type BrandingInput,
  type ShownTheme,
} from '../domain/branding.js';
import { parse } from '../domain/errors.js';
import * as v from 'valibot';
import { browser, type Environment } from './environment.js';
import { branding } from './late-reads.js';
import { formStepOf, Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** What was chosen and typed. */
export interface BrandingDraft {
  /** Whether it looks as the page does, or has a look of its own. */
  readonly kind: 'page' | 'own';
  readonly theme: ShownTheme;
  /** The colour as it is typed; empty: the page's, or one that the theme says in another way. */
  readonly color: string;
}

export type BrandingState =
  | { readonly step: 'loading' }
  | { readonly step: 'failed'; readonly error: BackendError }
  | {
      readonly step: 'editing' | 'sending' | 'slow' | 'uncertain' | 'done';
      readonly known: AccountBranding;
      readonly draft: BrandingDraft;
      /** Why it was not saved, or what is wrong with what was typed. */
      readonly problem: BackendError | undefined;
    };

const NO_THEME: ShownTheme = { tokens: {} };

/** What is typed is right: no colour, or one in hexadecimal. */
const Typed = v.object({ color: v.union([v.literal(''), HexColor]) });

/** Sets how a linked account, or the one at work, looks to whoever works in it. */
export class BrandingFlow extends Store<BrandingState> {
  readonly #queries: Queries;
  readonly #link: string | undefined;
  readonly #colorOf: (theme: ShownTheme) => string;
  readonly #operation: Operation<BrandingInput, AccountBranding>;

  /** `link` names a linked account; without one it is about the account at work. `colorOf` tells what can be typed of a theme. */
  constructor(
    queries: Queries,
    link: string | undefined,
    colorOf: (theme: ShownTheme) => string,
    environment: Environment = browser,
  ) {
    super({ step: 'loading' });
    this.#queries = queries;
    this.#link = link;
    this.#colorOf = colorOf;
    const { backend } = queries;
    this.#operation = new Operation(
      backend,
      (input, options) => backend.setBranding(input, options),
      environment,
    );
    this.#operation.subscribe(() => this.#follow());
    void this.load();
  }

  /** Whether it was sent and its fate is still open. */
  get busy(): boolean {
    return this.#operation.busy;
  }

  /** Reads what is set now. What was typed stays; `problem` tells why it was read again. */
  async load(problem?: BackendError): Promise<void> {
    const before = this.state;
    if (before.step === 'failed') this.set({ step: 'loading' });
    const { data, error } = await branding(this.#queries, this.#link).refetch();
    if (!data) {
      if (error) this.set({ step: 'failed', error });
      return;
    }
    const draft = 'draft' in before ? before.draft : this.#draftOf(data);
    this.set({ step: 'editing', known: data, draft, problem });
  }

  edit(patch: Partial<BrandingDraft>): void {
    if (this.state.step !== 'editing') return;
    const { problem, draft } = this.state;
    this.set({
      ...this.state,
      draft: { ...draft, ...patch },
      // What somebody else has set stays beside it until it is decided which is to stay.
      problem: problem?.code === 'version-mismatch' ? problem : undefined,
    });
  }

  /** Goes on with another theme instead of what was typed. */
  take(theme: ShownTheme): void {
    this.edit({ kind: 'own', theme, color: this.#colorOf(theme) });
  }

  /** Goes on with what is set now instead of what was typed. */
  takeTheirs(): void {
    if (this.state.step !== 'editing') return;
    this.set({ ...this.state, draft: this.#draftOf(this.state.known), problem: undefined });
  }

  /** Saves it. Resolves with what is set then, or undefined when it was not saved. */
  async save(): Promise<AccountBranding | undefined> {
    if (this.state.step !== 'editing') return undefined;
    const { known, draft } = this.state;
    let theme: BrandingTheme | null = null;
    try {
      if (draft.kind === 'own') {
        parse(Typed, { color: draft.color });
        theme = parse(BrandingTheme, draft.theme);
      }
    } catch (thrown) {
      this.set({ ...this.state, problem: asBackendError(thrown) });
      return undefined;
    }
    const changed = await this.#operation.run({
      ...(this.#link !== undefined && { link: this.#link }),
      version: known.version,
      theme,
    });
    if (changed) {
      branding(this.#queries, this.#link).set(changed);
      void this.#queries.changed();
    }
    return changed;
  }

  #draftOf({ theme }: AccountBranding): BrandingDraft {
    return {
      kind: theme ? 'own' : 'page',
      theme: theme ?? NO_THEME,
      color: theme ? this.#colorOf(theme) : '',
    };
  }

  #follow(): void {
    if (!('draft' in this.state)) return;
    const { known, draft } = this.state;
    const fate = this.#operation.state;
    if (fate.status === 'conflict') {
      void this.load(asBackendError(fate.error));
      return;
    }
    const now = formStepOf(fate);
    if (now) this.set({ ...now, known: fate.status === 'succeeded' ? fate.value : known, draft });
  }
}
