import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scriptOf = (name: string): string =>
  fileURLToPath(new URL(`../../demo/server/${name}.ts`, import.meta.url));

/** Where a server has its data: a PostgreSQL server, or a folder of its own. */
export type Where = { url: string } | { folder: string };

const argsOf = (where: Where): string[] => ('folder' in where ? ['--data', where.folder] : []);
const envOf = (where: Where): NodeJS.ProcessEnv => ({
  ...process.env,
  DATABASE_URL: 'url' in where ? where.url : '',
  SMTP_URL: '',
  LIMITS: 'off',
});

/** Plants the accounts, and gives how many seconds that took. */
export async function seed(where: Where, large: number, accounts: number): Promise<number> {
  const started = performance.now();
  const sizes = ['--large', String(large), '--accounts', String(accounts)];
  await new Promise<void>((resolve, reject) => {
    const args = ['--import', 'tsx', scriptOf('seed'), ...argsOf(where), ...sizes];
    execFile(process.execPath, args, { cwd: root, env: envOf(where) }, (error) =>
      error instanceof Error ? reject(error) : resolve(),
    );
  });
  return (performance.now() - started) / 1000;
}

/** A server as its own process. */
export interface Running {
  address: string;
  /** Megabytes that it has in memory, or had at most. */
  memory: (which: 'now' | 'peak') => number | undefined;
  stop: () => Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export async function startOn(where: Where): Promise<Running> {
  const args = ['--import', 'tsx', scriptOf('start'), '--port', String(await freePort()), ...argsOf(where)];
  const child = spawn(process.execPath, args, { cwd: root, env: envOf(where) });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const match = /Customer portal: (http:\S+)/.exec(said);
      if (match) resolve(match[1]!);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('exit', () => reject(new Error(said)));
  });
  return { address, memory: (which) => memoryOf(child, which), stop: () => stopped(child) };
}

/** Where the system tells it, as Linux does. */
function memoryOf({ pid }: ChildProcess, which: 'now' | 'peak'): number | undefined {
  try {
    const name = which === 'now' ? 'VmRSS' : 'VmHWM';
    const line = new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line ? Math.round(Number(line[1]) / 1024) : undefined;
  } catch {
    return undefined;
  }
}

const stopped = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
