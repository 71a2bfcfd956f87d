import type { ListRows } from './subsidiary-list.rows.js';

/** Milliseconds between two letters of one word. */
const TYPING = 800;

/**
 * Moves about in the rows of a list by key: arrows go from row to row, Home and End to the ends, letters to the
 * name that they begin.
 */
export class ListKeys {
  readonly #root: ParentNode & DocumentOrShadowRoot;
  readonly #rows: ListRows;
  #typed = '';
  #typedAt = -Infinity;

  constructor(root: ParentNode & DocumentOrShadowRoot, rows: ListRows) {
    this.#root = root;
    this.#rows = rows;
  }

  /** Hears a key that goes down or up on a part of the list. */
  hear(event: KeyboardEvent, target: HTMLElement): void {
    // A space between two words is no press of the button that has the focus, which comes with the key's end.
    if (event.type === 'keyup') {
      if (event.key === ' ' && this.#isTyping(event)) event.preventDefault();
      return;
    }
    this.#move(event, target);
    if (event.key === 'f' && (event.ctrlKey || event.metaKey) && this.#rows.windowed) this.#find(event);
  }

  #move(event: KeyboardEvent, target: HTMLElement): void {
    const { key } = event;
    if (event.altKey || event.metaKey || event.defaultPrevented) return;
    const control = target.dataset['act'];
    const { index } = this.#rows.at(target);
    if (control === undefined || index < 0) return;
    const last = (this.#rows.now?.count ?? 1) - 1;
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: last }[key];
    if (key === 'Tab') this.#rows.arrange();
    else if (to !== undefined && !event.ctrlKey) {
      event.preventDefault();
      if (to >= 0 && to <= last) this.#rows.focus(to, control);
    } else if ([...key].length === 1 && !event.ctrlKey && (key !== ' ' || this.#isTyping(event))) {
      if (key === ' ') event.preventDefault();
      void this.#type(event);
    }
  }

  /** By when keys were pressed: a page that is busy hears them later. */
  #isTyping({ timeStamp }: KeyboardEvent): boolean {
    return timeStamp - this.#typedAt < TYPING;
  }

  async #type(event: KeyboardEvent): Promise<void> {
    const shown = this.#rows.now;
    if (!shown?.rows || !shown.typing) return;
    this.#typed = this.#isTyping(event) ? this.#typed + event.key : event.key;
    this.#typedAt = event.timeStamp;
    const index = await shown.rows.find(this.#typed);
    if (index >= 0 && shown.rows === this.#rows.now?.rows) this.#rows.focus(index, 'name', true);
  }

  /** Find in page does not see rows that are out of sight: the first Ctrl+F searches all of them. */
  #find(event: KeyboardEvent): void {
    const search = this.#root.querySelector<HTMLInputElement>('input[type=search]');
    if (!search || this.#root.activeElement === search) return;
    event.preventDefault();
    search.focus();
    search.select();
  }
}
