import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type {
  ChangeDraftInput,
  DraftContent,
  DraftState,
  OpenedDraft,
  OrderDraft,
} from '../domain/order-draft.js';
import type { Environment } from './environment.js';
import { Operation } from './operation.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/**
 * How far what is typed is kept by the backend. `conflict`: it was changed elsewhere meanwhile, and so it was here.
 * `taken`: it was changed elsewhere, and nothing here was lost by taking that. `ended`: it was ordered or left elsewhere.
 */
export type SavingState =
  | { readonly status: 'none' | 'opening' | 'saving' }
  | { readonly status: 'saved' | 'taken'; readonly at: string }
  | { readonly status: 'failed' | 'unopened'; readonly error: BackendError }
  | { readonly status: 'conflict'; readonly theirs: OpenedDraft }
  | { readonly status: 'ended'; readonly as: Exclude<DraftState, 'open'> };

/** What a tab knows of the draft that it shows: `clean`: all of it was saved. */
export interface SavedAs {
  readonly id: string;
  readonly version: string;
  readonly clean: boolean;
}

/** Milliseconds after the last key before it is saved, and before it is tried again. */
const AFTER_TYPING = 800;
const TRY_AGAIN = 10_000;

/** Keeps an order as it is typed, so that it can be gone on with on another device. */
export class OrderDraftSaving extends Store<SavingState> {
  readonly #queries: Queries;
  readonly #environment: Environment;
  readonly #creating: Operation<{ content: DraftContent }, OrderDraft>;
  readonly #changing: Operation<ChangeDraftInput, OrderDraft>;
  readonly #discarding: Operation<{ draft: string; version: string }, OrderDraft>;
  #saved: { id: string; version: string } | undefined;
  /** What is typed and not saved. */
  #unsaved: DraftContent | undefined;
  /** What was saved last, as JSON. */
  #known: string | undefined;
  #stopTimer: (() => void) | undefined;
  #running: Promise<void> | undefined;
  /** Counts the drafts that were shown: what comes back for an earlier one is not shown any more. */
  #turn = 0;

  constructor(queries: Queries, environment: Environment) {
    super({ status: 'none' });
    this.#queries = queries;
    this.#environment = environment;
    const { backend } = queries;
    this.#creating = new Operation(backend, backend.createOrderDraft.bind(backend), environment);
    this.#changing = new Operation(backend, backend.changeOrderDraft.bind(backend), environment);
    this.#discarding = new Operation(backend, backend.discardOrderDraft.bind(backend), environment);
  }

  /** The draft that is shown, for the tab to find it again. */
  get savedAs(): SavedAs | null {
    return this.#saved ? { ...this.#saved, clean: this.#unsaved === undefined } : null;
  }

  /** Something may have been typed. */
  changed(content: DraftContent): void {
    if (!this.#unsaved && JSON.stringify(content) === this.#known) return;
    this.#unsaved = content;
    if (this.state.status === 'conflict' || this.#isOrdered) return;
    this.#later(AFTER_TYPING);
  }

  /** Saves what is not saved yet. */
  async flush(): Promise<void> {
    this.#stopTimer?.();
    await this.#running;
    if (this.#unsaved && this.state.status !== 'conflict' && !this.#isOrdered) await this.#start();
  }

  /** Opens a draft. Answers what was typed, or nothing, where `state` says why. */
  async open(id: string): Promise<DraftContent | undefined> {
    await this.flush();
    this.forget();
    const turn = this.#turn;
    this.set({ status: 'opening' });
    const opened = await this.#read(id);
    if (turn !== this.#turn) return undefined;
    if ('error' in opened) {
      this.set({ status: 'unopened', error: opened.error });
      return undefined;
    }
    return this.#take(opened, 'saved');
  }

  /** Goes on with a draft that this tab has shown. Answers what was typed elsewhere since, where that counts. */
  async resume({ id, version, clean }: SavedAs, content: DraftContent): Promise<DraftContent | undefined> {
    this.#saved = { id, version };
    if (clean) this.#known = JSON.stringify(content);
    else this.#unsaved = content;
    const turn = this.#turn;
    const opened = await this.#read(id);
    if (turn !== this.#turn) return undefined;
    if ('error' in opened) {
      if (opened.error.code === 'not-found') this.#saved = undefined;
      return undefined;
    }
    if (opened.draft.state !== 'open') return this.#take(opened, 'taken');
    if (opened.draft.version !== version) {
      if (!this.#unsaved) return this.#take(opened, 'taken');
      this.set({ status: 'conflict', theirs: opened });
    } else if (this.#unsaved) this.#later(0);
    else this.set({ status: 'saved', at: opened.draft.savedAt });
    return undefined;
  }

  /** Decides a conflict for what was typed here. */
  keepMine(): void {
    if (this.state.status !== 'conflict') return;
    const { id, version } = this.state.theirs.draft;
    this.#saved = { id, version };
    this.set({ status: 'saving' });
    this.#later(0);
  }

  /** Decides a conflict for what was typed elsewhere, and answers it. */
  takeTheirs(): DraftContent | undefined {
    if (this.state.status !== 'conflict') return undefined;
    this.#unsaved = undefined;
    return this.#take(this.state.theirs, 'saved');
  }

  /** Leaves the draft as it is: what is typed from now on is another one. */
  forget(): void {
    this.#stopTimer?.();
    this.#turn++;
    this.#saved = this.#unsaved = this.#known = undefined;
    this.set({ status: 'none' });
  }

  /** It was ordered; `named`: as the draft that it is. What is on its way to be kept is not needed any more. */
  ordered(named: boolean): void {
    const under = this.#running;
    this.#unsaved = undefined;
    this.#stopTimer?.();
    void (async () => {
      await under;
      // The order did not know of it: it was kept for the first time after it was sent.
      if (!named && this.#saved)
        await this.#discarding.run({ draft: this.#saved.id, version: this.#saved.version });
      this.forget();
      void this.#queries.outdated('listOrderDrafts');
    })();
  }

  /** It turned out that it was ordered, or sent for approval, elsewhere. */
  orderedElsewhere(as: 'ordered' | 'waiting' = 'ordered'): void {
    this.#stopTimer?.();
    this.set({ status: 'ended', as });
  }

  get #isOrdered(): boolean {
    return this.state.status === 'ended' && this.state.as !== 'discarded';
  }

  #later(milliseconds: number): void {
    this.#stopTimer?.();
    this.#stopTimer = this.#environment.after(milliseconds, () => void this.#start());
  }

  /** Saves, one time after the other. */
  #start(): Promise<void> {
    this.#running ??= this.#save().finally(() => {
      this.#running = undefined;
      if (this.#unsaved && this.state.status === 'saved') this.#later(AFTER_TYPING);
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    const content = this.#unsaved;
    if (!content) return;
    const turn = this.#turn;
    this.set({ status: 'saving' });
    const saved = this.#saved;
    const operation = saved ? this.#changing : this.#creating;
    const draft = saved
      ? await this.#changing.run({ draft: saved.id, version: saved.version, content })
      : await this.#creating.run({ content });
    if (draft) {
      void this.#queries.outdated('listOrderDrafts');
      if (turn !== this.#turn) return;
      this.#saved = { id: draft.id, version: draft.version };
      this.#known = JSON.stringify(content);
      if (this.#unsaved === content) this.#unsaved = undefined;
      this.set({ status: 'saved', at: draft.savedAt });
    } else if (turn === this.#turn && operation.error) await this.#notSaved(operation.error);
  }

  async #notSaved(error: BackendError): Promise<void> {
    const turn = this.#turn;
    if (this.#saved && (error.code === 'version-mismatch' || error.code === 'conflict')) {
      const theirs = await this.#read(this.#saved.id);
      if (turn !== this.#turn) return;
      if (!('error' in theirs)) {
        if (theirs.draft.state === 'open') this.set({ status: 'conflict', theirs });
        else this.#end(theirs.draft.state);
        return;
      }
    }
    // It is not known any more: it is kept as a new one.
    if (error.code === 'not-found') this.#saved = undefined;
    this.set({ status: 'failed', error });
    if (error.code !== 'quota-reached') this.#later(TRY_AGAIN);
  }

  /** Shows a draft as the backend has it. */
  #take({ draft, content }: OpenedDraft, status: 'saved' | 'taken'): DraftContent | undefined {
    if (draft.state !== 'open') {
      this.#end(draft.state);
      return undefined;
    }
    this.#saved = { id: draft.id, version: draft.version };
    this.#known = JSON.stringify(content);
    this.set({ status, at: draft.savedAt });
    return content;
  }

  #end(as: Exclude<DraftState, 'open'>): void {
    // What is typed from now on after it was left elsewhere is another draft; an order is an order.
    if (as === 'discarded') this.#saved = this.#known = undefined;
    this.set({ status: 'ended', as });
  }

  async #read(draft: string): Promise<OpenedDraft | { error: BackendError }> {
    try {
      return await this.#queries.backend.getOrderDraft({ draft });
    } catch (thrown) {
      return { error: asBackendError(thrown) };
    }
  }
}

const savings = new WeakMap<Queries, OrderDraftSaving>();

/** What keeps the order of a tab: the same for a form that is opened again, so that what is under way goes on. */
export function savingOf(queries: Queries, environment: Environment): OrderDraftSaving {
  const saving = savings.get(queries) ?? new OrderDraftSaving(queries, environment);
  savings.set(queries, saving);
  return saving;
}
