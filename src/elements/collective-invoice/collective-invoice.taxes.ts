import { html, nothing, type TemplateResult } from 'lit';
import type { Invoice } from '../../domain/invoice.js';
import type { ApartAccount, Tax, TaxSum } from '../../domain/tax.js';
import { countryName } from '../../i18n/countries.js';
import { formatCustomerNumber } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import type { Context } from './collective-invoice.context.js';

/** What a tax is called. */
export const taxName = ({ texts, rate }: Context, tax: Tax): string =>
  tax.kind === 'standard' ? texts.tax(rate(tax)) : texts.untaxed[tax.kind];

/** The tax that most of an invoice carries. */
export const usualTax = ({ taxes }: Invoice): Tax | undefined =>
  [...taxes].sort((a, b) => Math.abs(b.gross.amount) - Math.abs(a.gross.amount))[0];

/** Whether a tax is the one that most of an invoice carries. */
export const isUsual = (usual: Tax | undefined, { kind, rate }: Tax): boolean =>
  usual === undefined || (usual.kind === kind && usual.rate === rate);

/** The tax that is in an amount, as an aside. */
export function taxIncluded({ texts, rate, money }: Context, { taxes, tax }: Invoice): string {
  const [only] = taxes;
  return taxes.length === 1 && only
    ? only.kind === 'standard'
      ? texts.vatIncluded(rate(only))
      : texts.untaxed[only.kind]
    : texts.vatIncluded(money(tax));
}

/** What each tax comes to, and what it is on where there are several. */
export const taxLine = (context: Context, each: TaxSum, of: number): [name: string, amount: string] => [
  of > 1 ? context.texts.taxOn(taxName(context, each), context.money(each.net)) : taxName(context, each),
  context.money(each.tax),
];

/** By whose address it is taxed, and why there is none on some of it. */
export function taxReasons({ texts }: Context, { taxes, taxedBy }: Invoice): TemplateResult | typeof nothing {
  const kinds = (['reverse-charge', 'outside'] as const).filter((kind) =>
    taxes.some((each) => each.kind === kind),
  );
  if (taxes.length < 2 && kinds.length === 0) return nothing;
  return html`<div class="reasons">
    <p class="small">${texts.taxedBy[taxedBy]}</p>
    ${kinds.map((kind) => html`<p class="small">${texts.untaxedWhy[kind]}</p>`)}
  </div>`;
}

/** Accounts that cannot be on the invoice, each with the reason. */
export function apart(context: Context, { apart }: Invoice): TemplateResult | typeof nothing {
  if (!apart) return nothing;
  const { texts, language, number } = context;
  const more = apart.total - apart.accounts.length;
  return notice({
    kind: 'info',
    live: false,
    title: texts.apart(apart.total, number(apart.total)),
    text: html`<ul class="apart">
        ${apart.accounts.map(
          (each) =>
            html`<li>
              <bdi>${each.account.name}</bdi>
              <span class="small number">${formatCustomerNumber(language, each.account.customerNumber)}</span
              >: ${reasonsOf(context, each)}
            </li>`,
        )}
      </ul>
      ${more > 0 ? html`<p>${texts.apartMore(more, number(more))}</p>` : nothing}`,
  });
}

const reasonsOf = ({ texts, language }: Context, { reasons, currency, country }: ApartAccount): string =>
  reasons
    .map((reason) =>
      reason === 'currency'
        ? texts.apartReason.currency(currency)
        : texts.apartReason.tax(countryName(language, country)),
    )
    .join(' ');
