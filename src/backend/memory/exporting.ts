import type { LinkExportInput, LinkFile } from '../../domain/link-export.js';
import type { CallOptions } from '../backend.js';
import { LinkCsv } from '../link-csv.js';
import type { Context } from './context.js';
import { allOf } from './paging.js';
import { linkView } from './views.js';

/** Rows that are written without a rest. */
const AT_ONCE = 1_000;

/** The overview as a file, written in pieces so that a page goes on meanwhile. */
export async function exportLinks(
  { world, account, now }: Context,
  { language, only, except, ...query }: LinkExportInput,
  { signal, onProgress }: CallOptions,
): Promise<LinkFile> {
  const picked = new Set(only ?? except);
  const rows = allOf(world, account.id, query).filter(
    ({ id }) => (!only && !except) || picked.has(id) === (only !== undefined),
  );
  const csv = new LinkCsv(language);
  const pieces = [csv.head];
  onProgress?.(0, rows.length);
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    for (const row of rows.slice(start, start + AT_ONCE)) pieces.push(csv.line(linkView(world, row)));
    onProgress?.(Math.min(start + AT_ONCE, rows.length), rows.length);
  }
  return {
    fileName: csv.fileName(now),
    blob: new Blob(pieces, { type: 'text/csv;charset=utf-8' }),
  };
}
