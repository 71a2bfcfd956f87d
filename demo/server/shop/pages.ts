import { html } from 'hono/html';
import type { Product } from '../../../src/domain/catalogue.js';
import type { Money } from '../../../src/domain/money.js';
import { localized } from '../../../src/domain/text.js';
import { money } from '../mail/message.js';
import type { Language } from '../mail/texts.js';

/** Where the host's own shop is: no part of the portal, and in earnest on a server of its own. */
export const SHOP = '/shop';

type Page = ReturnType<typeof html>;

const TEXTS = {
  en: {
    title: 'Nordfon Shop',
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
    title: 'Nordfon-Shop',
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

export const SHOP_STYLE = `:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { display: grid; place-items: center; min-block-size: 100vh; margin: 0; background: light-dark(#f7f3ec, #191613); }
main { box-sizing: border-box; inline-size: min(520px, 100vw - 32px); margin-block: 16px; padding: 32px; border-radius: 12px; background: light-dark(#fff, #24201b); }
h1 { margin: 0; font-size: 1.4em; }
form, fieldset { display: grid; gap: 8px; }
fieldset { margin: 0; padding: 12px 16px; border: 1px solid light-dark(#cbbfae, #5c5247); border-radius: 8px; }
label { font-weight: 600; }
fieldset > label { display: grid; grid-template-columns: auto 1fr; gap: 10px; font-weight: normal; }
input:not([type=radio]), select { min-block-size: 44px; padding-inline: 12px; border: 1px solid light-dark(#8d8172, #75695b); border-radius: 8px; font: inherit; }
form > p { display: grid; gap: 10px; margin: 16px 0 0; }
button { min-block-size: 44px; padding-inline: 20px; border: 1px solid light-dark(#8a4b08, #f0b070); border-radius: 8px; background: none; color: light-dark(#8a4b08, #f0b070); font: inherit; font-weight: 600; cursor: pointer; }
button[value=order] { background: light-dark(#8a4b08, #f0b070); color: light-dark(#fff, #24160a); }
:focus-visible { outline: 3px solid light-dark(#8a4b08, #f0b070); outline-offset: 2px; }
[role=alert] { color: light-dark(#b3261e, #ffb4ab); font-weight: 600; }
`;

const page = (language: Language, content: unknown): Page => {
  const { title } = TEXTS[language];
  return html`<!doctype html>
    <html lang=${language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title}</title>
        <link rel="stylesheet" href="${SHOP}/style.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html>`;
};

/** The shop's only page: what there is, and three ways to leave it. */
export function shopPage(
  language: Language,
  facts: {
    main: string;
    token: string;
    products: readonly Product[];
    areas: readonly { code: string; name: string }[];
    nameMissing?: boolean;
  },
): Page {
  const texts = TEXTS[language];
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

export const overPage = (language: Language): Page =>
  page(language, html`<p role="alert">${TEXTS[language].over}</p>`);
