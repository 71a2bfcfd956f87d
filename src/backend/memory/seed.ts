import type { ActivityChange, ActivityFacts, ActivityKind } from '../../domain/activity.js';
import type { AccountStatus, Check, Closing, ShownAddress, Suspension } from '../../domain/account.js';
import type { SeedContract } from './seeded-contracts.js';
import type { Configuration } from '../../domain/configuration.js';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import type { FoundDrift } from '../../domain/drift.js';
import type { HeldGrant } from '../../domain/grant.js';
import type { InvoiceSight, MailAudiences } from '../../domain/invoice-delivery.js';
import type { ShownTheme } from '../../domain/branding.js';
import type { InvoiceAddress } from '../../domain/invoice-address.js';
import type { GrossLine } from '../../domain/invoice.js';
import type { LinkState, ProofMethod, Scope } from '../../domain/link.js';
import type { LinkStart } from '../../domain/link-start.js';
import type { LinkTerm } from '../../domain/link-term.js';
import type { Offer } from '../../domain/offer.js';
import type { Money } from '../../domain/money.js';
import type { OrderCourse } from '../../domain/order-course.js';
import type { OpenItem, PayerChange } from '../../domain/payer.js';
import type { Permission } from '../../domain/person.js';

/** The ready people of the demo, by the part they play. */
export const DEMO_ROLES = [
  'main-owner',
  'co-orderer',
  'invoice-clerk',
  'local-team',
  'local-owner',
  'stand-alone-owner',
  'other-owner',
  'large-owner',
  'taken-owner',
  'asked-owner',
] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

/** What everybody of a seed signs in with. It is public: it opens nothing in earnest. */
export const SEED_PASSWORD = 'demo-nordlicht';

export interface SeedAccount {
  id: string;
  customerNumber: string;
  name: string;
  location: ShownAddress;
  status: AccountStatus;
  checks: Check[];
  monthly: Money;
  products: string[];
  /** What it pays for; absent: one contract of its first product. */
  contracts?: readonly SeedContract[];
  customerSince: string;
  /** The address that messages to the owner go to. */
  contactEmail: string;
  /** The main account whose secondary account this is. */
  mainId: string | null;
  lines: LineSeed[];
  /** What is open on invoices of its own; absent: nothing. */
  openItems?: readonly SeedOpenItem[];
  /** Minor units that are set off against its own invoices; absent: none. */
  credit?: number;
  /** Whether it can pay an invoice of its own; absent: it can. */
  paymentMethod?: boolean;
  /** The address that its own invoices go to; absent: the one for messages. */
  invoiceEmail?: string;
  /** How it looks to whoever works in it; absent: as the page. */
  branding?: ShownTheme | null;
  /** What its own invoices are addressed to; absent: its name and place. */
  invoiceAddress?: InvoiceAddress | null;
  /** Whether whoever opens it through its link confirms with a code first that it is them; absent: no. */
  stepUp?: boolean;
  /** Who asked for it to be suspended or closed, and when; absent: nobody did. */
  suspension?: Suspension | null;
  closing?: Closing | null;
}

/** An unpaid invoice or a charge that is not billed yet, of the account's currency. */
export type SeedOpenItem = Pick<OpenItem, 'kind' | 'number' | 'dueOn'> & { amount: Money };

export type LineSeed = Omit<PhoneLine, 'version' | 'changedAt' | 'changedBy'>;

export interface SeedPerson {
  id: string;
  name: string;
  email: string;
  /** The account they sign in to. */
  accountId: string;
  permissions: Permission[];
  since: string;
  role: DemoRole | null;
  /** Other accounts that the same sign-in administers; absent: none. */
  administers?: readonly string[];
  /** The secret of the device that shows their one-time codes, in base32; absent: they have none. */
  secondFactor?: string;
}

export interface SeedLink {
  id: string;
  mainId: string;
  /** The other account; null where the number that was typed belongs to none (a shadow request). */
  accountId: string | null;
  /** The customer number as it was typed. */
  typedNumber: string;
  state: LinkState;
  joinedBy: 'created' | 'added' | 'collective-invoice';
  scopes: Scope[];
  proof: ProofMethod | null;
  message: string;
  requestedAt: string;
  requestedById: string;
  expiresAt: string | null;
  linkedAt: string | null;
  detachOn: string | null;
  endedAt: string | null;
  /** Until when it holds, or would; absent: for good. */
  term?: LinkTerm;
  /** When it begins that both have agreed to, the main account by whoever asked. */
  start?: LinkStart;
  /** What the main account noted about it. */
  nickname?: string;
  labels?: readonly string[];
  hidden?: boolean;
  /** Who pays from a later day on. */
  payerChange?: PayerChange;
  /** What its charges are sorted by on the collective invoice. */
  costCentre?: string;
  purchaseOrder?: string;
  /** What the collective invoice calls it. */
  invoiceName?: string;
  /** Who sees its invoices; absent: as at first. */
  sight?: InvoiceSight;
  /** Who gets which mails; absent: as usual. */
  mails?: MailAudiences;
}

/** What one account adds to an issued invoice. */
export interface SeedInvoiceAccount {
  accountId: string;
  costCentre: string;
  purchaseOrder: string;
  invoiceOnly: boolean;
  lines: GrossLine[];
}

/** An issued invoice: a collective one of a main account, or one that a linked account pays itself. */
export interface SeedInvoice {
  id: string;
  mainId: string;
  number: string;
  state: 'open' | 'paid' | 'canceled';
  period: string;
  issuedOn: string;
  dueOn: string;
  /** `fees`: every account that is paid for, with what it costs every month. */
  accounts: SeedInvoiceAccount[] | 'fees';
}

/** Something that was done before the world begins. */
export interface SeedDeed {
  at: string;
  kind: ActivityKind;
  /** Null: it happened by itself. */
  personId: string | null;
  /** The account on whose behalf it was done. */
  by: string | null;
  /** The account that it was done to. */
  subject: string;
  link: string | null;
  facts?: Omit<ActivityFacts, 'who'>;
  changes?: ActivityChange[];
}

/** Mail does not reach an address. */
export interface SeedUnreachable {
  /** In lower case. */
  email: string;
  since: string;
}

/** Somebody has said that what has come apart is meant to be so. */
export interface SeedAcceptance extends FoundDrift {
  link: string;
  at: string;
  by: string;
}

/** A role that somebody of a main account has in linked accounts. */
export interface SeedGrant extends HeldGrant {
  personId: string;
  /** Null: it was there before grants were given. */
  givenById: string | null;
  since: string;
}

/** An order of an account that is linked already. */
export interface SeedOrder {
  id: string;
  /** As printed in mails. */
  number: string;
  linkId: string;
  accountId: string;
  placedAt: string;
  placedById: string;
  monthly: Money;
  once: Money;
  configuration: Configuration;
  course: OrderCourse;
}

/** A whole world of accounts, people and links, as plain data. */
export interface Seed {
  accounts: SeedAccount[];
  people: SeedPerson[];
  links: SeedLink[];
  invoices?: SeedInvoice[];
  unreachable?: SeedUnreachable[];
  accepted?: SeedAcceptance[];
  /** In the order in which it was done. */
  deeds?: SeedDeed[];
  /** Absent: whoever may open accounts has every role in all of them. */
  grants?: SeedGrant[];
  orders?: SeedOrder[];
  /** What is sold; absent: what the demo sells. */
  offer?: Offer;
}

/** What whoever may open accounts needs, so that they can: every role in all of them. */
export const grantsForAll = ({ accounts, people }: Pick<Seed, 'accounts' | 'people'>): SeedGrant[] => {
  const secondary = new Set(accounts.flatMap(({ id, mainId }) => (mainId === null ? [] : id)));
  return people
    .filter(
      ({ accountId, permissions }) => !secondary.has(accountId) && permissions.includes('open-accounts'),
    )
    .map(({ id, since }) => ({
      id: `g-${id}`,
      personId: id,
      role: 'all',
      reach: { kind: 'all' },
      until: null,
      givenById: null,
      since,
    }));
};
