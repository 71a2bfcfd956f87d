import { sql } from 'kysely';
import { byCurrency, type LinkTotals } from '../../../src/domain/link-totals.js';
import type { LinkNarrowing } from '../../../src/domain/link.js';
import type { Call } from '../world.js';
import {
  allRows,
  filtered,
  FINISHED,
  leftBefore,
  listed,
  matching,
  revealed,
  searchOf,
  type Asked,
  type Rows,
} from './rows.js';

/** Up to so many rows a search is counted, whatever it finds. */
const COUNTED = 10_000;
/** Rows by which it is told how much of more than that a search finds. */
const SAMPLE = 2_000;
/** Rows of the list that a sample must hold to tell anything. */
const TELLING = 400;
/** The share of them from which on it is guessed by: of a smaller one there are few enough to count. */
const MUCH = 0.1;

export interface Total {
  total: number;
  /** How many there are without the search. */
  of: number;
  estimated: boolean;
}

/** How many rows an account has in the overview, by standing, payer and whether they are hidden: kept with every change. */
export const countsOf = ({ db, actor }: Call) =>
  db.selectFrom('link_count').selectAll().where('main_id', '=', actor.account.id).execute();

/**
 * How many rows a list has. Without a search that is known; what a search finds is counted where it can be done
 * in time, and guessed from a sample where it finds much of a large account.
 */
export async function totalOf(call: Call, asked: Asked): Promise<Total> {
  const of = await countedOf(call, asked);
  if (searchOf(asked).length === 0) return { total: of, of, estimated: false };
  if (of > COUNTED && !liesTogether(asked)) {
    const { rows, found } = await sampled(call, asked);
    if (rows >= TELLING && found >= rows * MUCH)
      return { total: Math.round((found / rows) * of), of, estimated: true };
  }
  const { total } = await matching(call, asked)
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  return { total, of, estimated: false };
}

/**
 * Whether what is found lies together in its order, as the links of one place do in the order of places: its own
 * index counts it, and a guess that thinks it spread evenly would lead astray.
 */
const liesTogether = ({ city, sort }: Asked): boolean => city !== undefined && sort === 'city';

/**
 * How many rows a list has and what they cost a month: from the counts, or added up where a search finds few enough to
 * count.
 */
export async function getLinkTotals(call: Call, asked: LinkNarrowing): Promise<LinkTotals> {
  const { total: links, estimated } = await totalOf(call, asked);
  if (estimated) return { links, estimated, monthly: null };
  const sums = new Map<string, number>();
  for (const { currency, amount } of await (searchOf(asked).length === 0
    ? countedIn(call, asked)
    : addedUp(call, asked)))
    if (currency !== '') sums.set(currency, (sums.get(currency) ?? 0) + amount);
  return { links, estimated, monthly: byCurrency(sums) };
}

const addedUp = (call: Call, asked: Asked): Promise<{ currency: string; amount: number }[]> =>
  matching(call, asked)
    .select(['currency', sql<number>`sum(monthly_amount)::bigint`.as('amount')])
    .groupBy('currency')
    .execute();

/** The counts of all rows that a list has without its search, or had: requests that ended long ago too. */
async function countedIn(call: Call, asked: Asked) {
  const isListed = listed(asked);
  const isRevealed = revealed(asked);
  return (await countsOf(call)).filter(
    ({ standing_rank, payer, hidden, links }) =>
      links > 0 && isListed(standing_rank) && isRevealed(hidden) && (asked.payer ?? payer) === payer,
  );
}

/** How many rows a list has without its search: from the counts, but for requests that have just ended. */
async function countedOf(call: Call, asked: Asked): Promise<number> {
  const wanted = await countedIn(call, asked);
  const lasting = wanted.filter(({ standing_rank }) => !FINISHED.includes(standing_rank));
  const total = lasting.reduce((sum, { links }) => sum + links, 0);
  if (lasting.length === wanted.length) return total;
  const recent = allRows(call).where('finished_at', '>', leftBefore(call));
  const { shown } = await filtered(call, recent, asked)
    .select((row) => row.fn.countAll<number>().as('shown'))
    .executeTakeFirstOrThrow();
  return total + shown;
}

/** Of the account's first rows, in an order that has nothing to do with their texts: how many are found. */
async function sampled(call: Call, asked: Asked): Promise<{ rows: number; found: number }> {
  const first = allRows(call).selectAll().orderBy('id').limit(SAMPLE).as('link_row');
  return filtered(call, call.db.selectFrom(first) as unknown as Rows, asked)
    .select((row) => [
      row.fn.countAll<number>().as('rows'),
      row.fn
        .countAll<number>()
        .filterWhere((where) => where.and(searchOf(asked)))
        .as('found'),
    ])
    .executeTakeFirstOrThrow();
}
