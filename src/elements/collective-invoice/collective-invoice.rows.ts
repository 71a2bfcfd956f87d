import { render, type ReactiveController } from 'lit';
import { RowWindow, type RowSlot } from '../../lit/row-window.js';
import type { SubsidiaryElement } from '../../lit/subsidiary-element.js';
import type { Context } from './collective-invoice.context.js';
import { cells, type Row, type RowActs } from './collective-invoice.row.js';

/** What is to be shown now. */
export interface Shown {
  readonly rows: readonly Row[];
  readonly context: Context;
  readonly acts: RowActs;
  /** The reader is near the end of what is here. */
  readonly more: () => void;
}

interface Slot extends RowSlot {
  key: string;
}

/** So many rows before the end of what is here, the next ones are asked for. */
const AHEAD = 30;
/** Rows that are printed at most. */
const PRINTED = 2_000;

/** Shows the accounts of an invoice in its `[data-viewport]`: all of a short one, a window of a long one. */
export class AccountRows implements ReactiveController {
  readonly #host: SubsidiaryElement;
  readonly #shown: () => Shown | undefined;
  #window: RowWindow<Slot> | undefined;
  #canvas: HTMLElement | undefined;
  #now: Shown | undefined;
  #places = new Map<string, number>();
  #printing = false;

  constructor(host: SubsidiaryElement, shown: () => Shown | undefined) {
    this.#host = host;
    this.#shown = shown;
    host.addController(this);
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
    const canvas = this.#host.renderRoot.querySelector<HTMLElement>('[data-canvas]') ?? undefined;
    this.#now = this.#host.isConnected && canvas ? this.#shown() : undefined;
    if (!this.#now || !canvas) return this.#close();
    if (canvas !== this.#canvas) this.#open(canvas);
    const { rows } = this.#now;
    this.#places = new Map(rows.map(({ key }, index) => [key, index]));
    const count = this.#printing ? Math.min(rows.length, PRINTED) : rows.length;
    this.#window!.show(count, { all: this.#printing });
  }

  /** Goes back to the first row: what is listed now is something else. */
  toTop(): void {
    this.#window?.toTop();
  }

  #open(canvas: HTMLElement): void {
    this.#close();
    this.#canvas = canvas;
    this.#window = new RowWindow<Slot>({
      viewport: canvas.closest<HTMLElement>('[data-viewport]')!,
      canvas,
      make: () => {
        const element = document.createElement('div');
        element.role = 'row';
        // As high as a row, before it shows anything.
        element.className = 'part';
        return { element, key: '' };
      },
      fill: (slot, index) => this.#fill(slot, index),
      indexOf: ({ key }) => this.#places.get(key) ?? -1,
      look: (_start, end) => {
        const now = this.#now;
        if (now && !this.#printing && end + AHEAD > now.rows.length - pendingOf(now.rows)) now.more();
      },
    });
  }

  #close(): void {
    this.#window?.close();
    this.#window = this.#canvas = undefined;
  }

  #fill(slot: Slot, index: number): void {
    const { rows, context, acts } = this.#now!;
    const row = rows[index]!;
    const { element } = slot;
    slot.key = row.key;
    element.className = `part ${row.kind}${row.kind === 'account' && row.open ? ' open' : ''}${row.kind === 'line' && row.last ? ' last' : ''}`;
    element.ariaRowIndex = String(index + 2);
    element.ariaHidden = row.kind === 'pending' ? 'true' : null;
    if (row.kind === 'account') element.part.add('account');
    else element.part.remove('account');
    render(cells(context, acts, row), element);
  }

  readonly #print = (event: Event): void => {
    this.#printing = event.type === 'beforeprint';
    this.hostUpdated();
  };
}

function pendingOf(rows: readonly Row[]): number {
  let count = 0;
  while (rows.at(-1 - count)?.kind === 'pending') count++;
  return count;
}
