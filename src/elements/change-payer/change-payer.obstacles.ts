import { html, nothing, type TemplateResult } from 'lit';
import type { OpenItem, PayerObstacle, PayerPreview } from '../../domain/payer.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatMoney } from '../../i18n/formats.js';
import { notice } from '../../ui/notice.js';
import type { messages } from './change-payer.messages.js';

type Texts = Translation<typeof messages>;

/** What is in the way of a change of payer, one by one, each with what is open and the way out. */
export const obstacles = (texts: Texts, language: string, preview: PayerPreview): TemplateResult =>
  html`<ul class="obstacles">
    ${preview.obstacles.map(
      (each) =>
        html`<li>
          ${notice({
            kind: 'warn',
            live: false,
            title: titleOf(texts, language, each),
            text: html`${wayOut(texts, each, preview.account.name)} ${items(texts, language, each.items)}`,
          })}
        </li>`,
    )}
  </ul>`;

function titleOf({ obstacle }: Texts, language: string, { code, on, currencies }: PayerObstacle): string {
  switch (code) {
    case 'detach-in-progress':
    case 'payer-change-in-progress':
      return obstacle[code](formatDay(language, on ?? ''));
    case 'incompatible':
      return obstacle[code](currencies?.secondary ?? '', currencies?.main ?? '');
    default:
      return obstacle[code];
  }
}

function wayOut({ wayOut: ways }: Texts, { code }: PayerObstacle, name: string): TemplateResult {
  const way = ways[code];
  return html`<p>${typeof way === 'string' ? way : way(name)}</p>`;
}

function items(texts: Texts, language: string, open: readonly OpenItem[]): TemplateResult | typeof nothing {
  if (open.length === 0) return nothing;
  return html`<ul class="items">
    ${open.map(
      ({ kind, number, amount, dueOn, overdue }) =>
        html`<li>
          <span>${texts.item[kind](number)}</span>
          <span class="money">${amount ? formatMoney(language, amount) : nothing}</span>
          <span class="due ${overdue ? 'late' : ''}"
            >${
              kind === 'unbilled'
                ? texts.billedOn(formatDay(language, dueOn))
                : texts[overdue ? 'overdue' : 'due'](formatDay(language, dueOn))
            }</span
          >
        </li>`,
    )}
  </ul>`;
}
