/**
 * Vaadin grid with its selection column and renderers that reuse their nodes. The app sorts and filters: the
 * grid's own sort cannot be given an order.
 */
import '@vaadin/grid/vaadin-grid.js';
import '@vaadin/grid/vaadin-grid-selection-column.js';
import { HEADINGS, locationOf, monthlyOf, payerOf } from '../cells.ts';
import { badgeCell, fillBadge, fillWho, moreCell, openCell, whoCell } from './cell-nodes.ts';
import { HEIGHT } from './contender.ts';
import { Rows } from './rows.ts';

const rows = new Rows();
let grid;
let selection;

function column(index, width, renderer, textAlign = 'start') {
  const made = document.createElement('vaadin-grid-column');
  Object.assign(made, { header: HEADINGS[index], width, flexGrow: 0, renderer, textAlign });
  return made;
}

const text =
  (of) =>
  (root, _column, { item }) => {
    root.textContent = of(item);
  };

const nodes =
  (make, fill) =>
  (root, _column, { item }) => {
    if (!root.firstElementChild) root.append(make());
    fill?.(root.firstElementChild, item);
  };

/** @type {import('./contender.ts').Contender} */
export const contender = {
  async mount(host) {
    grid = document.createElement('vaadin-grid');
    grid.style.height = `${HEIGHT + 40}px`;
    selection = document.createElement('vaadin-grid-selection-column');
    selection.width = '48px';
    selection.flexGrow = 0;
    grid.append(
      selection,
      column(1, '270px', nodes(whoCell, fillWho)),
      column(2, '240px', text(locationOf)),
      column(3, '140px', nodes(badgeCell, fillBadge)),
      column(4, '165px', text(payerOf)),
      column(5, '110px', text(monthlyOf), 'end'),
      column(6, '160px', nodes(openCell)),
      column(7, '50px', nodes(moreCell)),
    );
    grid.items = [];
    host.append(grid);
    await grid.updateComplete;
  },
  set(links) {
    rows.set(links);
    grid.items = rows.visible;
  },
  sort(descending) {
    rows.sort(descending);
    grid.items = rows.visible;
    grid.scrollToIndex(0);
  },
  filter(search) {
    rows.filter(search);
    grid.items = rows.visible;
  },
  update(link) {
    const item = rows.visible.find(({ id }) => id === link.id);
    Object.assign(item, link);
    grid.requestContentUpdate();
  },
  selectAll(on) {
    selection.selectAll = on;
  },
  viewport: () => grid.shadowRoot.querySelector('#table'),
};
