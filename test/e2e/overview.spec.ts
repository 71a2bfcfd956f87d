import { expect, test } from './portal.js';

test.describe('Overview', () => {
  test('shows name, number, place, status, payer and amount of each linked account', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const berlin = visitor.row('Berlin Mitte');
    await expect(berlin).toContainText('K-100 871');
    await expect(berlin).toContainText('Torstr. 12, Berlin');
    await expect(berlin).toContainText('Active');
    await expect(berlin).toContainText('Collective invoice');
    await expect(berlin).toContainText('€42.90');
    await expect(visitor.page.getByText('Linked accounts').first()).toBeVisible();
  });

  test('marks accounts that are on the collective invoice only', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const marked = visitor.row('Collective invoice only').first();
    await expect(marked).toBeVisible();
    await expect(marked.getByRole('button', { name: /Open account/ })).toHaveCount(0);
  });

  test('searches name, number and place', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    await visitor.search('torstr');
    await expect(visitor.page.getByRole('row')).toHaveCount(2);
    await visitor.search('K-100871');
    await expect(visitor.row('Berlin Mitte')).toBeVisible();
    await visitor.search('nothing like this');
    await expect(visitor.page.getByText('No account matches')).toBeVisible();
    await visitor.page.getByRole('button', { name: 'Clear search and filters' }).click();
    await expect(visitor.row('Aachen Dom')).toBeVisible();
  });

  test('lists what a figure counts, and keeps it in the address', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    const waiting = page.getByRole('button', { name: /^Waiting for someone/ });
    await waiting.press('Enter');
    await expect(waiting).toHaveAttribute('aria-pressed', 'true');
    await expect(page).toHaveURL(/#overview\?status=waiting$/);
    await expect(visitor.row('Berlin Mitte')).toHaveCount(0);
    await expect(visitor.row('Jena Paradies')).toBeVisible();

    await page.reload();
    await expect(waiting).toHaveAttribute('aria-pressed', 'true');
    await visitor.row('Jena Paradies').getByRole('button', { name: 'Jena Paradies', exact: true }).click();
    await expect(page).toHaveURL(/#account\/[^?]+\?status=waiting$/);
    await page.goBack();
    await expect(page).toHaveURL(/#overview\?status=waiting$/);
    await expect(visitor.row('Berlin Mitte')).toHaveCount(0);

    await waiting.press('Space');
    await expect(visitor.row('Aachen Dom')).toBeVisible();
    await expect(page).toHaveURL(/\/products\/subsidiaries$/);
  });

  test('filters by status and by who pays', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await page.getByLabel('Status', { exact: true }).selectOption('Suspended');
    await expect(visitor.row('Leipzig Zentrum')).toBeVisible();
    await expect(visitor.row('Berlin Mitte')).toHaveCount(0);
    await page.getByLabel('Status', { exact: true }).selectOption({ index: 0 });
    await page.getByLabel('Billing', { exact: true }).selectOption('Own invoice');
    await expect(visitor.row('München Schwabing')).toBeVisible();
    await expect(visitor.row('Berlin Mitte')).toHaveCount(0);
  });

  test('sorts by amount, both ways', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    const amounts = async () => {
      const texts = await page.locator('td.monthly').allInnerTexts();
      return texts.filter((text) => text.includes('€')).map((text) => Number(text.replace(/[€,]/g, '')));
    };
    const sort = page.getByRole('columnheader', { name: 'Per month' }).getByRole('button');
    await sort.click();
    await expect(page.getByRole('columnheader', { name: 'Per month' })).toHaveAttribute(
      'aria-sort',
      'ascending',
    );
    await expect.poll(async () => isSorted(await amounts())).toBe(true);
    await sort.click();
    await expect.poll(async () => isSorted((await amounts()).reverse())).toBe(true);
  });

  test('keeps its view in the address: reload, back and forward', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await visitor.row('Berlin Mitte').getByRole('button', { name: 'Berlin Mitte', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Berlin Mitte', level: 2 })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Berlin Mitte', level: 2 })).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { name: 'Berlin Mitte', level: 2 })).toHaveCount(0);
  });

  test('speaks German at once, without losing the search', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    await visitor.search('Berlin');
    await expect(visitor.page.getByRole('row')).toHaveCount(3);
    await visitor.page.locator('#language').selectOption('de');
    await expect(visitor.page.getByRole('searchbox')).toHaveValue('Berlin');
    await expect(visitor.row('Berlin Mitte')).toContainText('42,90');
    await expect(visitor.row('Berlin Mitte')).toContainText('Sammelrechnung');
  });
});

const isSorted = (values: number[]): boolean =>
  values.length > 5 && values.every((value, index) => index === 0 || values[index - 1]! <= value);
