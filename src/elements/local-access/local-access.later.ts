import { html, nothing, type TemplateResult } from 'lit';
import { keepsAfterProblems } from '../../domain/kept-numbers.js';
import type { LentAccess } from '../../domain/local-access.js';
import { formatDay } from '../../i18n/formats.js';
import { textField } from '../../ui/field.js';
import type { Context } from './local-access.context.js';

/** The day of the link: what comes later stays, unless another day is chosen. */
const firstDay = ({ since }: Pick<LentAccess, 'since'>): string => since.slice(0, 10);

/** Whether a day can be the last one whose numbers are lent. An empty one is none. */
export const isKeepDay = (day: string | null | undefined, { since }: Pick<LentAccess, 'since'>): boolean =>
  day !== '' &&
  keepsAfterProblems(day, { linkedAt: since, today: new Date().toISOString().slice(0, 10) }).length === 0;

/** The setting by which telephone numbers that come later stay with the account. */
export function laterNumbers(
  { texts, language }: Context,
  {
    lent,
    chosen,
    wrong,
    choose,
  }: {
    lent: LentAccess;
    /** The day as it is chosen and not saved. */
    chosen: string | null;
    /** Whether it was tried to save a day that cannot be. */
    wrong: boolean;
    choose: (day: string | null) => void;
  },
): TemplateResult {
  const first = firstDay(lent);
  return html`<fieldset>
    <legend>${texts.later}</legend>
    <label class="check">
      <input
        type="checkbox"
        .checked=${chosen !== null}
        aria-describedby="keep-text"
        @change=${() => choose(chosen === null ? (lent.keepsAfter ?? first) : null)}
      /><span>${texts.keep}</span>
    </label>
    <p class="small" id="keep-text">${texts.keepText}</p>
    ${
      chosen === null
        ? nothing
        : textField({
            id: 'keepsAfter',
            label: texts.keepDay,
            type: 'date',
            value: chosen,
            required: true,
            error: wrong ? texts.keepDayWrong(formatDay(language, first)) : undefined,
            edit: choose,
          })
    }
    ${chosen !== null && chosen === lent.keepsAfter ? held(texts, lent) : nothing}
  </fieldset>`;
}

/** What is kept, to those who do not decide it. */
export const keptLater = ({ texts, language }: Context, lent: LentAccess): TemplateResult | typeof nothing =>
  lent.keepsAfter
    ? html`<p>${texts.kept(formatDay(language, lent.keepsAfter))} ${held(texts, lent)}</p>`
    : nothing;

const held = (texts: Context['texts'], { keptNumbers }: LentAccess): TemplateResult | typeof nothing =>
  keptNumbers === undefined ? nothing : html`<span class="small">${texts.keptNow(keptNumbers)}</span>`;
