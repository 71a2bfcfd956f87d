import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { BODIES, newKey } from './requests.js';
import { embeddedPostgres } from './real-postgres.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const script = join(root, 'demo/server/start.ts');
const folder = mkdtempSync(join(tmpdir(), 'elements-start-'));
const running = new Set<ChildProcess>();
const SLOW = 90_000;

afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

interface Started {
  child: ChildProcess;
  /** Ends with the process: its exit code and all that it wrote. */
  ended: Promise<{ code: number | null; out: string; err: string }>;
  /** Resolves with the address as soon as it is printed. */
  address: Promise<string>;
}

function start(args: string[], env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, ['--import', 'tsx', script, '--large', '20', ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: '', SMTP_URL: '', PORT: '', ...env },
  });
  running.add(child);
  let out = '';
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
    child.on('exit', (code) => {
      running.delete(child);
      resolve({ code, out, err });
    });
  });
  const address = new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      out += chunk.toString();
      const match = /Customer portal: (http:\S+)/.exec(out);
      if (match) resolve(match[1]!);
    });
    void ended.then(({ err: said }) => reject(new Error(said)));
  });
  address.catch(() => undefined);
  return { child, ended, address };
}

const json = { 'content-type': 'application/json', 'x-requested-with': 'test' };

const askIn = (address: string): Promise<Response> =>
  fetch(`${address}/api/sign-in`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ email: 'anna.petersen@nordlicht.example', password: 'demo-nordlicht' }),
  });

async function signIn(address: string): Promise<string> {
  const response = await askIn(address);
  expect(response.status).toBe(200);
  return response.headers.get('set-cookie')!.split(';')[0]!;
}

async function placeOrder(address: string, cookie: string, key = newKey()): Promise<Response> {
  return fetch(`${address}/api/accounts/a-100234/orders`, {
    method: 'POST',
    headers: { ...json, cookie, 'account-context': 'a-100234', 'idempotency-key': key },
    body: JSON.stringify(BODIES.placeOrder),
  });
}

const linked = async (address: string, cookie: string): Promise<number> => {
  const headers = { cookie, 'account-context': 'a-100234' };
  const response = await fetch(`${address}/api/accounts/a-100234/summary`, { headers });
  return ((await response.json()) as { linked: number }).linked;
};

async function mailsTo(address: string, email: string): Promise<{ subject: string }[]> {
  const response = await fetch(`${address}/api/demo/mailbox?to=${encodeURIComponent(email)}`);
  return ((await response.json()) as { items: { subject: string }[] }).items;
}

async function eventually<T>(ask: () => Promise<T>, right: (value: T) => boolean): Promise<T> {
  const until = Date.now() + 15_000;
  for (;;) {
    const value = await ask();
    if (right(value) || Date.now() > until) return value;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe('npm start', () => {
  const data = join(folder, 'kept');
  let port = 0;

  beforeAll(async () => {
    port = await freePort();
  });

  it('prints one address, loses nothing to SIGKILL, and ends cleanly', { timeout: SLOW }, async () => {
    const args = ['--data', data, '--port', String(port)];
    const first = start(args);
    const address = await first.address;
    expect(address).toBe(`http://localhost:${port}`);
    const cookie = await signIn(address);
    const key = newKey();
    const placed = await placeOrder(address, cookie, key);
    expect(placed.status).toBe(201);
    first.child.kill('SIGKILL');
    await first.ended;

    const second = start(args);
    await second.address;
    expect(await linked(address, cookie)).toBe(43);
    const again = await placeOrder(address, cookie, key);
    expect(await again.json()).toEqual(await placed.json());
    const mails = await eventually(
      () => mailsTo(address, 'nora.behrens@nordlicht.example'),
      ({ length }) => length > 0,
    );
    expect(mails.map(({ subject }) => subject)).toEqual([
      'Please confirm your e-mail address for Hamburg Eppendorf',
    ]);
    second.child.kill('SIGTERM');
    const { code, out, err } = await second.ended;
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^(Building the customer portal …\n)?Customer portal: http:\/\/localhost:\d+\n$/);
    expect(readdirSync(data)).toEqual(['postgres']);
  });

  it('says that a folder is in use', { timeout: SLOW }, async () => {
    const first = start(['--data', data, '--port', String(port)]);
    await first.address;
    const second = await start(['--data', data, '--port', String(await freePort())]).ended;
    expect(second.code).toBe(1);
    expect(second.err).toBe(`${data} is in use: a server with process id ${first.child.pid} works in it.\n`);
    first.child.kill('SIGINT');
    expect((await first.ended).code).toBe(0);
  });

  it('starts afresh with --reset', { timeout: SLOW }, async () => {
    const again = start(['--data', data, '--port', String(port), '--reset']);
    const address = await again.address;
    expect(await linked(address, await signIn(address))).toBe(42);
  });

  it('plants nobody with DEMO=off, and says what to do', { timeout: SLOW }, async () => {
    const args = ['--data', join(folder, 'in-earnest'), '--port', String(await freePort())];
    const refused = async () => {
      const { code, err } = await start(args, { DEMO: 'off' }).ended;
      expect(code).toBe(1);
      expect(err).toMatch(/^The database is empty, and DEMO=off puts nobody into it: .+\n$/);
    };
    await refused();
    await refused();
  });

  it('lets nobody of the demo in with DEMO=off', { timeout: SLOW }, async () => {
    const inEarnest = start(['--data', data, '--port', String(port)], { DEMO: 'off' });
    const address = await inEarnest.address;
    expect((await askIn(address)).status).toBe(401);
    expect((await fetch(`${address}/api/demo/people`)).status).toBe(404);
    inEarnest.child.kill('SIGTERM');
    expect((await inEarnest.ended).code).toBe(0);
  });

  it('says that a port is taken', { timeout: SLOW }, async () => {
    const taken = await freePort();
    const other = createServer().listen(taken);
    const { code, out, err } = await start(['--data', join(folder, 'port'), '--port', String(taken)]).ended;
    other.close();
    expect({ code, out, err }).toEqual({
      code: 1,
      out: '',
      err: `Port ${taken} is taken: stop what uses it, or choose another one with --port.\n`,
    });
  });

  it.each([
    ['a folder that holds no database', 'broken', 'holds no database that can be opened'],
    ['a folder whose database is damaged', 'damaged', 'holds no database that can be opened'],
    ['a file in its place', 'file', 'is not a folder'],
  ])('says so of %s', { timeout: SLOW }, async (_, name, sentence) => {
    const path = join(folder, name);
    if (name === 'file') writeFileSync(path, 'x');
    else mkdirSync(join(path, 'postgres'), { recursive: true });
    if (name === 'broken') writeFileSync(join(path, 'postgres', 'note.txt'), 'x');
    if (name === 'damaged') writeFileSync(join(path, 'postgres', 'PG_VERSION'), '18');
    const { code, err } = await start(['--data', path, '--port', String(await freePort())]).ended;
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    [['--port', '99999'], '99999 is not a port'],
    [['--prot', '1'], "Unknown option '--prot'"],
  ])('says so of %j', { timeout: SLOW }, async (args, sentence) => {
    const { code, err } = await start(args).ended;
    expect(code).toBe(1);
    expect(err).toContain(sentence);
    expect(err.trim().split('\n')).toHaveLength(1);
  });

  it('works with a real server at DATABASE_URL', { timeout: SLOW }, async () => {
    const real = await embeddedPostgres();
    const url = await real.newUrl();
    const args = ['--port', String(await freePort())];
    const first = start(args, { DATABASE_URL: url });
    const address = await first.address;
    const cookie = await signIn(address);
    expect((await placeOrder(address, cookie)).status).toBe(201);
    first.child.kill('SIGTERM');
    expect((await first.ended).code).toBe(0);
    const reset = start([...args, '--reset'], { DATABASE_URL: url });
    expect(await linked(await reset.address, await signIn(address))).toBe(42);
    reset.child.kill('SIGTERM');
    expect((await reset.ended).code).toBe(0);
    await real.stop();
  });

  it('says that the database at DATABASE_URL does not answer', { timeout: SLOW }, async () => {
    const url = `postgres://nobody@127.0.0.1:${await freePort()}/none`;
    const args = ['--port', String(await freePort())];
    const { code, err } = await start(args, { DATABASE_URL: url }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^The database at DATABASE_URL cannot be used: .+\n$/);
    expect(err).not.toContain('nobody');
  });
});
