import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../domain/catalogue.js';
import type { Quote } from '../../domain/order.js';
import { localized } from '../../domain/text.js';
import {
  formatCustomerNumber,
  formatDay,
  formatList,
  formatMoney,
  formatNumber,
  formatPercent,
} from '../../i18n/formats.js';
import { problem } from '../../ui/problem.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** What it costs, always in sight: beside the form, or at the bottom where it is narrow. */
export function summary(context: WizardContext, catalogue: Catalogue, actions: unknown): TemplateResult {
  const { texts, words, language, quote, flow, session } = context;
  const ready = quote.state === 'ready' ? quote : undefined;
  return html`
    <aside class="summary card ${context.unfolded ? 'unfolded' : ''}" aria-labelledby="summary-title">
      <h3 id="summary-title" class="title">${texts.summary}</h3>
      ${
        quote.state === 'failed' || ready?.problem
          ? problem(words, language, quote.state === 'failed' ? quote.error : ready!.problem!, {
              title: texts.priceFailed,
              retry: context.retry,
            })
          : nothing
      }
      <button
        class="text-button fold"
        type="button"
        aria-expanded=${context.unfolded}
        @click=${() => context.unfold(!context.unfolded)}
      >
        ${context.unfolded ? texts.hideLines : texts.showLines}
      </button>
      <dl class="lines">
        ${
          ready?.data.lines.map(
            (line) =>
              html`<div>
                <dt>
                  ${
                    line.quantity === 1
                      ? localized(line.name, language)
                      : texts.line(formatNumber(language, line.quantity), localized(line.name, language))
                  }
                </dt>
                <dd class="money">
                  ${line.monthly.amount !== 0 || line.once.amount === 0 ? html`${formatMoney(language, line.monthly)}` : nothing}
                  ${
                    line.once.amount === 0
                      ? nothing
                      : html`<span class="once">${texts.paidOnce(formatMoney(language, line.once))}</span>`
                  }
                </dd>
              </div>`,
          ) ??
          html`<div>
            <dt><span class="skeleton w-m"></span></dt>
            <dd><span class="skeleton w-s"></span></dd>
          </div>`
        }
      </dl>
      <dl class="totals" aria-live="polite" aria-busy=${ready?.refreshing ?? true}>
        <div>
          <dt>${texts.once}</dt>
          <dd class="money">
            ${ready ? formatMoney(language, ready.data.once) : html`<span class="skeleton w-s"></span>`}
          </dd>
        </div>
        <div class="total">
          <dt>${texts.monthly}</dt>
          <dd class="money">
            ${ready ? formatMoney(language, ready.data.monthly) : html`<span class="skeleton w-s"></span>`}
          </dd>
        </div>
      </dl>
      <p class="small about">
        ${flow.state.draft.payer === 'main' ? texts.billedMain(formatCustomerNumber(language, session.account.customerNumber)) : texts.billedSelf}
        ${texts.taxIncluded(formatPercent(language, catalogue.taxRate))}
        ${ready && ready.data.minimumTermMonths > 0 ? `${texts.term(ready.data.minimumTermMonths)}.` : nothing}
      </p>
      ${ready ? availability(context, catalogue, ready.data) : nothing} ${actions}
    </aside>
  `;
}

function availability(
  { texts, language }: WizardContext,
  catalogue: Catalogue,
  quote: Quote,
): TemplateResult {
  const alternatives = catalogue.products
    .filter((product) => quote.alternatives.includes(product.id))
    .map((product) => localized(product.name, language));
  const text = (() => {
    switch (quote.availability) {
      case 'unknown':
        return texts.availability.unknown;
      case 'available':
        return quote.readyOn
          ? texts.availability.available(formatDay(language, quote.readyOn))
          : texts.availability.availableSoon;
      case 'unavailable':
        return texts.availability.unavailable;
    }
  })();
  return html`<p class="availability ${quote.availability}" role="status">
    ${text}
    ${alternatives.length > 0 ? texts.availability.alternatives(formatList(language, alternatives)) : nothing}
  </p>`;
}
