import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { FieldProblem } from '../../domain/errors.js';
import type { Link } from '../../domain/link.js';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Session } from '../../domain/person.js';
import type { SignInAnswer } from '../../domain/sign-in-answer.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { summed } from '../../state/add-account-reading.js';
import { AddAccountFlow } from '../../state/add-account-flow.js';
import { ProofFlow } from '../../state/proof-flow.js';
import { save } from '../../ui/download.js';
import { problem } from '../../ui/problem.js';
import { safeUrl } from '../../ui/safe-url.js';
import { fieldText, wordsOf } from '../../ui/words.js';
import { PayerConsentStep } from './add-account-wizard.consent.js';
import { choose } from './add-account-wizard.choose.js';
import type { WizardContext } from './add-account-wizard.context.js';
import {
  AccountLinkedEvent,
  LinkRequestedEvent,
  OrderPlacedEvent,
  SignInStartEvent,
  WizardClosedEvent,
} from './add-account-wizard.events.js';
import { CredentialFields, credentialTexts } from './add-account-wizard.credentials.js';
import { identify } from './add-account-wizard.identify.js';
import { ManyAtOnce } from './add-account-wizard.many.js';
import { awaiting, ordered } from './add-account-wizard.ordered.js';
import { OwnSteps } from './add-account-wizard.own-steps.js';
import { isStuck } from './add-account-wizard.proofs.js';
import { isWaiting, WizardReads } from './add-account-wizard.reads.js';
import type { KeepQuote } from './add-account-wizard.quote.js';
import { notes } from './add-account-wizard.notes.js';
import { request } from './add-account-wizard.request.js';
import { ShopStep } from './add-account-wizard.shop.js';
import { SKELETON, stepsOf, way } from './add-account-wizard.steps.js';
import { styles } from './add-account-wizard.styles.js';
import { OwnerLink } from './add-account-wizard.undelivered.js';
import { wizardWords } from './add-account-wizard.words.js';
import { openly } from '../../i18n/formats.js';

/**
 * Adds a secondary account: orders a new one, or links an existing one.
 * What is typed survives closing, reloading and an expired session.
 *
 * @tagname add-account-wizard
 * @fires {OrderPlacedEvent} order-placed - A new account was ordered; it is linked already.
 * @fires {LinkRequestedEvent} link-requested - An existing account was asked for.
 * @fires {AccountLinkedEvent} account-linked - An existing account was linked.
 * @fires {SignInStartEvent} sign-in-start - The user leaves the page to sign in elsewhere. Cancelable: prevent it to lead there yourself.
 * @fires {OrderStartEvent} order-start - The user leaves the page to order in the host's shop. Cancelable: prevent it to lead there yourself.
 * @fires {WizardClosedEvent} wizard-closed - The user left. What was typed is kept.
 * @slot steps - Steps of your own: `subsidiary-step`.
 * @slot terms - What else somebody agrees to, right above the button with which it is decided.
 * @slot help - Where to find help, below each step.
 * @slot credentials - Put there by the element itself: name and password where they are the proof, so that password managers find them.
 */
export class AddAccountWizardElement extends SubsidiaryElement {
  static override readonly tagName = 'add-account-wizard';
  static override readonly styles = styles;

  /** Where to add the account. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The way to start with; absent: the user chooses. */
  @property() way: 'create' | 'existing' | 'many' | undefined;
  /** The id of an order to go on with that was begun. */
  @property() draft: string | undefined;
  /** The id of a quote to go on with. */
  @property() quote: string | undefined;
  /** The id of a request to go on with. */
  @property() link: string | undefined;

  /** What came back with the user from signing in (`signInAnswer(location.hash)`); it is sent once. */
  @property({ attribute: false }) signInAnswer: SignInAnswer | undefined;
  /** New accounts are ordered in the host's own shop, where the backend can hand over to it. */
  @property({ type: Boolean }) shop = false;
  /** The page that the user comes back to from signing in or from the shop, by its path. By default the one that is shown. */
  @property({ attribute: 'return-to' }) returnTo: string | undefined;

  @state() private chosen: 'create' | 'existing' = 'create';
  @state() private unfolded = false;
  @state() private side: WizardContext['side'] = { busy: false, failed: undefined };

  readonly #localizer = new Localizer(this);
  readonly #ownerLink = new OwnerLink(this);
  readonly #many = new ManyAtOnce(this);
  readonly #ownSteps = new OwnSteps(this);
  readonly #consent = new PayerConsentStep(this);
  readonly #connection = new Connection(this);
  readonly #order = new Late(this, () => import('./add-account-wizard.order.js'));
  readonly #shop = new ShopStep(this, this.#connection, () => this.#back);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #flow = new Watch<AddAccountFlow>(this, () => {
    const queries = this.#connection.queries;
    const session = this.#session.remote;
    if (!queries || session.state !== 'ready') return undefined;
    const { person, account } = session.data;
    return {
      key: `${person.id} ${account.id}`,
      make: () => this.#begin(new AddAccountFlow(queries, session.data)),
    };
  });
  readonly #reads = new WizardReads(this, this.#connection, () => this.#flow.store?.state);
  readonly #proof = new Watch<ProofFlow>(this, () => {
    const queries = this.#connection.queries;
    const step = this.#flow.store?.state.step;
    return queries && step?.at === 'request'
      ? { key: [queries, step.link], make: () => new ProofFlow(queries, step.link) }
      : undefined;
  });
  readonly #credentials = new CredentialFields(
    this,
    () => credentialTexts(this.#reads.link.remote, this.#proof.store, this.#localizer),
    () => void this.#signIn(),
  );
  #keepQuote: KeepQuote | undefined;
  #answered: SignInAnswer | undefined;
  #step: string | undefined;
  #shownProblems: readonly FieldProblem[] = [];

  /** Puts the focus on the heading. */
  override focus(): void {
    const heading = this.shadowRoot?.querySelector<HTMLElement>('h2');
    if (heading) heading.focus();
    else this.#many.focus();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#flow.store?.enter();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#flow.store?.leave();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const flow = this.#flow.store;
    if (!flow) return;
    if (['link', 'way', 'draft', 'quote'].some((name) => changed.has(name)) && this.hasUpdated)
      this.#begin(flow);
    const { at } = flow.state.step;
    if ((at === 'configure' || at === 'review') && !this.#order.module && !this.#order.missing)
      void this.#order.use(() => undefined);
    const defaults = this.#reads.defaults.remote;
    if (at === 'configure' && defaults.state === 'ready') flow.takeOver(defaults.data);
    const catalogue = this.#reads.catalogue.remote;
    if (at === 'configure' && flow.state.draft.product === '' && catalogue.state === 'ready') {
      const [first] = catalogue.data.products;
      if (first) flow.chooseProduct(first);
    }
  }

  protected override updated(): void {
    const state = this.#flow.store?.state;
    if (!state) return;
    this.#ownSteps.show();
    const link = this.#reads.link.remote;
    const step = JSON.stringify([
      state.step.at,
      this.#ownSteps.shown(state, link)?.name,
      link.state === 'ready' && [
        link.data.state,
        isWaiting(link.data) && link.data.proof,
        isStuck(link.data),
      ],
    ]);
    if (this.#step !== undefined && step !== this.#step) this.focus();
    this.#step = step;
    this.#comeBack(this.signInAnswer);
    // An edit only takes problems away; whatever is new was just found.
    const problems = [...state.problems, ...(this.#proof.store?.state.problems ?? [])];
    if (problems.some((each) => !this.#shownProblems.includes(each))) {
      this.renderRoot.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
      this.#credentials.focusProblem();
    }
    this.#shownProblems = problems;
  }

  protected override render(): unknown {
    if (!this.#connection.backend) return nothing;
    const session = this.#session.remote;
    const words = wordsOf(this.#localizer);
    if (session.state === 'failed')
      return problem(words, this.#localizer.language, session.error, {
        retry: () => void this.#session.refetch(),
      });
    const flow = this.#flow.store;
    if (session.state === 'loading' || !flow)
      return html`<div class="card padded"><span class="skeleton w-l"></span></div>`;
    const context = this.#context(session.data, flow);
    if (flow.state.step.at === 'many') return this.#many.render(context);
    const { title, steps, at } = stepsOf(context);
    return html`
      <h2 class="heading" tabindex="-1">${title}</h2>
      ${way(context, steps, at)} ${notes(context)} ${context.own.shown ? nothing : this.#renderStep(context)}
      ${this.#ownSteps.render(context)}
      <slot name="help"></slot>
    `;
  }

  /** The page that the user comes back to. */
  get #back(): string {
    return this.returnTo ?? location.pathname + location.search;
  }

  #renderStep(context: WizardContext): TemplateResult {
    const { flow, words, language, catalogue } = context;
    const { step } = flow.state;
    if (context.session.account.role === 'secondary') return choose(context);
    switch (step.at) {
      case 'choose':
      case 'many':
        return choose(context);
      case 'configure':
      case 'review':
        if (context.inShop) return this.#shop.render(context);
        switch (catalogue.state) {
          case 'loading':
            return SKELETON;
          case 'failed':
            return problem(words, language, catalogue.error, { retry: context.retry });
          case 'ready':
            return this.#renderOrder(context, step.at, catalogue.data);
        }
      case 'identify':
        return identify(context);
      case 'request':
        return request(context);
      case 'awaiting':
        return awaiting(context, step.approval);
      case 'ordered':
        return ordered(context, step.placed);
    }
  }

  #renderOrder(context: WizardContext, at: 'configure' | 'review', catalogue: Catalogue): TemplateResult {
    const { module, missing } = this.#order;
    if (module) {
      context.keepQuote = this.#keepQuote ??= new module.KeepQuote(this);
      return module[at](context, catalogue);
    }
    if (!missing) return SKELETON;
    return problem(context.words, context.language, new BackendError('network'), { retry: missing });
  }

  /** Leads a flow to where the properties say it starts. */
  #begin(flow: AddAccountFlow): AddAccountFlow {
    if (this.link) flow.resume(this.link);
    else if (this.quote && flow.state.draft.quote !== this.quote) void flow.quotes?.open(this.quote);
    else if (this.draft) void flow.openDraft(this.draft);
    else if ((this.way === 'create' || this.quote) && !['configure', 'review'].includes(flow.state.step.at))
      flow.choose('create');
    else if (this.way === 'many') flow.choose('many');
    else if (this.way === 'existing' && flow.state.step.at !== 'identify') flow.choose('existing');
    else if (!this.way && ['request', 'ordered', 'awaiting'].includes(flow.state.step.at)) flow.back();
    if (flow.state.step.at === 'identify') this.chosen = 'existing';
    return flow;
  }

  #context(session: Session, flow: AddAccountFlow): WizardContext {
    const all = wizardWords(this.#localizer);
    const { words, texts } = all;
    const backend = this.#connection.backend!;
    const proof = this.#proof.store;
    const problems = [...flow.state.problems, ...(proof?.state.problems ?? [])];
    return {
      flow,
      backend,
      session,
      ...all,
      catalogue: this.#reads.catalogue.remote,
      quote: this.#reads.quote.remote,
      kept: this.#reads.kept.remote,
      keepQuote: undefined,
      defaults: this.#reads.defaults.remote.state === 'ready' ? this.#reads.defaults.remote.data : undefined,
      link: this.#reads.link.remote,
      preview: this.#reads.preview.remote,
      consent: this.#consent,
      chosen: this.chosen,
      choose: (way) => (this.chosen = way),
      inShop: this.shop && backend.capabilities.orderHandoff,
      own: {
        create: this.#ownSteps.on('create'),
        existing: this.#ownSteps.on('existing'),
        shown: this.#ownSteps.shown(flow.state, this.#reads.link.remote),
      },
      back: () => this.#ownSteps.back() || flow.back(),
      go: () => flow.choose(this.chosen),
      problemOf: (field) => {
        const rule = problems.find((each) => each.field === field)?.rule;
        return rule !== undefined && Object.hasOwn(texts.rule, rule)
          ? texts.rule[rule as keyof typeof texts.rule]
          : fieldText(words, problems, field);
      },
      offers: this.#reads.offers.remote,
      candidates: this.#reads.candidates.remote,
      allowance: this.#reads.allowance.remote,
      proof,
      ownerLink: this.#ownerLink,
      unfolded: this.unfolded,
      unfold: (unfolded) => (this.unfolded = unfolded),
      side: this.side,
      download: () => void this.#download(backend, flow),
      cancelRequest: () => void this.#cancelRequest(),
      submitOrder: () => void this.#placeOrder(flow),
      submitRequest: (...asked) => void this.#request(flow, ...asked),
      submitCode: (link) => void proof?.prove(link.proof),
      submitCredentials: () => void this.#signIn(),
      goToSignIn: (link) => void this.#goToSignIn(link),
      submitOther: (link, offer) => void proof?.change(offer, flow.wantedFor(link)),
      submitConfirm: (link) => void this.#confirm(flow, link),
      retry: () => void this.#connection.queries?.changed(),
      close: () => this.dispatchEvent(new WizardClosedEvent()),
    };
  }

  async #placeOrder(flow: AddAccountFlow): Promise<void> {
    const [quote, catalogue] = [this.#reads.quote.remote, this.#reads.catalogue.remote];
    if (quote.state !== 'ready' || catalogue.state !== 'ready' || quote.data.availability !== 'available')
      return;
    const placed = await flow.order(quote.data, catalogue.data);
    if (placed) this.dispatchEvent(new OrderPlacedEvent(placed.order, placed.link));
  }

  async #request(flow: AddAccountFlow, ...asked: Parameters<AddAccountFlow['request']>): Promise<void> {
    const link = await flow.request(...asked);
    if (link) this.dispatchEvent(new LinkRequestedEvent(link));
  }

  async #signIn(): Promise<void> {
    await this.#proof.store?.signIn(this.#credentials.name, this.#credentials.password);
  }

  async #goToSignIn(link: Link): Promise<void> {
    const begun = await this.#proof.store?.leave(this.#back);
    const url = begun && safeUrl(begun.url);
    if (url && this.dispatchEvent(new SignInStartEvent(link, url))) location.assign(url);
  }

  /** Sends what came back from signing in, once its request is there. */
  #comeBack(answer: SignInAnswer | undefined): void {
    const link = this.#reads.link.remote;
    if (!answer || answer === this.#answered || link.state !== 'ready' || link.data.id !== answer.link)
      return;
    this.#answered = answer;
    if (link.data.state === 'proving' && link.data.proof === 'sign-in')
      void this.#proof.store?.comeBack(answer);
  }

  async #confirm(flow: AddAccountFlow, link: Link): Promise<void> {
    const preview = this.#reads.preview.remote;
    if (preview.state !== 'ready' || !this.#consent.isGiven(link, preview.data)) return;
    const linked = await flow.confirm(link, preview.data.consent);
    if (linked) this.dispatchEvent(new AccountLinkedEvent(linked));
  }

  async #cancelRequest(): Promise<void> {
    if (await this.#proof.store?.cancel()) this.dispatchEvent(new WizardClosedEvent());
  }

  async #download(backend: Backend, flow: AddAccountFlow): Promise<void> {
    const catalogue = this.#reads.catalogue.remote;
    if (this.side.busy || catalogue.state !== 'ready') return;
    this.side = { busy: true, failed: undefined };
    try {
      const document = await backend.getContractSummary({
        ...(await summed(flow.state.draft, catalogue.data)),
        language: openly(this.#localizer.language),
      });
      save(document);
      this.side = { busy: false, failed: undefined };
    } catch (error) {
      this.side = { busy: false, failed: error };
    }
  }
}
