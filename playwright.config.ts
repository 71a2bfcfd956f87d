import { defineConfig } from '@playwright/test';
import { findChromium, quietArgs } from './test/support/browser.mjs';

/** Walks that take long run with `npm run test:full`: `E2E_LONG=true` runs them, and no others. */
const long = process.env.E2E_LONG === 'true';

export default defineConfig({
  [long ? 'grep' : 'grepInvert']: /@long/,
  testDir: 'test/e2e',
  globalSetup: './test/e2e/started-portal.ts',
  outputDir: 'test-results',
  // Long enough for a machine that does other things, too.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  workers: 2,
  // What passes only then is named at the end.
  retries: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: findChromium(), args: [...quietArgs] },
  },
});
