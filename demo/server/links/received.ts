import type { ExpressionBuilder } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
import { declinedWith, type DeclineRequestInput } from '../../../src/domain/decline.js';
import { OPEN } from '../../../src/domain/link.js';
import { type AcceptRequestInput, type ReceivedRequest } from '../../../src/domain/received-request.js';
import { consequencesOfMoving, moveObstacles } from '../../../src/domain/main-move.js';
import { consequencesOfLinking, FINISHED_DAYS } from '../../../src/domain/rules.js';
import { foreignDomain } from '../../../src/domain/foreign-domain.js';
import type { Items } from '../../../src/backend/backend.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord, Schema } from '../db/schema.js';
import { send } from '../mail/outbox.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { after, type Call } from '../world.js';
import { obstacleOf as ruleAgainst, step } from './change.js';
import { canShow, showAccounts } from './flattening.js';
import { followedBy } from './followed.js';
import { linkElsewhere, moveSituation } from './move-case.js';
import type { ClearPreconditionInput } from '../../../src/domain/precondition.js';
import { clear, conditionsForOwner, obstacleIn } from './preconditions.js';
import { holdAccounts, requireVersion } from './own-link.js';
import { termOf } from './term.js';
import { situationOf } from './situation.js';
import { callOff } from './starting.js';
import { declinedOf, startIn } from './views.js';

/** The rule that forbids accepting, with how many accounts it concerns. */
async function obstacleOf(call: Call, link: LinkRecord): Promise<ReceivedRequest['obstacle']> {
  const { db, actor } = call;
  const own = await accountById(db, actor.account.id);
  const code = await ruleAgainst(db, await accountById(db, link.main_id), own);
  if (!code) return obstacleIn(await conditionsForOwner(call, link));
  if (code !== 'is-main') return { code };
  const { count } = await db
    .selectFrom('account')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('main_id', '=', own.id)
    .executeTakeFirstOrThrow();
  return { code, count };
}

/** Only a request that asks for the owner's consent is the owner's to answer; what is agreed to, however, is to call off. */
const isTheirs = (where: ExpressionBuilder<Schema, 'link'>) =>
  where.or([
    where('proof', '=', 'owner-consent'),
    where('state', '=', 'scheduled'),
    where('called_off', 'is not', null),
  ]);

const versionOf = (link: LinkRecord): string => `r${link.state_version}`;

/** What accepting it means for an account that belongs to another main account; undefined: it belongs to none. */
async function moving(
  call: Call,
  link: LinkRecord,
): Promise<
  | (Pick<ReceivedRequest, 'consequences' | 'obstacle'> & {
      from: string;
      moves: NonNullable<ReceivedRequest['moves']>;
    })
  | undefined
> {
  const { db, actor } = call;
  const from = await linkElsewhere(db, actor.account.id, link.main_id);
  if (!from || link.state !== 'pending') return undefined;
  const situation = await moveSituation(call, link, from);
  const [code] = moveObstacles(situation);
  return {
    from: from.main_id,
    moves: { from: refOf(await accountById(db, from.main_id)), on: situation.on },
    consequences: consequencesOfMoving(situation, 'account'),
    obstacle: code ? { code } : null,
  };
}

async function view(call: Call, link: LinkRecord): Promise<ReceivedRequest> {
  const { db, actor } = call;
  const move = await moving(call, link);
  const requester = await db
    .selectFrom('person')
    .select(['name', 'email'])
    .where('id', '=', link.requested_by)
    .executeTakeFirstOrThrow();
  const answered = await db
    .selectFrom('person')
    .select('name')
    .where('id', '=', link.answered_by ?? '')
    .executeTakeFirst();
  return {
    id: link.id,
    version: versionOf(link),
    state: link.state,
    main: refOf(await accountById(db, link.main_id)),
    requestedBy: requester,
    message: link.message,
    scopes: link.scopes,
    term: termOf(link),
    start: startIn(link),
    calledOff: link.called_off,
    requestedAt: link.requested_at,
    expiresAt: link.expires_at ?? link.ended_at ?? link.requested_at,
    follows: await followedBy(db, link),
    answered: link.answered_at === null ? null : { at: link.answered_at, by: answered?.name ?? '' },
    declined: declinedOf(link),
    endedAt: link.ended_at,
    consequences: move?.consequences ?? consequencesOfLinking(await situationOf(call, link, actor.account)),
    obstacle: move ? move.obstacle : link.state === 'pending' ? await obstacleOf(call, link) : null,
    ...(link.state === 'pending' && !move && { preconditions: await conditionsForOwner(call, link) }),
    moves: move?.moves ?? null,
    canShow:
      link.state === 'pending' && actor.account.role === 'main' && (await canShow(db, actor.account.id)),
    foreignDomain: foreignDomain(requester.email, actor.account.contact_email),
  };
}

/**
 * Requests that ask for the owner's consent, and whatever was agreed to, which is theirs to call off: the open ones, and for
 * a while the finished ones.
 */
export async function listReceivedRequests(call: Call): Promise<Items<ReceivedRequest>> {
  const { db, actor, now } = call;
  const links = await db
    .selectFrom('link')
    .selectAll()
    .where('account_id', '=', actor.account.id)
    .where(isTheirs)
    .where('joined_by', '=', 'added')
    .where('move_id', 'is', null)
    .where('flattening_id', 'is', null)
    .where((where) =>
      where.or([
        where('state', 'in', [...OPEN, 'scheduled']),
        where.and([
          where('state', 'in', ['declined', 'canceled', 'expired', 'failed', 'renewed']),
          where(where.fn.coalesce('ended_at', 'requested_at'), '>', after(now, -FINISHED_DAYS * 86_400)),
        ]),
      ]),
    )
    .orderBy('requested_at', 'desc')
    .orderBy('id')
    .limit(100)
    .execute();
  const items: ReceivedRequest[] = [];
  for (const link of links) items.push(await view(call, link));
  return { items };
}

/** A request to this account that waits for its answer. Held, so that it is answered once. */
async function pending(call: Call, input: { request: string; version: string }): Promise<LinkRecord> {
  const link = await asked(call, input);
  requireVersion(versionOf(link), input.version);
  return link;
}

/** The same as it is now. */
async function asked({ db, actor }: Call, { request }: { request: string }): Promise<LinkRecord> {
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', request)
    .where('account_id', '=', actor.account.id)
    .where(isTheirs)
    .where('joined_by', '=', 'added')
    .forUpdate()
    .executeTakeFirst();
  if (!link) throw new BackendError('not-found');
  if (link.state === 'expired' || (link.state === 'renewed' && link.answered_at === null))
    throw new BackendError('request-expired');
  if (link.state === 'canceled')
    throw new BackendError('request-withdrawn', { facts: { at: link.ended_at ?? '' } });
  if (link.state !== 'pending' || link.move_id !== null || link.flattening_id !== null)
    throw new BackendError('request-answered');
  return link;
}

export async function acceptRequest(call: Call, input: AcceptRequestInput): Promise<ReceivedRequest> {
  const { actor } = call;
  const link = await pending(call, input);
  await holdAccounts(call, [link.main_id, actor.account.id]);
  const move = await moving(call, link);
  // Whoever agrees has seen which main account it leaves.
  const found = move && input.from === move.from ? move.obstacle : await obstacleOf(call, link);
  const shows =
    found?.code === 'is-main' && input.shows === true && (await canShow(call.db, actor.account.id));
  const obstacle = shows ? null : found;
  if (obstacle)
    throw new BackendError(obstacle.code, {
      facts: {
        ...(obstacle.count !== undefined && { count: obstacle.count }),
        ...(obstacle.at !== undefined && { at: obstacle.at }),
      },
    });
  const accepted = await step(call, link, {
    state: 'confirm',
    agreed_from: move?.from ?? null,
    ...answeredNow(call),
    ...(shows && { flattening_id: await showAccounts(call, link), end_told: true }),
  });
  const { name, customer_number: customerNumber } = actor.account;
  await tellRequester(call, link, { kind: 'request-accepted', account: { name, customerNumber } });
  await record(call, actor, {
    action: 'link-request-accepted',
    subject: actor.account.id,
    details: { link: link.id, main: link.main_id, scopes: link.scopes, proof: link.proof },
  });
  return view(call, accepted);
}

/** Clears away what is in the way of a request that waits for its answer. */
export async function clearPrecondition(call: Call, input: ClearPreconditionInput): Promise<ReceivedRequest> {
  const link = await asked(call, input);
  await clear(call, link, input);
  return view(call, link);
}

const answeredNow = ({ actor, now }: Call) => ({ answered_at: now, answered_by: actor.person.id });

/** What the account has agreed to, and can call off. */
const agreed = ({ db, actor }: Call, { request }: { request: string }): Promise<LinkRecord | undefined> =>
  db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', request)
    .where('account_id', '=', actor.account.id)
    .where('state', '=', 'scheduled')
    .forUpdate()
    .executeTakeFirst();

/** Says no: to what is asked, or after all to what was agreed to and has not begun. */
export async function declineRequest(call: Call, input: DeclineRequestInput): Promise<ReceivedRequest> {
  const { actor, now } = call;
  const { reason, text = '' } = input;
  const scheduled = await agreed(call, input);
  if (scheduled) {
    requireVersion(versionOf(scheduled), input.version);
    const said = { decline_reason: reason ?? null, decline_text: text };
    return view(call, await callOff(call, scheduled, 'secondary', { ...answeredNow(call), ...said }));
  }
  const link = await pending(call, input);
  const declined = await step(call, link, {
    state: 'declined',
    ended_at: now,
    expires_at: null,
    ...answeredNow(call),
    decline_reason: reason ?? null,
    decline_text: text,
  });
  // Only the number that was typed: whoever declines has told nothing about the account.
  await tellRequester(call, link, {
    kind: 'request-declined',
    number: link.typed_number,
    declined: declinedWith(input),
  });
  await record(call, actor, {
    action: 'link-request-declined',
    subject: actor.account.id,
    details: {
      link: link.id,
      main: link.main_id,
      number: link.typed_number,
      ...(reason && { declineReason: reason }),
    },
  });
  return view(call, declined);
}

/** Whom to write to about a request, on the side that asks. */
export const requesterOf = (db: Database, link: LinkRecord) =>
  db
    .selectFrom('person')
    .innerJoin('account', 'account.id', 'person.account_id')
    .select(['person.email', 'account.language'])
    .where('person.id', '=', link.requested_by)
    .executeTakeFirstOrThrow();

async function tellRequester(
  call: Call,
  link: LinkRecord,
  message: Parameters<typeof send>[2],
): Promise<void> {
  const requester = await requesterOf(call.db, link);
  await send(call, requester.email, message, requester.language);
}
