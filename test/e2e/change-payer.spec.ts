import { expect, test } from './portal.js';

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

test.describe('Who pays', () => {
  for (const [name, size] of Object.entries(SIZES))
    test(
      `is planned, seen, undone, refused and changed at once, by keyboard alone, ${name}`,
      { tag: name === 'narrow' ? '@long' : [] },
      async ({ visitor }) => {
        const { page } = visitor;
        const [account, blocked] =
          name === 'wide' ? ['Berlin Mitte', 'Stuttgart West'] : ['Bonn Südstadt', 'Dortmund Kreuzviertel'];
        await page.setViewportSize(size);
        await visitor.signIn('main-owner');
        await visitor.goToManagement();
        const row = visitor.row(account);
        const dialog = page.getByRole('dialog');
        const choose = async (of: string, action: string) => {
          await page.getByRole('button', { name: `More actions for ${of}` }).focus();
          await page.keyboard.press('Enter');
          await page.getByRole('menuitem', { name: action }).focus();
          await page.keyboard.press('Enter');
        };

        await choose(account, 'Change who pays…');
        await expect(page.getByRole('heading', { name: `Let “${account}” pay itself?` })).toBeFocused();
        await expect(dialog.getByRole('heading', { name: 'Nordlicht Retail GmbH' })).toBeVisible();
        await page.keyboard.press('Tab');
        await expect(dialog.getByLabel('From when on')).toBeFocused();
        await dialog.getByRole('button', { name: `Change who pays: ${account}` }).focus();
        await page.keyboard.press('Enter');
        await expect(
          dialog.getByRole('heading', { name: new RegExp(`“${account}” pays itself from`) }),
        ).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);
        await expect(row).toContainText('Own invoice from');

        // It is there for everybody, and after a reload; both sides were written to.
        await page.reload();
        await expect(row).toContainText('Own invoice from');
        await choose(account, 'Keep who pays');
        await expect(page.getByText(`Who pays for ${account} stays as it is.`)).toBeVisible();
        await expect(row).not.toContainText('Own invoice');

        await choose(blocked, 'Change who pays…');
        await expect(
          page.getByRole('heading', { name: `Who pays for “${blocked}” cannot be changed yet` }),
        ).toBeFocused();
        await expect(dialog.getByText('Something is still open on invoices of the account')).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(dialog).toHaveCount(0);

        await choose(account, 'Change who pays…');
        await dialog.getByLabel('From when on').selectOption('now');
        await dialog.getByRole('button', { name: `Change who pays: ${account}` }).focus();
        await page.keyboard.press('Enter');
        await expect(
          dialog.getByRole('heading', { name: new RegExp(`“${account}” pays itself from`) }),
        ).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(row).toContainText('Own invoice');
        await expect(row).not.toContainText('Own invoice from');
      },
    );
});
