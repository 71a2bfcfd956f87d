import * as v from 'valibot';

/** One page of a list, in keyset order. */
export interface Page<T> {
  items: T[];
  /** Opaque cursor of the page that follows; null at the end. */
  next: string | null;
  /** Opaque cursor for the page that comes before; null at the beginning, and where a backend cannot go back. */
  previous: string | null;
  /** How many come before the first item: a guess where the total is one; null where a backend does not know. */
  position: number | null;
  /** How many there are in all. */
  total: number;
  /** Whether the total is a guess. */
  estimated: boolean;
  /** Items that arrived but could not be read, and are left out. */
  unreadable: number;
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * The schema of a page. Items that do not fit their schema are counted and left out instead of
 * spoiling the page.
 */
export const Page = <T extends v.GenericSchema>(item: T) =>
  v.pipe(
    v.object({
      items: v.array(
        v.union([
          item,
          v.pipe(
            v.unknown(),
            v.transform(() => UNREADABLE),
          ),
        ]),
      ),
      next: v.nullable(v.string()),
      previous: v.optional(v.nullable(v.string()), null),
      position: v.optional(v.nullable(count), null),
      total: count,
      estimated: v.optional(v.boolean(), false),
    }),
    v.transform(({ items, ...rest }): Page<v.InferOutput<T>> => {
      const readable = items.filter((each): each is v.InferOutput<T> => each !== UNREADABLE);
      return { items: readable, ...rest, unreadable: items.length - readable.length };
    }),
  );
const UNREADABLE = Symbol('unreadable');
