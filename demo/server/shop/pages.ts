import { html } from 'hono/html';
import type { Product } from '../../../src/domain/catalogue.js';
import type { Money } from '../../../src/domain/money.js';
import { localized } from '../../../src/domain/text.js';
import { hostPage, pageStyle, type HostPage } from '../http/host-page.js';
import { money } from '../mail/message.js';
import type { Language } from '../mail/texts.js';
import { named, type Term } from '../terms.js';

/** Where the host's own shop is: no part of the portal, and in earnest on a server of its own. */
export const SHOP = '/shop';
export const SHOP_TITLE = 'Nordfon Shop';

const TEXTS = {
  en: {
    lead: (main: string) => `You order a new account for ${main}.`,
    product: 'Product',
    perMonth: 'per month',
    once: 'once',
    area: 'Area code',
    name: 'Name of the new account',
    nameMissing: 'Please give it a name.',
    order: 'Order with obligation to pay',
    late: 'Order, and go back before it is confirmed',
    leave: 'Leave without an order',
    over: 'This way to the shop is over. Please go back to the portal and begin again.',
  },
  de: {
    lead: (main: string) => `Sie bestellen einen neuen Account für ${main}.`,
    product: 'Produkt',
    perMonth: 'monatlich',
    once: 'einmalig',
    area: 'Vorwahl',
    name: 'Name des neuen Accounts',
    nameMissing: 'Bitte geben Sie ihm einen Namen.',
    order: 'Zahlungspflichtig bestellen',
    late: 'Bestellen und vor der Bestätigung zurückkehren',
    leave: 'Ohne Bestellung verlassen',
    over: 'Dieser Weg in den Shop ist vorbei. Bitte gehen Sie zurück ins Portal und beginnen Sie neu.',
  },
} as const;

export const SHOP_STYLE = pageStyle('#8a4b08', '#f0b070');

const page = (language: Language, content: unknown): HostPage =>
  hostPage(language, SHOP_TITLE, SHOP, content);

/** The shop's only page: what there is, and three ways to leave it. */
export function shopPage(
  language: Language,
  facts: {
    main: string;
    token: string;
    products: readonly Product[];
    areas: readonly { code: string; name: string }[];
    nameMissing?: boolean;
    term?: Term | undefined;
  },
): HostPage {
  const texts = named<(typeof TEXTS)[Language]>(TEXTS[language], language, facts.term);
  const price = (sum: Money) => money(sum, language);
  return page(
    language,
    html`<p>${texts.lead(facts.main)}</p>
      <form method="post" action="${SHOP}">
        <input type="hidden" name="token" value="${facts.token}" />
        <fieldset>
          <legend>${texts.product}</legend>
          ${facts.products.map(
            ({ id, name, monthly, once }, index) =>
              html`<label>
                <input type="radio" name="product" value="${id}" ${index === 0 ? 'checked' : ''} />
                <span
                  >${localized(name, language)}, ${price(monthly)} ${texts.perMonth}, ${price(once)}
                  ${texts.once}</span
                >
              </label>`,
          )}
        </fieldset>
        <label for="area">${texts.area}</label>
        <select id="area" name="area">
          ${facts.areas.map(({ code, name }) => html`<option value="${code}">${code} ${name}</option>`)}
        </select>
        <label for="name">${texts.name}</label>
        <input id="name" name="name" maxlength="80" autocomplete="off" required />
        ${facts.nameMissing ? html`<span role="alert">${texts.nameMissing}</span>` : ''}
        <p>
          <button name="act" value="order">${texts.order}</button>
          <button name="act" value="late">${texts.late}</button>
          <button name="act" value="leave" formnovalidate>${texts.leave}</button>
        </p>
      </form>`,
  );
}

export const overPage = (language: Language): HostPage =>
  page(language, html`<p role="alert">${TEXTS[language].over}</p>`);
