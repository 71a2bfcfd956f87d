import type { Link } from '../domain/link.js';

/** Links in an order, some of which may not be here yet: what a long list moves about in. */
export interface LinkRows {
  /** How many there are. */
  readonly total: number;
  /** Whether the total is a guess. */
  readonly estimated: boolean;
  /** The link in a place, counted from 0; undefined while it is not here. */
  at(index: number): Link | undefined;
  /** Whether what stands in a place is here and cannot be read. */
  isUnreadable?(index: number): boolean;
  /** Where a link stands, of those that are here; otherwise -1. */
  indexOf(id: string): number;
  /** These places are looked at, up to and without `end`: what is missing of them is fetched. */
  look(start: number, end: number): void;
  /** The place of the first link that begins with a text, or comes after it, in the order of names. */
  find(text: string): Promise<number>;
}

/** Which links are chosen: some by name, or all that the list holds but a few. */
export type Selection =
  | { readonly all: false; readonly ids: ReadonlySet<string> }
  | { readonly all: true; readonly except: ReadonlySet<string> };

export const NOTHING_SELECTED: Selection = { all: false, ids: new Set() };
export const ALL_SELECTED: Selection = { all: true, except: new Set() };

export const isSelected = (selection: Selection, id: string): boolean =>
  selection.all ? !selection.except.has(id) : selection.ids.has(id);

/** How many are chosen of a list of so many. */
export const selectedOf = (selection: Selection, total: number): number =>
  selection.all ? Math.max(0, total - selection.except.size) : selection.ids.size;

/** The selection with some links chosen or not. */
export function select(selection: Selection, ids: Iterable<string>, chosen: boolean): Selection {
  const named = new Set(selection.all ? selection.except : selection.ids);
  for (const id of ids)
    if (chosen === selection.all) named.delete(id);
    else named.add(id);
  return selection.all ? { all: true, except: named } : { all: false, ids: named };
}
