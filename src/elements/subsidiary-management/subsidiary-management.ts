import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import ArrowLeft from 'lucide/dist/esm/icons/arrow-left.mjs';
import type { Backend } from '../../backend/backend.js';
import { BackendError } from '../../domain/backend-error.js';
import type { Link, Summary } from '../../domain/link.js';
import type { ReceivedRequest } from '../../domain/received-request.js';
import type { Page } from '../../domain/page.js';
import { may } from '../../domain/rights.js';
import type { OrderReturn } from '../../domain/order-return.js';
import type { SignInAnswer } from '../../domain/sign-in-answer.js';
import type { Session } from '../../domain/person.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { isPrivate, Localizer, setPrivate } from '../../lit/localizer.js';
import { passedOn } from '../../lit/passed-on.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf } from '../../lit/tag-of.js';
import type { Given } from '../../state/given.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import type {
  LinkRequestedEvent,
  AccountLinkedEvent,
  OrderPlacedEvent,
} from '../add-account-wizard/add-account-wizard.events.js';
import type { AccountDetachedEvent } from '../detach-account/detach-account.events.js';
import type { AccountAddEvent, LinkOpenEvent } from '../subsidiary-list/subsidiary-list.events.js';
import { NO_FILTER, queryOf, type Filter } from '../subsidiary-list/subsidiary-list.filter.js';
import type { ListFilterEvent } from '../subsidiary-list/subsidiary-list.filter-event.js';
import type { RowActions } from '../subsidiary-list/subsidiary-list.operations.js';
import { SubsidiaryListElement } from '../subsidiary-list/subsidiary-list.js';
import { attention, worthALook } from './subsidiary-management.attention.js';
import { ManagementViewEvent, PrivacyModeEvent } from './subsidiary-management.events.js';
import type { ShownDetails } from './subsidiary-management.details.js';
import { figures } from './subsidiary-management.figures.js';
import type { Flash, Happened } from './subsidiary-management.flash.js';
import { head } from './subsidiary-management.head.js';
import { instead } from './subsidiary-management.instead.js';
import { messages } from './subsidiary-management.messages.js';
import { Details, flashNotice, loadPart, Parts, wizard } from './subsidiary-management.parts.js';
import { styles } from './subsidiary-management.styles.js';
import { formatView, parseView, type View } from './subsidiary-management.view.js';

/**
 * The whole screen of a main account: overview, adding, details and requests of others.
 *
 * @tagname subsidiary-management
 * @slot header - Below the heading of the overview: news, a search of your own, a way to somewhere else.
 * @slot empty - Shown instead of the explanation when nothing is linked yet.
 * @slot columns - Columns of your own in the list: `subsidiary-column`.
 * @slot actions - Actions of your own in the menus of its rows: `subsidiary-action`.
 * @slot steps - Steps of your own in the wizard: `subsidiary-step`.
 * @slot terms - What else somebody agrees to who orders, right above the button that obliges to pay.
 * @slot help - Where to find help: at the end of the overview and of each step of the wizard.
 * @fires {ManagementViewEvent} management-view - The user goes to another view. Cancelable.
 * @fires {PrivacyModeEvent} privacy-mode - The user hides amounts and customer numbers, or shows them. Cancelable.
 * @fires {AccountOpenEvent} account-open - The user asked to work in an account. Cancelable.
 * @fires {AccountOpenedEvent} account-opened - The session now works in that account.
 * @fires {OrderResumeEvent} order-resume - The user goes on with an order that was begun, and by `quote-resume` with a quote. Cancelable.
 * @fires {OrderStartEvent} order-start - The user leaves the page to order in the host's shop. Cancelable.
 * @fires {OrderPlacedEvent} order-placed - A new account was ordered.
 * @fires {LinkRequestedEvent} link-requested - An existing account was asked for.
 * @fires {AccountLinkedEvent} account-linked - An existing account was linked.
 * @fires {AccountsDetachedEvent} accounts-detached - Several accounts were detached, or their detaching was scheduled.
 * @fires {AccountDetachedEvent} account-detached - An account was detached, or its detaching was scheduled.
 */
export class SubsidiaryManagementElement extends SubsidiaryElement {
  static override readonly tagName = 'subsidiary-management';
  static override readonly styles = styles;

  /** Where everything comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** What the host has read already, for a first look without waiting; see the guide on server rendering. */
  @property({ attribute: false }) given: Given | null | undefined;
  /**
   * What is shown: `overview`, `add`, `add/create`, `add/existing`, `add/many`, `add/draft/ID`, `add/quote/ID`, `request/ID`, `account/ID` or one of its panels,
   * `account/ID/billing`, followed by what is looked for in the overview: `overview?search=berlin&status=waiting&payer=main&sort=monthly&descending`. Changed by the user too, announced by `management-view`; map it to your routes.
   */
  @property() view = 'overview';

  /** Whether the details of an account are a panel beside or over the overview, or a page of their own. */
  @property() details: 'panel' | 'page' = 'panel';

  /** What came back with the user from signing in (`signInAnswer(location.hash)`), while the view is its request. */
  @property({ attribute: false }) signInAnswer: SignInAnswer | undefined;

  /** New accounts are ordered in the host's own shop, where the backend can hand over to it. */
  @property({ type: Boolean }) shop = false;
  /** What came back with the user from the shop (`orderReturn(location.hash)`). */
  @property({ attribute: false }) orderReturn: OrderReturn | undefined;

  /** The link of the account about which the user came back from an identity app (`identityReturn(location.hash)`). */
  @property({ attribute: false }) identityReturn: string | undefined;

  @state() private marked: string | undefined;
  @state() private flash: Flash | undefined;

  readonly #localizer = new Localizer(this);
  readonly #parts = new Parts(this);
  readonly #connection = new Connection(this);
  readonly #late = new Late(this, () => import('../subsidiary-list/subsidiary-list.late.js'));
  #actions: RowActions | undefined;
  #details: ShownDetails | undefined;
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #summary = new Query<Summary>(this, () => {
    const queries = this.#connection.queries;
    return queries && this.#may('view-accounts') ? queries.summary() : undefined;
  });
  readonly #waiting = new Query<Page<Link>>(this, () => {
    const queries = this.#connection.queries;
    const summary = this.#summary.remote;
    return queries && this.#may('link-accounts') && summary.state === 'ready' && summary.data.needsYou > 0
      ? queries.needsYou()
      : undefined;
  });
  readonly #received = new Query<{ items: ReceivedRequest[] }>(this, () => {
    const queries = this.#connection.queries;
    return queries && this.#may('link-accounts') ? queries.receivedRequests() : undefined;
  });
  /** What the list shows first, for an account that may have nothing to list. */
  readonly #links = new Query<Page<Link>>(this, () => {
    const queries = this.#connection.queries;
    const session = this.#session.remote;
    return queries &&
      this.#may('view-accounts') &&
      session.state === 'ready' &&
      session.data.account.role === 'standalone'
      ? queries.first(queryOf(NO_FILTER))
      : undefined;
  });
  #shown = parseView('overview');
  /** Where the focus goes with the next view: a new row takes it itself. */
  #focusNext: 'wizard' | 'overview' | undefined;
  #arriving = false;

  /** Loads what the first look shows of what was given. */
  static async prepare({ received }: Given): Promise<void> {
    if (received?.items.length) await loadPart('requests');
  }

  protected override willUpdate(changed: PropertyValues): void {
    const before = this.#shown;
    if (changed.has('view')) this.#shown = parseView(this.view);
    const view = this.#shown;
    if (changed.has('backend')) this.marked = this.flash = undefined;
    if (view.path !== before.path) this.#leave(before, view);
    if (view.screen === 'account' && this.#parts.get('details'))
      this.#details ??= new Details!(this, {
        view: () => this.#shown,
        go: (path) => this.#go(path),
        late: this.#late,
      });
  }

  protected override updated(): void {
    if (!this.isConnected) return;
    this.#details?.follow();
    if (this.#focusNext === 'wizard') {
      const wizard = this.#element('.wizard');
      wizard?.focus();
      if (wizard) this.#focusNext = undefined;
    } else if (this.#focusNext === 'overview') {
      this.#focusNext = undefined;
      // A drawer has given it back to where it came from, unless that is gone.
      if (!this.shadowRoot?.activeElement) (this.#element('[data-add]') ?? this.#element('h1'))?.focus();
    }
  }

  protected override render(): unknown {
    if (!this.#connection.backend) return nothing;
    const session = this.#session.remote;
    const { language } = this.#localizer;
    switch (session.state) {
      case 'loading':
        return html`<div class="screen" aria-busy="true"><h1>${this.#texts.title}</h1></div>`;
      case 'failed':
        return html`<div class="screen">
          <h1>${this.#texts.title}</h1>
          ${problem(wordsOf(this.#localizer), language, session.error, { retry: () => void this.#session.refetch() })}
        </div>`;
      case 'ready': {
        const view = this.#shown;
        return view.screen === 'add' ? this.#renderWizard(view) : this.#renderOverview(session.data, view);
      }
    }
  }

  get #texts() {
    return this.#localizer.texts('subsidiary-management', messages);
  }

  #element(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }

  /** Whether there is nothing to list; the list then explains, and offers the ways in. */
  #isEmpty(session: Session): boolean {
    if (session.account.role !== 'standalone') return false;
    const links = this.#links.remote;
    return links.state === 'loading' || (links.state === 'ready' && !links.data.items.length);
  }

  #renderWizard(view: View & { screen: 'add' }): TemplateResult {
    return html`
      <div>
        <h1 class="visually-hidden">${this.#texts.title}</h1>
        <button class="text-button back" type="button" @click=${() => this.#go('overview')}>
          ${icon(ArrowLeft, { directed: true })} ${this.#texts.back}
        </button>
        ${
          this.#parts.get('wizard')
            ? wizard!(this, this.#connection.backend, view, {
                placed: this.#orderPlaced,
                requested: this.#linkRequested,
                linked: this.#accountLinked,
                closed: () => this.#go('overview'),
              })
            : this.#parts.missing('wizard', this.#localizer)
        }
      </div>
    `;
  }

  #renderOverview(session: Session, view: View): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const empty = this.#isEmpty(session);
    const secondary = session.account.role === 'secondary';
    const hidden = !this.#may('view-accounts');
    const waits = this.#summary.remote.state === 'ready' ? this.#summary.remote.data : undefined;
    const shown = view.screen === 'account' ? view : undefined;
    return html`
      <div class="sides ${(shown && this.#details?.layout) ?? ''}">
        <div class="screen">
          ${this.#renderHead(session, hidden || secondary || empty)}
          <slot name="header"></slot>
          ${flashNotice(this.flash, this.#texts.dismiss, () => (this.flash = undefined))}
          ${this.#late.missing ? problem(wordsOf(this.#localizer), language, new BackendError('network'), { retry: this.#late.missing }) : nothing}
          ${this.#parts.received(this.#connection.backend, this.#received.remote)}
          ${this.shop ? this.#parts.shop(this.#connection.backend, this.orderReturn, this.#orderPlaced) : nothing}
          ${
            hidden || secondary
              ? instead({
                  session,
                  hidden,
                  texts,
                  language,
                  ask: this.#connection.backend!.capabilities.accessRequests
                    ? () => this.#act((actions) => void actions.ask('view-accounts'))
                    : undefined,
                })
              : html`
                ${empty ? nothing : figures(this.#summary.remote, texts, language, view.filter, (filter) => this.#go(view.path, filter))} ${this.#parts.waiting(this.#connection.backend, waits)} ${this.#renderAttention(session)} ${this.#renderDrift(waits?.drift)}
                <${tagOf(SubsidiaryListElement)}
                  .backend=${this.#connection.backend}
                  data-list
                  .marked=${this.marked}
                  .filter=${view.filter}
                  @list-filter=${this.#filtered}
                  @account-add=${(event: AccountAddEvent) => this.#go(event.way ? `add/${event.way}` : 'add')}
                  @link-open=${this.#linkOpened}
                  @account-detached=${this.#accountDetached}
                  >${passedOn(this, 'empty', 'columns', 'actions')}</${tagOf(SubsidiaryListElement)}
                >
              `
          }
          ${this.#parts.asked('main', this.#connection.backend, session.account.role === 'main' ? 0 : 1)}
          ${this.#actions?.dialogs()}
          ${this.#parts.checks(this.#connection.backend, this.identityReturn, () => (this.identityReturn = undefined))}
          ${this.#late.module ? this.#parts.drafts(this.#connection.backend, (path) => this.#go(path)) : nothing}
          <slot name="help"></slot>
        </div>
        ${shown ? this.#renderDrawer(shown) : nothing}
      </div>
    `;
  }

  #renderHead(session: Session, withoutAdd: boolean): TemplateResult {
    const mayAdd = this.#may('link-accounts') || this.#may('order-accounts');
    const mayAsk = this.#connection.backend!.capabilities.accessRequests;
    const hides = isPrivate();
    return head({
      session,
      texts: this.#texts,
      language: this.#localizer.language,
      add:
        withoutAdd || !(mayAdd || mayAsk)
          ? undefined
          : () => (mayAdd ? this.#go('add') : this.#act((actions) => void actions.ask('link-accounts'))),
      hides,
      hide: () => this.dispatchEvent(new PrivacyModeEvent(!hides)) && setPrivate(!hides),
    });
  }

  /** How much has come apart, and what, once that is asked for. */
  #renderDrift(count = 0): unknown {
    const toggle = () => this.#parts.toggle('drift');
    return html`${count > 0 ? worthALook(count, this.#texts, this.#localizer.language, this.#parts.has('drift'), toggle) : nothing}
    ${this.#parts.asked('drift', this.#connection.backend)} ${this.#parts.missing('drift', this.#localizer)}`;
  }

  #renderAttention(session: Session): unknown {
    const waiting = this.#waiting.remote;
    const link = waiting.state === 'ready' ? waiting.data.items[0] : undefined;
    const { capabilities } = this.#connection.backend!;
    return attention(link, session, capabilities, this.#localizer, (link, action) =>
      action === 'checks'
        ? this.#act((actions) => actions.act('checks', link))
        : this.#go(`request/${link.id}`),
    );
  }

  /** Does something with what loads late. */
  #act(work: (actions: RowActions) => void): void {
    void this.#late.use(({ RowActions }) => {
      this.#actions ??= new RowActions(this, () => this.#connection.queries);
      work(this.#actions);
    });
  }

  #renderDrawer(view: View & { screen: 'account' }): TemplateResult | typeof nothing {
    if (!this.#details) return this.#parts.missing('details', this.#localizer);
    return this.#details.render(view, {
      localizer: this.#localizer,
      backend: this.#connection.backend!,
      opened: this.#linkOpened,
      detached: this.#accountDetached,
    });
  }

  #may(permission: Parameters<typeof may>[1]): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && may(session.data, permission);
  }

  #go(path: string, filter: Filter = this.#shown.filter): void {
    const view = formatView(path, filter);
    if (view === this.view) return;
    if (!this.dispatchEvent(new ManagementViewEvent(view, path === this.#shown.path))) return;
    if (path !== 'overview') this.flash = undefined;
    this.view = view;
  }

  #filtered = (event: ListFilterEvent): void => {
    // The list gets it back by the view, unless the host keeps that.
    event.preventDefault();
    event.stopPropagation();
    this.#go(this.#shown.path, event.filter);
  };

  /** Knows where the focus goes, and what is no news any more. */
  #leave(from: View, to: View): void {
    this.#details?.left(from, to);
    if (to.screen === 'add') {
      this.marked = undefined;
      this.#focusNext = from.screen === 'add' ? this.#focusNext : 'wizard';
    } else {
      this.#focusNext = to.screen === 'account' || this.#arriving ? undefined : 'overview';
    }
    this.#arriving = false;
  }

  /** Says above the overview what was done. */
  #tell(what: Happened, link: Link): void {
    void import('./subsidiary-management.flash.js').then(({ flashOf }) => {
      this.flash = flashOf(what, link, this.#localizer);
    });
  }

  /** Shows a new row where it landed. */
  #arrive(link: Link, what: Happened): void {
    this.marked = link.id;
    this.#arriving = true;
    this.#go('overview', NO_FILTER);
    this.#tell(what, link);
  }

  #orderPlaced = ({ link }: OrderPlacedEvent): void => this.#arrive(link, 'ordered');

  #linkRequested = ({ link }: LinkRequestedEvent): void =>
    link.state === 'pending' ? this.#arrive(link, 'requested') : this.#go(`request/${link.id}`);

  #accountLinked = ({ link }: AccountLinkedEvent): void => this.#arrive(link, 'linked');

  #accountDetached = ({ link }: AccountDetachedEvent): void => {
    this.#go('overview');
    this.#tell('detached', link);
  };

  #linkOpened = ({ link, purpose }: LinkOpenEvent): void => {
    if (purpose === 'details' && this.#details) this.#details.open(link.id);
    else this.#go(`${purpose === 'details' ? 'account' : 'request'}/${link.id}`);
  };
}
