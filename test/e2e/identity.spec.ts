import { expect, test, type Visitor } from './portal.js';

/** Opens the checks of the account of the demo whose letter is on its way, and begins with the app. */
async function begin(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.signIn('main-owner');
  await visitor.goToManagement();
  await visitor.search('Altona');
  await visitor
    .row('Hamburg Altona')
    .getByRole('button', { name: /Finish checks/ })
    .click();
  await page.getByRole('button', { name: /^(Confirm with the app|Try again|Begin anew here)$/ }).click();
  await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
}

const openApp = ({ page }: Visitor) =>
  page.getByRole('button', { name: 'Open the app on this device' }).click();

test.describe('the address of a new account', () => {
  test(
    'can still be confirmed by the letter when the app was left',
    { tag: '@long' },
    async ({ visitor }) => {
      await begin(visitor);
      await openApp(visitor);
      const { page } = visitor;
      await page.getByRole('button', { name: 'Abort' }).click();
      await expect(page.getByText('The identification was not finished')).toBeVisible();
      await expect(page.getByText('The letter stays possible.')).toBeVisible();
      await expect(page.getByLabel('Code from the letter')).toBeVisible();
      await page.getByRole('button', { name: 'Try again' }).click();
      await expect(page.getByRole('img', { name: /QR code/ })).toBeVisible();
    },
  );

  test('tells why the app could not confirm it', { tag: '@long' }, async ({ visitor }) => {
    await begin(visitor);
    await openApp(visitor);
    const { page } = visitor;
    await page.getByRole('button', { name: 'Begin identification' }).click();
    await page.getByLabel('Reason for refusing').selectOption('Document expired');
    await page.getByRole('button', { name: 'Refuse' }).click();
    await expect(page.getByText('The document has expired.')).toBeVisible();
  });

  test('is confirmed by the identity app, which leads back to the truth', async ({ visitor }) => {
    await begin(visitor);
    await openApp(visitor);
    const { page } = visitor;
    await expect(page.getByRole('heading', { name: 'Nordident' })).toBeVisible();
    await page.getByRole('button', { name: 'Begin identification' }).click();
    await page.getByRole('button', { name: /^Finish/ }).click();
    await expect(page.getByRole('heading', { name: '“Hamburg Altona” is active' })).toBeVisible();
    expect(page.url()).not.toContain('identity-return');
  });
});
