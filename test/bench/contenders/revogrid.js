/** revogrid with cell templates. It has no selection column, so the app draws the checkboxes; it sorts and filters. */
import { defineCustomElements } from '@revolist/revogrid/loader';
import {
  HEADINGS,
  initialsOf,
  locationOf,
  monthlyOf,
  MORE,
  nameOf,
  OPEN,
  payerOf,
  statusOf,
  toneOf,
} from '../cells.ts';
import { HEIGHT, ROW } from './contender.ts';
import { Rows } from './rows.ts';

const rows = new Rows();
let grid;

const column = (index, size, cellTemplate, more) => ({
  prop: `column${index}`,
  name: HEADINGS[index],
  size,
  readonly: true,
  cellTemplate: (h, { model }) => cellTemplate(h, model),
  ...more,
});

const columns = [
  column(0, 48, (h, link) => h('input', { type: 'checkbox', checked: rows.chosen.has(link.id) }), {
    columnTemplate: (h) =>
      h('input', { type: 'checkbox', onChange: ({ target }) => contender.selectAll(target.checked) }),
  }),
  column(1, 270, (h, link) =>
    h('div', { class: 'who' }, [
      h('span', { class: 'avatar' }, initialsOf(link)),
      h('span', { class: 'names' }, [
        h('span', { class: 'name' }, nameOf(link)),
        h('span', { class: 'number' }, link.customerNumber),
      ]),
    ]),
  ),
  column(2, 240, (_h, link) => locationOf(link)),
  column(3, 140, (h, link) => h('span', { class: `badge ${toneOf(link)}` }, statusOf(link))),
  column(4, 165, (_h, link) => payerOf(link)),
  column(5, 110, (h, link) => h('div', { class: 'monthly' }, monthlyOf(link))),
  column(6, 160, (h) => h('button', { class: 'open' }, OPEN)),
  column(7, 50, (h) => h('button', { class: 'more' }, MORE)),
];

function show() {
  grid.source = [...rows.visible];
  void grid.scrollToRow(0);
}

/** @type {import('./contender.ts').Contender} */
export const contender = {
  async mount(host) {
    await defineCustomElements();
    grid = document.createElement('revo-grid');
    grid.style.height = `${HEIGHT + 40}px`;
    Object.assign(grid, {
      columns,
      rowSize: ROW,
      readonly: true,
      canFocus: false,
      hideAttribution: true,
      source: [],
    });
    host.append(grid);
    await grid.componentOnReady();
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
    Object.assign(
      rows.visible.find(({ id }) => id === link.id),
      link,
    );
    void grid.refresh();
  },
  selectAll(on) {
    rows.selectAll(on);
    void grid.refresh();
  },
  viewport: () => grid.querySelector('revogr-viewport-scroll.rgCol .vertical-inner'),
};
