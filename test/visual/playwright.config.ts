import { defineConfig } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { findChromium, quietArgs } from '../support/browser.mjs';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** What every window has. */
export const WINDOW = { reducedMotion: 'reduce', locale: 'en-GB', timezoneId: 'Europe/Berlin' } as const;

export default defineConfig({
  testDir: '.',
  testMatch: process.env['VISUAL_SPEC'] ?? 'visual.spec.ts',
  outputDir: at('../../test-results/visual'),
  // Pictures are kept by the commit that they were taken of, see `run.mjs`.
  snapshotPathTemplate: `${process.env['VISUAL_PICTURES'] ?? at('../../.cache/visual/unnamed')}/{projectName}/{arg}{ext}`,
  timeout: 60_000,
  fullyParallel: true,
  workers: 2,
  // What is stuck to the bottom of a long page stands a pixel lower once in thousands: what differs twice differs.
  retries: 1,
  forbidOnly: true,
  reporter: [['dot'], ['html', { open: 'never', outputFolder: at('../../test-results/visual-report') }]],
  expect: {
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
      // A pixel counts from a difference that one sees side by side; as many as the edge of one letter may differ.
      threshold: 0.1,
      maxDiffPixels: 12,
    },
  },
  use: {
    launchOptions: { executablePath: findChromium(), args: [...quietArgs] },
    contextOptions: { reducedMotion: WINDOW.reducedMotion },
    locale: WINDOW.locale,
    timezoneId: WINDOW.timezoneId,
  },
  projects: [
    { name: '1280', use: { viewport: { width: 1280, height: 860 } } },
    { name: '390', use: { viewport: { width: 390, height: 844 } } },
  ],
});
