import type { CreditDirection } from '../../../src/domain/credit.js';
import type { GrantRole } from '../../../src/domain/grant.js';
import type { LinkSide } from '../../../src/domain/link.js';
import type { LentArea } from '../../../src/domain/lending.js';
import type { Money } from '../../../src/domain/money.js';
import type { Payer } from '../../../src/domain/payer.js';
import type { Permission } from '../../../src/domain/person.js';
import type { LocalizedText } from '../../../src/domain/text.js';
import type { MoveSide } from '../../../src/domain/main-move.js';
import type { ConditionMessage } from './condition-message.js';
import type { OrderMessage } from './order-message.js';
import type { QuoteMessage } from './quote-message.js';
import type { RequestMessage } from './request-message.js';
import type { StartMessage } from './start-message.js';
import type { TermMessage } from './term-message.js';

/** What of an invoice is left to pay. */
export const leftOf = ({ amount, creditUsed }: { amount: Money; creditUsed: Money }): Money => ({
  ...amount,
  amount: amount.amount - creditUsed.amount,
});

/** The languages that mails are written in. */
export type Language = 'en' | 'de';

/** An account as a mail names it. */
export interface Named {
  name: string;
  customerNumber: string;
}

/** What a mail tells of a role that somebody has in linked accounts: in one, in those with a label, or in all. */
export interface GrantMessage {
  kind: 'grant-given' | 'grant-changed' | 'grant-withdrawn' | 'grant-ending';
  by: string;
  holder: string;
  main: Named;
  role: GrantRole;
  account: Named | null;
  label: string | null;
  until: string | null;
}

/** What people are written to about who pays for a linked account or for one of its contracts. */
export type PayerMessage =
  | {
      kind: 'payer-changed' | 'payer-change-scheduled' | 'payer-change-undone';
      main: Named;
      account: Named;
      payer: Payer;
      on: string;
    }
  | {
      kind: 'contract-payer-changed' | 'contract-payer-scheduled' | 'contract-payer-undone';
      main: Named;
      account: Named;
      /** What the contract is for. */
      product: LocalizedText;
      payer: Payer;
      on: string;
    };

/** What people are written to about the invoices of a linked account. */
export type InvoiceMessage =
  | {
      kind: 'invoice-sight-changed';
      main: Named;
      account: Named;
      by: string;
      /** The account's share of the collective invoice, or what the account pays itself. */
      what: 'share' | 'own';
      /** Whether it is seen from now on. */
      shown: boolean;
    }
  | {
      kind: 'invoice-issued' | 'invoice-overdue';
      number: string;
      /** The first day of the month it is for. */
      month: string;
      amount: Money;
      /** What of it credit covers; none: nothing. */
      creditUsed: Money;
      dueOn: string;
      payer: Named;
      /** To who pays it. */
      of: 'invoice';
    }
  | {
      kind: 'invoice-issued' | 'invoice-overdue';
      number: string;
      month: string;
      amount: Money;
      dueOn: string;
      payer: Named;
      /** To an account whose share is on it, or to the main account of one that pays itself. */
      of: 'share' | 'own';
      account: Named;
    }
  | { kind: 'invoices-requested'; main: Named; account: Named; by: string; from: LinkSide }
  | {
      kind: 'credit-transferred';
      main: Named;
      account: Named;
      by: string;
      direction: CreditDirection;
      amount: Money;
    }
  | {
      kind: 'invoice-address-set';
      account: Named;
      /** The main account that it was done for; null: by the account's own people. */
      main: Named | null;
      by: string;
      address: string;
    };

/** What people are written to about an account that is suspended or closed. */
export type ClosingMessage = { account: Named; main: Named | null } & (
  | {
      kind: 'account-suspended' | 'account-resumed' | 'account-closing' | 'account-reopened';
      by: string;
      /** The first day on which it is closed for good. */
      on: string;
    }
  | { kind: 'account-closed'; takeUntil: string }
);

const CLOSING: readonly string[] = [
  'account-suspended',
  'account-resumed',
  'account-closing',
  'account-reopened',
  'account-closed',
] satisfies readonly ClosingMessage['kind'][];

export const isAboutClosing = (message: Message): message is ClosingMessage => CLOSING.includes(message.kind);

/** What people are written to about a secondary account that takes the place of its main account. */
export interface SwapMessage {
  kind:
    | 'swap-proposed'
    | 'swap-planned'
    | 'swap-declined'
    | 'swap-canceled'
    | 'swap-expired'
    | 'swap-failed'
    | 'main-swapped';
  from: Named;
  to: Named;
  /** The first day of it. */
  on: string;
  /** What whoever proposed it wrote. */
  message: string;
  /** Until when it can be answered. */
  until: string;
}

const SWAPS: readonly string[] = [
  'swap-proposed',
  'swap-planned',
  'swap-declined',
  'swap-canceled',
  'swap-expired',
  'swap-failed',
  'main-swapped',
] satisfies readonly SwapMessage['kind'][];

const isAboutSwap = (message: Message): message is SwapMessage => SWAPS.includes(message.kind);

/** What people are written to about an account that goes from one main account to another. */
export interface MoveMessage {
  kind:
    | 'move-proposed'
    | 'move-agreed'
    | 'move-planned'
    | 'move-declined'
    | 'move-canceled'
    | 'move-expired'
    | 'move-failed'
    | 'moved';
  /** Who reads it. */
  side: MoveSide;
  /** Without a name to the main account that asks, until the account belongs to it. */
  account: Named;
  /** The main account that it leaves; null: that is not told. */
  from: Named | null;
  to: Named;
  on: string;
  until: string;
  message: string;
  reason: string;
}

const MOVES: readonly string[] = [
  'move-proposed',
  'move-agreed',
  'move-planned',
  'move-declined',
  'move-canceled',
  'move-expired',
  'move-failed',
  'moved',
] satisfies readonly MoveMessage['kind'][];

/** What people are written to about a main account that is added with its accounts. */
export interface FlatteningMessage {
  kind:
    | 'flattening-proposed'
    | 'flattening-running'
    | 'flattening-declined'
    | 'flattening-canceled'
    | 'flattening-expired'
    | 'flattening-done'
    | 'flattening-partly';
  /** The main account that is to be added, and the one that asks for it. */
  main: Named;
  to: Named;
  /** How many accounts it has. */
  accounts: number;
  message: string;
  until: string;
  reason: string;
}

const FLATTENINGS: readonly string[] = [
  'flattening-proposed',
  'flattening-running',
  'flattening-declined',
  'flattening-canceled',
  'flattening-expired',
  'flattening-done',
  'flattening-partly',
] satisfies readonly FlatteningMessage['kind'][];

export const isAboutFlattening = (message: Message): message is FlatteningMessage =>
  FLATTENINGS.includes(message.kind);
const isAboutMove = (message: Message): message is MoveMessage => MOVES.includes(message.kind);
/** Whether it is about which account is the main account of others. */
export const isAboutMain = (message: Message): message is SwapMessage | MoveMessage | FlatteningMessage =>
  isAboutSwap(message) || isAboutMove(message) || isAboutFlattening(message);

/** What people are written to about how a link is proven, and how long that can be done. */
export type ProofMessage =
  | { kind: 'link-case-opened'; main: Named; account: Named; number: string }
  | { kind: 'link-case-answered'; number: string; customerNumber: string; confirmed: boolean }
  | { kind: 'link-proof-locked'; main: Named }
  /** A request ends soon: to who asked, and to the owner who has not answered. */
  | { kind: 'request-ending'; number: string; until: string }
  | { kind: 'question-ending'; main: Named; until: string };

const PROOFS: readonly string[] = [
  'link-case-opened',
  'link-case-answered',
  'link-proof-locked',
  'request-ending',
  'question-ending',
] satisfies readonly ProofMessage['kind'][];

export const isAboutProof = (message: Message): message is ProofMessage => PROOFS.includes(message.kind);

/** Everything that people are written to about, with its facts. */
export type Message =
  | { kind: 'confirm-email'; account: Named; token: string; letterTo: string }
  | { kind: 'account-ready'; account: Named; numbers: readonly string[] }
  | { kind: 'detach-scheduled'; main: Named; account: Named; on: string; takeUntil: string }
  | { kind: 'detach-undone'; main: Named; account: Named }
  | { kind: 'detached'; main: Named; account: Named; takeUntil: string }
  | { kind: 'leaving-scheduled'; main: Named; account: Named; by: string; on: string; takeUntil: string }
  | { kind: 'leaving-undone'; main: Named; account: Named; by: string }
  | { kind: 'left'; main: Named; account: Named; by: string; takeUntil: string }
  | {
      kind: 'access-requested';
      by: { name: string; email: string };
      account: Named;
      right: Permission;
      /** The linked account that it is asked for. */
      linked: Named | null;
      message: string;
    }
  | GrantMessage
  | { kind: 'access-granted' | 'access-declined'; by: string; account: Named; right: Permission }
  | {
      kind: 'access-limited' | 'access-paused' | 'access-resumed';
      main: Named;
      account: Named;
      by: string;
      withheld: readonly LentArea[];
      /** Whether a code is asked for before the account is opened. */
      stepUp: boolean;
      /** The day after which the account keeps the telephone numbers that it gets. */
      keepsAfter: string | null;
    }
  | { kind: 'code-locked'; until: string }
  | InvoiceMessage
  | ClosingMessage
  | SwapMessage
  | MoveMessage
  | FlatteningMessage
  | QuoteMessage
  | { kind: 'events-stopped'; account: Named; host: string }
  | {
      kind: 'bulk-finished';
      account: Named;
      /** The file that it came from; empty: it was pasted. */
      file: string;
      rows: number;
      requested: number;
      linked: number;
      /** Links that both have agreed to and that begin later. */
      scheduled: number;
      ordered: number;
    }
  | { kind: 'recipient-set'; main: Named; account: Named; by: string; email: string }
  | { kind: 'rights-changed'; by: string; account: Named; rights: readonly Permission[] }
  | {
      kind: 'objection-raised' | 'objection-answered' | 'objection-closed';
      main: Named;
      account: Named;
      by: string;
      /** The objection; of one that is answered, the answer. */
      message: string;
      /** Whom it is told. */
      side: 'account' | 'main';
    }
  | ProofMessage
  | ConditionMessage
  | OrderMessage
  | RequestMessage
  | TermMessage
  | StartMessage
  | PayerMessage;

/** A mail before it is laid out: what it says, and where it leads. */
export interface Words {
  subject: string;
  paragraphs: string[];
  link?: { label: string; path: string };
}

/** Until when both sides of a link can take along what was shared by it. */
export const toTake = (day: string, language: Language): string =>
  language === 'de'
    ? `Wer eine der beiden Seiten verwaltet, kann die Daten der gemeinsamen Zeit bis zum ${date(day, 'de')} im Portal herunterladen.`
    : `Whoever administers either side can download the data of the joint time from the portal until ${date(day, 'en')}.`;

/** An account as a sentence names it. */
export const full = ({ name, customerNumber }: Named): string => `${name} (${customerNumber})`;

/** The last day of what ends at an instant: one that ends at midnight has lasted until the day before. */
export const lastDay = (iso: string, language: Language): string =>
  date(new Date(Date.parse(iso) - 1).toISOString(), language);

/** An amount as a reader of a language writes it. */
export const money = ({ amount, currency }: Money, language: Language): string =>
  new Intl.NumberFormat(language === 'de' ? 'de-DE' : 'en-GB', { style: 'currency', currency }).format(
    amount / 100,
  );

/** A month as a reader of a language writes it. */
export const month = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(day));

/** A day as a reader of a language writes it. */
export const date = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeZone: 'Europe/Berlin',
  }).format(new Date(iso));

/** A day and a time of day, on the clocks where the accounts are. */
export const moment = (iso: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Berlin',
  }).format(new Date(iso));
