import { defineConfig } from '@playwright/test';
import { findChromium, quietArgs } from './test/support/browser.mjs';

export default defineConfig({
  testDir: 'test/e2e',
  outputDir: 'test-results',
  timeout: 30_000,
  workers: 2,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    launchOptions: { executablePath: findChromium(), args: [...quietArgs] },
    trace: 'retain-on-failure',
  },
});
