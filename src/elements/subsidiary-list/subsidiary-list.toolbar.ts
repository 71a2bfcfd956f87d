import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import type { LinkSort } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { icon } from '../../ui/icon.js';
import type { Words } from '../../ui/words.js';
import { GROUPS, type Filter, type Group } from './subsidiary-list.filter.js';
import type { messages } from './subsidiary-list.messages.js';

type Texts = Translation<typeof messages>;
const SORTS: readonly LinkSort[] = [
  'name',
  'customer-number',
  'city',
  'standing',
  'payer',
  'monthly',
  'newest',
];

/** Search, filters and, for cards, the order. */
export const toolbar = (
  filter: Filter,
  texts: Texts,
  words: Words,
  change: (filter: Filter) => void,
): TemplateResult => html`
  <div class="toolbar" role="search">
    <div class="search">
      ${icon(Search)}
      <input
        class="input compact"
        type="search"
        aria-label=${texts.search}
        placeholder=${texts.searchHint}
        maxlength="100"
        autocomplete="off"
        spellcheck="false"
        .value=${live(filter.search)}
        @input=${(event: Event) => change({ ...filter, search: (event.target as HTMLInputElement).value })}
      />
    </div>
    <select
      class="chip"
      aria-label=${texts.filterStanding}
      data-set=${filter.group !== ''}
      .value=${live(filter.group)}
      @change=${(event: Event) => change({ ...filter, group: (event.target as HTMLSelectElement).value as Group | '' })}
    >
      <option value="">${texts.filterStanding}: ${texts.all}</option>
      ${(Object.keys(GROUPS) as Group[]).map(
        (group) =>
          html`<option value=${group} ?selected=${group === filter.group}>${texts.group[group]}</option>`,
      )}
    </select>
    <select
      class="chip"
      aria-label=${texts.filterPayer}
      data-set=${filter.payer !== ''}
      .value=${live(filter.payer)}
      @change=${(event: Event) => change({ ...filter, payer: (event.target as HTMLSelectElement).value as Filter['payer'] })}
    >
      <option value="">${texts.filterPayer}: ${texts.all}</option>
      <option value="main" ?selected=${filter.payer === 'main'}>${words.payer.main}</option>
      <option value="secondary" ?selected=${filter.payer === 'secondary'}>${words.payer.secondary}</option>
    </select>
    <select
      class="chip sort"
      aria-label=${texts.sortBy}
      .value=${live(filter.sort)}
      @change=${(event: Event) =>
        change({ ...filter, sort: (event.target as HTMLSelectElement).value as LinkSort, descending: false })}
    >
      ${SORTS.map((sort) => html`<option value=${sort} ?selected=${sort === filter.sort}>${texts.column[sort]}</option>`)}
    </select>
  </div>
`;

/** A column heading that sorts. */
export const heading = (
  sort: LinkSort,
  filter: Filter,
  texts: Texts,
  sortBy: (sort: LinkSort) => void,
  className = '',
): TemplateResult => {
  const sorted = filter.sort === sort;
  return html`
    <th
      role="columnheader"
      scope="col"
      class=${className}
      aria-sort=${sorted ? (filter.descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" class="heading" @click=${() => sortBy(sort)}>
        ${texts.column[sort]}
        <span class="arrow" ?data-on=${sorted}
          >${icon(sorted && filter.descending ? ArrowDown : ArrowUp)}</span
        >
      </button>
    </th>
  `;
};
