import { css, html, nothing, type TemplateResult } from 'lit';
import CircleCheck from 'lucide/dist/esm/icons/circle-check.mjs';
import CircleDashed from 'lucide/dist/esm/icons/circle-dashed.mjs';
import CircleDot from 'lucide/dist/esm/icons/circle-dot.mjs';
import CircleX from 'lucide/dist/esm/icons/circle-x.mjs';
import type { ReadyStep } from '../../domain/readiness.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatDate, formatDay } from '../../i18n/formats.js';
import { icon } from '../../ui/icon.js';
import type { messages } from './account-overview.messages.js';

type Texts = Translation<typeof messages>['readiness'];

const ICONS = { done: CircleCheck, open: CircleDot, later: CircleDashed, failed: CircleX };

/** How far a new account is: each step with its state, and who it waits for. */
export const readiness = (
  steps: readonly ReadyStep[],
  texts: Texts,
  language: string,
): TemplateResult | typeof nothing =>
  steps.length === 0
    ? nothing
    : html`<section aria-labelledby="readiness">
        <h3 id="readiness">${texts.title}</h3>
        <ol class="steps" role="list">
          ${steps.map((step) => {
            const note = noteOf(step, texts, language);
            return html`<li data-state=${step.state}>
              ${icon(ICONS[step.state])}
              <span
                ><span class="visually-hidden">${texts.state[step.state]}: </span>${texts.step[step.kind]}
                ${note ? html`<span class="small">${note}</span>` : nothing}</span
              >
            </li>`;
          })}
        </ol>
      </section>`;

/** When it was or will be, or who it waits for. */
function noteOf({ kind, state, on, check }: ReadyStep, texts: Texts, language: string): string {
  if (check) {
    const sentOn = formatDate(language, check.sentAt);
    return check.state === 'sent'
      ? texts.waits[check.kind](check.sentTo, sentOn)
      : texts.over[check.kind](check.sentTo, sentOn);
  }
  if (kind === 'numbers' && state === 'open') return texts.byProvider;
  if (kind === 'usable' && state === 'failed') return texts.failed;
  if (kind === 'invoice' && on) return texts.on(formatDay(language, on));
  return on ? texts.on(formatDate(language, on)) : '';
}

export const readinessStyles = css`
  .steps {
    display: grid;
    gap: var(--_s5);
    margin-block-start: var(--_s5);
  }
  .steps > li {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: var(--_s5);
    margin: 0;
    overflow-wrap: anywhere;
  }
  .steps .small {
    display: block;
  }
  .steps svg.icon {
    margin-block-start: 0.15em;
    color: var(--_ink-3);
  }
  [data-state='done'] > svg.icon {
    color: var(--_ok);
  }
  [data-state='open'] > svg.icon {
    color: var(--_warn);
  }
  [data-state='open'] {
    font-weight: 600;
  }
  [data-state='open'] .small {
    font-weight: normal;
  }
  [data-state='failed'] > svg.icon {
    color: var(--_bad);
  }
  [data-state='later'] {
    color: var(--_ink-2);
  }
`;
