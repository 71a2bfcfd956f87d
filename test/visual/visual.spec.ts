import { expect, stories, test } from './stage.js';

for (const id of stories)
  test(id, async ({ book, show, viewport }) => {
    await book.setViewportSize(viewport!);
    await show(id);
    await book.evaluate(withoutMeasurements);
    for (const theme of ['light', 'dark']) {
      await book.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), theme);
      await expect.soft(book).toHaveScreenshot(`${id}-${theme}.png`, { fullPage: true });
    }
  });

/** What the doctor measures, in milliseconds and seconds, and the port that it found are another each time. */
function withoutMeasurements(): void {
  for (const { shadowRoot } of document.querySelectorAll('subsidiary-doctor')) {
    const texts = document.createTreeWalker(shadowRoot!, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode as Text;
      text.data = text.data.replace(/[\d.]+(?= m?s\b)|(?<=:\/\/[^/ ]+:)\d+/g, '0');
    }
  }
}
