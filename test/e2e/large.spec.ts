import { readFile } from 'node:fs/promises';
import { expect, test } from './portal.js';

test.use({ large: 10_000 });

test.describe('A main account of thousands', () => {
  test('is searched, scrolled to its end, selected and exported', async ({ visitor }) => {
    await visitor.signIn('large-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    const table = page.getByRole('table', { name: 'Linked accounts' });
    await expect(table).toHaveAttribute('aria-rowcount', '10001');
    expect(await page.getByRole('row').count()).toBeLessThan(40);

    // To the end, by the scroll bar.
    const viewport = page.locator('[data-viewport]');
    await viewport.evaluate((element) => (element.scrollTop = element.scrollHeight));
    await expect(visitor.row('Weitblick Stuttgart 99').last()).toBeVisible();
    expect(await page.getByRole('row').count()).toBeLessThan(40);

    // And to a name, by typing.
    await page.getByRole('row').nth(5).getByRole('button').first().focus();
    await page.keyboard.type('weitblick köln', { delay: 20 });
    await expect(visitor.row('Weitblick Köln 1').first()).toBeVisible();

    await visitor.search('köln');
    await expect(page.getByText('625 accounts', { exact: true })).toBeVisible();
    await page.getByRole('checkbox', { name: 'Select all 625 accounts' }).check();
    await page.getByRole('row').nth(1).getByRole('checkbox').uncheck();
    await expect(page.getByText('624 of 625 accounts selected')).toBeVisible();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export selection' }).click();
    const download = await downloading;
    const lines = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
    expect(lines).toHaveLength(625);
    expect(lines.slice(1).every((line) => line.includes('Köln'))).toBe(true);
    await expect(page.getByText('The file is there: 624 accounts.')).toBeVisible();
  });

  test('keeps the row that has the focus while it is read again', async ({ visitor }) => {
    await visitor.signIn('large-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await expect(visitor.row('Weitblick Berlin 1').first()).toBeVisible();
    await page.getByRole('row').nth(3).getByRole('button').first().focus();
    await page.keyboard.press('End');
    await expect(page.locator('tr[aria-rowindex="10001"] :focus')).toHaveCount(1);
    await page.keyboard.press('Home');
    await expect(page.locator('tr[aria-rowindex="2"] :focus')).toHaveCount(1);
  });
});
