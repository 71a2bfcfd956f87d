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
  type InvoiceDeliveryState,
} from '../../state/invoice-delivery-flow.js';
import { INVOICES, linkedInvoices } from '../../state/late-reads.js';
import { dialog } from '../../ui/dialog.js';
import { fate } from '../../ui/fate.js';
import { formFooter } from '../../ui/form-footer.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { sides, type Sides } from '../../ui/sides.js';
import { wordsOf } from '../../ui/words.js';
import { InvoiceDocuments } from '../collective-invoice/collective-invoice.documents.js';
import { HeldModal } from '../held-modal.js';
import { InvoiceDeliverySetEvent } from './invoice-delivery.events.js';
import { ownInvoices } from './invoice-delivery.invoices.js';
import { messages } from './invoice-delivery.messages.js';
import { mails, sight, type Deciding } from './invoice-delivery.parts.js';
import { styles } from './invoice-delivery.styles.js';

type Decided = Extract<InvoiceDeliveryState, { readonly draft: unknown }>;

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
  readonly #modal = new HeldModal(this, {
    busy: () => this.#flow.store?.busy === true,
    forget: () => (this.asked = false),
  });
  readonly #documents = new InvoiceDocuments(this, this.#localizer, () => this.#connection.backend);
  readonly #session = new Query<Session>(this, () => (this.open ? this.#queries?.session() : undefined));
  readonly #flow = new Watch(this, () => {
    const queries = this.#queries;
    const { link } = this;
    return this.open && queries
      ? { key: [queries, link], make: () => new InvoiceDeliveryFlow(queries, link) }
      : undefined;
  });
  readonly #invoices = new Watch(this, () => {
    const queries = this.#queries;
    const { link } = this;
    const now = this.#flow.store?.state;
    const shown = now && 'delivery' in now && now.delivery.side === 'main' && now.delivery.sight.own;
    const session = this.#session.remote;
    const sees = session.state === 'ready' && may(session.data, 'view-invoices');
    if (!queries || link === undefined || !shown || !sees) return undefined;
    const fetch = (after: string, signal: AbortSignal) =>
      queries.backend.listInvoices({ link, after, limit: INVOICES }, { signal });
    const make = () => new FollowingPages(linkedInvoices(queries, link), fetch, ({ id }: Invoice) => id);
    return { key: [queries, link], make };
  });

  protected override render(): unknown {
    const flow = this.#flow.store;
    if (!flow) return nothing;
    const now = flow.state;
    const texts = this.#texts;
    return dialog(this.#modal, {
      title: 'delivery' in now ? texts.title(now.delivery.account.name) : texts.titleUnnamed,
      lead: texts.lead,
      body: this.#renderBody(now),
      footer: this.#renderFooter(now),
      busy: flow.busy,
    });
  }

  get #queries() {
    const { queries } = this.#connection;
    return queries?.backend.capabilities.invoiceDelivery ? queries : undefined;
  }

  get #texts() {
    return this.#localizer.texts('invoice-delivery', messages);
  }

  get #words() {
    return wordsOf(this.#localizer);
  }

  /** Who works in an account for its main account decides nothing there. */
  get #decides(): boolean {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'link-accounts');
  }

  #renderBody(now: InvoiceDeliveryState): unknown {
    const words = this.#words;
    switch (now.step) {
      case 'loading':
        return shape(words, 3);
      case 'failed':
        return problem(words, this.#localizer.language, now.error, {
          title: this.#texts.loadFailed,
          ...(now.error.code === 'not-allowed' ? {} : { retry: () => void this.#flow.store?.load() }),
        });
      case 'editing':
      case 'sending':
      case 'slow':
      case 'uncertain':
      case 'done':
        return this.#renderDecided(now);
    }
  }

  #renderDecided(now: Decided): TemplateResult {
    const { delivery, step, sent } = now;
    const { texts, words } = { texts: this.#texts, words: this.#words };
    const flow = this.#flow.store!;
    const session = this.#session.remote;
    const deciding: Deciding = {
      language: this.#localizer.language,
      texts,
      delivery,
      draft: now.draft,
      decides: this.#decides,
      asks: session.state === 'ready' && !session.data.delegation && may(session.data, 'view-invoices'),
      asking: flow.busy && sent === 'asking',
      edit: (patch) => flow.edit(patch),
      ask: () => void this.#ask(),
    };
    const invoices = this.#invoices.store;
    const other = delivery.side === 'main' ? delivery.account.name : delivery.main.name;
    return html`
      ${this.#renderProblem(now)}
      <form
        id="delivery"
        class="body"
        @submit=${(event: SubmitEvent) => {
          event.preventDefault();
          void this.#save();
        }}
      >
        ${sight(deciding)}
        <p class="said" role="status" tabindex="-1">${this.asked ? texts.asked(other) : nothing}</p>
        ${invoices ? ownInvoices(this.#localizer, delivery.account.name, invoices, this.#documents) : nothing}
        ${mails(deciding)}
      </form>
      ${fate(words, step === 'editing' || step === 'done' ? 'idle' : step, this.#modal.held)}
    `;
  }

  #renderProblem({ problem: error, sent, draft, delivery }: Decided): TemplateResult | typeof nothing {
    if (!error) return nothing;
    const texts = this.#texts;
    const words = this.#words;
    return error.code === 'version-mismatch'
      ? sides({
          words,
          title: texts.changed,
          rows: this.#differences(draft, delivery),
          keepMine: () => void this.#save(),
          takeTheirs: () => void this.#takeTheirs(),
        })
      : problem(words, this.#localizer.language, error, {
          title: sent === 'asking' ? texts.notAsked : texts.notSaved,
        });
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

  #renderFooter(now: InvoiceDeliveryState): TemplateResult {
    const texts = this.#texts;
    const busy = this.#flow.store?.busy === true && 'sent' in now && now.sent === 'saving';
    const saves = 'draft' in now && this.#decides;
    return formFooter(this.#words, {
      form: saves ? 'delivery' : undefined,
      send: texts.save,
      sending: texts.saving,
      busy,
      close: () => this.#modal.close(now.step === 'uncertain'),
    });
  }

  async #save(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    const decided = await flow.save();
    if (decided) {
      this.dispatchEvent(new InvoiceDeliverySetEvent(decided));
      this.#modal.close();
      return;
    }
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.notice')?.focus();
  }

  /** The button goes where it was pressed: what is said about it goes on. */
  async #ask(): Promise<void> {
    const flow = this.#flow.store;
    if (!flow || flow.busy) return;
    this.asked = (await flow.ask()) !== undefined;
    await this.updateComplete;
    if (this.asked) this.renderRoot.querySelector<HTMLElement>('.said')?.focus();
  }

  /** The button that was pressed is gone: the first choice goes on. */
  async #takeTheirs(): Promise<void> {
    this.#flow.store?.takeTheirs();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.check > input')?.focus();
  }
}
