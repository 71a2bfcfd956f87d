/** AG Grid Community with its own selection, sort and quick filter, and only the modules that this takes. */
import {
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  createGrid,
  ModuleRegistry,
  QuickFilterModule,
  RowSelectionModule,
  themeQuartz,
} from 'ag-grid-community';
import { HEADINGS, locationOf, monthlyOf, nameOf, payerOf } from '../cells.ts';
import { badgeCell, fillBadge, fillWho, moreCell, openCell, whoCell } from './cell-nodes.ts';
import { HEIGHT, OVERSCAN, ROW } from './contender.ts';
import { compareNames } from './rows.ts';

ModuleRegistry.registerModules([
  CellStyleModule,
  ClientSideRowModelApiModule,
  ClientSideRowModelModule,
  ColumnApiModule,
  QuickFilterModule,
  RowSelectionModule,
]);

let host;
let grid;

const nodes = (make, fill) => (params) => {
  const cell = make();
  fill?.(cell, params.data);
  return cell;
};

const column = (index, width, more) => ({
  headerName: HEADINGS[index],
  width,
  resizable: false,
  suppressMovable: true,
  getQuickFilterText: () => '',
  ...more,
});

/** @type {import('./contender.ts').Contender} */
export const contender = {
  mount(into) {
    host = document.createElement('div');
    host.style.height = `${HEIGHT + 42}px`;
    into.append(host);
    grid = createGrid(host, {
      rowData: [],
      theme: themeQuartz.withParams({ cellHorizontalPadding: 12 }),
      rowHeight: ROW,
      headerHeight: 40,
      rowBuffer: OVERSCAN,
      animateRows: false,
      deltaSort: true,
      getRowId: ({ data }) => data.id,
      rowSelection: { mode: 'multiRow', selectAll: 'filtered', enableClickSelection: false },
      selectionColumnDef: { width: 48 },
      columnDefs: [
        column(1, 270, {
          colId: 'name',
          valueGetter: ({ data }) => nameOf(data),
          comparator: (_a, _b, a, b) => compareNames(a.data, b.data),
          cellRenderer: nodes(whoCell, fillWho),
          getQuickFilterText: ({ data }) =>
            `${nameOf(data)}\n${data.customerNumber}\n${data.account.location.city}`,
        }),
        column(2, 240, { valueGetter: ({ data }) => locationOf(data) }),
        column(3, 140, {
          valueGetter: ({ data }) => data.account.status,
          cellRenderer: nodes(badgeCell, fillBadge),
        }),
        column(4, 165, { valueGetter: ({ data }) => payerOf(data) }),
        column(5, 110, {
          valueGetter: ({ data }) => monthlyOf(data),
          cellClass: 'monthly ag-right-aligned-cell',
          headerClass: 'ag-right-aligned-header',
        }),
        column(6, 160, { cellRenderer: nodes(openCell) }),
        column(7, 50, { cellRenderer: nodes(moreCell) }),
      ],
    });
  },
  set(links) {
    grid.setGridOption('rowData', links);
  },
  sort(descending) {
    grid.applyColumnState({ state: [{ colId: 'name', sort: descending ? 'desc' : 'asc' }] });
  },
  filter(text) {
    grid.setGridOption('quickFilterText', text);
  },
  update(link) {
    grid.applyTransaction({ update: [link] });
  },
  selectAll(on) {
    if (on) grid.selectAll('filtered');
    else grid.deselectAll();
  },
  viewport: () => host.querySelector('.ag-grid-viewport, .ag-body-viewport, .ag-body'),
};
