import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { PhoneLine } from '../../domain/call-forwarding.js';
import type { BackendError } from '../../domain/backend-error.js';
import type { Translation } from '../../i18n/catalogue.js';
import { formatNumber } from '../../i18n/formats.js';
import type { ForwardManyFlow, ManyLine } from '../../state/forward-many-flow.js';
import { errorText, type Words } from '../../ui/words.js';
import { brokenText, lineText, loopText } from '../call-forwarding/call-forwarding.rule-words.js';
import type { messages } from './forward-numbers.messages.js';

const TONES: Readonly<Record<ManyLine['state'], string>> = {
  ready: '',
  sending: 'info',
  uncertain: 'info',
  done: 'ok',
  refused: 'bad',
  failed: 'warn',
  stopped: '',
};

interface Parts {
  texts: Translation<typeof messages>;
  words: Words;
  language: string;
}

/** The numbers to choose among: all, or each. `shown` are those that were looked for. */
export function numbersToChoose(
  flow: ForwardManyFlow,
  lines: readonly PhoneLine[],
  shown: readonly PhoneLine[],
  { texts, language }: Parts,
): TemplateResult {
  const { chosen, formats } = flow.state;
  const show = (number: string) => formats.show(number);
  const all = shown.length > 0 && shown.every(({ id }) => chosen.has(id));
  const some = shown.some(({ id }) => chosen.has(id));
  const without = (some: readonly PhoneLine[]) =>
    [...chosen].filter((id) => !some.some((line) => line.id === id));
  const checked = (event: Event) => (event.target as HTMLInputElement).checked;
  if (shown.length === 0) return html`<p class="muted" role="status">${texts.noMatch}</p>`;
  return html`
    <label class="check">
      <input
        type="checkbox"
        id="all"
        .checked=${live(all)}
        .indeterminate=${some && !all}
        @change=${(event: Event) =>
          flow.choose([...without(shown), ...(checked(event) ? shown.map(({ id }) => id) : [])])}
      />
      <span>${texts.all(formatNumber(language, shown.length))}</span>
    </label>
    <ul class="rows" role="list">
      ${shown.map(
        (line) =>
          html`<li>
            <label class="check">
              <input
                type="checkbox"
                .checked=${live(chosen.has(line.id))}
                @change=${(event: Event) =>
                  flow.choose([...without([line]), ...(checked(event) ? [line.id] : [])])}
              />
              <span>${lineText(line, show)}</span>
            </label>
          </li>`,
      )}
    </ul>
    <p class="small" role="status">${texts.chosen(chosen.size, formatNumber(language, chosen.size))}</p>
  `;
}

/** The numbers that something was done with, each with what became of it and why. */
export function numbersDone(flow: ForwardManyFlow, { texts, words, language }: Parts): TemplateResult {
  const { rows, formats } = flow.state;
  const show = (number: string) => formats.show(number);
  const why = (error: BackendError): string => {
    if (error.facts.numbers) return loopText(texts, error.facts.numbers, show);
    const [field] = error.fields;
    return (
      (field && brokenText(texts, words, error.fields, field.field, [], show)) ??
      errorText(words, language, error)
    );
  };
  return html`<ul class="rows" role="list" tabindex="0" aria-label=${texts.choose}>
    ${rows.map(
      ({ line, state, error }) => html`
        <li data-state=${state}>
          <span class="who">${lineText(line, show)}</span>
          ${
            state === 'ready'
              ? nothing
              : html`<span class="badge ${TONES[state]}">${texts.state[state]}</span>`
          }
          ${error ? html`<span class="small why">${why(error)}</span>` : nothing}
        </li>
      `,
    )}
  </ul>`;
}
