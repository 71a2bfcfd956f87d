import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../domain/catalogue.js';
import { localized } from '../../domain/text.js';
import { formatCustomerNumber, formatMoney } from '../../i18n/formats.js';
import { fieldError, selectField, textField } from '../../ui/field.js';
import { optionGroups, ownOptions } from './add-account-wizard.options.js';
import { summary } from './add-account-wizard.summary.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** Product, location and contact, with what they cost. */
export function configure(context: WizardContext, catalogue: Catalogue): TemplateResult {
  const { texts, flow } = context;
  const product = catalogue.products.find(({ id }) => id === flow.state.draft.product);
  return html`
    <form
      class="with-summary"
      novalidate
      @submit=${(event: Event) => {
        event.preventDefault();
        void flow.review(catalogue);
      }}
    >
      <div class="stack">
        <section class="card padded stack" aria-labelledby="product-title">
          <h3 id="product-title" class="title">${texts.product}</h3>
          ${products(context, catalogue)} ${product ? ownOptions(context, product) : nothing}
        </section>
        ${product ? optionGroups(context, catalogue, product) : nothing}
        <section class="card padded stack" aria-labelledby="location-title">
          <h3 id="location-title" class="title">${texts.location}</h3>
          ${location(context)}
        </section>
        <section class="card padded stack" aria-labelledby="contact-title">
          <h3 id="contact-title" class="title">${texts.contact}</h3>
          ${contact(context)}
        </section>
      </div>
      ${summary(
        context,
        catalogue,
        html`<button class="button large primary wide" type="submit">${texts.review}</button>
          <p class="small centered">${texts.draftSaved}</p>`,
      )}
    </form>
  `;
}

function products({ texts, language, flow, problemOf }: WizardContext, catalogue: Catalogue): TemplateResult {
  const error = problemOf('product');
  return html`
    <fieldset class="field">
      <legend class="visually-hidden">${texts.product}</legend>
      <div class="choices">
        ${catalogue.products.map(
          (product) => html`
            <label class="choice">
              <input
                type="radio"
                name="product"
                .value=${product.id}
                .checked=${flow.state.draft.product === product.id}
                aria-invalid=${error ? 'true' : nothing}
                aria-describedby="about-${product.id}"
                @change=${() => flow.chooseProduct(product)}
              />
              <strong>${localized(product.name, language)}</strong>
              <span class="muted" id="about-${product.id}">${localized(product.description, language)}</span>
              <b class="money">${texts.perMonth(formatMoney(language, product.monthly))}</b>
            </label>
          `,
        )}
      </div>
      ${fieldError({ id: 'product', error })}
    </fieldset>
  `;
}

function location({ texts, language, flow, problemOf, session }: WizardContext): TemplateResult {
  const { draft } = flow.state;
  return html`
    <div class="fields">
      ${textField({
        id: 'name',
        label: texts.name,
        hint: texts.nameHint,
        value: draft.name,
        error: problemOf('name'),
        whole: true,
        required: true,
        maxlength: 80,
        edit: (name) => flow.edit({ name }),
      })}
      ${textField({
        id: 'street',
        label: texts.street,
        value: draft.street,
        error: problemOf('street'),
        whole: true,
        required: true,
        maxlength: 80,
        autocomplete: 'section-location street-address',
        edit: (street) => flow.edit({ street }),
      })}
      ${textField({
        id: 'postcode',
        label: texts.postcode,
        value: draft.postcode,
        error: problemOf('postcode'),
        required: true,
        maxlength: 12,
        inputmode: draft.country === 'DE' ? 'numeric' : 'text',
        autocomplete: 'section-location postal-code',
        edit: (postcode) => flow.edit({ postcode }),
      })}
      ${textField({
        id: 'city',
        label: texts.city,
        value: draft.city,
        error: problemOf('city'),
        required: true,
        maxlength: 60,
        autocomplete: 'section-location address-level2',
        edit: (city) => flow.edit({ city }),
      })}
      ${selectField({
        id: 'country',
        label: texts.country,
        value: draft.country,
        error: problemOf('country'),
        options: (['DE', 'AT', 'CH'] as const).map((value) => ({ value, label: texts.countries[value] })),
        edit: (country) => flow.edit({ country }),
      })}
      ${selectField({
        id: 'payer',
        label: texts.payer,
        value: draft.payer,
        options: [
          {
            value: 'main',
            label: texts.payerMain(formatCustomerNumber(language, session.account.customerNumber)),
          },
          { value: 'secondary', label: texts.payerSecondary },
        ],
        edit: (payer) => flow.edit({ payer: payer === 'main' ? 'main' : 'secondary' }),
      })}
    </div>
  `;
}

function contact({ texts, flow, problemOf }: WizardContext): TemplateResult {
  const { draft } = flow.state;
  return html`
    <div class="fields">
      ${textField({
        id: 'contactName',
        label: texts.contactName,
        value: draft.contactName,
        error: problemOf('contactName'),
        whole: true,
        required: true,
        maxlength: 80,
        autocomplete: 'section-location name',
        edit: (contactName) => flow.edit({ contactName }),
      })}
      ${textField({
        id: 'email',
        label: texts.email,
        hint: texts.emailHint,
        value: draft.email,
        error: problemOf('email'),
        required: true,
        maxlength: 254,
        type: 'email',
        autocomplete: 'section-location email',
        edit: (email) => flow.edit({ email }),
      })}
      ${textField({
        id: 'phone',
        label: texts.phone,
        value: draft.phone,
        error: problemOf('phone'),
        required: true,
        maxlength: 40,
        type: 'tel',
        autocomplete: 'section-location tel',
        edit: (phone) => flow.edit({ phone }),
      })}
    </div>
  `;
}
