/**
 * UI5 table with its virtualizer and its selection; the app fills the rows that the virtualizer asks for, and
 * sorts and filters.
 */
import { setDefaultFontLoading } from '@ui5/webcomponents-base/dist/config/Fonts.js';
import '@ui5/webcomponents/dist/Table.js';
import '@ui5/webcomponents/dist/TableCell.js';
import '@ui5/webcomponents/dist/TableHeaderCell.js';
import '@ui5/webcomponents/dist/TableHeaderRow.js';
import '@ui5/webcomponents/dist/TableRow.js';
import '@ui5/webcomponents/dist/TableSelectionMulti.js';
import '@ui5/webcomponents/dist/TableVirtualizer.js';
import { HEADINGS, locationOf, monthlyOf, payerOf } from '../cells.ts';
import { badgeCell, fillBadge, fillWho, moreCell, openCell, whoCell } from './cell-nodes.ts';
import { HEIGHT, OVERSCAN, ROW } from './contender.ts';
import { Rows } from './rows.ts';

// No contender loads a font.
setDefaultFontLoading(false);

const WIDTHS = ['270px', '240px', '140px', '165px', '110px', '160px', '50px'];

const rows = new Rows();
let table;
let virtualizer;
let selection;
let range = { first: 0, last: 0 };

function newRow() {
  const row = document.createElement('ui5-table-row');
  for (const node of [whoCell(), '', badgeCell(), '', '', openCell(), moreCell()]) {
    const cell = document.createElement('ui5-table-cell');
    cell.append(node);
    row.append(cell);
  }
  row.children[4].setAttribute('horizontal-align', 'End');
  return row;
}

function fill(row, index) {
  const link = rows.visible[index];
  const [who, where, badge, payer, monthly] = row.children;
  row.position = index;
  row.rowKey = link.id;
  fillWho(who.firstElementChild, link);
  where.textContent = locationOf(link);
  fillBadge(badge.firstElementChild, link);
  payer.textContent = payerOf(link);
  monthly.textContent = monthlyOf(link);
}

/** Shows the range that was asked for last, in rows that are there already where possible. */
function draw() {
  const count = Math.min(range.last, rows.visible.length) - range.first;
  const shown = table.querySelectorAll('ui5-table-row');
  for (let index = 0; index < Math.max(count, shown.length); index++) {
    if (index >= count) shown[index].remove();
    else {
      const row = shown[index] ?? table.appendChild(newRow());
      fill(row, range.first + index);
    }
  }
}

function show() {
  virtualizer.rowCount = rows.visible.length;
  virtualizer.reset();
  draw();
}

/** @type {import('./contender.ts').Contender} */
export const contender = {
  async mount(host) {
    table = document.createElement('ui5-table');
    table.overflowMode = 'Scroll';
    table.style.height = `${HEIGHT + 40}px`;
    selection = document.createElement('ui5-table-selection-multi');
    selection.slot = 'features';
    virtualizer = document.createElement('ui5-table-virtualizer');
    virtualizer.slot = 'features';
    Object.assign(virtualizer, { rowHeight: ROW, rowCount: 0, extraRows: OVERSCAN });
    virtualizer.addEventListener('range-change', ({ detail }) => {
      range = detail;
      draw();
    });
    const head = document.createElement('ui5-table-header-row');
    head.slot = 'headerRow';
    head.sticky = true;
    for (const [index, width] of WIDTHS.entries()) {
      const cell = document.createElement('ui5-table-header-cell');
      cell.width = width;
      cell.textContent = HEADINGS[index + 1];
      if (index === 4) cell.setAttribute('horizontal-align', 'End');
      head.append(cell);
    }
    table.append(head, selection, virtualizer);
    host.append(table);
    await customElements.whenDefined('ui5-table');
    await new Promise((done) => setTimeout(done, 300));
  },
  set(links) {
    rows.set(links);
    show();
  },
  sort(descending) {
    rows.sort(descending);
    show();
  },
  filter(text) {
    rows.filter(text);
    show();
  },
  update(link) {
    rows.update(link);
    const index = rows.visible.findIndex(({ id }) => id === link.id);
    const row = table.querySelectorAll('ui5-table-row')[index - range.first];
    if (row) fill(row, index);
  },
  selectAll(on) {
    rows.selectAll(on);
    selection.setSelectedAsSet(rows.chosen);
  },
  viewport: () => table._scrollContainer,
};
