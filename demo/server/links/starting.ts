import { BackendError, type ErrorCode } from '../../../src/domain/errors.js';
import { isHalted } from '../../../src/domain/halted.js';
import type { Link, LinkSide } from '../../../src/domain/link.js';
import {
  startOf,
  startProblem,
  type ChangeStartInput,
  type LinkStart,
} from '../../../src/domain/link-start.js';
import { preconditionObstacle } from '../../../src/domain/precondition.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { LinkRecord } from '../db/schema.js';
import { accountById } from '../sessions/sessions.js';
import type { Call, World } from '../world.js';
import { invoiceOnlyLink, obstacleOf, step } from './change.js';
import { eachDue } from './each-due.js';
import { join, paidIn } from './join.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';
import { conditionsOf } from './preconditions.js';
import { termOf } from './term.js';
import { namedIn, tellEverybody, type Both, type Telling } from './told.js';
import { linkView, startIn, versionOf } from './views.js';

/** When a link begins that is agreed to now; null: at once. */
export const beginningOf = async (
  { db, world, now }: Pick<Call, 'db' | 'world' | 'now'>,
  link: LinkRecord,
): Promise<LinkStart | null> =>
  startOf({
    term: termOf(link),
    scopes: link.scopes,
    invoiceOnly: (await invoiceOnlyLink(db, link.main_id, link.account_id ?? '')) !== undefined,
    coolingOffDays: world.linkPolicy.coolingOffDays ?? 0,
    now,
  });

/** Both have agreed to a link whose day is yet to come. Nobody else can have the account meanwhile. Both must be held. */
export async function schedule(
  call: Call,
  request: LinkRecord,
  both: Both,
  { on, notBefore }: LinkStart,
  how: Telling,
): Promise<LinkRecord> {
  const { actor } = call;
  const link = await step(call, request, {
    state: 'scheduled',
    starts_on: on,
    starts_from: notBefore,
    agreed_by: actor.person.id,
    expires_at: null,
  });
  const invoiceOnly = (await invoiceOnlyLink(call.db, both.main.id, both.account.id)) !== undefined;
  const later = link.pay_from === 'period-end' && link.scopes.includes('pay');
  const paid = invoiceOnly
    ? ({ payer: 'as-before', from: null } as const)
    : { ...paidIn(link), from: link.scopes.includes('pay') ? (later ? nextPeriod(on) : on) : null };
  await tellEverybody(
    call,
    link,
    both,
    (reader) => ({ kind: 'link-scheduled', ...namedIn(both), reader, on, ...paid, term: termOf(link) }),
    how,
  );
  await record(call, actor, {
    action: 'link-scheduled',
    subject: link.account_id,
    details: { link: link.id, scopes: link.scopes, proof: link.proof, on },
  });
  return link;
}

export async function changeStart(call: Call, { link: id, on, version }: ChangeStartInput): Promise<Link> {
  const { db, actor, now, time } = call;
  const link = await ownLink(call, id);
  const start = startIn(link);
  if (!start) throw new BackendError('conflict');
  const both = await bothOf(call, link);
  requireVersion(versionOf(link, both.account), version);
  const rule = startProblem(on, { start, term: termOf(link) }, now.slice(0, 10));
  if (rule) throw new BackendError('invalid-input', { fields: [{ field: 'on', rule }] });
  if (on === start.on) return linkView(db, link, time);
  const changed = await step(call, link, { starts_on: on });
  await tellEverybody(call, link, both, (reader) => ({
    kind: 'link-start-changed',
    ...namedIn(both),
    reader,
    on,
  }));
  await record(call, actor, {
    action: 'link-start-changed',
    subject: link.account_id,
    details: { link: link.id, on },
  });
  return linkView(db, changed, time);
}

/** One side takes back what it has agreed to, before the day has come. */
export async function callOff(
  call: Call,
  link: LinkRecord,
  by: LinkSide,
  change: Parameters<typeof step>[2] = {},
): Promise<LinkRecord> {
  const on = link.starts_on!;
  const over = await step(call, link, {
    // What the main account gives up is out of its list; what the account takes back it reads as a no.
    state: by === 'main' ? 'canceled' : 'declined',
    called_off: by,
    starts_on: null,
    starts_from: null,
    ended_at: call.now,
    ...change,
  });
  const both = await bothOf(call, link);
  await tellEverybody(call, link, both, (reader) => ({
    kind: 'link-called-off',
    ...namedIn(both),
    reader,
    calledOff: by,
  }));
  await record(call, call.actor, {
    action: 'link-called-off',
    subject: link.account_id,
    details: { link: link.id, on },
  });
  return over;
}

async function bothOf(call: Call, link: LinkRecord): Promise<Both> {
  return { main: await accountById(call.db, link.main_id), account: await accountOf(call, link) };
}

interface Moment {
  readonly now: string;
  readonly time: number;
}

/** Begins the links whose first day comes before another day, or ends them where a rule forbids them by then. */
export async function beginWhatIsDue(world: World, moment: Moment, before: string): Promise<void> {
  await eachDue(world, 'starts_on', before, (db, link) => begin({ db, world, ...moment }, link));
}

type Beginning = Pick<Call, 'db' | 'world' | 'now' | 'time'>;

async function begin(call: Beginning, link: LinkRecord): Promise<void> {
  const { db, now } = call;
  const accounts = await holdAccounts(call, [link.main_id, link.account_id!]);
  const both = { main: accounts.get(link.main_id)!, account: accounts.get(link.account_id!)! };
  const refusal = await refusalOf(call, link, both);
  if (!refusal) {
    const person = await db
      .selectFrom('person')
      .selectAll()
      .where('id', '=', link.agreed_by ?? link.requested_by)
      .executeTakeFirstOrThrow();
    const linker = { ...call, actor: { person, account: both.main } };
    await join(linker, null, link, both, { linkedAt: `${link.starts_on}T00:00:00.000Z` });
    return;
  }
  await step(call, link, { state: 'failed', refusal, starts_on: null, starts_from: null, ended_at: now });
  await tellEverybody(call, link, both, (reader) => ({ kind: 'link-not-begun', ...namedIn(both), reader }));
  await record(call, null, {
    action: 'link-refused',
    subject: link.account_id,
    details: { link: link.id, refusal, number: link.typed_number },
  });
}

/** Why it cannot begin any more: everything is looked at again on the day. */
async function refusalOf(
  call: Beginning,
  link: LinkRecord,
  { main, account }: Both,
): Promise<ErrorCode | undefined> {
  if (isHalted(main.status)) return 'account-halted';
  const obstacle = await obstacleOf(call.db, main, account, link.id);
  return obstacle ?? preconditionObstacle(await conditionsOf(call, link, account))?.code;
}
