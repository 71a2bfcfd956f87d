import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
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
    // What it can be proven by is read first.
    await expect(page.getByLabel('Customer number of the account')).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(
      page
        .getByRole('button', { name: 'Start over' })
        .or(page.getByRole('radio', { name: /^Another account/ })),
    ).toBeFocused();
    await page.getByLabel('Customer number of the account').focus();
    await page.keyboard.type('K-888 888');
    await page.keyboard.press('Enter');
    await expect(
      visitor.row('K-888 888').getByRole('button', { name: 'Request for K-888 888', exact: true }),
    ).toBeFocused();
  });

  test('a request is declined with a reason, with the keyboard alone', async ({ visitor, another }) => {
    await visitor.signIn('main-owner');
    await visitor.open('/products/subsidiaries#add/existing');
    await visitor.page.getByLabel('Customer number of the account').fill('K-200 300');
    await visitor.page.keyboard.press('Enter');
    await expect(visitor.row('K-200 300')).toContainText('Waiting for the owner');
    const owner = await another();
    await owner.signIn('other-owner');
    await owner.open('/account/requests');
    const { page } = owner;
    const decline = page.getByRole('button', { name: /^Decline…/ });
    await decline.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('I do not know them')).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByLabel('It is the wrong account')).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.type('Ask for K-200 310');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Back' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(decline).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(/In your own words/)).toHaveValue('Ask for K-200 310');
    await page.getByLabel(/In your own words/).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /^Declined: Nordlicht/ })).toBeFocused();
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
    await expect(page.getByRole('menuitem', { name: 'Name and labels…' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(more).toBeFocused();
  });

  for (const [name, path] of [
    ['overview', '/products/subsidiaries'],
    ['choice', '/products/subsidiaries#add'],
    ['order', '/products/subsidiaries#add/create'],
    ['request', '/products/subsidiaries#add/existing'],
    ['details', '/products/subsidiaries#account/l-100871'],
    ['call forwarding', '/products/forwarding'],
    ['access', '/account/access'],
  ] as const) {
    test(`${name} has no accessibility violations and no sideways scrolling, wide and narrow`, async ({
      visitor,
    }) => {
      const { page } = visitor;
      await visitor.signIn('main-owner');
      for (const { width, layout } of [
        { width: 1280, layout: 'a table' },
        { width: 390, layout: 'cards' },
        { width: 320, layout: undefined },
      ]) {
        await page.setViewportSize({ width, height: 900 });
        await visitor.open(path);
        await expect(page.locator('h1, h2').filter({ visible: true }).first()).toBeVisible();
        await expect(page.locator('.skeleton').filter({ visible: true })).toHaveCount(0);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(overflow, `at ${width} px`).toBeLessThanOrEqual(0);
        // What is narrower still has the layout that was looked at.
        if (layout) expect(await violations(page), layout).toEqual([]);
      }
    });
  }
});

async function violations(page: Page): Promise<string[]> {
  // It would read linked style sheets into elements of its own, which the policy refuses.
  const { violations } = await new AxeBuilder({ page }).options({ preload: false }).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}
