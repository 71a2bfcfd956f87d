import type { BackendError } from '../domain/backend-error.js';
import type { GiveGrantInput, Grant } from '../domain/grant.js';
import { isOver, isSameReach } from '../domain/granted.js';
import type { GrantHolder } from '../domain/link-access.js';
import { browser, type Environment } from './environment.js';
import { OneByOne } from './one-by-one.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** One of the grants that somebody else is to get, and what became of it. */
export interface CopiedGrant {
  /** As it is held by who has it. */
  readonly grant: Grant;
  /**
   * `has`: who gets the others has one for the same accounts, see `held`. `ended`: it lends nothing any more.
   * `stopped`: not given, because the person stopped or nothing more could be given. `failed`: not given, and it can
   * be tried again.
   */
  readonly state:
    'ready' | 'has' | 'ended' | 'sending' | 'uncertain' | 'done' | 'refused' | 'failed' | 'stopped';
  readonly held?: Grant | undefined;
  readonly error?: BackendError | undefined;
}

export interface CopyGrantsState {
  readonly step: 'choosing' | 'running' | 'ended';
  /** Who gets them; empty: not chosen yet. */
  readonly to: string;
  /** Nobody is chosen, and it was to be done. */
  readonly missing: boolean;
  /** While they are given, and afterwards. */
  readonly rows: readonly CopiedGrant[];
  readonly stopping: boolean;
}

/** What somebody would get of what another has: all that lasts and that they have nothing like yet. */
export const grantsToCopy = (
  from: Pick<GrantHolder, 'grants'>,
  to: Pick<GrantHolder, 'grants'>,
  now: number,
): CopiedGrant[] =>
  from.grants.map((grant) => {
    const held = to.grants.find(({ reach }) => isSameReach(reach, grant.reach));
    if (held) return { grant, state: 'has', held };
    return { grant, state: isOver(grant, now) ? 'ended' : 'ready' };
  });

/** Rows that are worth another try. */
const AGAIN: readonly CopiedGrant['state'][] = ['failed', 'stopped'];
/** Gives somebody what another person was granted, one grant after the other, with a result for each. */
export class CopyGrantsFlow extends Store<CopyGrantsState> {
  readonly #queries: Queries;
  readonly #giving: OneByOne<Grant, GiveGrantInput, Grant>;

  constructor(queries: Queries, environment: Environment = browser) {
    super({ step: 'choosing', to: '', missing: false, rows: [], stopping: false });
    this.#queries = queries;
    const { backend } = queries;
    this.#giving = new OneByOne(
      backend,
      {
        idOf: ({ id }) => id,
        inputFor: ({ role, reach, until }) => ({ person: this.state.to, role, reach, until }),
        send: (input, options) => backend.giveGrant(input, options),
        mark: (id, { state, error }) => this.#mark(id, { state, error }),
        stopping: () => this.state.stopping,
        stop: () => this.stop(),
        again: ['session-expired'],
        hopeless: ['own-grant', 'too-many-grants'],
      },
      environment,
    );
  }

  /** Whether they are being given. */
  get busy(): boolean {
    return this.state.step === 'running';
  }

  choose(to: string): void {
    if (this.state.step === 'choosing') this.set({ ...this.state, to, missing: false });
  }

  /** Gives what was shown: `rows` at first, afterwards what was not given yet. Resolves with what was given. */
  async run(rows: readonly CopiedGrant[] = this.state.rows): Promise<Grant[]> {
    if (this.busy) return [];
    if (this.state.to === '') {
      this.set({ ...this.state, missing: true });
      return [];
    }
    const wanted = rows.filter(({ state }) => state === 'ready' || AGAIN.includes(state));
    this.set({ ...this.state, step: 'running', rows, stopping: false });
    const given = await this.#giving.run(wanted.map(({ grant }) => grant));
    this.set({ ...this.state, step: 'ended' });
    if (given.length > 0) void this.#queries.changed();
    return given;
  }

  /** Lets what is being sent come to its end, and begins nothing more. */
  stop(): void {
    if (this.busy) this.set({ ...this.state, stopping: true });
  }

  #mark(id: string, patch: Pick<CopiedGrant, 'state' | 'error'>): void {
    const { error } = patch;
    this.set({
      ...this.state,
      rows: this.state.rows.map((row) => (row.grant.id === id ? { ...row, ...patch, error } : row)),
    });
  }
}
