import type { Link } from '../domain/link.js';
import type { LinkRows } from './link-rows.js';

/** A list that begins with one of its links; where that stands otherwise, it is left out. */
export class MarkedFirst implements LinkRows {
  readonly #rows: LinkRows;
  readonly #marked: Link;

  constructor(rows: LinkRows, marked: Link) {
    this.#rows = rows;
    this.#marked = marked;
  }

  get total(): number {
    return Math.max(1, this.#rows.total);
  }

  get estimated(): boolean {
    return this.#rows.estimated;
  }

  at(index: number): Link | undefined {
    return index === 0 ? this.#marked : this.#rows.at(this.#inner(index));
  }

  isUnreadable(index: number): boolean {
    return index > 0 && (this.#rows.isUnreadable?.(this.#inner(index)) ?? false);
  }

  indexOf(id: string): number {
    if (id === this.#marked.id) return 0;
    const index = this.#rows.indexOf(id);
    const own = this.#rows.indexOf(this.#marked.id);
    return index < 0 || (own >= 0 && index > own) ? index : index + 1;
  }

  look(start: number, end: number): void {
    this.#rows.look(Math.max(0, start - 1), end);
  }

  #inner(index: number): number {
    const own = this.#rows.indexOf(this.#marked.id);
    return own >= 0 && index > own ? index : index - 1;
  }

  async find(text: string): Promise<number> {
    const index = await this.#rows.find(text);
    return index < 0 ? index : this.indexOf(this.#rows.at(index)?.id ?? '');
  }
}
