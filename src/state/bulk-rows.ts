import type { Backend } from '../backend/backend.js';
import { asBackendError, type BackendError } from '../domain/backend-error.js';
import type { BulkRow, BulkRowState } from '../domain/bulk-link.js';
import { Store } from './store.js';

/** How many rows are asked for at once. */
const PART = 100;

export interface BulkRowsState {
  /** How many rows there are; undefined: nobody knows yet. */
  readonly total: number | undefined;
  /** Why rows are not here. */
  readonly gap: BackendError | undefined;
  /** Rises with everything that arrives. */
  readonly generation: number;
}

/**
 * The rows of a bulk link that somebody looks at, in some states: read in parts as they come into sight, and again as
 * soon as something has happened to them. What is here stays until it is replaced.
 */
export class BulkRowsView extends Store<BulkRowsState> {
  readonly #backend: Backend;
  readonly #bulk: string;
  readonly #states: readonly BulkRowState[];
  readonly #parts = new Map<number, { rows: readonly BulkRow[]; as: string }>();
  readonly #running = new Set<number>();
  /** What the rows depend on, as it is now. */
  #as = '';
  #sight = { start: 0, end: 1 };

  constructor(backend: Backend, bulk: string, states: readonly BulkRowState[]) {
    super({ total: undefined, gap: undefined, generation: 0 });
    this.#backend = backend;
    this.#bulk = bulk;
    this.#states = states;
  }

  /** The row in a place; undefined while it is not here. */
  at(index: number): BulkRow | undefined {
    return this.#parts.get(Math.floor(index / PART))?.rows[index % PART];
  }

  /** These places are in sight, up to and without `end`. */
  look(start: number, end: number): void {
    this.#sight = { start, end: Math.max(end, start + 1) };
    this.#fill();
  }

  /** Something the rows depend on is like that now. */
  follow(as: string): void {
    if (as === this.#as) return;
    this.#as = as;
    this.#fill();
  }

  retry(): void {
    this.set({ ...this.state, gap: undefined });
    this.#fill();
  }

  #fill(): void {
    const first = Math.floor(this.#sight.start / PART);
    const last = Math.floor((this.#sight.end - 1) / PART);
    for (let part = first; part <= last; part++) void this.#read(part);
  }

  async #read(part: number): Promise<void> {
    const as = this.#as;
    const { total, gap } = this.state;
    const beyond = total !== undefined && part > 0 && part * PART >= total;
    if (this.#running.has(part) || gap || beyond || this.#parts.get(part)?.as === as) return;
    this.#running.add(part);
    try {
      const { items, total } = await this.#backend.listBulkRows({
        bulk: this.#bulk,
        states: [...this.#states],
        position: part * PART,
        limit: PART,
      });
      this.#parts.set(part, { rows: items, as });
      this.set({ total, gap: undefined, generation: this.state.generation + 1 });
    } catch (thrown) {
      this.set({ ...this.state, gap: asBackendError(thrown) });
    } finally {
      this.#running.delete(part);
    }
    // Something has happened meanwhile.
    if (as !== this.#as) this.#fill();
  }
}

/** All rows in some states, read part by part, for a file. */
export async function allRows(
  backend: Backend,
  bulk: string,
  states: readonly BulkRowState[],
  parts: { signal: AbortSignal; onProgress: (done: number, total: number) => void },
): Promise<BulkRow[]> {
  const { signal, onProgress } = parts;
  const rows: BulkRow[] = [];
  for (;;) {
    const { items, total } = await backend.listBulkRows(
      { bulk, states: [...states], position: rows.length, limit: 200 },
      { signal },
    );
    rows.push(...items);
    onProgress(rows.length, total);
    if (items.length === 0 || rows.length >= total) return rows;
  }
}
