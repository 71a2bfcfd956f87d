/**
 * `npm run bench:cold`: a first visit, with nothing cached, over slow 4G with a slow processor and under the strict
 * policy that the package promises to work with. The page asks for the script and the script for 100 rows.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser, CDPSession } from 'playwright';
import { markdown } from './run/table.js';
import { serverRendered } from './cold/server-rendered.js';
import { contenders, type ContenderEntry } from './contenders.js';
import type {} from './page/watch.js';
import { freshPage, launch, machine } from './run/browser.js';
import { bundle, importsOf, look, pageStyles, root, type Build, type Files } from './run/bundle.js';
import {
  coldNames,
  coldSummary,
  coldTable,
  SERVER_RENDERED,
  SLOW,
  type ColdResults,
  type ColdRun,
} from './run/cold-results.js';
import { reasonOf } from './run/list-run.js';
import { ensurePeers } from './run/peers.js';
import { listScript, PAGE, watchScript } from './run/scripts.js';
import { serve } from './run/serve.js';

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
const chosen = coldNames.map(({ name }) => name).filter((name) => !wanted || wanted.includes(name));

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html subsidiary-elements";

const document = (name: string, head = '', body = ''): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Accounts</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/page.css">
    <script type="module" src="/${name}/entry.js"></script>
    ${head}
  </head>
  <body>
    <h1>Accounts</h1>
    <div class="bench-host" id="host">${body}</div>
  </body>
</html>`;

async function addClientRendered(files: Files, entry: ContenderEntry): Promise<void> {
  const { name, styled } = entry;
  const script = listScript(entry, "fetch('/links.json').then((answer) => answer.json())");
  const bundled = await bundle(script, build);
  for (const [path, text] of bundled) files.set(`/${name}/${path}`, text);
  // As the bundler writes them into a page of its own, so that no import waits for another.
  const preloads = [...importsOf(bundled)].map(
    (path) => `<link rel="modulepreload" href="/${name}/${path}">`,
  );
  const look = styled ? '<link rel="stylesheet" href="/look.css">' : '';
  files.set(`/${name}/index.html`, document(name, [...preloads, look].join('\n    ')));
}

async function addServerRendered(files: Files): Promise<void> {
  const rendered = await serverRendered(SERVER_RENDERED, PAGE, build);
  for (const [path, text] of rendered.files) files.set(path, text);
  files.set(`/${SERVER_RENDERED}/index.html`, document(SERVER_RENDERED, rendered.head, rendered.body));
}

async function slow(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW.latency,
    downloadThroughput: SLOW.down / 8,
    uploadThroughput: SLOW.up / 8,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW.cpu });
}

async function coldRun(browser: Browser, url: string): Promise<ColdRun> {
  const { page, session } = await freshPage(browser);
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(reasonOf(error)));
  try {
    await page.addInitScript({ content: `${before}\nwatch();` });
    await slow(session);
    await page.goto(url, { waitUntil: 'commit' });
    const failed = new Promise<never>((_, no) =>
      page.on('pageerror', (error) => setTimeout(() => no(error), 5000)),
    );
    await Promise.race([page.evaluate(async () => void (await window.seen)), failed]);
    // What shifts or paints late belongs to the visit.
    await new Promise((done) => setTimeout(done, 1000));
    const { rows, fcp, lcp, cls, violations } = await page.evaluate(() => window.seen);
    return {
      rows,
      fcp,
      lcp,
      cls,
      violations,
      ...(rows === null ? { reason: problems[0] ?? 'no rows were seen' } : {}),
    };
  } catch (error) {
    return { rows: null, fcp: null, lcp: null, cls: null, violations: null, reason: reasonOf(error) };
  } finally {
    await page.context().close();
  }
}

ensurePeers();
const files: Files = new Map([
  ['/page.css', pageStyles()],
  ['/look.css', look()],
  ['/links.json', JSON.stringify(PAGE)],
]);
for (const entry of contenders) if (chosen.includes(entry.name)) await addClientRendered(files, entry);
if (chosen.includes(SERVER_RENDERED)) await addServerRendered(files);
const before = await watchScript();
const server = await serve(files, { 'content-security-policy': policy });
const browser = await launch();
const runs = new Map(chosen.map((name): [string, ColdRun[]] => [name, []]));
const visit = (name: string): Promise<ColdRun> => coldRun(browser, `${server.origin}/${name}/index.html`);
try {
  for (const name of chosen) await visit(name);
  for (let repetition = 0; repetition < repetitions; repetition++)
    for (const name of repetition % 2 === 0 ? chosen : [...chosen].reverse()) {
      const done = runs.get(name)!;
      // A list that was not shown once is not waited for again.
      done.push(done.find(({ reason }) => reason) ?? (await visit(name)));
    }
} finally {
  await browser.close();
  await server.close();
}

const results: ColdResults = coldSummary(runs, {
  machine: machine(browser),
  repetitions,
  build,
  slow: SLOW,
  policy,
});
const table = markdown(coldTable(results));
mkdirSync(flags.out, { recursive: true });
writeFileSync(join(flags.out, 'cold.json'), `${JSON.stringify(results, null, 2)}\n`);
writeFileSync(join(flags.out, 'cold.md'), `${table}\n`);
console.log(table);
