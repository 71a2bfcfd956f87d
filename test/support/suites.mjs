// Runs test suites one after another and sums what they counted.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findChromium } from './browser.mjs';

/** A suite is an npm script, how it is told to write its counts to a file, and how they are read from there. */
const vitest = {
  args: (file) => ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
  read: (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
    names: report.testResults.flatMap(({ name, assertionResults }) =>
      assertionResults
        .filter(({ status }) => status === 'failed')
        .map(({ fullName }) => `${relative(process.cwd(), name)}: ${fullName}`),
    ),
  }),
};

const webTestRunner = {
  env: (file) => ({ TEST_COUNTS: file }),
  read: (totals) => totals,
};

const playwright = {
  args: () => ['--reporter=list,json'],
  env: (file) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: file }),
  read: ({ stats, suites }) => ({
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
    names: suites.flatMap((suite) => specsOf(suite, suite.file)),
  }),
};

/** What failed of a file's tests, and what passed only at its second try. */
function specsOf({ suites = [], specs }, file) {
  const named = specs.flatMap(({ title, tests }) =>
    tests
      .filter(({ status }) => status === 'unexpected' || status === 'flaky')
      .map(({ status }) => `${file}: ${title}${status === 'flaky' ? ' (passed at its second try)' : ''}`),
  );
  return [...named, ...suites.flatMap((suite) => specsOf(suite, file))];
}

/** What `npm test` runs. */
export const everyDay = [
  { script: 'test:unit', ...vitest },
  { script: 'test:elements', ...webTestRunner },
  { script: 'test:stories', ...vitest },
  { script: 'test:e2e', ...playwright },
];

/** What only `npm run test:full` runs. */
export const longer = [
  {
    script: 'test:unit',
    variables: { SCALE: 'full' },
    ...vitest,
    args: (file) => [...vitest.args(file), 'test/server/scale.test.ts', 'test/server/postgres.test.ts'],
  },
  { script: 'test:elements', variables: { WTR_BROWSERS: 'firefox' }, ...webTestRunner },
  { script: 'test:elements', variables: { WTR_BROWSERS: 'webkit' }, ...webTestRunner },
];

/** Runs them all, prints the sum as the last line, and sets the exit code. */
export async function runSuites(suites) {
  // Found once here, so that the suites don't each look, or install, for themselves.
  process.env.CHROME_PATH = findChromium();
  const results = [];
  for (const suite of suites) results.push(await runSuite(suite));

  console.log();
  for (const { names = [] } of results) for (const name of names) console.log(`not passed: ${name}`);
  for (const { name, passed, failed, skipped, note } of results)
    console.log(
      `${name}: ${passed} of ${passed + failed} passed${skipped ? `, ${skipped} skipped` : ''}${note}`,
    );
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  const skipped = sum('skipped');
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`);
  process.exitCode = sum('failed') > 0 ? 1 : 0;
}

async function runSuite({ script, variables = {}, args, env, read }) {
  const name = [script, ...Object.values(variables)].join(' ');
  const folder = mkdtempSync(join(tmpdir(), 'subsidiary-test-'));
  const file = join(folder, 'counts.json');
  console.log(`\n— ${name}\n`);
  const code = await npmRun(script, args?.(file) ?? [], { ...env?.(file), ...variables });
  const counts = readCounts(file, read);
  rmSync(folder, { recursive: true, force: true });

  if (counts.failed === 0 && code !== 0)
    return { name, ...counts, failed: 1, note: `, ended with code ${code}` };
  if (counts.passed + counts.failed === 0) return { name, ...counts, failed: 1, note: ', ran no test' };
  return { name, ...counts, note: '' };
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function npmRun(script, args, env) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
