import { html, type TemplateResult } from 'lit';
import type { MainSwap } from '../../domain/main-swap.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import type { Localizer } from '../../lit/localizer.js';
import { notice } from '../../ui/notice.js';
import { dayBefore } from '../../ui/standing.js';
import { messages } from './swap-main.messages.js';

/** That a change of main accounts is proposed or planned, with the way to look at it. */
export function swapNotice(
  localizer: Localizer,
  { state, side, from, to, on, expiresAt }: MainSwap,
  look: () => void,
): TemplateResult {
  const texts = localizer.texts('swap-main', messages);
  const { language } = localizer;
  const { standing } = texts;
  const planned = state === 'planned' && on !== null;
  return notice({
    kind: 'info',
    live: false,
    title: planned
      ? standing.planned(to.name, formatDay(language, on))
      : side === 'main'
        ? standing.proposed.main(to.name)
        : standing.proposed.successor(from.name),
    text: planned
      ? texts.plannedText(formatDay(language, dayBefore(on)))
      : expiresAt
        ? texts.validUntil(formatDate(language, expiresAt))
        : undefined,
    actions: html`<button class="button" id="swap" type="button" @click=${look}>${texts.look}</button>`,
  });
}
