import { expect, test as base, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder, type Served } from './serve-folder.js';
import { rememberEnd, showStory } from './story-end.js';

const storybook = process.env['VISUAL_STORYBOOK'] ?? 'storybook-static';

/** The moment at which every story is looked at: the day on which all stories happen. */
export const NOW = new Date('2026-11-23T09:00:00Z');

interface Entry {
  id: string;
  type: string;
}
const { entries } = JSON.parse(readFileSync(join(storybook, 'index.json'), 'utf8')) as {
  entries: Record<string, Entry>;
};

/** The stories that are built, by id. */
export const stories = Object.values(entries)
  .filter(({ type }) => type === 'story')
  .map(({ id }) => id);

/** A window in which Storybook's page says when a story has done what it does by itself. */
export const test = base.extend<{ stage: Page; open: (id: string) => Promise<void> }, { served: Served }>({
  served: [
    async ({}, use) => {
      const served = await serveFolder(storybook);
      await use(served);
      await served.close();
    },
    { scope: 'worker' },
  ],
  stage: async ({ page }, use) => {
    await page.clock.setFixedTime(NOW);
    await rememberEnd(page);
    await use(page);
  },
  /** Opens a story, and waits until it stands still. */
  open: async ({ stage, served }, use) => {
    await use(async (id) => {
      await showStory(stage, served.url, id, 'theme:light');
      await stage.evaluate(() => document.fonts.ready);
    });
  },
});

export { expect };
