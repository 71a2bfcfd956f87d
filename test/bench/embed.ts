/**
 * `npm run bench:embed`: what each list costs a page that shows it: bytes, requests, CPU and time to first rows.
 * The first 100 rows are in the page already, and nothing is throttled. A list starts when everything that is
 * the host's own has run.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { contenders } from './contenders.js';
import type {} from './page/watch.js';
import {
  embedTable,
  scenarios,
  type EmbedResults,
  type EmbedRun,
  type Scenario,
} from './run/embed-results.js';
import { freshPage, launch, machine } from './run/browser.js';
import { APART, bundle, look, pageStyles, root, type Build, type Files } from './run/bundle.js';
import { reasonOf } from './run/list-run.js';
import { ensurePeers } from './run/peers.js';
import { backendScript, listScript, PAGE, screenScript, watchScript } from './run/scripts.js';
import { markdown } from './run/table.js';
import { serve, type Served } from './run/serve.js';
import { embedSummary } from './run/embed-results.js';
import { cpuOf, recordMarks } from './run/trace.js';

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    repetitions: { type: 'string', default: '5' },
    out: { type: 'string', default: join(root, 'test/bench/results') },
    dist: { type: 'boolean', default: false },
  },
});
const repetitions = Number(flags.repetitions);
const build: Build = flags.dist ? 'dist' : 'src';
const wanted = flags.only?.split(',');
const chosen = scenarios.filter(({ name }) => !wanted || wanted.includes(name));

const page = ({ name, styled }: Scenario): string => `<!doctype html>
<html lang="en">
  <meta charset="utf-8">
  <title>${name}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/page.css">
  <body><div class="bench-host" id="host"></div></body>
  <script>
    function start() {
      watch();
      const from = performance.now();
      ${
        styled
          ? `document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/${name}/look.css' }));`
          : ''
      }
      import('/${name}/entry.js');
      return from;
    }
  </script>
</html>`;

async function filesOf(scenario: Scenario): Promise<Files> {
  const { name, styled, screen } = scenario;
  const code = screen
    ? screenScript(screen)
    : listScript(
        contenders.find((each) => each.name === scenario.contender)!,
        'window.links',
      );
  const files: Files = new Map([[`/${name}/index.html`, page(scenario)]]);
  for (const [path, text] of await bundle(code, build)) files.set(`/${name}/${path}`, text);
  if (styled) files.set(`/${name}/look.css`, look());
  return files;
}

async function embedRun(browser: Browser, server: Served, { name }: Scenario): Promise<EmbedRun> {
  const { page } = await freshPage(browser);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(reasonOf(error)));
  try {
    await page.addInitScript({ content: before });
    await page.goto(`${server.origin}/${name}/index.html`, { waitUntil: 'load' });
    let run: EmbedRun | undefined;
    let frames = 0;
    const marks = await recordMarks(browser, page, async () => {
      const from = await page.evaluate('start()');
      const failed = new Promise<never>((_, no) => page.on('pageerror', no));
      const seen = await Promise.race([page.evaluate(() => window.seen), failed]);
      const loaded = await page.evaluate(loadedBefore, { folder: `/${name}/`, until: seen.rows ?? Infinity });
      frames = seen.frames;
      run = {
        time: seen.rows === null ? null : seen.rows - (from as number),
        cpu: null,
        requests: loaded.length,
        kilobytes: loaded.reduce((sum, path) => sum + server.size(path), 0) / 1024,
      };
    });
    if (run!.time === null) return { ...run!, reason: problems[0] ?? 'no rows were seen' };
    return { ...run!, cpu: cpuOf(marks, 'rows', frames) };
  } catch (error) {
    return { time: null, cpu: null, requests: null, kilobytes: null, reason: reasonOf(error) };
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: the paths of what a list asked for before it was seen. */
const loadedBefore = ({ folder, until }: { folder: string; until: number }): string[] =>
  performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => startTime < until)
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith(folder));

ensurePeers();
const files: Files = new Map([['/page.css', pageStyles()]]);
for (const scenario of chosen) for (const [path, text] of await filesOf(scenario)) files.set(path, text);
const before = `window.links = ${JSON.stringify(PAGE)};\n${await backendScript()}\n${await watchScript()}`;
const server = await serve(files);
const browser = await launch();
const runs = new Map(chosen.map(({ name }): [string, EmbedRun[]] => [name, []]));
try {
  for (const scenario of chosen) await embedRun(browser, server, scenario);
  for (let repetition = 0; repetition < repetitions; repetition++)
    for (const scenario of repetition % 2 === 0 ? chosen : [...chosen].reverse())
      runs.get(scenario.name)!.push(await embedRun(browser, server, scenario));
} finally {
  await browser.close();
  await server.close();
}

/** All that can load, without what is counted apart. */
const whole = (name: string): number =>
  [...files.keys()]
    .filter((path) => path.startsWith(`/${name}/`) && /\.(js|css)$/.test(path) && !path.includes(`/${APART}`))
    .reduce((sum, path) => sum + server.size(path), 0) / 1024;

const results: EmbedResults = embedSummary(runs, whole, { machine: machine(browser), repetitions, build });
const table = markdown(embedTable(results));
mkdirSync(flags.out, { recursive: true });
writeFileSync(join(flags.out, 'embed.json'), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(flags.out, 'embed.md'), `${table}\n`);
console.log(table);
