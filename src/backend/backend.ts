import type { AccessAnswerInput, AccessRequest, AccessRequestInput } from '../domain/access-request.js';
import type { Activity, ActivityExportInput, ActivityQuery } from '../domain/activity.js';
import type { CheckKind } from '../domain/account.js';
import type { Candidate, CandidateRequestInput } from '../domain/candidate.js';
import type { OwnAccountQuery, OwnAccounts } from '../domain/own-account.js';
import type {
  BulkLink,
  BulkLinkInput,
  BulkRowQuery,
  BulkRows,
  NewBulkLinkInput,
  PutBulkRowsInput,
  RemoveBulkRowsInput,
  StartBulkLinkInput,
} from '../domain/bulk-link.js';
import type { AnnotateInput, LinkFacets } from '../domain/annotation.js';
import type {
  ForwardingPreview,
  ForwardingPreviewInput,
  ForwardingRule,
  Holiday,
  HolidaysInput,
  PhoneLine,
  PhoneLinesInput,
} from '../domain/call-forwarding.js';
import type {
  DetachInput,
  DetachPreview,
  Link,
  LinkNarrowing,
  LinkPreview,
  LinkQuery,
  LinkRequestInput,
  BeginSignInInput,
  ChangeProofInput,
  FinishSignInInput,
  SignInProof,
  CredentialsInput,
  ProofOffer,
  ProofsInput,
  ResendRequestInput,
  Summary,
} from '../domain/link.js';
import type {
  AcceptRequestInput,
  AskedRequest,
  LookUpRequestInput,
  ReceivedRequest,
} from '../domain/received-request.js';
import type { DeclineRequestInput } from '../domain/decline.js';
import type { Catalogue } from '../domain/catalogue.js';
import type { DocumentUpload, SentDocument } from '../domain/order-document.js';
import type {
  ContractSummaryInput,
  Document,
  OrderInput,
  PlacedOrder,
  Quote,
  QuoteInput,
} from '../domain/order.js';
import type { ChangeDraftInput, DraftContent, OpenedDraft, OrderDraft } from '../domain/order-draft.js';
import type { OrderDefaults } from '../domain/order-defaults.js';
import type { AccountLife, ClosingPreview, ClosingQuery, LifeInput } from '../domain/closing.js';
import type { AcceptDriftInput, Drift, DriftQuery, SetRecipientInput } from '../domain/drift.js';
import type { RequestAllowance } from '../domain/request-allowance.js';
import type { ChangePayerInput, Payer, PayerPreview } from '../domain/payer.js';
import type {
  CurrentSwap,
  MainSwap,
  ProposeSwapInput,
  SwapInput,
  SwapPreview,
  SwapQuery,
} from '../domain/main-swap.js';
import type { LeaveInput, LeavePreview, MainLink } from '../domain/leaving.js';
import type {
  LeavingPackage,
  LeavingPackageExportInput,
  LeavingPackageInput,
} from '../domain/leaving-package.js';
import type { LinkExportInput, LinkFile } from '../domain/link-export.js';
import type { LinkTotals } from '../domain/link-totals.js';
import type {
  AnswerObjectionInput,
  CloseObjectionInput,
  LimitAccessInput,
  LocalAccess,
  Objection,
  ObjectionInput,
  SetRightsInput,
} from '../domain/local-access.js';
import type {
  ChangeSubscriptionInput,
  EventDelivery,
  EventSubscription,
  NewSecret,
  SubscribeInput,
} from '../domain/event-subscription.js';
import type { Page } from '../domain/page.js';
import type { AccessList, Session } from '../domain/person.js';
import type { Confirmation, ConfirmSignInInput } from '../domain/step-up.js';
import type { ChangeGrantInput, GiveGrantInput, Grant } from '../domain/grant.js';
import type { GrantHolder, LinkAccess } from '../domain/link-access.js';
import type { Capabilities } from './capabilities.js';
import type { BrandingBackend } from './branding-backend.js';
import type { InvoicingBackend } from './invoicing-backend.js';
import type { ConfirmLinkInput } from '../domain/payer-consent.js';
import type { ConditionsBackend } from './conditions-backend.js';
import type { MovingBackend } from './moving-backend.js';
import type { TermBackend } from './term-backend.js';
import type { OrderTrackingBackend } from './order-tracking-backend.js';
import type { OrderingBackend } from './ordering-backend.js';

export { ALL_CAPABILITIES, type Capabilities } from './capabilities.js';

/** How one call is made. */
export interface CallOptions {
  /** Abandons a read. A write is never abandoned silently. */
  signal?: AbortSignal | undefined;
  /**
   * Names one intent of a person. Every repetition of that intent carries the same key and takes effect once
   * (IETF draft-ietf-httpapi-idempotency-key-header). Required for writes.
   */
  idempotencyKey?: string | undefined;
  /** Told how many rows of a file have come, and of how many; null where that is not known. */
  onProgress?: ((done: number, total: number | null) => void) | undefined;
}

/** What became of a write, asked by its key. */
export interface Outcome {
  state: 'unknown' | 'running' | 'succeeded' | 'refused';
}

/** One kind of thing in a list that always is short. */
export interface Items<T> {
  items: T[];
}

/**
 * The port: where the elements get everything from, for one account that a person works in.
 * Every method rejects with a `BackendError` and nothing else. Every write takes an idempotency key.
 * Implement it for your own backend, or use `HttpBackend`, and prove it with `describeBackend`.
 */
export interface Backend
  extends
    BrandingBackend,
    ConditionsBackend,
    InvoicingBackend,
    MovingBackend,
    OrderingBackend,
    OrderTrackingBackend,
    TermBackend {
  readonly capabilities: Capabilities;
  /** Who is signed in, in which account, with which rights. */
  getSession(input?: Record<string, never>, options?: CallOptions): Promise<Session>;

  /** The figures above the overview. */
  getSummary(input?: Record<string, never>, options?: CallOptions): Promise<Summary>;
  /** The accounts that are linked to this one, and requests for more. */
  listLinks(input: LinkQuery, options?: CallOptions): Promise<Page<Link>>;
  /** The accounts that are linked, and requests, as a file for a spreadsheet. Writes nothing. */
  exportLinks(input: LinkExportInput, options?: CallOptions): Promise<LinkFile>;
  getLink(input: { link: string }, options?: CallOptions): Promise<Link>;
  /** By what the overview can be narrowed. */
  getLinkFacets(input?: Record<string, never>, options?: CallOptions): Promise<LinkFacets>;
  /** How many links a narrowed list has, and what they cost a month. */
  getLinkTotals(input: LinkNarrowing, options?: CallOptions): Promise<LinkTotals>;
  /** Sets the main account's own notes on a linked account. */
  annotateLink(input: AnnotateInput, options?: CallOptions): Promise<Link>;

  getCatalogue(input?: Record<string, never>, options?: CallOptions): Promise<Catalogue>;
  /** Price and availability of a configuration. Writes nothing. */
  getOrderDefaults(input?: Record<string, never>, options?: CallOptions): Promise<OrderDefaults>;
  getQuote(input: QuoteInput, options?: CallOptions): Promise<Quote>;
  /** The contract summary of an order that is about to be placed. Writes nothing. */
  getContractSummary(input: ContractSummaryInput, options?: CallOptions): Promise<Document>;
  /** Orders that this person has begun, the last saved first. */
  listOrderDrafts(input?: Record<string, never>, options?: CallOptions): Promise<Items<OrderDraft>>;
  getOrderDraft(input: { draft: string }, options?: CallOptions): Promise<OpenedDraft>;
  createOrderDraft(input: { content: DraftContent }, options?: CallOptions): Promise<OrderDraft>;
  /** Keeps what was typed since. */
  changeOrderDraft(input: ChangeDraftInput, options?: CallOptions): Promise<OrderDraft>;
  /** Leaves an order that was begun. Answers it as it was. */
  discardOrderDraft(input: { draft: string; version: string }, options?: CallOptions): Promise<OrderDraft>;
  /** Sends a file that an order is to come with. */
  uploadDocument(input: DocumentUpload, options?: CallOptions): Promise<SentDocument>;
  /** Orders a new account, which is linked at once. */
  placeOrder(input: OrderInput, options?: CallOptions): Promise<PlacedOrder>;
  /** What became of a write whose answer never came. */
  getOutcome(input: { key: string }, options?: CallOptions): Promise<Outcome>;

  /** Confirms the address of a new account with the code of the letter. */
  confirmAddress(input: { link: string; code: string }, options?: CallOptions): Promise<Link>;
  /** Sends the mail or letter of a check again. */
  resendCheck(input: { link: string; kind: CheckKind }, options?: CallOptions): Promise<Link>;
  /** Confirms an e-mail address with the token of the mail's link. Needs no session. */
  confirmEmail(
    input: { token: string },
    options?: CallOptions,
  ): Promise<{ email: string; customerNumber: string; name: string }>;

  /** Asks to link an existing account. The answer is the same whether that account exists or not. */
  requestLink(input: LinkRequestInput, options?: CallOptions): Promise<Link>;
  /** Accounts that could be added, as far as this person may know of them: those that they administer first. */
  listCandidates(input?: Record<string, never>, options?: CallOptions): Promise<Items<Candidate>>;
  /** All that this person administers beside the account at work, whether it can be added or not. */
  listOwnAccounts(input?: OwnAccountQuery, options?: CallOptions): Promise<OwnAccounts>;
  /** Asks for one of the candidates: what the person administers is proven thereby, otherwise its owner is asked. */
  requestCandidate(input: CandidateRequestInput, options?: CallOptions): Promise<Link>;
  /** Sends the message to the owner, or the code, again. */
  resendRequest(input: ResendRequestInput, options?: CallOptions): Promise<Link>;
  /** How many accounts may be asked for, and how many were: by the backend's policy. */
  getRequestAllowance(input?: Record<string, never>, options?: CallOptions): Promise<RequestAllowance>;
  /** Asks again as before, with what was noted, where a request has expired or was declined; it takes the place of that. */
  renewRequest(input: { link: string }, options?: CallOptions): Promise<Link>;
  /** Withdraws a request; or calls off a link that both have agreed to and that has not begun (`scheduled`). */
  cancelRequest(input: { link: string }, options?: CallOptions): Promise<Link>;
  /** The proofs that are offered, for a new request or for one that waits. Tells nothing about the account. */
  listProofs(input?: ProofsInput, options?: CallOptions): Promise<Items<ProofOffer>>;
  /** Proves a request that waits in another way. */
  changeProof(input: ChangeProofInput, options?: CallOptions): Promise<Link>;
  /** Proves authority with the code that was sent to the account's own e-mail or postal address. */
  proveLink(input: { link: string; code: string }, options?: CallOptions): Promise<Link>;
  /** Begins a sign-in as somebody of the account. */
  beginSignIn(input: BeginSignInInput, options?: CallOptions): Promise<SignInProof>;
  /** Proves authority with what came back from the sign-in. It counts once, in the session that began it. */
  finishSignIn(input: FinishSignInInput, options?: CallOptions): Promise<Link>;
  /** Proves authority with how somebody of the account signs in. Never kept. */
  proveByCredentials(input: CredentialsInput, options?: CallOptions): Promise<Link>;
  /** The masked account and what linking it would change. Only after proof. */
  previewLink(input: { link: string }, options?: CallOptions): Promise<LinkPreview>;
  /** Links a proven account. */
  confirmLink(input: ConfirmLinkInput, options?: CallOptions): Promise<Link>;

  /** Bulk links that are not finished, and those of the last 30 days, newest first. */
  listBulkLinks(input?: Record<string, never>, options?: CallOptions): Promise<Items<BulkLink>>;
  /** Begins a bulk link, to which rows are handed in part by part. */
  createBulkLink(input: NewBulkLinkInput, options?: CallOptions): Promise<BulkLink>;
  getBulkLink(input: { bulk: string }, options?: CallOptions): Promise<BulkLink>;
  /** Hands in rows or puts them right. They are checked by what the account may know; nobody is asked yet. */
  putBulkRows(input: PutBulkRowsInput, options?: CallOptions): Promise<BulkLink>;
  removeBulkRows(input: RemoveBulkRowsInput, options?: CallOptions): Promise<BulkLink>;
  listBulkRows(input: BulkRowQuery, options?: CallOptions): Promise<BulkRows>;
  /** Has the rows that are ready worked on, as fast as requests are allowed, whoever looks on. */
  startBulkLink(input: StartBulkLinkInput, options?: CallOptions): Promise<BulkLink>;
  pauseBulkLink(input: BulkLinkInput, options?: CallOptions): Promise<BulkLink>;
  resumeBulkLink(input: BulkLinkInput, options?: CallOptions): Promise<BulkLink>;
  /** Leaves the rows that are left alone. What was done stays. */
  cancelBulkLink(input: BulkLinkInput, options?: CallOptions): Promise<BulkLink>;
  /** Opens one that has ended again, with the rows that were not done. */
  reopenBulkLink(input: BulkLinkInput, options?: CallOptions): Promise<BulkLink>;

  /** Requests of others to link this account. */
  listReceivedRequests(input?: Record<string, never>, options?: CallOptions): Promise<Items<ReceivedRequest>>;
  /**
   * What a mail about a request was for, by the token of its link: so that whoever is signed in as somebody else learns as
   * what to sign in. `not-found` for a token that is not that request's.
   */
  lookUpRequest(input: LookUpRequestInput, options?: CallOptions): Promise<AskedRequest>;
  acceptRequest(input: AcceptRequestInput, options?: CallOptions): Promise<ReceivedRequest>;
  /** Says no; or calls off what was agreed to and has not begun (`scheduled`). */
  declineRequest(input: DeclineRequestInput, options?: CallOptions): Promise<ReceivedRequest>;
  /** What detaching would change. Writes nothing. */
  previewDetach(input: { link: string }, options?: CallOptions): Promise<DetachPreview>;
  detach(input: DetachInput, options?: CallOptions): Promise<Link>;
  /** Keeps an account linked whose detaching is scheduled. */
  undoDetach(input: { link: string; version: string }, options?: CallOptions): Promise<Link>;

  /** What it would change if this account left its main account. Writes nothing. */
  previewLeaveMain(input?: Record<string, never>, options?: CallOptions): Promise<LeavePreview>;
  /** Ends the link of this account to its main account. */
  leaveMain(input: LeaveInput, options?: CallOptions): Promise<MainLink>;
  /** Stays with the main account, while leaving it is planned. */
  undoLeaveMain(input: { version: string }, options?: CallOptions): Promise<MainLink>;

  /** Where this account or a linked one stands, and what suspending and closing it would change. Writes nothing. */
  previewClosing(input?: ClosingQuery, options?: CallOptions): Promise<ClosingPreview>;
  /** Has an account rest: its lines are off, its charges go on. */
  suspendAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife>;
  resumeAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife>;
  /** Closes an account. For a time it can be reopened; then it is closed for good, and its numbers are released. */
  closeAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife>;
  /** Puts everything of an account back that is being closed. */
  reopenAccount(input: LifeInput, options?: CallOptions): Promise<AccountLife>;

  /** What would be different if a linked account took the place of this one. Writes nothing. */
  previewSwap(input: SwapQuery, options?: CallOptions): Promise<SwapPreview>;
  /** The swap that this account is part of, while it is under way and for 30 days afterwards. */
  getSwap(input?: Record<string, never>, options?: CallOptions): Promise<CurrentSwap>;
  /** Asks the people of a linked account whether it shall take the place of this one. */
  proposeSwap(input: ProposeSwapInput, options?: CallOptions): Promise<MainSwap>;
  /** Agrees that this account takes the place of its main account, from the next billing period on. */
  acceptSwap(input: SwapInput, options?: CallOptions): Promise<MainSwap>;
  declineSwap(input: SwapInput, options?: CallOptions): Promise<MainSwap>;
  /** Takes a proposal back, or, until its day has come, what was agreed to. */
  cancelSwap(input: SwapInput, options?: CallOptions): Promise<MainSwap>;

  /** What this side of a link can take along of the joint time, and until when. */
  getLeavingPackage(input?: LeavingPackageInput, options?: CallOptions): Promise<LeavingPackage>;
  /** The same as an archive of files. It is noted who took it; nothing else is written. */
  exportLeavingPackage(input: LeavingPackageExportInput, options?: CallOptions): Promise<LinkFile>;

  /** What it would change if somebody else paid. Writes nothing. */
  previewPayerChange(input: { link: string; payer: Payer }, options?: CallOptions): Promise<PayerPreview>;
  /** Lets the main account or the account itself pay from now on, or from the next billing period on. */
  changePayer(input: ChangePayerInput, options?: CallOptions): Promise<Link>;
  /** Leaves it to who pays now, while a change is planned. */
  undoPayerChange(input: { link: string; version: string }, options?: CallOptions): Promise<Link>;

  /** Starts to work in a linked account. The session that is returned is the one of that account. */
  openAccount(input: { link: string }, options?: CallOptions): Promise<Session>;
  /** Goes back from a linked account to the main account. */
  leaveAccount(input?: Record<string, never>, options?: CallOptions): Promise<Session>;
  /** Confirms with a one-time code that it is still the person who signed in. */
  confirmSignIn(input: ConfirmSignInInput, options?: CallOptions): Promise<Confirmation>;
  /** Who can work in this account. */
  listAccess(input?: Record<string, never>, options?: CallOptions): Promise<AccessList>;

  /** Who did what, as far as it concerns this account, newest first. */
  listActivity(input: ActivityQuery, options?: CallOptions): Promise<Page<Activity>>;
  /** The same as a file for a spreadsheet. Writes nothing. */
  exportActivity(input: ActivityExportInput, options?: CallOptions): Promise<LinkFile>;

  /** The systems that are told what happens in this account. */
  listSubscriptions(input?: Record<string, never>, options?: CallOptions): Promise<Items<EventSubscription>>;
  /** Has a system told from now on. The secret that what is sent is signed by is answered this once. */
  subscribe(input: SubscribeInput, options?: CallOptions): Promise<NewSecret>;
  changeSubscription(input: ChangeSubscriptionInput, options?: CallOptions): Promise<EventSubscription>;
  /** Makes another secret. For a while what is sent bears both signatures. */
  renewSecret(input: { subscription: string; version: string }, options?: CallOptions): Promise<NewSecret>;
  /** Sends an event that tells nothing, to see whether it is taken. */
  testSubscription(input: { subscription: string }, options?: CallOptions): Promise<EventDelivery>;
  /** Tells a system nothing more. Answers it as it was. */
  unsubscribe(
    input: { subscription: string; version: string },
    options?: CallOptions,
  ): Promise<EventSubscription>;
  /** The latest events for a system, newest first, with how they fared. */
  listDeliveries(input: { subscription: string }, options?: CallOptions): Promise<Items<EventDelivery>>;

  /** Who can do what in this account: through its main account, and by themselves. */
  getLocalAccess(input?: Record<string, never>, options?: CallOptions): Promise<LocalAccess>;
  /** Sets what this account keeps from its main account's people, and whether all their work is paused. */
  limitAccess(input: LimitAccessInput, options?: CallOptions): Promise<LocalAccess>;
  /** Sets the rights of somebody who signs in to this account themselves. Nobody sets their own. */
  setRights(input: SetRightsInput, options?: CallOptions): Promise<LocalAccess>;
  /** Objects to something that was done on behalf of the main account. The link stays. */
  raiseObjection(input: ObjectionInput, options?: CallOptions): Promise<Objection>;
  /** Objections that this account raised, and those of its linked accounts. */
  listObjections(input?: Record<string, never>, options?: CallOptions): Promise<Items<Objection>>;
  answerObjection(input: AnswerObjectionInput, options?: CallOptions): Promise<Objection>;
  closeObjection(input: CloseObjectionInput, options?: CallOptions): Promise<Objection>;
  /** Sets the linked account that the person begins in after signing in; null: their own account. */
  setStart(input: { link: string | null }, options?: CallOptions): Promise<Session>;

  /** What has come apart at linked accounts: the most pressing first, without what somebody has accepted. */
  listDrift(input: DriftQuery, options?: CallOptions): Promise<Page<Drift>>;
  /** Says that something is meant to be so, or that it is not any more. */
  acceptDrift(input: AcceptDriftInput, options?: CallOptions): Promise<Drift>;
  /** Sets where the invoices of an account go, in place of an address that mail does not reach. Answers what was found. */
  setRecipient(input: SetRecipientInput, options?: CallOptions): Promise<Drift>;

  /** What people of this account were granted in linked accounts: everybody's for who may see it, otherwise one's own. */
  listGrants(input?: Record<string, never>, options?: CallOptions): Promise<Items<GrantHolder>>;
  /** Who can do what in one linked account. */
  getLinkAccess(input: { link: string }, options?: CallOptions): Promise<LinkAccess>;
  /** Gives somebody a role in linked accounts. Nobody gives one to themselves. */
  giveGrant(input: GiveGrantInput, options?: CallOptions): Promise<Grant>;
  /** Sets another role or another end. */
  changeGrant(input: ChangeGrantInput, options?: CallOptions): Promise<Grant>;
  /** Takes a grant back. Answers it as it was. */
  withdrawGrant(input: { grant: string; version: string }, options?: CallOptions): Promise<Grant>;

  /** Asks the administrators of this account for a right. */
  requestAccess(input: AccessRequestInput, options?: CallOptions): Promise<AccessRequest>;
  /** Who asked for rights in this account: everybody's for who can grant them, otherwise one's own. */
  listAccessRequests(input?: Record<string, never>, options?: CallOptions): Promise<Items<AccessRequest>>;
  /** Grants what somebody asked for, or declines to. Nobody answers their own request. */
  answerAccessRequest(input: AccessAnswerInput, options?: CallOptions): Promise<AccessRequest>;

  /** The telephone numbers of this account, or of a linked one (`linkedForwarding`), with their forwarding. */
  listPhoneLines(input?: PhoneLinesInput, options?: CallOptions): Promise<Items<PhoneLine>>;
  setForwarding(
    input: {
      link?: string | undefined;
      line: string;
      version: string;
      rules: ForwardingRule[];
      paused?: boolean | undefined;
    },
    options?: CallOptions,
  ): Promise<PhoneLine>;
  /** What a person should know before a number is forwarded like that. Writes nothing. */
  previewForwarding(input: ForwardingPreviewInput, options?: CallOptions): Promise<ForwardingPreview>;
  /** The public holidays of a region in a year. */
  getHolidays(input: HolidaysInput, options?: CallOptions): Promise<Items<Holiday>>;
}

/** The name of something a backend can be asked. */
export type OperationName = Exclude<keyof Backend, 'capabilities'>;
