import { describe, expect, it } from 'vitest';
import { BackendError } from '../../src/domain/backend-error.js';
import { Reads, type ReadOptions } from '../../src/state/reads.js';
import { steppedEnvironment } from './environment.js';

/** A read whose answers the test gives. */
function scripted<T>(options: Partial<ReadOptions<T>> = {}) {
  const environment = steppedEnvironment();
  const reads = new Reads(environment);
  const asked: { resolve: (data: T) => void; reject: (error: unknown) => void; signal: AbortSignal }[] = [];
  const make = () =>
    reads.get<T>('it', () => ({
      fetch: (signal) =>
        new Promise((resolve, reject) => {
          asked.push({ resolve, reject, signal });
        }),
      ...options,
    }));
  return { environment, reads, read: make(), make, asked };
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('a read', () => {
  it('goes from loading to ready, and tells who watches', async () => {
    const { read, asked } = scripted<string>();
    let told = 0;
    const stop = read.subscribe(() => told++);
    await settle();
    expect(read.state).toEqual({ state: 'loading' });
    asked[0]!.resolve('answer');
    await settle();
    expect(read.state).toMatchObject({ state: 'ready', data: 'answer', refreshing: false });
    expect(told).toBeGreaterThan(0);
    stop();
  });

  it('is asked once, however many watch', async () => {
    const { read, asked } = scripted<string>();
    const stops = [read.subscribe(() => undefined), read.subscribe(() => undefined)];
    await settle();
    expect(asked).toHaveLength(1);
    for (const stop of stops) stop();
  });

  it('is abandoned when nobody watches any more, and asked anew by the next', async () => {
    const { read, asked } = scripted<string>();
    read.subscribe(() => undefined)();
    await settle();
    expect(asked[0]?.signal.aborted ?? true).toBe(true);
    const stop = read.subscribe(() => undefined);
    await settle();
    asked.at(-1)!.resolve('second');
    await settle();
    expect(read.data).toBe('second');
    stop();
  });

  it('is not abandoned while somebody waits for its answer', async () => {
    const { read, asked } = scripted<string>();
    const stop = read.subscribe(() => undefined);
    const answer = read.refetch();
    stop();
    await settle();
    asked.at(-1)!.resolve('answer');
    expect(await answer).toEqual({ data: 'answer', error: undefined });
  });

  it('gives whoever waited for an answer that was overtaken the newer one', async () => {
    const { read, asked } = scripted<string>();
    const first = read.refetch();
    await settle();
    const second = read.refetch();
    await settle();
    asked[0]!.resolve('old');
    asked[1]!.resolve('new');
    expect((await first).data).toBe('new');
    expect((await second).data).toBe('new');
    expect(read.data).toBe('new');
  });

  it('keeps what it knows when asking again fails', async () => {
    const { read, asked } = scripted<string>();
    const stop = read.subscribe(() => undefined);
    await settle();
    asked[0]!.resolve('answer');
    await settle();
    const again = read.refetch();
    await settle();
    expect(read.state).toMatchObject({ data: 'answer', refreshing: true });
    asked[1]!.reject(new BackendError('network'));
    expect(await again).toMatchObject({ data: 'answer', error: { code: 'network' } });
    expect(read.state).toMatchObject({ data: 'answer', problem: { code: 'network' } });
    stop();
  });

  it('is as good as new for some time only', async () => {
    const { read, asked, environment } = scripted<string>({ fresh: 1_000 });
    const stop = read.subscribe(() => undefined);
    await settle();
    asked[0]!.resolve('answer');
    await settle();
    stop();
    read.subscribe(() => undefined)();
    await settle();
    expect(asked).toHaveLength(1);
    environment.advance(1_000);
    const last = read.subscribe(() => undefined);
    await settle();
    expect(asked).toHaveLength(2);
    last();
  });

  it('is read again by itself while somebody watches', async () => {
    const { read, asked, environment } = scripted<string>({ again: () => 10_000 });
    const stop = read.subscribe(() => undefined);
    await settle();
    asked[0]!.resolve('answer');
    await settle();
    environment.advance(10_000);
    await settle();
    expect(asked).toHaveLength(2);
    asked[1]!.resolve('later');
    await settle();
    stop();
    environment.advance(60_000);
    await settle();
    expect(asked).toHaveLength(2);
  });

  it('is forgotten when nobody has watched for long', async () => {
    const { read, make, environment } = scripted<string>();
    read.set('known');
    expect(make()).toBe(read);
    environment.advance(10 * 60_000);
    expect(make()).not.toBe(read);
  });

  it('is read again when it is no longer true, if anybody watches', async () => {
    const { read, reads, asked } = scripted<string>();
    const stop = read.subscribe(() => undefined);
    await settle();
    asked[0]!.resolve('answer');
    await settle();
    const updated = reads.invalidate('it');
    await settle();
    asked[1]!.resolve('true again');
    await updated;
    expect(read.data).toBe('true again');
    stop();
    await reads.invalidate('another');
    expect(asked).toHaveLength(2);
  });
});
