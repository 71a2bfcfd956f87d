import type { ConfirmLinkInput, PayerConsent } from '../domain/payer-consent.js';
import * as v from 'valibot';
import { asBackendError, BackendError, isTechnical } from '../domain/backend-error.js';
import type { Candidate, CandidateRequestInput } from '../domain/candidate.js';
import type { Link, LinkRequestInput, ProofMethod, Scope } from '../domain/link.js';
import type { Catalogue, OptionOf, Product } from '../domain/catalogue.js';
import { defaultConfiguration, type OptionValue } from '../domain/configuration.js';
import type { DraftContent } from '../domain/order-draft.js';
import type { OrderDefaults } from '../domain/order-defaults.js';
import type { OrderApproval } from '../domain/order-approval.js';
import { OrderInput, type PlacedOrder, type Quote } from '../domain/order.js';
import { asked, problemsOfOrder, readOrder, readRequest, requestingOf } from './add-account-reading.js';
import {
  AddAccountDraft,
  contentOf,
  draftIn,
  draftOf,
  configurationOf,
  EMPTY_DRAFT,
  labelsOf,
  optionField,
  orderOf,
  takenOver,
} from './add-account-draft.js';
import type { AddAccountState } from './add-account-state.js';
import { savingOf, type OrderDraftSaving, type SavedAs } from './order-draft-saving.js';
import { DocumentSending } from './document-sending.js';
import { DraftStore } from './draft.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import { scopesBy, type ProvenBy } from './proof-flow.js';
import type { Queries } from './queries.js';
import { OrderApproving } from './order-approving.js';
import { QuoteKeeping } from './quote-keeping.js';
import { Store } from './store.js';

/**
 * Adding a secondary account, by either way. Methods are what a person wants; the state is what they see.
 * Everything typed is kept as a draft until it was ordered, requested or dropped.
 */
export class AddAccountFlow extends Store<AddAccountState> {
  readonly ordering: Operation<OrderInput, PlacedOrder>;
  readonly requesting: Operation<LinkRequestInput | CandidateRequestInput, Link>;
  readonly confirming: Operation<ConfirmLinkInput, Link>;
  readonly documents: DocumentSending;
  /** Keeps an order as a quote; undefined where the backend does not. */
  readonly quotes: QuoteKeeping | undefined;
  /** Asks a second person to approve an order. */
  readonly approving: OrderApproving;
  /** Keeps an order with the backend; undefined where that does not. */
  readonly saving: OrderDraftSaving | undefined;
  readonly #queries: Queries;
  readonly #drafts: DraftStore<typeof AddAccountDraft>;
  readonly #person: string;
  readonly #environment: Environment;
  /** What was told about options before they were decided against. */
  readonly left = new Map<string, OptionValue>();
  #unfollow: (() => void) | undefined;
  /** An order is about to be sent. */
  #preparing = false;
  #wanted: { link: string; scopes: readonly Scope[] } | undefined;

  constructor(
    queries: Queries,
    session: { person: { id: string }; account: { id: string } },
    environment: Environment = browser,
  ) {
    const drafts = new DraftStore(environment, `add-account:${session.account.id}`, AddAccountDraft);
    const draft = drafts.load(session.person.id);
    super({
      step: { at: draft?.step ?? 'choose' },
      draft: draft ?? EMPTY_DRAFT,
      problems: [],
      resumed: draft !== undefined && draft.step !== 'choose' && draft.step !== 'many',
      searching: false,
    });
    this.#queries = queries;
    this.#drafts = drafts;
    this.#person = session.person.id;
    this.#environment = environment;
    const { backend } = queries;
    this.ordering = new Operation(backend, backend.placeOrder.bind(backend), environment);
    this.requesting = new Operation(backend, requestingOf(backend), environment);
    this.confirming = new Operation(backend, backend.confirmLink.bind(backend), environment);
    this.documents = new DocumentSending(backend, environment);
    if (backend.capabilities.orderDrafts) this.saving = savingOf(queries, environment);
    const ordering = {
      draft: () => this.state.draft,
      show: (content: DraftContent) => this.#show(content),
      belongTo: (quote: string | null) => {
        this.#update({ draft: { ...this.state.draft, quote, saved: this.saving?.savedAs ?? null } });
        this.#keep();
      },
      refused: (error: BackendError | undefined) => this.#refused(error),
      waits: (approval: OrderApproval) => this.#waits(approval),
      saving: this.saving,
    };
    if (backend.capabilities.quotes) this.quotes = new QuoteKeeping(queries, ordering, environment);
    this.approving = new OrderApproving(queries, ordering, environment);
    const { quotes, approving, documents } = this;
    for (const each of [quotes, approving, documents, this.ordering, this.requesting, this.confirming])
      each?.subscribe(() => this.#update({}));
    // What was kept belongs to what this tab has; without that it is another order.
    if (!draft?.touched) this.saving?.forget();
    const under = this.saving?.savedAs;
    this.enter();
    if (draft?.sent) void this.#findSent(draft.sent);
    else if (draft?.saved && under?.clean !== false) void this.#resumeSaved(under ?? draft.saved);
  }

  /** Today, as an ISO 8601 day. */
  get today(): string {
    return new Date(this.#environment.now()).toISOString().slice(0, 10);
  }

  /** Somebody looks at it. */
  enter(): void {
    this.#unfollow ??= this.saving?.subscribe(() => this.#follow());
    if (this.saving?.savedAs) this.#follow();
  }

  /** Nobody looks at it any more: what is typed is saved, and this tab's draft is left to who comes next. */
  leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    void this.saving?.flush();
  }

  /** Takes one of the ways in. */
  choose(way: 'create' | 'existing' | 'many'): void {
    this.#go(way === 'create' ? 'configure' : way === 'existing' ? 'identify' : 'many');
  }

  /** Goes on with a request that exists. */
  resume(link: string): void {
    this.#update({ step: { at: 'request', link }, problems: [] });
  }

  /** Goes on with an order that was begun, at the step where it was left. */
  async openDraft(id: string): Promise<void> {
    const { saved, step } = this.state.draft;
    if (saved?.id === id) this.#update({ step: { at: step === 'review' ? step : 'configure' } });
    else this.#show(await this.saving?.open(id));
  }

  /** Decides a conflict with what was typed on another device. */
  settleDraft(side: 'mine' | 'theirs'): void {
    if (side === 'mine') this.saving?.keepMine();
    else this.#show(this.saving?.takeTheirs());
  }

  /** Changes what was typed. A problem of that field goes away until it is looked at again. */
  edit(changes: Partial<Omit<AddAccountDraft, 'step' | 'sent'>>): void {
    const edited = Object.keys(changes);
    const { draft, step } = this.state;
    this.#update({
      draft: { ...draft, touched: draft.touched || step.at === 'configure', ...changes, sent: null },
      problems: this.state.problems.filter(({ field }) => !edited.includes(field)),
    });
    this.#save();
  }

  /** Chooses a product. What was told is kept where this one asks it too; the rest is as the product comes. */
  chooseProduct(product: Product): void {
    const { options } = defaultConfiguration(product);
    for (const { id, kind } of product.options) {
      const told = this.state.draft.options[id];
      if (told !== undefined && kind !== 'quantity' && kind !== 'choice') options[id] = told;
    }
    this.edit({ product: product.id, options, touched: this.state.draft.touched });
  }

  /** Decides one option of the product. */
  setOption(id: string, value: OptionValue): void {
    this.edit({ options: { ...this.state.draft.options, [id]: value } });
    this.#solved(id);
  }

  /** Decides against something. What was told about it is there again when it is decided for. */
  leaveOption(id: string): void {
    const { [id]: told, ...options } = this.state.draft.options;
    if (told !== undefined) this.left.set(id, told);
    this.edit({ options });
    this.#solved(id);
  }

  /** Sends a file that the order is to come with. */
  async attach(option: OptionOf<'document'>, file: File): Promise<void> {
    this.#solved(option.id);
    const rule = await this.documents.send(option, file, (sent) => this.setOption(option.id, sent));
    if (rule) this.#update({ problems: [...this.state.problems, { field: optionField(option.id), rule }] });
  }

  /** Takes over what the main account has, once: what was changed since stays. */
  takeOver(defaults: OrderDefaults): void {
    if (!this.state.draft.tookOver)
      this.edit({ ...takenOver(defaults), tookOver: true, touched: this.state.draft.touched });
  }

  /** Adds the label that was typed. */
  addLabel(): void {
    this.edit({ labels: labelsOf(this.state.draft), label: '' });
  }

  /** Chooses how authority is proven. Rights that it is too weak for stay wanted, for another way. */
  chooseProof(proof: ProofMethod): void {
    this.edit({ proof });
  }

  setScope(scope: Scope, wanted: boolean): void {
    const scopes = this.state.draft.scopes.filter((each) => each !== scope);
    this.edit({ scopes: wanted ? [...scopes, scope] : scopes });
  }

  back(): void {
    const { at } = this.state.step;
    if (at === 'review') this.#go('configure');
    else if (at !== 'choose') this.#go('choose');
  }

  /** Checks what was typed and goes to the review, or says what is missing. */
  async review(catalogue: Catalogue): Promise<void> {
    const problems = await problemsOfOrder(this.state.draft, catalogue, this.today);
    if (problems.length > 0) this.#update({ problems });
    else this.#go('review');
  }

  /** Orders with an obligation to pay, at the price that was shown. */
  async order(quote: Quote, catalogue: Catalogue): Promise<PlacedOrder | undefined> {
    if (this.#preparing || this.ordering.busy) return undefined;
    this.#preparing = true;
    const { draft } = this.state;
    const read = await readOrder(draft, configurationOf(draft, catalogue)).finally(
      () => (this.#preparing = false),
    );
    if ('unchecked' in read)
      return this.#refused(new BackendError('invalid-input', { fields: read.unchecked }));
    const { sent } = draft;
    const { termsVersion } = quote.kept ?? catalogue;
    const ordered = orderOf(draft, read.configuration, read.phone, quote, termsVersion);
    // What was sent stays the same intent, whatever was kept of it since.
    const input = sent ? { ...ordered, draft: draftIn(sent.input) } : ordered;
    const text = JSON.stringify(input);
    const key = sent?.input === text ? sent.key : this.#environment.key();
    this.#update({ draft: { ...draft, sent: { key, input: text } } });
    this.#save();
    return this.#settleOrder(await this.ordering.run(input, key));
  }

  /** Asks to link the candidate that was picked, or else the account that was typed. */
  async request(offer: ProvenBy, candidate?: Candidate): Promise<Link | undefined> {
    const wanted = this.state.draft.scopes;
    const draft = { ...this.state.draft, proof: offer.proof, scopes: scopesBy(wanted, offer) };
    const read = await readRequest(draft, this.#queries.backend.capabilities, candidate);
    if ('problems' in read) {
      this.#update(read);
      return undefined;
    }
    const link = await this.requesting.run(read.input);
    if (!link) return this.#refused(this.requesting.error);
    this.drop();
    this.#wanted = { link: link.id, scopes: wanted };
    this.#update({ step: { at: 'request', link: link.id }, problems: [] });
    this.#queries.learned(link);
    void this.#queries.changed();
    return link;
  }

  /** The rights that were wanted for a request before a proof was too weak for some of them. */
  wantedFor({ id, scopes }: Link): readonly Scope[] {
    return this.#wanted?.link === id ? this.#wanted.scopes : scopes;
  }

  /** Links a proven account. `consent`: what whoever will pay has agreed to. */
  async confirm({ id, version }: Link, consent?: PayerConsent | null): Promise<Link | undefined> {
    const linked = await this.confirming.run({ link: id, version, ...(consent && { consent }) });
    if (linked) this.#queries.learned(linked);
    void this.#queries.changed();
    return linked;
  }

  drop(): void {
    this.#drafts.drop();
    this.#update({ draft: EMPTY_DRAFT, resumed: false });
  }

  /** Starts again from nothing. What the backend keeps stays there. */
  restart(): void {
    void this.saving?.flush().then(() => this.saving?.forget());
    this.drop();
    this.#go('choose');
  }

  #settleOrder(placed: PlacedOrder | undefined): PlacedOrder | undefined {
    if (!placed) {
      const { error } = this.ordering;
      // A refused order may be corrected and sent as a new one; a failed one keeps its key.
      if (error && !isTechnical(error) && error.code !== 'session-expired') {
        this.#update({ draft: { ...this.state.draft, sent: null } });
        this.#save();
        void this.#queries.outdated('getQuote');
        void this.#queries.outdated('getCatalogue');
        if (error.code === 'duplicate-request') this.saving?.orderedElsewhere();
      }
      return this.#refused(error);
    }
    const { sent } = this.state.draft;
    this.saving?.ordered(sent !== null && draftIn(sent.input) !== undefined);
    this.drop();
    this.#update({ step: { at: 'ordered', placed }, problems: [] });
    this.#queries.link(placed.link.id).set(placed.link);
    void this.#queries.changed();
    return placed;
  }

  /** Finds out what became of an order whose answer this page never saw. */
  async #findSent({ key, input }: { key: string; input: string }): Promise<void> {
    this.#update({ searching: true });
    try {
      const { state } = await this.#queries.backend.getOutcome({ key });
      if (state === 'succeeded' || state === 'running')
        this.#settleOrder(await this.ordering.run(v.parse(OrderInput, JSON.parse(input)), key));
    } catch (thrown) {
      const error = asBackendError(thrown);
      // Not known yet: the key stays, so ordering again cannot order twice.
      if (!isTechnical(error)) this.#update({ draft: { ...this.state.draft, sent: null } });
    } finally {
      this.#update({ searching: false });
    }
  }

  /** Leads back to the step that asks for the first refused field. */
  #refused(error: BackendError | undefined): undefined {
    if (error?.code !== 'invalid-input' || error.fields.length === 0) return undefined;
    this.#update({ problems: error.fields.map(asked) });
    if (this.state.step.at === 'review') this.#update({ step: { at: 'configure' } });
    return undefined;
  }

  /** What was wrong with an option is looked at again later. */
  #solved(option: string): void {
    const field = optionField(option);
    this.#update({
      problems: this.state.problems.filter(
        (each) => each.field !== field && !each.field.startsWith(`${field}-`),
      ),
    });
  }

  #go(at: AddAccountDraft['step']): void {
    this.#update({ step: { at }, draft: { ...this.state.draft, step: at }, problems: [] });
    for (const operation of [this.ordering, this.requesting]) operation.reset();
    this.#save();
  }

  #update(changes: Partial<AddAccountState>): void {
    this.set({ ...this.state, ...changes });
  }

  #save(): void {
    const { draft, step } = this.state;
    if (draft.touched && (step.at === 'configure' || step.at === 'review'))
      this.saving?.changed(contentOf(draft));
    this.#keep();
  }

  /** Keeps what was typed in this tab. */
  #keep(): void {
    const draft = { ...this.state.draft, saved: this.saving?.savedAs ?? null };
    if (this.saving) this.#update({ draft });
    this.#drafts.save(this.#person, draft);
  }

  /** The tab knows what the backend has kept. */
  #follow(): void {
    if (this.saving?.savedAs && this.state.draft.touched) this.#keep();
    else this.#update({});
  }

  /** What was typed waits with the order. */
  #waits(approval: OrderApproval): void {
    this.saving?.forget();
    this.drop();
    this.#update({ step: { at: 'awaiting', approval }, problems: [] });
  }

  async #resumeSaved(saved: SavedAs): Promise<void> {
    this.#show(await this.saving?.resume(saved, contentOf(this.state.draft)));
  }

  /** Shows an order as it was kept. */
  #show(content: DraftContent | undefined): void {
    if (!content) return;
    const draft = draftOf(content);
    this.#update({ draft, step: { at: content.step }, problems: [], resumed: true });
    this.#keep();
  }
}
