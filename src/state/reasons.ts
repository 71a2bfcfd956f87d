import type { Queries } from './queries.js';
import { Store } from './store.js';

/** Why something is declined, as far as it was typed: one of a few words (empty: none), and the person's own. */
export interface TypedReason {
  readonly choice: string;
  readonly text: string;
}

export interface ReasonsState {
  /** What is about to be declined; undefined: nothing. */
  readonly asking: string | undefined;
  readonly typed: ReadonlyMap<string, TypedReason>;
}

const NOTHING: TypedReason = { choice: '', text: '' };

/** What was typed and not sent, by what it is about: it is there again when the person comes back. */
const kept = new WeakMap<Queries, ReadonlyMap<string, TypedReason>>();

/** Asks why something is declined before it is, and loses nothing of what was typed until that is sent. */
export class Reasons extends Store<ReasonsState> {
  readonly #queries: Queries;

  constructor(queries: Queries) {
    super({ asking: undefined, typed: kept.get(queries) ?? new Map<string, TypedReason>() });
    this.#queries = queries;
  }

  of(id: string): TypedReason {
    return this.state.typed.get(id) ?? NOTHING;
  }

  /** Asks for a reason; undefined: does not any more. */
  ask(id: string | undefined): void {
    this.set({ ...this.state, asking: id });
  }

  edit(id: string, typed: Partial<TypedReason>): void {
    this.#keep(new Map(this.state.typed).set(id, { ...this.of(id), ...typed }), this.state.asking);
  }

  /** It was declined: nothing is asked or kept any more. */
  sent(id: string): void {
    const typed = new Map(this.state.typed);
    typed.delete(id);
    this.#keep(typed, undefined);
  }

  #keep(typed: ReadonlyMap<string, TypedReason>, asking: string | undefined): void {
    kept.set(this.#queries, typed);
    this.set({ asking, typed });
  }
}
