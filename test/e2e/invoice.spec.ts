import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './portal.js';

const fileOf = async (page: Page, press: () => Promise<void>): Promise<[name: string, bytes: Buffer]> => {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return [download.suggestedFilename(), await readFile(await download.path())];
};

test.describe('The collective invoice', () => {
  test('is looked through, searched, sorted by cost centre and downloaded, by keyboard alone', async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.signIn('main-owner');
    await visitor.go('Invoices');
    await expect(page.getByText(/^31 accounts, including €[\d.]+ VAT$/)).toBeVisible();
    const total = await page.locator('collective-invoice .next .amount').innerText();

    // The upcoming invoice says the same figure, and opens with the focus on its heading.
    await page.getByRole('button', { name: 'Show the accounts' }).press('Enter');
    await expect(page.getByRole('heading', { name: /^Invoice for / })).toBeFocused();
    await expect(page).toHaveURL(/#upcoming$/);
    await expect(page.locator('collective-invoice .part.total .gross')).toHaveText(total);

    // A cost centre is set where it is missed, is found by, and stays.
    await page.getByRole('button', { name: 'References of Aachen Dom' }).press('Enter');
    await expect(page.getByRole('heading', { name: 'References of “Aachen Dom”' })).toBeFocused();
    await page.getByLabel('Cost centre', { exact: true }).fill('Rheinland 7');
    await page.getByLabel('Cost centre', { exact: true }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'References of Aachen Dom' })).toBeFocused();
    await page.reload();
    await page.getByRole('searchbox', { name: 'Search accounts' }).fill('rheinland 7');
    await expect(page.getByText('1 account found')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Aachen Dom', exact: true })).toBeVisible();

    // Back to all of them, as the browser does it, and into one that was issued.
    await page.getByRole('button', { name: 'All invoices' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Show the accounts' })).toBeFocused();
    await page.goBack();
    await expect(page.getByRole('heading', { name: /^Invoice for / })).toBeVisible();
    await page.goForward();
    const overdue = page.getByRole('row').filter({ hasText: 'Overdue' });
    await overdue.getByRole('button', { name: /^Invoice for/ }).press('Enter');
    await expect(page.getByText(/is not paid yet/)).toBeVisible();
    const first = page.getByRole('button', { name: 'Magdeburg Domplatz' });
    await first.press('Enter');
    await expect(page.getByText('Monthly charge', { exact: true })).toBeVisible();

    const [csvName, csv] = await fileOf(page, () =>
      page.getByRole('button', { name: /^CSV of R-/ }).press('Enter'),
    );
    expect(csvName).toMatch(/^R-[\d-]+\.csv$/);
    expect(csv.toString()).toContain('Cost centre');
    await expect(page.getByText(/CSV of R-[\d-]+ is saved\./)).toBeVisible();
    const [pdfName, pdf] = await fileOf(page, () =>
      page.getByRole('button', { name: 'PDF of Magdeburg Domplatz' }).press('Enter'),
    );
    expect(pdfName).toMatch(/K-100410\.pdf$/);
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('is seen and told of as each side decides', async ({ visitor }) => {
    const { page } = visitor;
    const as = async (role: 'local-owner' | 'main-owner') => {
      await visitor.signIn(role);
      await visitor.go('Invoices');
    };
    const leave = async () => {
      await page.getByRole('button', { name: 'Sign out' }).click();
      await expect(page.locator('[data-role=main-owner]')).toBeVisible();
    };
    await as('local-owner');
    await page.getByRole('button', { name: 'Who sees invoices…' }).press('Enter');
    await page
      .getByRole('checkbox', { name: /see the invoices that Berlin Mitte pays itself/ })
      .press('Space');
    await page.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    await leave();
    await as('main-owner');
    await page.getByRole('button', { name: 'Show the accounts' }).press('Enter');
    await page.getByRole('button', { name: 'Invoices and e-mails of Berlin Mitte' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Invoices of “Berlin Mitte”' });
    await expect(dialog.getByText('None has been issued yet.')).toBeVisible();
    await dialog.getByLabel('An invoice is there').selectOption('both');
    await dialog.getByRole('checkbox', { name: /see its share/ }).press('Space');
    await dialog.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(dialog).toHaveCount(0);

    await leave();
    await as('local-owner');
    await expect(page.getByText('Nordlicht Retail GmbH does not show this account its share')).toBeVisible();
  });

  test('is addressed to what was set, and its credit goes where it is needed, by keyboard', async ({
    visitor,
  }) => {
    const { page } = visitor;
    await visitor.signIn('main-owner');
    await visitor.go('Invoices');
    await page.getByRole('button', { name: 'Invoice address…' }).press('Enter');
    const address = page.getByRole('dialog', { name: 'Invoice address of “Nordlicht Retail GmbH”' });
    await address.getByLabel('Invoices are addressed to').selectOption('other');
    await address.getByLabel('Department or person').fill('Accounts payable');
    await address.getByRole('button', { name: 'Save' }).press('Enter');
    await expect(address).toHaveCount(0);
    await page.getByRole('button', { name: 'Show the accounts' }).press('Enter');
    await expect(page.getByText('Accounts payable')).toBeVisible();
    await expect(page.getByText(/^VAT 8\.1% on/)).toBeVisible();

    await visitor.open('/products/subsidiaries#account/l-100871/billing');
    await page.getByRole('button', { name: 'Transfer credit…' }).press('Enter');
    const credit = page.getByRole('dialog', { name: 'Transfer credit: “Berlin Mitte”' });
    await credit.getByLabel(/^Amount/).fill('20');
    await credit.getByRole('button', { name: 'Transfer' }).press('Enter');
    await expect(credit).toHaveCount(0);
    await expect(page.getByRole('tabpanel', { name: 'Billing' }).getByText('€35.00')).toBeVisible();
  });

  test('is a share of its own to a secondary account, on a narrow screen too', async ({ visitor }) => {
    const { page } = visitor;
    await page.setViewportSize({ width: 390, height: 844 });
    await visitor.signIn('taken-owner');
    await visitor.go('Invoices');
    await expect(page.getByText(/Taunus Holding has paid for this account since/)).toBeVisible();
    await page.getByRole('button', { name: 'Show your share' }).press('Enter');
    await expect(page.getByRole('button', { name: 'Filiale Taunus' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});
