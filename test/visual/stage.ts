import { expect, test as base, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder, type Served } from './serve-folder.js';

const storybook = process.env['VISUAL_STORYBOOK'] ?? 'storybook-static';

/** The moment at which every story is looked at: the day on which all stories happen. */
const NOW = new Date('2026-11-23T09:00:00Z');

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
    await page.addInitScript(() => {
      const here = window as unknown as {
        finished?: { status: string };
        __STORYBOOK_ADDONS_CHANNEL__?: {
          on(name: string, listener: (event: { status: string }) => void): void;
        };
      };
      const timer = setInterval(() => {
        const channel = here.__STORYBOOK_ADDONS_CHANNEL__;
        if (!channel) return;
        clearInterval(timer);
        channel.on('storyFinished', (event) => (here.finished = event));
      }, 1);
    });
    await use(page);
  },
  /** Opens a story, and waits until it stands still. */
  open: async ({ stage, served }, use) => {
    await use(async (id) => {
      await stage.goto(`${served.url}/iframe.html?id=${id}&viewMode=story&globals=theme:light`);
      const finished = await stage.waitForFunction(
        () => (window as { finished?: { status: string } }).finished,
      );
      expect(await finished.jsonValue()).toMatchObject({ status: 'success' });
      await stage.evaluate(() => document.fonts.ready);
    });
  },
});

export { expect };
