// Runs test suites and sums what they counted.
import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
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

/** What `npm test` runs. The stories wait more than they work, so that they run beside what works all the time. */
export const everyDay = [
  [
    { script: 'test:unit', ...vitest },
    { script: 'test:stories', ...vitest },
  ],
  [{ script: 'test:elements', ...webTestRunner }],
  [{ script: 'test:e2e', ...playwright }],
];

/** What only `npm run test:full` runs. */
export const longer = [
  [
    {
      script: 'test:unit',
      variables: { SCALE: 'full' },
      ...vitest,
      args: (file) => [
        ...vitest.args(file),
        'test/server/scale.test.ts',
        'test/server/postgres.test.ts',
        'test/server/start.test.ts',
        'link-model.test.ts',
      ],
    },
  ],
  [{ script: 'test:e2e', variables: { E2E_LONG: 'true' }, ...playwright }],
  [{ script: 'test:elements', variables: { WTR_BROWSERS: 'firefox' }, ...webTestRunner }],
  [{ script: 'test:elements', variables: { WTR_BROWSERS: 'webkit' }, ...webTestRunner }],
  // The longest at the end.
  [{ script: 'test:storybook', ...playwright }],
];

/**
 * Runs groups of suites, those of a group at the same time, prints the sum as the last line, and sets the exit code.
 */
export async function runSuites(groups) {
  // Found once here, so that the suites don't each look, or install, for themselves.
  process.env.CHROME_PATH = findChromium();
  const results = [];
  for (const suites of groups)
    results.push(...(await Promise.all(suites.map((suite, place) => runSuite(suite, place > 0)))));

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

/** Of suites that run at the same time the first is seen at work, and the others when they have ended. */
async function runSuite({ script, variables = {}, args, env, read }, beside) {
  const name = [script, ...Object.values(variables)].join(' ');
  const folder = mkdtempSync(join(tmpdir(), 'subsidiary-test-'));
  const file = join(folder, 'counts.json');
  const said = beside ? openSync(join(folder, 'said.txt'), 'w+') : 'inherit';
  if (!beside) console.log(`\n— ${name}\n`);
  const began = Date.now();
  const code = await npmRun(script, args?.(file) ?? [], { ...env?.(file), ...variables }, said);
  const took = `, ${Math.round((Date.now() - began) / 1000)} s`;
  if (beside) {
    closeSync(said);
    console.log(`\n— ${name}\n\n${readFileSync(join(folder, 'said.txt'), 'utf8')}`);
  }
  const counts = readCounts(file, read);
  rmSync(folder, { recursive: true, force: true });

  if (counts.failed === 0 && code !== 0)
    return { name, ...counts, failed: 1, note: `${took}, ended with code ${code}` };
  if (counts.passed + counts.failed === 0)
    return { name, ...counts, failed: 1, note: `${took}, ran no test` };
  return { name, ...counts, note: took };
}

function readCounts(file, read) {
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { passed: 0, failed: 0, skipped: 0 };
  }
}

function npmRun(script, args, env, said) {
  const child = spawn('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', said, said],
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
