import { expect, stories, test } from './stage.js';

for (const id of stories)
  test(id, async ({ book, show, viewport }) => {
    await book.setViewportSize(viewport!);
    await show(id);
    for (const theme of ['light', 'dark']) {
      await book.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), theme);
      await expect.soft(book).toHaveScreenshot(`${id}-${theme}.png`, { fullPage: true });
    }
  });
