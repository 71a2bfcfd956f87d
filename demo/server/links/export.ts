import type { LinkExportInput } from '../../../src/domain/link-export.js';
import { BackendError } from '../../../src/domain/errors.js';
import { LinkCsv } from '../../../src/backend/link-csv.js';
import { record } from '../audit.js';
import type { StreamedFile } from '../http/file.js';
import type { Call, World } from '../world.js';
import { inOrder, Order, type Placed } from './list.js';
import { linkViews } from './views.js';

/** Rows of one piece of the file. */
const AT_ONCE = 1_000;
/** Ids that are read at once. */
const IDS_AT_ONCE = 10_000;
/** Seconds after which whoever has a file on its way may ask for another one. */
const BUSY = 5;

/** Milliseconds after which a file that nobody reads on is given up. */
const GIVEN_UP = 60_000;

/**
 * Sessions that this process sends a file to, and when they last took a piece: one file at a time each, as a file
 * costs what a page does not.
 */
const busy = new WeakMap<World, Map<string, number>>();

function begin({ world, actor: { session }, time }: Call): { went: () => void; done: () => void } {
  const sessions = busy.get(world) ?? new Map<string, number>();
  busy.set(world, sessions);
  if (time - (sessions.get(session) ?? -Infinity) < GIVEN_UP)
    throw new BackendError('rate-limited', { retryAfter: BUSY });
  sessions.set(session, time);
  return {
    went: () => void sessions.set(session, world.clock()),
    done: () => void sessions.delete(session),
  };
}

/**
 * The overview as a file. Which rows it has is settled when it is asked for, so that they can be counted ahead; each
 * is as it is when its piece is made. Only the ids are held meanwhile, in pieces of one text.
 */
export async function exportLinks(call: Call, input: LinkExportInput): Promise<StreamedFile> {
  const { world, actor, now } = call;
  const { went, done } = begin(call);
  try {
    const pieces = await idsOf(call, input);
    const rows = pieces.reduce((sum, { count }) => sum + count, 0);
    await world.db.transaction().execute((db) =>
      record({ db, now }, actor, {
        action: 'links-exported',
        subject: actor.account.id,
        details: { rows },
      }),
    );
    const csv = new LinkCsv(input.language);
    return { fileName: csv.fileName(now), rows, pieces: written(call, csv, pieces, went), done };
  } catch (error) {
    done();
    throw error;
  }
}

interface Piece {
  /** Joined by spaces. */
  ids: string;
  count: number;
}

async function idsOf(
  call: Call,
  { language: _language, only, except, ...asked }: LinkExportInput,
): Promise<Piece[]> {
  const order = new Order(call, asked, only);
  const left = new Set(except);
  const pieces: Piece[] = [];
  let last: Placed | undefined;
  do {
    const rows: Placed[] = await order.beyond(last, 'after', IDS_AT_ONCE);
    const ids = rows.map(({ id }) => id).filter((id) => !left.has(id));
    for (let start = 0; start < ids.length; start += AT_ONCE) {
      const some = ids.slice(start, start + AT_ONCE);
      pieces.push({ ids: some.join(' '), count: some.length });
    }
    last = rows.length === IDS_AT_ONCE ? rows.at(-1) : undefined;
  } while (last);
  return pieces;
}

async function* written(
  call: Call,
  csv: LinkCsv,
  pieces: readonly Piece[],
  went: () => void,
): AsyncGenerator<string, void> {
  try {
    yield csv.head;
    for (const { ids, count } of pieces) {
      went();
      const links = await inOrder(call, ids.split(' '));
      if (links.length !== count) throw new Error('A link of a file is gone');
      const views = await linkViews(call.db, links, call.time);
      yield views.map((link) => csv.line(link)).join('');
    }
  } catch (error) {
    call.world.log('A file broke off', error);
    throw error;
  }
}
