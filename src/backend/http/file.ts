import * as v from 'valibot';
import { BackendError } from '../../domain/errors.js';
import { LinkFile } from '../../domain/link-export.js';
import type { CallOptions } from '../backend.js';
import { HEADER } from './wire.js';

/** The longest file that is taken, in bytes. */
export const MAX_FILE_BYTES = 500_000_000;

const QUOTE = 34;
const LINE_FEED = 10;

/** Counts what a file consists of as its bytes come in. */
interface Counter {
  add(bytes: Uint8Array): void;
  /** How much of it has come. */
  readonly count: number;
  /** Whether all of it has come, of so much. */
  isWhole(total: number): boolean;
}

/** Counts the rows of a table in text (RFC 4180), without its headings. */
export class RowCounter implements Counter {
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

  get count(): number {
    return this.rows;
  }

  isWhole(total: number): boolean {
    return this.rows === total;
  }
}

class ByteCounter implements Counter {
  count = 0;

  add({ byteLength }: Uint8Array): void {
    this.count += byteLength;
  }

  isWhole(total: number): boolean {
    return this.count === total;
  }
}

/** What each file in an archive begins with, and the record that an archive ends with (APPNOTE 4.3.7, 4.3.16). */
const FILE_BEGINS = [0x50, 0x4b, 0x03, 0x04];
const ARCHIVE_ENDS = [0x50, 0x4b, 0x05, 0x06];
const END_LENGTH = 22;

/** Counts the files of an archive: its last record tells whether it is whole. */
export class FileCounter implements Counter {
  count = 0;
  #matched = 0;
  #end = new Uint8Array();

  add(bytes: Uint8Array): void {
    for (const byte of bytes) {
      if (byte === FILE_BEGINS[this.#matched]) this.#matched++;
      else this.#matched = byte === FILE_BEGINS[0] ? 1 : 0;
      if (this.#matched < FILE_BEGINS.length) continue;
      this.count++;
      this.#matched = 0;
    }
    const last = bytes.subarray(-END_LENGTH);
    this.#end = new Uint8Array([...this.#end, ...last]).slice(-END_LENGTH);
  }

  isWhole(total: number): boolean {
    const end = this.#end;
    return (
      end.length === END_LENGTH && ARCHIVE_ENDS.every((byte, at) => end[at] === byte) && this.files === total
    );
  }

  /** How many files its last record tells of. */
  get files(): number {
    return (this.#end[10] ?? 0) + 256 * (this.#end[11] ?? 0);
  }
}

/** How long a file is: rows of a table, without its headings, files of an archive, or bytes of anything else. */
export type FileLength = { rows: number } | { files: number } | { bytes: number };

/** How long a file is that is all here. */
export async function lengthOf(file: Blob): Promise<FileLength> {
  const type = typeIn(file.type);
  if (type === ARCHIVE) {
    const counter = new FileCounter();
    counter.add(new Uint8Array(await file.arrayBuffer()));
    return { files: counter.files };
  }
  if (type !== TABLE) return { bytes: file.size };
  const counter = new RowCounter();
  counter.add(new Uint8Array(await file.arrayBuffer()));
  return { rows: counter.rows };
}

/** The media type without its parameters. */
export const typeIn = (type: string | null): string => type?.split(';')[0]?.trim().toLowerCase() ?? '';

const TABLE = 'text/csv';
const ARCHIVE = 'application/zip';

/** The type with the encoding of its text. */
const encoded = (type: string): string =>
  type === 'application/pdf' || type === ARCHIVE ? type : `${type}; charset=utf-8`;

/** What a file is announced by. */
export const fileHeaders = (type: string, fileName: string, length: FileLength): Record<string, string> => ({
  'Content-Type': encoded(type),
  'Content-Disposition': `attachment; filename="${fileName}"`,
  ...('rows' in length
    ? { [HEADER.rows]: String(length.rows) }
    : 'files' in length
      ? { [HEADER.files]: String(length.files) }
      : { [HEADER.bytes]: String(length.bytes) }),
});

/** By which header a file is announced, how it is counted, and whether somebody hears of the count. */
const counting = (type: string): readonly [header: string, counter: Counter, told: boolean] =>
  type === TABLE
    ? [HEADER.rows, new RowCounter(), true]
    : type === ARCHIVE
      ? [HEADER.files, new FileCounter(), true]
      : [HEADER.bytes, new ByteCounter(), false];

/** Reads a file as it comes; each piece of it must come before `idle` rejects. */
export async function readFile(
  response: Response,
  type: string,
  onProgress: CallOptions['onProgress'],
  idle: <T>(next: Promise<T>) => Promise<T>,
): Promise<LinkFile> {
  const [header, counter, told] = counting(type);
  const announced = response.headers.get(header) ?? '';
  const reader = response.body?.getReader();
  if (!/^\d{1,15}$/.test(announced) || !reader) throw new BackendError('unreadable-answer');
  const total = Number(announced);
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const tell = (): void => {
    if (told) onProgress?.(Math.min(counter.count, total), total);
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
    counter.add(value);
    tell();
  }
  // Half a file looks like a whole one: only its length tells.
  if (!counter.isWhole(total)) throw new BackendError('unreadable-answer');
  const blob = new Blob(pieces, { type: encoded(type) });
  return v.parse(LinkFile, { fileName: nameIn(response.headers.get('Content-Disposition')), blob });
}

/** The file's name as far as it can be kept. */
const nameIn = (header: string | null): string =>
  /filename="([\w.-]{1,100})"/.exec(header ?? '')?.[1] ?? 'accounts.csv';
