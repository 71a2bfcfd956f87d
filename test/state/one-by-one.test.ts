import { describe, expect, it } from 'vitest';
import { BackendError } from '../../src/domain/backend-error.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { browser, type Environment } from '../../src/state/environment.js';
import { OneByOne, type Fate, type Writing } from '../../src/state/one-by-one.js';

type Answer = string | BackendError;
const no = (code: 'conflict' | 'network' | 'not-allowed' | 'reauth-needed' | 'version-mismatch') =>
  new BackendError(code);

/** Writes what has answers, each in turn; the last stays. */
function writer(answers: Record<string, Answer[]>, over: Partial<Writing<string, string, string>> = {}) {
  const marks: [string, Fate<string>['state']][] = [];
  const keys: [string, string | undefined][] = [];
  const waited: number[] = [];
  let stopped = false;
  const environment: Environment = {
    ...browser,
    after: (milliseconds, then) => {
      // Of the waits only those between two tries: a write that is slow or uncertain has its own.
      if (milliseconds === 7_000) (waited.push(milliseconds), queueMicrotask(then));
      return () => undefined;
    },
  };
  const writes = new OneByOne<string, string, string>(
    MemoryBackend.demo({ large: 0 }),
    {
      idOf: (item) => item,
      inputFor: (item) => item,
      send: (input, { idempotencyKey }) => {
        keys.push([input, idempotencyKey]);
        const [answer, ...rest] = answers[input]!;
        if (rest.length > 0) answers[input] = rest;
        return answer instanceof BackendError ? Promise.reject(answer) : Promise.resolve(answer!);
      },
      mark: (id, { state }) => void marks.push([id, state]),
      stopping: () => stopped,
      stop: () => void (stopped = true),
      again: ['reauth-needed'],
      ...over,
    },
    environment,
  );
  return { writes, marks, keys, waited, stop: () => void (stopped = true), go: () => void (stopped = false) };
}

describe('one by one', () => {
  it('writes each, whatever becomes of the others, and gives the answers in order', async () => {
    const { writes, marks } = writer({ a: ['A'], b: [no('conflict')], c: ['C'] });
    expect(await writes.run(['a', 'b', 'c'])).toEqual(['A', 'C']);
    expect(marks).toEqual([
      ['a', 'sending'],
      ['a', 'done'],
      ['b', 'sending'],
      ['b', 'refused'],
      ['c', 'sending'],
      ['c', 'done'],
    ]);
  });

  it('begins nothing more once it is in vain, or was stopped', async () => {
    const vain = writer({ a: [no('not-allowed')], b: ['B'] });
    expect(await vain.writes.run(['a', 'b'])).toEqual([]);
    expect(vain.marks.at(-1)).toEqual(['b', 'stopped']);
    const own = writer({ a: [no('conflict')], b: ['B'] }, { hopeless: ['conflict'] });
    await own.writes.run(['a', 'b']);
    expect(own.marks.at(-1)).toEqual(['b', 'stopped']);
    const { writes, marks, stop } = writer({ a: ['A'] });
    stop();
    await writes.run(['a']);
    expect(marks).toEqual([['a', 'stopped']]);
  });

  it('tries again what waits for the person, with the key that it had', async () => {
    const { writes, marks, keys } = writer({ a: [no('reauth-needed'), 'A'] });
    await writes.run(['a']);
    expect(marks.at(-1)).toEqual(['a', 'failed']);
    expect(await writes.run(['a'])).toEqual(['A']);
    expect(keys[0]).toEqual(keys[1]);
  });

  it('waits where it is too often', async () => {
    const often = new BackendError('rate-limited', { retryAfter: 7 });
    const { writes, waited } = writer({ a: [often, 'A'] });
    expect(await writes.run(['a'])).toEqual(['A']);
    expect(waited).toEqual([7_000]);
  });

  it('reads anew what somebody else has changed', async () => {
    const renewed: string[] = [];
    const renew = async (item: string) => void renewed.push(item);
    const { writes, marks } = writer({ a: [no('version-mismatch')] }, { renew });
    await writes.run(['a']);
    expect([marks.at(-1), renewed]).toEqual([['a', 'failed'], ['a']]);
  });

  it('sends nothing where there is nothing to do, or that is known to be refused', async () => {
    const inputFor = (item: string) => (item === 'a' ? undefined : no('conflict'));
    const { writes, marks, keys } = writer({}, { inputFor });
    expect(await writes.run(['a', 'b'])).toEqual([]);
    expect(marks).toEqual([
      ['a', 'done'],
      ['b', 'refused'],
    ]);
    expect(keys).toEqual([]);
  });
});
