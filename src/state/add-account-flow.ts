import * as v from 'valibot';
import { asBackendError, BackendError, isTechnical } from '../domain/backend-error.js';
import { fieldProblems, type FieldProblem } from '../domain/errors.js';
import {
  LinkRequestInput,
  type Link,
  type ProofMethod,
  type ProofOffer,
  type Scope,
} from '../domain/link.js';
import {
  defaultConfiguration,
  OrderInput,
  priced,
  type Catalogue,
  type PlacedOrder,
  type Product,
  type Quote,
} from '../domain/order.js';
import { phoneFormats } from '../domain/phone.js';
import { PhoneNumber } from '../domain/text.js';
import { AddAccountDraft, askedAs, EMPTY_DRAFT, orderOf, requestOf } from './add-account-draft.js';
import { DraftStore } from './draft.js';
import { browser, type Environment } from './environment.js';
import { Operation } from './operation.js';
import { scopesBy } from './proof-flow.js';
import type { Queries } from './queries.js';
import { Store } from './store.js';

/** Where a person is while adding an account. */
export type AddAccountStep =
  | { readonly at: 'choose' }
  | { readonly at: 'configure' }
  | { readonly at: 'review' }
  | { readonly at: 'identify' }
  /** Many at once, which has a flow of its own. */
  | { readonly at: 'many' }
  /** A request exists; what is next follows from the link's state. */
  | { readonly at: 'request'; readonly link: string }
  | { readonly at: 'ordered'; readonly placed: PlacedOrder };

export interface AddAccountState {
  readonly step: AddAccountStep;
  readonly draft: AddAccountDraft;
  /** What is refused, by the name it is asked under. */
  readonly problems: readonly FieldProblem[];
  /** Whether the draft was found from an earlier time. */
  readonly resumed: boolean;
  /** Whether an earlier order is being looked for. */
  readonly searching: boolean;
}

/** Placeholders for what the wizard does not ask but the order needs. */
const NO_PRICE = { monthly: { amount: 0, currency: 'EUR' }, once: { amount: 0, currency: 'EUR' } };

/**
 * Adding a secondary account, by either way. Methods are what a person wants; the state is what they see.
 * Everything typed is kept as a draft until it was ordered, requested or dropped.
 */
export class AddAccountFlow extends Store<AddAccountState> {
  readonly ordering: Operation<OrderInput, PlacedOrder>;
  readonly requesting: Operation<LinkRequestInput, Link>;
  readonly confirming: Operation<{ link: string; version: string }, Link>;
  readonly #queries: Queries;
  readonly #drafts: DraftStore<typeof AddAccountDraft>;
  readonly #person: string;
  readonly #environment: Environment;
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
    this.requesting = new Operation(backend, backend.requestLink.bind(backend), environment);
    this.confirming = new Operation(backend, backend.confirmLink.bind(backend), environment);
    for (const operation of [this.ordering, this.requesting, this.confirming])
      operation.subscribe(() => this.#update({}));
    if (draft?.sent) void this.#findSent(draft.sent);
  }

  /** Takes one of the ways in. */
  choose(way: 'create' | 'existing' | 'many'): void {
    this.#go(way === 'create' ? 'configure' : way === 'existing' ? 'identify' : 'many');
  }

  /** Goes on with a request that exists. */
  resume(link: string): void {
    this.#update({ step: { at: 'request', link }, problems: [] });
  }

  /** Changes what was typed. A problem of that field goes away until it is looked at again. */
  edit(changes: Partial<Omit<AddAccountDraft, 'step' | 'sent'>>): void {
    const edited = Object.keys(changes);
    this.#update({
      draft: { ...this.state.draft, ...changes, sent: null },
      problems: this.state.problems.filter(({ field }) => !edited.includes(field)),
    });
    this.#save();
  }

  /** Chooses a product; what does not fit it is set as the product comes. */
  chooseProduct(product: Product): void {
    const { options } = defaultConfiguration(product);
    for (const option of product.options) {
      const chosen = this.state.draft.options[option.id];
      if (option.kind === 'area-code' && option.areas.some((area) => area.code === chosen))
        options[option.id] = chosen!;
    }
    this.edit({ product: product.id, options });
  }

  /** Decides one option of the product. */
  setOption(id: string, value: string | number): void {
    this.edit({ options: { ...this.state.draft.options, [id]: value } });
    this.#update({ problems: this.state.problems.filter(({ field }) => field !== `option-${id}`) });
  }

  /** Chooses how authority is proven. Rights that it is too weak for stay wanted, for another way. */
  chooseProof(proof: ProofMethod): void {
    this.edit({ proof });
  }

  setScope(scope: Scope, wanted: boolean): void {
    const scopes = this.state.draft.scopes.filter((each) => each !== scope);
    this.edit({ scopes: wanted ? [...scopes, scope] : scopes });
  }

  /** One step back. Nothing is lost. */
  back(): void {
    const { at } = this.state.step;
    if (at === 'review') this.#go('configure');
    else if (at !== 'choose') this.#go('choose');
  }

  /** Checks what was typed and goes to the review, or says what is missing. */
  async review(catalogue: Catalogue): Promise<void> {
    const problems = await this.#problemsOfOrder(catalogue);
    if (problems.length > 0) this.#update({ problems });
    else this.#go('review');
  }

  /** Orders with an obligation to pay, at the price that was shown. */
  async order(quote: Quote, catalogue: Catalogue): Promise<PlacedOrder | undefined> {
    if (this.#preparing || this.ordering.busy) return undefined;
    this.#preparing = true;
    const { draft } = this.state;
    const phone = await readPhone(draft).finally(() => (this.#preparing = false));
    if (phone === undefined) return this.#refused(new BackendError('invalid-input', { fields: [UNCHECKED] }));
    const input = orderOf(draft, phone, quote, catalogue.termsVersion);
    const text = JSON.stringify(input);
    const { sent } = draft;
    const key = sent?.input === text ? sent.key : this.#environment.key();
    this.#update({ draft: { ...draft, sent: { key, input: text } } });
    this.#save();
    return this.#settleOrder(await this.ordering.run(input, key));
  }

  /** Asks to link the account that was typed. */
  async request(offer: ProofOffer): Promise<Link | undefined> {
    const wanted = this.state.draft.scopes;
    const draft = { ...this.state.draft, proof: offer.proof, scopes: scopesBy(wanted, offer) };
    const told = this.#queries.backend.capabilities.smsNotices && draft.proof === 'owner-consent';
    const phone =
      told && draft.ownerPhone.trim() !== '' ? await readPhone({ ...draft, phone: draft.ownerPhone }) : '';
    if (phone === undefined) {
      this.#update({ problems: [{ field: 'phone', rule: UNCHECKED.rule }] });
      return undefined;
    }
    const input = requestOf(draft, phone);
    const result = v.safeParse(LinkRequestInput, input);
    if (!result.success) {
      this.#update({ problems: fieldProblems(result.issues).map(asked) });
      return undefined;
    }
    const link = await this.requesting.run(input);
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

  /** Links a proven account. */
  async confirm(link: Link): Promise<Link | undefined> {
    const linked = await this.confirming.run({ link: link.id, version: link.version });
    if (linked) this.#queries.learned(linked);
    void this.#queries.changed();
    return linked;
  }

  /** Forgets what was typed. */
  drop(): void {
    this.#drafts.drop();
    this.#update({ draft: EMPTY_DRAFT, resumed: false });
  }

  /** Starts again from nothing. */
  restart(): void {
    this.drop();
    this.#go('choose');
  }

  async #problemsOfOrder(catalogue: Catalogue): Promise<FieldProblem[]> {
    const { draft } = this.state;
    const product = catalogue.products.find((each) => each.id === draft.product);
    const problems = product
      ? priced(product, { product: draft.product, options: draft.options }).problems.map(asked)
      : [];
    const phone = await readPhone(draft);
    const input = orderOf(draft, phone ?? '', NO_PRICE, catalogue.termsVersion);
    const result = v.safeParse(OrderInput, input);
    if (result.success) return problems;
    const refused = fieldProblems(result.issues).map((each) =>
      phone === undefined && each.field === UNCHECKED.field ? UNCHECKED : each,
    );
    return [...refused.map(asked), ...problems];
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
      }
      return this.#refused(error);
    }
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

  #go(at: AddAccountDraft['step']): void {
    this.#update({ step: { at }, draft: { ...this.state.draft, step: at }, problems: [] });
    for (const operation of [this.ordering, this.requesting]) operation.reset();
    this.#save();
  }

  #update(changes: Partial<AddAccountState>): void {
    this.set({ ...this.state, ...changes });
  }

  #save(): void {
    this.#drafts.save(this.#person, this.state.draft);
  }
}

const asked = ({ field, rule }: FieldProblem): FieldProblem => ({ field: askedAs(field), rule });

/** The rules of telephone numbers could not be loaded, so a number cannot be judged. */
const UNCHECKED: FieldProblem = { field: 'contact.phone', rule: 'unchecked' };

/**
 * The number that was typed in E.164 where it is one, else as it was typed for the schema to refuse; undefined
 * where it could not be checked.
 */
async function readPhone({ phone, country }: AddAccountDraft): Promise<string | undefined> {
  const typed = phone.trim();
  if (typed === '' || v.is(PhoneNumber, typed)) return typed;
  try {
    return (await phoneFormats(country)).read(typed) ?? typed;
  } catch {
    return undefined;
  }
}
