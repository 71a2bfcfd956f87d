import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { Invoice } from '../../domain/invoice.js';
import { MailTopic, type InvoiceDelivery } from '../../domain/invoice-delivery.js';
import { may, type Session } from '../../domain/person.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { Watch } from '../../lit/watch.js';
import { FollowingPages } from '../../state/following-pages.js';
import {
  InvoiceDeliveryFlow,
  type DeliveryDraft,
  type FilledDelivery,
} from '../../state/invoice-delivery-flow.js';
import { INVOICES, linkedInvoices } from '../../state/late-reads.js';
import type { Sides } from '../../ui/sides.js';
import { InvoiceDocuments } from '../collective-invoice/collective-invoice.documents.js';
import { FormDialog } from '../form-dialog.js';
import { InvoiceDeliverySetEvent } from './invoice-delivery.events.js';
import { ownInvoices } from './invoice-delivery.invoices.js';
import { messages } from './invoice-delivery.messages.js';
import { mails, sight, type Deciding } from './invoice-delivery.parts.js';
import { styles } from './invoice-delivery.styles.js';

/**
 * Says who sees the invoices of a linked account and who gets which e-mails about it, and lets each side decide its
 * part of that. What the other side does not show can be asked for.
 *
 * @tagname invoice-delivery
 * @fires {InvoiceDeliverySetEvent} invoice-delivery-set - Who sees invoices, or gets which e-mails, is decided otherwise.
 * @fires {DialogClosedEvent} dialog-closed - The person closed the dialog.
 */
export class InvoiceDeliveryElement extends SubsidiaryElement {
  static override readonly tagName = 'invoice-delivery';
  static override readonly styles = styles;

  /** Where the account comes from. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The id of the account's link; without one it is about the account at work, as it is linked to its main account. */
  @property() link: string | undefined;
  /** Whether the dialog is shown. Set back when the person closes it. */
  @property({ type: Boolean, reflect: true }) open = false;

  @state() private asked = false;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #documents = new InvoiceDocuments(this, this.#localizer, () => this.#connection.backend);
  readonly #session = new Query<Session>(this, () => (this.open ? this.#queries?.session() : undefined));
  readonly #dialog = new FormDialog(this, {
    flow: () => {
      const queries = this.#queries;
      const { link } = this;
      return queries && { key: [queries, link], make: () => new InvoiceDeliveryFlow(queries, link) };
    },
    done: (delivery: InvoiceDelivery) => new InvoiceDeliverySetEvent(delivery),
    forget: () => (this.asked = false),
  });
  readonly #invoices = new Watch(this, () => {
    const queries = this.#queries;
    const { link } = this;
    const now = this.#dialog.flow?.state;
    const shown = now && 'known' in now && now.known.side === 'main' && now.known.sight.own;
    const session = this.#session.remote;
    const sees = session.state === 'ready' && may(session.data, 'view-invoices');
    if (!queries || link === undefined || !shown || !sees) return undefined;
    const fetch = (after: string, signal: AbortSignal) =>
      queries.backend.listInvoices({ link, after, limit: INVOICES }, { signal });
    const make = () => new FollowingPages(linkedInvoices(queries, link), fetch, ({ id }: Invoice) => id);
    return { key: [queries, link], make };
  });

  protected override render(): unknown {
    const texts = this.#texts;
    const { flow } = this.#dialog;
    return this.#dialog.render({
      localizer: this.#localizer,
      texts: {
        ...texts,
        failed: flow?.asked ? texts.notAsked : texts.notSaved,
        send: texts.save,
        sending: texts.saving,
      },
      title: (delivery) => (delivery ? texts.title(delivery.account.name) : texts.titleUnnamed),
      sends: () => this.#decides,
      sending: this.#dialog.busy && !flow?.asked,
      content: (now) => this.#renderContent(now),
      saidAtField: () => false,
      differences: ({ draft, known }) => this.#differences(draft, known),
    });
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.invoiceDelivery ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('invoice-delivery', messages);
  }

  /** Who works in an account for its main account decides nothing there. */
  get #decides(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'link-accounts');
  }

  #renderContent({ draft, known: delivery }: FilledDelivery): TemplateResult {
    const texts = this.#texts;
    const flow = this.#dialog.flow!;
    const session = this.#session.remote;
    const deciding: Deciding = {
      language: this.#localizer.language,
      texts,
      delivery,
      draft,
      decides: this.#decides,
      asks: session.state === 'ready' && !session.data.delegation && may(session.data, 'view-invoices'),
      asking: flow.busy && flow.asked,
      edit: (patch) => flow.edit(patch),
      ask: () => void this.#ask(),
    };
    const invoices = this.#invoices.store;
    const other = delivery.side === 'main' ? delivery.account.name : delivery.main.name;
    return html`
      ${sight(deciding)}
      <p class="said" role="status" tabindex="-1">${this.asked ? texts.asked(other) : nothing}</p>
      ${invoices ? ownInvoices(this.#localizer, delivery.account.name, invoices, this.#documents) : nothing}
      ${mails(deciding)}
    `;
  }

  /** What was chosen, beside what is decided meanwhile. */
  #differences(draft: DeliveryDraft, { side, sight, mails, main, account }: InvoiceDelivery): Sides[] {
    const texts = this.#texts;
    const seen = (shown: boolean) => (shown ? texts.seen : texts.notSeen);
    if (side === 'secondary')
      return [{ label: texts.own(account.name, main.name), mine: seen(draft.own), theirs: seen(sight.own) }];
    return [
      { label: texts.share(account.name, main.name), mine: seen(draft.share), theirs: seen(sight.share) },
      ...MailTopic.options.map((topic) => ({
        label: texts.topic[topic],
        mine: texts.audience[draft.mails[topic]](main.name, account.name),
        theirs: texts.audience[mails[topic]](main.name, account.name),
      })),
    ];
  }

  /** The button goes where it was pressed: what is said about it goes on. */
  async #ask(): Promise<void> {
    const { flow } = this.#dialog;
    if (!flow || flow.busy) return;
    this.asked = (await flow.ask()) !== undefined;
    if (this.asked) await this.#dialog.focus('.said');
  }
}
