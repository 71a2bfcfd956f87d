import * as v from 'valibot';
import { ErrorCode, FieldProblem } from './errors.js';
import { Money } from './money.js';
import { BulkConsent } from './payer-consent.js';
import { Id, Instant, line } from './text.js';

/** So many rows go with one bulk link at most, and with one call. */
export const BULK_ROWS = { most: 5_000, aCall: 500 } as const;
/** So many bulk links of an account may be unfinished at the same time. */
export const BULK_LINKS_OPEN = 10;
/** For how many days one is kept that nothing happens to any more. */
export const BULK_LINK_DAYS = 30;

/** What a row can say, by what its columns mean. */
export const BulkColumn = v.picklist([
  'customerNumber',
  'scopes',
  'message',
  'nickname',
  'costCentre',
  'product',
  'areaCode',
  'name',
  'street',
  'postcode',
  'city',
  'country',
  'contactName',
  'contactEmail',
  'contactPhone',
]);
export type BulkColumn = v.InferOutput<typeof BulkColumn>;

const cell = v.optional(v.pipe(v.string(), v.maxLength(600)));

/** What a row says, as it was written. What is wrong with it is found out by checking it. */
export const BulkCells = v.object({
  /** An existing account; without one, the row orders a new account. */
  customerNumber: cell,
  /** Codes of scopes with spaces between; empty: all that can be asked for. An order that has no `pay` is paid by the new account. */
  scopes: cell,
  message: cell,
  nickname: cell,
  costCentre: cell,
  /** The id of a product, or its name in any language. */
  product: cell,
  areaCode: cell,
  name: cell,
  street: cell,
  postcode: cell,
  city: cell,
  /** ISO 3166-1 alpha-2; empty: where the main account is. */
  country: cell,
  contactName: cell,
  contactEmail: cell,
  /** E.164. */
  contactPhone: cell,
  /** The person who hands it in administers the account: nobody is asked. Absent: its owner is. */
  proof: v.optional(v.literal('own-account')),
});
export type BulkCells = v.InferOutput<typeof BulkCells>;

/** Whether a row asks for an existing account, links one that the person administers (`own`), or orders a new one. */
export const BulkRowKind = v.picklist(['link', 'own', 'order']);
export type BulkRowKind = v.InferOutput<typeof BulkRowKind>;

/**
 * How a row stands. Before it is worked on: `ready`, or what is in its way as far as the reader may know; of accounts that
 * one administers, that is any rule (`obstacle`). Afterwards: `requested` (its owner is asked), `linked`, `scheduled`
 * (both have agreed to a link that begins later), `ordered`, or `refused`.
 */
export const BulkRowState = v.picklist([
  'ready',
  'invalid',
  'duplicate',
  'self',
  'already-linked',
  'already-requested',
  'obstacle',
  'limit',
  'requested',
  'linked',
  'scheduled',
  'ordered',
  'refused',
]);
export type BulkRowState = v.InferOutput<typeof BulkRowState>;

/** States of rows for which everything is done. */
export const BULK_DONE: readonly BulkRowState[] = ['requested', 'linked', 'scheduled', 'ordered'];
/** States of rows that need somebody before they can be done. */
export const BULK_FAILED: readonly BulkRowState[] = [
  'invalid',
  'duplicate',
  'self',
  'already-linked',
  'already-requested',
  'obstacle',
  'limit',
  'refused',
];

const number = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(BULK_ROWS.most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const BulkRowInput = v.object({ number, cells: BulkCells });
export type BulkRowInput = v.InferOutput<typeof BulkRowInput>;

export const BulkRow = v.object({
  /** Where it stands in what was handed in. */
  number,
  kind: BulkRowKind,
  cells: BulkCells,
  state: BulkRowState,
  /** What is wrong with it, by column (`invalid`). */
  problems: v.array(FieldProblem),
  /** The earlier row that says the same (`duplicate`). */
  duplicateOf: v.nullable(number),
  /** Why it was not done (`refused`), or cannot be (`obstacle`). */
  reason: v.nullable(ErrorCode),
  /** What is called by that number, where the reader administers it (`own`). */
  account: v.nullable(v.object({ name: v.string(), city: v.string() })),
  /** The link that there is, or that came of it. */
  link: v.nullable(Id),
  /** The customer number of an account that was ordered. */
  newNumber: v.nullable(v.string()),
  doneAt: v.nullable(Instant),
});
export type BulkRow = v.InferOutput<typeof BulkRow>;

/**
 * The life of a bulk link. `open`: rows are handed in, checked and put right. `running`: they are worked on, one after
 * the other. `paused`: nobody works on them until it is resumed. `finished`: no row is ready any more.
 */
export const BulkLinkState = v.picklist(['open', 'running', 'paused', 'finished', 'canceled']);
export type BulkLinkState = v.InferOutput<typeof BulkLinkState>;

/** How many requests a person may start in an hour and in a day. */
export const BulkPace = v.object({ perHour: count, perDay: count });
export type BulkPace = v.InferOutput<typeof BulkPace>;

export const BulkLink = v.object({
  id: Id,
  version: v.string(),
  /** Of the file that it came from; empty: it was pasted. */
  name: v.string(),
  state: BulkLinkState,
  createdAt: Instant,
  createdBy: v.string(),
  /** Who started it last, in whose name it is worked on. */
  startedBy: v.nullable(v.string()),
  startedAt: v.nullable(Instant),
  endedAt: v.nullable(Instant),
  /** Until when it waits, because as many accounts were asked for as may be; null: it does not. */
  waitsUntil: v.nullable(Instant),
  rows: count,
  /** How many rows stand how. */
  counts: v.object({
    ready: count,
    invalid: count,
    duplicate: count,
    self: count,
    'already-linked': count,
    'already-requested': count,
    obstacle: count,
    limit: count,
    requested: count,
    linked: count,
    scheduled: count,
    ordered: count,
    refused: count,
  }),
  /** How many of the ready rows ask for existing accounts. */
  readyLinks: count,
  /**
   * Rows of accounts that a person administers, those of them that are ready, and what whoever pays has to confirm before
   * they are started, as far as the reader administers the accounts; null: there are none.
   */
  own: v.nullable(v.object({ rows: count, ready: count, consent: v.nullable(BulkConsent) })),
  /** What the ready rows order, and what that costs; null: nothing. */
  readyOrders: v.nullable(v.object({ count, monthly: Money, once: Money })),
  /** How fast requests can be started; null: as fast as it goes. */
  pace: v.nullable(BulkPace),
});
export type BulkLink = v.InferOutput<typeof BulkLink>;

export const NewBulkLinkInput = v.object({
  /** Of the file that it comes from. */
  name: v.optional(line(120)),
});
export type NewBulkLinkInput = v.InferOutput<typeof NewBulkLinkInput>;

/** Writes rows; one with the same number is replaced. */
export const PutBulkRowsInput = v.object({
  bulk: Id,
  rows: v.pipe(v.array(BulkRowInput), v.minLength(1, 'required'), v.maxLength(BULK_ROWS.aCall, 'too-many')),
});
export type PutBulkRowsInput = v.InferOutput<typeof PutBulkRowsInput>;

export const RemoveBulkRowsInput = v.object({
  bulk: Id,
  numbers: v.pipe(v.array(number), v.minLength(1, 'required'), v.maxLength(BULK_ROWS.aCall, 'too-many')),
});
export type RemoveBulkRowsInput = v.InferOutput<typeof RemoveBulkRowsInput>;

export const BulkRowQuery = v.object({
  bulk: Id,
  /** Only rows that stand like that; empty or absent: all. */
  states: v.optional(v.array(BulkRowState)),
  /** Begins with the row at a position, counted from 0. */
  position: v.optional(count),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(500))),
});
export type BulkRowQuery = v.InferOutput<typeof BulkRowQuery>;

/** A part of the rows, and how many there are in all. */
export const BulkRows = v.object({ items: v.array(BulkRow), total: count });
export type BulkRows = v.InferOutput<typeof BulkRows>;

/** Names a bulk link as it was looked at. */
export const BulkLinkInput = v.object({ bulk: Id, version: v.string() });
export type BulkLinkInput = v.InferOutput<typeof BulkLinkInput>;

export const StartBulkLinkInput = v.object({
  ...BulkLinkInput.entries,
  /** Where something is ordered: the terms that were accepted, and what it costs in all. */
  orders: v.optional(v.object({ termsVersion: v.string(), monthly: Money, once: Money })),
  /** Where the main account will pay for accounts that the person administers: what was confirmed, as it was shown. */
  consent: v.optional(BulkConsent),
});
export type StartBulkLinkInput = v.InferOutput<typeof StartBulkLinkInput>;

/** How many rows there are in some states. */
export const rowsIn = ({ counts }: Pick<BulkLink, 'counts'>, states: readonly BulkRowState[]): number =>
  states.reduce((sum, state) => sum + counts[state], 0);

/** No row in any state. */
export const NO_ROWS: BulkLink['counts'] = {
  ready: 0,
  invalid: 0,
  duplicate: 0,
  self: 0,
  'already-linked': 0,
  'already-requested': 0,
  obstacle: 0,
  limit: 0,
  requested: 0,
  linked: 0,
  scheduled: 0,
  ordered: 0,
  refused: 0,
};

/** Hours that so many requests take at least, when none was started before. */
export function hoursFor(requests: number, { perHour, perDay }: BulkPace): number {
  if (requests === 0) return 0;
  const days = Math.ceil(requests / perDay) - 1;
  const left = requests - days * perDay;
  return days * 24 + Math.ceil(left / perHour) - 1;
}
