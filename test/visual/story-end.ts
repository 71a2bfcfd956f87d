import { expect, type Page } from '@playwright/test';

interface Ended {
  status: string;
}

/** Has a page remember how the story that it shows has ended; before it goes there. */
export const rememberEnd = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const here = window as unknown as {
      ended?: Ended;
      __STORYBOOK_ADDONS_CHANNEL__?: { on(name: string, listener: (event: Ended) => void): void };
    };
    const timer = setInterval(() => {
      const channel = here.__STORYBOOK_ADDONS_CHANNEL__;
      if (!channel) return;
      clearInterval(timer);
      channel.on('playFunctionThrewException', () => (here.ended = { status: 'threw' }));
      channel.on('storyFinished', (event) => (here.ended ??= event));
    }, 1);
  });

/** Shows a story of a Storybook, and waits until it has done well what it does by itself. */
export async function showStory(page: Page, storybook: string, id: string, globals = ''): Promise<void> {
  await page.goto(`${storybook}/iframe.html?id=${id}&viewMode=story${globals ? `&globals=${globals}` : ''}`);
  const ended = await page.waitForFunction(() => (window as { ended?: Ended }).ended);
  expect(await ended.jsonValue()).toMatchObject({ status: 'success' });
}
