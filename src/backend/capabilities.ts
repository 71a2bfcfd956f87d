import type { ProofMethod, Scope } from '../domain/link.js';
import type { PayerTime } from '../domain/payer.js';

/** What a backend offers. The elements show no control for what is not offered. */
export interface Capabilities {
  /** New accounts can be ordered. */
  readonly ordering: boolean;
  /** Orders that were begun are kept, and can be gone on with on another device. */
  readonly orderDrafts: boolean;
  /** New accounts can be ordered in a shop of the host's own, which leads back with a signed token. */
  readonly orderHandoff: boolean;
  /** The address of a new account can be confirmed by an identity app as well as by the code of a letter. */
  readonly identityApp: boolean;
  /** What becomes of an order can be followed, and it can be cancelled or withdrawn from as far as that is possible. */
  readonly orderTracking: boolean;
  /** Prices and terms of an order can be kept as a quote, which others can see and order by. */
  readonly quotes: boolean;
  /** Orders above a limit can be approved by a second person, where the policy of the backend asks for one. */
  readonly approvals: boolean;
  /** Proofs of authority over an existing account, in the order in which they are offered; empty: none can be added. */
  readonly proofs: readonly ProofMethod[];
  /** Accounts that could be added, as far as the person may know of them, are listed and can be asked for. */
  readonly candidates: boolean;
  /** The owner of an account that is asked for can be told by text message as well. */
  readonly smsNotices: boolean;
  /** What has to be settled before an account is linked is told one by one, and can be cleared away. */
  readonly preconditions: boolean;
  /** A link can begin on a later day, and the main account begin to pay later than that. */
  readonly linkStart: boolean;
  /** Many accounts can be asked for or ordered at once, which the backend works on by itself. */
  readonly bulkLinks: boolean;
  /** Rights that the main account may ask for. */
  readonly scopes: readonly Scope[];
  /** Linked accounts can be worked in without another sign-in. */
  readonly switching: boolean;
  /** Where something needs a fresher sign-in, a person can confirm with a one-time code that it is them. */
  readonly stepUp: boolean;
  /** When an account can be detached; empty: never. */
  readonly detaching: readonly ('now' | 'period-end')[];
  /** When a secondary account can leave its main account by itself; empty: never. */
  readonly leaving: readonly ('now' | 'period-end')[];
  /** Accounts can be suspended and closed, by their own people and, as far as they let it, by their main account. */
  readonly closing: boolean;
  /** A secondary account can take the place of its main account, once its people agree. */
  readonly mainSwapping: boolean;
  /**
   * An account can go from one main account to another in one step, once both and the account agree; and a main account can
   * be added with its accounts.
   */
  readonly moving: boolean;
  /** Both sides of a link can take along what was shared by it, before it ends and for a time afterwards. */
  readonly leavingPackage: boolean;
  readonly forwarding: boolean;
  /** The call forwarding of a linked account can be seen and set from the main account, as far as it is lent. */
  readonly linkedForwarding: boolean;
  /** What forwarding would cost or entail can be asked before it is saved. */
  readonly forwardingWarnings: boolean;
  /** Public holidays are known, so that schedules can go by them. */
  readonly holidays: boolean;
  /** Lists can begin at a position or at a text, and go back from there. Otherwise page follows page. */
  readonly jumping: boolean;
  /** The overview can be had as a file. */
  readonly exporting: boolean;
  /** Lists can be narrowed by label, place and how a link came about. */
  readonly faceting: boolean;
  /** What a list costs a month can be added up. */
  readonly totals: boolean;
  /** Links can have a name of the main account's own and labels, and be hidden. */
  readonly annotating: boolean;
  /** Who lacks a right can ask the administrators of their account for it. */
  readonly accessRequests: boolean;
  /** A link can have an end that both sides agree to, can go on from there by itself, and can be extended. */
  readonly linkLimits: boolean;
  /** When somebody else can begin to pay for a linked account; empty: never. */
  readonly payerChanging: readonly PayerTime[];
  /** The contracts of a linked account can be looked at, each with what it is sorted by and who pays for it. */
  readonly contracts: boolean;
  /** Collective invoices can be looked at, with what each account adds to them. Their documents are part of them. */
  readonly invoicing: boolean;
  /** Who sees the invoices of a linked account, and who gets which mails about it, can be decided. */
  readonly invoiceDelivery: boolean;
  /** Whom and where the invoices of an account are addressed to can be set. */
  readonly invoiceAddresses: boolean;
  /** Credit can be transferred between the main account and a linked one. */
  readonly creditTransfers: boolean;
  /** Who did what in the account and its links can be looked up. */
  readonly activity: boolean;
  /** An account can narrow and pause what its main account's people do in it, and set the rights of its own. */
  readonly localAccess: boolean;
  /** A secondary account can object to its main account. */
  readonly objections: boolean;
  /** Accounts that have come apart from what is usual are found, and can be put right or accepted. */
  readonly drift: boolean;
  /** Who may do what in which linked account is granted. Otherwise whoever may open accounts may open them all. */
  readonly grants: boolean;
  /** Linked accounts, and one's own, can have a look of their own, which whoever works in them sees. */
  readonly branding: boolean;
  /** A person can choose the account that they begin in after signing in. */
  readonly starting: boolean;
  /** Other systems can be told what happens in an account, as it happens. */
  readonly eventSubscriptions: boolean;
}

/** Everything the elements can use. */
export const ALL_CAPABILITIES: Capabilities = {
  ordering: true,
  orderDrafts: true,
  orderHandoff: true,
  identityApp: true,
  orderTracking: true,
  quotes: true,
  approvals: true,
  proofs: ['owner-consent', 'sign-in', 'email-code', 'letter-code', 'support-case'],
  candidates: true,
  smsNotices: true,
  preconditions: true,
  linkStart: true,
  bulkLinks: true,
  scopes: ['view', 'pay', 'switch'],
  switching: true,
  stepUp: true,
  detaching: ['period-end', 'now'],
  leaving: ['period-end', 'now'],
  closing: true,
  mainSwapping: true,
  moving: true,
  leavingPackage: true,
  forwarding: true,
  linkedForwarding: true,
  forwardingWarnings: true,
  holidays: true,
  jumping: true,
  exporting: true,
  faceting: true,
  totals: true,
  annotating: true,
  accessRequests: true,
  linkLimits: true,
  payerChanging: ['period-end', 'now'],
  contracts: true,
  invoicing: true,
  invoiceDelivery: true,
  invoiceAddresses: true,
  creditTransfers: true,
  activity: true,
  localAccess: true,
  objections: true,
  drift: true,
  grants: true,
  branding: true,
  starting: true,
  eventSubscriptions: true,
};
