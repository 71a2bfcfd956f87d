import { html, nothing, type TemplateResult } from 'lit';
import { dayAfter } from '../domain/day-span.js';
import type { LinkLimit } from '../domain/link-extension.js';
import { endFor, MonthSpan } from '../domain/link-term.js';
import type { Translation } from '../i18n/catalogue.js';
import { formatDay } from '../i18n/formats.js';
import type { Localizer } from '../lit/localizer.js';
import type { TypedTerm } from '../domain/typed-term.js';
import { selectField, textField } from './field.js';
import { messages } from './term-fields.messages.js';

export type TermWords = Translation<typeof messages>;

/** What is said about until when a link holds, in the reader's language. */
export const termWordsOf = (localizer: Localizer): TermWords => localizer.texts('term-fields', messages);

/** Until when a link holds, as a sentence. */
export function termLine(words: TermWords, language: string, { endOn, extendBy }: LinkLimit): string {
  if (endOn === null) return words.holds;
  const last = formatDay(language, dayAfter(endOn, -1));
  return extendBy === null ? words.endsOn(last) : words.goesOn(last, extendBy);
}

/** Until when it would hold, as a part of a sentence. */
export function wantedWords(
  { wanted: words }: TermWords,
  language: string,
  { endOn, extendBy }: LinkLimit,
): string {
  if (endOn === null) return words.open;
  const last = formatDay(language, dayAfter(endOn, -1));
  return extendBy === null ? words.until(last) : words.onwards(last, extendBy);
}

/** Why a day was refused, in words. */
export const termProblemText = ({ rule: texts }: TermWords, rule: string | undefined): string | undefined =>
  rule === undefined
    ? undefined
    : Object.hasOwn(texts, rule)
      ? texts[rule as keyof typeof texts]
      : texts.required;

/** Asks until when a link is to hold, and what then. `earliest`, `latest`: the first day without it. */
export function termFields(
  words: TermWords,
  language: string,
  parts: {
    /** The id of the day's field: the path of its value in the input. */
    id: string;
    typed: TypedTerm;
    pays: boolean;
    earliest: string;
    latest: string;
    error: string | undefined;
    edit: (change: Partial<TypedTerm>) => void;
  },
): TemplateResult {
  const { id, typed, pays, earliest, latest, error, edit } = parts;
  const way = (limited: boolean, label: string) => html`
    <label class="check">
      <input
        type="radio"
        name="limited"
        value=${limited ? 'until' : 'open'}
        .checked=${typed.limited === limited}
        @change=${() => edit({ limited })}
      />
      <span>${label}</span>
    </label>
  `;
  return html`
    <fieldset class="field">
      <legend>${words.legend}</legend>
      <div class="stack">${way(false, words.open)} ${way(true, words.until)}</div>
    </fieldset>
    ${
      typed.limited
        ? html`${textField({
            id,
            label: words.lastDay,
            hint: dayHint(words, language, typed.lastDay, pays),
            value: typed.lastDay,
            error,
            type: 'date',
            required: true,
            // Any day of a month ends with it where the main account pays.
            min: dayAfter(pays ? `${dayAfter(earliest, -1).slice(0, 7)}-02` : earliest, -1),
            max: dayAfter(latest, -1),
            edit: (lastDay) => edit({ lastDay }),
          })}
          ${selectField({
            id: 'extendBy',
            label: words.extendBy,
            value: typed.extendBy,
            options: [
              { value: '', label: words.ends },
              ...MonthSpan.options.map((count) => ({ value: String(count), label: words.months(count) })),
            ],
            edit: (extendBy) => edit({ extendBy }),
          })}`
        : nothing
    }
  `;
}

/** What the day that was chosen means: with the billing period where the main account pays. */
function dayHint(words: TermWords, language: string, lastDay: string, pays: boolean): string {
  if (!pays || Number.isNaN(Date.parse(lastDay))) return words.lastDayHint;
  return words.withPeriod(formatDay(language, dayAfter(endFor(dayAfter(lastDay, 1), true), -1)));
}
