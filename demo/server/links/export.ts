import type { LinkExportInput } from '../../../src/domain/link-export.js';
import { LinkCsv } from '../../../src/backend/link-csv.js';
import { record } from '../audit.js';
import type { StreamedFile } from '../http/file.js';
import { beginFile } from '../http/one-file.js';
import type { Call } from '../world.js';
import { inOrder, Order, type Placed } from './list.js';
import { linkViews } from './views.js';

/** Rows of one piece of the file. */
const AT_ONCE = 1_000;
/** Ids that are read at once. */
const IDS_AT_ONCE = 10_000;
/**
 * The overview as a file. Which rows it has is settled when it is asked for, so that they can be counted ahead; each
 * is as it is when its piece is made. Only the ids are held meanwhile, in pieces of one text.
 */
export async function exportLinks(call: Call, input: LinkExportInput): Promise<StreamedFile> {
  const { world, actor, now } = call;
  const { went, done } = beginFile(call);
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
    return {
      fileName: csv.fileName(now),
      type: 'text/csv',
      length: { rows },
      pieces: written(call, csv, pieces, went),
      done,
    };
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
