import { html, nothing, type TemplateResult } from 'lit';
import type { Catalogue } from '../../domain/catalogue.js';
import { localized } from '../../domain/text.js';
import { formatMoney } from '../../i18n/formats.js';
import { fieldError } from '../../ui/field.js';
import { kept } from './add-account-wizard.draft.js';
import { invoice } from './add-account-wizard.invoice.js';
import { optionGroups, ownOptions } from './add-account-wizard.options.js';
import { contact, location } from './add-account-wizard.place.js';
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
        <section class="card padded stack" aria-labelledby="invoice-title">
          <h3 id="invoice-title" class="title">${texts.invoice}</h3>
          ${invoice(context)}
        </section>
      </div>
      ${summary(
        context,
        catalogue,
        html`<button class="button large primary wide" type="submit">${texts.review}</button>
          <p class="small centered kept">${kept(context)}</p>`,
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
