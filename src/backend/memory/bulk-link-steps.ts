import {
  BULK_DONE,
  BULK_LINKS_OPEN,
  rowsIn,
  type BulkLink,
  type BulkLinkInput,
  type BulkLinkState,
  type NewBulkLinkInput,
  type PutBulkRowsInput,
  type RemoveBulkRowsInput,
  type StartBulkLinkInput,
} from '../../domain/bulk-link.js';
import { priceOf } from '../../domain/bulk-row.js';
import { BackendError } from '../../domain/errors.js';
import { sameMoney } from '../../domain/money.js';
import { bulkConsentProblem } from '../../domain/payer-consent.js';
import { note } from './activity.js';
import { bulkVersion, bulkView, check, consentOf, ownBulk, readingOf, rowOf } from './bulk-links.js';
import { requireVersion, type Context } from './context.js';
import type { BulkRecord } from './bulk-records.js';
import { ownPlaces } from './own-accounts.js';
import { requireRunning } from './running.js';
import { newId } from './secrets.js';

/** Leaves room for one more that is not finished. */
function requireRoom({ world, account }: Context): void {
  const open = [...world.bulks.values()].filter(
    ({ accountId, state }) => accountId === account.id && ['open', 'running', 'paused'].includes(state),
  ).length;
  if (open >= BULK_LINKS_OPEN) throw new BackendError('quota-reached', { facts: { count: open } });
}

export function createBulkLink(context: Context, { name = '' }: NewBulkLinkInput): BulkLink {
  const { world, account, person, now } = context;
  if (world.roleOf(account) === 'secondary') throw new BackendError('no-main-eligible');
  requireRoom(context);
  const bulk: BulkRecord = {
    id: newId(world.random, 'b'),
    accountId: account.id,
    name,
    state: 'open',
    createdAt: now,
    createdBy: person.name,
    startedById: null,
    startedAt: null,
    endedAt: null,
    touchedAt: now,
    waitsUntil: null,
    termsVersion: null,
    consent: null,
    revision: 1,
    rows: new Map(),
  };
  world.bulks.set(bulk.id, bulk);
  return bulkView(context, bulk);
}

/** The rows can be changed as long as it is open, those that were done never. */
function change(context: Context, id: string, numbers: readonly number[], write: (bulk: BulkRecord) => void) {
  const bulk = ownBulk(context, id);
  const done = numbers.some((number) => BULK_DONE.includes(bulk.rows.get(number)?.state ?? 'ready'));
  if (bulk.state !== 'open' || done) throw new BackendError('conflict');
  write(bulk);
  check(context, bulk);
  bulk.revision++;
  bulk.touchedAt = context.now;
  return bulkView(context, bulk);
}

export const putBulkRows = (context: Context, { bulk: id, rows }: PutBulkRowsInput): BulkLink =>
  change(
    context,
    id,
    rows.map(({ number }) => number),
    (bulk) => {
      for (const { number, cells } of rows) bulk.rows.set(number, rowOf(context, number, cells));
    },
  );

export const removeBulkRows = (context: Context, { bulk: id, numbers }: RemoveBulkRowsInput): BulkLink =>
  change(context, id, numbers, (bulk) => {
    for (const number of numbers) bulk.rows.delete(number);
  });

/** One step in the life of a bulk link that was looked at as it is. */
function step(
  context: Context,
  { bulk: id, version }: BulkLinkInput,
  from: readonly BulkLinkState[],
  take: (bulk: BulkRecord) => void,
): BulkLink {
  const bulk = ownBulk(context, id);
  requireVersion(bulkVersion(bulk), version);
  if (!from.includes(bulk.state)) throw new BackendError('conflict');
  take(bulk);
  bulk.revision++;
  bulk.touchedAt = context.now;
  return bulkView(context, bulk);
}

export const startBulkLink = (
  context: Context,
  { orders, consent, ...input }: StartBulkLinkInput,
): BulkLink =>
  step(context, input, ['open'], (bulk) => {
    const { world, account, person, now } = context;
    if (world.roleOf(account) === 'secondary') throw new BackendError('no-main-eligible');
    requireRunning(account);
    reread(context, bulk);
    check(context, bulk);
    const view = bulkView(context, bulk);
    if (view.counts.ready === 0) throw new BackendError('conflict');
    const { readyOrders } = view;
    if (readyOrders) {
      if (!orders || orders.termsVersion !== world.offer.catalogue.termsVersion)
        throw new BackendError('terms-changed');
      if (!sameMoney(orders.monthly, readyOrders.monthly) || !sameMoney(orders.once, readyOrders.once))
        throw new BackendError('price-changed');
    }
    const problem = bulkConsentProblem(view.own?.consent ?? null, consent);
    if (problem) throw new BackendError(problem);
    const find = ownPlaces(context);
    for (const row of bulk.rows.values())
      if (row.state === 'ready') row.agreed = consentOf(context, row, find)?.monthly ?? null;
    Object.assign(bulk, {
      state: 'running',
      startedById: person.id,
      startedAt: now,
      endedAt: null,
      waitsUntil: null,
      termsVersion: orders?.termsVersion ?? null,
      consent: consent ? { wording: consent.wording, from: consent.from } : null,
    } satisfies Partial<BulkRecord>);
    tell(context, bulk, 'bulk-started', view.counts.ready);
  });

/** Rows are read by what may be done now, by whoever starts them. */
function reread(context: Context, { rows }: BulkRecord): void {
  for (const row of rows.values()) {
    if (BULK_DONE.includes(row.state)) continue;
    const { problems, asked } = readingOf(context, row.cells);
    row.problems = problems;
    row.price = priceOf(asked);
  }
}

export const pauseBulkLink = (context: Context, input: BulkLinkInput): BulkLink =>
  step(context, input, ['running'], (bulk) => {
    bulk.state = 'paused';
    bulk.waitsUntil = null;
    tell(context, bulk, 'bulk-paused');
  });

export const resumeBulkLink = (context: Context, input: BulkLinkInput): BulkLink =>
  step(context, input, ['paused'], (bulk) => {
    requireRunning(context.account);
    bulk.state = 'running';
    tell(context, bulk, 'bulk-resumed');
  });

export const cancelBulkLink = (context: Context, input: BulkLinkInput): BulkLink =>
  step(context, input, ['open', 'running', 'paused'], (bulk) => {
    const wasOpen = bulk.state === 'open';
    bulk.state = 'canceled';
    bulk.endedAt = context.now;
    bulk.waitsUntil = null;
    if (!wasOpen) tell(context, bulk, 'bulk-canceled');
  });

export const reopenBulkLink = (context: Context, input: BulkLinkInput): BulkLink =>
  step(context, input, ['finished', 'canceled'], (bulk) => {
    requireRoom(context);
    bulk.state = 'open';
    bulk.endedAt = null;
    reread(context, bulk);
    check(context, bulk);
  });

function tell(
  context: Context,
  bulk: BulkRecord,
  kind: 'bulk-started' | 'bulk-paused' | 'bulk-resumed' | 'bulk-canceled',
  rows = rowsIn(bulkView(context, bulk), ['ready']),
): void {
  note(context.world, context, { kind, subject: bulk.accountId, facts: { rows } });
}
