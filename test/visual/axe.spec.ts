import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, stories, test } from './stage.js';

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
const LOOKS: Look[] = WIDTHS.flatMap((width) =>
  THEMES.flatMap((theme) => DIRECTIONS.map((direction) => ({ width, theme, direction }))),
);

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

for (const id of stories.filter((each) => wanted.test(each)))
  test(id, async ({ book, show }) => {
    await book.setViewportSize({ width: WIDTHS[0]!, height: HEIGHT });
    await show(id);
    await book.evaluate(source);
    const exempt = await exemptOf(book);
    if (!exempt) return;
    const rules = { light: exempt, dark: exempt, forced: [...exempt, ...OF_THE_READER] };
    for (const { width, theme, direction } of LOOKS) {
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
