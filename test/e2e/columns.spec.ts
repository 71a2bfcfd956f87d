import { expect, test } from './portal.js';

test('Columns are chosen by keyboard, kept in the address, and accounts are found by telephone number', async ({
  visitor,
}) => {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  await visitor.goToManagement();
  await expect(page.locator('.totals')).toContainText('CHF');

  await page.getByRole('button', { name: 'View', exact: true }).focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'View' });
  await expect(panel.getByRole('checkbox', { name: 'Location' })).toBeFocused();
  await panel.getByRole('checkbox', { name: 'Contact' }).focus();
  await page.keyboard.press('Space');
  await panel.getByRole('radio', { name: 'Compact' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'View', exact: true })).toBeFocused();
  await expect(page.getByRole('columnheader', { name: 'Contact' })).toBeVisible();
  await expect(visitor.row('Berlin Mitte')).toContainText('shop-100871@nordlicht.example');

  // It is there after a reload.
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Contact' })).toBeVisible();
  expect(page.url()).toContain('rows=compact');

  await visitor.search('030 100871-1');
  await expect(visitor.row('Berlin Mitte')).toContainText('+49301008711');
  await expect(visitor.row('Aachen Dom')).toHaveCount(0);
  await expect(page.locator('.totals')).toHaveText('€42.90 per month');

  await page.setViewportSize({ width: 390, height: 844 });
  await expect(visitor.row('Berlin Mitte').getByText('shop-100871@nordlicht.example')).toBeVisible();
});
