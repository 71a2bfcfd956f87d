import type { Browser, Page } from '@playwright/test';
import { expect, test } from './portal.js';

const PATH = '/products/subsidiaries';

interface Shift {
  value: number;
  what: string[];
}

/** What has moved by itself since the page was opened. */
const shifts = (page: Page): Promise<Shift[]> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const found: Shift[] = [];
        const nameOf = (node: Node | null) => (node instanceof Element ? node.outerHTML.slice(0, 120) : '');
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = entry as PerformanceEntry & { value: number; sources: { node: Node | null }[] };
            found.push({ value: shift.value, what: shift.sources.map(({ node }) => nameOf(node)) });
          }
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(found))));
      }),
  );

/** The rows of the server have given way to those of the browser. */
const isAlive = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => {
    const management = document.querySelector('subsidiary-management');
    const list = management?.shadowRoot?.querySelector('subsidiary-list');
    return list?.shadowRoot?.querySelector('tbody tr:not(.served)');
  });

/** Notes what is asked of the interface, and what the console says, from now on. */
function listen(page: Page): { asked: string[]; said: string[] } {
  const asked: string[] = [];
  const said: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(pathname);
  });
  // What the page before it still asked for is not its own.
  page.on('framenavigated', (frame) => {
    if (frame === page.mainFrame()) asked.length = 0;
  });
  page.on('console', (message) => said.push(message.text()));
  return { asked, said };
}

/** The page as it comes, for one who runs no scripts. */
async function withoutScripts(
  browser: Browser,
  page: Page,
  options: { locale?: string } = {},
): Promise<Page> {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    storageState: await page.context().storageState(),
    ...options,
  });
  const still = await context.newPage();
  await still.goto(new URL(PATH, page.url()).href);
  return still;
}

/** Totals, orders that were begun, and quotes are not on the page that the server has rendered: they are asked for once, late. */
const again = (path: string): boolean => !/\/(link-totals|order-drafts|kept-quotes)$/.test(path);

test('the page comes with its rows, stays where it is, and asks for nothing again', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  const { asked, said } = listen(page);
  await visitor.open(PATH);
  await isAlive(page);
  await page.waitForLoadState('networkidle');
  expect(await shifts(page)).toEqual([]);
  expect(asked.filter(again)).toEqual([]);
  expect(said).toEqual([]);
  await visitor.search('Hafen');
  await expect(page.getByRole('row')).not.toHaveCount(50);
});

test(
  'a long list comes as a window of its rows, which goes on where it was scrolled to',
  { tag: '@long' },
  async ({ visitor }) => {
    const { page } = visitor;
    await visitor.signIn('large-owner');
    const { asked, said } = listen(page);
    // Scripts are late: the reader has scrolled before.
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(new URL(PATH, page.url()).href, { waitUntil: 'commit' });
    const viewport = page.locator('[data-viewport]');
    await expect(page.locator('tr.served').first()).toBeVisible();
    await viewport.evaluate((element) => (element.scrollTop = 600));
    const before = await viewport.boundingBox();
    release();
    await isAlive(page);
    await page.waitForLoadState('networkidle');
    expect(await viewport.boundingBox()).toEqual(before);
    expect(await viewport.evaluate((element) => element.scrollTop)).toBe(600);
    expect(await shifts(page)).toEqual([]);
    expect(asked.filter(again)).toEqual([]);
    expect(said).toEqual([]);
  },
);

test('what was typed before the scripts came is searched for', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL(PATH, page.url()).href, { waitUntil: 'commit' });
  await visitor.search('Altona');
  release();
  await isAlive(page);
  await expect(page.getByRole('searchbox')).toHaveValue('Altona');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(page.getByRole('row')).toHaveCount(2);
});

test('the page looks the same before and after its scripts', async ({ visitor, browser }) => {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  await visitor.open(PATH);
  await isAlive(page);
  await page.evaluate(() => document.fonts.ready);
  const still = await withoutScripts(browser, page, { locale: 'en-GB' });
  await expect(still.getByRole('row').nth(48)).toBeVisible();
  const rowsOf = (each: Page) =>
    each.getByRole('row').evaluateAll((rows) =>
      rows.map((row) => ({
        text: row.textContent?.replace(/\s+/g, ''),
        ...row.getBoundingClientRect().toJSON(),
      })),
    );
  expect(await rowsOf(still)).toEqual(await rowsOf(page));
  await still.context().close();
});

test('without scripts it can be read, in the language of the reader', async ({ visitor, browser }) => {
  await visitor.signIn('main-owner');
  const still = await withoutScripts(browser, visitor.page, { locale: 'de-DE' });
  await expect(still).toHaveTitle('Nebenaccounts · Nordfon');
  await expect(still.locator('html')).toHaveAttribute('lang', 'de');
  await expect(still.getByRole('heading', { level: 1 })).toHaveText('Nebenaccounts');
  await expect(still.getByRole('row')).toHaveCount(50);
  await expect(still.getByRole('columnheader', { name: 'Pro Monat' })).toBeVisible();
  await expect(still.getByRole('navigation').getByRole('link', { name: 'Rechnungen' })).toBeVisible();
  await still.context().close();
});

test('German stays German, and nothing moves', { tag: '@long' }, async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  await page.getByLabel('Language').selectOption('de');
  const { asked, said } = listen(page);
  await visitor.open(PATH);
  await isAlive(page);
  await page.waitForLoadState('networkidle');
  expect(await shifts(page)).toEqual([]);
  expect(asked.filter(again)).toEqual([]);
  expect(said).toEqual([]);
  await expect(page.getByRole('button', { name: /^Account öffnen/ }).first()).toBeVisible();
  // And follows the reader to another language.
  await page.getByLabel('Sprache').selectOption('en');
  await expect(page.getByRole('button', { name: /^Open account/ }).first()).toBeVisible();
});

test('on a telephone it stays where it is too', { tag: '@long' }, async ({ visitor }) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 390, height: 844 });
  await visitor.signIn('large-owner');
  await visitor.open(PATH);
  await isAlive(page);
  await page.waitForLoadState('networkidle');
  expect(await shifts(page)).toEqual([]);
});

test('nothing is seen without its styles, however late they are', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/assets/subsidiary-*.css', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(new URL(PATH, page.url()).href, { waitUntil: 'commit' });
  await expect(page.getByRole('navigation').getByRole('link').first()).toBeVisible();
  await expect(page.locator('tr.served')).toHaveCount(0);
  release();
  await isAlive(page);
  await page.waitForLoadState('networkidle');
  expect(await shifts(page)).toEqual([]);
});

test('a view in the address opens on top of it', async ({ visitor }) => {
  await visitor.signIn('main-owner');
  await visitor.open(`${PATH}#add`);
  await expect(visitor.page.getByRole('button', { name: 'Back to the overview' })).toBeVisible();
});

test('who is not signed in, or sees no accounts, gets the page that the browser draws', async ({
  visitor,
  another,
}) => {
  await visitor.open(PATH);
  await expect(visitor.page.locator('[data-role=main-owner]')).toBeVisible();
  const local = await another();
  await local.signIn('local-team');
  await local.open(PATH);
  await expect(local.page.getByRole('heading', { level: 1 })).toBeVisible();
});
