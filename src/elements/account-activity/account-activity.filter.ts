import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { ActivityGroup, type ActivityNarrowing } from '../../domain/activity.js';
import type { Translation } from '../../i18n/catalogue.js';
import { labelled, selectField, textField } from '../../ui/field.js';
import type { messages } from './account-activity.messages.js';

/** What the reader looks for. Days are the reader's own (`2026-11-30`); empty: any. */
export interface Filter {
  readonly group: ActivityGroup | '';
  readonly person: string;
  readonly from: string;
  readonly to: string;
}

export const EVERYTHING: Filter = { group: '', person: '', from: '', to: '' };

export const isNarrowed = (filter: Filter): boolean => Object.values(filter).some((each) => each !== '');

/** The moment at which a day begins where the reader is, or the one so many days after; undefined: no such day. */
function beginOf(day: string, later = 0): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return undefined;
  const begin = new Date(year, month - 1, date + later);
  return Number.isNaN(begin.getTime()) ? undefined : begin.toISOString();
}

/** What a backend is asked for. */
export function narrowingOf(
  { group, person, from, to }: Filter,
  link: string | undefined,
): ActivityNarrowing {
  const since = beginOf(from);
  const until = beginOf(to, 1);
  return {
    ...(link && { link }),
    ...(group && { group }),
    ...(person.trim() && { person: person.trim() }),
    ...(since && { since }),
    ...(until && { until }),
  };
}

const dayField = (id: string, label: string, value: string, edit: (value: string) => void): TemplateResult =>
  labelled(
    { id, label },
    html`<input
      class="input"
      type="date"
      id=${id}
      .value=${live(value)}
      @change=${(event: Event) => edit((event.target as HTMLInputElement).value)}
    />`,
  );

/** The fields by which a history is narrowed. */
export const filterFields = (
  texts: Translation<typeof messages>,
  filter: Filter,
  edit: (part: Partial<Filter>) => void,
): TemplateResult => html`
  ${selectField({
    id: 'group',
    label: texts.group,
    value: filter.group,
    options: [
      { value: '', label: texts.everything },
      ...ActivityGroup.options.map((value) => ({ value, label: texts.groups[value] })),
    ],
    edit: (value) => edit({ group: value as Filter['group'] }),
  })}
  ${textField({
    id: 'person',
    label: texts.person,
    type: 'search',
    maxlength: 100,
    value: filter.person,
    edit: (person) => edit({ person }),
  })}
  ${dayField('from', texts.since, filter.from, (from) => edit({ from }))}
  ${dayField('to', texts.until, filter.to, (to) => edit({ to }))}
`;
