import { html, nothing, type TemplateResult } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import type { Catalogue } from '../../domain/order.js';
import { localized } from '../../domain/text.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { safeUrl } from '../../ui/safe-url.js';
import { asBackendError } from '../../domain/backend-error.js';
import { summary } from './add-account-wizard.summary.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Everything once more, and the button that obliges to pay. */
export function review(context: WizardContext, catalogue: Catalogue): TemplateResult {
  const { texts, words, language, flow, quote } = context;
  const { draft } = flow.state;
  const { status } = flow.ordering.state;
  const product = catalogue.products.find((each) => each.id === draft.product);
  const terms = safeUrl(catalogue.termsUrl);
  const change = html`<button class="text-button" type="button" @click=${() => flow.back()}>
    ${texts.change}
  </button>`;
  return html`
    <div class="with-summary">
      <div class="stack">
        <section class="card padded stack">
          <div class="row between">
            <h3 class="title">${texts.location}</h3>
            ${change}
          </div>
          <dl class="facts">
            <dt>${texts.name}</dt>
            <dd><bdi>${draft.name}</bdi></dd>
            <dt>${texts.location}</dt>
            <dd><bdi>${draft.street}, ${draft.postcode} ${draft.city}</bdi></dd>
            <dt>${texts.contact}</dt>
            <dd>
              <bdi>${draft.contactName}</bdi><br /><bdi>${draft.email}</bdi><br /><bdi>${draft.phone}</bdi>
            </dd>
          </dl>
        </section>
        <section class="card padded stack">
          <h3 class="title">${texts.contractSummary}</h3>
          <p class="muted">${texts.contractSummaryText}</p>
          ${
            context.side.failed
              ? problem(words, language, asBackendError(context.side.failed), { title: texts.downloadFailed })
              : nothing
          }
          <div>
            <button
              class="button"
              type="button"
              aria-busy=${context.side.busy ? 'true' : nothing}
              @click=${context.download}
            >
              ${icon(Download)} ${texts.download}
            </button>
          </div>
        </section>
        ${notice({ kind: 'info', title: texts.verifyFirst, live: false })}
      </div>
      ${summary(
        context,
        catalogue,
        html`
          <p class="small">
            ${product ? html`${localized(product.name, language)}. ` : nothing}${texts.terms(catalogue.termsVersion)}
            ${terms ? html`<a href=${terms} target="_blank" rel="noopener">${texts.readTerms}</a>` : nothing}
          </p>
          ${flow.ordering.error ? problem(words, language, flow.ordering.error) : nothing}
          ${flow.state.searching ? notice({ kind: 'info', title: texts.searching }) : nothing}
          ${status === 'slow' ? notice({ kind: 'info', title: texts.slow }) : nothing}
          ${status === 'uncertain' ? notice({ kind: 'info', title: texts.uncertain }) : nothing}
          <button
            class="button large primary wide"
            type="button"
            aria-busy=${flow.ordering.busy ? 'true' : nothing}
            aria-disabled=${
              quote.state === 'ready' && quote.data.availability === 'available' && !flow.state.searching
                ? nothing
                : 'true'
            }
            @click=${context.submitOrder}
          >
            ${texts.order}
          </button>
          <button class="button large quiet wide" type="button" @click=${() => flow.back()}>
            ${words.back}
          </button>
        `,
      )}
    </div>
  `;
}
