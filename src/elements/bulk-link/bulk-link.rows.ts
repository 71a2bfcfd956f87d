import { html, render, type ReactiveController } from 'lit';
import { BULK_DONE, type BulkLink, type BulkRow } from '../../domain/bulk-link.js';
import { RowWindow, type RowSlot } from '../../lit/row-window.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { BulkRowsView } from '../../state/bulk-rows.js';
import type { Context } from './bulk-link.context.js';
import { rowContent } from './bulk-link.row.js';

/** What is to be shown now. */
export interface ShownRows {
  /** Where they come from: others begin at their first one. */
  readonly from: object;
  readonly total: number;
  fill(row: HTMLElement, index: number): void;
  /** These places are in sight, up to and without `end`. */
  look(start: number, end: number): void;
}

/** Shows rows in a canvas: all of a few, a window of many. */
export class WindowedRows implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #selector: string;
  readonly #shown: () => ShownRows | undefined;
  #window: RowWindow<RowSlot> | undefined;
  #canvas: HTMLElement | undefined;
  #now: ShownRows | undefined;

  constructor(host: SubsidiaryElement, selector: string, shown: () => ShownRows | undefined) {
    this.#host = host;
    this.#selector = selector;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLElement>(this.#selector) ?? undefined;
    const now = this.#host.isConnected && canvas ? this.#shown() : undefined;
    if (!now || !canvas) return this.#close();
    if (canvas !== this.#canvas) this.#open(canvas);
    const before = this.#now?.from;
    this.#now = now;
    this.#window!.show(now.total);
    if (before && before !== now.from) this.#window!.toTop();
  }

  hostDisconnected(): void {
    this.#close();
  }

  /** The place of the row that something stands in; -1: none. */
  indexOf(element: Element): number {
    return this.#window?.indexOf(element) ?? -1;
  }

  /** Brings a row into sight, and puts the focus on a control of it. */
  focus(index: number, control: string): void {
    this.#window?.reveal(index);
    this.#window?.slotAt(index)?.element.querySelector<HTMLElement>(control)?.focus();
  }

  #open(canvas: HTMLElement): void {
    this.#close();
    this.#canvas = canvas;
    this.#window = new RowWindow<RowSlot>({
      viewport: canvas.closest<HTMLElement>('[data-viewport]')!,
      canvas,
      make: () => {
        const element = document.createElement('div');
        element.role = 'row';
        element.className = 'row-of';
        element.part.add('row');
        return { element };
      },
      fill: ({ element }, index) => {
        element.ariaRowIndex = String(index + 2);
        this.#now!.fill(element, index);
      },
      indexOf: () => -1,
      look: (start, end) => this.#now?.look(start, end),
    });
  }

  #close(): void {
    this.#window?.close();
    this.#window = this.#canvas = this.#now = undefined;
  }
}

/** The rows of a bulk link. `correct` lets somebody put a row right; undefined: it is not the time for that. */
export const bulkRows = (
  context: Context,
  bulk: BulkLink,
  rows: BulkRowsView,
  correct: ((row: BulkRow) => void) | undefined,
): ShownRows => ({
  from: rows,
  total: rows.state.total ?? 0,
  look: (start, end) => rows.look(start, end),
  fill(element, index) {
    const row = rows.at(index);
    element.dataset['state'] = row?.state ?? 'pending';
    const done = row && BULK_DONE.includes(row.state);
    render(
      row
        ? rowContent(context, bulk, row, done ? undefined : correct)
        : html`<span class="skeleton" role="cell"></span>`,
      element,
    );
  },
});
