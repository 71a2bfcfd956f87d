import { sql } from 'kysely';
import type { Account, Check } from '../../../src/domain/account.js';
import { declinedWith, type Declined } from '../../../src/domain/decline.js';
import { AGREED, LINKED, OPEN, type Link, type LinkSide } from '../../../src/domain/link.js';
import type { LinkStart } from '../../../src/domain/link-start.js';
import type { PayerChange } from '../../../src/domain/payer.js';
import { ownerPageOf } from '../../../src/domain/mail-delivery.js';
import { resendAtOf, triesOf, type Proving } from '../../../src/domain/proof-rules.js';
import { LETTER_CODE, nextPeriod, resendDelay } from '../../../src/domain/rules.js';
import { maskPhone } from '../../../src/domain/text.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, CheckRow, LinkRecord } from '../db/schema.js';
import { keptNumbers } from '../forwarding/kept.js';
import { after } from '../world.js';
import { followedRequests } from './followed.js';
import { termOf } from './term.js';
import { closingOf, suspensionOf } from './halts.js';

export const isLinked = ({ state }: Pick<LinkRecord, 'state'>): boolean => LINKED.includes(state);
/** Whether both sides have agreed: it is told whose link it is, or will be. */
export const isAgreed = ({ state }: Pick<LinkRecord, 'state'>): boolean => AGREED.includes(state);
export const isOpen = ({ state }: Pick<LinkRecord, 'state'>): boolean => OPEN.includes(state);

export const payerOf = ({ scopes }: Pick<LinkRecord, 'scopes'>): Link['payer'] =>
  scopes.includes('pay') ? 'main' : 'secondary';

/** Who pays from a later day on. */
export const payerChangeOf = ({
  payer_change,
  payer_change_on,
}: Pick<LinkRecord, 'payer_change' | 'payer_change_on'>): PayerChange | null =>
  payer_change !== null && payer_change_on !== null ? { payer: payer_change, on: payer_change_on } : null;

/** When it begins, where both have agreed to it and the day is yet to come. */
export const startIn = ({
  starts_on,
  starts_from,
}: Pick<LinkRecord, 'starts_on' | 'starts_from'>): LinkStart | null =>
  starts_on !== null && starts_from !== null ? { on: starts_on, notBefore: starts_from } : null;

/** What the owner has said with their no. */
export const declinedOf = ({ decline_reason, decline_text }: LinkRecord): Declined | null =>
  declinedWith({ reason: decline_reason ?? undefined, text: decline_text });

/** Whether a letter's code is too old to be typed. */
export const isOld = (check: CheckRow, time: number): boolean =>
  check.kind === 'address' &&
  check.state === 'sent' &&
  time >= Date.parse(check.sent_at) + LETTER_CODE.days * 86_400_000;

export const checkResendAt = (check: CheckRow): string => after(check.sent_at, resendDelay(check.sends));

const checkView = (check: CheckRow, time: number): Check => ({
  kind: check.kind,
  state: isOld(check, time) ? 'expired' : check.state,
  sentTo: check.sent_to,
  sentAt: check.sent_at,
  resendAt: check.state === 'passed' ? null : checkResendAt(check),
  triesLeft: check.state === 'passed' ? null : check.tries_left,
});

/** A check out of JSON, whose points in time are written in another way. */
const atInstant = (check: CheckRow): CheckRow => ({
  ...check,
  sent_at: new Date(check.sent_at).toISOString(),
});

/** Accounts as they are told to their own people, by id. */
export async function accountViews(
  db: Database,
  ids: readonly string[],
  time: number,
): Promise<Map<string, { row: AccountRow; view: Account }>> {
  const found = new Map<string, { row: AccountRow; view: Account }>();
  if (ids.length === 0) return found;
  // One question for everything: a page asks it again and again.
  const rows = await db
    .selectFrom('account')
    .selectAll()
    .select((account) => [
      account
        .selectFrom('phone_line')
        .whereRef('phone_line.account_id', '=', 'account.id')
        .select((line) => line.fn.countAll<number>().as('count'))
        .as('numbers'),
      account
        .selectFrom('account_check')
        .whereRef('account_check.account_id', '=', 'account.id')
        .select(sql<CheckRow[] | null>`json_agg(account_check order by kind desc)`.as('checks'))
        .as('checks'),
    ])
    .where('id', 'in', ids)
    .execute();
  for (const { numbers, checks, ...row } of rows)
    found.set(row.id, {
      row,
      view: {
        id: row.id,
        customerNumber: row.customer_number,
        name: row.name,
        role: row.role,
        status: row.status,
        location: { street: row.street, postcode: row.postcode, city: row.city, country: row.country },
        checks: (checks ?? []).map((each) => checkView(atInstant(each), time)),
        monthly: { amount: row.monthly_amount, currency: row.currency },
        numbers: numbers ?? 0,
        products: row.products,
        customerSince: row.customer_since,
        suspension: row.status === 'suspended' ? suspensionOf(row) : null,
        closing: row.status === 'closing' || row.status === 'closed' ? closingOf(row) : null,
      },
    });
  return found;
}

/** The earliest time at which a request's message can be sent again; null when no more can be sent. */
export const requestResendAt = (link: LinkRecord): string | null => resendAtOf(provingOf(link));

/** A request, as the rules of proofs look at it. */
export const provingOf = ({ proof, state, tried, sends, sent_at }: LinkRecord): Proving => ({
  proof,
  state,
  tried,
  sends,
  sentAt: sent_at,
});

/** The strong validator of a link: it changes with the link and with its account. */
export const versionOf = (link: LinkRecord, account: { version: number } | undefined): string =>
  `${link.version}.${isAgreed(link) ? (account?.version ?? 0) : 0}`;

/** Which side planned the end of a link; null: nothing is planned. */
export const plannedBy = ({ state, leaving }: LinkRecord): LinkSide | null =>
  state !== 'detach-scheduled' ? null : leaving ? 'secondary' : 'main';

/**
 * Links as the main account sees them: of an account before both have agreed only the number that was typed, and
 * of a detached one what was last known.
 */
export async function linkViews(db: Database, links: readonly LinkRecord[], time: number): Promise<Link[]> {
  const linked = links.filter(isAgreed).flatMap(({ account_id }) => account_id ?? []);
  const accounts = await accountViews(db, linked, time);
  const kept = await keptNumbers(db, links.filter(isLinked));
  const names = await namesOf(db, [...new Set(links.map(({ requested_by }) => requested_by))]);
  const moves = await movesOf(
    db,
    links.flatMap(({ move_id }) => move_id ?? []),
  );
  const followed = await followedRequests(db, links);
  return links.map((link) => {
    const before = followed.get(link.follows ?? '');
    const known = isAgreed(link) ? accounts.get(link.account_id ?? '') : undefined;
    const account = known
      ? told(link, known, kept.get(link.id)?.size ?? 0)
      : link.state === 'detached'
        ? (link.last?.account ?? null)
        : null;
    return {
      id: link.id,
      version: versionOf(link, known?.row),
      state: link.state,
      joinedBy: link.joined_by,
      account,
      customerNumber: account?.customerNumber ?? link.typed_number,
      scopes: link.scopes,
      payer: payerOf(link),
      proof: link.proof,
      term: termOf(link),
      start: startIn(link),
      calledOff: link.called_off,
      requestedAt: link.requested_at,
      requestedBy: names.get(link.requested_by) ?? '',
      expiresAt: isOpen(link) ? link.expires_at : null,
      resendAt: link.move_id === null && link.flattening_id === null ? requestResendAt(link) : null,
      triesLeft: link.state === 'proving' && triesOf(link.proof) !== null ? link.tries_left : null,
      linkedAt: link.linked_at,
      detachOn: link.detach_on,
      detachBy: plannedBy(link),
      endedAt: link.ended_at,
      move: moves.get(link.move_id ?? '') ?? null,
      flattening: link.flattening_id,
      caseNumber: isOpen(link) ? link.case_number : null,
      refusal: link.refusal,
      follows: before ? { id: before.id, requestedAt: before.requested_at } : null,
      renewedAs: link.renewed_as,
      declined: declinedOf(link),
      undeliveredAt: link.state === 'proving' || link.state === 'pending' ? link.undelivered_at : null,
      ownerPage: link.state === 'pending' && link.proof === 'owner-consent' ? ownerPageOf(link.id) : null,
      sms:
        isOpen(link) && link.sms_to !== null && link.sms_state !== null && link.sms_at !== null
          ? { to: maskPhone(link.sms_to), state: link.sms_state, at: link.sms_at }
          : null,
      firstInvoiceOn: link.joined_by === 'created' && link.linked_at ? nextPeriod(link.linked_at) : null,
      payerSince: isLinked(link) ? link.payer_since : null,
      payerChange: isLinked(link) ? payerChangeOf(link) : null,
      withheld: isLinked(link) ? link.withheld : [],
      paused: isLinked(link) && link.paused !== null ? { at: link.paused, by: link.paused_by ?? '' } : null,
      keepsAfter: isLinked(link) ? link.keeps_after : null,
      nickname: link.nickname,
      labels: link.labels,
      hidden: link.hidden,
      costCentre: link.cost_centre,
      purchaseOrder: link.purchase_order,
      invoiceName: link.invoice_name,
    };
  });
}

/** Whom to write to is told of an account that may be looked into; of its numbers those that it does not keep. */
const told = (
  link: LinkRecord,
  { row, view }: { row: AccountRow; view: Account },
  kept: number,
): Account => ({
  ...view,
  numbers: view.numbers - kept,
  ...(isLinked(link) && link.scopes.includes('view') && { contactEmail: row.contact_email }),
});

export async function linkView(db: Database, link: LinkRecord, time: number): Promise<Link> {
  const [view] = await linkViews(db, [link], time);
  return view!;
}

/** The moves that links begin or end with, by id. */
async function movesOf(
  db: Database,
  ids: readonly string[],
): Promise<Map<string, NonNullable<Link['move']>>> {
  const moves = new Map<string, NonNullable<Link['move']>>();
  if (ids.length === 0) return moves;
  const rows = await db
    .selectFrom('main_move')
    .select(['id', 'state', 'on'])
    .where('id', 'in', ids)
    .execute();
  for (const { id, state, on } of rows)
    if (state === 'proposed' || state === 'planned') moves.set(id, { id, state, on });
  return moves;
}

async function namesOf(db: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await db.selectFrom('person').select(['id', 'name']).where('id', 'in', ids).execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}
