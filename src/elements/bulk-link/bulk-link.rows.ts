import { html, render, type ReactiveController } from 'lit';
import type { BulkLink, BulkRow } from '../../domain/bulk-link.js';
import { RowWindow, type RowSlot } from '../../lit/row-window.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { BulkRowsView } from '../../state/bulk-rows.js';
import type { Context } from './bulk-link.context.js';
import { rowContent } from './bulk-link.row.js';

/** What is to be shown now. */
export interface ShownRows {
  readonly context: Context;
  readonly bulk: BulkLink;
  readonly rows: BulkRowsView;
  /** Lets somebody put a row right; undefined: it is not the time for that. */
  readonly correct: ((row: BulkRow) => void) | undefined;
}

/** Shows the rows in the `[data-canvas]`: all of a few, a window of many. */
export class BulkRowList implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #shown: () => ShownRows | undefined;
  #window: RowWindow<RowSlot> | undefined;
  #canvas: HTMLElement | undefined;
  #rows: BulkRowsView | undefined;
  #now: ShownRows | undefined;

  constructor(host: SubsidiaryElement, shown: () => ShownRows | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
  }

  hostUpdated(): void {
    const canvas = this.#host.renderRoot.querySelector<HTMLElement>('[data-canvas]') ?? undefined;
    this.#now = this.#host.isConnected && canvas ? this.#shown() : undefined;
    if (!this.#now || !canvas) return this.#close();
    if (canvas !== this.#canvas) this.#open(canvas);
    this.#window!.show(this.#now.rows.state.total ?? 0);
    // Other rows begin at their first one.
    if (this.#rows && this.#rows !== this.#now.rows) this.#window!.toTop();
    this.#rows = this.#now.rows;
  }

  hostDisconnected(): void {
    this.#close();
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
      fill: (slot, index) => this.#fill(slot, index),
      indexOf: () => -1,
      look: (start, end) => this.#now?.rows.look(start, end),
    });
  }

  #close(): void {
    this.#window?.close();
    this.#window = this.#canvas = this.#rows = undefined;
  }

  #fill({ element }: RowSlot, index: number): void {
    const { context, bulk, rows, correct } = this.#now!;
    const row = rows.at(index);
    element.ariaRowIndex = String(index + 2);
    element.dataset['state'] = row?.state ?? 'pending';
    const done = row?.state === 'requested' || row?.state === 'ordered';
    render(
      row
        ? rowContent(context, bulk, row, done ? undefined : correct)
        : html`<span class="skeleton" role="cell"></span>`,
      element,
    );
  }
}
