import { expect, test as base, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveFolder, type Served } from '../visual/serve-folder.js';
import { rememberEnd, showStory } from '../visual/story-end.js';

/** Storybook as somebody puts it on a server: built, somewhere below, and with nothing at the root. */
const test = base.extend<{ book: Page }, { served: Served }>({
  served: [
    async ({}, use) => {
      // One that is built already, or a new one.
      const built = process.env['STORYBOOK_BUILT'];
      const folder = built ?? mkdtempSync(join(tmpdir(), 'subsidiary-storybook-'));
      if (!built)
        execFileSync('npx', ['storybook', 'build', '-o', folder, '--quiet', '--disable-telemetry'], {
          stdio: 'pipe',
          shell: process.platform === 'win32',
        });
      const served = await serveFolder(folder, '/design/books/accounts/');
      await use(served);
      await served.close();
      if (!built) rmSync(folder, { recursive: true });
    },
    { scope: 'worker', timeout: 900_000 },
  ],
  /** A page that leaves its server for nothing, and asks it for nothing that is not there. */
  book: async ({ page, context, served }, use) => {
    const left: string[] = [];
    const broken: string[] = [];
    context.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== new URL(served.url).origin) left.push(request.url());
    });
    page.on('pageerror', ({ message }) => broken.push(message));
    await rememberEnd(page);
    await use(page);
    expect(left).toEqual([]);
    expect(broken).toEqual([]);
    // Which a browser asks for by itself.
    expect(served.missing.filter((path) => path !== '/favicon.ico')).toEqual([]);
  },
});

test.describe('Storybook below a path @long', () => {
  test.setTimeout(240_000);

  test('plays flows, which a service worker answers', async ({ book, served }) => {
    await showStory(book, served.url, 'flows-add-existing--ask-the-owner');
    await showStory(book, served.url, 'flows-work-in-an-account--open-and-leave');
    const [scope] = await book.evaluate(async () =>
      (await navigator.serviceWorker.getRegistrations()).map((each) => each.scope),
    );
    expect(scope).toBe(`${served.url}/`);
  });

  test('has elements, the theme studio and pages to read', async ({ book, served }) => {
    await showStory(book, served.url, 'elements-subsidiary-list--anatomy');
    await showStory(book, served.url, 'foundations-theme-studio--studio');
    for (const [id, heading] of [
      ['start-here--docs', 'subsidiary-elements'],
      ['guides-embedding--docs', 'Embedding'],
      ['elements-subsidiary-list--docs', 'subsidiary-list'],
    ] as const) {
      await book.goto(`${served.url}/iframe.html?id=${id}&viewMode=docs`);
      await expect(book.getByRole('heading', { level: 1 }).filter({ hasText: heading })).toBeVisible();
    }
    // A page about an element has its code, and shows markup instead of what a template renders.
    await expect(book.getByRole('tab', { name: 'React' })).toBeVisible();
    const code = book.locator('pre').filter({ hasText: '<backend-provider>' });
    await expect(code).toHaveCount(1);
    await book.getByRole('switch', { name: 'Show code' }).first().click();
    await expect(code).toHaveCount(2);
  });

  test('shows the code of a story by the keyboard, and remembers the framework', async ({ book, served }) => {
    await book.goto(`${served.url}/?path=/story/elements-subsidiary-badge--playground`);
    // The panels settle with the first story.
    const preview = book.frameLocator('#storybook-preview-iframe');
    await expect(preview.getByRole('link', { name: 'Subsidiary management' })).toBeVisible();
    const panel = book.getByRole('tab', { name: 'Code to copy' });
    await expect(async () => {
      await panel.click();
      await expect(panel).toHaveAttribute('aria-selected', 'true', { timeout: 1_000 });
    }).toPass();
    await book.getByRole('tab', { name: 'HTML', exact: true }).focus();
    await book.keyboard.press('ArrowRight');
    await expect(book.getByRole('tab', { name: 'React' })).toHaveAttribute('aria-selected', 'true');
    const code = book.getByRole('tabpanel').filter({ hasText: 'useEffect' }).last();
    await expect(code).toContainText('ondue-changed={onDueChanged}');
    await book.goto(`${served.url}/?path=/story/elements-subsidiary-badge--playground&args=counts:requests`);
    await expect(code).toContainText('counts="requests"');
  });
});
