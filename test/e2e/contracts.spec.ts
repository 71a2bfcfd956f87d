import { expect, test } from './portal.js';

test.describe('Contracts of an account', () => {
  for (const [name, width] of [
    ['wide', 1280],
    ['narrow', 390],
  ] as const)
    test(
      `get a payer and references of their own, which stand on the invoice, ${name}`,
      { tag: name === 'narrow' ? '@long' : [] },
      async ({ visitor, mail }) => {
        const { page } = visitor;
        await page.setViewportSize({ width, height: 844 });
        await visitor.signIn('main-owner');
        await visitor.open('/products/subsidiaries#account/l-100744/billing');
        const contracts = page.locator('account-contracts');
        if (name === 'wide') {
          await contracts.getByRole('button', { name: 'Change who pays: Internet line' }).press('Enter');
          const payer = page.getByRole('dialog', { name: 'Who pays for the contract “Internet line”?' });
          await payer.getByLabel('Who pays').selectOption('secondary');
          await expect(payer.getByRole('group', { name: 'What both sides pay' })).toContainText('€16.95');
          await payer.getByRole('button', { name: 'Decide' }).press('Enter');
          const done = page.getByRole('dialog', { name: /The account pays for “Internet line” itself from/ });
          await done.getByRole('button', { name: 'Close' }).press('Enter');
          await mail('shop-100744@nordlicht.example', /Düsseldorf Bilk pays for “Internet line” itself from/);
          await contracts.getByRole('button', { name: 'Keep who pays: Internet line' }).press('Enter');
          await expect(contracts.getByText('Who pays for “Internet line” stays as it is.')).toBeVisible();
          return;
        }
        await contracts.getByRole('button', { name: 'Set references: Internet line' }).press('Enter');
        const references = page.getByRole('dialog', { name: 'References of the contract “Internet line”' });
        await references.getByLabel('Purchase order').fill('PO-NARROW-1');
        await references.getByRole('button', { name: 'Save' }).press('Enter');
        await expect(contracts.getByText('Purchase order PO-NARROW-1')).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
        await visitor.open('/account/invoices');
        await page.getByRole('button', { name: 'Show the accounts' }).press('Enter');
        await page.getByRole('button', { name: 'Düsseldorf Bilk', exact: true }).press('Enter');
        await expect(page.getByText(/Internet line · .*PO-NARROW-1/)).toBeVisible();
      },
    );
});
