import { html, nothing, type TemplateResult } from 'lit';
import { dayAfter } from '../../domain/day-span.js';
import type { Scope } from '../../domain/link.js';
import { TERM_DAYS } from '../../domain/link-term.js';
import { isDay } from '../../domain/typed-term.js';
import { paysFrom } from '../../domain/rules.js';
import { formatDay } from '../../i18n/formats.js';
import { textField } from '../../ui/field.js';
import { dayText } from '../../ui/link-start.js';
import type { WizardContext } from './add-account-wizard.context.js';

/** From when on the link is to hold, and when the main account begins to pay for what it asks to pay. */
export function start(context: WizardContext, provable: readonly Scope[]): TemplateResult | typeof nothing {
  const { flow, backend, startTexts: texts } = context;
  if (!backend.capabilities.linkStart) return nothing;
  const { startOn, scopes } = flow.state.draft;
  const rule = flow.state.problems.find(({ field }) => field === 'startOn')?.rule;
  return html`
    <fieldset class="field">
      <legend>${texts.starts}</legend>
      <div class="stack">
        ${choice('starts', texts.atOnce, startOn === null, () => flow.edit({ startOn: null }))}
        ${choice('starts', texts.onDay, startOn !== null, () => flow.edit({ startOn: '' }))}
        ${
          startOn === null
            ? nothing
            : textField({
                id: 'startOn',
                label: texts.day,
                hint: texts.dayHint,
                type: 'date',
                value: startOn,
                error: dayText(texts, rule),
                min: dayAfter(flow.today, 1),
                max: dayAfter(flow.today, TERM_DAYS.start),
                required: true,
                edit: (value) => flow.edit({ startOn: value }),
              })
        }
      </div>
    </fieldset>
    ${scopes.includes('pay') && provable.includes('pay') ? payment(context) : nothing}
  `;
}

/** When the main account begins to pay, with the day that comes of it. */
function payment({ flow, startTexts: texts, language }: WizardContext): TemplateResult {
  const { startOn, payFrom } = flow.state.draft;
  const known = startOn !== null && isDay(startOn) ? startOn : null;
  const first = (from: typeof payFrom): string =>
    formatDay(
      language,
      paysFrom({ scopes: ['pay'], invoiceOnly: false, now: flow.today, startOn: known, payFrom: from })!,
    );
  return html`<fieldset class="field">
    <legend>${texts.pays}</legend>
    <div class="stack">
      ${choice(
        'payFrom',
        known === null ? texts.withLink : texts.withLinkOn(first('now')),
        payFrom === 'now',
        () => flow.edit({ payFrom: 'now' }),
      )}
      ${choice(
        'payFrom',
        texts.withPeriod(first('period-end')),
        payFrom === 'period-end',
        () => flow.edit({ payFrom: 'period-end' }),
        texts.withPeriodHint,
      )}
    </div>
  </fieldset>`;
}

const choice = (
  name: string,
  text: string,
  chosen: boolean,
  choose: () => void,
  hint?: string,
): TemplateResult => html`
  <label class="check">
    <input type="radio" name=${name} .checked=${chosen} @change=${choose} />
    <span>${text}</span>
    ${hint === undefined ? nothing : html`<span class="hint">${hint}</span>`}
  </label>
`;
