import { periodOf } from '../../domain/billing.js';
import { isPaidByMain } from '../../domain/contract-charges.js';
import { coveredBy } from '../../domain/credit.js';
import { BackendError } from '../../domain/errors.js';
import {
  billed,
  dueOn,
  NO_REFERENCES,
  shareLines,
  partsOf,
  stateOn,
  UPCOMING,
  withoutReferences,
  type Invoice,
  type InvoiceAccount,
  type InvoiceAccountQuery,
  type InvoiceDocument,
  type InvoiceDocumentInput,
  type InvoiceQuery,
} from '../../domain/invoice.js';
import type { LinkFile } from '../../domain/link-export.js';
import { sum, type Money } from '../../domain/money.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import type { ShownInvoiceAddress } from '../../domain/invoice-address.js';
import type { Page } from '../../domain/page.js';
import { nextPeriod } from '../../domain/rules.js';
import { taxSums } from '../../domain/tax.js';
import type { CallOptions } from '../backend.js';
import { documentName, InvoiceCsv } from '../invoice-csv.js';
import type { PackedInvoice } from '../package-files.js';
import { invoiceXml } from '../invoice-xml.js';
import { addressOf } from './invoice-addresses.js';
import { sideOf } from './invoice-sight.js';
import { apartFrom, taxOn } from './invoice-taxes.js';
import { ownLink, type Context } from './context.js';
import { cursorOf, readCursor } from './paging.js';
import type { AccountRecord, InvoiceRecord, LinkRecord } from './records.js';
import type { SeedInvoice } from './seed.js';
import type { Store } from './store.js';
import { SUPPLIER } from './supplier.js';
import { chargedOf, chargesOfLink, isLinked, refOf } from './views.js';

/** Accounts that an e-invoice has at most. */
const XML_MOST = 2_000;

/** An invoice as the account at work sees it, with the accounts on it that it may see. */
interface Seen {
  invoice: Invoice;
  accounts: readonly InvoiceAccount[];
}

/** Whether the main account pays for a linked account, for some days of a month at least. */
const isPaid = (world: Store, link: LinkRecord, period: string): boolean =>
  isLinked(link) && isPaidByMain(chargesOfLink(world, link), period);

function part(world: Store, link: LinkRecord, period: string): InvoiceAccount {
  const account = world.account(link.accountId!);
  const { currency } = account.monthly;
  return {
    account: refOf(account),
    city: account.location.city,
    link: link.id,
    costCentre: link.costCentre,
    purchaseOrder: link.purchaseOrder,
    invoiceName: link.invoiceName,
    invoiceOnly: link.joinedBy === 'collective-invoice',
    ...billed(
      shareLines(chargedOf(world, link), account.contracts, period, currency),
      currency,
      taxOn(world, link.mainId, account),
    ),
    documents: [],
  };
}

const byNumber = (accounts: InvoiceAccount[]): InvoiceAccount[] => {
  const keyed = accounts.map((each) => ({ key: keyOf(each), each }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ each }) => each);
};

const keyOf = ({ account }: InvoiceAccount): string => customerNumberKey(account.customerNumber);

/** What an upcoming invoice held, until something changed or the month was over. */
interface Held {
  generation: number;
  period: string;
  accounts: InvoiceAccount[];
}

const upcoming = new WeakMap<Store, Map<string, Held>>();

/** What a main account's invoice for a month holds, by default for this one; kept until something changes. */
export function accountsOf(
  world: Store,
  mainId: string,
  period = periodOf(world.now),
): readonly InvoiceAccount[] {
  const known = upcoming.get(world) ?? new Map<string, Held>();
  upcoming.set(world, known);
  const before = known.get(mainId);
  const { generation } = world;
  if (before?.generation === generation && before.period === period) return before.accounts;
  const accounts = byNumber(
    world
      .linksOf(mainId)
      .filter((link) => isPaid(world, link, period))
      .map((link) => part(world, link, period)),
  );
  known.set(mainId, { generation, period, accounts });
  return accounts;
}

/** What the upcoming invoice of a main account costs, and how many are on it. */
export function upcomingTotal(world: Store, mainId: string): { accounts: number; gross: Money } {
  const accounts = accountsOf(world, mainId);
  return { accounts: accounts.length, gross: total(accounts, 'gross') };
}

/** An issued invoice out of what a seed or the turn of a month says of it. */
export function recordOfInvoice(world: Store, { accounts, ...head }: SeedInvoice): InvoiceRecord {
  let parts: readonly InvoiceAccount[] | undefined;
  const issued = (each: InvoiceAccount): InvoiceAccount => ({ ...each, link: null });
  const made = () =>
    accounts === 'fees'
      ? accountsOf(world, head.mainId, head.period).map(issued)
      : byNumber(
          accounts.map(({ accountId, lines, ...references }) => {
            const account = world.account(accountId);
            return {
              account: refOf(account),
              city: account.location.city,
              link: null,
              ...references,
              ...billed(lines, account.monthly.currency, taxOn(world, head.mainId, account)),
              documents: [],
            };
          }),
        );
  return { ...head, recipient: addressOf(world.account(head.mainId)), accounts: () => (parts ??= made()) };
}

const total = (accounts: readonly InvoiceAccount[], of: 'net' | 'tax' | 'gross'): Money =>
  sum(
    accounts[0]?.[of].currency ?? 'EUR',
    accounts.map((each) => each[of]),
  );

/** The documents of an issued invoice, or of one account's part of it. */
function documentsOf(accounts: number, suffix = ''): InvoiceDocument[] {
  const xml: InvoiceDocument = { id: `xml${suffix}`, kind: 'xml' };
  return [
    ...(suffix ? [] : [{ id: 'csv', kind: 'csv' as const }]),
    accounts > XML_MOST ? { ...xml, tooLarge: true } : xml,
  ];
}

/** What an account sees of its part: its payer’s references are not its own. */
const withoutOthersReferences = (part: InvoiceAccount): InvoiceAccount => ({
  ...part,
  link: null,
  ...NO_REFERENCES,
  lines: withoutReferences(part.lines),
});

function seenFrom(
  context: Context,
  buyer: AccountRecord,
  all: readonly InvoiceAccount[],
  head: Pick<Invoice, 'id' | 'number' | 'state' | 'period' | 'issuedOn' | 'dueOn'>,
  recipient: ShownInvoiceAddress,
  creditUsed: number,
): Seen | undefined {
  const { world, account } = context;
  const side = sideOf(context, buyer, head.period);
  const own = side !== 'inbound' ? all : all.filter((each) => each.account.id === account.id);
  if (!side || own.length === 0) return undefined;
  const link = world
    .linksTo(account.id)
    .find((each) => each.mainId === buyer.id && isPaid(world, each, periodOf(world.now)));
  const issued = head.number !== null;
  const accounts = side === 'inbound' ? own.map(withoutOthersReferences) : own;
  return {
    accounts: issued
      ? accounts.map((each) => ({ ...each, documents: documentsOf(1, `.${each.account.id}`) }))
      : accounts,
    invoice: {
      ...head,
      side,
      payer: refOf(buyer),
      recipient,
      paidSince: link?.linkedAt ?? null,
      accounts: own.length,
      net: total(own, 'net'),
      tax: total(own, 'tax'),
      gross: total(own, 'gross'),
      ...(creditUsed > 0 &&
        side !== 'inbound' && { creditUsed: { amount: creditUsed, currency: buyer.monthly.currency } }),
      parts: partsOf(own, own[0]!.gross.currency),
      taxes: taxSums(own),
      taxedBy: world.taxedBy,
      apart: issued || side !== 'outbound' ? null : apartFrom(world, buyer),
      documents: issued ? documentsOf(own.length) : [],
    },
  };
}

/** The upcoming invoice, if the account at work pays for others or is paid for. */
function upcomingOf(context: Context): Seen | undefined {
  const { world, account, now } = context;
  const buyer = account.mainId ? world.account(account.mainId) : account;
  const head = {
    id: UPCOMING,
    number: null,
    state: 'upcoming',
    period: `${now.slice(0, 7)}-01`,
    issuedOn: nextPeriod(now),
    dueOn: dueOn(now),
  } as const;
  const accounts = accountsOf(world, buyer.id);
  const covered = coveredBy(buyer.credit ?? 0, total(accounts, 'gross').amount);
  return seenFrom(context, buyer, accounts, head, addressOf(buyer), covered);
}

const issuedOf = (context: Context, invoice: InvoiceRecord): Seen | undefined =>
  seenFrom(
    context,
    context.world.account(invoice.mainId),
    invoice.accounts(),
    {
      id: invoice.id,
      number: invoice.number,
      state: stateOn(context.now.slice(0, 10), invoice),
      period: invoice.period,
      issuedOn: invoice.issuedOn,
      dueOn: invoice.dueOn,
    },
    invoice.recipient,
    invoice.creditUsed ?? 0,
  );

/** One invoice. Others' are as absent as those that never were. */
function seen(context: Context, id: string): Seen {
  const record = context.world.invoices.get(id);
  const found = id === UPCOMING ? upcomingOf(context) : record && issuedOf(context, record);
  if (!found) throw new BackendError('not-found');
  return found;
}

const newestFirst = (a: Invoice, b: Invoice): number =>
  a.period !== b.period ? (a.period < b.period ? 1 : -1) : a.id < b.id ? 1 : -1;

export function listInvoices(context: Context, { link, ...query }: InvoiceQuery): Page<Invoice> {
  const { world, account } = context;
  if (link !== undefined) return listOwnInvoices(context, link, query);
  const payers = new Set([account.id, ...world.linksTo(account.id).map(({ mainId }) => mainId)]);
  const issued = [...payers]
    .flatMap((id) => world.invoicesOf(id))
    .flatMap((record) => issuedOf(context, record)?.invoice ?? [])
    .sort(newestFirst);
  const next = upcomingOf(context)?.invoice;
  return page(world, [...(next ? [next] : []), ...issued], `invoices ${account.id}`, query, ({ id }) => id);
}

/** What a linked account pays itself, if it lets its main account see that. */
function listOwnInvoices(context: Context, id: string, query: InvoiceQuery): Page<Invoice> {
  const { world } = context;
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('not-found');
  if (!link.sight.own) throw new BackendError('invoice-not-entitled');
  const issued = world
    .invoicesOf(link.accountId!)
    .flatMap((record) => issuedOf(context, record)?.invoice ?? [])
    .sort(newestFirst);
  return page(world, issued, `invoices of ${id}`, query, (each) => each.id);
}

export const getInvoice = (context: Context, { invoice }: { invoice: string }): Invoice =>
  seen(context, invoice).invoice;

export function listInvoiceAccounts(
  context: Context,
  { invoice, search = '', ...query }: InvoiceAccountQuery,
): Page<InvoiceAccount> {
  const words = search.toLocaleLowerCase('de').split(/\s+/).filter(Boolean);
  const found = seen(context, invoice).accounts.filter((each) => {
    if (words.length === 0) return true;
    const { account, city, costCentre, purchaseOrder, invoiceName = '' } = each;
    const text = [
      account.customerNumber,
      keyOf(each),
      account.name,
      city,
      costCentre,
      purchaseOrder,
      invoiceName,
    ]
      .join('\n')
      .toLocaleLowerCase('de');
    return words.every((word) => text.includes(word));
  });
  return page(context.world, found, `accounts ${context.account.id} ${invoice} ${search}`, query, keyOf);
}

/** One page of what is in order, from the thing that a cursor names on. */
function page<T>(
  world: Store,
  all: readonly T[],
  of: string,
  { after, limit = 50 }: { after?: string | undefined; limit?: number | undefined },
  nameOf: (item: T) => string,
): Page<T> {
  const last = after === undefined ? undefined : readCursor(world, after, of).id;
  const at = last === undefined ? 0 : all.findIndex((each) => nameOf(each) === last) + 1;
  if (last !== undefined && at === 0) throw new BackendError('cursor-expired');
  const items = all.slice(at, at + limit);
  const end = at + items.length;
  return {
    items,
    next: end < all.length ? cursorOf(world, { key: '', id: nameOf(items.at(-1)!) }, of) : null,
    previous: null,
    position: at,
    total: all.length,
    estimated: false,
    unreadable: 0,
  };
}

export async function getInvoiceDocument(
  context: Context,
  { invoice: id, document, language }: InvoiceDocumentInput,
  { signal, onProgress }: CallOptions,
): Promise<LinkFile> {
  const found = seen(context, id);
  const { invoice, accounts } = found;
  const [kind, only] = split(document);
  const parts = only ? accounts.filter((each) => each.account.id === only) : accounts;
  const wanted = [...invoice.documents, ...parts.flatMap(({ documents }) => documents)].find(
    (each) => each.id === document,
  );
  if (!wanted) throw new BackendError('not-found');
  if (wanted.tooLarge) throw new BackendError('invoice-too-large', { facts: { count: accounts.length } });
  await new Promise((resolve) => setTimeout(resolve));
  signal?.throwIfAborted();
  const number = only && parts[0] ? parts[0].account.customerNumber : undefined;
  if (kind === 'csv') {
    const csv = new InvoiceCsv(language);
    onProgress?.(parts.length, parts.length);
    const lines = parts.map((each) => csv.line(invoice, each));
    return {
      fileName: documentName(invoice, 'csv', number),
      blob: new Blob([csv.head, ...lines], { type: 'text/csv;charset=utf-8' }),
    };
  }
  return {
    fileName: documentName(invoice, 'xml', number),
    blob: new Blob([xmlOf(found, parts, language)], { type: 'application/xml;charset=utf-8' }),
  };
}

const xmlOf = ({ invoice }: Seen, accounts: readonly InvoiceAccount[], language: string): string =>
  invoiceXml({ invoice, accounts, supplier: SUPPLIER, language });

/**
 * An account's part of each collective invoice of a link's time, newest first, as the account at work sees it. It has
 * no PDF here.
 */
export function packedInvoices(context: Context, link: LinkRecord): PackedInvoice[] {
  const first = periodOf(link.linkedAt ?? link.requestedAt);
  const last = periodOf(link.endedAt ?? context.now);
  return context.world
    .invoicesOf(link.mainId)
    .filter(({ period }) => period >= first && period <= last)
    .flatMap((record) => {
      const found = issuedOf(context, record);
      const part = found?.accounts.find(({ account }) => account.id === link.accountId);
      if (!found || !part) return [];
      const { invoice } = found;
      const make = (language: string) => xmlOf(found, [part], language);
      return [{ invoice, part, documents: [{ kind: 'xml' as const, make }] }];
    })
    .sort((a, b) => newestFirst(a.invoice, b.invoice));
}

/** The kind of a document, and the account that it is of alone. */
function split(document: string): [kind: string, account: string | undefined] {
  const at = document.indexOf('.');
  return at < 0 ? [document, undefined] : [document.slice(0, at), document.slice(at + 1)];
}
