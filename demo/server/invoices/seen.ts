import { sql, type Selectable } from 'kysely';
import { periodOf } from '../../../src/domain/billing.js';
import { chargesOf, isPaidByMain, mainShareOf } from '../../../src/domain/contract-charges.js';
import { usualAddress, type ShownInvoiceAddress } from '../../../src/domain/invoice-address.js';
import { coveredBy } from '../../../src/domain/credit.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  billed,
  dueOn,
  feeLine,
  shareLines,
  partsOf,
  stateOn,
  UPCOMING,
  withoutReferences,
  type Invoice,
  type InvoiceAccount,
  type InvoiceDocument,
} from '../../../src/domain/invoice.js';
import { LINKED } from '../../../src/domain/link.js';
import { sum } from '../../../src/domain/money.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { taxFor, taxSums, type Tax } from '../../../src/domain/tax.js';
import { taxInSql } from '../db/invoice-parts.js';
import type { InvoiceAccountTable, InvoiceTable } from '../db/invoice-schema.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { CHARGED, chargedLinks, chargedOf, decidedLinks, type ChargedLink } from '../links/charges.js';
import { AccountTerms } from '../links/contracts.js';
import { allRows, LIVE } from '../links/rows.js';
import { accountById, refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { apartFrom, chargedElsewhere } from './elsewhere.js';
import { seesOwnOf, sightOf } from './sight.js';

export type InvoiceRow = Selectable<InvoiceTable>;
export type PartRow = Selectable<InvoiceAccountTable>;

/** Accounts that fit into one document of a kind: it is made as a whole. */
export const MOST = { pdf: 1_000, xml: 2_000 } as const;

/** The documents of an issued invoice, or, with its id, of one account's part of it. */
export function documentsOf(accounts: number, account?: string): InvoiceDocument[] {
  const id = (kind: string): string => (account === undefined ? kind : `${kind}.${account}`);
  const made = (kind: 'pdf' | 'xml'): InvoiceDocument => ({
    id: id(kind),
    kind,
    ...(accounts > MOST[kind] && { tooLarge: true }),
  });
  const csv: InvoiceDocument = { id: 'csv', kind: 'csv' };
  return [made('pdf'), ...(account === undefined ? [csv] : []), made('xml')];
}

const money = (amount: number, currency: string) => ({ amount, currency });

const sums = ({ net, tax, gross }: { net: number; tax: number; gross: number }, currency: string) => ({
  net: money(net, currency),
  tax: money(tax, currency),
  gross: money(gross, currency),
});

/** What credit covers, where it does. */
const covered = (amount: number, currency: string) =>
  amount > 0 ? { creditUsed: money(amount, currency) } : {};

/** What an account's invoices are addressed to now. */
export const addressOf = ({
  invoice_address,
  name,
  ...place
}: Pick<
  AccountRow,
  'invoice_address' | 'name' | 'street' | 'postcode' | 'city' | 'country'
>): ShownInvoiceAddress => invoice_address ?? usualAddress({ name }, place);

/** What an issued invoice is addressed to. */
const recipientOf = ({ recipient }: InvoiceRow): ShownInvoiceAddress => ({
  ...usualAddress(recipient, recipient),
  ...(recipient.company !== undefined && { company: recipient.company }),
  ...(recipient.addition !== undefined && { addition: recipient.addition }),
});

const headOf = (row: InvoiceRow, now: string) => ({
  id: row.id,
  number: row.number,
  state: stateOn(now.slice(0, 10), { state: row.state, dueOn: row.due_on }),
  period: row.period,
  issuedOn: row.issued_on,
  dueOn: row.due_on,
  payer: { id: row.recipient.id, customerNumber: row.recipient.customerNumber, name: row.recipient.name },
  recipient: recipientOf(row),
  taxedBy: row.taxed_by,
  apart: null,
});

/** An issued invoice as the account that pays it sees it, or one to which that account shows it. */
export const paidView = (
  row: InvoiceRow,
  now: string,
  side: 'outbound' | 'linked' = 'outbound',
): Invoice => ({
  ...headOf(row, now),
  side,
  paidSince: null,
  accounts: row.accounts,
  ...sums(row, row.currency),
  ...covered(row.credit_used, row.currency),
  taxes: row.taxes.map(({ kind, rate, ...amounts }) => ({ kind, rate, ...sums(amounts, row.currency) })),
  parts: {
    fees: money(row.fees, row.currency),
    usage: money(row.usage, row.currency),
    credits: money(row.credits, row.currency),
  },
  documents: documentsOf(row.accounts),
});

/** The link by which the account at work is paid for, with what its charges follow from. */
export type Payer = Pick<LinkRecord, 'main_id' | 'linked_at'> & Pick<ChargedLink, 'charged' | 'contracts'>;

export async function payerOf({ db, actor, now }: Call): Promise<Payer | undefined> {
  const link = await db
    .selectFrom('link')
    .select([...CHARGED, 'main_id', 'linked_at'])
    .where('account_id', '=', actor.account.id)
    .where('state', 'in', LINKED)
    .executeTakeFirst();
  if (!link) return undefined;
  const charged = chargedOf(link, actor.account.monthly_amount);
  const contracts = (await AccountTerms.of(db, [actor.account.id])).get(actor.account.id);
  return isPaidByMain(chargesOf(charged, contracts), periodOf(now))
    ? { ...link, charged, contracts }
    : undefined;
}

/** The same as an account on it sees it: its own share. */
export const shareView = (
  row: InvoiceRow,
  part: PartRow,
  now: string,
  payer: Payer | undefined,
): Invoice => ({
  ...headOf(row, now),
  side: 'inbound',
  paidSince: payer?.main_id === row.main_id ? payer.linked_at : null,
  accounts: 1,
  ...sums(part, row.currency),
  taxes: taxSums([{ taxed: taxedOf(part), ...sums(part, row.currency) }]),
  parts: partsOf([part], row.currency),
  documents: documentsOf(1),
});

/** The tax of what an account adds to an issued invoice. */
const taxedOf = ({ tax_kind: kind, tax_rate: rate }: PartRow): Tax => ({ kind, rate });

/** What an account adds to an issued invoice. References are its payer's own. */
export const partView = (row: PartRow, currency: string, side: Invoice['side']): InvoiceAccount => ({
  account: { id: row.account_id, customerNumber: row.customer_number, name: row.name },
  city: row.city,
  link: null,
  costCentre: side === 'outbound' ? row.cost_centre : '',
  purchaseOrder: side === 'outbound' ? row.purchase_order : '',
  invoiceName: side === 'outbound' ? row.invoice_name : '',
  invoiceOnly: row.invoice_only,
  lines: side === 'outbound' ? row.lines : withoutReferences(row.lines),
  taxed: taxedOf(row),
  ...sums(row, currency),
  documents: documentsOf(1, row.account_id),
});

/** An invoice that the account at work may see. */
export interface Seen {
  invoice: Invoice;
  /** The issued invoice; null while it is upcoming. */
  row: InvoiceRow | null;
  /** What the account at work adds to it, where another one pays. */
  share: InvoiceAccount | null;
}

/** One invoice. Others' are as absent as those that never were. */
export async function seen(call: Call, id: string): Promise<Seen> {
  const found = id === UPCOMING ? await upcoming(call) : await issued(call, id);
  if (!found) throw new BackendError('not-found');
  return found;
}

async function issued(call: Call, id: string): Promise<Seen | undefined> {
  const { db, actor, now } = call;
  const row = await db.selectFrom('invoice').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const sight = await sightOf(call);
  if (row.main_id === actor.account.id)
    return sight.ownFrom !== null && row.period >= sight.ownFrom
      ? { invoice: paidView(row, now), row, share: null }
      : undefined;
  if (await seesOwnOf(call, row.main_id, row.period))
    return { invoice: paidView(row, now, 'linked'), row, share: null };
  if (sight.keptBy.includes(row.main_id)) return undefined;
  const part = await db
    .selectFrom('invoice_account')
    .selectAll()
    .where('invoice_id', '=', id)
    .where('account_id', '=', actor.account.id)
    .executeTakeFirst();
  if (!part) return undefined;
  const invoice = shareView(row, part, now, await payerOf(call));
  return { invoice, row, share: partView(part, row.currency, 'inbound') };
}

/** The upcoming invoice, if the account at work pays for others or is paid for. */
export const upcoming = (call: Call): Promise<Seen | undefined> =>
  call.actor.account.main_id === null ? upcomingPaid(call) : upcomingShare(call);

const upcomingHead = (now: string) => ({
  id: UPCOMING,
  number: null,
  state: 'upcoming' as const,
  period: `${now.slice(0, 7)}-01`,
  issuedOn: nextPeriod(now),
  dueOn: dueOn(now),
  documents: [],
});

/**
 * The links that are not simply paid for or not: whose payer has changed this month, or that have a contract about
 * which something is decided. There are few.
 */
export async function splitLinks({ db, actor, now }: Call): Promise<ChargedLink[]> {
  const { account } = actor;
  const period = periodOf(now);
  const changed = await chargedLinks(db, { id: account.id }, (where) =>
    where('link.payer_since', '>=', period),
  );
  const links = [...changed, ...(await decidedLinks(db, { id: account.id }))];
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

/** Whether the main account pays for something of a link's account this month. */
export const isOn = ({ charged, contracts }: ChargedLink, now: string): boolean =>
  isPaidByMain(chargesOf(charged, contracts), periodOf(now));

/** What an account costs with a tax. */
const billedAt = (amount: number, currency: string, taxed: Tax) =>
  billed([feeLine({ amount, currency })], currency, taxed);

async function upcomingPaid(call: Call): Promise<Seen | undefined> {
  const { actor, now, world } = call;
  const { currency } = actor.account;
  const home = taxFor(world.taxedBy, actor.account, actor.account);
  // Summed from an index alone: the rows are not looked at, and tax is worked out once for each price.
  const prices = allRows(call)
    .where('payer', '=', 'main')
    .where('standing_rank', 'in', LIVE)
    .groupBy('monthly_amount')
    .select((row) => ['monthly_amount', row.fn.countAll<number>().as('links')]);
  const all = await call.db
    .selectFrom(prices.as('price'))
    .select([
      sql<number>`coalesce(sum(links), 0)::bigint`.as('accounts'),
      sql<number>`coalesce(sum(links * monthly_amount), 0)::bigint`.as('gross'),
      sql<number>`coalesce(sum(links * ${sql.raw(taxInSql('monthly_amount', String(home.rate)))}), 0)::bigint`.as(
        'tax',
      ),
    ])
    .executeTakeFirstOrThrow();
  // The few that are paid for in part, or taxed otherwise than at home, are taken out, and put in as they are.
  const others = new Map(
    [...(await splitLinks(call)), ...(await chargedElsewhere(call))].map((link) => [link.id, link]),
  );
  const put: ReturnType<typeof billedAt>[] = [];
  for (const link of others.values()) {
    const { charged, contracts, country } = link;
    if (charged.payer === 'main') {
      const { gross, tax } = billedAt(charged.monthly, currency, home);
      all.accounts -= 1;
      all.gross -= gross.amount;
      all.tax -= tax.amount;
    }
    if (isOn(link, now))
      put.push(
        billedAt(
          mainShareOf(chargesOf(charged, contracts), periodOf(now)),
          currency,
          taxFor(world.taxedBy, actor.account, { country }),
        ),
      );
  }
  const atHome = { taxed: home, ...sums({ ...all, net: all.gross - all.tax }, currency) };
  const parts = [...(all.accounts > 0 ? [atHome] : []), ...put];
  if (parts.length === 0) return undefined;
  const total = (of: 'net' | 'tax' | 'gross') =>
    sum(
      currency,
      parts.map((each) => each[of]),
    );
  return {
    row: null,
    share: null,
    invoice: {
      ...upcomingHead(now),
      side: 'outbound',
      payer: refOf(actor.account),
      recipient: addressOf(actor.account),
      paidSince: null,
      accounts: all.accounts + put.length,
      net: total('net'),
      tax: total('tax'),
      gross: total('gross'),
      ...covered(coveredBy(actor.account.credit_amount, total('gross').amount), currency),
      taxes: taxSums(parts),
      taxedBy: world.taxedBy,
      apart: await apartFrom(call),
      parts: { fees: total('net'), usage: money(0, currency), credits: money(0, currency) },
    },
  };
}

async function upcomingShare(call: Call): Promise<Seen | undefined> {
  const { db, now, actor } = call;
  const { account } = actor;
  const payer = await payerOf(call);
  if (!payer || (await sightOf(call)).keptBy.includes(payer.main_id)) return undefined;
  const main = await accountById(db, payer.main_id);
  const { taxedBy } = call.world;
  const part = feePart(account, payer, periodOf(now), null, taxFor(taxedBy, main, account));
  const share = { ...part, lines: withoutReferences(part.lines) };
  return {
    row: null,
    share,
    invoice: {
      ...upcomingHead(now),
      side: 'inbound',
      payer: refOf(main),
      recipient: addressOf(main),
      paidSince: payer.linked_at,
      accounts: 1,
      net: share.net,
      tax: share.tax,
      gross: share.gross,
      taxes: taxSums([share]),
      taxedBy,
      apart: null,
      parts: partsOf([share], account.currency),
    },
  };
}

type Referred = Pick<LinkRecord, 'cost_centre' | 'purchase_order' | 'invoice_name'>;

/** What an account adds to the upcoming invoice. */
export function feePart(
  account: Pick<AccountRow, 'id' | 'customer_number' | 'name' | 'city' | 'currency'>,
  { charged, contracts }: Pick<ChargedLink, 'charged' | 'contracts'>,
  period: string,
  link: (Pick<LinkRecord, 'id' | 'joined_by'> & Referred) | null,
  taxed: Tax,
): InvoiceAccount {
  const { id, customer_number, name, city, currency } = account;
  return {
    account: { id, customerNumber: customer_number, name },
    city,
    link: link?.id ?? null,
    costCentre: link?.cost_centre ?? '',
    purchaseOrder: link?.purchase_order ?? '',
    invoiceName: link?.invoice_name ?? '',
    invoiceOnly: link?.joined_by === 'collective-invoice',
    ...billed(shareLines(charged, contracts, period, currency), currency, taxed),
    documents: [],
  };
}
