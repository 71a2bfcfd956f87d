import type { Link } from '../../domain/link.js';
import { formatDate, formatNumber } from '../../i18n/formats.js';

/** Columns that every row has cells for: what the list shows unless other ones are chosen. */
const USUAL = ['city', 'standing', 'payer', 'monthly'] as const;
/** Columns whose cells are made once they are chosen. */
const MORE = [
  'labels',
  'contact',
  'numbers',
  'cost-centre',
  'purchase-order',
  'linked',
  'requested',
] as const;

export type UsualColumn = (typeof USUAL)[number];
export type MoreColumn = (typeof MORE)[number];
/** A column of the host's own: never named as one of ours. */
export type OwnColumn = `x-${string}`;
export type Column = UsualColumn | MoreColumn | OwnColumn;

/** Every column of ours that can be chosen, in the order in which they stand. The host's own come after them. */
export const COLUMNS: readonly (UsualColumn | MoreColumn)[] = [...USUAL, ...MORE];
/** What is written where no column but the account's is chosen. */
const NONE = 'name';

/** The columns that a filter names; the usual ones and the host's own where it names none that there are. */
export function columnsOf(text: string, own: readonly OwnColumn[] = []): readonly Column[] {
  const named = text.split(',');
  const known = [...COLUMNS, ...own].filter((column) => named.includes(column));
  return known.length > 0 || named.includes(NONE) ? known : [...USUAL, ...own];
}

/** Names columns as `columnsOf` reads them; empty: the usual ones and the host's own. */
export function namedColumns(columns: readonly Column[], own: readonly OwnColumn[] = []): string {
  const shown = [...COLUMNS, ...own].filter((column) => columns.includes(column));
  if (shown.join() === [...USUAL, ...own].join()) return '';
  return shown.join() || NONE;
}

export const usualHidden = (columns: readonly Column[]): UsualColumn[] =>
  USUAL.filter((column) => !columns.includes(column));

export const moreShown = (columns: readonly Column[]): MoreColumn[] =>
  MORE.filter((column) => columns.includes(column));

/** How wide columns are: the least in em, and their share of what is left. */
const WIDTHS: Readonly<Record<string, readonly [least: number, share: number] | undefined>> &
  Readonly<Record<UsualColumn | MoreColumn, readonly [least: number, share: number]>> = {
  city: [9, 2],
  standing: [8.5, 1.3],
  payer: [8.5, 1.1],
  monthly: [7.2, 0],
  labels: [8, 1.2],
  contact: [15, 1.6],
  numbers: [5, 0],
  'cost-centre': [7.5, 0.5],
  'purchase-order': [7.5, 0.5],
  linked: [7, 0],
  requested: [7, 0],
};
const ACCOUNT = [15, 2.2] as const;
const ACTIONS = [15.5, 0] as const;
/** Between columns, and at both sides. */
const GAP = 1.15;

/** The columns of the grid, and the least width of all of them in em. `own`: what the host's own need. */
export function gridOf(
  columns: readonly Column[],
  selectable: boolean,
  own: ReadonlyMap<string, number>,
): { template: string; least: number } {
  const all = [ACCOUNT, ...columns.map((column) => WIDTHS[column] ?? [own.get(column)!, 0.8]), ACTIONS];
  const template = all.map(([least, share]) => (share ? `minmax(${least}em, ${share}fr)` : `${least}em`));
  if (selectable) template.unshift('26px');
  const least = all.reduce((sum, [each]) => sum + each + GAP, GAP + (selectable ? 3 : 0));
  return { template: template.join(' '), least };
}

/** What a further column says of a link; empty: nothing. */
export function valueIn(column: MoreColumn, link: Link, language: string): string {
  const { account, linkedAt } = link;
  switch (column) {
    case 'labels':
      return (link.labels ?? []).join(', ');
    case 'contact':
      return account?.contactEmail ?? '';
    case 'numbers':
      return account ? formatNumber(language, account.numbers) : '';
    case 'cost-centre':
      return link.costCentre ?? '';
    case 'purchase-order':
      return link.purchaseOrder ?? '';
    case 'linked':
      return linkedAt ? formatDate(language, linkedAt) : '';
    case 'requested':
      return formatDate(language, link.requestedAt);
  }
}
