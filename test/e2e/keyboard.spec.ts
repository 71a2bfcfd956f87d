import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './portal.js';

test.describe('Keyboard and accessibility', () => {
  test('a request is sent with the keyboard alone', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await page.getByRole('button', { name: 'Add secondary account' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Add secondary account', level: 2 })).toBeVisible();
    await page.getByLabel('Create new secondary account').focus();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('Add existing account')).toBeChecked();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Add existing account', level: 2 })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(
      page.getByRole('button', { name: 'Start over' }).or(page.getByLabel('Customer number of the account')),
    ).toBeFocused();
    await page.getByLabel('Customer number of the account').focus();
    await page.keyboard.type('K-888 888');
    await page.keyboard.press('Enter');
    await expect(
      visitor.row('K-888 888').getByRole('button', { name: 'Request for K-888 888', exact: true }),
    ).toBeFocused();
  });

  test('a row’s menu opens, moves and closes by keyboard, and gives the focus back', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    const more = visitor.row('Berlin Mitte').getByRole('button', { name: /More actions/ });
    await more.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem', { name: 'Details' })).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('menuitem', { name: 'Detach…' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(more).toBeFocused();
  });

  for (const width of [1280, 390, 320]) {
    for (const [name, path] of [
      ['overview', '/products/subsidiaries'],
      ['choice', '/products/subsidiaries#add'],
      ['order', '/products/subsidiaries#add/create'],
      ['request', '/products/subsidiaries#add/existing'],
      ['details', '/products/subsidiaries#account/l-100871'],
      ['call forwarding', '/products/forwarding'],
      ['access', '/account/access'],
    ] as const) {
      test(`${name} at ${width} px has no accessibility violations and no sideways scrolling`, async ({
        visitor,
      }) => {
        const { page } = visitor;
        await page.setViewportSize({ width, height: 900 });
        await visitor.signIn('main-owner');
        await visitor.open(path);
        await expect(page.locator('h1, h2').filter({ visible: true }).first()).toBeVisible();
        await expect(page.locator('.skeleton').filter({ visible: true })).toHaveCount(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
          ),
        ).toEqual([]);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow).toBeLessThanOrEqual(0);
      });
    }
  }
});
