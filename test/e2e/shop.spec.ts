import { expect, test, type Visitor } from './portal.js';

/** Goes to the shop from the overview. */
async function toShop(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  await page.getByLabel('Ordering').selectOption('In the shop');
  await visitor.goToManagement();
  await page.getByRole('button', { name: 'Add secondary account' }).click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: 'Go to the shop' }).click();
  await expect(page.getByRole('heading', { name: 'Nordfon Shop' })).toBeVisible();
}

test.describe('orders in the shop of the host', () => {
  test('come back with the new account, marked in the overview', { tag: '@long' }, async ({ visitor }) => {
    await toShop(visitor);
    const { page } = visitor;
    await page.getByLabel('Name of the new account').fill('Kiel Holtenau');
    await page.getByRole('button', { name: 'Order with obligation to pay' }).click();
    await expect(page.getByText('“Kiel Holtenau” is ordered and linked').first()).toBeVisible();
    await expect(visitor.row('Kiel Holtenau')).toBeVisible();
    expect(page.url()).not.toContain('order-return');
  });

  test('are none where the shop was left, and are gone on with', { tag: '@long' }, async ({ visitor }) => {
    await toShop(visitor);
    const { page } = visitor;
    await page.getByRole('button', { name: 'Leave without an order' }).click();
    await expect(page.getByText('No order was placed')).toBeVisible();
    await page.getByRole('button', { name: /Go on in the shop/ }).click();
    await expect(page.getByRole('heading', { name: 'Nordfon Shop' })).toBeVisible();
    await page.getByLabel('Name of the new account').fill('Husum Hafen');
    await page.getByRole('button', { name: 'Order with obligation to pay' }).click();
    await expect(visitor.row('Husum Hafen')).toBeVisible();
  });

  test('are looked for until they arrive', { tag: '@long' }, async ({ visitor }) => {
    test.slow();
    await toShop(visitor);
    const { page } = visitor;
    await page.getByLabel('Name of the new account').fill('Sylt Westerland');
    await page.getByRole('button', { name: 'Order, and go back before it is confirmed' }).click();
    await expect(page.getByText('We are looking for your order')).toBeVisible();
    await expect(visitor.row('Sylt Westerland')).toBeVisible({ timeout: 60_000 });
  });

  test('are found where the tab was closed', { tag: '@long' }, async ({ visitor }) => {
    await toShop(visitor);
    const { page } = visitor;
    const { searchParams } = new URL(page.url());
    // The order is finished elsewhere, and nobody comes back by it.
    await page.request.post(new URL('/shop', page.url()).href, {
      form: {
        token: searchParams.get('token')!,
        act: 'order',
        product: 'cloud-telephony-s',
        area: '040',
        name: 'Flensburg Nord',
      },
      maxRedirects: 0,
    });
    await visitor.open('/products/subsidiaries');
    await visitor.search('Flensburg');
    await expect(visitor.row('Flensburg Nord')).toBeVisible();
  });

  test('come back once: a way back that was used says so', { tag: '@long' }, async ({ visitor }) => {
    await toShop(visitor);
    const { page } = visitor;
    const token = new URL(page.url()).searchParams.get('token')!;
    await page.getByRole('button', { name: 'Leave without an order' }).click();
    await expect(page.getByText('No order was placed')).toBeVisible();
    await page.goto('about:blank');
    await visitor.open(`/products/subsidiaries#order-return=${token}&order-result=placed`);
    await expect(page.getByText('This way back does not count any more')).toBeVisible();
  });
});
