import * as v from 'valibot';

/** One page of a list, in keyset order. */
export interface Page<T> {
  items: T[];
  /** Opaque cursor of the page that follows; null at the end. */
  next: string | null;
  /** How many there are in all. */
  total: number;
  /** Items that arrived but could not be read, and are left out. */
  unreadable: number;
}

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
      total: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
    v.transform(({ items, next, total }): Page<v.InferOutput<T>> => {
      const readable = items.filter((each): each is v.InferOutput<T> => each !== UNREADABLE);
      return { items: readable, next, total, unreadable: items.length - readable.length };
    }),
  );
const UNREADABLE = Symbol('unreadable');
