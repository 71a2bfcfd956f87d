import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import Plus from 'lucide/dist/esm/icons/plus.mjs';
import X from 'lucide/dist/esm/icons/x.mjs';
import { HolidayUse, INTERVALS_MOST, overMidnight, type Interval } from '../../domain/forwarding-schedule.js';
import { FIRST_INTERVAL, type RuleDraft } from '../../state/forwarding-draft.js';
import { fieldError, selectField, textField } from '../../ui/field.js';
import { icon } from '../../ui/icon.js';
import { broken, type RuleContext } from './call-forwarding.rule-context.js';
import { dayName } from './call-forwarding.rule-words.js';

/** When a case applies: times of the week, public holidays, and its end. */
export function scheduleFields(rule: RuleDraft, context: RuleContext): TemplateResult {
  const { texts, edit, id, place, holidays } = context;
  const { condition, scheduled } = rule;
  const zone = place.timeZone.replaceAll('_', ' ');
  return html`<div class="schedule">
    ${selectField({
      id: `${id}.${condition}.when`,
      label: texts.when,
      value: scheduled ? 'times' : 'any',
      options: [
        { value: 'any', label: texts.whenAny },
        { value: 'times', label: texts.whenTimes },
      ],
      edit: (value) => edit(condition, { scheduled: value === 'times' }),
    })}
    ${scheduled ? times(rule, context) : nothing}
    ${
      scheduled && (rule.holidays !== 'as-usual' || (holidays && place.region))
        ? selectField({
            id: `${id}.${condition}.holidays`,
            label: texts.holidays,
            value: rule.holidays,
            options: HolidayUse.options.map((use) => ({ value: use, label: texts.holidayUse[use] })),
            error: broken(context, condition, 'schedule.holidays'),
            edit: (value) => edit(condition, { holidays: value as HolidayUse }),
          })
        : nothing
    }
    ${textField({
      id: `${id}.${condition}.until`,
      label: texts.end,
      hint: texts.endHint,
      value: rule.until,
      type: 'datetime-local',
      error: broken(context, condition, 'until'),
      edit: (until) => edit(condition, { until }),
    })}
    <p class="small">${holidays && place.region ? texts.zoneRegion(zone, place.region) : texts.zone(zone)}</p>
  </div>`;
}

function times(rule: RuleDraft, context: RuleContext): TemplateResult {
  const { texts, edit, id } = context;
  const { condition, intervals } = rule;
  const put = (next: readonly Interval[]) => edit(condition, { intervals: next });
  const error = broken(context, condition, 'schedule.intervals');
  return html`
    ${intervals.map((interval, index) =>
      intervalFields(interval, index, rule, context, {
        change: (patch) => put(intervals.map((each, at) => (at === index ? { ...each, ...patch } : each))),
        remove: (event) => {
          // The button is gone: the one that adds a time goes on.
          const fields = (event.currentTarget as Element).closest('.schedule');
          put(intervals.filter((_, at) => at !== index));
          fields?.querySelector<HTMLElement>('.add')?.focus();
        },
      }),
    )}
    ${fieldError({ id: `${id}.${condition}.intervals`, error })}
    ${
      intervals.length < INTERVALS_MOST
        ? html`<button
            class="button quiet add"
            type="button"
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${error ? `${id}.${condition}.intervals-error` : nothing}
            @click=${() => put([...intervals, intervals.length === 0 ? FIRST_INTERVAL : { ...FIRST_INTERVAL, days: [6, 7], from: '00:00', to: '00:00' }])}
          >
            ${icon(Plus)} ${texts.add}
          </button>`
        : nothing
    }
  `;
}

function intervalFields(
  interval: Interval,
  index: number,
  { condition }: RuleDraft,
  context: RuleContext,
  acts: { change: (patch: Partial<Interval>) => void; remove: (event: Event) => void },
): TemplateResult {
  const { texts, language, id } = context;
  const { days, from, to } = interval;
  const own = `${id}.${condition}.${index}`;
  const wrong = (field: string) => broken(context, condition, `schedule.intervals.${index}.${field}`);
  const noDays = wrong('days');
  const hint =
    from !== '' && from === to ? (from === '00:00' ? texts.wholeDay : texts.nextDay) : texts.nextDay;
  return html`<fieldset class="interval" aria-describedby=${noDays ? `${own}.days-error` : nothing}>
    <legend class="visually-hidden">${texts.interval(index + 1)}</legend>
    <div class="days" role="group" aria-label=${texts.days}>
      ${[1, 2, 3, 4, 5, 6, 7].map(
        (day) =>
          html`<label class="day">
            <input
              type="checkbox"
              aria-label=${dayName(language, day, 'long')}
              aria-invalid=${noDays ? 'true' : nothing}
              .checked=${live(days.includes(day))}
              @change=${(event: Event) => {
                const rest = days.filter((each) => each !== day);
                const { checked } = event.target as HTMLInputElement;
                acts.change({ days: (checked ? [...rest, day] : rest).sort((a, b) => a - b) });
              }}
            />
            <span aria-hidden="true">${dayName(language, day)}</span>
          </label>`,
      )}
      <button class="button quiet" type="button" aria-label=${texts.remove(index + 1)} @click=${acts.remove}>
        ${icon(X)}
      </button>
    </div>
    ${fieldError({ id: `${own}.days`, error: noDays })}
    <div class="pair">
      ${textField({
        id: `${own}.from`,
        label: texts.from,
        value: from,
        type: 'time',
        error: wrong('from'),
        edit: (value) => acts.change({ from: value }),
      })}
      ${textField({
        id: `${own}.until`,
        label: texts.until,
        value: to,
        type: 'time',
        hint: from && to && overMidnight(interval) ? hint : undefined,
        error: wrong('to'),
        edit: (value) => acts.change({ to: value }),
      })}
    </div>
  </fieldset>`;
}
