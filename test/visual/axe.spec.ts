import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { NOW, expect, stories, test as base } from './stage.js';
import { rememberEnd, showStory } from './story-end.js';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The widths of the page, in pixels. */
const WIDTHS = [1280, 768, 320];
const THEMES = ['light', 'dark', 'forced'] as const;
const HEIGHT = 860;
const DIRECTIONS = ['ltr', 'rtl'];
interface Look {
  width: number;
  theme: (typeof THEMES)[number];
  direction: string;
}
/** Every width in every theme and direction. */
const ALL: Look[] = WIDTHS.flatMap((width) =>
  THEMES.flatMap((theme) => DIRECTIONS.map((direction) => ({ width, theme, direction }))),
);
/** Each of them at least once. */
const FEW: Look[] = [
  { width: 1280, theme: 'light', direction: 'ltr' },
  { width: 768, theme: 'forced', direction: 'rtl' },
  { width: 320, theme: 'dark', direction: 'rtl' },
];
const looks = process.env['AXE_LOOKS'] === 'all' ? ALL : FEW;

/** Every rule that axe has for WCAG 2.2 AA, best practices, and those it tries out. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
/** What the page around an element has to see to. */
const OF_THE_PAGE = ['region'];
/** Where colours are forced, readers have chosen them: axe would compare what is not drawn with what is. */
const OF_THE_READER = ['color-contrast'];

const wanted = new RegExp(process.env['AXE_OF'] ?? '');

/** What axe finds in the story as it is now: rule, place and what is wrong. */
const violations = (page: Page, exempt: readonly string[]): Promise<string[]> =>
  page.evaluate(
    async ({ tags, not }) => {
      const { run } = (window as unknown as { axe: typeof axe }).axe;
      const found = await run('#storybook-root', {
        runOnly: { type: 'tag', values: tags },
        rules: {
          'target-size': { enabled: true },
          ...Object.fromEntries(not.map((rule) => [rule, { enabled: false }])),
        },
        resultTypes: ['violations'],
      });
      return found.violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`),
      );
    },
    { tags: TAGS, not: [...OF_THE_PAGE, ...exempt] },
  );

/** The rules that a story does not keep on purpose, as it says itself; undefined: it shows what is wrong. */
const exemptOf = (page: Page): Promise<string[] | undefined> =>
  page.evaluate(() => {
    interface A11y {
      test?: string;
      config?: { rules?: { id: string; enabled?: boolean }[] };
    }
    const preview = (
      window as unknown as {
        __STORYBOOK_PREVIEW__: { currentRender?: { story?: { parameters: { a11y?: A11y } } } };
      }
    ).__STORYBOOK_PREVIEW__;
    const { test, config } = preview.currentRender?.story?.parameters.a11y ?? {};
    if (test === 'off') return undefined;
    return (config?.rules ?? []).flatMap(({ id, enabled }) => (enabled === false ? id : []));
  });

/**
 * One window that goes from story to story: most of the time is taken by Storybook itself. After a story that fails, there
 * is a new one.
 */
const test = base.extend<object, { book: Page }>({
  book: [
    async ({ browser, served }, use) => {
      const page = await browser.newPage({
        reducedMotion: 'reduce',
        locale: 'en-GB',
        timezoneId: 'Europe/Berlin',
      });
      await page.clock.setFixedTime(NOW);
      await rememberEnd(page);
      await showStory(page, served.url, stories[0]!, 'theme:light');
      await page.evaluate(source);
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
});

/** Shows another story, as if it were the first, and waits until it has done well what it does by itself. */
async function show(page: Page, id: string): Promise<void> {
  await page.setViewportSize({ width: WIDTHS[0]!, height: HEIGHT });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  const ended = await page.evaluate(async (storyId) => {
    localStorage.clear();
    sessionStorage.clear();
    document.documentElement.style.removeProperty('color-scheme');
    document.documentElement.removeAttribute('dir');
    interface Channel {
      once(name: string, listener: (event: { status: string; storyId: string }) => void): void;
      emit(name: string, event: object): void;
    }
    const channel = (window as unknown as { __STORYBOOK_ADDONS_CHANNEL__: Channel })
      .__STORYBOOK_ADDONS_CHANNEL__;
    return new Promise<string>((resolve) => {
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
  }, id);
  expect(ended).toBe('success');
  await page.evaluate(() => document.fonts.ready);
}

for (const id of stories.filter((each) => wanted.test(each)))
  test(id, async ({ book }) => {
    await show(book, id);
    const exempt = await exemptOf(book);
    if (!exempt) return;
    const rules = { light: exempt, dark: exempt, forced: [...exempt, ...OF_THE_READER] };
    for (const { width, theme, direction } of looks) {
      await book.setViewportSize({ width, height: HEIGHT });
      const colorScheme = theme === 'dark' ? 'dark' : 'light';
      await book.emulateMedia({ colorScheme, forcedColors: theme === 'forced' ? 'active' : 'none' });
      await book.evaluate(
        async ({ colorScheme, direction }) => {
          const page = document.documentElement;
          page.style.colorScheme = colorScheme;
          page.dir = direction;
          // What is laid out anew is drawn.
          for (let frame = 0; frame < 2; frame++) await new Promise((drawn) => requestAnimationFrame(drawn));
        },
        { colorScheme, direction },
      );
      expect.soft(await violations(book, rules[theme]), `${width} ${theme} ${direction}`).toEqual([]);
    }
  });
