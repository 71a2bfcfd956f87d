import * as v from 'valibot';
import { BackendError } from '../../../src/domain/errors.js';
import {
  IDENTIFICATION,
  UNDER_WAY,
  type BeginIdentificationInput,
  type BegunIdentification,
  type Identification,
  type IdentityCheck,
} from '../../../src/domain/identification.js';
import { record } from '../audit.js';
import type { IdentificationRow } from '../db/identification-schema.js';
import { newId } from '../db/seed.js';
import { tooEarly } from '../http/problem.js';
import { IDENTITY } from '../identity/pages.js';
import { ownLink } from '../links/own-link.js';
import { isLinked } from '../links/views.js';
import { newToken, tokenHash } from '../sessions/secrets.js';
import { claimsIn, signedToken } from '../sessions/signed-token.js';
import { after, type Call } from '../world.js';
import { checkOf, waitingCheck } from './checks.js';

const DAY = 86_400_000;

/** What the way into the app says: which one, and until when it counts. */
const Claims = v.object({
  identification: v.string(),
  /** Counts until the identification has ended. */
  nonce: v.string(),
  /** It was opened on the device that the portal is open on, and leads back there. */
  back: v.boolean(),
  /** Milliseconds since the epoch. */
  until: v.number(),
});
export type Claims = v.InferOutput<typeof Claims>;

export const claimsOf = (db: Call['db'], token: string, time: number): Promise<Claims | undefined> =>
  claimsIn(db, 'identification', Claims, token, time);

async function view({ db }: Pick<Call, 'db'>, row: IdentificationRow): Promise<Identification> {
  const { name } = await db
    .selectFrom('person')
    .select('name')
    .where('id', '=', row.person_id)
    .executeTakeFirstOrThrow();
  return {
    id: row.id,
    state: row.state,
    startedAt: row.started_at,
    startedBy: name,
    expiresAt: row.expires_at,
    endedAt: row.ended_at,
    refusal: row.refusal,
  };
}

/** The newest of an account, as many as may be begun in a day. */
const newestOf = ({ db }: Pick<Call, 'db'>, accountId: string): Promise<IdentificationRow[]> =>
  db
    .selectFrom('identification')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('started_at', 'desc')
    .orderBy('id')
    .limit(IDENTIFICATION.perDay)
    .execute();

/** The earliest time at which another one can be begun, in milliseconds; undefined: now. */
function startAt({ time }: Pick<Call, 'time'>, newest: readonly IdentificationRow[]): number | undefined {
  const first = newest[IDENTIFICATION.perDay - 1];
  const free = first && Date.parse(first.started_at) + DAY;
  return free !== undefined && free > time ? free : undefined;
}

async function seen(call: Call, accountId: string, waits: boolean): Promise<IdentityCheck> {
  const newest = await newestOf(call, accountId);
  const at = startAt(call, newest);
  const offered = waits && call.world.identityApp;
  return {
    offered,
    identification: newest[0] ? await view(call, newest[0]) : null,
    startAt: offered && at !== undefined ? new Date(at).toISOString() : null,
  };
}

export async function getIdentification(call: Call, { link: id }: { link: string }): Promise<IdentityCheck> {
  const link = await ownLink(call, id, 'read');
  if (!isLinked(link) || link.account_id === null) throw new BackendError('not-found');
  const check = await checkOf(call.db, link.account_id, 'address');
  const account = await call.db
    .selectFrom('account')
    .select('status')
    .where('id', '=', link.account_id)
    .executeTakeFirstOrThrow();
  const waits = account.status === 'awaiting-verification' && check !== undefined && check.state !== 'passed';
  return seen(call, link.account_id, waits);
}

/** Begins one. The account is held meanwhile, so that there is one at a time, and no more in a day than there may be. */
export async function beginIdentification(
  call: Call,
  { link: id, returnTo }: BeginIdentificationInput,
): Promise<BegunIdentification> {
  const { db, actor, now, time, world, language } = call;
  if (!world.identityApp) throw new BackendError('not-offered');
  const { link, account } = await waitingCheck(call, id, 'address');
  const at = startAt(call, await newestOf(call, account.id));
  if (at !== undefined) throw tooEarly(time, at);
  await endOpen(call, account.id);
  const until = time + IDENTIFICATION.minutes * 60_000;
  const nonce = newToken();
  const row = await db
    .insertInto('identification')
    .values({
      id: newId('k'),
      account_id: account.id,
      link_id: link.id,
      person_id: actor.person.id,
      state: 'waiting',
      nonce_hash: tokenHash(nonce),
      return_to: returnTo,
      language,
      started_at: now,
      expires_at: after(time, IDENTIFICATION.minutes * 60),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const way = async (back: boolean) => {
    const token = await signedToken(db, 'identification', {
      identification: row.id,
      nonce,
      back,
      until,
    } as Claims);
    return `${world.origin}${IDENTITY}?${new URLSearchParams({ token }).toString()}`;
  };
  const [url, deviceUrl] = [await way(true), await way(false)];
  await record(call, actor, { action: 'identity-check-begun', subject: account.id });
  return { identification: await view(call, row), url, deviceUrl };
}

export async function cancelIdentification(
  call: Call,
  { link: id }: { link: string },
): Promise<IdentityCheck> {
  const { actor } = call;
  const { account } = await waitingCheck(call, id, 'address');
  if (!(await endOpen(call, account.id))) throw new BackendError('conflict');
  await record(call, actor, { action: 'identity-check-ended', subject: account.id });
  return seen(call, account.id, true);
}

/** Gives up what is under way. Tells whether anything was. */
async function endOpen({ db, now }: Pick<Call, 'db' | 'now'>, accountId: string): Promise<boolean> {
  const ended = await db
    .updateTable('identification')
    .set({ state: 'aborted', ended_at: now })
    .where('account_id', '=', accountId)
    .where('state', 'in', UNDER_WAY)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}
