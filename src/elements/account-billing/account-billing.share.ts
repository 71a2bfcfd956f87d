import { html, nothing, type TemplateResult } from 'lit';
import type { Session } from '../../domain/person.js';
import { formatDay, formatList, formatMoney, formatMonth } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { notice } from '../../ui/notice.js';
import { messages } from './account-billing.messages.js';
import type { Share } from './account-billing.shares.js';

/** What the account adds to one collective invoice. */
export function share(localizer: Localizer, { invoice, of }: Share): TemplateResult {
  const texts = localizer.texts('account-billing', messages);
  const { language } = localizer;
  const month = formatMonth(language, invoice.period);
  const dueOn = texts.due(formatDay(language, invoice.dueOn));
  const due = invoice.number ? html`<bdi class="number">${invoice.number}</bdi> · ${dueOn}` : dueOn;
  return html`<li>
    <span>${invoice.state === 'upcoming' ? texts.upcoming(month) : texts.last(month)}</span>
    <span class=${of ? 'money' : 'muted'}>${of ? formatMoney(language, of.gross) : texts.notOn}</span>
    ${of ? html`<span class="small">${due}</span>` : nothing}
  </li>`;
}

/** That amounts are for others, and whom to ask. `ask`: undefined where that cannot be asked for. */
export function lackingRight(
  localizer: Localizer,
  session: Session,
  ask: (() => void) | undefined,
): TemplateResult {
  const texts = localizer.texts('account-billing', messages);
  return notice({
    kind: 'info',
    title: texts.lacking,
    text: texts.lackingText(formatList(localizer.language, session.administrators)),
    live: false,
    actions: ask ? html`<button class="button" type="button" @click=${ask}>${texts.ask}</button>` : undefined,
  });
}
