import type { ForwardingNumbers } from '../../domain/forwarding-numbers.js';
import type { AccountRole } from '../../domain/account.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { BackendError } from '../../domain/errors.js';
import { AS_ACCOUNT } from '../../domain/contract-charges.js';
import { LINKED } from '../../domain/link.js';
import { MAIL_POLICY, type MailPolicy } from '../../domain/mail-delivery.js';
import type { Shared } from '../../domain/leaving-package.js';
import type { Offer } from '../../domain/offer.js';
import { REQUEST_LIMITS, type Place, type RequestLimits } from '../../domain/rules.js';
import type { TaxedBy } from '../../domain/tax.js';
import type { StepUpAct } from '../../domain/step-up.js';
import { LINK_POLICY, type LinkPolicy } from '../../domain/precondition.js';
import { WAITING_DAYS, type WaitingDays } from '../../domain/waiting.js';
import { ALL_CAPABILITIES, type Capabilities } from '../backend.js';
import { acceptanceKey } from './acceptance.js';
import type { BulkRecord } from './bulk-records.js';
import type {
  AccessRequestRecord,
  AccountRecord,
  CheckRecord,
  ContractRecord,
  DeedRecord,
  DocumentRecord,
  DraftRecord,
  GrantRecord,
  InvoiceRecord,
  Letter,
  LinkRecord,
  Mail,
  ObjectionRecord,
  PersonRecord,
  SubscriptionRecord,
} from './records.js';
import type { Receive, WorldOptions } from './world-options.js';
import { enter } from './activity.js';
import { MainPlans } from './main-plans.js';
import { DEMO_OFFER } from './demo-offer.js';
import { recordOfInvoice } from './invoicing.js';
import { OrderBook } from './order-book.js';
import { KeptOrders } from './kept-orders.js';
import { seededRandom, type Random } from './secrets.js';
import { grantsForAll, type Seed } from './seed.js';
import { recordOfAccount, recordOfGrant, recordOfLink } from './seeded-records.js';
import type { SignInRecord } from './sign-in-proof.js';
import { isDue, isTimed } from './timed.js';
import { StoredAnswers } from './stored-answers.js';

/** Every account, person and link by its keys, with the mails and letters that were sent. */
export class Store {
  readonly accounts = new Map<string, AccountRecord>();
  readonly people = new Map<string, PersonRecord>();
  readonly links = new Map<string, LinkRecord>();
  /** Rights that people asked for, in that order. */
  readonly accessRequests: AccessRequestRecord[] = [];
  /** Addresses that mail does not reach, in lower case, and since when. */
  readonly unreachable = new Map<string, string>();
  /** What has come apart and is meant to be so, by link and kind. */
  readonly accepted = new Map<string, { since: string; about: string; at: string; by: string }>();
  /** What accounts object to, in that order. */
  readonly objections: ObjectionRecord[] = [];
  /** What both sides saw of an account when its link ended, by link. */
  readonly partings = new Map<string, Shared>();
  /** What was done, in the order in which it is known. */
  readonly deeds: DeedRecord[] = [];
  /** Systems that are told what happens. */
  readonly subscriptions = new Map<string, SubscriptionRecord>();
  /** Stands for the systems that are told: it gets what is sent, and answers with a status. */
  readonly receive: Receive;
  /** Many accounts at once, oldest first. */
  readonly bulks = new Map<string, BulkRecord>();
  /** Roles that people have in linked accounts. */
  readonly grants = new Map<string, GrantRecord>();
  readonly plans = new MainPlans();
  /** Issued invoices. */
  readonly invoices = new Map<string, InvoiceRecord>();
  /** Mails in the order in which they were sent. */
  readonly outbox: Mail[] = [];
  /** Letters in the order in which they were sent. */
  readonly letters: Letter[] = [];
  readonly capabilities: Capabilities;
  /** By whose address charges are taxed. */
  readonly taxedBy: TaxedBy;
  readonly stepUpFor: readonly StepUpAct[];
  readonly waiting: WaitingDays;
  readonly linkPolicy: LinkPolicy;
  readonly requestLimits: RequestLimits;
  readonly mailPolicy: MailPolicy;
  readonly random: Random;
  readonly answers: StoredAnswers;
  /** When somebody last worked in an account, by person and account. */
  readonly activity = new Map<string, string>();
  /** Requests that were started, for their limits. */
  readonly requestLog: { personId: string; target: string; at: number }[] = [];
  /** Sign-ins as proof that were begun, by their state. */
  readonly signIns = new Map<string, SignInRecord>();
  /** Text messages that were sent, for their limits. */
  readonly smsLog: { personId: string; number: string; at: number }[] = [];
  /** Rises with every change of a link or an account. */
  generation = 0;
  /** What telephone numbers are read with, as soon as somebody needs it. */
  numbers: ForwardingNumbers | undefined;
  readonly offer: Offer;
  /** Files that orders are to come with, or came with. */
  readonly documents = new Map<string, DocumentRecord>();
  /** Orders that people have begun. */
  readonly orderDrafts = new Map<string, DraftRecord>();
  readonly orders: OrderBook;
  /** Orders that are not placed yet, and that others see. */
  readonly kept: KeptOrders;
  /** The first month, by its first day, whose invoices are not issued yet. */
  unbilled: string;

  readonly #now: () => number;
  readonly #byNumber = new Map<string, AccountRecord>();
  readonly #byMain = new Map<string, LinkRecord[]>();
  readonly #invoices = new Map<string, InvoiceRecord[]>();
  readonly #byTarget = new Map<string, LinkRecord[]>();
  readonly #secondaries = new Map<string, number>();
  readonly #grants = new Map<string, GrantRecord[]>();
  readonly #staff = new Map<string, PersonRecord[]>();
  /** Accounts that are being closed. */
  readonly #closing = new Set<AccountRecord>();
  /** Links that change by themselves when their time has come. */
  readonly #timed = new Set<LinkRecord>();

  constructor(
    seed: Seed,
    {
      now = Date.now,
      random = seededRandom(1),
      capabilities,
      taxedBy = 'site',
      receive = () => 204,
      stepUpFor = [],
      waiting = WAITING_DAYS,
      linkPolicy = LINK_POLICY,
      withdrawalDays,
      requestLimits = REQUEST_LIMITS,
      mailPolicy = MAIL_POLICY,
      approvalLimits,
    }: WorldOptions = {},
  ) {
    this.taxedBy = taxedBy;
    this.#now = now;
    this.random = random;
    this.capabilities = capabilities ?? ALL_CAPABILITIES;
    this.receive = receive;
    this.stepUpFor = stepUpFor;
    this.waiting = waiting;
    this.linkPolicy = linkPolicy;
    this.orders = new OrderBook(seed.orders, withdrawalDays);
    this.requestLimits = requestLimits;
    this.mailPolicy = mailPolicy;
    this.kept = new KeptOrders(approvalLimits);
    this.answers = new StoredAnswers(now);
    this.offer = seed.offer ?? DEMO_OFFER;
    for (const account of seed.accounts) this.addAccount(recordOfAccount(this, account));
    for (const person of seed.people) this.addPerson({ ...person, permissions: [...person.permissions] });
    for (const link of seed.links) this.addLink(recordOfLink(this, link));
    for (const grant of seed.grants ?? grantsForAll(seed)) this.addGrant(recordOfGrant(this, grant));
    for (const { email, since } of seed.unreachable ?? []) this.unreachable.set(email, since);
    for (const { link, kind, since, about, at, by } of seed.accepted ?? [])
      this.accepted.set(acceptanceKey(link, kind), { since, about, at, by });
    for (const invoice of seed.invoices ?? []) this.addInvoice(recordOfInvoice(this, invoice));
    for (const { at, personId, by, link, ...deed } of seed.deeds ?? [])
      enter(this, { at, personId, by }, { ...deed, ...(link !== null && { link: this.links.get(link)! }) });
    this.unbilled = `${this.now.slice(0, 7)}-01`;
  }

  get time(): number {
    return this.#now();
  }

  get now(): string {
    return new Date(this.time).toISOString();
  }

  /** The instant so many seconds after another. */
  after(instant: string, seconds: number): string {
    return new Date(Date.parse(instant) + seconds * 1000).toISOString();
  }

  account(id: string): AccountRecord {
    const account = this.accounts.get(id);
    if (!account) throw new BackendError('not-found');
    return account;
  }

  accountByNumber(customerNumber: string): AccountRecord | undefined {
    return this.#byNumber.get(customerNumberKey(customerNumber));
  }

  linksOf(mainId: string): readonly LinkRecord[] {
    return this.#byMain.get(mainId) ?? [];
  }

  /** Accounts that have, or had, links to others. */
  mains(): Iterable<string> {
    return this.#byMain.keys();
  }

  /** Invoices that an account pays. */
  invoicesOf(mainId: string): readonly InvoiceRecord[] {
    return this.#invoices.get(mainId) ?? [];
  }

  addInvoice(invoice: InvoiceRecord): void {
    this.invoices.set(invoice.id, invoice);
    this.#invoices.set(invoice.mainId, [...this.invoicesOf(invoice.mainId), invoice]);
  }

  linksTo(accountId: string): readonly LinkRecord[] {
    return this.#byTarget.get(accountId) ?? [];
  }

  /** People who sign in to an account themselves. */
  staffOf(accountId: string): readonly PersonRecord[] {
    return this.#staff.get(accountId) ?? [];
  }

  roleOf(account: AccountRecord): AccountRole {
    if (account.mainId) return 'secondary';
    return (this.#secondaries.get(account.id) ?? 0) > 0 ? 'main' : 'standalone';
  }

  /** The link by which an account is on a collective invoice, and nothing else. */
  invoiceOnly(accountId: string): LinkRecord | undefined {
    return this.linksTo(accountId).find(
      ({ state, joinedBy }) => joinedBy === 'collective-invoice' && LINKED.includes(state),
    );
  }

  secondariesOf(accountId: string): number {
    return this.#secondaries.get(accountId) ?? 0;
  }

  placeOf(account: AccountRecord): Place {
    const { id, status, mainId } = account;
    return {
      id,
      status,
      mainId,
      role: this.roleOf(account),
      invoiceOnly: this.invoiceOnly(id) !== undefined,
      promisedTo: this.linksTo(id).find(({ state }) => state === 'scheduled')?.mainId ?? null,
    };
  }

  addAccount(account: AccountRecord): void {
    this.accounts.set(account.id, account);
    this.#byNumber.set(customerNumberKey(account.customerNumber), account);
    if (account.mainId) this.#count(account.mainId, 1);
    if (account.status === 'closing') this.#closing.add(account);
    this.generation++;
  }

  addPerson(person: PersonRecord): void {
    this.people.set(person.id, person);
    const staff = this.#staff.get(person.accountId);
    if (staff) staff.push(person);
    else this.#staff.set(person.accountId, [person]);
  }

  grantsOf(personId: string): readonly GrantRecord[] {
    return this.#grants.get(personId) ?? [];
  }

  addGrant(grant: GrantRecord): void {
    this.grants.set(grant.id, grant);
    this.#grants.set(grant.personId, [...this.grantsOf(grant.personId), grant]);
  }

  removeGrant(grant: GrantRecord): void {
    this.grants.delete(grant.id);
    this.#grants.set(
      grant.personId,
      this.grantsOf(grant.personId).filter((each) => each !== grant),
    );
  }

  addLink(link: LinkRecord): void {
    this.links.set(link.id, link);
    const group = this.#byMain.get(link.mainId);
    if (group) group.push(link);
    else this.#byMain.set(link.mainId, [link]);
    if (link.accountId) {
      const asked = this.#byTarget.get(link.accountId);
      if (asked) asked.push(link);
      else this.#byTarget.set(link.accountId, [link]);
    }
    if (isTimed(link, this.contractsOf(link))) this.#timed.add(link);
    this.generation++;
  }

  removeLink(link: LinkRecord): void {
    this.links.delete(link.id);
    this.#timed.delete(link);
    const without = (links: Map<string, LinkRecord[]>, key: string) =>
      links.set(
        key,
        (links.get(key) ?? []).filter((each) => each !== link),
      );
    without(this.#byMain, link.mainId);
    if (link.accountId) without(this.#byTarget, link.accountId);
    this.generation++;
  }

  /** Puts a link under another main account. */
  moveLink(link: LinkRecord, mainId: string): void {
    this.#byMain.set(
      link.mainId,
      this.linksOf(link.mainId).filter((each) => each !== link),
    );
    this.#byMain.set(mainId, [...this.linksOf(mainId), link]);
    this.changeLink(link, { mainId });
  }

  changeLink(link: LinkRecord, patch: Partial<LinkRecord>): void {
    if (patch.state && patch.state !== link.state) link.stateRevision++;
    const wasLinked = LINKED.includes(link.state);
    Object.assign(link, patch);
    link.revision++;
    if (isTimed(link, this.contractsOf(link))) this.#timed.add(link);
    if (wasLinked && (patch.state ?? patch.scopes ?? 'payerChange' in patch)) this.#contractsFollow(link);
    this.generation++;
  }

  /** The contracts of a link's account. */
  contractsOf({ accountId }: LinkRecord): readonly ContractRecord[] {
    return accountId === null ? [] : (this.accounts.get(accountId)?.contracts ?? []);
  }

  changeContract(link: LinkRecord, contract: ContractRecord, patch: Partial<ContractRecord>): void {
    Object.assign(contract, patch);
    contract.revision++;
    if (contract.change) this.#timed.add(link);
    this.generation++;
  }

  changeAccount(account: AccountRecord, patch: Partial<AccountRecord>): void {
    if ('mainId' in patch) {
      if (account.mainId) this.#count(account.mainId, -1);
      if (patch.mainId) this.#count(patch.mainId, 1);
    }
    Object.assign(account, patch);
    if (account.status === 'closing') this.#closing.add(account);
    else this.#closing.delete(account);
    account.revision++;
    this.generation++;
  }

  mail(to: string, kind: Mail['kind'], rest: Partial<Pick<Mail, 'token' | 'code' | 'facts'>> = {}): void {
    this.outbox.push({ to, kind, at: this.now, facts: {}, ...rest });
  }

  /** Mails the token, or writes the letter, of a check. */
  sendCheck(account: AccountRecord, check: CheckRecord, email = account.contactEmail): void {
    const { id, customerNumber, name } = account;
    if (check.kind === 'email')
      this.mail(email, 'confirm-email', { token: check.secret, facts: { customerNumber, name } });
    else this.letters.push({ accountId: id, customerNumber, code: check.secret, at: check.sentAt });
  }

  /** Links whose time has come at this moment. */
  due(): LinkRecord[] {
    const due: LinkRecord[] = [];
    for (const link of this.#timed) {
      const contracts = this.contractsOf(link);
      if (isDue(link, contracts, this.time)) due.push(link);
      else if (!isTimed(link, contracts)) this.#timed.delete(link);
    }
    return due;
  }

  /** Links to which something happens by itself one day. */
  timed(): readonly LinkRecord[] {
    return [...this.#timed];
  }

  /** Contracts show who pays for their account. What was decided about them ends with the link. */
  #contractsFollow(link: LinkRecord): void {
    const ended = !LINKED.includes(link.state);
    for (const contract of this.contractsOf(link))
      this.changeContract(link, contract, ended ? { ...AS_ACCOUNT, costCentre: '', purchaseOrder: '' } : {});
  }

  /** Accounts whose time to be reopened is over at this moment. */
  closable(): AccountRecord[] {
    const today = this.now.slice(0, 10);
    return [...this.#closing].filter(({ closing }) => closing && closing.on <= today);
  }

  #count(mainId: string, by: number): void {
    this.#secondaries.set(mainId, (this.#secondaries.get(mainId) ?? 0) + by);
  }
}
