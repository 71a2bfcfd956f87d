import { expect, test } from './portal.js';

test.describe('Switching accounts', () => {
  test('access is looked at, given and asked for, and an account opened and begun in, by keyboard alone', async ({
    visitor,
    another,
    mail,
  }) => {
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 900 });
    await visitor.signIn('main-owner');
    await visitor.go('Who has access');
    const give = page.getByRole('button', { name: 'Give access… Jonas Weber' });
    await give.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Give access to linked accounts' });
    await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
    await dialog.getByLabel('Account', { exact: true }).focus();
    await page.keyboard.type('K-100 871');
    await expect(dialog.getByText('1 found')).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await dialog.getByRole('radio', { name: 'Mails only' }).focus();
    await page.keyboard.press('Space');
    await dialog.getByRole('button', { name: 'See what Jonas Weber will see' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog.getByText('Invoices and amounts: No')).toBeVisible();
    await expect(dialog.getByText('Mails about the account: Yes')).toBeVisible();
    await dialog.getByRole('button', { name: 'Give access' }).focus();
    await page.keyboard.press('Enter');
    await expect(dialog).toHaveCount(0);
    await expect(give).toBeFocused();
    await expect(page.getByText('Mails only in Berlin Mitte, K-100 871')).toBeVisible();
    await mail('jonas.weber@nordlicht.example', /You have been given access.*get the mails about it/s);

    // The account is found by typing, and is where the next sign-in begins.
    await page.getByRole('button', { name: /Nordlicht Retail GmbH, K-100 234: switch account/ }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('combobox', { name: 'Find an account' })).toBeFocused();
    await page.keyboard.type('K-100 871');
    const found = page.getByRole('listbox', { name: 'Accounts' });
    await expect(found.getByRole('option', { selected: true })).toContainText('Berlin Mitte');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('button', { name: 'Begin here after signing in: Berlin Mitte' }),
    ).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByText('From your next sign-in on, you begin in Berlin Mitte.')).toBeVisible();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByText('You work in Berlin Mitte')).toBeVisible();

    const later = await another();
    await later.page.setViewportSize({ width: 390, height: 844 });
    await later.signIn('main-owner');
    await expect(later.page.getByText('You work in Berlin Mitte')).toBeVisible();
    await later.page.getByRole('button', { name: /Berlin Mitte, K-100 871: switch account/ }).focus();
    await later.page.keyboard.press('Enter');
    await expect(
      later.page.getByRole('dialog').getByRole('button', { name: /Back to Nordlicht/ }),
    ).toBeFocused();
    await later.page.keyboard.press('Enter');
    await expect(later.page.getByRole('heading', { name: 'Subsidiary management', level: 1 })).toBeVisible();
  });
});
