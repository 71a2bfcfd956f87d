import { sql } from 'kysely';
import { FACETS_MOST, type Facet, type LinkFacets } from '../../../src/domain/annotation.js';
import type { Call } from '../world.js';
import { allRows, filtered, LIVE } from './rows.js';
import { countsOf } from './total.js';

/** The order of a reader, as the backend in memory has it. */
const { compare } = new Intl.Collator('de');

interface Found extends Facet {
  kind: 'label' | 'city';
}

export async function getLinkFacets(call: Call): Promise<LinkFacets> {
  const found = await mostFrequent(call);
  const hidden = (await countsOf(call)).filter((each) => each.hidden && LIVE.includes(each.standing_rank));
  const facetsOf = (wanted: Found['kind']): Facet[] =>
    found
      .filter(({ kind }) => kind === wanted)
      .map(({ value, links }) => ({ value, links }))
      .sort((a, b) => compare(a.value, b.value));
  return {
    labels: facetsOf('label'),
    cities: facetsOf('city'),
    hidden: hidden.reduce((sum, { links }) => sum + links, 0),
  };
}

/**
 * Rows are read once, in the order of the index that is made for it: those that are alike are counted together before
 * their labels and places are told apart.
 */
async function mostFrequent(call: Call): Promise<Found[]> {
  const alike = filtered(call, allRows(call), {})
    .select(['city', 'labels', (row) => row.fn.countAll<number>().as('links')])
    .groupBy(['joined_by', 'city', 'labels']);
  const most = sql`group by value order by links desc, value limit ${FACETS_MOST}`;
  const { rows } = await sql<Found>`with alike as materialized (${alike})
    (select 'label' as kind, value, sum(links)::integer as links from alike, string_to_table(labels, chr(10)) value ${most})
    union all
    (select 'city', city as value, sum(links)::integer as links from alike where city <> '' ${most})`.execute(
    call.db,
  );
  return rows;
}
