/**
 * `npx tsx test/bench/pictures.ts [names] [folder]`: a picture of each list with 1,000 rows, all selected, to see
 * that they show the same eight columns; and what the harness misses in them.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright';
import { contenders } from './contenders.js';
import { freshPage, launch, quiet } from './run/browser.js';
import { root } from './run/bundle.js';
import { listPages, pageOf } from './run/pages.js';
import { ensurePeers } from './run/peers.js';
import { serve } from './run/serve.js';

const [names, folder = join(root, 'test-results/bench')] = process.argv.slice(2);
const chosen = contenders.filter(({ name }) => !names || names.split(',').includes(name));

ensurePeers();
mkdirSync(folder, { recursive: true });
const server = await serve(await listPages(chosen, 'src'));
const browser = await launch();
for (const entry of chosen)
  try {
    console.log(`${entry.name}: ${await picture(browser, server.origin + pageOf(entry), entry.name)}`);
  } catch (error) {
    console.log(`${entry.name}: ${(error as Error).message}`);
  }
await browser.close();
await server.close();

async function picture(browser: Browser, url: string, name: string): Promise<string> {
  const { page, session } = await freshPage(browser);
  page.on('pageerror', ({ message }) => console.log(`  ${name}: ${message}`));
  page.on('console', (message) => console.log(`  ${name}: ${message.text()}`));
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url);
  await page.waitForFunction(() => 'bench' in window);
  await page.evaluate(async () => {
    window.bench.prepare(1000);
    await window.bench.mount();
  });
  await quiet(session);
  const first = await page.evaluate(() => window.bench.first());
  const missing = await page.evaluate(() => window.bench.missingColumns());
  const selected = await page.evaluate(() => window.bench.selectAll('select', true));
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
  return JSON.stringify({ first, missing, selected });
}
