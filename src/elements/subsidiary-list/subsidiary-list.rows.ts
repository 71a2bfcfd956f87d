import type { ReactiveController } from 'lit';
import type { Link } from '../../domain/link.js';
import { RowWindow } from '../../lit/row-window.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import { isSelected, type LinkRows, type Selection } from '../../state/link-rows.js';
import { ListRow } from './subsidiary-list.row-slot.js';
import { PENDING, unreadable, viewOf, type RowContext } from './subsidiary-list.row.js';

/** What is to be shown now. */
export interface Shown {
  /** Undefined while nothing is known: rows in the shape of what comes. */
  rows: LinkRows | undefined;
  count: number;
  moved: number;
  context: RowContext;
  selection: Selection;
  /** Whether typing finds a place in this order. */
  typing: boolean;
}

interface Slot extends ListRow {
  link?: Link | undefined;
  context?: RowContext;
}

/** Rows that are printed at most. */
const PRINTED = 1_000;

/** Shows the rows of a list in its `[data-viewport]`, and gives them the focus. */
export class ListRows implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly shown: () => Shown | undefined;
  #window: RowWindow<Slot> | undefined;
  #canvas: HTMLElement | undefined;
  #now: Shown | undefined;
  #printing = false;
  /** A row that gets the focus as soon as it is here. */
  #focusNext: { index: number; control: string } | undefined;

  constructor(host: SubsidiaryElement, shown: () => Shown | undefined) {
    this.#host = host;
    this.shown = shown;
    host.addController(this);
  }

  /** What is shown now. */
  get now(): Shown | undefined {
    return this.#now;
  }

  /** Whether only a part of the rows is in the page. */
  get windowed(): boolean {
    return this.#window?.windowed ?? false;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#print);
    addEventListener('afterprint', this.#print);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#print);
    removeEventListener('afterprint', this.#print);
    this.#close();
  }

  hostUpdated(): void {
    this.#now = this.#host.isConnected ? this.shown() : undefined;
    this.#show(this.#now?.moved);
  }

  /** Writes what has changed of the links that are shown, each in its place. */
  refresh(): void {
    this.#window?.refresh();
  }

  /** The link of the row that an element is in, and its place. */
  at(element: Element): { index: number; link: Link | undefined } {
    const index = this.#window?.indexOf(element) ?? -1;
    return { index, link: this.#now?.rows?.at(index) };
  }

  /** Goes back to the first row: what is listed now is something else. */
  toTop(): void {
    this.#window?.toTop();
  }

  /** Brings a place into sight. */
  reveal(index: number): void {
    this.#window?.reveal(index);
  }

  /** Brings a place into sight and puts the focus there, as soon as it is here. */
  focus(index: number, control = 'name', start = false): void {
    const count = this.#now?.count ?? 0;
    const place = Math.max(0, Math.min(index, count - 1));
    this.#focusNext = { index: place, control };
    this.#window?.reveal(place, { start });
    this.#giveFocus();
  }

  /** Puts the rows in the order of reading, before Tab goes through them. */
  arrange(): void {
    this.#window?.arrange();
  }

  #show(moved = 0): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLElement>('[data-canvas]') ?? undefined;
    if (!this.#now || !canvas) return this.#close();
    if (canvas !== this.#canvas) this.#open(canvas);
    const { count } = this.#now;
    this.#window!.show(this.#printing ? Math.min(count, PRINTED) : count, { moved, all: this.#printing });
  }

  #open(canvas: HTMLElement): void {
    this.#close();
    this.#canvas = canvas;
    // Rows from a server give way in the same frame.
    canvas.replaceChildren();
    this.#window = new RowWindow<Slot>({
      viewport: canvas.closest<HTMLElement>('[data-viewport]')!,
      canvas,
      make: () => new ListRow(),
      fill: (slot, index) => this.#fill(slot, index),
      indexOf: ({ link }) => (link ? (this.#now?.rows?.indexOf(link.id) ?? -1) : -1),
      look: (start, end) => this.#now?.rows?.look(start, end),
    });
  }

  #close(): void {
    this.#window?.close();
    this.#window = this.#canvas = undefined;
  }

  #fill(slot: Slot, index: number): void {
    const { rows, context, selection } = this.#now!;
    const link = rows?.at(index);
    slot.place(index);
    // What cannot be read may come in the place of what is not here, without a link either.
    if (!link || slot.link !== link || slot.context !== context) {
      slot.link = link;
      slot.context = context;
      const view = link ? viewOf(link, context) : rows?.isUnreadable?.(index) ? unreadable(context) : PENDING;
      slot.show(link?.id ?? '', view, context.selectable);
      context.more?.(slot.element, link);
    }
    slot.select(link !== undefined && isSelected(selection, link.id));
    if (this.#focusNext?.index === index && link) queueMicrotask(() => this.#giveFocus());
  }

  #giveFocus(): void {
    const next = this.#focusNext;
    const slot = next && this.#window?.slotAt(next.index);
    if (!slot?.link) return;
    this.#focusNext = undefined;
    const control =
      slot.element.querySelector<HTMLElement>(`[data-act=${next!.control}]:not([hidden])`) ??
      slot.element.querySelector<HTMLElement>('[data-act=name]');
    control?.focus({ preventScroll: true });
  }

  readonly #print = (event: Event): void => {
    this.#printing = event.type === 'beforeprint';
    this.hostUpdated();
  };
}
