import { expect, test as base, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serveFolder, type Served } from './serve-folder.js';
import { WINDOW } from './playwright.config.js';
import { rememberEnd, showStory } from './story-end.js';

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

interface Fixtures {
  /** A window in which Storybook's page says when a story has done what it does by itself. */
  stage: Page;
  /** Opens a story in it, and waits until it stands still. */
  open: (id: string) => Promise<void>;
  /** Shows a story in the window that goes from story to story, as if it were the first one there. */
  show: (id: string) => Promise<void>;
}
interface WorkerFixtures {
  served: Served;
  /**
   * A window that stays: most of the time is taken by Storybook itself, and not by a story. After a story that fails, there
   * is a new one.
   */
  book: Page;
}

export const test = base.extend<Fixtures, WorkerFixtures>({
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
  open: async ({ stage, served }, use) => {
    await use(async (id) => {
      await showStory(stage, served.url, id, 'theme:light');
      await stage.evaluate(() => document.fonts.ready);
    });
  },
  book: [
    async ({ browser, served }, use) => {
      const page = await browser.newPage(WINDOW);
      await page.clock.install({ time: NOW });
      await rememberEnd(page);
      await showStory(page, served.url, stories[0]!, 'theme:light');
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  show: async ({ book }, use) => {
    await use(async (id) => {
      await book.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      // Each begins at the same moment, and time goes on: what is read again is newer.
      await book.clock.setSystemTime(NOW);
      expect(await book.evaluate(another, id)).toBe('success');
      await book.evaluate(() => document.fonts.ready);
    });
  },
});

/** Has Storybook's page show another story, and tells how it has ended. */
async function another(storyId: string): Promise<string> {
  localStorage.clear();
  sessionStorage.clear();
  document.documentElement.style.removeProperty('color-scheme');
  document.documentElement.removeAttribute('dir');
  scrollTo(0, 0);
  interface Channel {
    once(name: string, listener: (event: { status: string; storyId: string }) => void): void;
    emit(name: string, event: object): void;
  }
  const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
    .__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored'])
      channel.once(name, () => resolve(name));
    channel.once('storyFinished', (event) =>
      resolve(event.storyId === storyId ? event.status : event.storyId),
    );
    // The one that is shown already is not shown again by being chosen.
    const isShown = location.search.includes(`id=${storyId}&`);
    if (isShown) channel.emit('forceRemount', { storyId });
    else channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

export { expect };
