import { html, nothing, type TemplateResult } from 'lit';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import type { OptionOf } from '../../domain/catalogue.js';
import { dayAfter } from '../../domain/day-span.js';
import { NO_PORTING, type Porting } from '../../domain/number-porting.js';
import { localized } from '../../domain/text.js';
import { optionField } from '../../state/add-account-draft.js';
import { fieldError, textField } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import type { WizardContext } from './add-account-wizard.context.js';
import { costs } from './add-account-wizard.costs.js';

/** The porting that a value is; undefined: nothing is to be taken over. */
export const asPorting = (value: unknown): Porting | undefined =>
  typeof value === 'object' && value !== null && 'numbers' in value ? (value as Porting) : undefined;

/** Numbers that come along from another provider, with what that provider compares. */
export function portingField(context: WizardContext, option: OptionOf<'porting'>): TemplateResult {
  const { language, flow, problemOf } = context;
  const id = optionField(option.id);
  const porting = asPorting(flow.state.draft.options[option.id]);
  const error = problemOf(id);
  const toggle = (event: Event) =>
    (event.target as HTMLInputElement).checked
      ? flow.setOption(option.id, flow.left.get(option.id) ?? NO_PORTING)
      : flow.leaveOption(option.id);
  return html`
    <div class="whole stack">
      <label class="check">
        <input
          type="checkbox"
          id=${id}
          .checked=${porting !== undefined}
          aria-describedby="${id}-hint"
          @change=${toggle}
        />
        <span>${localized(option.name, language)}</span>
        <span class="hint" id="${id}-hint">
          ${costs(context, option)}${option.hint ? html`. ${localized(option.hint, language)}` : nothing}
        </span>
      </label>
      ${fieldError({ id, error })} ${porting ? details(context, option, porting) : nothing}
    </div>
  `;
}

function details(context: WizardContext, option: OptionOf<'porting'>, porting: Porting): TemplateResult {
  const { texts, flow, problemOf } = context;
  const id = optionField(option.id);
  const edit = (changes: Partial<Porting>) => flow.setOption(option.id, { ...porting, ...changes });
  const text = (
    name: 'provider' | 'company' | 'street' | 'postcode' | 'city' | 'customerNumber',
    more: { whole?: boolean; hint?: string; inputmode?: string; required?: boolean } = {},
  ) =>
    textField({
      id: `${id}-${name}`,
      label: texts.porting[name],
      value: porting[name] ?? '',
      error: problemOf(`${id}-${name}`),
      required: true,
      maxlength: 120,
      ...more,
      edit: (value) => edit({ [name]: value }),
    });
  return html`
    <div class="inset stack">
      ${numbers(context, option, porting)}
      <fieldset class="stack">
        <legend>${texts.porting.owner}</legend>
        <p class="small">${texts.porting.exactly}</p>
        <div class="fields">
          ${text('provider', { whole: true })} ${text('company', { whole: true })}
          ${text('street', { whole: true })} ${text('postcode', { inputmode: 'numeric' })} ${text('city')}
          ${text('customerNumber', { required: false })}
          ${textField({
            id: `${id}-on`,
            label: texts.porting.on,
            hint: texts.porting.onHint,
            value: porting.on,
            error: problemOf(`${id}-on`),
            type: 'date',
            min: dayAfter(flow.today, option.earliestDays),
            max: dayAfter(flow.today, option.latestDays),
            edit: (on) => edit({ on }),
          })}
        </div>
      </fieldset>
    </div>
  `;
}

/** Numbers and ranges, a line each. */
function numbers(context: WizardContext, option: OptionOf<'porting'>, porting: Porting): TemplateResult {
  const { texts, flow, problemOf } = context;
  const id = optionField(option.id);
  const set = (rows: Porting['numbers']) => flow.setOption(option.id, { ...porting, numbers: rows });
  const number = (index: number, end: 'first' | 'last') =>
    textField({
      id: `${id}-numbers-${index}-${end}`,
      label: texts.porting[end](index + 1),
      value: porting.numbers[index]![end],
      error: problemOf(`${id}-numbers-${index}-${end}`),
      type: 'tel',
      maxlength: 40,
      required: end === 'first',
      edit: (value) => set(porting.numbers.map((row, at) => (at === index ? { ...row, [end]: value } : row))),
    });
  return html`
    <fieldset class="stack">
      <legend>${texts.porting.numbers}</legend>
      <p class="small">${texts.porting.ranges}</p>
      ${porting.numbers.map(
        (_, index) => html`
          <div class="number-row">
            ${number(index, 'first')} ${number(index, 'last')}
            ${
              porting.numbers.length > 1
                ? html`<button
                    class="button quiet square"
                    type="button"
                    aria-label=${texts.porting.remove(index + 1)}
                    @click=${() => set(porting.numbers.filter((_, at) => at !== index))}
                  >
                    ${icon(X)}
                  </button>`
                : nothing
            }
          </div>
        `,
      )}
      ${
        porting.numbers.length < option.rangesMost
          ? html`<div>
              <button
                class="button"
                type="button"
                @click=${() => set([...porting.numbers, { first: '', last: '' }])}
              >
                ${icon(Plus)} ${texts.porting.add}
              </button>
            </div>`
          : nothing
      }
    </fieldset>
  `;
}
