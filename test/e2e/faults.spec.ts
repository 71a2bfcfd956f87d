import { expect, test } from './portal.js';

/** Runs in the page: whether this browser answers a second import of what could not be loaded without asking for it. */
async function remembersFailures(): Promise<boolean> {
  const url = `/missing-${Date.now()}.js`;
  const ask = () => import(url).catch(() => undefined);
  await ask();
  await ask();
  return performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(url)).length < 2;
}

test.describe('Faults', () => {
  test('an order whose answer is lost is found again, and placed once', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.open('/products/subsidiaries#add/create');
    const { page } = visitor;
    await page.getByLabel('Account name').fill('Kiel Schilksee');
    await page.getByLabel('Street and number').fill('Drachenbahn 1');
    await page.getByLabel('Postcode').fill('24159');
    await page.getByLabel('Town').fill('Kiel');
    await page.getByLabel('Name', { exact: true }).fill('Ida Sommer');
    await page.getByLabel('E-mail address').fill('ida.sommer@nordlicht.example');
    await page.getByLabel('Telephone number', { exact: true }).fill('040 27880000');
    await page.getByLabel('Area code').selectOption('040');
    await page.getByRole('button', { name: 'Review order' }).click();

    // The server takes the order; what it answers never arrives.
    let lost = 0;
    await page.route('**/orders', async (route) => {
      if (lost++ > 0) return route.fallback();
      await route.fetch();
      return route.abort('connectionreset');
    });
    await page.getByRole('button', { name: 'Order with obligation to pay' }).click();
    await expect(visitor.row('Kiel Schilksee')).toContainText('New');
    await visitor.search('Kiel Schilksee');
    await expect(page.getByText('1 account', { exact: true })).toBeVisible();
    expect(lost).toBeGreaterThan(1);
  });

  test('a part that cannot be loaded says so, and loads when it is asked for again', async ({ visitor }) => {
    const { page } = visitor;
    await page.route(/add-account-wizard|detach-account/, (route) => route.abort());
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    await visitor.choose(visitor.row('Aachen Dom'), 'Detach…');
    await expect(page.getByText(/There is no connection at the moment/)).toBeVisible();
    await page.unroute(/add-account-wizard|detach-account/);
    const remembers = await page.evaluate(remembersFailures);
    // Some browsers try no module again that could not be loaded, before the page itself is loaded again.
    if (remembers) {
      await page.reload();
      await visitor.choose(visitor.row('Aachen Dom'), 'Detach…');
    } else await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('dialog', { name: 'Detach “Aachen Dom”?' })).toBeVisible();
    await page.keyboard.press('Escape');

    await page.route(/add-account-wizard/, (route) => route.abort());
    await page.getByRole('button', { name: 'Add secondary account' }).click();
    await expect(page.getByText(/There is no connection at the moment/)).toBeVisible();
    await page.unroute(/add-account-wizard/);
    if (remembers) await page.reload();
    else await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.getByRole('heading', { name: 'Add secondary account', level: 2 })).toBeVisible();
  });

  test('a list that cannot be refreshed stays, with its time and a way to try again', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await expect(visitor.row('Berlin Mitte')).toBeVisible();
    await page.route('**/links?**', (route) => route.abort());
    await page.getByRole('columnheader', { name: 'Location' }).getByRole('button').click();
    await expect(page.getByText(/could not be (loaded|refreshed)/)).toBeVisible({ timeout: 20_000 });
    await page.unroute('**/links?**');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(visitor.row('Berlin Mitte')).toBeVisible();
  });

  test('answers that are no answers never blank the page', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    const { page } = visitor;
    await page.route('**/links?**', (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>It works!</h1>' }),
    );
    await visitor.goToManagement();
    await expect(page.getByText('The accounts could not be loaded')).toBeVisible({ timeout: 20_000 });
    await expect(page.getByRole('button', { name: 'Add secondary account' })).toBeVisible();
    await page.unroute('**/links?**');
    await page.getByRole('button', { name: 'Try again' }).first().click();
    await expect(visitor.row('Berlin Mitte')).toBeVisible();
  });
});
