import type { Context } from 'hono';
import * as v from 'valibot';
import { BackendError, parse } from '../../../src/domain/errors.js';
import type { OperationName } from '../../../src/backend/backend.js';
import { allows, operations, pathParameters, type Operation } from '../../../src/backend/http/operations.js';
import { HEADER } from '../../../src/backend/http/wire.js';
import { handlers } from '../handlers.js';
import { settleWhatIsDue } from '../links/due.js';
import { languageOf } from '../mail/texts.js';
import { actorOf, administrators } from '../sessions/sessions.js';
import { noteActivity } from '../access/activity.js';
import type { Actor, OpenCall, World } from '../world.js';
import { requireContext } from './context.js';
import { canonical } from './canonical.js';
import { Idempotency } from './idempotency.js';
import { bodyOf, ifMatchOf, inputOf, keyOf, requireOurPage } from './input.js';
import { fileAnswer, type FileAnswer, type StreamedFile } from './file.js';
import { Buckets, USUAL_LIMITS, type Allowance } from './limits.js';
import type { Answer } from './problem.js';
import { sessionToken } from './cookie.js';

export type Limits = Record<keyof typeof USUAL_LIMITS, Allowance>;

/** What stands between a request and the handler of its operation. Everything refuses before anything runs. */
export class Pipeline {
  readonly #world: World;
  readonly #idempotency: Idempotency;
  readonly #sessions: Buckets;
  readonly addresses: Buckets;
  /** By address, for pages that are found by a token. */
  readonly pages: Buckets;

  constructor(world: World, limits: Limits = USUAL_LIMITS) {
    this.#world = world;
    this.#idempotency = new Idempotency(world);
    this.#sessions = new Buckets(limits.session, world.clock);
    this.addresses = new Buckets(limits.address, world.clock);
    this.pages = new Buckets(limits.page, world.clock);
  }

  /** Answers one request, or throws the refusal. */
  async answer(name: OperationName, c: Context): Promise<Answer | FileAnswer> {
    const operation: Operation = operations[name];
    const writes = operation.method !== 'GET';
    if (writes) requireOurPage(c);
    const body = writes ? await bodyOf(c, operation.bodyLimit) : undefined;
    const actor = await this.#actor(operation, c);
    await this.#settle();
    const path = pathOf(operation, c);
    const input = inputOf(operation, path, body, c);
    if (!operation.keyed) {
      const call = await this.#call(name, operation, actor, path, c);
      const parsed = this.#parsed(operation, input, c);
      return operation.file ? this.#file(name, call, parsed) : this.#run(name, call, parsed);
    }
    // A repetition comes first: opening an account changes the very context that is checked below.
    const key = keyOf(c);
    const tenant = actor?.person.id ?? 'open';
    const fingerprint = canonical([name, path.account ?? '', input, ifMatchOf(c) ?? '']);
    const known = key === undefined ? undefined : await this.#idempotency.known(tenant, key, fingerprint);
    if (known) return known;
    const call = await this.#call(name, operation, actor, path, c);
    if (key === undefined) throw new BackendError('idempotency-key-required');
    const parsed = this.#parsed(operation, input, c);
    return this.#idempotency.once({ tenant, key, fingerprint, name, operation }, (db) =>
      this.#run(name, { ...call, db }, parsed),
    );
  }

  /** What became of a write of this person. */
  async fate(tenant: string, key: string) {
    return this.#idempotency.fate(tenant, key);
  }

  /** What is due waits for its next chance when it fails: no step is taken from a state that has ended. */
  async #settle(): Promise<void> {
    try {
      await settleWhatIsDue(this.#world);
    } catch (error) {
      this.#world.log('What was due could not be settled', error);
    }
  }

  async #actor(operation: Operation, c: Context): Promise<Actor | null> {
    const token = sessionToken(c);
    const actor = token === undefined ? null : await actorOf(this.#world, token);
    if (!actor && !operation.open) throw new BackendError('session-expired');
    if (actor) this.#sessions.take(actor.session);
    return actor;
  }

  async #call(
    name: OperationName,
    operation: Operation,
    actor: Actor | null,
    path: Record<string, string>,
    c: Context,
  ): Promise<OpenCall> {
    const { db } = this.#world;
    const time = this.#world.clock();
    const call: OpenCall = {
      world: this.#world,
      db,
      time,
      now: new Date(time).toISOString(),
      language: languageOf(c.req.header('accept-language')),
      actor,
    };
    if (!actor || operation.open) return call;
    if (path.account !== undefined)
      await requireContext(db, actor, operation, path.account, c.req.header(HEADER.account));
    const who = () => administrators(db, actor.account.id);
    if (operation.deniedWhileSwitched && actor.link)
      throw new BackendError('denied-while-switched', { facts: { who: await who() } });
    if (!allows(operation, actor.permissions))
      throw new BackendError('not-allowed', { facts: { who: await who() } });
    if (name !== 'getSession') await noteActivity(db, actor, call);
    return call;
  }

  #parsed(operation: Operation, input: Record<string, unknown>, c: Context): unknown {
    if (!operation.conditional) return parse(operation.input, input);
    const version = ifMatchOf(c);
    if (version === undefined) throw new BackendError('version-required');
    return parse(operation.input, { ...input, version });
  }

  /** A file is not looked through on its way: each of its rows comes from what is. */
  async #file(name: OperationName, call: OpenCall, input: unknown): Promise<FileAnswer> {
    const handler = handlers[name] as (call: OpenCall, input: unknown) => Promise<StreamedFile>;
    return fileAnswer(await handler(call, input));
  }

  async #run(name: OperationName, call: OpenCall, input: unknown): Promise<Answer> {
    const operation: Operation = operations[name];
    const handler = handlers[name] as (call: OpenCall, input: unknown, pipeline: Pipeline) => unknown;
    const value = await handler(call, input, this);
    const output = v.parse(operation.output, value) as object;
    // The count of unreadable items is what the reader of a page finds out, not what is sent.
    const { unreadable, ...sent } = output as { unreadable?: number; version?: string };
    if (unreadable) this.#world.log(`${name} left out ${unreadable} items`, undefined);
    return {
      status: operation.status,
      body: JSON.stringify(sent),
      headers: {
        'content-type': 'application/json',
        ...(typeof sent.version === 'string' && { etag: `"${sent.version}"` }),
      },
    };
  }
}

const pathOf = (operation: Operation, c: Context): Record<string, string> =>
  Object.fromEntries(pathParameters(operation.path).map((name) => [name, c.req.param(name) ?? '']));
