import { html, noChange, nothing, type TemplateResult } from 'lit';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import Download from 'lucide/dist/esm/icons/download.mjs';
import Search from 'lucide/dist/esm/icons/search.mjs';
import type { LinkSort } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { icon } from '../../ui/icon.js';
import type { StandingWords } from '../../ui/standing.js';
import { GROUPS, MORE_CHOICES, SORTS, type Filter, type Group } from './subsidiary-list.filter.js';
import type { messages } from './subsidiary-list.messages.js';

type Texts = Translation<typeof messages>;
const SEARCH = icon(Search);
const DOWNLOAD = icon(Download);

/** Search, filters, for cards the order, and the way out as a file. One listener hears all controls. */
export const toolbar = (parts: {
  filter: Filter;
  sorted: Filter['sort'];
  texts: Texts;
  words: StandingWords;
  change: (patch: Partial<Filter>) => void;
  /** Whether there are more filters. */
  narrows: boolean;
  /** Whether there can be a file. */
  exports: boolean;
  /** Whether choices, order and words are those that were drawn last. */
  same: boolean;
}): TemplateResult => {
  const { filter, sorted, texts, words, change, narrows, exports, same } = parts;
  const chosen = MORE_CHOICES.filter((choice) => filter[choice] !== '').length;
  return html`
    <div class="toolbar" role="search" @input=${(event: Event) => change(changeOf(event))}>
      <div class="search">
        ${SEARCH}
        <input
          class="input compact"
          type="search"
          name="search"
          aria-label=${texts.search}
          placeholder=${texts.searchHint}
          maxlength="100"
          autocomplete="off"
          spellcheck="false"
          .value=${filter.search}
        />
      </div>
      ${same ? noChange : selects(filter, sorted, texts, words)}
      ${
        narrows
          ? html`<button
              class="chip"
              type="button"
              data-do="narrow"
              data-set=${chosen > 0}
              aria-haspopup="dialog"
              aria-expanded="false"
            >
              ${texts.more(chosen)}
            </button>`
          : nothing
      }
      <button
        class="chip"
        type="button"
        data-do="look"
        data-set=${filter.columns + filter.density !== ''}
        aria-haspopup="dialog"
        aria-expanded="false"
      >
        ${texts.look}
      </button>
      ${
        exports
          ? html`<button class="button quiet export" type="button" data-do="export">
              ${DOWNLOAD} ${texts.export}
            </button>`
          : nothing
      }
    </div>
  `;
};

type Option = readonly [value: string, text: string];

const selects = (
  { group, payer }: Filter,
  sorted: Filter['sort'],
  texts: Texts,
  words: StandingWords,
): TemplateResult[] => {
  const all = (label: string): Option => ['', `${label}: ${texts.all}`];
  const { payer: payers } = words;
  return [
    select('group', texts.filterStanding, group, [
      all(texts.filterStanding),
      ...(Object.keys(GROUPS) as Group[]).map((each): Option => [each, texts.group[each]]),
    ]),
    select('payer', texts.filterPayer, payer, [
      all(texts.filterPayer),
      ['main', payers.main],
      ['secondary', payers.secondary],
    ]),
    select('sort', texts.sortBy, sorted, [
      ...(sorted === '' ? [['', `${texts.sortBy} …`] as const] : []),
      ...SORTS.map((each): Option => [each, texts.column[each]]),
    ]),
  ];
};

const select = (
  name: string,
  label: string,
  value: string,
  options: readonly Option[],
): TemplateResult => html`
  <select class="chip ${name}" name=${name} aria-label=${label} data-set=${value !== '' && name !== 'sort'}>
    ${options.map(([each, text]) => html`<option value=${each} .selected=${each === value}>${text}</option>`)}
  </select>
`;

/** What a control of the toolbar asks for. */
function changeOf(event: Event): Partial<Filter> {
  const { name, value } = event.target as HTMLInputElement | HTMLSelectElement;
  return name === 'sort' ? { sort: value as LinkSort, descending: false } : { [name]: value };
}

/** What a column is sorted by, and its class where that is another word. */
const COLUMNS = [['name', 'who'], ['city', 'where'], ['standing'], ['payer'], ['monthly']] as const;

/** The headings of the columns: those that sort are buttons, heard together by `data-sort`. */
export const headings = (
  sorted: Filter['sort'],
  descending: boolean,
  texts: Texts,
  same: boolean,
  select: { state: 'none' | 'some' | 'all'; label: string } | undefined,
  more: unknown,
): TemplateResult => html`
  <tr role="row" aria-rowindex="1">
    ${
      select
        ? html`<th role="columnheader" scope="col" class="pick" data-label=${select.label}>
            <input
              type="checkbox"
              data-all
              aria-label=${select.label}
              .checked=${select.state === 'all'}
              .indeterminate=${select.state === 'some'}
            />
          </th>`
        : nothing
    }
    ${same ? noChange : COLUMNS.map(([sort, name = sort]) => heading(sort, name, sorted, descending, texts))}
    ${more}
    <th role="columnheader" scope="col" class="actions">
      <span class="visually-hidden">${texts.column.actions}</span>
    </th>
  </tr>
`;

const heading = (
  sort: LinkSort,
  name: string,
  sorted: Filter['sort'],
  descending: boolean,
  texts: Texts,
): TemplateResult => {
  const isSorted = sort === sorted;
  return html`
    <th
      role="columnheader"
      scope="col"
      class=${name}
      aria-sort=${isSorted ? (descending ? 'descending' : 'ascending') : 'none'}
    >
      <button type="button" class="heading" data-sort=${sort}>
        ${texts.column[sort]}
        <span class="arrow" ?data-on=${isSorted}>${icon(isSorted && descending ? ArrowDown : ArrowUp)}</span>
      </button>
    </th>
  `;
};
