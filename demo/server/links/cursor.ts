import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { BackendError } from '../../../src/domain/errors.js';
import { canonical } from '../http/canonical.js';

/** Hours for which a cursor can be gone on with. */
const CURSOR_HOURS = 24;

const Cursor = v.strictObject({
  /** What the row is sorted by. */
  key: v.union([v.pipe(v.string(), v.maxLength(400)), v.pipe(v.number(), v.safeInteger())]),
  id: v.pipe(v.string(), v.maxLength(64)),
  /** How many rows came before the page that is asked for, or that it comes before. */
  position: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  at: v.number(),
  /** What the list was asked for. */
  of: v.string(),
  /** Tells what was broken on its way. Whoever forges it gets no more than another page of their own list. */
  sum: v.string(),
});
export type Cursor = Omit<v.InferOutput<typeof Cursor>, 'sum'>;

/** The name of a list: whose it is, and everything that it was asked for but the page. */
export function nameOf(account: string, asked: object): string {
  return createHash('sha256')
    .update(canonical([account, asked]))
    .digest('base64url')
    .slice(0, 16);
}

const sumOf = ({ key, id, position, at, of }: Cursor): string =>
  createHash('sha256')
    .update(canonical([key, id, position, at, of]))
    .digest('base64url')
    .slice(0, 12);

export const writeCursor = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify({ ...cursor, sum: sumOf(cursor) })).toString('base64url');

/** Reads a cursor of a list whose rows are sorted by numbers or by texts. */
export function readCursor(text: string, of: string, time: number, numeric: boolean): Cursor {
  try {
    const json: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    const { sum, ...cursor } = v.parse(Cursor, json);
    const whole = sum === sumOf(cursor) && writeCursor(cursor) === text;
    const fresh = cursor.of === of && time - cursor.at < CURSOR_HOURS * 3_600_000;
    if (whole && fresh && (typeof cursor.key === 'number') === numeric) return cursor;
  } catch {
    throw new BackendError('cursor-expired');
  }
  throw new BackendError('cursor-expired');
}
