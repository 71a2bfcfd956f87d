import { expect, test } from './portal.js';

test('an account that wants a one-time code is opened with it, by keyboard alone', async ({ visitor }) => {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  await visitor.goToManagement();
  await visitor.search('K-100 840');
  const open = visitor.row('Bern Länggasse').getByRole('button', { name: /Open/ });
  await open.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Confirm that it is you' });
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(open).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  const { items } = (await (await page.request.get(new URL('/api/demo/codes', page.url()).href)).json()) as {
    items: { email: string; code: string }[];
  };
  const { code } = items.find(({ email }) => email === 'anna.petersen@nordlicht.example')!;
  await page.keyboard.press('Tab');
  await expect(dialog.getByLabel('One-time code')).toBeFocused();
  await page.keyboard.type(code);
  await page.keyboard.press('Enter');
  await expect(page.getByText('You work in Bern Länggasse')).toBeVisible();
});
