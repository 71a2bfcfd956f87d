import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html as staticHtml } from 'lit/static-html.js';
import type { Backend } from '../../backend/backend.js';
import type { Balances } from '../../domain/credit.js';
import type { AddressedInvoices } from '../../domain/invoice-address.js';
import type { Link } from '../../domain/link.js';
import { may } from '../../domain/rights.js';
import type { Permission, Session } from '../../domain/person.js';
import { LINKED } from '../../domain/standing.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { tagOf, type ElementClass } from '../../lit/tag-of.js';
import { balances, invoiceAddress } from '../../state/late-reads.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { actionsOf, type RowAction } from '../subsidiary-list/subsidiary-list.actions.js';
import { actionNames, furtherActionsOf } from '../subsidiary-list/subsidiary-list.menu.js';
import { RowActions } from '../subsidiary-list/subsidiary-list.operations.js';
import { AccountContractsElement } from '../account-contracts/account-contracts.js';
import { creditSection } from './account-billing.credit.js';
import { addressSection } from './account-billing.address.js';
import { messages } from './account-billing.messages.js';
import { referencesSection } from './account-billing.references.js';
import { lackingRight, share } from './account-billing.share.js';
import { Shares } from './account-billing.shares.js';
import { styles } from './account-billing.styles.js';

const referencesDialog = async () =>
  (await import('../invoice-references/invoice-references.js')).InvoiceReferencesElement;
const addressDialog = async () =>
  (await import('../invoice-address/invoice-address.js')).InvoiceAddressElement;

const creditDialog = async () =>
  (await import('../transfer-credit/transfer-credit.js')).TransferCreditElement;

const BILLING_ACTS: readonly RowAction[] = ['change-payer', 'keep-payer', 'delivery'];

/**
 * Tells who pays for one linked account, since when and what is planned, its contracts, what it adds to the collective invoice, by
 * which references, what its own invoices are addressed to, and its credit; with what can be done about each.
 *
 * @tagname account-billing
 * @fires {PayerChangedEvent} payer-changed - Somebody else pays for the account, or is planned to.
 * @fires {ContractPayerChangedEvent} contract-payer-changed - Who pays for one of its contracts was decided.
 * @fires {ContractReferencesSetEvent} contract-references-set - One of its contracts has other references.
 * @fires {InvoiceReferencesSetEvent} invoice-references-set - The account has other references.
 * @fires {InvoiceAddressSetEvent} invoice-address-set - Its own invoices are addressed otherwise.
 * @fires {CreditTransferredEvent} credit-transferred - Credit went from one side to the other.
 * @csspart section - Who pays, its part of the invoices, its references, its invoice address, its credit.
 */
export class AccountBillingElement extends SubsidiaryElement {
  static override readonly tagName = 'account-billing';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link. */
  @property() link: string | undefined;

  /** The dialog for the references or the invoice address, while it is open. */
  @state() private dialog: ElementClass | undefined;
  /** Tries again to open it. */
  @state() private missing: (() => void) | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #actions = new RowActions(this, () => this.#connection.queries);
  readonly #session = new Query<Session>(this, () => this.#connection.queries?.session());
  readonly #link = new Query<Link>(this, () =>
    this.link ? this.#connection.queries?.link(this.link) : undefined,
  );
  readonly #shares = new Shares(
    this,
    () => (this.#offersInvoices && this.#may('view-invoices') ? this.#connection.queries : undefined),
    () => (this.#link.remote.state === 'ready' ? this.#link.remote.data : undefined),
  );
  readonly #balances = new Query<Balances>(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return queries && link && this.#showsCredit ? balances(queries, link) : undefined;
  });
  readonly #address = new Query<AddressedInvoices>(this, () => {
    const { queries } = this.#connection;
    const { link } = this;
    return queries && link && this.#showsAddress ? invoiceAddress(queries, link) : undefined;
  });

  protected override render(): unknown {
    if (!this.#connection.backend || !this.link) return nothing;
    const remote = this.#link.remote;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const retry = () => void this.#link.refetch();
    switch (remote.state) {
      case 'loading':
        return this.#renderShape();
      case 'failed':
        return problem(words, language, remote.error, { title: this.#texts.loadFailed, retry });
      case 'ready':
        return html`<div class="stack">
            ${remote.problem ? problem(words, language, remote.problem, { retry }) : nothing}
            ${this.#renderPayer(remote.data)} ${this.#renderContracts(remote.data)}
            ${this.#offersInvoices ? html`${this.#renderShares()} ${this.#renderReferences(remote.data)}` : nothing}
            ${this.#renderAddress()} ${this.#renderCredit()}
          </div>
          ${this.#actions.dialogs()} ${this.#renderDialog(remote.data)}`;
    }
  }

  get #texts() {
    return this.#localizer.texts('account-billing', messages);
  }

  get #offersInvoices(): boolean {
    return this.#connection.backend?.capabilities.invoicing === true;
  }

  get #isLinked(): boolean {
    const link = this.#link.remote;
    return link.state === 'ready' && LINKED.includes(link.data.state);
  }

  /** What only who knows the account's invoices or decides for it sees, while the account is linked. */
  get #showsAddress(): boolean {
    return (
      this.#offersInvoices &&
      this.#connection.backend?.capabilities.invoiceAddresses === true &&
      this.#isLinked &&
      (this.#may('view-invoices') || this.#may('link-accounts'))
    );
  }

  get #showsCredit(): boolean {
    return (
      this.#offersInvoices &&
      this.#connection.backend?.capabilities.creditTransfers === true &&
      this.#isLinked &&
      this.#may('view-invoices')
    );
  }

  #may(right: Permission): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && may(session.data, right);
  }

  #renderShape(): TemplateResult {
    return html`<div class="stack" role="status">
      <span class="visually-hidden">${wordsOf(this.#localizer).loading}</span>
      ${[1, 2, 3].map(() => html`<span class="skeleton"></span>`)}
    </div>`;
  }

  #renderPayer(link: Link): TemplateResult {
    const texts = this.#texts;
    const words = wordsOf(this.#localizer);
    const { language } = this.#localizer;
    const { payer, payerSince, linkedAt, payerChange } = link;
    const since = payerSince
      ? formatDay(language, payerSince)
      : payer === 'main' && linkedAt
        ? formatDate(language, linkedAt)
        : undefined;
    return html`<section aria-labelledby="payer" part="section">
      <h3 id="payer">${texts.payer}</h3>
      <dl class="facts">
        <dt>${texts.pays}</dt>
        <dd>${since ? texts.since(words.payer[payer], since) : words.payer[payer]}</dd>
        ${
          payerChange
            ? html`<dt>${texts.planned}</dt>
                <dd>
                  ${words.payerFrom(words.payer[payerChange.payer], formatDay(language, payerChange.on))}
                </dd>`
            : nothing
        }
      </dl>
      ${this.#actions.notices(this.#localizer)} ${this.#renderPayerActs(link)}
    </section>`;
  }

  /** What can be done about who pays, and about who sees the invoices and gets the mails. */
  #renderPayerActs(link: Link): TemplateResult | typeof nothing {
    const session = this.#session.remote;
    const { backend } = this.#connection;
    if (session.state !== 'ready' || !backend) return nothing;
    const actions = actionsOf(link, session.data.permissions, backend.capabilities, session.data.grants);
    const further = furtherActionsOf(link, session.data.permissions, backend.capabilities);
    const acts = [...actions, ...further].filter((each) => BILLING_ACTS.includes(each));
    if (acts.length === 0) return nothing;
    const names = actionNames(this.#localizer);
    return html`<div class="row">
      ${acts.map(
        (act) =>
          html`<button
            class="button"
            type="button"
            aria-busy=${this.#actions.busy ? 'true' : nothing}
            @click=${() => this.#actions.act(act, link)}
          >
            ${names[act]}
          </button>`,
      )}
    </div>`;
  }

  #renderShares(): TemplateResult {
    const texts = this.#texts;
    return html`<section aria-labelledby="share" part="section">
      <h3 id="share">${texts.share}</h3>
      ${this.#renderAmounts()}
    </section>`;
  }

  #renderAmounts(): unknown {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const session = this.#session.remote;
    if (session.state === 'ready' && !this.#may('view-invoices')) {
      const mayAsk = this.#connection.backend?.capabilities.accessRequests === true;
      const ask = mayAsk ? () => void this.#actions.ask('view-invoices') : undefined;
      return lackingRight(this.#localizer, session.data, ask);
    }
    const shares = this.#shares.remote;
    const retry = () => void this.#shares.refetch();
    const failed = shares.state === 'failed' ? shares.error : undefined;
    if (failed)
      return problem(wordsOf(this.#localizer), language, failed, { title: texts.sharesFailed, retry });
    if (shares.state !== 'ready') return this.#renderShape();
    if (shares.data.length === 0) return html`<p class="muted">${texts.none}</p>`;
    return html`<ul class="shares" role="list">
      ${shares.data.map((each) => share(this.#localizer, each))}
    </ul>`;
  }

  #renderReferences(link: Link): TemplateResult {
    const changes = this.#may('link-accounts') && LINKED.includes(link.state);
    return referencesSection(
      this.#localizer,
      link,
      this.missing,
      changes ? () => void this.#open(referencesDialog) : undefined,
    );
  }

  /** Its contracts, while it is linked. */
  #renderContracts({ id }: Link): unknown {
    const { backend } = this.#connection;
    if (!backend?.capabilities.contracts || !this.#isLinked) return nothing;
    const tag = tagOf(AccountContractsElement);
    return staticHtml`<section part="section"><${tag} .backend=${backend} .link=${id}></${tag}></section>`;
  }

  #renderAddress(): TemplateResult | typeof nothing {
    if (!this.#showsAddress) return nothing;
    return addressSection(
      this.#localizer,
      this.#address.remote,
      () => void this.#address.refetch(),
      this.#may('link-accounts') ? () => void this.#open(addressDialog) : undefined,
    );
  }

  #renderCredit(): TemplateResult | typeof nothing {
    if (!this.#showsCredit) return nothing;
    return creditSection(
      this.#localizer,
      this.#balances.remote,
      () => void this.#balances.refetch(),
      this.#may('link-accounts') ? () => void this.#open(creditDialog) : undefined,
    );
  }

  #renderDialog({ id }: Link): unknown {
    const { dialog } = this;
    const { backend } = this.#connection;
    if (!dialog || !backend) return nothing;
    const tag = tagOf(dialog);
    return staticHtml`<${tag} .backend=${backend} .link=${id} open @dialog-closed=${() => (this.dialog = undefined)}></${tag}>`;
  }

  async #open(dialog: () => Promise<ElementClass>): Promise<void> {
    this.missing = undefined;
    try {
      this.dialog = await dialog();
    } catch {
      this.missing = () => void this.#open(dialog);
    }
  }
}
