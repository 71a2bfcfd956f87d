import type { Items } from '../backend/backend.js';
import type { AccessRequest } from '../domain/access-request.js';
import type { Activity, ActivityNarrowing } from '../domain/activity.js';
import type { LinkFacets } from '../domain/annotation.js';
import type { BulkLink } from '../domain/bulk-link.js';
import type { Candidate } from '../domain/candidate.js';
import type { OwnAccounts } from '../domain/own-account.js';
import type { ClosingPreview } from '../domain/closing.js';
import type { Contract, ContractPayerQuery } from '../domain/contract.js';
import type { Drift } from '../domain/drift.js';
import type { EventDelivery, EventSubscription } from '../domain/event-subscription.js';
import type { Holiday, PhoneLine } from '../domain/call-forwarding.js';
import type { IdentityCheck } from '../domain/identification.js';
import type { Invoice, InvoiceAccount } from '../domain/invoice.js';
import type { AccountBranding } from '../domain/branding.js';
import type { AddressedInvoices } from '../domain/invoice-address.js';
import type { Balances } from '../domain/credit.js';
import type { InvoiceDelivery } from '../domain/invoice-delivery.js';
import type { GrantHolder, LinkAccess } from '../domain/link-access.js';
import type { LinkTotals } from '../domain/link-totals.js';
import type { CurrentFlattening } from '../domain/flattening.js';
import type { CurrentTerm } from '../domain/link-extension.js';
import type { CurrentMove, MainMove, MovePreview } from '../domain/main-move.js';
import type { CurrentSwap, SwapPreview } from '../domain/main-swap.js';
import type { LeavePreview, MainLink } from '../domain/leaving.js';
import type { LeavingPackage } from '../domain/leaving-package.js';
import type { LocalAccess, Objection } from '../domain/local-access.js';
import type { DetachPreview, LinkNarrowing, LinkPreview } from '../domain/link.js';
import type { AskedRequest } from '../domain/received-request.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { Quote, QuoteInput } from '../domain/order.js';
import type { KeptQuote, OpenedQuote, Orderer, SharedQuote } from '../domain/kept-quote.js';
import type { OrderApproval } from '../domain/order-approval.js';
import type { OrderDraft } from '../domain/order-draft.js';
import { ORDER_OVER, type TrackedOrder } from '../domain/order-tracking.js';
import type { OrderHandoff } from '../domain/order-handoff.js';
import type { OrderDefaults } from '../domain/order-defaults.js';
import type { Page } from '../domain/page.js';
import type { RequestAllowance } from '../domain/request-allowance.js';
import type { Payer, PayerPreview } from '../domain/payer.js';
import type { AccessList } from '../domain/person.js';
import { WAITING_INTERVAL } from './link-pages.js';
import type { Queries } from './queries.js';
import type { Read } from './reads.js';

// What is asked for only once something is opened, apart from what a first look needs.

/** How many invoices, and how many accounts of one, a page has. */
export const INVOICES = 25;
export const ACCOUNTS = 100;
/** How many deeds a page of a history has. */
export const ACTIVITY = 50;
/** How many things that have come apart a page has. */
export const DRIFT = 50;

export const linkTotals = (queries: Queries, of: LinkNarrowing): Read<LinkTotals> =>
  queries.read('getLinkTotals', of);

export const linkFacets = (queries: Queries): Read<LinkFacets> => queries.read('getLinkFacets', {});

export const catalogue = (queries: Queries): Read<Catalogue> =>
  queries.read('getCatalogue', {}, { fresh: 5 * 60_000 });

/** Orders that the person has begun. */
export const orderDrafts = (queries: Queries): Read<Items<OrderDraft>> => queries.read('listOrderDrafts', {});

/** How far the order of a linked account is. */
export const order = (queries: Queries, link: string): Read<TrackedOrder> =>
  queries.read(
    'getOrder',
    { link },
    { again: ({ state }) => (ORDER_OVER.includes(state) ? undefined : WAITING_INTERVAL) },
  );

/** The longest wait before an order from the shop is looked for again, in milliseconds. */
const SHOP_WAIT = 15_000;

/** Who went to the shop. As long as an order is still to come, it is looked for at ever longer intervals. */
export const orderHandoffs = (queries: Queries): Read<Items<OrderHandoff>> => {
  let asked = 0;
  return queries.read(
    'listOrderHandoffs',
    {},
    {
      again: ({ items }) => {
        if (items.every(({ state }) => state !== 'open')) asked = 0;
        else return Math.min(1_000 * 2 ** asked++, SHOP_WAIT);
        return undefined;
      },
    },
  );
};

/** How often somebody who is identified by an app is looked after, in milliseconds. */
const IDENTIFIED = 3_000;

/** How far the address of a new account is confirmed by an identity app: the truth, whichever device it is done on. */
export const identification = (queries: Queries, link: string): Read<IdentityCheck> =>
  queries.read(
    'getIdentification',
    { link },
    {
      again: ({ identification: newest }) =>
        newest && (newest.state === 'waiting' || newest.state === 'in-progress') ? IDENTIFIED : undefined,
    },
  );

/** Quotes of the account that can be ordered or renewed. */
export const keptQuotes = (queries: Queries): Read<Items<KeptQuote>> => queries.read('listKeptQuotes', {});

export const keptQuote = (queries: Queries, quote: string): Read<OpenedQuote> =>
  queries.read('getKeptQuote', { quote });

/** A quote by the token of its link. */
export const sharedQuote = (queries: Queries, token: string): Read<SharedQuote> =>
  queries.read('readSharedQuote', { token });

/** Orders that wait for a second person. */
export const approvals = (queries: Queries): Read<Items<OrderApproval>> =>
  queries.read('listApprovals', {}, { again: () => WAITING_INTERVAL });

/** Other people who may order in the account. */
export const orderers = (queries: Queries): Read<Items<Orderer>> => queries.read('listOrderers', {});

/** What a new account can take over from the main account. */
export const orderDefaults = (queries: Queries): Read<OrderDefaults> => queries.read('getOrderDefaults', {});

export const quote = (queries: Queries, input: QuoteInput): Read<Quote> =>
  queries.read('getQuote', input, { fresh: 60_000 });

/** Accounts that could be added, as far as the person may know of them. */
export const candidates = (queries: Queries): Read<Items<Candidate>> => queries.read('listCandidates', {});

export const linkPreview = (queries: Queries, link: string): Read<LinkPreview> =>
  queries.read('previewLink', { link });

export const detachPreview = (queries: Queries, link: string): Read<DetachPreview> =>
  queries.read('previewDetach', { link });

/** How the account at work stands with its main account, and what leaving it would change. */
export const leavePreview = (queries: Queries): Read<LeavePreview> => queries.read('previewLeaveMain', {});

/** How a linked account or the one at work stands, and what suspending and closing it would change. */
export const closingPreview = (queries: Queries, link: string | undefined): Read<ClosingPreview> =>
  queries.read('previewClosing', link === undefined ? {} : { link });

/** What would be different if a linked account took the place of the one at work. */
export const swapPreview = (queries: Queries, link: string): Read<SwapPreview> =>
  queries.read('previewSwap', { link });

/** The swap that the account at work is part of. */
export const currentSwap = (queries: Queries): Read<CurrentSwap> => queries.read('getSwap', {});

/** What it would mean if a proven account of another main account moved to the one at work. */
export const movePreview = (queries: Queries, link: string): Read<MovePreview> =>
  queries.read('previewMove', { link });

/** A move; undefined: the newest of the account at work itself. */
export const currentMove = (queries: Queries, move: string | undefined): Read<CurrentMove> =>
  queries.read('getMove', move === undefined ? {} : { move }, { again: () => WAITING_INTERVAL });

/** What becomes of the accounts of a main account; undefined: the newest plan for those of the account at work. */
export const currentFlattening = (queries: Queries, id: string | undefined): Read<CurrentFlattening> =>
  queries.read('getFlattening', id === undefined ? {} : { flattening: id }, {
    again: () => WAITING_INTERVAL,
  });

/** Until when a link holds; undefined: the one of the account at work to its main account. */
export const linkTerm = (queries: Queries, link: string | undefined): Read<CurrentTerm> =>
  queries.read('getLinkTerm', link === undefined ? {} : { link }, { again: () => WAITING_INTERVAL });

/** Linked accounts that are to move to another main account. */
export const moves = (queries: Queries): Read<Items<MainMove>> =>
  queries.read('listMoves', {}, { again: () => WAITING_INTERVAL });

/** What can be taken along of the joint time: of a link, or of the last one to a main account. */
export const leavingPackage = (queries: Queries, link: string | undefined): Read<LeavingPackage> =>
  queries.read('getLeavingPackage', link === undefined ? {} : { link });

export const payerPreview = (queries: Queries, link: string, payer: Payer): Read<PayerPreview> =>
  queries.read('previewPayerChange', { link, payer });

/** The contracts of a linked account. */
export const contracts = (queries: Queries, link: string): Read<Items<Contract>> =>
  queries.read('listContracts', { link });

export const contractPreview = (queries: Queries, query: ContractPayerQuery): Read<PayerPreview> =>
  queries.read('previewContractPayer', query);

/** Puts a contract's new state where it is listed. */
export function learnedContract(queries: Queries, contract: Contract): void {
  const list = contracts(queries, contract.link);
  if (list.data)
    list.set({ items: list.data.items.map((each) => (each.id === contract.id ? contract : each)) });
}

/** The first invoices: the upcoming one, then the newest. */
export const invoices = (queries: Queries): Read<Page<Invoice>> =>
  queries.read('listInvoices', { limit: INVOICES });

export const invoice = (queries: Queries, invoice: string): Read<Invoice> =>
  queries.read('getInvoice', { invoice });

/** The first accounts on an invoice that have some words. */
export const invoiceAccounts = (
  queries: Queries,
  invoice: string,
  search: string,
): Read<Page<InvoiceAccount>> =>
  queries.read('listInvoiceAccounts', { invoice, ...(search && { search }), limit: ACCOUNTS });

/** The first invoices that a linked account pays itself. */
export const linkedInvoices = (queries: Queries, link: string): Read<Page<Invoice>> =>
  queries.read('listInvoices', { link, limit: INVOICES });

/** Who sees the invoices of a linked account, or of the one at work, and who gets which mails. */
export const invoiceDelivery = (queries: Queries, link: string | undefined): Read<InvoiceDelivery> =>
  queries.read('getInvoiceDelivery', link === undefined ? {} : { link });

/** What the invoices of a linked account, or of the one at work, are addressed to. */
export const invoiceAddress = (queries: Queries, link: string | undefined): Read<AddressedInvoices> =>
  queries.read('getInvoiceAddress', link === undefined ? {} : { link });

/** How a linked account, or the one at work, looks. */
export const branding = (queries: Queries, link: string | undefined): Read<AccountBranding> =>
  queries.read('getBranding', link === undefined ? {} : { link });

/** What both sides of a link have to their credit. */
export const balances = (queries: Queries, link: string): Read<Balances> =>
  queries.read('getBalances', { link });

export const access = (queries: Queries): Read<AccessList> => queries.read('listAccess', {});

/** The newest of what was done. */
export const activity = (queries: Queries, narrowing: ActivityNarrowing): Read<Page<Activity>> =>
  queries.read('listActivity', { ...narrowing, limit: ACTIVITY });

/** How often what is on its way to a system is looked after, in milliseconds. */
const ON_ITS_WAY = 2_000;

export const subscriptions = (queries: Queries): Read<Items<EventSubscription>> =>
  queries.read('listSubscriptions', {}, { again: () => WAITING_INTERVAL });

/** What was sent to a system. A new event is followed until it is taken. */
export const deliveries = (queries: Queries, subscription: string): Read<Items<EventDelivery>> =>
  queries.read(
    'listDeliveries',
    { subscription },
    {
      again: ({ items }) =>
        items.some(({ state, attempts }) => state === 'waiting' && attempts === 0)
          ? ON_ITS_WAY
          : WAITING_INTERVAL,
    },
  );

/** How often somebody sees how far many accounts at once are, in milliseconds. */
const WORKED_ON = 1_000;

/** Whether rows are done at this moment. */
const works = ({ state, waitsUntil }: BulkLink): boolean => state === 'running' && waitsUntil === null;

export const bulkLinks = (queries: Queries): Read<Items<BulkLink>> =>
  queries.read(
    'listBulkLinks',
    {},
    { again: ({ items }) => (items.some(works) ? 5 * WORKED_ON : WAITING_INTERVAL) },
  );

/** How many accounts the person administers, and how many of them can be linked. */
export const ownAccounts = (queries: Queries): Read<OwnAccounts> =>
  queries.read('listOwnAccounts', { limit: 1 });

export const bulkLink = (queries: Queries, bulk: string): Read<BulkLink> =>
  queries.read('getBulkLink', { bulk }, { again: (data) => (works(data) ? WORKED_ON : WAITING_INTERVAL) });

export const localAccess = (queries: Queries): Read<LocalAccess> => queries.read('getLocalAccess', {});

export const objections = (queries: Queries): Read<Items<Objection>> =>
  queries.read('listObjections', {}, { again: () => WAITING_INTERVAL });
/** What has come apart, or what of that somebody has accepted. */
export const drift = (queries: Queries, accepted: boolean): Read<Page<Drift>> =>
  queries.read('listDrift', { ...(accepted && { accepted }), limit: DRIFT });

export const grants = (queries: Queries): Read<Items<GrantHolder>> => queries.read('listGrants', {});

export const linkAccess = (queries: Queries, link: string): Read<LinkAccess> =>
  queries.read('getLinkAccess', { link });

export const accessRequests = (queries: Queries): Read<Items<AccessRequest>> =>
  queries.read('listAccessRequests', {}, { again: () => WAITING_INTERVAL });

/** The telephone numbers of the account at work, or of a linked one. */
export const phoneLines = (queries: Queries, link?: string): Read<Items<PhoneLine>> =>
  queries.read('listPhoneLines', link === undefined ? {} : { link });

export const holidays = (queries: Queries, region: string, year: number): Read<Items<Holiday>> =>
  queries.read('getHolidays', { region, year }, { fresh: 24 * 60 * 60_000 });

/** Puts one telephone line's new state where it is listed. */
export function learnedLine(queries: Queries, line: PhoneLine, link?: string): void {
  const lines = phoneLines(queries, link);
  if (lines.data) lines.set({ items: lines.data.items.map((each) => (each.id === line.id ? line : each)) });
}

/** Puts the new state of the link to the main account where it is shown. */
export function learnedMainLink(queries: Queries, link: MainLink): void {
  const preview = leavePreview(queries);
  if (preview.data) preview.set({ ...preview.data, link });
}

/** What a mail about a request was for. */
export const askedRequest = (queries: Queries, request: string, token: string): Read<AskedRequest> =>
  queries.read('lookUpRequest', { request, token });

/** How many accounts may be asked for, and how many were. */
export const requestAllowance = (queries: Queries): Read<RequestAllowance> =>
  queries.read('getRequestAllowance', {});
