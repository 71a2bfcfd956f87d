import { expect, test } from './portal.js';

test.describe('Asking for access', () => {
  test('a right is asked for in the wide portal, granted in the narrow one, and there, by keyboard alone', async ({
    visitor,
    another,
  }) => {
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 900 });
    await visitor.signIn('invoice-clerk');
    await visitor.open('/products/subsidiaries');
    await page.getByRole('button', { name: 'Ask for access' }).focus();
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { name: /Your access does not include/ });
    await expect(heading).toBeFocused();
    await expect(page.getByText('Anna Petersen can grant it.', { exact: true })).toBeVisible();
    await page.getByLabel('Message').focus();
    await page.keyboard.type('For the yearly report');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'They have been asked' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);

    const owner = await another();
    await owner.page.setViewportSize({ width: 390, height: 844 });
    await owner.signIn('main-owner');
    await owner.goToManagement();
    await expect(owner.page.getByText('For the yearly report')).toBeVisible();
    await owner.page.getByRole('button', { name: 'Grant “Linked accounts” to Jonas Weber' }).focus();
    await owner.page.keyboard.press('Enter');
    await expect(
      owner.page.getByRole('heading', { name: /Jonas Weber has “Linked accounts” now/ }),
    ).toBeFocused();

    await page.reload();
    await expect(visitor.row('Aachen Dom')).toBeVisible();
    await page.getByRole('button', { name: 'Details: Aachen Dom' }).click();
    await expect(page.getByRole('heading', { name: 'Not included in your access' })).toBeVisible();
    await page.getByRole('button', { name: 'Ask for it: Open account' }).click();
    await expect(
      page.getByRole('heading', { name: 'Your access does not include working in Aachen Dom' }),
    ).toBeFocused();
  });
});
