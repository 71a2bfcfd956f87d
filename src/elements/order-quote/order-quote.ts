import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Backend } from '../../backend/backend.js';
import type { KeptQuoteState, SharedQuote } from '../../domain/kept-quote.js';
import { localized } from '../../domain/text.js';
import { formatCustomerNumber, formatDate, formatMoney, formatNumber } from '../../i18n/formats.js';
import { Connection } from '../../lit/connection.js';
import { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { sharedQuote } from '../../state/late-reads.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { QuoteContinueEvent } from './order-quote.events.js';
import { messages } from './order-quote.messages.js';
import { styles } from './order-quote.styles.js';

/** States in which going on leads somewhere. */
const GOES_ON: readonly KeptQuoteState[] = ['open', 'expired', 'renewed'];

/**
 * Shows a quote to whoever has its link, without signing in: what it is for and costs, and how it stands. Nothing can be
 * changed here; going on with the order is the host's, which asks for a sign-in first.
 *
 * @tagname order-quote
 * @fires {QuoteContinueEvent} quote-continue - The user goes on with the order.
 * @csspart quote - The card.
 */
export class OrderQuoteElement extends SubsidiaryElement {
  static override readonly tagName = 'order-quote';
  static override readonly styles = styles;

  /** Where the quote is kept; it needs no session. By default the nearest provided backend. */
  @property({ attribute: false }) backend: Backend | undefined;
  /** The token of the link. Never an attribute: it is nobody else’s business. */
  @property({ attribute: false }) token: string | undefined;

  readonly #localizer = new Localizer(this);
  readonly #connection = new Connection(this);
  readonly #quote = new Query<SharedQuote>(this, () => {
    const { queries } = this.#connection;
    return queries && this.token ? sharedQuote(queries, this.token) : undefined;
  });

  protected override render(): unknown {
    if (!this.#connection.backend || !this.token) return nothing;
    const texts = this.#texts;
    const read = this.#quote.remote;
    switch (read.state) {
      case 'loading':
        return html`<div class="card quote" role="status">
          <span class="visually-hidden">${texts.loading}</span>
          <span class="skeleton w-l"></span><span class="skeleton w-m"></span>
        </div>`;
      case 'failed': {
        const { code } = read.error;
        return code === 'link-token-invalid' || code === 'invalid-input'
          ? notice({ kind: 'warn', title: texts.gone, text: texts.goneText })
          : problem(wordsOf(this.#localizer), this.#localizer.language, read.error, {
              title: texts.failed,
              retry: () => void this.#quote.refetch(),
            });
      }
      case 'ready':
        return this.#renderQuote(read.data);
    }
  }

  get #texts() {
    return this.#localizer.texts('order-quote', messages);
  }

  #renderQuote(quote: SharedQuote): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { number, state, account, location, name, validUntil, termsVersion, minimumTermMonths } = quote;
    const day = formatDate(language, validUntil);
    return html`<article class="card quote" part="quote" aria-labelledby="title">
      <h2 id="title">${texts.title(number)}</h2>
      ${
        state === 'open'
          ? nothing
          : notice({
              kind: state === 'ordered' ? 'ok' : 'warn',
              live: false,
              title: texts.state[state].title(number, day),
              text: texts.state[state].text,
            })
      }
      <dl class="facts">
        <dt>${texts.for}</dt>
        <dd><bdi>${account.name}, ${formatCustomerNumber(language, account.customerNumber)}</bdi></dd>
        <dt>${texts.account}</dt>
        <dd><bdi>${name.trim() || texts.unnamed}</bdi></dd>
        <dt>${texts.location}</dt>
        <dd><bdi>${location.street}, ${location.postcode} ${location.city}</bdi></dd>
        ${
          state === 'open'
            ? html`<dt>${texts.validUntil}</dt>
                <dd>${day}</dd>`
            : nothing
        }
        ${
          minimumTermMonths > 0
            ? html`<dt>${texts.term}</dt>
                <dd>${texts.months(minimumTermMonths)}</dd>`
            : nothing
        }
        <dt>${texts.terms}</dt>
        <dd>${termsVersion}</dd>
      </dl>
      ${this.#renderLines(quote)}
      ${
        GOES_ON.includes(state)
          ? html`<p class="muted">${texts.goOnText}</p>
              <div>
                <button
                  class="button large primary"
                  type="button"
                  @click=${() => this.dispatchEvent(new QuoteContinueEvent(quote))}
                >
                  ${texts.goOn}
                </button>
              </div>`
          : nothing
      }
    </article>`;
  }

  #renderLines({ lines, monthly, once }: SharedQuote): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    return html`<table class="costs">
      <thead>
        <tr>
          <th scope="col">${texts.service}</th>
          <th scope="col" class="money">${texts.monthly}</th>
          <th scope="col" class="money">${texts.once}</th>
        </tr>
      </thead>
      <tbody>
        ${lines.map((line) => {
          const name = localized(line.name, language);
          return html`<tr>
            <th scope="row">
              ${line.quantity === 1 ? name : texts.line(formatNumber(language, line.quantity), name)}
            </th>
            <td class="money">${formatMoney(language, line.monthly)}</td>
            <td class="money">${formatMoney(language, line.once)}</td>
          </tr>`;
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${texts.total}</th>
          <td class="money">${formatMoney(language, monthly)}</td>
          <td class="money">${formatMoney(language, once)}</td>
        </tr>
      </tfoot>
    </table>`;
  }
}
