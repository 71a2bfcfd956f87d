import autocannon from 'autocannon';
import { MAIN, wishes, type Ask, type Wish } from './kinds.js';
import type { Running } from './servers.js';

/** How long requests took, in milliseconds, and how many there were. */
export interface Times {
  requests: number;
  median: number;
  p95: number;
  p99: number;
}

/** What a run has shown. */
export interface Load {
  requests: number;
  /** Requests in a second, all connections and processes together. */
  perSecond: number;
  /** Answers other than 200, and requests without an answer. */
  failed: number;
  all: Times;
  kinds: Record<string, Times>;
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

function timesOf(values: readonly number[]): Times {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { requests: sorted.length, median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The headers of somebody who has signed in to a server. */
export type Headers = Record<string, string>;

export async function signIn({ address }: Running): Promise<Headers> {
  const headers = { 'content-type': 'application/json', 'x-requested-with': 'load' };
  const response = await fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email: 'vera.lindt@weitblick.example', password: 'demo-nordlicht' }),
  });
  const cookie = response.headers.get('set-cookie')?.split(';')[0];
  if (!response.ok || !cookie) throw new Error(`Nobody is let in: ${response.status}`);
  return { ...headers, cookie, 'account-context': MAIN };
}

/** A shuffle that is the same every time. */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  const mixed = [...items];
  let state = seed;
  for (let index = mixed.length - 1; index > 0; index--) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const other = Math.floor((state / 2 ** 32) * (index + 1));
    [mixed[index], mixed[other]] = [mixed[other]!, mixed[index]!];
  }
  return mixed;
}

/** Sends every kind of request, mixed, over some connections to each server, until there were so many. */
export async function load(
  servers: readonly Running[],
  { large, amount, connections }: { large: number; amount: number; connections: number },
): Promise<Load> {
  const taken: { kind: string; milliseconds: number }[] = [];
  let failed = 0;
  const started = performance.now();
  await Promise.all(
    servers.map(async (server, index) => {
      const headers = await signIn(server);
      const ask: Ask = async (path) => {
        const response = await fetch(`${server.address}/api/accounts/${MAIN}/${path}`, { headers });
        if (!response.ok) throw new Error(`${path}: ${response.status}`);
        return (await response.json()) as Awaited<ReturnType<Ask>>;
      };
      const wanted = await wishes(ask, large);
      failed += await fire(server, headers, wanted, {
        amount: Math.ceil(amount / servers.length),
        connections: connections / servers.length,
        seed: index,
        took: (kind, milliseconds) => taken.push({ kind, milliseconds }),
      });
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const kinds = [...new Set(taken.map(({ kind }) => kind))].sort();
  const of = (kind?: string) =>
    timesOf(
      taken
        .filter((each) => kind === undefined || each.kind === kind)
        .map(({ milliseconds }) => milliseconds),
    );
  return {
    requests: taken.length,
    perSecond: Math.round(taken.length / seconds),
    failed,
    all: of(),
    kinds: Object.fromEntries(kinds.map((kind) => [kind, of(kind)])),
  };
}

interface Fire {
  amount: number;
  connections: number;
  seed: number;
  took: (kind: string, milliseconds: number) => void;
}

/** Gives how many requests failed. */
async function fire(
  { address }: Running,
  headers: Headers,
  wanted: readonly Wish[],
  { amount, connections, seed, took }: Fire,
): Promise<number> {
  const lists = new Map<autocannon.Client, { wishes: Wish[]; answered: number }>();
  let failed = 0;
  const instance = autocannon(
    {
      url: address,
      connections,
      amount,
      timeout: 30,
      setupClient(client) {
        const mixed = shuffled(wanted, seed * 1000 + lists.size);
        lists.set(client, { wishes: mixed, answered: 0 });
        client.setRequests(
          mixed.map(({ path }) => ({ method: 'GET', path: `/api/accounts/${MAIN}/${path}`, headers })),
        );
      },
    },
    () => undefined,
  );
  instance.on('response', (client, status, _bytes, milliseconds) => {
    const list = lists.get(client)!;
    const { kind } = list.wishes[list.answered++ % list.wishes.length]!;
    if (status === 200) took(kind, milliseconds);
    else failed++;
  });
  instance.on('reqError', () => failed++);
  await new Promise((resolve) => instance.on('done', resolve));
  return failed;
}

/** What a file of the whole account takes. */
export interface FileLoad {
  rows: number;
  megabytes: number;
  seconds: number;
  /** Milliseconds until its first byte. */
  first: number;
  /** Megabytes that the process had in memory before, and at most meanwhile. */
  before: number | undefined;
  most: number | undefined;
}

export async function exportAll(server: Running): Promise<FileLoad> {
  const headers = await signIn(server);
  const before = server.memory('now');
  let most = before;
  const watch = setInterval(() => {
    const now = server.memory('now');
    if (now !== undefined) most = Math.max(most ?? 0, now);
  }, 20);
  const started = performance.now();
  const response = await fetch(`${server.address}/api/accounts/${MAIN}/link-exports`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ language: 'en' }),
  });
  const first = Math.round(performance.now() - started);
  let bytes = 0;
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) bytes += piece.byteLength;
  clearInterval(watch);
  return {
    rows: Number(response.headers.get('row-count')),
    megabytes: rounded(bytes / 1e6),
    seconds: rounded((performance.now() - started) / 1000),
    first,
    before,
    most,
  };
}
