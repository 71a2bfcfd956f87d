import { html, nothing, type TemplateResult } from 'lit';
import { addressLine } from '../../domain/invoice-address.js';
import type { AddAccountDraft } from '../../state/add-account-draft.js';
import { takenOver } from '../../state/add-account-draft.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import { selectField, textField } from '../../ui/field.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { asMain } from './add-account-wizard.taken-over.js';

/** Who pays, whom the invoice is addressed to, and what an accounting department sorts it by. */
export function invoice(context: WizardContext): TemplateResult {
  const { texts, language, flow, problemOf, session, defaults } = context;
  const { draft } = flow.state;
  const reference = (id: 'costCentre' | 'purchaseOrder') =>
    textField({
      id,
      label: texts.optional(texts[id]),
      value: draft[id],
      error: problemOf(id),
      maxlength: 40,
      edit: (value) => flow.edit({ [id]: value }),
    });
  return html`
    <div class="fields">
      ${selectField({
        id: 'payer',
        label: texts.payer,
        value: draft.payer,
        whole: true,
        hint:
          draft.payer === 'main' && defaults
            ? texts.recipient(addressLine(defaults.invoiceAddress))
            : undefined,
        options: [
          {
            value: 'main',
            label: texts.payerMain(formatCustomerNumber(language, session.account.customerNumber)),
          },
          { value: 'secondary', label: texts.payerSecondary },
        ],
        edit: (payer) => flow.edit({ payer: payer === 'main' ? 'main' : 'secondary' }),
      })}
      ${draft.payer === 'secondary' ? address(context) : nothing} ${reference('costCentre')}
      ${reference('purchaseOrder')}
    </div>
  `;
}

type AddressField = keyof AddAccountDraft & `invoice${string}`;

/** Whom its own invoices are addressed to: as the main account's, until something is changed. */
function address({ texts, flow, problemOf, defaults }: WizardContext): TemplateResult {
  const { draft } = flow.state;
  const mains = defaults && takenOver(defaults);
  const field = (
    id: Exclude<AddressField, 'invoiceCountry'>,
    label: string,
    more: { whole?: boolean; required?: boolean; maxlength: number; autocomplete?: string },
  ) =>
    textField({
      id,
      label,
      value: draft[id],
      hint: asMain(texts, defaults, draft[id], mains?.[id]),
      error: problemOf(id),
      ...more,
      edit: (value) => flow.edit({ [id]: value }),
    });
  const needed = { required: true };
  return html`
    ${field('invoiceCompany', texts.invoiceCompany, { ...needed, maxlength: 80, whole: true, autocomplete: 'section-invoice organization' })}
    ${field('invoiceAddition', texts.invoiceAddition, { maxlength: 80, whole: true })}
    ${field('invoiceStreet', texts.invoiceStreet, { ...needed, maxlength: 80, whole: true, autocomplete: 'section-invoice street-address' })}
    ${field('invoicePostcode', texts.invoicePostcode, { ...needed, maxlength: 12, autocomplete: 'section-invoice postal-code' })}
    ${field('invoiceCity', texts.invoiceCity, { ...needed, maxlength: 60, autocomplete: 'section-invoice address-level2' })}
    ${selectField({
      id: 'invoiceCountry',
      label: texts.invoiceCountry,
      value: draft.invoiceCountry,
      error: problemOf('invoiceCountry'),
      options: (['DE', 'AT', 'CH'] as const).map((value) => ({ value, label: texts.countries[value] })),
      edit: (invoiceCountry) => flow.edit({ invoiceCountry }),
    })}
    ${
      mains && defaults
        ? html`<div class="whole">
            <button class="text-button" type="button" @click=${() => flow.edit(mains)}>
              ${texts.sameAddress(defaults.account.customerNumber)}
            </button>
          </div>`
        : nothing
    }
  `;
}
