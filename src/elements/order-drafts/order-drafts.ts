import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Backend, Items } from '../../backend/backend.js';
import type { BackendError } from '../../domain/backend-error.js';
import type { OrderDraft } from '../../domain/order-draft.js';
import { may, type Session } from '../../domain/person.js';
import { formatInstant } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { orderDrafts } from '../../state/late-reads.js';
import { Operation } from '../../state/operation.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { OrderResumeEvent } from './order-drafts.events.js';
import { messages } from './order-drafts.messages.js';
import { QuoteList } from './order-drafts.quotes.js';
import { styles } from './order-drafts.styles.js';

/**
 * Orders that the person has begun, here or on another device, and quotes of the account, to go on with. Nothing where there are none.
 *
 * @tagname order-drafts
 * @fires {OrderResumeEvent} order-resume - The user goes on with an order. Cancelable.
 * @fires {QuoteResumeEvent} quote-resume - The user goes on with a quote. Cancelable.
 * @fires {QuoteMailedEvent} quote-mailed - A quote was mailed to somebody.
 * @csspart drafts - The card.
 * @csspart quotes - The quotes in it.
 */
export class OrderDraftsElement extends SubsidiaryElement {
  static override readonly tagName = 'order-drafts';
  static override readonly styles = styles;

  /** Where the orders are kept. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;

  @state() private all = false;
  @state() private dismissed = false;
  /** The draft that is about to be discarded. */
  @state() private asked: string | undefined;
  @state() private said = '';
  @state() private failed: BackendError | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #session = new Query<Session>(this, () => this.#queries?.session());
  readonly #drafts = new Query<Items<OrderDraft>>(this, () => {
    const queries = this.#ordering;
    return queries?.backend.capabilities.orderDrafts ? orderDrafts(queries) : undefined;
  });
  readonly #quotes = new QuoteList(this, this.#localizer, () => this.#ordering);
  #busy = false;

  protected override render(): unknown {
    const read = this.#drafts.remote;
    // Nobody waits for it, and nobody misses it: it comes when it is there.
    const items = read.state === 'ready' ? read.data.items : [];
    if (this.dismissed || (items.length === 0 && !this.said && !this.#quotes.any)) return nothing;
    const texts = this.#texts;
    const shown = this.all ? items : items.slice(0, 1);
    return html`<section class="card drafts" part="drafts" aria-labelledby="title">
      <div class="top">
        <h2 class="title" id="title" tabindex="-1">${texts.title}</h2>
        <button class="button quiet" type="button" @click=${() => (this.dismissed = true)}>
          ${texts.hide}
        </button>
      </div>
      <p class="said" role="status">${this.said}</p>
      ${
        this.failed
          ? problem(
              wordsOf(this.#localizer),
              this.#localizer.language,
              this.failed,
              this.failed.code === 'version-mismatch' ? { title: texts.changed } : {},
            )
          : nothing
      }
      ${
        shown.length > 0
          ? html`<ul role="list">
              ${repeat(
                shown,
                ({ id }) => id,
                (draft) => this.#renderDraft(draft),
              )}
            </ul>`
          : nothing
      }
      ${
        items.length > 1
          ? html`<div>
              <button
                class="text-button"
                type="button"
                aria-expanded=${this.all}
                @click=${() => (this.all = !this.all)}
              >
                ${this.all ? texts.less : texts.more(items.length - 1)}
              </button>
            </div>`
          : nothing
      }
      ${this.#quotes.render()}
    </section>`;
  }

  get #queries() {
    const { queries } = this.#connection;
    const { orderDrafts: drafts, quotes } = queries?.backend.capabilities ?? {};
    return drafts || quotes ? queries : undefined;
  }

  /** Where the person may order. */
  get #ordering() {
    const session = this.#session.remote;
    return session.state === 'ready' && !session.data.delegation && may(session.data, 'order-accounts')
      ? this.#queries
      : undefined;
  }

  get #texts() {
    return this.#localizer.texts('order-drafts', messages);
  }

  #renderDraft(draft: OrderDraft): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const typed = draft.name.trim();
    const name = typed || texts.unnamed;
    if (this.asked === draft.id)
      return html`<li>
        <p class="about" id="sure" tabindex="-1">
          <bdi>${typed ? texts.sure(typed) : texts.sureUnnamed}</bdi>
        </p>
        <div class="acts">
          <button
            class="button danger"
            type="button"
            aria-label=${texts.discardOf(name)}
            @click=${() => void this.#discard(draft)}
          >
            ${texts.discard}
          </button>
          <button class="button" type="button" @click=${() => void this.#ask(undefined, draft.id)}>
            ${texts.keep}
          </button>
        </div>
      </li>`;
    return html`<li>
      <div class="about">
        <div>
          <strong><bdi>${name}</bdi></strong>
        </div>
        <p class="small">
          ${texts.step[draft.step]} · ${texts.saved(formatInstant(language, draft.savedAt))}
        </p>
      </div>
      <div class="acts">
        <button
          class="button"
          type="button"
          aria-label=${texts.resumeOf(name)}
          @click=${() => this.dispatchEvent(new OrderResumeEvent(draft.id))}
        >
          ${texts.resume}
        </button>
        <button
          class="button quiet"
          type="button"
          id="discard-${draft.id}"
          aria-label=${texts.discardOf(name)}
          @click=${() => void this.#ask(draft.id)}
        >
          ${texts.discard}
        </button>
      </div>
    </li>`;
  }

  /** Asks whether a draft is to be discarded, or does not any more. */
  async #ask(draft: string | undefined, from?: string): Promise<void> {
    this.asked = draft;
    this.failed = undefined;
    this.said = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(draft ? '#sure' : `#discard-${CSS.escape(from!)}`)?.focus();
  }

  async #discard({ id: draft, version }: OrderDraft): Promise<void> {
    const queries = this.#queries;
    if (!queries || this.#busy) return;
    this.#busy = true;
    const { backend } = queries;
    const discarding = new Operation(backend, backend.discardOrderDraft.bind(backend));
    const done = await discarding.run({ draft, version });
    this.#busy = false;
    this.asked = undefined;
    this.failed = discarding.error;
    this.said = done ? this.#texts.discarded : '';
    await queries.outdated('listOrderDrafts');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('#title')?.focus();
  }
}
