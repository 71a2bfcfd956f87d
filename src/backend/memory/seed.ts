import type { AccountStatus, Check, ShownAddress } from '../../domain/account.js';
import type { ForwardingRule } from '../../domain/call-forwarding.js';
import type { GrossLine } from '../../domain/invoice.js';
import type { LinkState, ProofMethod, Scope } from '../../domain/link.js';
import type { Money } from '../../domain/money.js';
import type { Permission } from '../../domain/person.js';

/** The ready people of the demo, by the part they play. */
export const DEMO_ROLES = [
  'main-owner',
  'invoice-clerk',
  'local-team',
  'stand-alone-owner',
  'other-owner',
  'large-owner',
  'taken-owner',
] as const;
export type DemoRole = (typeof DEMO_ROLES)[number];

export interface SeedAccount {
  id: string;
  customerNumber: string;
  name: string;
  location: ShownAddress;
  status: AccountStatus;
  checks: Check[];
  monthly: Money;
  products: string[];
  customerSince: string;
  /** The address that messages to the owner go to. */
  contactEmail: string;
  /** The main account whose secondary account this is. */
  mainId: string | null;
  lines: LineSeed[];
}

export interface LineSeed {
  id: string;
  number: string;
  rules: ForwardingRule[];
}

export interface SeedPerson {
  id: string;
  name: string;
  email: string;
  /** The account they sign in to. */
  accountId: string;
  permissions: Permission[];
  since: string;
  role: DemoRole | null;
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
  /** What the main account noted about it. */
  nickname?: string;
  labels?: readonly string[];
  hidden?: boolean;
  /** What its charges are sorted by on the collective invoice. */
  costCentre?: string;
  purchaseOrder?: string;
}

/** What one account adds to an issued invoice. */
export interface SeedInvoiceAccount {
  accountId: string;
  costCentre: string;
  purchaseOrder: string;
  invoiceOnly: boolean;
  lines: GrossLine[];
}

/** An issued collective invoice. */
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

/** A whole world of accounts, people and links, as plain data. */
export interface Seed {
  accounts: SeedAccount[];
  people: SeedPerson[];
  links: SeedLink[];
  invoices?: SeedInvoice[];
}
