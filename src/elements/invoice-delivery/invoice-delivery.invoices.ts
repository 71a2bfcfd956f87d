import { html, nothing, type TemplateResult } from 'lit';
import type { Invoice } from '../../domain/invoice.js';
import { formatDay, formatMoney } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import type { FollowingPages } from '../../state/following-pages.js';
import { problem } from '../../ui/problem.js';
import { shape } from '../../ui/shape.js';
import { wordsOf } from '../../ui/words.js';
import { toneOf } from '../collective-invoice/collective-invoice.context.js';
import type { InvoiceDocuments } from '../collective-invoice/collective-invoice.documents.js';
import { messages as invoiceMessages } from '../collective-invoice/collective-invoice.messages.js';
import { messages } from './invoice-delivery.messages.js';

/** What an account pays itself, where it lets its main account see that: each with its documents. */
export function ownInvoices(
  localizer: Localizer,
  account: string,
  pages: FollowingPages<Invoice>,
  documents: InvoiceDocuments,
): TemplateResult {
  const texts = localizer.texts('invoice-delivery', messages);
  const { state: states, issuedOn: issued } = localizer.texts('collective-invoice', invoiceMessages);
  const { language } = localizer;
  const words = wordsOf(localizer);
  const now = pages.state;
  const retry = () => pages.retry();
  return html`<section aria-labelledby="invoices">
    <h3 id="invoices">${texts.invoices(account)}</h3>
    ${documents.notice()}
    ${
      now.state === 'loading'
        ? shape(words, 1)
        : now.state === 'failed'
          ? problem(words, language, now.error, { title: texts.invoicesFailed, retry })
          : now.data.items.length === 0
            ? html`<p class="muted">${texts.none}</p>`
            : html`<ul class="invoices" role="list">
                ${now.data.items.map(({ id, number, issuedOn, state, gross, documents: papers }) => {
                  const name = number ?? formatDay(language, issuedOn);
                  return html`<li>
                    <span class="number">${name}</span>
                    <span class="small">${issued} ${formatDay(language, issuedOn)}</span>
                    <span class="badge ${toneOf[state]}">${states[state]}</span>
                    <span class="money">${formatMoney(language, gross)}</span>
                    ${documents.buttons(id, name, papers)}
                  </li>`;
                })}
              </ul>`
    }
    ${
      now.state === 'ready' && now.data.gap
        ? problem(words, language, now.data.gap, { title: texts.invoicesFailed, retry })
        : now.state === 'ready' && now.data.more
          ? html`<p>
              <button
                class="button"
                type="button"
                aria-busy=${now.data.loading ? 'true' : nothing}
                @click=${() => pages.more()}
              >
                ${texts.older}
              </button>
            </p>`
          : nothing
    }
  </section>`;
}
