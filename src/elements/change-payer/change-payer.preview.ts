import { html, nothing, type TemplateResult } from 'lit';
import ArrowRight from 'lucide/dist/esm/icons/arrow-right.mjs';
import { sameMoney, type Money } from '../../domain/money.js';
import type { ChangedInvoice, Payer, PayerPlan, PayerPreview, PayerTime } from '../../domain/payer.js';
import { localized } from '../../domain/text.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatMoney } from '../../i18n/formats.js';
import { consequenceTexts, type ConsequenceWords } from '../../ui/consequences.js';
import { icon } from '../../ui/icon.js';
import type { messages } from './change-payer.messages.js';

type Texts = Translation<typeof messages>;

/** What both sides pay before and after, and whatever else a change of payer changes or leaves as it is. */
export const review = (
  texts: Texts,
  words: ConsequenceWords,
  language: string,
  preview: PayerPreview,
  when: PayerTime,
): TemplateResult => {
  const plan = when === 'now' ? preview.now : preview.periodEnd;
  return html`${sides(texts, language, preview, plan)} ${changes(texts, words, language, preview, plan)}`;
};

/** What both sides pay before and after. */
export function sides(
  texts: Texts,
  language: string,
  { main, account }: PayerPreview,
  plan: PayerPlan,
): TemplateResult {
  if (!plan.main && !plan.secondary) return html`<p class="muted">${texts.notEntitled}</p>`;
  const side = (of: Payer, name: string, invoice: ChangedInvoice | null) =>
    invoice
      ? html`<section class="side" aria-labelledby="side-${of}">
          <h3 id="side-${of}">
            <bdi>${name}</bdi>
            <span class="kind">${texts.side[of]}</span>
          </h3>
          <dl>${amounts(texts, language, plan, invoice)}</dl>
        </section>`
      : nothing;
  return html`<div class="sides" role="group" aria-label=${texts.sides}>
    ${side('main', main.name, plan.main)} ${side('secondary', account.name, plan.secondary)}
  </div>`;
}

const amounts = (
  texts: Texts,
  language: string,
  { firstInvoiceOn }: PayerPlan,
  { before, after, later }: ChangedInvoice,
): TemplateResult => {
  const amount = (name: string, from: Money, to: Money) =>
    html`<div>
      <dt>${name}</dt>
      <dd class="amounts">
        <span class="muted"
          ><span class="visually-hidden">${texts.before}</span> ${formatMoney(language, from)}</span
        >
        ${icon(ArrowRight, { directed: true })}
        <span class="after"
          ><span class="visually-hidden">${texts.after}</span> ${formatMoney(language, to)}</span
        >
      </dd>
    </div>`;
  return html`${amount(texts.invoiceOf(formatDay(language, firstInvoiceOn)), before, after)}
  ${sameMoney(later.before, before) && sameMoney(later.after, after) ? nothing : amount(texts.later, later.before, later.after)}`;
};

function changes(
  texts: Texts,
  words: ConsequenceWords,
  language: string,
  { payer, main, recipient, credit, contracts = [] }: PayerPreview,
  { on, proRata }: PayerPlan,
): TemplateResult {
  const say = texts.change;
  const money = [say.from[payer](formatDay(language, on))];
  if (proRata) money.push(say.proRata(formatMoney(language, proRata.amount), proRata.days, proRata.of));
  money.push(say.recipient(recipient));
  if (credit)
    money.push(
      credit.amount
        ? say[credit.fate](formatMoney(language, credit.amount))
        : say[credit.fate === 'used' ? 'usedSome' : 'keptSome'],
    );
  return consequenceTexts(words, {
    money,
    access: [say.sees[payer](main.name), say.team],
    stays: [
      ...contracts.map(({ product, payer: by }) => say.contract[by](localized(product, language))),
      say.past,
      say.contracts,
    ],
  });
}
