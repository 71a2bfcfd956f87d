import { sql, type RawBuilder, type SelectQueryBuilder, type SqlBool } from 'kysely';
import { labelKey } from '../../../src/domain/annotation.js';
import { HIDDEN_STANDINGS, Standing, type LinkQuery } from '../../../src/domain/link.js';
import { FINISHED_DAYS } from '../../../src/domain/rules.js';
import { soughtIn } from '../../../src/domain/search-words.js';
import type { Schema } from '../db/schema.js';
import { sortKey } from '../db/sort-key.js';
import { after, type Call } from '../world.js';

/** What a list is asked for, whatever part of it. */
export type Asked = Omit<LinkQuery, 'after' | 'before' | 'position' | 'from' | 'limit'>;

export type Rows = SelectQueryBuilder<Schema, 'link_row', object>;

/** The places of some standings among all, as the rows of the overview have them. */
export const ranksOf = (standings: readonly Standing[]): number[] =>
  standings.map((standing) => Standing.options.indexOf(standing));

/** Standings of requests that ended without a link: they leave the overview after some time. */
export const FINISHED = ranksOf(['declined', 'expired', 'failed', 'canceled', 'renewed']);

/** Standings of accounts that belong to the main account. */
export const LIVE = ranksOf([
  'active',
  'awaiting-checks',
  'setting-up',
  'suspended',
  'closing',
  'closed',
  'rejected',
  'detaching',
]);

/** Whether a list has rows of a standing, by its place among all. */
export function listed({ standings = [] }: Asked): (rank: number) => boolean {
  const ranks = new Set(ranksOf(standings.length > 0 ? standings : HIDDEN_STANDINGS));
  return (rank) => ranks.has(rank) === standings.length > 0;
}

/** Whether a list has rows that the main account hides, or that it does not hide. */
export const revealed =
  ({ hidden }: Asked): ((isHidden: boolean) => boolean) =>
  (isHidden) =>
    hidden === 'included' || isHidden === (hidden === 'only');

/** Instant before which a request must have ended to be out of the overview. */
export const leftBefore = ({ now }: Call): string => after(now, -FINISHED_DAYS * 86_400);

/** Everything that an account has or had. */
export const allRows = ({ db, actor }: Call): Rows =>
  db.selectFrom('link_row').where('main_id', '=', actor.account.id);

/** The rows of a list. */
export function matching(call: Call, asked: Asked): Rows {
  return filtered(call, allRows(call), asked).where((where) => where.and(searchOf(asked)));
}

/** What of some rows a list has, whatever is searched. */
export function filtered(call: Call, rows: Rows, { standings = [], payer, hidden }: Asked): Rows {
  let shown = rows
    .where((where) =>
      standings.length > 0
        ? where('standing_rank', 'in', ranksOf(standings))
        : where('standing_rank', 'not in', ranksOf(HIDDEN_STANDINGS)),
    )
    .where((where) =>
      where.or([where('finished_at', 'is', null), where('finished_at', '>', leftBefore(call))]),
    );
  if (hidden !== 'included') shown = shown.where('hidden', '=', hidden === 'only');
  return payer ? shown.where('payer', '=', payer) : shown;
}

/**
 * What is searched, as conditions that a row must meet: words that it contains, labels that it has, its place, and
 * how it came about. Nothing of it is in the counts.
 */
export function searchOf({ search = '', labels = [], city, joinedBy }: Asked): RawBuilder<SqlBool>[] {
  return [
    ...soughtIn(search).map(({ words, digits }) => {
      const all = sql.join(words.map(has), sql` and `);
      return digits ? sql<SqlBool>`(${all} or ${has(digits)})` : sql<SqlBool>`(${all})`;
    }),
    ...(labels.length > 0 ? [sql<SqlBool>`label_keys @> ${labels.map(labelKey)}::text[]`] : []),
    ...(city !== undefined ? [sql<SqlBool>`sort_city = ${sortKey(city)}`] : []),
    ...(joinedBy ? [sql<SqlBool>`joined_by = ${joinedBy}`] : []),
  ];
}

const has = (word: string): RawBuilder<SqlBool> =>
  sql<SqlBool>`search like ${`%${word.replace(/[\\%_]/g, '\\$&')}%`}`;

/** The same list before it is searched. */
export const unsearched = ({
  search: _search,
  labels: _labels,
  city: _city,
  joinedBy: _joinedBy,
  ...rest
}: Asked): Asked => rest;
