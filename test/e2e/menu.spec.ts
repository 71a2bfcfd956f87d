import { expect, test } from './portal.js';

test.describe('Menu', () => {
  test('leads the main owner to the overview', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await expect(visitor.page.getByRole('navigation')).toContainText('My product');
    await visitor.goToManagement();
    await expect(visitor.page.getByRole('table', { name: 'Linked accounts' })).toBeVisible();
  });

  test('says how much waits for the person, and keeps up', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const entry = page.getByRole('navigation').getByRole('link', { name: /^Subsidiary management/ });
    await expect(page.getByText(/^5 need you$/)).toBeVisible();
    // Seven more have come apart from what is usual.
    await expect(entry).toHaveAccessibleName('Subsidiary management 12 wait for you');
    const row = visitor.row('Request for').filter({ hasText: 'Waiting for proof' }).first();
    await visitor.choose(row, 'Withdraw request');
    await expect(page.getByText(/^4 need you$/)).toBeVisible();
    await expect(entry).toHaveAccessibleName('Subsidiary management 11 wait for you');
  });

  test('leads the stand-alone owner to the explanation with both ways in', async ({ visitor }) => {
    await visitor.signIn('stand-alone-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await expect(page.getByRole('heading', { name: 'No secondary accounts yet' })).toBeVisible();
    await expect(
      page.getByText('K-300 100 becomes the main account once the first account is linked.'),
    ).toBeVisible();
    await expect(page.getByRole('button', { name: 'Create new secondary account' })).toBeVisible();
    await page.getByRole('button', { name: 'Add existing account' }).click();
    await expect(page.getByRole('heading', { name: 'Add existing account' })).toBeVisible();
  });

  test('has no such entry for the local team', async ({ visitor }) => {
    await visitor.signIn('local-team');
    await expect(visitor.page.getByRole('link', { name: 'Subsidiary management' })).toHaveCount(0);
    await expect(
      visitor.page.getByRole('navigation').getByRole('link', { name: 'Call forwarding' }),
    ).toBeVisible();
  });

  test('shows the invoice clerk invoices, and who can grant more', async ({ visitor }) => {
    await visitor.signIn('invoice-clerk');
    const { page } = visitor;
    await visitor.go('Invoices');
    await page.getByRole('button', { name: 'Show the accounts' }).click();
    await expect(page.getByRole('row', { name: /Berlin Mitte/ })).toContainText('€42.90');
    await visitor.open('/products/subsidiaries');
    await expect(page.getByText('Anna Petersen can grant it.')).toBeVisible();
    await expect(page.getByRole('table', { name: 'Linked accounts' })).toHaveCount(0);
  });

  test('refuses a wrong password in words', async ({ visitor }) => {
    await visitor.open('/');
    const { page } = visitor;
    await page.getByLabel('E-mail address').fill('anna.petersen@nordlicht.example');
    await page.getByLabel('Password', { exact: true }).fill('wrong');
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    await expect(
      page.getByRole('alert').filter({ hasText: 'E-mail address or password is not right.' }),
    ).toBeVisible();
  });
});
