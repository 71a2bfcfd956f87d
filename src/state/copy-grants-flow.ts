import type { BackendError } from '../domain/backend-error.js';
import type { ErrorCode } from '../domain/errors.js';
import type { GiveGrantInput, Grant } from '../domain/grant.js';
import { isOver, isSameReach } from '../domain/granted.js';
import type { GrantHolder } from '../domain/link-access.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
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
/** After these nothing more can be given now. */
const HOPELESS: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'network',
  'timeout',
  'unavailable',
  'session-expired',
  'not-allowed',
  'context-mismatch',
  'own-grant',
  'too-many-grants',
]);

/** Gives somebody what another person was granted, one grant after the other, with a result for each. */
export class CopyGrantsFlow extends Store<CopyGrantsState> {
  readonly #queries: Queries;
  readonly #environment: Environment;
  /** By the grant that is copied: the same write keeps its key when it is tried again. */
  readonly #operations = new Map<string, Operation<GiveGrantInput, Grant>>();

  constructor(queries: Queries, environment: Environment = browser) {
    super({ step: 'choosing', to: '', missing: false, rows: [], stopping: false });
    this.#queries = queries;
    this.#environment = environment;
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
    const given: Grant[] = [];
    for (const { grant } of wanted) {
      const one = this.state.stopping ? this.#mark(grant.id, { state: 'stopped' }) : await this.#give(grant);
      if (one) given.push(one);
    }
    this.set({ ...this.state, step: 'ended' });
    if (given.length > 0) void this.#queries.changed();
    return given;
  }

  /** Lets what is being sent come to its end, and begins nothing more. */
  stop(): void {
    if (this.busy) this.set({ ...this.state, stopping: true });
  }

  async #give({ id, role, reach, until }: Grant): Promise<Grant | undefined> {
    const operation = this.#operationFor(id);
    this.#mark(id, { state: 'sending' });
    for (;;) {
      const given = await operation.run({ person: this.state.to, role, reach, until });
      if (given) {
        this.#mark(id, { state: 'done' });
        return given;
      }
      const { error } = operation;
      if (error?.code === 'rate-limited' && error.retryAfter !== undefined && !this.state.stopping) {
        await this.#pause(error.retryAfter);
        continue;
      }
      const final = operation.state.status === 'refused' && error?.code !== 'session-expired';
      this.#mark(id, { state: final ? 'refused' : 'failed', error });
      if (error && HOPELESS.has(error.code)) this.stop();
      return undefined;
    }
  }

  #operationFor(id: string): Operation<GiveGrantInput, Grant> {
    const known = this.#operations.get(id);
    if (known) return known;
    const { backend } = this.#queries;
    const operation = new Operation<GiveGrantInput, Grant>(
      backend,
      (input, options) => backend.giveGrant(input, options),
      this.#environment,
    );
    operation.subscribe(() => {
      if (operation.state.status === 'uncertain') this.#mark(id, { state: 'uncertain' });
    });
    this.#operations.set(id, operation);
    return operation;
  }

  #mark(id: string, patch: Pick<CopiedGrant, 'state' | 'error'>): undefined {
    const { error } = patch;
    this.set({
      ...this.state,
      rows: this.state.rows.map((row) => (row.grant.id === id ? { ...row, ...patch, error } : row)),
    });
  }

  #pause(seconds: number): Promise<void> {
    return new Promise((resolve) => void this.#environment.after(seconds * 1000, resolve));
  }
}
