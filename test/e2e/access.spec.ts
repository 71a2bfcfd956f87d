import { expect, test } from './portal.js';

test.describe('Access', () => {
  test('works in Berlin Mitte without another sign-in, and back', async ({ visitor, another }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    await visitor.row('Berlin Mitte').getByRole('button', { name: 'Open account: Berlin Mitte' }).click();
    const { page } = visitor;
    const banner = page.getByRole('region', { name: 'Account that you work in' });
    await expect(banner).toContainText('You work in Berlin Mitte');
    await expect(banner).toContainText('K-100 871');
    await expect(banner).toContainText('Acting for Nordlicht Retail GmbH as Anna Petersen');
    await expect(page.getByRole('link', { name: 'Subsidiary management' })).toHaveCount(0);

    // The banner is the first thing that the keyboard reaches after the skip link.
    await page.reload();
    await expect(banner).toBeVisible();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(banner.getByRole('button', { name: /Back to Nordlicht/ })).toBeFocused();

    await visitor.go('Call forwarding');
    const line = page.getByRole('form', { name: /Forwarding of/ }).first();
    await line.getByRole('switch', { name: 'When busy' }).check();
    const target = line.getByLabel('Telephone number').first();
    await target.fill('12');
    await line.getByRole('button', { name: /Save/ }).click();
    await expect(page.getByText(/Please enter a telephone number/)).toBeVisible();
    await expect(target).toBeFocused();
    await target.fill('112');
    await line.getByRole('button', { name: /Save/ }).click();
    await expect(line.locator('.error')).toBeVisible();
    await target.fill('030 1234567');
    await line.getByRole('button', { name: /Save/ }).click();
    await expect(page.getByText('Saved. It applies to the next call.')).toBeVisible();
    await line.getByLabel('Ring for').selectOption('30');
    await line.getByRole('button', { name: /Save/ }).click();
    await expect(page.getByText('Saved. It applies to the next call.')).toBeVisible();

    // The local team sees it, and lost nothing.
    const local = await another();
    await local.signIn('local-team');
    await local.go('Call forwarding');
    await expect(local.page.getByText(/Changed by Anna Petersen/).first()).toBeVisible();
    await local.go('Who has access');
    await expect(local.page.getByText('Anna Petersen')).toBeVisible();
    await expect(local.page.getByText('Mira Lange').last()).toBeVisible();
    await expect(local.page.getByText('Through main').first()).toBeVisible();
    await local.go('Call forwarding');
    const theirs = local.page.getByRole('form', { name: /Forwarding of/ }).first();
    await expect(theirs.getByLabel('Telephone number').first()).toHaveValue('030 1234567');
    await expect(theirs.getByLabel('Ring for')).toHaveValue('30');
    await theirs.getByRole('switch', { name: 'When unreachable' }).check();
    await theirs.getByLabel('Telephone number').last().fill('0151 12345678');
    await theirs.getByRole('button', { name: /Save/ }).click();
    await expect(local.page.getByText('Saved. It applies to the next call.')).toBeVisible();

    await banner.getByRole('button', { name: /Back to Nordlicht/ }).click();
    await expect(page.getByRole('heading', { name: 'Subsidiary management', level: 1 })).toBeVisible();
    await expect(banner).toHaveCount(0);
  });

  test(
    'keeps a tab from writing into another account than it shows',
    { tag: '@long' },
    async ({ visitor }) => {
      await visitor.signIn('main-owner');
      await visitor.goToManagement();
      const { page } = visitor;
      const second = await page.context().newPage();
      await second.goto(page.url());
      const frame = page.locator('#portal');
      const openBerlin = async () => {
        await second
          .getByRole('row', { name: /Berlin Mitte/ })
          .getByRole('button', { name: /Open account/ })
          .click();
        await expect(second.getByText('You work in Berlin Mitte')).toBeVisible();
        await expect(page.getByText(/You are now working in Berlin Mitte in another tab/)).toBeVisible();
        await expect(frame).toHaveAttribute('inert');
        const link = frame.getByRole('link', { name: 'Home' });
        await link.focus();
        await expect(link).not.toBeFocused();
      };

      await openBerlin();
      await page.getByRole('button', { name: 'Work in Berlin Mitte here' }).click();
      await expect(page.getByText('You work in Berlin Mitte')).toBeVisible();
      await expect(frame).not.toHaveAttribute('inert');

      // Going back over there leaves this page behind, until it follows.
      await second.getByRole('button', { name: /Back to Nordlicht/ }).click();
      await expect(frame).toHaveAttribute('inert');
      await page.getByRole('button', { name: 'Work in Nordlicht Retail GmbH here' }).click();
      await expect(frame).not.toHaveAttribute('inert');
      await visitor.goToManagement();

      await openBerlin();
      await page.getByRole('button', { name: /Back to Nordlicht/ }).click();
      await expect(page.getByRole('heading', { name: 'Subsidiary management', level: 1 })).toBeVisible();
      await expect(frame).not.toHaveAttribute('inert');
      await expect(
        second.getByText(/You are now working in Nordlicht Retail GmbH in another tab/),
      ).toBeVisible();
      await second.close();
    },
  );
});
