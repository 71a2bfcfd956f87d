import { BULK_DONE, BULK_LINK_DAYS, type BulkRowKind } from '../../domain/bulk-link.js';
import { asBackendError, type ErrorCode } from '../../domain/errors.js';
import { consentProblem } from '../../domain/payer-consent.js';
import type { Scope } from '../../domain/scope.js';
import { note } from './activity.js';
import { NOT_ADMINISTERED, readingOf } from './bulk-links.js';
import type { Context } from './context.js';
import { placeOrder } from './orders.js';
import { linkOwn, ownPlaces } from './own-accounts.js';
import type { BulkRecord, BulkRowRecord } from './bulk-records.js';
import type { LinkRecord } from './records.js';
import { hasQuota, personFullUntil } from './request-limits.js';
import { requestLink } from './requests.js';
import type { Store } from './store.js';

/** How many rows of each bulk link are worked on whenever the world is asked for something. */
const AT_ONCE = 100;

/** Works on what was started, as far as requests are allowed now, and forgets what was left alone for long enough. */
export function workOnBulks(world: Store): void {
  const oldest = world.after(world.now, -BULK_LINK_DAYS * 86_400);
  for (const bulk of world.bulks.values()) {
    if (bulk.state === 'running') work(world, bulk);
    else if (bulk.touchedAt < oldest) world.bulks.delete(bulk.id);
  }
}

/** How long one that has no room for open requests waits before it looks again, in milliseconds. */
const QUOTA_PAUSE = 3_600_000;

/** Until when no more may be asked for, in milliseconds; undefined: now they may. */
const fullUntil = (world: Store, { accountId, startedById }: BulkRecord): number | undefined =>
  personFullUntil(world, startedById!) ?? (hasQuota(world, accountId) ? undefined : world.time + QUOTA_PAUSE);

/** The first row that is ready; of some kinds, where they are named. */
const next = ({ rows }: BulkRecord, kinds?: readonly BulkRowKind[]): BulkRowRecord | undefined => {
  let first: BulkRowRecord | undefined;
  for (const row of rows.values())
    if (
      row.state === 'ready' &&
      (!kinds || kinds.includes(row.kind)) &&
      !(first && first.number < row.number)
    )
      first = row;
  return first;
};

function work(world: Store, bulk: BulkRecord): void {
  const person = world.people.get(bulk.startedById!)!;
  const account = world.account(bulk.accountId);
  const session = { personId: person.id, accountId: account.id, delegation: null };
  const context: Context = { world, session, person, account, now: world.now };
  for (let count = 0; count < AT_ONCE; count++) {
    const full = fullUntil(world, bulk);
    bulk.waitsUntil = null;
    let row = next(bulk);
    if (row?.kind === 'link' && full !== undefined) {
      row = next(bulk, ['own', 'order']);
      if (!row) {
        bulk.waitsUntil = new Date(full).toISOString();
        return;
      }
    }
    if (!row) return finish(world, bulk);
    Object.assign(row, outcome(context, bulk, row), { doneAt: world.now });
  }
}

/** Does what a row asks for, with the rights that its person has now. */
function outcome(context: Context, bulk: BulkRecord, row: BulkRowRecord): Partial<BulkRowRecord> {
  const { asked, note } = readingOf(context, row.cells);
  const { person, world } = context;
  const right = row.kind === 'order' ? 'order-accounts' : 'link-accounts';
  if (!person.permissions.includes(right)) return { state: 'refused', reason: 'not-allowed' };
  if (!asked) return { state: 'refused', reason: 'invalid-input' };
  try {
    if (asked.kind === 'link') {
      const { id } = requestLink(context, asked.request);
      world.changeLink(world.links.get(id)!, note);
      return { state: 'requested', link: id };
    }
    if (asked.kind === 'own') return ownOutcome(context, bulk, row, { ...asked.request, note });
    const termsVersion = bulk.termsVersion!;
    const { link } = placeOrder(context, { ...asked.order, ...row.price, termsVersion });
    world.changeLink(world.links.get(link.id)!, note);
    return { state: 'ordered', link: link.id, newNumber: link.customerNumber };
  } catch (thrown) {
    const { code, facts } = asBackendError(thrown);
    return refused(code, facts.id);
  }
}

/** What is there already is no failure: it is what was wanted. */
const refused = (code: ErrorCode, link: string | null | undefined): Partial<BulkRowRecord> =>
  code === 'already-linked' || code === 'already-requested'
    ? { state: code, link: link ?? null }
    : { state: 'refused', reason: code };

/** Links what the person still administers, as it was confirmed when it was started. */
function ownOutcome(
  context: Context,
  { consent }: BulkRecord,
  { key, agreed }: BulkRowRecord,
  { scopes, note }: { scopes: readonly Scope[]; note: Partial<LinkRecord> },
): Partial<BulkRowRecord> {
  const place = ownPlaces(context)(key, scopes);
  const obstacle = place ? place.obstacle : NOT_ADMINISTERED;
  if (!place || obstacle) return refused(obstacle ?? NOT_ADMINISTERED, place?.link?.id);
  const given = consent && agreed ? { ...consent, monthly: agreed } : undefined;
  const problem = consentProblem(place.consent, given);
  if (problem) return refused(problem, null);
  const { id, state } = linkOwn(context, { account: place.account, scopes, note }, given);
  return { state: state === 'scheduled' ? state : 'linked', link: id };
}

function finish(world: Store, bulk: BulkRecord): void {
  const { now } = world;
  Object.assign(bulk, { state: 'finished', endedAt: now, touchedAt: now, waitsUntil: null });
  bulk.revision++;
  const rows = [...bulk.rows.values()].filter(({ state }) => BULK_DONE.includes(state)).length;
  note(world, null, { kind: 'bulk-finished', subject: bulk.accountId, facts: { rows } });
  const { email } = world.people.get(bulk.startedById!)!;
  world.mail(email, 'bulk-finished', { facts: { rows: String(rows) } });
}
