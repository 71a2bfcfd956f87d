import { html, nothing, type TemplateResult } from 'lit';
import Download from 'lucide/dist/esm/icons/download.mjs';
import type { Catalogue, Product, ProductOption } from '../../domain/catalogue.js';
import { askedOptions } from '../../domain/configuration.js';
import { localized } from '../../domain/text.js';
import { addressLine } from '../../domain/invoice-address.js';
import { labelsOf } from '../../state/add-account-draft.js';
import { formatCustomerNumber, formatDay, formatList, formatNumber } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import { notice } from '../../ui/notice.js';
import { problem } from '../../ui/problem.js';
import { safeUrl } from '../../ui/safe-url.js';
import { asBackendError } from '../../domain/backend-error.js';
import { approvalNeeded, approvalOf, askForApproval } from './add-account-wizard.approval.js';
import { fileNameOf } from './add-account-wizard.document.js';
import { asPorting } from './add-account-wizard.porting.js';
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
        ${approvalNeeded(context)} ${product ? decided(context, product, change) : nothing}
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
            ${
              draft.otherOwner
                ? html`<dt>${texts.ownerName}</dt>
                    <dd><bdi>${draft.ownerName}</bdi><br /><bdi>${draft.ownerEmail}</bdi></dd>`
                : nothing
            }
            ${
              labelsOf(draft).length > 0
                ? html`<dt>${texts.labels}</dt>
                    <dd><bdi>${formatList(language, labelsOf(draft))}</bdi></dd>`
                : nothing
            }
          </dl>
        </section>
        ${invoiceFacts(context, change)}
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
        ${context.keepQuote?.render(context, catalogue) ?? nothing}
        ${notice({ kind: 'info', title: texts.verifyFirst, live: false })}
      </div>
      ${summary(
        context,
        catalogue,
        html`
          <p class="small">
            ${texts.terms(((quote.state === 'ready' && quote.data.kept) || catalogue).termsVersion)}
            ${terms ? html`<a href=${terms} target="_blank" rel="noopener">${texts.readTerms}</a>` : nothing}
          </p>
          ${flow.ordering.error ? problem(words, language, flow.ordering.error) : nothing}
          ${flow.state.searching ? notice({ kind: 'info', title: texts.searching }) : nothing}
          ${status === 'slow' ? notice({ kind: 'info', title: texts.slow }) : nothing}
          ${status === 'uncertain' ? notice({ kind: 'info', title: texts.uncertain }) : nothing}
          <slot name="terms"></slot>
          ${approvalOf(context) ? askForApproval(context, catalogue) : orderButton(context)}
          <button class="button large quiet wide" type="button" @click=${context.back}>${words.back}</button>
        `,
      )}
    </div>
  `;
}

/** The button that obliges to pay. */
const orderButton = ({ texts, flow, quote, submitOrder }: WizardContext): TemplateResult => html`
  <button
    class="button large primary wide"
    type="button"
    aria-busy=${flow.ordering.busy ? 'true' : nothing}
    aria-disabled=${
      quote.state === 'ready' && quote.data.availability === 'available' && !flow.state.searching
        ? nothing
        : 'true'
    }
    @click=${submitOrder}
  >
    ${texts.order}
  </button>
`;

/** Who pays, and whom the invoice is addressed to. */
function invoiceFacts(
  { texts, language, flow, session, defaults }: WizardContext,
  change: TemplateResult,
): TemplateResult {
  const { draft } = flow.state;
  const own = draft.payer === 'secondary';
  const recipient = own
    ? [
        draft.invoiceCompany,
        draft.invoiceAddition,
        draft.invoiceStreet,
        `${draft.invoicePostcode} ${draft.invoiceCity}`,
      ]
        .filter(Boolean)
        .join(', ')
    : defaults && addressLine(defaults.invoiceAddress);
  const fact = (name: string, value: string | undefined) =>
    value
      ? html`<dt>${name}</dt>
          <dd><bdi>${value}</bdi></dd>`
      : nothing;
  return html`
    <section class="card padded stack">
      <div class="row between">
        <h3 class="title">${texts.invoice}</h3>
        ${change}
      </div>
      <dl class="facts">
        ${fact(
          texts.payer,
          own
            ? texts.payerSecondary
            : texts.payerMain(formatCustomerNumber(language, session.account.customerNumber)),
        )}
        ${fact(texts.addressee, recipient)} ${fact(texts.costCentre, draft.costCentre)}
        ${fact(texts.purchaseOrder, draft.purchaseOrder)}
      </dl>
    </section>
  `;
}

/** The product and what was decided about it. */
function decided(context: WizardContext, product: Product, change: TemplateResult): TemplateResult {
  const { texts, language, flow } = context;
  const facts = askedOptions(product, flow.state.draft).flatMap((option) => {
    const text = decision(context, option, flow.state.draft.options[option.id]);
    return text === undefined ? [] : [{ name: localized(option.name, language), text }];
  });
  return html`
    <section class="card padded stack">
      <div class="row between">
        <h3 class="title">${localized(product.name, language)}</h3>
        ${change}
      </div>
      <p class="muted">${localized(product.description, language)}</p>
      <dl class="facts">
        ${facts.map(
          ({ name, text }) =>
            html`<dt>${name}</dt>
              <dd>${text}</dd>`,
        )}
      </dl>
      <p class="small">${texts.term(product.minimumTermMonths)}</p>
    </section>
  `;
}

/** What was decided about an option, in words; undefined: nothing. */
function decision({ texts, language }: WizardContext, option: ProductOption, value: unknown): unknown {
  switch (option.kind) {
    case 'quantity':
      return typeof value === 'number' && value > 0 ? formatNumber(language, value) : undefined;
    case 'choice': {
      const choice = option.choices.find(({ id }) => id === value);
      return choice && localized(choice.name, language);
    }
    case 'area-code': {
      const area = option.areas.find(({ code }) => code === value);
      return area && `${area.code} · ${area.name}`;
    }
    case 'text':
      return typeof value === 'string' && value.trim() !== '' ? html`<bdi>${value}</bdi>` : undefined;
    case 'date':
      return typeof value === 'string' && value !== '' ? formatDay(language, value) : undefined;
    case 'document': {
      const name = fileNameOf(value);
      return name && html`<bdi>${name}</bdi>`;
    }
    case 'porting': {
      const porting = asPorting(value);
      if (!porting) return undefined;
      const { numbers, provider, company, street, postcode, city, on } = porting;
      return html`
        ${numbers.map(
          ({ first, last }) =>
            html`<bdi>${last.trim() === '' ? first : texts.porting.range(first, last)}</bdi><br />`,
        )}
        <bdi>${provider}</bdi><br /><bdi>${company}, ${street}, ${postcode} ${city}</bdi><br />
        ${on === '' ? texts.porting.soon : formatDay(language, on)}
      `;
    }
  }
}
