import { expect, test } from './portal.js';

test.describe('Suspending and closing', () => {
  test(
    'an account is suspended, resumed, closed and reopened by keyboard alone',
    { tag: '@long' },
    async ({ visitor }) => {
      const { page } = visitor;
      const { keyboard } = page;
      await page.setViewportSize({ width: 1280, height: 900 });
      await visitor.signIn('main-owner');
      await visitor.open('/products/subsidiaries#account/l-100891');
      const title = (name: RegExp) => page.getByRole('dialog').getByRole('heading', { name, level: 2 });
      const press = async (name: string | RegExp) => {
        await page.getByRole('button', { name }).last().focus();
        await keyboard.press('Enter');
      };

      await press('Suspend or close…');
      await expect(title(/Suspend or close “Kassel/)).toBeFocused();
      await press(/^Suspend account/);
      await expect(title(/is suspended/)).toBeFocused();
      await keyboard.press('Escape');
      await expect(page.getByText('Suspended: nobody can call, and charges go on')).toBeVisible();

      await press('Resume…');
      await press(/^Resume account/);
      await expect(title(/works again/)).toBeFocused();
      await keyboard.press('Escape');

      await press('Suspend or close…');
      await page.getByRole('radio', { name: 'Suspend' }).focus();
      await keyboard.press('ArrowDown');
      await press(/^Close account/);
      const ticks = page.getByRole('checkbox', { disabled: false }).and(page.locator('close-account input'));
      await expect(ticks.first()).toBeFocused();
      for (const tick of await ticks.all()) {
        await tick.focus();
        await keyboard.press('Space');
      }
      await page.getByLabel(/Type the customer number/).focus();
      await keyboard.type('K-100 891');
      await press(/^Close account/);
      await expect(title(/will be closed on/)).toBeFocused();
      await keyboard.press('Escape');
      await expect(page.getByText(/Will be closed for good on/)).toBeVisible();

      await press('Reopen…');
      await press(/^Reopen account/);
      await expect(title(/stays open/)).toBeFocused();
      await keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Suspend or close…' })).toBeVisible();

      // The main account itself has secondary accounts.
      await visitor.open('/account/closing');
      await press('Suspend or close this account…');
      await page.getByRole('radio', { name: 'Suspend' }).focus();
      await keyboard.press('ArrowDown');
      await expect(page.getByText('It has 42 secondary accounts')).toBeVisible();
      await press('Show the list');
      await expect(page).toHaveURL(/\/products\/subsidiaries/);
    },
  );
});
