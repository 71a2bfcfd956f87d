import { BackendError, parse, type ErrorCode } from '../../domain/errors.js';
import { CONFIRMED_FIRST } from '../../domain/confirmed-first.js';
import { forwardingNumbers } from '../../domain/forwarding-numbers.js';
import type { CallOptions, Capabilities, OperationName } from '../backend.js';
import { oneTimeCode } from './step-up.js';
import { allows, operations, type Operation } from '../http/operations.js';
import { OperationBackend, type InputOf, type OutputOf } from '../operation-backend.js';
import { begin, currentAccount, permissionsOf, touch, who } from './access.js';
import { workOnBulks } from './bulk-work.js';
import type { Context } from './context.js';
import { demoSeed } from './demo-seed.js';
import { endWhatIsDue } from './due.js';
import { deliverEvents } from './event-subscriptions.js';
import type { SessionRecord } from './records.js';
import { offered } from '../offered.js';
import { run, type Answered } from './rulebook.js';
import type { DemoRole } from './seed.js';
import { canonical } from './stored-answers.js';
import { Store } from './store.js';
import type { WorldOptions } from './world-options.js';

/** Where a demo is entered. */
export interface DemoOptions extends WorldOptions {
  as?: DemoRole;
  /** How many accounts the large main account has. */
  large?: number;
  /** How many accounts the main account's owner administers beside those of the demo. */
  own?: number;
}

/**
 * A world of accounts, people and links, held in memory under the rules of the domain. People see it
 * through their backends; tests and stories read the mails and letters that it sends.
 */
export class MemoryWorld extends Store {
  /** Signs a person in: a backend for the account that they belong to. */
  backend(personId: string): MemoryBackend {
    const person = this.people.get(personId);
    if (!person || this.account(person.accountId).status === 'closed')
      throw new BackendError('sign-in-failed');
    const session: SessionRecord = { personId, accountId: person.accountId, delegation: null };
    begin(this, session);
    return new MemoryBackend(this, session, session.accountId);
  }

  /** The one-time code that a person's device shows now. */
  oneTimeCode(personId: string): string {
    return oneTimeCode(this, personId);
  }
}

/** Operations that look at telephone numbers. What they do is done at once, when what they are read with is here. */
const READS_NUMBERS: ReadonlySet<OperationName> = new Set<OperationName>([
  'setForwarding',
  'previewForwarding',
]);
/** Where numbers without a prefix are at home. */
const HOME = 'DE';
/** Refusals that do not answer a key for good: once their reason is gone, the same intent is tried again. */
const PASSING: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['rate-limited', ...CONFIRMED_FIRST]);
const KEY = /^[\w.:-]{1,64}$/;

/**
 * The port over a world in memory: for one person's session and one account. It keeps every rule that a
 * server keeps, so whatever works with it works with a server.
 * An aborted read rejects with the signal's reason, a write is never abandoned.
 */
export class MemoryBackend extends OperationBackend {
  readonly world: MemoryWorld;
  /** The account that calls are for. Another account's session refuses them as `context-mismatch`. */
  readonly account: string;
  readonly #session: SessionRecord;

  constructor(world: MemoryWorld, session: SessionRecord, account: string) {
    super();
    this.world = world;
    this.account = account;
    this.#session = session;
  }

  /** A backend over the demo's world, signed in as one of its people. */
  static demo({ as = 'main-owner', large = 0, own = 0, ...options }: DemoOptions = {}): MemoryBackend {
    const now = options.now ?? Date.now;
    const seed = demoSeed({ now: new Date(now()).toISOString(), large, own });
    const world = new MemoryWorld(seed, options);
    return world.backend(seed.people.find(({ role }) => role === as)!.id);
  }

  get capabilities(): Capabilities {
    return this.world.capabilities;
  }

  /** The same session's backend for another account. */
  for(account: string): MemoryBackend {
    return new MemoryBackend(this.world, this.#session, account);
  }

  protected override async perform<K extends OperationName>(
    name: K,
    input: InputOf<K>,
    options: CallOptions = {},
  ): Promise<OutputOf<K>> {
    if (!operations[name].keyed) options.signal?.throwIfAborted();
    if (READS_NUMBERS.has(name)) this.world.numbers ??= await forwardingNumbers(HOME);
    endWhatIsDue(this.world);
    workOnBulks(this.world);
    deliverEvents(this.world);
    const answer = this.#answer(name, input, options);
    // A file is nobody else's: it is made for this call.
    return answer instanceof Promise
      ? (answer as Promise<OutputOf<K>>)
      : structuredClone(answer as OutputOf<K>);
  }

  #answer<K extends OperationName>(name: K, input: unknown, options: CallOptions): Answered<K> {
    const { idempotencyKey: key } = options;
    const { world } = this;
    const { answers } = world;
    const operation: Operation = operations[name];
    const session = this.#session;
    // A repetition comes first: opening an account changes the very context that is checked below.
    const fingerprint = canonical([name, operation.open ? '' : this.account, input]);
    if (operation.keyed && key !== undefined) {
      const stored = answers.find(session.personId, key, fingerprint);
      if (stored) {
        if ('error' in stored) throw stored.error;
        return stored.value as Answered<K>;
      }
    }
    const context = this.#context(name, operation);
    if (operation.keyed && key === undefined) throw new BackendError('idempotency-key-required');
    if (key !== undefined && !KEY.test(key)) throw new BackendError('malformed-request');
    if (operation.conditional && !(input as { version?: string }).version)
      throw new BackendError('version-required');
    const parsed = parse(operation.input, input) as InputOf<K>;
    if (!operation.keyed || key === undefined) return run(name, context, parsed, options);
    try {
      const value = run(name, context, parsed, options);
      answers.store(session.personId, key, fingerprint, { value: structuredClone(value) });
      return value;
    } catch (error) {
      if (error instanceof BackendError && !PASSING.has(error.code) && operation.errors.includes(error.code))
        answers.store(session.personId, key, fingerprint, { error });
      throw error;
    }
  }

  #context(name: OperationName, operation: Operation): Context {
    const { world } = this;
    const session = this.#session;
    const person = world.people.get(session.personId)!;
    // Nobody signs in to an account that is closed.
    if (!operation.open && world.account(person.accountId).status === 'closed')
      throw new BackendError('session-expired');
    const account = currentAccount(world, session);
    const context: Context = { world, session, person, account, now: world.now };
    if (operation.open || name === 'getSession') return context;
    if (account.id !== this.account && !(operation.fromMain && session.delegation?.mainId === this.account))
      throw new BackendError('context-mismatch', {
        facts: { sessionAccount: account.name, requestedAccount: this.#nameOf(this.account) },
      });
    if (!offered(name, this.capabilities)) throw new BackendError('not-offered');
    if (operation.deniedWhileSwitched && session.delegation)
      throw new BackendError('denied-while-switched', { facts: { who: who(context) } });
    if (!allows(operation, permissionsOf(context)))
      throw new BackendError('not-allowed', { facts: { who: who(context) } });
    touch(context);
    return context;
  }

  /** The name of an account that the person may know; otherwise the id that they sent. */
  #nameOf(id: string): string {
    const own = this.world.people.get(this.#session.personId)!.accountId;
    const account = this.world.accounts.get(id);
    return account && (id === own || account.mainId === own) ? account.name : id;
  }
}
