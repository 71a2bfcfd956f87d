import type { ColumnType, Generated, Selectable } from 'kysely';
import type { Account, AccountRole, AccountStatus, CheckKind } from '../../../src/domain/account.js';
import type { ForwardingRule } from '../../../src/domain/call-forwarding.js';
import type { ErrorCode } from '../../../src/domain/errors.js';
import type { InvoiceAddress } from '../../../src/domain/invoice-address.js';
import type { MailAudiences } from '../../../src/domain/invoice-delivery.js';
import type { JoinedBy, LinkState, ProofMethod, Scope } from '../../../src/domain/link.js';
import type { LentArea } from '../../../src/domain/lending.js';
import type { MembershipTable } from './candidates.js';
import type {
  OfferTable,
  OrderDocumentTable,
  OrderDraftTable,
  OrderHandoffTable,
  OrderTable,
  SigningKeyTable,
} from './ordering-schema.js';
import type { OpenItem, Payer } from '../../../src/domain/payer.js';
import type { Permission } from '../../../src/domain/person.js';
import type { Json } from './json.js';
import type { LetterTable, MailboxTable, OutboxTable } from './mail-schema.js';
import type { ContractTable } from './contract-schema.js';
import type { DriftTable, UnreachableAddressTable } from './drift-schema.js';
import type { BulkLinkTable, BulkRowTable } from './bulk-schema.js';
import type { EventDeliveryTable, EventSubscriptionTable } from './event-schema.js';
import type { GrantTable } from './grant-schema.js';
import type { LinkSignInTable, SecondFactorTable, SessionTable } from './session-schema.js';
import type { RequestMailColumns } from './request-mail-schema.js';
import type { StartColumns, TermColumns } from './link-term-schema.js';
import type { LinkExtensionTable, TermCourseColumns } from './link-extension-schema.js';
import type { AnswerColumns } from './request-answer-schema.js';
import type { SmsColumns, SmsLogTable } from './text-message-schema.js';
import type { IdentificationTable, OrderSearchTable } from './identification-schema.js';
import type { InvoiceAccountTable, InvoiceRunTable, InvoiceTable } from './invoice-schema.js';
import type { LinkCountTable, LinkRowTable } from './read-model-schema.js';
import type { OrderApprovalTable } from './approval-schema.js';
import type { QuoteLinkTable, QuoteTable } from './quote-schema.js';
import type { MainSwapTable } from './swap-schema.js';
import type { FlatteningRowTable, FlatteningTable } from './flattening-schema.js';
import type { MainMoveTable, MoveColumns } from './move-schema.js';
import type { PartingTable } from './parting-schema.js';
import type { BrandingColumns } from './branding.js';
import type { ClosingColumns } from './schema-closing.js';

/** What the server never writes itself. */
type Computed<T> = ColumnType<T, never, never>;

export interface AccountTable extends BrandingColumns, ClosingColumns {
  id: string;
  customer_number: string;
  /** `customerNumberKey` of the number: the same for every spelling. */
  number_key: string;
  name: string;
  street: string;
  postcode: string;
  city: string;
  country: string;
  status: AccountStatus;
  monthly_amount: number;
  currency: string;
  products: string[];
  customer_since: string;
  contact_email: string;
  language: 'en' | 'de';
  role: AccountRole;
  main_id: string | null;
  main_role: Computed<'main' | null>;
  /** Telephone numbers that are assigned once every check has passed. */
  reserved: string[];
  sort_name: string;
  sort_city: string;
  search: string;
  /** What it is found by through its contact and numbers, by a main account that may look into it. */
  search_contact: Generated<string>;
  /** Whether it can pay an invoice of its own. */
  payment_method: Generated<boolean>;
  /** Minor units that are set off against its own invoices. */
  credit_amount: Generated<number>;
  /** Where its own invoices go; null: to the contact address. */
  invoice_email: string | null;
  /** What they are addressed to, and how often that was changed; null: its name and place. */
  invoice_address: Json<InvoiceAddress> | null;
  addressed: Generated<number>;
  /** Whether whoever opens it through its link confirms with a code first that it is them. */
  step_up: Generated<boolean>;
  version: Generated<number>;
  /** What it is asked for by where its number is not to be told. */
  handle: Generated<string>;
}

/** An unpaid invoice of an account, or a charge that is not billed yet, in its currency. */
export interface OpenItemTable {
  account_id: string;
  number: string;
  kind: OpenItem['kind'];
  amount: number;
  due_on: string;
}

export interface PersonTable {
  id: string;
  name: string;
  email: string;
  account_id: string;
  permissions: Permission[];
  since: string;
  demo_role: string | null;
  /** The link whose account they begin in after signing in. */
  start_link: string | null;
}

export interface CredentialTable {
  person_id: string;
  /** Cost, block size and parallelism of scrypt, `32768:8:1`. */
  parameters: string;
  salt: string;
  hash: string;
}

export interface LinkTable
  extends
    SmsColumns,
    MoveColumns,
    AnswerColumns,
    RequestMailColumns,
    TermColumns,
    TermCourseColumns,
    StartColumns {
  id: string;
  main_id: string;
  /** Null where the number that was typed belongs to nobody (a shadow request). */
  account_id: string | null;
  typed_number: string;
  typed_key: string;
  state: LinkState;
  joined_by: JoinedBy;
  scopes: Scope[];
  proof: ProofMethod | null;
  message: string;
  requested_at: string;
  requested_by: string;
  expires_at: string | null;
  /** Whether both sides were told that it ends soon. */
  end_told: Generated<boolean>;
  /** How often the owner was written to, and when last. */
  sends: number;
  sent_at: string;
  tries_left: number;
  code_salt: string | null;
  code_hash: string | null;
  /** It was asked for as a likely account, whose number the main account does not know. */
  picked: Generated<boolean>;
  /** Proofs that were given up for another one. */
  tried: Generated<ProofMethod[]>;
  /** The number of the support case that it is proven by. */
  case_number: string | null;
  linked_at: string | null;
  detach_on: string | null;
  /** The account itself has planned that. */
  leaving: Generated<boolean>;
  ended_at: string | null;
  refusal: ErrorCode | null;
  /** The account as it was when it was detached. */
  last: Json<LastKnown> | null;
  /** What the request is sorted by while nothing is known of its account. */
  sort_typed: string;
  /** What the main account calls it; empty: what it is called. */
  nickname: Generated<string>;
  sort_nickname: Generated<string>;
  search_nickname: Generated<string>;
  labels: Generated<string[]>;
  /** `labelKey` of each label. */
  label_keys: Generated<string[]>;
  hidden: Generated<boolean>;
  /** The day in a period since which its payer pays, and for how many days before the main account does. */
  payer_since: string | null;
  main_days: Generated<number>;
  /** Who pays from a later day on. */
  payer_change: Payer | null;
  payer_change_on: string | null;
  cost_centre: Generated<string>;
  purchase_order: Generated<string>;
  /** What the collective invoice calls the account; empty: what it is called. */
  invoice_name: Generated<string>;
  /** All three, as a search looks through them. */
  search_references: Generated<string>;
  /** What the account keeps from the main account's people, and since when it has paused their work. */
  withheld: Generated<LentArea[]>;
  paused: string | null;
  paused_by: string | null;
  /** The day after which it keeps the numbers that it gets; as it was, once the link has ended. */
  keeps_after: string | null;
  /** Counts changes of all that. */
  limits: Generated<number>;
  /** The account's people see its share of the collective invoice; the main account's what the account pays itself. */
  share_seen: Generated<boolean>;
  own_seen: Generated<boolean>;
  /** Who gets which mails; null: as usual. */
  mails: Json<MailAudiences> | null;
  /** When each side last asked to see more. */
  asked_main: string | null;
  asked_secondary: string | null;
  /** Counts changes of all that. */
  delivery: Generated<number>;
  version: Generated<number>;
  /** Counts changes of state alone: the version that the asked owner sees. */
  state_version: Generated<number>;
}

/** What the overview keeps of an account after its link has ended. */
export interface LastKnown {
  account: Account;
  sortName: string;
  sortCity: string;
  search: string;
}

/** Requests that were started, for their limits: by the number that was typed, whoever it belongs to. */
export interface RequestLogTable {
  person_id: string;
  typed_key: string;
  at: string;
}

export interface CheckTable {
  account_id: string;
  kind: CheckKind;
  state: 'sent' | 'passed' | 'locked';
  /** Where it went, as it is shown. */
  sent_to: string;
  sent_at: string;
  sends: number;
  tries_left: number | null;
  /** SHA-256 of the token in the mail's link. */
  token_hash: string | null;
  code_salt: string | null;
  code_hash: string | null;
}

/** When somebody last worked in an account. */
export interface ActivityTable {
  person_id: string;
  account_id: string;
  at: string;
}

/** Somebody asks for a right in their account. */
export interface AccessRequestTable {
  id: string;
  account_id: string;
  person_id: string;
  asked_right: Permission;
  /** The linked account that it is for. */
  link_id: string | null;
  message: string;
  state: 'open' | 'granted' | 'declined';
  asked_at: string;
  answered_at: string | null;
  /** The name of who answered. */
  answered_by: string | null;
}

export interface PhoneLineTable {
  id: string;
  account_id: string;
  number: string;
  /** Since when the account has it. */
  assigned_on: string;
  name: Generated<string>;
  voicemail: Generated<boolean>;
  /** As IANA names it. */
  time_zone: Generated<string>;
  /** ISO 3166-2; null where it is not known whose public holidays count. */
  region: string | null;
  paused: Generated<boolean>;
  rules: Json<ForwardingRule[]>;
  version: Generated<number>;
  changed_at: string | null;
  changed_by: string | null;
}

export interface IdempotencyTable {
  /** The person who writes, or `open` for a write without a session. */
  tenant: string;
  key: string;
  operation: string;
  fingerprint: string;
  status: number;
  /** The answer, to the byte. */
  body: string;
  headers: Json<Record<string, string>>;
  created_at: string;
}

export interface AuditTable {
  id: Generated<number>;
  at: string;
  person_id: string | null;
  /** The account on whose behalf it was done. */
  account_id: string | null;
  /** The account that it was done to. */
  subject_id: string | null;
  action: string;
  details: string;
  previous: string;
  hash: string;
}

/** A secondary account objects to what was done on behalf of its main account. */
export interface ObjectionTable {
  id: string;
  account_id: string;
  main_id: string;
  link_id: string;
  state: 'open' | 'answered' | 'closed';
  message: string;
  raised_at: string;
  raised_by: string;
  answer: Generated<string>;
  answered_at: string | null;
  answered_by: string | null;
  closed_at: string | null;
}

/** In whose history an entry of the log stands. */
export interface AuditReaderTable {
  account_id: string;
  at: string;
  entry_id: number;
  link_id: string | null;
  action: string;
  /** Who did it, as far as this reader is told. */
  person_id: string | null;
  /** The telephone number whose forwarding was changed. */
  phone: string | null;
}

export interface Schema {
  account: AccountTable;
  contract: ContractTable;
  person: PersonTable;
  membership: MembershipTable;
  credential: CredentialTable;
  second_factor: SecondFactorTable;
  sms_log: SmsLogTable;
  session: SessionTable;
  link: LinkTable;
  link_sign_in: LinkSignInTable;
  request_log: RequestLogTable;
  open_item: OpenItemTable;
  account_check: CheckTable;
  activity: ActivityTable;
  access_request: AccessRequestTable;
  bulk_link: BulkLinkTable;
  bulk_row: BulkRowTable;
  event_subscription: EventSubscriptionTable;
  event_delivery: EventDeliveryTable;
  access_grant: GrantTable;
  phone_line: PhoneLineTable;
  product_order: OrderTable;
  order_handoff: OrderHandoffTable;
  order_search: OrderSearchTable;
  identification: IdentificationTable;
  signing_key: SigningKeyTable;
  offer: OfferTable;
  order_document: OrderDocumentTable;
  order_draft: OrderDraftTable;
  order_approval: OrderApprovalTable;
  quote: QuoteTable;
  quote_link: QuoteLinkTable;
  idempotency: IdempotencyTable;
  outbox: OutboxTable;
  mailbox: MailboxTable;
  letter: LetterTable;
  audit: AuditTable;
  audit_reader: AuditReaderTable;
  objection: ObjectionTable;
  unreachable_address: UnreachableAddressTable;
  drift: DriftTable;
  parting: PartingTable;
  main_swap: MainSwapTable;
  main_move: MainMoveTable;
  link_extension: LinkExtensionTable;
  flattening: FlatteningTable;
  flattening_row: FlatteningRowTable;
  link_row: LinkRowTable;
  link_count: LinkCountTable;
  invoice: InvoiceTable;
  invoice_account: InvoiceAccountTable;
  invoice_run: InvoiceRunTable;
}

export type AccountRow = Selectable<AccountTable>;
export type LinkRecord = Selectable<LinkTable>;
export type { ContractRow } from './contract-schema.js';
export type { DriftRow } from './drift-schema.js';
export type CheckRow = Selectable<CheckTable>;
export type PersonRow = Selectable<PersonTable>;
