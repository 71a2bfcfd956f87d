import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { Items } from '../../backend/backend.js';
import { asBackendError, type BackendError } from '../../domain/backend-error.js';
import type { KeptQuote } from '../../domain/kept-quote.js';
import { localized } from '../../domain/text.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatMoney, openly } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { Query } from '../../lit/query.js';
import { tagOf } from '../../lit/tag-of.js';
import { keptQuotes } from '../../state/late-reads.js';
import { Operation } from '../../state/operation.js';
import type { Queries } from '../../state/queries.js';
import { save } from '../../ui/download.js';
import { problem } from '../../ui/problem.js';
import { wordsOf } from '../../ui/words.js';
import { MailQuoteElement } from '../mail-quote/mail-quote.js';
import { QuoteResumeEvent } from './order-drafts.events.js';
import { messages } from './order-drafts.quotes.messages.js';

/** How many are shown before they are asked for. */
const FEW = 2;

/** What was done to a quote, and failed or is under way. */
interface Done {
  readonly quote: string;
  readonly error?: BackendError;
}

/** The quotes of the account, below the orders that were begun. */
export class QuoteList {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #localizer: Localizer;
  readonly #queries: () => Queries | undefined;
  readonly #quotes: Query<Items<KeptQuote>>;
  #all = false;
  /** The quote that is about to be withdrawn, and the one that is mailed. */
  #asked: string | undefined;
  #mailing: string | undefined;
  #said = '';
  #last: Done | undefined;
  #busy = false;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    localizer: Localizer,
    queries: () => Queries | undefined,
  ) {
    this.#host = host;
    this.#localizer = localizer;
    this.#queries = queries;
    this.#quotes = new Query(host, () => {
      const now = queries();
      return now?.backend.capabilities.quotes ? keptQuotes(now) : undefined;
    });
  }

  /** Whether there is something to show. */
  get any(): boolean {
    return this.#items.length > 0 || this.#said !== '';
  }

  get #items(): readonly KeptQuote[] {
    const read = this.#quotes.remote;
    return read.state === 'ready' ? read.data.items : [];
  }

  get #texts(): Translation<typeof messages> {
    return this.#localizer.texts('order-quotes', messages);
  }

  render(): TemplateResult | typeof nothing {
    if (!this.any) return nothing;
    const texts = this.#texts;
    const items = this.#items;
    return html`<section aria-labelledby="quotes" part="quotes">
      <h3 class="title" id="quotes" tabindex="-1">${texts.title}</h3>
      <p class="said" role="status">${this.#said}</p>
      <ul role="list">
        ${repeat(
          this.#all ? items : items.slice(0, FEW),
          ({ id }) => id,
          (quote) =>
            html`<li>
              ${this.#asked === quote.id ? this.#renderAsked(quote) : this.#renderQuote(quote)}
              ${this.#renderProblem(quote)}
            </li>`,
        )}
      </ul>
      ${
        items.length > FEW
          ? html`<button
              class="text-button"
              type="button"
              aria-expanded=${this.#all}
              @click=${() => this.#tell(() => (this.#all = !this.#all))}
            >
              ${this.#all ? texts.less : texts.more(items.length - FEW)}
            </button>`
          : nothing
      }
      <${tagOf(MailQuoteElement)}
        .backend=${this.#queries()?.backend}
        .quote=${this.#mailing}
        .open=${this.#mailing !== undefined}
        @dialog-closed=${() => this.#tell(() => (this.#mailing = undefined))}
      ></${tagOf(MailQuoteElement)}>
    </section>`;
  }

  #renderQuote(quote: KeptQuote): TemplateResult {
    const texts = this.#texts;
    const { language } = this.#localizer;
    const { number, name, product, monthly, once, validUntil, madeBy, mailed, id } = quote;
    const expired = quote.state === 'expired';
    const day = formatDate(language, validUntil);
    const button = (text: string, label: string, act: () => void, look = '', at = '') =>
      html`<button class="button ${look}" type="button" id=${at || nothing} aria-label=${label} @click=${act}>
        ${text}
      </button>`;
    return html`
      <div class="about">
        <div>
          <strong><bdi>${name.trim() || texts.unnamed}</bdi></strong>
          <span class="muted">${localized(product, language)}</span>
        </div>
        <p class="small">
          ${number} · ${texts.costs(formatMoney(language, monthly), formatMoney(language, once))} ·
          <span class=${expired ? 'warn' : ''}>${expired ? texts.expired(day) : texts.validUntil(day)}</span>
          ·
          <bdi>${texts.by(madeBy)}</bdi>
          ${mailed ? html`· <bdi>${texts.mailed(mailed.to, formatDate(language, mailed.at))}</bdi>` : nothing}
        </p>
      </div>
      <div class="acts">
        ${button(texts.resume, texts.resumeOf(number), () => this.#host.dispatchEvent(new QuoteResumeEvent(id)))}
        ${
          expired
            ? button(texts.renew, texts.renewOf(number), () => void this.#act('renew', quote))
            : html`${button(texts.download, texts.downloadOf(number), () => void this.#download(quote), 'quiet')}
              ${button(texts.mail, texts.mailOf(number), () => this.#tell(() => (this.#mailing = id)), 'quiet')}`
        }
        ${button(texts.withdraw, texts.withdrawOf(number), () => void this.#ask(id), 'quiet', `withdraw-${id}`)}
      </div>
    `;
  }

  #renderAsked(quote: KeptQuote): TemplateResult {
    const texts = this.#texts;
    const { number, id } = quote;
    return html`
      <p class="about" id="sure-quote" tabindex="-1">${texts.sure(number)}</p>
      <div class="acts">
        <button
          class="button danger"
          type="button"
          aria-label=${texts.withdrawOf(number)}
          @click=${() => void this.#act('withdraw', quote)}
        >
          ${texts.withdraw}
        </button>
        <button class="button" type="button" @click=${() => void this.#ask(undefined, id)}>
          ${texts.keep}
        </button>
      </div>
    `;
  }

  #renderProblem({ id }: KeptQuote): TemplateResult | typeof nothing {
    const { quote, error } = this.#last ?? {};
    return quote === id && error
      ? html`<div class="whole">${problem(wordsOf(this.#localizer), this.#localizer.language, error)}</div>`
      : nothing;
  }

  /** Asks whether a quote is to be withdrawn, or does not any more. */
  async #ask(quote: string | undefined, from?: string): Promise<void> {
    this.#tell(() => {
      this.#asked = quote;
      this.#last = undefined;
      this.#said = '';
    });
    await this.#focus(quote ? '#sure-quote' : `#withdraw-${CSS.escape(from!)}`);
  }

  async #act(act: 'renew' | 'withdraw', { id, version, number }: KeptQuote): Promise<void> {
    const queries = this.#queries();
    if (!queries || this.#busy) return;
    this.#busy = true;
    const { backend } = queries;
    const operation = new Operation(
      backend,
      act === 'renew' ? backend.renewQuote.bind(backend) : backend.withdrawQuote.bind(backend),
    );
    const done = await operation.run({ quote: id, version });
    this.#busy = false;
    this.#asked = undefined;
    this.#last = operation.error && { quote: id, error: operation.error };
    this.#said = done ? this.#texts.done[act](act === 'renew' ? done.number : number) : '';
    await queries.outdated('listKeptQuotes');
    this.#host.requestUpdate();
    await this.#focus('#quotes');
  }

  async #download({ id }: KeptQuote): Promise<void> {
    const queries = this.#queries();
    if (!queries || this.#busy) return;
    this.#busy = true;
    try {
      save(await queries.backend.getQuoteDocument({ quote: id, language: openly(this.#localizer.language) }));
      this.#last = undefined;
    } catch (thrown) {
      this.#last = { quote: id, error: asBackendError(thrown) };
    }
    this.#busy = false;
    this.#host.requestUpdate();
  }

  #tell(change: () => void): void {
    change();
    this.#host.requestUpdate();
  }

  async #focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
  }
}
