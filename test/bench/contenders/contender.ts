import type { Link } from '../../../src/domain/link.js';

/** What the bench asks of a list. Each call is what an app would do; painting is waited for outside. */
export interface Contender {
  /** Puts the list, without rows, into the page. */
  mount(host: HTMLElement): void | Promise<void>;
  /** Gives the list all its rows: the first ones, or others in their place. */
  set(links: readonly Link[]): void;
  /** Sorts by name. */
  sort(descending: boolean): void;
  /** Shows only what holds the text; everything for an empty one. */
  filter(text: string): void;
  /** Replaces the row of the same id. */
  update(link: Link): void;
  /** Chooses all rows, or none. */
  selectAll(on: boolean): void;
  /** The element that scrolls. */
  viewport(): HTMLElement;
}

export const ROW = 56;
export const HEIGHT = 640;
export const OVERSCAN = 6;
