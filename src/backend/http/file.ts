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

/** How long a file is: rows of a table, without its headings, or bytes of anything else. */
export type FileLength = { rows: number } | { bytes: number };

/** How long a file is that is all here. */
export async function lengthOf(file: Blob): Promise<FileLength> {
  if (!isTable(file.type)) return { bytes: file.size };
  const counter = new RowCounter();
  counter.add(new Uint8Array(await file.arrayBuffer()));
  return { rows: counter.rows };
}

/** The media type without its parameters. */
export const typeIn = (type: string | null): string => type?.split(';')[0]?.trim().toLowerCase() ?? '';

const isTable = (type: string): boolean => typeIn(type) === 'text/csv';

/** The type with the encoding of its text. */
const encoded = (type: string): string => (type === 'application/pdf' ? type : `${type}; charset=utf-8`);

/** What a file is announced by. */
export const fileHeaders = (type: string, fileName: string, length: FileLength): Record<string, string> => ({
  'Content-Type': encoded(type),
  'Content-Disposition': `attachment; filename="${fileName}"`,
  ...('rows' in length ? { [HEADER.rows]: String(length.rows) } : { [HEADER.bytes]: String(length.bytes) }),
});

/** Reads a file as it comes; each piece of it must come before `idle` rejects. */
export async function readFile(
  response: Response,
  type: string,
  onProgress: CallOptions['onProgress'],
  idle: <T>(next: Promise<T>) => Promise<T>,
): Promise<LinkFile> {
  const rows = isTable(type);
  const announced = response.headers.get(rows ? HEADER.rows : HEADER.bytes) ?? '';
  const reader = response.body?.getReader();
  if (!/^\d{1,15}$/.test(announced) || !reader) throw new BackendError('unreadable-answer');
  const total = Number(announced);
  const counter = new RowCounter();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const tell = (): void => {
    if (rows) onProgress?.(Math.min(counter.rows, total), total);
  };
  tell();
  for (;;) {
    const { done, value } = await idle(reader.read());
    if (done) break;
    bytes += value.byteLength;
    if (bytes > MAX_FILE_BYTES) {
      reader.cancel().catch(() => undefined);
      throw new BackendError('unreadable-answer');
    }
    pieces.push(value);
    if (rows) counter.add(value);
    tell();
  }
  // Half a file looks like a whole one: only its length tells.
  if ((rows ? counter.rows : bytes) !== total) throw new BackendError('unreadable-answer');
  const blob = new Blob(pieces, { type: encoded(type) });
  return v.parse(LinkFile, { fileName: nameIn(response.headers.get('Content-Disposition')), blob });
}

/** The file's name as far as it can be kept. */
const nameIn = (header: string | null): string =>
  /filename="([\w.-]{1,100})"/.exec(header ?? '')?.[1] ?? 'accounts.csv';
