import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { CONFIRMED_FIRST } from '../../../src/domain/confirmed-first.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { Outcome } from '../../../src/backend/backend.js';
import type { Operation } from '../../../src/backend/http/operations.js';
import type { Database } from '../db/connect.js';
import { after, type World } from '../world.js';
import { asRefusal, KeptRefusal, problem, type Answer } from './problem.js';

/** Hours for which an answer can be had again by its key. */
const KEPT_HOURS = 48;
/** How often a transaction is tried that another one got in the way of. */
const ATTEMPTS = 4;

/** Refusals that do not answer a key for good: once their reason is gone, the same intent is tried again. */
const PASSING: readonly string[] = ['rate-limited', ...CONFIRMED_FIRST];

interface Intent {
  tenant: string;
  key: string;
  fingerprint: string;
  name: string;
  operation: Operation;
}

/** Names the lock that is held while a write runs, for other processes to see. */
const lockOf = (tenant: string, key: string) => sql`hashtextextended(${`${tenant} ${key}`}, 0)`;

const digest = (fingerprint: string): string => createHash('sha256').update(fingerprint).digest('base64url');

/**
 * Lets every write take effect once. The answer is stored in the transaction of the effect: after a crash
 * there are both or neither.
 */
export class Idempotency {
  readonly #world: World;
  readonly #running = new Set<string>();

  constructor(world: World) {
    this.#world = world;
  }

  /** The stored answer of the same intent. */
  async known(tenant: string, key: string, fingerprint: string): Promise<Answer | undefined> {
    const stored = await this.#stored(this.#world.db, tenant, key);
    if (!stored) return undefined;
    if (stored.fingerprint !== digest(fingerprint)) throw new BackendError('idempotency-key-reused');
    return { ...stored, headers: { ...stored.headers, 'idempotency-replayed': 'true' } };
  }

  async fate(tenant: string, key: string): Promise<Outcome['state']> {
    if (this.#running.has(`${tenant} ${key}`)) return 'running';
    const stored = await this.#stored(this.#world.db, tenant, key);
    if (!stored) return (await this.#runsElsewhere(tenant, key)) ? 'running' : 'unknown';
    return stored.status < 400 ? 'succeeded' : 'refused';
  }

  /** Whether another process works on it. */
  async #runsElsewhere(tenant: string, key: string): Promise<boolean> {
    const { rows } = await sql<{ free: boolean }>`select
      pg_try_advisory_xact_lock_shared(${lockOf(tenant, key)}) as free`.execute(this.#world.db);
    return rows[0]?.free === false;
  }

  async once(intent: Intent, run: (db: Database) => Promise<Answer>): Promise<Answer> {
    const name = `${intent.tenant} ${intent.key}`;
    if (this.#running.has(name)) throw new BackendError('idempotency-key-in-use');
    this.#running.add(name);
    try {
      return await this.#attempt(intent, run, 1);
    } finally {
      this.#running.delete(name);
    }
  }

  async #attempt(intent: Intent, run: (db: Database) => Promise<Answer>, attempt: number): Promise<Answer> {
    const { db } = this.#world;
    const transaction = await db.startTransaction().execute();
    try {
      const reserved = await this.#reserve(transaction, intent);
      if (!reserved) {
        await transaction.rollback().execute();
        const known = await this.known(intent.tenant, intent.key, intent.fingerprint);
        if (known) return known;
        throw new BackendError('idempotency-key-in-use');
      }
      const effect = await transaction.savepoint('effect').execute();
      let answer: Answer;
      try {
        answer = await run(transaction);
      } catch (thrown) {
        if (!(thrown instanceof KeptRefusal)) await effect.rollbackToSavepoint('effect').execute();
        answer = this.#refused(intent, thrown);
      }
      await this.#keep(transaction, intent, answer);
      await transaction.commit().execute();
      return answer;
    } catch (thrown) {
      if (!transaction.isCommitted && !transaction.isRolledBack) await transaction.rollback().execute();
      if (isCollision(thrown) && attempt < ATTEMPTS) return this.#attempt(intent, run, attempt + 1);
      throw thrown;
    }
  }

  /** The answer to keep for a refusal of the domain. Every other one is thrown, and may be tried again. */
  #refused({ operation }: Intent, thrown: unknown): Answer {
    if (isCollision(thrown)) throw thrown;
    const refusal = asRefusal(thrown);
    if (!refusal || PASSING.includes(refusal.code)) throw thrown;
    if (!operation.errors.includes(refusal.code) && !(thrown instanceof KeptRefusal)) throw refusal;
    return problem(refusal);
  }

  /** Others with the same key wait here until this transaction ends. */
  async #reserve(db: Database, { tenant, key, fingerprint, name }: Intent): Promise<boolean> {
    const now = new Date(this.#world.clock()).toISOString();
    await sql`select pg_advisory_xact_lock(${lockOf(tenant, key)})`.execute(db);
    await db
      .deleteFrom('idempotency')
      .where('tenant', '=', tenant)
      .where('key', '=', key)
      .where('created_at', '<=', after(now, -KEPT_HOURS * 3600))
      .execute();
    const { numInsertedOrUpdatedRows = 0n } = await db
      .insertInto('idempotency')
      .values({
        tenant,
        key,
        operation: name,
        fingerprint: digest(fingerprint),
        status: 0,
        body: '',
        headers: '{}',
        created_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows > 0n;
  }

  async #keep(db: Database, { tenant, key }: Intent, { status, body, headers }: Answer): Promise<void> {
    await db
      .updateTable('idempotency')
      .set({ status, body, headers: JSON.stringify(headers) })
      .where('tenant', '=', tenant)
      .where('key', '=', key)
      .execute();
  }

  #stored(db: Database, tenant: string, key: string) {
    return db
      .selectFrom('idempotency')
      .select(['fingerprint', 'status', 'body', 'headers'])
      .where('tenant', '=', tenant)
      .where('key', '=', key)
      .where('created_at', '>', after(this.#world.clock(), -KEPT_HOURS * 3600))
      .executeTakeFirst();
  }
}

/** Two transactions got in each other's way; the database ended one of them. */
export const isCollision = (thrown: unknown): boolean => {
  const code = (thrown as { code?: unknown } | null)?.code;
  return code === '40001' || code === '40P01';
};

/** Forgets answers that nobody asks for any more. */
export const forgetOldAnswers = ({ db, clock }: World): Promise<unknown> =>
  db
    .deleteFrom('idempotency')
    .where('created_at', '<=', after(clock(), -KEPT_HOURS * 3600))
    .execute();
