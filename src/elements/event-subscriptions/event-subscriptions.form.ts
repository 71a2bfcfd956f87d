import { html, nothing, type TemplateResult } from 'lit';
import { ActivityGroup } from '../../domain/activity.js';
import type { FieldProblem } from '../../domain/errors.js';
import { fieldError, textField } from '../../ui/field.js';
import { fieldText } from '../../ui/words.js';
import type { Context } from './event-subscriptions.context.js';

/** What is being entered. `groups`: null stands for everything. */
export interface Draft {
  readonly callback: string;
  readonly groups: readonly ActivityGroup[] | null;
}

/** A new system, with nothing entered. */
export const NOTHING: Draft = { callback: '', groups: null };

/** Where a system is told, and of what. */
export function form(
  { texts, words, groups }: Context,
  parts: {
    draft: Draft;
    fields: readonly Pick<FieldProblem, 'field' | 'rule'>[];
    /** The form was sent without any group. */
    nothingChosen: boolean;
    edit: (part: Partial<Draft>) => void;
    submit: () => void;
    buttons: unknown;
  },
): TemplateResult {
  const { draft, edit } = parts;
  const chosen = draft.groups;
  const rule = parts.fields.find(({ field }) => field === 'callback')?.rule ?? '';
  const own = Object.hasOwn(texts.rules, rule) ? texts.rules[rule] : undefined;
  const toggle = (group: ActivityGroup) =>
    edit({ groups: ActivityGroup.options.filter((each) => (each === group) !== chosen?.includes(each)) });
  const choice = (label: string, checked: boolean, choose: () => void) =>
    html`<label class="check">
      <input type="radio" name="what" .checked=${checked} @change=${choose} /><span>${label}</span>
    </label>`;
  return html`<form
    class="stack"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      parts.submit();
    }}
  >
    ${textField({
      id: 'callback',
      label: texts.callback,
      hint: texts.callbackHint,
      value: draft.callback,
      inputmode: 'url',
      maxlength: 500,
      required: true,
      edit: (callback) => edit({ callback }),
      error: own ?? fieldText(words, parts.fields, 'callback'),
    })}
    <fieldset aria-describedby=${parts.nothingChosen ? 'what-error' : nothing}>
      <legend>${texts.what}</legend>
      ${choice(texts.everything, chosen === null, () => edit({ groups: null }))}
      ${choice(texts.some, chosen !== null, () => edit({ groups: [] }))}
      ${
        chosen
          ? html`<div class="groups">
              ${ActivityGroup.options.map(
                (group) =>
                  html`<label class="check">
                    <input
                      type="checkbox"
                      .checked=${chosen.includes(group)}
                      @change=${() => toggle(group)}
                    /><span>${groups[group]}</span>
                  </label>`,
              )}
            </div>`
          : nothing
      }
      ${fieldError({ id: 'what', error: parts.nothingChosen ? texts.chooseSome : undefined })}
    </fieldset>
    <div class="acts">${parts.buttons}</div>
  </form>`;
}
