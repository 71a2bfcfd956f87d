import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ServedPages } from './http/portal.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const portal = join(root, 'demo/portal');
const built = join(portal, 'dist');

/** When anything below a path was changed last, in milliseconds. */
function newest(path: string, skip?: string): number {
  if (path === skip || !existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name), skip)),
    stats.mtimeMs,
  );
}

/** Builds the portal unless it is built already. Gives its folder; nothing where there is no portal. */
export async function buildPortal(say: (message: string) => void): Promise<string | undefined> {
  if (!existsSync(join(portal, 'index.html'))) return undefined;
  const page = join(built, 'index.html');
  const sources = [portal, join(root, 'src'), join(root, 'package-lock.json')];
  if (existsSync(page) && statSync(page).mtimeMs >= Math.max(...sources.map((each) => newest(each, built))))
    return built;
  say('Building the customer portal …');
  // Whoever starts this, a runner of tests among them, gets the portal as it is shipped.
  process.env['NODE_ENV'] = 'production';
  const { build } = await import('vite');
  const config = { configFile: join(portal, 'vite.config.ts'), root: portal, logLevel: 'error' } as const;
  await build(config);
  await build({ ...config, build: { ssr: true } });
  return built;
}

/** What renders pages of a built portal on this server; undefined: browsers draw all of them. */
export async function pagesOf(folder: string | undefined): Promise<ServedPages | undefined> {
  const module = folder && join(folder, '.server/served.js');
  if (!module || !existsSync(module)) return undefined;
  return (await import(pathToFileURL(module).href)) as ServedPages;
}
