import { nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { html } from 'lit/static-html.js';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Mail from 'lucide/dist/esm/icons/mail.mjs';
import { asBackendError } from '../../domain/backend-error.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { QUOTE_DAYS, type KeptQuote } from '../../domain/kept-quote.js';
import { formatDate, openly } from '../../i18n/formats.js';
import { tagOf } from '../../lit/tag-of.js';
import { save } from '../../ui/download.js';
import { icon } from '../../ui/icon.js';
import { problem } from '../../ui/problem.js';
import { MailQuoteElement } from '../mail-quote/mail-quote.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Keeps an order as a quote, and hands that on. */
export class KeepQuote {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The quote that was saved last. */
  #saved: KeptQuote | undefined;
  #side: { readonly busy: boolean; readonly failed: unknown } = { busy: false, failed: undefined };
  #mailing = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  render(context: WizardContext, catalogue: Catalogue): TemplateResult | typeof nothing {
    const { flow } = context;
    if (!flow.quotes) return nothing;
    const quote = this.#quote(context);
    return html`<div>
      <section class="card padded stack" aria-labelledby="quote-title">
        ${quote ? this.#renderKept(context, quote) : this.#renderOffer(context, catalogue)}
      </section>
      <${tagOf(MailQuoteElement)}
        .backend=${context.backend}
        .quote=${quote?.id}
        .open=${this.#mailing}
        @dialog-closed=${() => this.#mail(false)}
      ></${tagOf(MailQuoteElement)}>
    </div>`;
  }

  /** The quote that is gone on from, as long as it can be handed on. */
  #quote({ flow, kept }: WizardContext): KeptQuote | undefined {
    const { quote } = flow.state.draft;
    const known = kept.state === 'ready' ? kept.data.quote : this.#saved;
    return known?.id === quote && known?.state === 'open' ? known : undefined;
  }

  #renderOffer(context: WizardContext, catalogue: Catalogue): TemplateResult {
    const { flow, quoteTexts: texts, words, language, quote } = context;
    const { saving, problem: error } = flow.quotes!;
    return html`
      <h3 class="title" id="quote-title" tabindex="-1">${texts.title}</h3>
      <p class="muted">${texts.text(QUOTE_DAYS)}</p>
      ${
        error
          ? problem(words, language, error, {
              title: error.code === 'quota-reached' ? texts.full : texts.notSaved,
            })
          : nothing
      }
      <div>
        <button
          class="button"
          type="button"
          aria-busy=${saving.busy ? 'true' : nothing}
          aria-disabled=${quote.state === 'ready' && quote.data.availability === 'available' ? nothing : 'true'}
          @click=${() => void this.#save(context, catalogue)}
        >
          ${texts.save}
        </button>
      </div>
    `;
  }

  #renderKept(context: WizardContext, quote: KeptQuote): TemplateResult {
    const { quoteTexts: texts, words, language } = context;
    return html`
      <h3 class="title" id="quote-title" tabindex="-1">${texts.saved(quote.number)}</h3>
      <p class="muted">${texts.savedText(formatDate(language, quote.validUntil))}</p>
      ${
        this.#side.failed
          ? problem(words, language, asBackendError(this.#side.failed), { title: texts.downloadFailed })
          : nothing
      }
      <div class="row">
        <button
          class="button"
          type="button"
          aria-busy=${this.#side.busy ? 'true' : nothing}
          @click=${() => void this.#download(context, quote)}
        >
          ${icon(Download)} ${texts.download}
        </button>
        <button class="button" type="button" @click=${() => this.#mail(true)}>
          ${icon(Mail)} ${texts.mail}
        </button>
      </div>
    `;
  }

  async #save({ flow, quote }: WizardContext, catalogue: Catalogue): Promise<void> {
    if (quote.state !== 'ready' || quote.data.availability !== 'available') return;
    this.#saved = await flow.quotes?.save(quote.data, catalogue);
    this.#host.requestUpdate();
    if (!this.#saved) return;
    await this.#host.updateComplete;
    this.#host.shadowRoot?.querySelector<HTMLElement>('#quote-title')?.focus();
  }

  async #download({ backend, language }: WizardContext, { id }: KeptQuote): Promise<void> {
    if (this.#side.busy) return;
    this.#told({ busy: true, failed: undefined });
    try {
      save(await backend.getQuoteDocument({ quote: id, language: openly(language) }));
      this.#told({ busy: false, failed: undefined });
    } catch (failed) {
      this.#told({ busy: false, failed });
    }
  }

  #told(side: { readonly busy: boolean; readonly failed: unknown }): void {
    this.#side = side;
    this.#host.requestUpdate();
  }

  #mail(mailing: boolean): void {
    this.#mailing = mailing;
    this.#host.requestUpdate();
  }
}
