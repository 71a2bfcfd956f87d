import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import ArrowDown from 'lucide/dist/esm/icons/arrow-down.mjs';
import ArrowUp from 'lucide/dist/esm/icons/arrow-up.mjs';
import type { Link } from '../../domain/link.js';
import type { LinkTotals } from '../../domain/link-totals.js';
import { formatList, formatMoney } from '../../i18n/formats.js';
import { Query } from '../../lit/query.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { linkTotals } from '../../state/late-reads.js';
import { icon } from '../../ui/icon.js';
import { openPopover } from '../../ui/popover.js';
import type { ListParts } from './subsidiary-list.acts.js';
import {
  COLUMNS,
  columnsOf,
  gridOf,
  moreShown,
  namedColumns,
  usualHidden,
  valueIn,
  type Column,
} from './subsidiary-list.columns.js';
import { queryOf, type Filter } from './subsidiary-list.filter.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { messages } from './subsidiary-list.messages.js';
import { keyOf, writeOwn, type ListOwn } from './subsidiary-list.own.js';

/** The class of a usual column's cells, where that is another word. */
const CLASSES: Partial<Record<Column, string>> = { city: 'where' };

/** How the list looks: which columns it has, how close its rows stand, and what it adds up to. */
export class ListLook implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #list: ListParts;
  readonly #own: ListOwn;
  readonly #totals: Query<LinkTotals>;
  #button: HTMLButtonElement | undefined;
  #frame: HTMLElement | undefined;
  #laid = '';
  #writer: { of: string; write: (row: HTMLElement, link: Link | undefined) => void } | undefined;
  readonly #cells = new WeakMap<HTMLElement, { of: string; cells: readonly HTMLElement[] }>();

  constructor(host: SubsidiaryElement, list: ListParts, own: ListOwn) {
    this.#host = host;
    this.#list = list;
    this.#own = own;
    host.addController(this);
    this.#totals = new Query(host, () => {
      const queries = list.queries();
      const { source } = list;
      if (!queries?.backend.capabilities.totals || source.isGiven || source.counted === 0) return undefined;
      const { sort: _sort, descending: _descending, ...narrowing } = queryOf(list.search.searched);
      return linkTotals(queries, narrowing);
    });
  }

  hostDisconnected(): void {
    this.#button = undefined;
  }

  hostUpdated(): void {
    this.#lay();
  }

  /** What writes the further cells of a row; undefined where there never were any. The same while nothing changes. */
  get writer(): ((row: HTMLElement, link: Link | undefined) => void) | undefined {
    const more = moreShown(this.#columns);
    const own = this.#ownShown;
    const { language } = this.#list.localizer;
    const heads = [
      ...more.map((column) => ({ name: this.#nameOf(column), kind: column })),
      ...own.map(({ label, align }) => ({ name: label, kind: `own ${align}` })),
    ];
    const of = heads.length > 0 ? JSON.stringify([language, this.#own.version, heads, own.map(keyOf)]) : '';
    if (!this.#writer && !of) return undefined;
    if (this.#writer?.of !== of)
      this.#writer = {
        of,
        write: (row, link) => {
          const cells = this.#cellsIn(row, of, heads);
          more.forEach((column, index) => {
            const text = link ? valueIn(column, link, language) : '';
            if (cells[index]!.textContent !== text) cells[index]!.textContent = text;
          });
          own.forEach((column, index) => writeOwn(cells[more.length + index]!, column, link));
        },
      };
    return this.#writer.write;
  }

  /** The headings of further columns. */
  headings(sorted: Filter['sort'], descending: boolean): readonly TemplateResult[] {
    const ours = moreShown(this.#columns).map((column) => {
      const name = this.#nameOf(column);
      if (column !== 'linked')
        return html`<th role="columnheader" scope="col" class="more ${column}">${name}</th>`;
      // The newest come first at first.
      const isSorted = sorted === 'newest';
      return html`<th
        role="columnheader"
        scope="col"
        class="more ${column}"
        aria-sort=${isSorted ? (descending ? 'ascending' : 'descending') : 'none'}
      >
        <button type="button" class="heading" data-sort="newest">
          ${name}
          <span class="arrow" ?data-on=${isSorted}
            >${icon(isSorted && descending ? ArrowUp : ArrowDown)}</span
          >
        </button>
      </th>`;
    });
    const own = this.#ownShown.map(
      ({ label, align }) => html`<th role="columnheader" scope="col" class="more own ${align}">${label}</th>`,
    );
    return [...ours, ...own];
  }

  /** What all that is listed costs a month. */
  totals(): TemplateResult | typeof nothing {
    const totals = this.#totals.remote;
    const sums = totals.state === 'ready' ? totals.data.monthly : null;
    if (!sums?.length) return nothing;
    const { language } = this.#list.localizer;
    const amounts = sums.map((sum) => formatMoney(language, sum));
    return html`<span class="totals money">${this.#texts.totals(formatList(language, amounts))}</span>`;
  }

  /** Opens what can be chosen, at its button. */
  async open(button: HTMLButtonElement): Promise<void> {
    // While it is open, the browser closes it.
    if (this.#button) return;
    this.#button = button;
    button.ariaExpanded = 'true';
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.look');
    if (!panel?.isConnected) return;
    openPopover(panel, button, 'start');
    panel.querySelector('input')?.focus();
    // The next press of the button closes it; this one has yet to run its course.
    setTimeout(() => (button.popoverTargetElement = panel));
  }

  /** What can be chosen, while it is open. */
  panel(): TemplateResult | typeof nothing {
    if (!this.#button) return nothing;
    const texts = this.#texts;
    const { search } = this.#list;
    const { density } = search.filter;
    const columns = this.#columns;
    return html`<div
      class="menu narrowing look"
      role="dialog"
      popover="auto"
      aria-label=${texts.look}
      @toggle=${(event: ToggleEvent) => event.newState === 'closed' && this.#closed()}
    >
      <fieldset>
        <legend>${texts.columns}</legend>
        ${this.#offered.map(
          (column) =>
            html`<label class="check"
              ><input
                type="checkbox"
                name=${column}
                .checked=${columns.includes(column)}
                @change=${() => this.#toggle(column)}
              /><span>${this.#nameOf(column)}</span></label
            >`,
        )}
      </fieldset>
      <fieldset>
        <legend>${texts.rows}</legend>
        ${(['', 'compact'] as const).map(
          (each) =>
            html`<label class="check"
              ><input
                type="radio"
                name="density"
                .checked=${density === each}
                @change=${() => search.change({ density: each })}
              /><span>${texts.density[each]}</span></label
            >`,
        )}
      </fieldset>
      <div ?hidden=${!density && !search.filter.columns}>
        <button class="button" type="button" @click=${this.#reset}>${texts.usualLook}</button>
      </div>
    </div>`;
  }

  get #texts() {
    return this.#list.localizer.texts('subsidiary-list-late', lateMessages);
  }

  get #columns(): readonly Column[] {
    return columnsOf(this.#list.search.filter.columns, this.#own.keys);
  }

  /** The host's own columns that are shown. */
  get #ownShown(): ListOwn['columns'] {
    return this.#own.columns.filter((column) => this.#columns.includes(keyOf(column)));
  }

  /** Without what a backend never tells. */
  get #offered(): readonly Column[] {
    const capabilities = this.#list.queries()?.backend.capabilities;
    const ours = COLUMNS.filter((column) =>
      column === 'labels'
        ? capabilities?.annotating !== false
        : column === 'cost-centre' || column === 'purchase-order'
          ? capabilities?.invoicing !== false
          : true,
    );
    return [...ours, ...this.#own.keys];
  }

  /** The button that was pressed is gone then: the first choice goes on. */
  readonly #reset = (): void => {
    this.#list.search.change({ columns: '', density: '' });
    this.#host.renderRoot.querySelector<HTMLElement>('.look input')?.focus();
  };

  #toggle(column: Column): void {
    const columns = this.#columns;
    this.#list.search.change({
      columns: namedColumns(
        columns.includes(column) ? columns.filter((each) => each !== column) : [...columns, column],
        this.#own.keys,
      ),
    });
  }

  #nameOf(column: Column): string {
    const own = this.#own.columns.find((each) => keyOf(each) === column);
    return own ? own.label : this.#ourNameOf(column as (typeof COLUMNS)[number]);
  }

  #ourNameOf(column: (typeof COLUMNS)[number]): string {
    switch (column) {
      case 'city':
      case 'standing':
      case 'payer':
      case 'monthly':
        return this.#list.localizer.texts('subsidiary-list', messages).column[column];
      default:
        return this.#texts.column[column];
    }
  }

  #cellsIn(
    row: HTMLElement,
    of: string,
    heads: readonly { name: string; kind: string }[],
  ): readonly HTMLElement[] {
    const known = this.#cells.get(row);
    if (known?.of === of && known.cells.every((cell) => cell.parentNode === row)) return known.cells;
    for (const cell of row.querySelectorAll('td.more')) cell.remove();
    const cells = heads.map(({ name, kind }) => {
      const cell = document.createElement('td');
      cell.role = 'cell';
      cell.className = `more ${kind}`;
      cell.dataset['label'] = name;
      return cell;
    });
    row.querySelector('td.actions')?.before(...cells);
    this.#cells.set(row, { of, cells });
    return cells;
  }

  /** Tells the style sheet what is chosen. */
  #lay(): void {
    const frame = this.#host.renderRoot.querySelector<HTMLElement>('.frame') ?? undefined;
    const { columns: named, density } = this.#list.search.filter;
    const selectable = frame?.hasAttribute('data-selectable') ?? false;
    const own = new Map(this.#own.columns.map((column) => [keyOf(column) as string, column.width]));
    const laid = JSON.stringify([named, density, selectable, [...own]]);
    if (!frame || (frame === this.#frame && laid === this.#laid)) return;
    this.#frame = frame;
    this.#laid = laid;
    const columns = this.#columns;
    const { template, least } = gridOf(columns, selectable, own);
    frame.toggleAttribute('data-compact', density === 'compact');
    frame.toggleAttribute('data-own', named !== '' || own.size > 0);
    frame.dataset['without'] = usualHidden(columns)
      .map((column) => CLASSES[column] ?? column)
      .join(' ');
    frame.style.setProperty('--_own', template);
    frame.style.setProperty('--_least', `${least}em`);
    frame.style.setProperty('--_more', String(moreShown(columns).length + this.#ownShown.length));
  }

  #closed(): void {
    if (this.#button) this.#button.ariaExpanded = 'false';
    this.#button = undefined;
    this.#host.requestUpdate();
  }
}
