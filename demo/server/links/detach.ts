import { NOT_ANNOTATED } from '../../../src/domain/annotation.js';
import { NO_REFERENCES } from '../../../src/domain/invoice.js';
import { BackendError } from '../../../src/domain/errors.js';
import { packageUntil } from '../../../src/domain/leaving-package.js';
import type { DetachInput, DetachPreview, Link } from '../../../src/domain/link.js';
import { consequencesOfDetaching } from '../../../src/domain/rules.js';
import { missing, needsOf, type StandAloneNeed } from '../../../src/domain/stand-alone.js';
import { endAfter, lastPeriodDay, waitsUntil } from '../../../src/domain/waiting.js';
import { ALL_CAPABILITIES } from '../../../src/backend/backend.js';
import { tellMailOnly } from '../access/granted.js';
import { record } from '../audit.js';
import { noted } from '../db/annotations.js';
import { referred } from '../db/invoices.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { keptNumbers } from '../forwarding/kept.js';
import { send } from '../mail/outbox.js';
import { accountById, administrators, refOf } from '../sessions/sessions.js';
import { requireConfirmed } from '../sessions/step-up.js';
import type { Call, World } from '../world.js';
import { release, step } from './change.js';
import { AS_EVER } from './charges.js';
import { expireExtension } from './extension-step.js';
import { keepShared } from './leaving-package.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';
import { situationOf } from './situation.js';
import { accountViews, isLinked, linkView, versionOf } from './views.js';

/** What an account needs to stand alone. */
export async function needsFor(db: Database, account: AccountRow): Promise<StandAloneNeed[]> {
  const checks = await db
    .selectFrom('account_check')
    .select(['kind', 'state'])
    .where('account_id', '=', account.id)
    .execute();
  return needsOf({
    paymentMethod: account.payment_method,
    invoiceEmail: account.invoice_email,
    checks,
    administrators: (await administrators(db, account.id)).length,
  });
}

export async function previewDetach(call: Call, input: { link: string }): Promise<DetachPreview> {
  const link = await ownLink(call, input.link, 'read');
  if (!isLinked(link)) throw new BackendError('conflict');
  return endPreview(call, link, await accountOf(call, link));
}

/** What it would change if a link ended, for either side. */
export async function endPreview(call: Call, link: LinkRecord, account: AccountRow): Promise<DetachPreview> {
  const situation = await situationOf(call, link, account);
  const needs = await needsFor(call.db, account);
  const waitUntil = waiting(call, link);
  const last = lastPeriodDay(call.now, waitUntil);
  return {
    account: refOf(account),
    periodEnd: last,
    waitUntil,
    now: consequencesOfDetaching(situation, 'now'),
    atPeriodEnd: consequencesOfDetaching({ ...situation, now: last }, 'period-end'),
    needs,
    obstacles: missing(needs),
  };
}

const waiting = ({ world, now }: Call, { joined_by, linked_at }: LinkRecord): string | null =>
  waitsUntil({ joinedBy: joined_by, linkedAt: linked_at }, world.waiting, now);

/** When a link ends that is to end now or with a period: null: now. Refuses to end one at once that is too new. */
export function endOf(call: Call, link: LinkRecord, when: DetachInput['when']): string | null {
  const waitUntil = waiting(call, link);
  if (when === 'period-end') return endAfter(call.now, waitUntil);
  if (waitUntil !== null) throw new BackendError('wait-period', { facts: { at: waitUntil } });
  return null;
}

/** What ends by itself is ended without a call. */
export type Ending = { db: Database; world: World; now: string; time: number };

/** What both sides are told about the end of a link. */
interface Told {
  readonly kind:
    | 'detach-scheduled'
    | 'detach-undone'
    | 'detached'
    | 'leaving-scheduled'
    | 'leaving-undone'
    | 'left'
    | 'account-closed';
  /** The first day without it; absent where it goes on. */
  readonly on?: string;
  /** Who of the account decided it. */
  readonly by?: string;
}

export async function tellBoth(
  call: Ending,
  link: LinkRecord,
  { kind, on = '', by = '' }: Told,
): Promise<void> {
  const account = await accountById(call.db, link.account_id!);
  const main = await accountById(call.db, link.main_id);
  const message = {
    kind,
    main: { name: main.name, customerNumber: main.customer_number },
    account: { name: account.name, customerNumber: account.customer_number },
    on,
    by,
    takeUntil: on && packageUntil(on),
  };
  await send(call, account.contact_email, message, account.language);
  await send(call, main.contact_email, message, main.language);
  await tellMailOnly(call, link, message);
}

/** Ends a link. Its account stands alone, the overview keeps what was last known of it, and notes are forgotten. */
export async function end(
  call: Ending,
  link: LinkRecord,
  endedAt: string,
  told: Told | null = { kind: 'detached' },
): Promise<LinkRecord> {
  const { db, time } = call;
  const id = link.account_id!;
  await holdAccounts(call, [link.main_id, id]);
  await expireExtension(db, link.id, endedAt);
  await keepShared(db, link, time);
  await release(db, link.main_id, id);
  const { row, view } = (await accountViews(db, [id], time)).get(id)!;
  const kept = await keptNumbers(db, [link]);
  const ended = await step(call, link, {
    state: 'detached',
    ended_at: endedAt,
    detach_on: null,
    leaving: false,
    last: JSON.stringify({
      account: { ...view, numbers: view.numbers - (kept.get(link.id)?.size ?? 0) },
      sortName: row.sort_name,
      sortCity: row.sort_city,
      search: row.search,
    }),
    ...AS_EVER,
    withheld: [],
    paused: null,
    paused_by: null,
    ...noted(NOT_ANNOTATED),
    ...referred(NO_REFERENCES),
  });
  if (told) await tellBoth(call, link, { ...told, on: endedAt.slice(0, 10) });
  return ended;
}

export async function detach(call: Call, input: DetachInput): Promise<Link> {
  const { db, actor, now, time } = call;
  const link = await ownLink(call, input.link);
  if (!isLinked(link)) throw new BackendError('conflict');
  if (link.state === 'detach-scheduled')
    throw new BackendError('detach-in-progress', { facts: { at: link.detach_on ?? '' } });
  const account = await accountOf(call, link);
  requireVersion(versionOf(link, account), input.version);
  if (!ALL_CAPABILITIES.detaching.includes(input.when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const [obstacle] = missing(await needsFor(db, account));
  if (obstacle) throw new BackendError(obstacle);
  await requireConfirmed(call, 'detach', account);
  let changed: LinkRecord;
  const on = endOf(call, link, input.when);
  if (on === null) changed = await end(call, link, now);
  else {
    changed = await step(call, link, { state: 'detach-scheduled', detach_on: on });
    await tellBoth(call, link, { kind: 'detach-scheduled', on });
  }
  await record(call, actor, {
    action: input.when === 'now' ? 'detached' : 'detach-scheduled',
    subject: account.id,
    details: { link: link.id, on: changed.detach_on },
  });
  return linkView(db, changed, time);
}

export async function undoDetach(call: Call, input: { link: string; version: string }): Promise<Link> {
  const { db, actor, time } = call;
  const link = await ownLink(call, input.link);
  if (link.state === 'detached')
    throw new BackendError('detach-undo-expired', { facts: { at: link.ended_at ?? '' } });
  if (link.state !== 'detach-scheduled') throw new BackendError('conflict');
  if (link.leaving) throw new BackendError('planned-by-other-side');
  requireVersion(versionOf(link, await accountOf(call, link)), input.version);
  const kept = await step(call, link, { state: 'active', detach_on: null });
  await tellBoth(call, link, { kind: 'detach-undone' });
  await record(call, actor, {
    action: 'detach-undone',
    subject: link.account_id,
    details: { link: link.id },
  });
  return linkView(db, kept, time);
}
