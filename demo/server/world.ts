import type { AccountRow, LinkRecord, PersonRow } from './db/schema.js';
import type { Database } from './db/connect.js';
import type { TaxedBy } from '../../src/domain/tax.js';
import type { Transport } from './mail/outbox.js';
import type { ProofMethod } from '../../src/domain/proof.js';
import type { Permission } from '../../src/domain/person.js';
import type { MailPolicy } from '../../src/domain/mail-delivery.js';
import type { RequestLimits } from '../../src/domain/rules.js';
import type { ApprovalLimits } from '../../src/domain/order-approval.js';
import type { StepUpAct } from '../../src/domain/step-up.js';
import type { LinkPolicy } from '../../src/domain/precondition.js';
import type { WaitingDays } from '../../src/domain/waiting.js';
import type { ScryptCost } from './sessions/passwords.js';
import type { SignInProvider } from './sign-in/provider.js';
import type { Language } from './mail/texts.js';
import type { Term } from './terms.js';

/** What the whole server stands on, given from outside so that tests decide about time and cost. */
export interface World {
  readonly db: Database;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  /** Where people reach the portal, for links in mails. */
  readonly origin: string;
  readonly scrypt: ScryptCost;
  /** Ready people, a mailbox and letters to look at. */
  readonly demo: boolean;
  /** Hours until a person has to sign in again. */
  readonly sessionHours: number;
  /** Policy: secondary accounts may leave by themselves; otherwise their main account decides. */
  readonly leaving: boolean;
  /** Policy: by whose address charges are taxed, that of who pays or that of each account. */
  readonly taxedBy: TaxedBy;
  /** Policy: what needs a fresh confirmation whatever account it is done to. */
  readonly stepUpFor: readonly StepUpAct[];
  /** Hands text messages on; absent: nobody is told by them. */
  readonly texts?: Transport;
  /** Policy: how authority over an existing account is proven, in the order in which it is offered. */
  readonly proofs: readonly ProofMethod[];
  /** Whom people sign in with, where that is a proof; absent: it is none. */
  readonly signIn?: SignInProvider;
  /** Policy: for how many days a link lasts at least, by how it came about. */
  readonly waiting: WaitingDays;
  /** Policy: what has to be settled before an account is linked. */
  readonly linkPolicy: LinkPolicy;
  /** Policy: for how many days one can withdraw from an order; 0: not at all. */
  readonly withdrawalDays: number;
  /** Policy: the address of a new account can be confirmed by an identity app as well as by a letter. */
  readonly identityApp: boolean;
  /** Policy: how often people may ask for accounts. */
  readonly requestLimits: RequestLimits;
  /** Policy: how who asks hears that the message to an owner did not arrive. */
  readonly mailPolicy: MailPolicy;
  /** What the mail service shows when it tells which mails came back; absent: it tells nothing. */
  readonly bounceSecret?: string;
  /** Policy: above what an order needs a second person; absent: never. */
  readonly approvalLimits?: ApprovalLimits;
  /** What secondary accounts are called in mails, documents and the portal; absent: that. */
  readonly term?: Term;
  /** What goes wrong without being anybody's mistake. */
  readonly log: (message: string, error: unknown) => void;
}

/** Who acts, in which account, and with which rights. */
export interface Actor {
  readonly session: string;
  readonly person: PersonRow;
  /** The account that they work in. */
  readonly account: AccountRow;
  /** The link by which they work in it; null in their own account. */
  readonly link: LinkRecord | null;
  readonly delegatedUntil: string | null;
  readonly permissions: Permission[];
  /** When and how they showed last that it is them. */
  readonly authTime: string;
  readonly acr: 'password' | 'code';
}

/** One call of an operation: reads go to `db`, and writes, which is a transaction then. */
export interface OpenCall {
  readonly world: World;
  readonly db: Database;
  /** ISO 8601. */
  readonly now: string;
  /** The same in milliseconds. */
  readonly time: number;
  readonly language: Language;
  readonly actor: Actor | null;
}

/** A call of a signed-in person. */
export interface Call extends OpenCall {
  readonly actor: Actor;
}

/** The instant so many seconds after another. */
export const after = (instant: string | number, seconds: number): string =>
  new Date((typeof instant === 'number' ? instant : Date.parse(instant)) + seconds * 1000).toISOString();
