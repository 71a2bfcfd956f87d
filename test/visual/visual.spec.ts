import { expect, stories, test } from './stage.js';

for (const id of stories)
  test(id, async ({ stage, open }) => {
    await open(id);
    for (const theme of ['light', 'dark']) {
      await stage.evaluate((scheme) => (document.documentElement.style.colorScheme = scheme), theme);
      await expect.soft(stage).toHaveScreenshot(`${id}-${theme}.png`, { fullPage: true });
    }
  });
