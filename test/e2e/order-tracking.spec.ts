import { expect, test, type Visitor } from './portal.js';

/** Opens the details of an account. */
async function details(visitor: Visitor, link: string): Promise<void> {
  await visitor.open(`/products/subsidiaries#account/${link}`);
  await visitor.page.reload();
  await expect(visitor.page.getByRole('heading', { name: /^Order O-/ })).toBeVisible();
}

/** The provider takes the next step of an order. */
async function next(another: () => Promise<Visitor>, number: string): Promise<void> {
  const desk = await another();
  await desk.open('/provider');
  await desk.page.locator(`[data-order="${number}"]`).click();
  await expect(desk.page.getByText('Done.')).toBeVisible();
  await desk.page.close();
}

test.describe('after the order', () => {
  test(
    'numbers that were refused are corrected, and come along on a day',
    { tag: '@long' },
    async ({ visitor, another }) => {
      await visitor.signIn('main-owner');
      await details(visitor, 'l-101440');
      const { page } = visitor;
      await expect(page.getByText('Not the same there: name of the owner')).toBeVisible();
      await page.getByRole('button', { name: 'Correct it…' }).click();
      const owner = page.getByLabel('Owner of the contract');
      await expect(owner).toHaveValue('Nordlicht Altona');
      await owner.fill('Nordlicht Retail GmbH');
      await page.getByRole('button', { name: 'Send again', exact: true }).click();
      await expect(page.getByText('Altnetz AG has the next step')).toBeVisible();
      await next(another, 'O-20 412');
      await details(visitor, 'l-101440');
      await expect(page.getByText(/^Planned for/)).toBeVisible();
    },
  );

  test(
    'an order is not cancelled any more once work at the line is booked',
    { tag: '@long' },
    async ({ visitor, another }) => {
      await visitor.signIn('main-owner');
      await details(visitor, 'l-101428');
      const { page } = visitor;
      await page.getByRole('button', { name: 'Cancel the order…' }).click();
      await page.getByRole('button', { name: 'Cancel the order', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'We look into it' })).toBeVisible();
      await page.getByRole('button', { name: 'Close', exact: true }).click();
      await next(another, 'O-20 405');
      await details(visitor, 'l-101428');
      await expect(page.getByText('It can no longer be cancelled')).toBeVisible();
    },
  );

  test(
    'a contract is withdrawn from, and that is confirmed by mail',
    { tag: '@long' },
    async ({ visitor, mail }) => {
      await visitor.signIn('main-owner');
      await details(visitor, 'l-101446');
      const { page } = visitor;
      await page.getByRole('button', { name: 'Withdraw from the contract…' }).click();
      await page.getByRole('button', { name: 'Confirm the withdrawal' }).click();
      await expect(page.getByRole('heading', { name: 'You have withdrawn from the contract' })).toBeVisible();
      const { text } = await mail('anna.petersen@nordlicht.example', /received your withdrawal/);
      expect(text).toContain('“I withdraw from the contract of order O-20 415 for Jena Paradies');
      expect(text).toMatch(/Declared by: Anna Petersen\nReceived on: /);
    },
  );
});
