import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

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
  const { build } = await import('vite');
  await build({ configFile: join(portal, 'vite.config.ts'), root: portal, logLevel: 'error' });
  return built;
}
