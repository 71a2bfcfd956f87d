import { html, nothing, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import CircleDashed from 'lucide/dist/esm/icons/circle-dashed.mjs';
import CircleDot from 'lucide/dist/esm/icons/circle-dot.mjs';
import CircleX from 'lucide/dist/esm/icons/circle-x.mjs';
import type { OrderStep } from '../../domain/order-steps.js';
import type { TrackedOrder } from '../../domain/order-tracking.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import type { messages } from './order-tracker.messages.js';

type Texts = Translation<typeof messages>;

const ICONS = { done: CircleCheck, open: CircleDot, later: CircleDashed, failed: CircleX };

/** Each step with its state, its date, and who has to act. */
export const stepList = (
  steps: readonly OrderStep[],
  { porting }: TrackedOrder,
  texts: Texts,
  language: string,
): TemplateResult =>
  html`<ol class="steps" role="list">
    ${steps.map((step) => {
      const note = noteOf(step, porting?.provider ?? '', texts, language);
      const name = step.kind === 'ported' ? texts.ported(porting?.count ?? 0) : texts.step[step.kind];
      return html`<li data-state=${step.state} data-kind=${step.kind}>
        ${icon(ICONS[step.state])}
        <span
          ><span class="visually-hidden">${texts.stepState[step.state]}: </span>${name}
          ${note ? html`<span class="small">${note}</span>` : nothing}</span
        >
      </li>`;
    })}
  </ol>`;

function noteOf(
  { kind, state, at, on, waitsFor, check }: OrderStep,
  provider: string,
  texts: Texts,
  language: string,
): string {
  if (check) {
    const day = formatDate(language, check.sentAt);
    const over = check.state !== 'sent';
    if (check.kind === 'email') return (over ? texts.mailOver : texts.mailed)(check.sentTo, day);
    return (over ? texts.letterOver : texts.letter)(check.sentTo, day);
  }
  if (state === 'done' && at && kind !== 'email' && kind !== 'address') return formatDate(language, at);
  if (state === 'done' || state === 'failed') return '';
  if (kind === 'invoice' && on) return formatDay(language, on);
  if (on) return (waitsFor === 'technician' ? texts.visit : texts.planned)(formatDay(language, on));
  if (!waitsFor) return '';
  return waitsFor === 'other-provider' ? texts.other(provider) : texts.waitsFor[waitsFor];
}
