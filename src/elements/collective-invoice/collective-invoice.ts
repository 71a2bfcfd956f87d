import { nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html } from 'lit';
import type { Backend } from '../../backend/backend.js';
import type { Invoice, InvoiceAccount } from '../../domain/invoice.js';
import { sees, type InvoiceDelivery } from '../../domain/invoice-delivery.js';
import type { Link } from '../../domain/link.js';
import { may, type Session } from '../../domain/person.js';
import { formatTime } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Late } from '../../lit/late.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { FollowingPages, type Loaded } from '../../state/following-pages.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { accounts, type AccountsView } from './collective-invoice.accounts.js';
import { contextOf, type Context } from './collective-invoice.context.js';
import { askedDialog, type Asked } from './collective-invoice.dialogs.js';
import { InvoiceDocuments } from './collective-invoice.documents.js';
import { InvoiceViewEvent } from './collective-invoice.events.js';
import { messages } from './collective-invoice.messages.js';
import { back, head } from './collective-invoice.opened.js';
import { overview } from './collective-invoice.overview.js';
import { AccountRows } from './collective-invoice.rows.js';
import { rowsOf } from './collective-invoice.row.js';
import { styles } from './collective-invoice.styles.js';
import { usualTax } from './collective-invoice.taxes.js';
import {
  ACCOUNTS,
  INVOICES,
  invoice,
  invoiceAccounts,
  invoiceDelivery,
  invoices,
} from '../../state/late-reads.js';

/** Milliseconds after the last key until a search begins. */
const TYPING = 250;

/**
 * The collective invoice: what comes next, what was issued, and what each account adds to it. A secondary account
 * sees who pays for it, and its own share.
 *
 * @tagname collective-invoice
 * @slot heading - The heading, where the page needs another one or another level.
 * @fires {InvoiceViewEvent} invoice-view - The user opens an invoice or goes back. Cancelable: prevent it to set `invoice` yourself.
 * @fires {InvoiceReferencesSetEvent} invoice-references-set - An account has other references.
 * @fires {InvoiceAddressSetEvent} invoice-address-set - Invoices are addressed otherwise from the next one on.
 * @csspart upcoming - The invoice that comes next.
 * @csspart invoice - One issued invoice.
 * @csspart account - One account on the opened invoice.
 * @csspart document - A button that gets a document.
 * @cssprop [--subsidiary-invoice-height] - How high the accounts of a long invoice are at most.
 */
export class CollectiveInvoiceElement extends SubsidiaryElement {
  static override readonly tagName = 'collective-invoice';
  static override readonly styles = styles;

  /** Where the invoices come from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /**
   * The id of the invoice that is opened, `upcoming` for the one that comes next; without one all are listed.
   * Changes when the user opens one or goes back, unless `invoice-view` is prevented.
   */
  @property() invoice: string | undefined;

  @state() private typed = '';
  @state() private searched = '';
  /** Accounts whose lines are shown. */
  @state() private opened: ReadonlySet<string> = new Set();
  @state() private asked: Asked | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #late = new Late(this, () => import('./collective-invoice.late.js'));
  readonly #documents = new InvoiceDocuments(this, this.#localizer, () => this.#connection.backend);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #delivery = new Query<InvoiceDelivery>(this, () =>
    this.#isDelivered ? this.#queries && invoiceDelivery(this.#queries, undefined) : undefined,
  );
  readonly #invoice = new Query<Invoice>(this, () =>
    this.invoice ? this.#queries && invoice(this.#queries, this.invoice) : undefined,
  );
  readonly #all = new Watch(this, () => {
    const queries = this.invoice ? undefined : this.#queries;
    if (!queries) return undefined;
    const fetch = (after: string, signal: AbortSignal) =>
      queries.backend.listInvoices({ after, limit: INVOICES }, { signal });
    const make = () => new FollowingPages(invoices(queries), fetch, ({ id }: Invoice) => id);
    return { key: queries, make };
  });
  readonly #accounts = new Watch(this, () => {
    const queries = this.#queries;
    const { invoice, searched } = this;
    if (!queries || !invoice) return undefined;
    const search = searched ? { search: searched } : {};
    const fetch = (after: string, signal: AbortSignal) =>
      queries.backend.listInvoiceAccounts({ invoice, ...search, after, limit: ACCOUNTS }, { signal });
    const first = () => invoiceAccounts(queries, invoice, searched);
    const make = () => new FollowingPages(first(), fetch, ({ account }: InvoiceAccount) => account.id);
    return { key: [queries, invoice, searched], make };
  });
  readonly #rows = new AccountRows(this, () => {
    const loaded = this.#loaded;
    const invoice = this.invoice;
    if (!invoice) return undefined;
    const now = this.#invoice.remote;
    const pending = loaded ? (loaded.more && !loaded.gap ? 3 : 0) : 4;
    return {
      rows: rowsOf(loaded?.items ?? [], (id) => this.#isOpen(id), pending),
      context: this.#context,
      acts: {
        invoice,
        usual: now.state === 'ready' ? usualTax(now.data) : undefined,
        toggle: this.#toggle,
        edit: this.#mayEdit ? this.#edit : undefined,
        deliver: this.#mayEdit && this.#delivers ? this.#deliver : undefined,
      },
      more: () => this.#accounts.store?.more(),
    };
  });
  /** What was shown of this invoice before it was searched for something else. */
  #before: { invoice: string; loaded: Loaded<InvoiceAccount> } | undefined;
  #typing: ReturnType<typeof setTimeout> | undefined;
  /** What gets the focus when it is here: the heading of an invoice, or the row of the one that was left. */
  #focusNext: string | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#typing);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has('invoice')) return;
    this.typed = this.searched = '';
    this.opened = new Set();
    this.asked = undefined;
    clearTimeout(this.#typing);
  }

  protected override render(): unknown {
    const { backend } = this.#connection;
    if (!backend?.capabilities.invoicing) return nothing;
    return html`<section class="stack" aria-labelledby="title">
      <header>
        <div id="title">
          <slot name="heading"><h2>${this.#texts.title}</h2></slot>
        </div>
        <p class="muted">${this.#texts.lead}</p>
        ${this.#renderActs()}
      </header>
      ${this.#renderKept()} ${this.#documents.notice()}
      ${this.invoice ? this.#renderInvoice() : this.#renderAll()} ${this.#renderDialog()}
    </section>`;
  }

  protected override updated(): void {
    const selector = this.#focusNext;
    const wanted = selector ? this.renderRoot.querySelector<HTMLElement>(selector) : null;
    if (!wanted) return;
    this.#focusNext = undefined;
    wanted.focus();
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.invoicing ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('collective-invoice', messages);
  }

  get #context(): Context {
    return contextOf(this.#localizer, this.#documents, this.#open);
  }

  get #mayEdit(): boolean {
    const session = this.#session.remote;
    return (
      session.state === 'ready' && may(session.data, 'link-accounts') && may(session.data, 'view-accounts')
    );
  }

  get #delivers(): boolean {
    return this.#connection.backend?.capabilities.invoiceDelivery === true;
  }

  /** Whether the reader may know what the invoices of the account at work are addressed to. */
  get #isAddressed(): boolean {
    const session = this.#session.remote;
    return (
      this.#connection.backend?.capabilities.invoiceAddresses === true &&
      session.state === 'ready' &&
      (may(session.data, 'view-invoices') || may(session.data, 'link-accounts'))
    );
  }

  /** Whether the account at work has a main account, with which it decides who sees invoices. */
  get #isDelivered(): boolean {
    const session = this.#session.remote;
    return (
      this.#delivers &&
      session.state === 'ready' &&
      session.data.account.main !== null &&
      (may(session.data, 'view-invoices') || may(session.data, 'link-accounts'))
    );
  }

  /** What can be done about all invoices of the account at work. */
  #renderActs(): TemplateResult | typeof nothing {
    if (!this.#isDelivered && !this.#isAddressed) return nothing;
    const { whoSees, setAddress } = this.#texts;
    const button = (id: string, text: string, act: () => void) =>
      html`<button class="button" id=${id} type="button" @click=${act}>${text}</button>`;
    return html`<p class="whose row">
      ${this.#isDelivered ? button('deliver', whoSees, this.#askDelivery) : nothing}
      ${this.#isAddressed ? button('address', setAddress, () => (this.asked = { about: 'address' })) : nothing}
    </p>`;
  }

  /** That the main account keeps the account's share to itself, and a way to ask for it. */
  #renderKept(): TemplateResult | typeof nothing {
    const now = this.#delivery.remote;
    const session = this.#session.remote;
    if (now.state !== 'ready' || !this.#isDelivered || sees('secondary', 'main', now.data.sight))
      return nothing;
    // Who works here for the main account sees what that one pays.
    if (now.data.payer !== 'main' || (session.state === 'ready' && session.data.delegation)) return nothing;
    return notice({
      kind: 'info',
      live: false,
      title: this.#texts.kept(now.data.main.name),
      text: this.#texts.keptText,
      actions: html`<button class="button" type="button" @click=${this.#askDelivery}>
        ${this.#texts.askFor}
      </button>`,
    });
  }

  /** The accounts that are here: those of the last search until the new one has found something. */
  get #loaded(): Loaded<InvoiceAccount> | undefined {
    const now = this.#accounts.store?.state;
    const { invoice } = this;
    if (now?.state === 'ready' && invoice) this.#before = { invoice, loaded: now.data };
    if (now?.state === 'failed') return undefined;
    return this.#before?.invoice === invoice ? this.#before?.loaded : undefined;
  }

  #renderAll(): TemplateResult {
    const pages = this.#all.store;
    const now = pages?.state ?? { state: 'loading' };
    const context = this.#context;
    const { texts, words, language } = context;
    const retry = () => pages?.retry();
    switch (now.state) {
      case 'loading':
        return this.#renderShape();
      case 'failed':
        return html`${problem(words, language, now.error, {
          title: texts.loadFailed,
          ...(now.error.code === 'not-allowed' ? {} : { retry }),
        })}`;
      case 'ready':
        return html`
          ${
            now.problem
              ? problem(words, language, now.problem, {
                  title: texts.stale(formatTime(language, now.at)),
                  retry,
                })
              : nothing
          }
          ${overview(context, now.data, () => pages?.more(), retry)}
        `;
    }
  }

  #renderInvoice(): TemplateResult {
    const now = this.#invoice.remote;
    const context = this.#context;
    const { texts, words, language } = context;
    const retry = () => void this.#invoice.refetch();
    switch (now.state) {
      case 'loading':
        return html`${back(context)} ${this.#renderShape()}`;
      case 'failed':
        return html`${back(context)}
        ${problem(words, language, now.error, {
          title: texts.openFailed,
          ...(now.error.code === 'not-allowed' || now.error.code === 'not-found' ? {} : { retry }),
        })}`;
      case 'ready':
        return html`
          ${back(context)}
          ${
            now.problem
              ? problem(words, language, now.problem, {
                  title: texts.stale(formatTime(language, now.at)),
                  retry,
                })
              : nothing
          }
          ${head(context, now.data)} ${accounts(context, this.#accountsView(now.data))}
        `;
    }
  }

  #accountsView(invoice: Invoice): AccountsView {
    const pages = this.#accounts.store;
    const now = pages?.state;
    return {
      invoice,
      loaded: this.#loaded,
      refreshing: now?.state === 'loading',
      error: now?.state === 'failed' ? now.error : now?.state === 'ready' ? now.problem : undefined,
      typed: this.typed,
      searched: this.searched,
      search: (words) => this.#search(words),
      retry: () => pages?.retry(),
      editable: invoice.state === 'upcoming' && invoice.side === 'outbound' && this.#mayEdit,
    };
  }

  #renderShape(): TemplateResult {
    return shape(this.#context.words, 3);
  }

  #renderDialog(): unknown {
    const { asked } = this;
    const late = asked && this.#late.needed;
    if (!late) return nothing;
    const learn = (link: Link) => this.#learn(link);
    return askedDialog(late, this.#connection.backend, asked, learn, () => (this.asked = undefined));
  }

  /** A share has one account only: its lines are what it is about. */
  #isOpen(account: string): boolean {
    const now = this.#invoice.remote;
    const alone = now.state === 'ready' && now.data.side === 'inbound';
    return alone !== this.opened.has(account);
  }

  readonly #toggle = (account: string): void => {
    const opened = new Set(this.opened);
    if (!opened.delete(account)) opened.add(account);
    this.opened = opened;
  };

  readonly #edit = (link: string): void => {
    this.asked = { about: 'references', link };
  };

  readonly #deliver = (link: string): void => {
    this.asked = { about: 'delivery', link };
  };

  readonly #askDelivery = (): void => {
    this.asked = { about: 'delivery' };
  };

  /** Goes to an invoice, or back to all of them. */
  readonly #open = (invoice: string | undefined): void => {
    const left = this.invoice;
    if (!this.dispatchEvent(new InvoiceViewEvent(invoice))) return;
    this.#focusNext = invoice ? '#opened' : `[data-invoice="${CSS.escape(left ?? '')}"]`;
    this.invoice = invoice;
  };

  #search(words: string): void {
    this.typed = words;
    clearTimeout(this.#typing);
    const begin = () => {
      this.searched = this.typed.trim();
      this.#rows.toTop();
    };
    if (words === '') {
      begin();
      this.renderRoot.querySelector<HTMLElement>('[type=search]')?.focus();
    } else this.#typing = setTimeout(begin, TYPING);
  }

  /** Puts what was set where it stands, before the rest is read again. */
  #learn({ id, costCentre = '', purchaseOrder = '', invoiceName = '' }: Link): void {
    this.#accounts.store?.change((part) =>
      part.link === id ? { ...part, costCentre, purchaseOrder, invoiceName } : part,
    );
  }
}
