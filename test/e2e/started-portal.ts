import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

/** The started product. */
export interface Portal {
  url: string;
  stop(): Promise<void>;
}

/** What is set in the environment of the product. */
export type Settings = Readonly<Record<string, string>>;

/** Starts the product over a data folder, as a newcomer does, and waits until it can be used. */
async function startPortal(data: string, large: number, settings: Settings = {}): Promise<Portal> {
  const port = await freePort();
  const options = ['--port', String(port), '--data', data, '--large', String(large)];
  const child = spawn('npm', ['start', '--', ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env: { ...process.env, ...settings },
  });
  const exited = once(child, 'exit');
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const found = /Customer portal: (\S+)/.exec(said);
      if (found) resolve(found[1]!);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void exited.then(() => reject(new Error(`The portal did not start: ${said}`)));
  });
  return {
    url,
    async stop() {
      process.kill(-child.pid!, 'SIGTERM');
      await exited;
    },
  };
}

/** How many accounts the large main account has unless a file of tests wants more. */
export const USUAL_LARGE = 300;
const USUAL_WORLD = 'USUAL_WORLD';

/** Before all tests: fills a world once, which is copied for each file, as filling it takes far longer. */
export default async function keepUsualWorld(): Promise<() => Promise<void>> {
  const kept = await mkdtemp(join(tmpdir(), 'portal-usual-'));
  await (await startPortal(kept, USUAL_LARGE)).stop();
  process.env[USUAL_WORLD] = kept;
  return () => rm(kept, { recursive: true });
}

/** The product for one file of tests, with a world of its own. */
export async function openPortal(large: number, settings: Settings = {}): Promise<Portal> {
  const data = await mkdtemp(join(tmpdir(), 'portal-'));
  const usual = process.env[USUAL_WORLD];
  if (usual && large === USUAL_LARGE) await cp(usual, data, { recursive: true });
  const { url, stop } = await startPortal(data, large, settings);
  return {
    url,
    async stop() {
      await stop();
      await rm(data, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    },
  };
}
