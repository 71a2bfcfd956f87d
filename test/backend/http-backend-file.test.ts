import { describe, expect, it } from 'vitest';
import { RowCounter } from '../../src/backend/http/file.js';
import { storedZip } from '../../src/backend/memory/stored-zip.js';
import { over, plain, problem, type Fate } from '../support/fake-fetch.js';
import { failure } from '../support/http-calls.js';

const HEADERS = {
  'Content-Type': 'text/csv; charset=utf-8',
  'Content-Disposition': 'attachment; filename="linked-accounts-2026-11-03.csv"',
};
const bytes = (text: string) => new TextEncoder().encode(text);

/** A file that comes in pieces, and then ends, breaks off or goes no further. */
const file = (
  pieces: readonly string[],
  {
    rows,
    end = 'close',
    headers = {},
  }: { rows?: number; end?: 'close' | 'break' | 'stall'; headers?: object } = {},
): Response => {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) return controller.enqueue(bytes(piece));
      if (end === 'close') controller.close();
      if (end === 'break') controller.error(new TypeError('terminated'));
      return undefined;
    },
  });
  return new Response(body, {
    headers: { ...HEADERS, ...(rows !== undefined && { 'Row-Count': String(rows) }), ...headers },
  });
};

const exporting = (...fates: Fate[]) => {
  const at = over(fates);
  const told: [number, number | null][] = [];
  const call = (signal?: AbortSignal) =>
    at.backend.exportLinks({ language: 'en' }, { signal, onProgress: (...step) => void told.push(step) });
  return { ...at, told, call };
};

const WHOLE = ['head\r\n', 'one\r\ntwo\r\n', '"th\r\nree"\r\n'];

describe('a file', () => {
  it('is asked for as what it is, and has its name', async () => {
    const { call, requests } = exporting(file(WHOLE, { rows: 3 }));
    const { fileName, blob } = await call();
    expect([fileName, await blob.text()]).toEqual(['linked-accounts-2026-11-03.csv', WHOLE.join('')]);
    expect(requests[0]!.headers.get('Accept')).toBe('text/csv');
  });

  it('tells how far it is, row by row', async () => {
    const { call, told } = exporting(file(WHOLE, { rows: 3 }));
    await call();
    expect(told).toEqual([
      [0, 3],
      [0, 3],
      [2, 3],
      [3, 3],
    ]);
  });

  it('gets a name of our own where the server’s could lead astray', async () => {
    const headers = { 'Content-Disposition': 'attachment; filename="../../x.html"' };
    expect((await exporting(file(WHOLE, { rows: 3, headers })).call()).fileName).toBe('accounts.csv');
  });

  it('that ends early is no file', async () => {
    const error = await failure(exporting(file(WHOLE.slice(0, 2), { rows: 3 })).call());
    expect(error.code).toBe('unreadable-answer');
  });

  it('that ends in the middle of a row is no file', async () => {
    const error = await failure(exporting(file(['head\r\none\r\ntw'], { rows: 2 })).call());
    expect(error.code).toBe('unreadable-answer');
  });

  it('that does not tell how many rows it has is no file', async () => {
    for (const rows of [{}, { 'Row-Count': 'many' }])
      expect((await failure(exporting(file(WHOLE, { headers: rows })).call())).code).toBe(
        'unreadable-answer',
      );
  });

  it('of another type is no file', async () => {
    const page = file(['<!doctype html>'], { rows: 0, headers: { 'Content-Type': 'text/html' } });
    expect((await failure(exporting(page).call())).code).toBe('unreadable-answer');
  });

  it('that breaks off is asked for again, from its beginning', async () => {
    const { call, requests } = exporting(
      () => file(WHOLE.slice(0, 2), { rows: 3, end: 'break' }),
      () => file(WHOLE, { rows: 3 }),
    );
    expect(await (await call()).blob.text()).toBe(WHOLE.join(''));
    expect(requests).toHaveLength(2);
  });

  it('may take long, but no piece of it', async () => {
    const { call } = exporting('stall', 'stall', 'stall', 'stall');
    expect((await failure(call())).code).toBe('timeout');
  });

  it('is not given up for a refusal, which says why', async () => {
    const { call } = exporting(problem('not-allowed', { facts: { who: ['Anna'] } }));
    const error = await failure(call());
    expect([error.code, error.facts.who]).toEqual(['not-allowed', ['Anna']]);
    expect((await failure(exporting(plain(413)).call())).code).toBe('too-large');
  });

  it('that nobody wants any more ends with the reason, and so does its request', async () => {
    const stop = new AbortController();
    const { call, requests } = exporting(() => file(WHOLE, { rows: 9, end: 'stall' }));
    const asked = call(stop.signal);
    await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort(new Error('closed'));
    await expect(asked).rejects.toThrow('closed');
    expect(requests[0]!.signal.aborted).toBe(true);
  });
});

describe('rows', () => {
  it('are counted whatever lies in quotes, and wherever the pieces are cut', () => {
    const text = bytes('a,b\r\n"x\r\n""y""\r\n",1\r\nz,2\r\n');
    for (let cut = 0; cut <= text.length; cut++) {
      const counter = new RowCounter();
      counter.add(text.slice(0, cut));
      counter.add(text.slice(cut));
      expect(counter.rows).toBe(2);
    }
  });
});

describe('an archive', () => {
  const archive = storedZip(
    ['a.txt', 'b.txt'].map((name) => ({ name, bytes: bytes(`${name} PK`) })),
    '2026-11-03T09:00:00.000Z',
  );
  const taking = async (length: number, count = '2') => {
    const whole = new Uint8Array(await archive.arrayBuffer());
    const headers = {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="data-package.zip"',
      'File-Count': count,
    };
    const at = over([new Response(whole.slice(0, whole.length + length), { headers })]);
    const told: [number, number | null][] = [];
    const call = at.backend.exportLeavingPackage(
      { language: 'en' },
      { onProgress: (...step) => void told.push(step) },
    );
    return { call, told, whole };
  };

  it('comes as it was sent, and tells how many of its files are here', async () => {
    const { call, told, whole } = await taking(0);
    const { fileName, blob } = await call;
    expect(fileName).toBe('data-package.zip');
    expect(new Uint8Array(await blob.arrayBuffer())).toEqual(whole);
    expect(told).toEqual([
      [0, 2],
      [2, 2],
    ]);
  });

  it('that ends early, or has fewer files than were announced, is none', async () => {
    for (const [length, count] of [
      [-1, '2'],
      [-60, '2'],
      [0, '3'],
    ] as const)
      expect((await failure((await taking(length, count)).call)).code).toBe('unreadable-answer');
  });
});
