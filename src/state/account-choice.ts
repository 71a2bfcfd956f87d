import { asBackendError } from '../domain/backend-error.js';
import type { Link } from '../domain/link.js';
import { STANDINGS } from '../domain/standing.js';
import type { Environment } from './environment.js';
import { browser } from './environment.js';
import type { AccountsAtHand } from './kept-accounts.js';
import type { LinkPages } from './link-pages.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** Why an account stands where it does. */
export type Place = 'pinned' | 'recent' | 'found';

export interface ChoiceState {
  readonly typed: string;
  /** Whether what is listed was found for something else than what is typed now. */
  readonly searching: boolean;
  /** The place of the account that Enter opens; -1: none. */
  readonly active: number;
  /** Rises with everything that is to be shown. */
  readonly generation: number;
}

/** Milliseconds without typing after which it is looked for. */
const REST = 200;
/** So many of all standings are those of accounts that are linked. */
const LINKED = STANDINGS.slice(0, STANDINGS.indexOf('waiting-for-owner'));

/**
 * The accounts among which somebody chooses one to work in, however many: first those at hand, then all, or those that
 * were looked for. The newest question wins.
 */
export class AccountChoice extends Store<ChoiceState> {
  readonly #queries: Queries;
  readonly #hand: AccountsAtHand;
  readonly #environment: Environment;
  #pages: LinkPages | undefined;
  #searched = '';
  #atHand: { link: Link; place: Place }[] = [];
  #cancel: (() => void) | undefined;
  #closed = false;

  constructor(queries: Queries, hand: AccountsAtHand, environment: Environment = browser) {
    super({ typed: '', searching: false, active: -1, generation: 0 });
    this.#queries = queries;
    this.#hand = hand;
    this.#environment = environment;
    this.#list('');
    void this.readHand();
  }

  /** How many there are to choose among. */
  get total(): number {
    return this.#shownHand.length + (this.#pages?.state.state === 'ready' ? this.#pages.total : 0);
  }

  /** How many were found, whether all are here or not. */
  get found(): number {
    return this.#pages?.counted ?? 0;
  }

  get pages(): LinkPages['state'] | undefined {
    return this.#pages?.state;
  }

  at(index: number): { link: Link; place: Place } | undefined {
    const hand = this.#shownHand;
    if (index < hand.length) return hand[index];
    const link = this.#pages?.at(index - hand.length);
    return link && { link, place: 'found' };
  }

  look(start: number, end: number): void {
    const before = this.#shownHand.length;
    this.#pages?.look(Math.max(0, start - before), Math.max(0, end - before));
  }

  type(typed: string): void {
    this.set({ ...this.state, typed, searching: true, active: -1 });
    this.#cancel?.();
    this.#cancel = this.#environment.after(REST, () => this.#list(typed.trim().slice(0, 100)));
  }

  /** Moves what Enter opens, round the ends. */
  move(by: number): void {
    const { total } = this;
    if (total === 0) return;
    const { active } = this.state;
    const from = active < 0 ? (by > 0 ? -1 : total) : active;
    this.go((from + by + total) % total);
  }

  go(active: number): void {
    this.set({ ...this.state, active: Math.max(-1, Math.min(active, this.total - 1)) });
  }

  retry(): void {
    void this.#pages?.retry();
  }

  /** Reads what is at hand. What is not there any more is forgotten; what cannot be read now is left out. */
  async readHand(): Promise<void> {
    const { pinned, recent } = this.#hand.kept;
    const wanted = [
      ...pinned.map((id) => ({ id, place: 'pinned' as const })),
      ...recent.filter((id) => !pinned.includes(id)).map((id) => ({ id, place: 'recent' as const })),
    ];
    const gone = new Set<string>();
    const found = await Promise.all(
      wanted.map(async ({ id, place }) => {
        try {
          const link = await this.#queries.backend.getLink({ link: id });
          if (link.state === 'active' || link.state === 'detach-scheduled') return { link, place };
          gone.add(id);
        } catch (error) {
          if (asBackendError(error).code === 'not-found') gone.add(id);
        }
        return undefined;
      }),
    );
    if (this.#closed) return;
    if (gone.size > 0) this.#hand.forget(gone);
    this.#atHand = found.filter((each) => each !== undefined);
    this.#tell();
  }

  close(): void {
    this.#closed = true;
    this.#cancel?.();
    this.#pages?.close();
  }

  /** What is at hand is shown until something is looked for. */
  get #shownHand(): { link: Link; place: Place }[] {
    return this.#searched === '' ? this.#atHand : [];
  }

  #list(search: string): void {
    this.#pages?.close();
    this.#searched = search;
    const pages = this.#queries.list({
      ...(search && { search }),
      standings: [...LINKED],
      hidden: 'included',
      sort: 'name',
    });
    this.#pages = pages;
    pages.look(0, 20);
    pages.open(() => {
      if (this.#pages === pages) this.#tell();
    });
    this.#tell();
  }

  #tell(): void {
    const arrived = this.#pages?.state.state !== 'loading';
    const { active, generation, typed } = this.state;
    const isSought = typed.trim().slice(0, 100) === this.#searched;
    // The first of what was found is what Enter opens.
    const first = arrived && isSought && this.#searched !== '' && active < 0 && this.total > 0 ? 0 : active;
    this.set({
      ...this.state,
      searching: !arrived || !isSought,
      active: Math.min(first, this.total - 1),
      generation: generation + 1,
    });
  }
}
