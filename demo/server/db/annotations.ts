import type { Kysely } from 'kysely';
import { labelKey, type Annotation } from '../../../src/domain/annotation.js';
import { FIRST, fill, indexes, linkNow, shown, triggers, withoutIndexes, type Shape } from './read-model.js';
import { searchText, sortKey } from './sort-key.js';
import { inStatements } from './statements.js';

/** The columns of a link by which its annotation is kept, sorted, searched and narrowed. */
export const noted = ({ nickname, labels, hidden }: Annotation) => ({
  nickname,
  sort_nickname: sortKey(nickname),
  search_nickname: searchText(nickname),
  labels,
  label_keys: labels.map(labelKey),
  hidden,
});

/** The read model with what main accounts note about their links, and with what else a list is narrowed by. */
export const ANNOTATED: Shape = {
  columns: {
    hidden: 'l.hidden',
    // In lines, which no label has: texts are counted together much faster than lists.
    labels: `array_to_string(l.labels, chr(10)) collate "C"`,
    label_keys: 'l.label_keys',
    joined_by: 'l.joined_by collate "C"',
    city: `${shown('a.city', "l.last #>> '{account,location,city}'", "''")} collate "C"`,
  },
  name: (given) => `case when l.nickname = '' then ${given} else l.sort_nickname end`,
  search: (given) => `concat_ws(chr(10), ${given}, nullif(l.search_nickname, ''))`,
  counted: [...FIRST.counted, 'hidden'],
  indexes: [
    'create index link_row_labels on link_row using gin (main_id, label_keys)',
    // Finds what came about in one way, and has all that facets are counted from, with what is alike side by side.
    'create index link_row_facets on link_row (main_id, joined_by, city, labels, hidden, standing_rank, payer, finished_at)',
  ],
  followed: {
    link: ['sort_nickname', 'search_nickname', 'labels', 'label_keys', 'hidden', 'joined_by'],
    account: ['city'],
  },
};

/** Notes of main accounts on their links. The read model keeps its tables, however they are laid out. */
export async function annotations(db: Kysely<unknown>): Promise<void> {
  await inStatements(db, DROPS);
  await inStatements(db, withoutIndexes(FIRST));
  await inStatements(db, TABLES);
  await inStatements(db, linkNow(ANNOTATED));
  await inStatements(db, fill(ANNOTATED));
  await inStatements(db, indexes(ANNOTATED));
  await inStatements(db, triggers(ANNOTATED));
}

const DROPS = `drop trigger link_is_followed on link;

drop trigger account_is_followed on account;

drop function link_is_followed();

drop function account_is_followed();

drop function follow_link(text, text);

drop view link_now`;

/** Rows and counts are made anew: emptied at once, they leave nothing behind. */
const TABLES = `alter table link
  add column nickname text not null default '',
  add column sort_nickname text collate "C" not null default '',
  add column search_nickname text not null default '',
  add column labels text[] not null default '{}',
  add column label_keys text[] not null default '{}',
  add column hidden boolean not null default false;

truncate link_row, link_count;

alter table link_row
  add column hidden boolean not null,
  add column labels text collate "C" not null,
  add column label_keys text[] collate "C" not null,
  add column joined_by text collate "C" not null,
  add column city text collate "C" not null;

alter table link_count
  add column hidden boolean not null,
  drop constraint link_count_pkey,
  add primary key (main_id, standing_rank, payer, hidden)`;
