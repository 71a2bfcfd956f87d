/** Who is measured, in the order of the tables. The first is the measure of all ratios. */
export interface ContenderEntry {
  name: string;
  title: string;
  file: string;
  /** Whether it is styled by the shared style sheet in the page. */
  styled?: true;
  /** The most rows it is given, and why not more. */
  most?: { rows: number; because: string };
}

export const contenders: readonly ContenderEntry[] = [
  { name: 'vanilla', title: 'windowed vanilla', file: 'vanilla.ts', styled: true },
  { name: 'ours', title: 'subsidiary-list', file: 'ours.ts' },
  { name: 'lit-window', title: 'windowed Lit', file: 'lit-window.ts' },
  { name: 'tanstack', title: 'TanStack Virtual + Lit', file: 'tanstack.js' },
  { name: 'revogrid', title: 'revogrid', file: 'revogrid.js', styled: true },
  { name: 'ag-grid', title: 'AG Grid Community', file: 'ag-grid.js', styled: true },
  { name: 'vaadin', title: 'Vaadin grid', file: 'vaadin.js', styled: true },
  { name: 'ui5', title: 'UI5 table', file: 'ui5.js', styled: true },
  {
    name: 'lit-repeat',
    title: 'Lit repeat, all rows',
    file: 'lit-repeat.ts',
    most: { rows: 10_000, because: '100,000 rows in the document take minutes' },
  },
];

export const REFERENCE = 'vanilla';
