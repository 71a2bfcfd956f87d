// What @web/test-runner lacks: WebKitGTK, media emulation and ARIA snapshots through Playwright, plain counts.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { relative } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { build } from 'esbuild';

const children = new Set();
const stopChildren = () => children.forEach((child) => child.kill('SIGTERM'));
process.once('exit', stopChildren);
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => {
    stopChildren();
    process.exit(130);
  });

function start(command, args, env) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    env: { ...process.env, ...env },
  });
  children.add(child);
  child.once('exit', () => children.delete(child));
  return child;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}

async function display() {
  if (process.env.DISPLAY) return process.env.DISPLAY;
  const xvfb = start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp']);
  const [number] = await once(xvfb.stdio[3], 'data');
  return `:${String(number).trim()}`;
}

/** Starts WebKitWebDriver, on a virtual display if there is none; gives its port. */
export async function startWebKit() {
  if (!existsSync('/usr/bin/WebKitWebDriver'))
    throw new Error('WebKitWebDriver is missing: `apt-get install -y webkit2gtk-driver xvfb`.');
  const port = await freePort();
  start('WebKitWebDriver', [`--port=${port}`, '--host=127.0.0.1'], {
    DISPLAY: await display(),
    GDK_BACKEND: 'x11',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    NO_AT_BRIDGE: '1',
  });
  for (let attempt = 0; attempt < 100; attempt++) {
    const ready = await fetch(`http://127.0.0.1:${port}/status`).catch(() => undefined);
    if (ready?.ok) return port;
    await pause(100);
  }
  throw new Error('WebKitWebDriver did not start within 10 s.');
}

/** Where the tests are written to as the browser loads them. */
const BUNDLES = '.cache/element-tests';

/** Bundles the tests of some folders, so that a page loads a few files instead of hundreds: that takes half the time. Gives what to run. */
export async function bundled(folders) {
  rmSync(BUNDLES, { recursive: true, force: true });
  await build({
    entryPoints: folders.map((folder) => `${folder}/**/*.test.ts`),
    outbase: '.',
    outdir: BUNDLES,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    sourcemap: 'linked',
    conditions: ['browser', 'development'],
    // What the test runner serves itself.
    external: ['/__*'],
    logLevel: 'warning',
  });
  return [`${BUNDLES}/test/**/*.test.js`];
}

/** The file that a test was written in. */
const sourceOf = (file) => relative(process.cwd(), file).replace(`${BUNDLES}/`, '').replace(/\.js$/, '.ts');

/** Server side of test/support/commands.ts. */
export const extraCommands = () => ({
  name: 'extra-commands',
  async executeCommand({ command, payload, session }) {
    const { browser } = session;
    const page = browser.type === 'playwright' ? browser.getPage(session.id) : undefined;
    if (command === 'pretend-media') {
      await page?.emulateMedia(payload);
      return page !== undefined;
    }
    if (command === 'aria-snapshot') return (await page?.locator(payload.selector).ariaSnapshot()) ?? '';
    return undefined;
  },
});

function count(suite, file, totals) {
  for (const test of suite?.tests ?? []) {
    if (test.skipped) totals.skipped++;
    else if (test.passed) totals.passed++;
    else {
      totals.failed++;
      totals.names.push(`${file}: ${test.name}`);
    }
  }
  for (const inner of suite?.suites ?? []) count(inner, file, totals);
}

/** Writes `{ passed, failed, skipped, names }`, the names of what failed, over all browsers to the file that TEST_COUNTS names. */
export const countsReporter = () => ({
  onTestRunFinished({ sessions }) {
    const totals = { passed: 0, failed: 0, skipped: 0, names: [] };
    for (const session of sessions) {
      const file = sourceOf(session.testFile);
      count(session.testResults, file, totals);
      if (session.testResults && !session.errors?.length) continue;
      totals.failed++;
      totals.names.push(file);
    }
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(totals));
  },
});

/** What is no module yet becomes one, as every bundler makes it: the CSV parser. */
export const commonModules = () => ({
  name: 'common-modules',
  transform({ path, body }) {
    if (!/\/papaparse(\.min)?\.js$/.test(path)) return undefined;
    return `const module = { exports: {} }, exports = module.exports;\n${body}\nexport default module.exports;`;
  },
});
