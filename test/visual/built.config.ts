import { defineConfig } from '@playwright/test';
import base from './playwright.config.js';

const [wide] = base.projects!;

/** What is tested of the built Storybook but how it looks: see `built.mjs`. */
export default defineConfig({
  ...base,
  reporter: 'list',
  projects: [
    // What is written down of each flow: it is changed by `-- --project=reading -u all`, and read before it is committed.
    {
      ...wide,
      name: 'reading',
      testMatch: 'reading.spec.ts',
      snapshotPathTemplate: '{testDir}/reading/{arg}{ext}',
    },
    // Eighteen looks take their time.
    { ...wide, name: 'axe', testMatch: 'axe.spec.ts', timeout: 300_000 },
  ],
});
