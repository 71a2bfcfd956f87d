import * as v from 'valibot';
import { BackendError } from '../../domain/errors.js';
import { LinkFile } from '../../domain/link-export.js';
import type { CallOptions } from '../backend.js';
import { HEADER } from './wire.js';

/** The longest file that is taken, in bytes. */
export const MAX_FILE_BYTES = 500_000_000;

const QUOTE = 34;
const LINE_FEED = 10;

/** Counts the rows of a table in text (RFC 4180) as its bytes come in, without its headings. */
export class RowCounter {
  #lines = 0;
  #quoted = false;

  add(bytes: Uint8Array): void {
    for (const byte of bytes)
      if (byte === QUOTE) this.#quoted = !this.#quoted;
      else if (byte === LINE_FEED && !this.#quoted) this.#lines++;
  }

  get rows(): number {
    return Math.max(0, this.#lines - 1);
  }
}

/** How many rows a file has, without its headings. */
export async function rowsOf(file: Blob): Promise<number> {
  const counter = new RowCounter();
  counter.add(new Uint8Array(await file.arrayBuffer()));
  return counter.rows;
}

/** What a file is announced by. */
export const fileHeaders = (type: string, fileName: string, rows: number): Record<string, string> => ({
  'Content-Type': `${type}; charset=utf-8`,
  'Content-Disposition': `attachment; filename="${fileName}"`,
  [HEADER.rows]: String(rows),
});

/** Reads a file as it comes; each piece of it must come before `idle` rejects. */
export async function readFile(
  response: Response,
  type: string,
  onProgress: CallOptions['onProgress'],
  idle: <T>(next: Promise<T>) => Promise<T>,
): Promise<LinkFile> {
  const announced = response.headers.get(HEADER.rows) ?? '';
  const reader = response.body?.getReader();
  if (!/^\d{1,15}$/.test(announced) || !reader) throw new BackendError('unreadable-answer');
  const total = Number(announced);
  const counter = new RowCounter();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  onProgress?.(0, total);
  for (;;) {
    const { done, value } = await idle(reader.read());
    if (done) break;
    bytes += value.byteLength;
    if (bytes > MAX_FILE_BYTES) {
      reader.cancel().catch(() => undefined);
      throw new BackendError('unreadable-answer');
    }
    pieces.push(value);
    counter.add(value);
    onProgress?.(Math.min(counter.rows, total), total);
  }
  // Half a file looks like a whole one: only the number of its rows tells.
  if (counter.rows !== total) throw new BackendError('unreadable-answer');
  const blob = new Blob(pieces, { type: `${type};charset=utf-8` });
  return v.parse(LinkFile, { fileName: nameIn(response.headers.get('Content-Disposition')), blob });
}

/** The file's name as far as it can be kept. */
const nameIn = (header: string | null): string =>
  /filename="([\w.-]{1,100})"/.exec(header ?? '')?.[1] ?? 'accounts.csv';
