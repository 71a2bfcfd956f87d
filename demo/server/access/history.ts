import { sql, type SelectQueryBuilder, type SqlBool } from 'kysely';
import * as v from 'valibot';
import { ActivityCsv } from '../../../src/backend/activity-csv.js';
import type { AccountRef } from '../../../src/domain/account.js';
import {
  ACTIVITY_GROUPS,
  Activity,
  ActivityChange,
  ActivityFacts,
  type ActivityExportInput,
  type ActivityNarrowing,
  type ActivityQuery,
} from '../../../src/domain/activity.js';
import { withoutKept } from '../../../src/domain/activity-changes.js';
import type { Page } from '../../../src/domain/page.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { Schema } from '../db/schema.js';
import { keptNumbers, toldInHistory } from '../forwarding/kept.js';
import type { StreamedFile } from '../http/file.js';
import { beginFile } from '../http/one-file.js';
import { nameOf, readCursor, writeCursor } from '../links/cursor.js';
import { refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';

type Rows = SelectQueryBuilder<Schema, 'audit_reader', object>;

/** Where an entry stands in a history. */
interface Placed {
  at: string;
  entry_id: number;
}

/** So many entries are counted exactly. */
const COUNTED = 10_000;
/** Rows of one piece of a file. */
const AT_ONCE = 1_000;

/** Whose history somebody reads: who works in a linked account sees of it what their main account sees. */
const readerOf = ({ actor }: Call): { reader: string; only: string | null } =>
  actor.link ? { reader: actor.link.main_id, only: actor.link.id } : { reader: actor.account.id, only: null };

/** The rows of a history. */
function matching(call: Call, { link, group, person, since, until }: ActivityNarrowing): Rows {
  const { reader, only } = readerOf(call);
  const kinds: readonly string[] | undefined = group && ACTIVITY_GROUPS[group];
  const words = person
    ?.trim()
    .toLocaleLowerCase('de')
    .replace(/[\\%_]/g, '\\$&');
  let rows = call.db
    .selectFrom('audit_reader')
    .where('audit_reader.account_id', '=', reader)
    .where(toldInHistory);
  if (only !== null) rows = rows.where('link_id', '=', only);
  if (link !== undefined) rows = rows.where('link_id', '=', link);
  if (kinds) rows = rows.where('action', 'in', kinds);
  if (since !== undefined) rows = rows.where('audit_reader.at', '>=', since);
  if (until !== undefined) rows = rows.where('audit_reader.at', '<', until);
  if (words)
    rows = rows.where(
      sql<SqlBool>`exists (select 1 from person where person.id = audit_reader.person_id and lower(person.name) like ${`%${words}%`})`,
    );
  return rows;
}

/** Rows that follow a place, newest first. */
function beyond(rows: Rows, place: Placed | undefined, limit: number): Promise<Placed[]> {
  const below = place
    ? rows.where(sql<SqlBool>`(at, entry_id) < (${place.at}::timestamptz, ${place.entry_id}::bigint)`)
    : rows;
  return below
    .select(['audit_reader.at', 'entry_id'])
    .orderBy('audit_reader.at', 'desc')
    .orderBy('entry_id', 'desc')
    .limit(limit)
    .execute();
}

export async function listActivity(
  call: Call,
  { after, limit = 50, ...asked }: ActivityQuery,
): Promise<Page<Activity>> {
  const { reader, only } = readerOf(call);
  const of = nameOf(reader, { list: 'activity', only, ...asked });
  const cursor = after === undefined ? undefined : readCursor(after, of, call.time, false);
  const rows = matching(call, asked);
  const place = cursor && { at: String(cursor.key), entry_id: Number(cursor.id) };
  const found = await beyond(rows, place, limit + 1);
  const { total } = await call.db
    .selectFrom(
      rows
        .select('entry_id')
        .limit(COUNTED + 1)
        .as('some'),
    )
    .select((row) => row.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  const position = cursor?.position ?? 0;
  return {
    items: await views(call.db, reader, shown),
    next:
      last && found.length > limit
        ? writeCursor({
            key: last.at,
            id: String(last.entry_id),
            position: position + shown.length,
            at: call.time,
            of,
          })
        : null,
    previous: null,
    position,
    total: Math.min(total, COUNTED),
    estimated: total > COUNTED,
    unreadable: 0,
  };
}

/** The history as a file. Which entries it has is settled when it is asked for, so that they can be counted ahead. */
export async function exportActivity(
  call: Call,
  { language, ...asked }: ActivityExportInput,
): Promise<StreamedFile> {
  const { world, actor, now } = call;
  const { went, done } = beginFile(call);
  try {
    const rows = matching(call, asked);
    const { count, newest } = await rows
      .select((row) => [
        row.fn.countAll<number>().as('count'),
        row.fn.max<number | null>('entry_id').as('newest'),
      ])
      .executeTakeFirstOrThrow();
    await world.db.transaction().execute((db) =>
      record({ db, now }, actor, {
        action: 'activity-exported',
        subject: actor.account.id,
        details: { rows: count },
      }),
    );
    const csv = new ActivityCsv(language);
    return {
      fileName: csv.fileName(now),
      type: 'text/csv',
      length: { rows: count },
      pieces: written(call, csv, rows.where('entry_id', '<=', newest ?? 0), went),
      done,
    };
  } catch (error) {
    done();
    throw error;
  }
}

async function* written(
  call: Call,
  csv: ActivityCsv,
  rows: Rows,
  went: () => void,
): AsyncGenerator<string, void> {
  yield csv.head;
  for await (const some of inPieces(call, rows)) {
    went();
    yield some.map((activity) => csv.line(activity)).join('');
  }
}

/** A history, some entries at a time, newest first. */
export const historyPieces = (call: Call, asked: ActivityNarrowing): AsyncGenerator<Activity[], void> =>
  inPieces(call, matching(call, asked));

async function* inPieces(call: Call, rows: Rows): AsyncGenerator<Activity[], void> {
  const { reader } = readerOf(call);
  let last: Placed | undefined;
  do {
    const some = await beyond(rows, last, AT_ONCE);
    yield await views(call.db, reader, some);
    last = some.length === AT_ONCE ? some.at(-1) : undefined;
  } while (last);
}

const views = (db: Database, reader: string, places: readonly Placed[]): Promise<Activity[]> =>
  entriesOf(
    db,
    reader,
    places.map(({ entry_id }) => entry_id),
  );

/** Entries as their reader sees them, in the order of their ids. */
export async function entriesOf(db: Database, reader: string, ids: readonly number[]): Promise<Activity[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('audit_reader')
    .innerJoin('audit', 'audit.id', 'audit_reader.entry_id')
    .leftJoin('link', (join) =>
      join.onRef('link.id', '=', 'audit_reader.link_id').on('link.main_id', '=', reader),
    )
    .where('audit_reader.account_id', '=', reader)
    .where('entry_id', 'in', ids)
    .where(toldInHistory)
    .select([
      'audit.id',
      'audit.at',
      'audit.action',
      'audit.account_id',
      'audit.subject_id',
      'audit.details',
      'audit.person_id as did',
      'audit_reader.person_id',
      'link.id as link',
      'link.linked_at',
      'link.keeps_after',
    ])
    .execute();
  const told = rows.map((row) => ({ ...row, details: JSON.parse(row.details) as Record<string, unknown> }));
  const kept = await keptNumbers(
    db,
    rows.flatMap(({ link: id, keeps_after }) => (id === null ? [] : { id, keeps_after })),
  );
  const concerned = told.flatMap(({ details }) => (typeof details.person === 'string' ? details.person : []));
  const people = await namesOf(db, [...concerned, ...told.flatMap(({ person_id }) => person_id ?? [])]);
  const accounts = await refsOf(
    db,
    told.flatMap((row) => [row.account_id ?? [], row.subject_id ?? []].flat()),
  );
  const byId = new Map(
    told.map((row): [number, Activity] => {
      const { account_id: by, subject_id: subject, link, details } = row;
      const known = subject === reader || row.linked_at !== null;
      const other = by !== null && by !== subject && (by === reader || subject === reader);
      return [
        row.id,
        {
          id: String(row.id),
          at: row.at,
          kind: v.parse(KIND, row.action),
          automatic: row.did === null,
          person: people.get(row.person_id ?? '') ?? null,
          actingFor: other ? (accounts.get(by) ?? null) : null,
          account: subject !== null && known ? (accounts.get(subject) ?? null) : null,
          link,
          facts: factsOf(details, people),
          changes: withoutKept(v.parse(CHANGES, details.changes), kept.get(link ?? '') ?? NONE),
        },
      ];
    }),
  );
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const NONE: ReadonlySet<string> = new Set();
const KIND = Activity.entries.kind;
const CHANGES = v.optional(v.array(ActivityChange), []);

/** Of what an entry holds only what a history may tell, each by its own schema. */
function factsOf(details: Record<string, unknown>, people: ReadonlyMap<string, string>): ActivityFacts {
  const { person, ...rest } = details;
  const given = { ...rest, ...(typeof person === 'string' && { who: people.get(person) }) };
  const known = Object.entries(ActivityFacts.entries).filter(
    ([name, schema]) => name in given && v.is(schema.wrapped, (given as Record<string, unknown>)[name]),
  );
  return Object.fromEntries(known.map(([name]) => [name, (given as Record<string, unknown>)[name]]));
}

async function namesOf(db: Database, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(people.map(({ id, name }) => [id, name]));
}

async function refsOf(db: Database, ids: readonly string[]): Promise<Map<string, AccountRef>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('account')
    .selectAll()
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map((row) => [row.id, refOf(row)]));
}
