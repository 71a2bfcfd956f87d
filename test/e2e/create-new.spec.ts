import { expect, test, type Visitor } from './portal.js';

const NAME = 'Hamburg Winterhude';

async function configure(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await page.getByLabel('Account name').fill(NAME);
  await page.getByLabel('Street and number').fill('Mühlenkamp 4');
  await page.getByLabel('Postcode').fill('22303');
  await page.getByLabel('Town').fill('Hamburg');
  await page.getByLabel('Name', { exact: true }).fill('Ida Sommer');
  await page.getByLabel('E-mail address').fill('ida.sommer@nordlicht.example');
  await page.getByLabel('Telephone number', { exact: true }).fill('040 27880000');
  await page.getByLabel('Area code').selectOption('040');
}

test.describe('Create new', () => {
  test('goes from the choice to an account that works', async ({ visitor, another, mail, letter }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await page.getByRole('button', { name: 'Add secondary account' }).click();
    await page.getByLabel('Create new secondary account').check({ force: true });
    await page.getByRole('button', { name: 'Continue' }).click();

    // The price follows every change.
    const summary = page.getByRole('complementary', { name: 'Summary' });
    await expect(summary).toContainText('€19.90');
    await page.getByLabel('Extra extensions').fill('2');
    await expect(summary).toContainText('€25.90');
    await page.getByLabel('Cloud Telephony M').check({ force: true });
    await expect(summary).toContainText('€39.90');
    await page.getByLabel('Cloud Telephony S').check({ force: true });
    await configure(visitor);
    await expect(summary).toContainText('Available at this address');

    await page.getByRole('button', { name: 'Review order' }).click();
    await expect(page.getByRole('heading', { name: 'Create new secondary account' })).toBeFocused();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download contract summary' }).click();
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/);
    await page.getByRole('button', { name: 'Order with obligation to pay' }).click();

    // Forwarded to the overview, where it is listed, marked and in focus.
    const row = visitor.row(NAME);
    await expect(row).toContainText('New');
    await expect(row).toContainText('E-mail and address check');
    await expect(row.getByRole('button', { name: NAME, exact: true })).toBeFocused();
    await expect(page.getByText(`“${NAME}” is ordered and linked`)).toBeVisible();
    const number = /K-\d{3} \d{3}/.exec(await row.innerText())![0];

    // Opening the link of the mail changes nothing; its button confirms.
    const { links } = await mail('ida.sommer@nordlicht.example', /confirm/i);
    const reader = await another();
    await reader.page.goto(links.find((link) => link.includes('/confirm-email#'))!);
    await reader.page.getByRole('button', { name: 'Confirm e-mail address' }).click();
    await expect(reader.page.getByRole('status')).toContainText(number);

    // The code of the letter, wrong and right.
    await page.reload();
    await visitor.search(NAME);
    await expect(row).toContainText('Address check');
    await row.getByRole('button', { name: /Finish checks/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('0000000000');
    await dialog.getByRole('button', { name: 'Confirm address' }).click();
    await expect(dialog).toContainText('This is not the code of the letter');
    const code = await letter(number);
    await dialog.getByRole('textbox').fill(code.toLowerCase());
    await dialog.getByRole('button', { name: 'Confirm address' }).click();
    await expect(dialog).toContainText(`“${NAME}” is active`);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(row).toContainText('Active');
    await row.getByRole('button', { name: NAME, exact: true }).click();
    await expect(page.getByText('3 numbers')).toBeVisible();
  });

  test('says at each field what is wrong, and keeps what was typed', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.open('/products/subsidiaries#add/create');
    const { page } = visitor;
    await page.getByLabel('Postcode').fill('2276');
    await page.getByLabel('E-mail address').fill('not an address');
    await page.getByRole('button', { name: 'Review order' }).click();
    await expect(page.getByText('A German postcode has 5 digits, e.g. 22767.')).toBeVisible();
    await expect(page.getByText('Please enter an e-mail address like name@example.com.')).toBeVisible();
    await expect(page.locator('[aria-invalid=true]').first()).toBeFocused();
    await expect(page.getByLabel('Postcode')).toHaveValue('2276');
  });

  test('finds what was typed after closing, reload and an expired session', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.open('/products/subsidiaries#add/create');
    const { page } = visitor;
    await configure(visitor);
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await page.getByRole('button', { name: 'Add secondary account' }).click();
    await expect(page.getByText('Your earlier input was kept.')).toBeVisible();
    await expect(page.getByLabel('Account name')).toHaveValue(NAME);
    await page.reload();
    await expect(page.getByLabel('Account name')).toHaveValue(NAME);

    // The session ends behind the page's back.
    await page.context().clearCookies();
    await page.getByLabel('Extra extensions').fill('1');
    const again = page.getByRole('dialog', { name: 'Please sign in again' });
    await expect(again).toBeVisible();
    await again.getByLabel('E-mail address').fill('anna.petersen@nordlicht.example');
    await again.getByLabel('Password').fill('demo-nordlicht');
    await again.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByRole('complementary', { name: 'Summary' })).toContainText('€22.90');
    await expect(page.getByLabel('Account name')).toHaveValue(NAME);
  });

  test('offers what is available where the product is not', { tag: '@long' }, async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.open('/products/subsidiaries#add/create');
    await configure(visitor);
    await visitor.page.getByLabel('Postcode').fill('99084');
    await visitor.page.getByLabel('SIP trunk').check({ force: true });
    await expect(visitor.page.getByText(/Not available at this address\. Available there:/)).toBeVisible();
  });

  test(
    'makes a stand-alone account the main account with its first order',
    { tag: '@long' },
    async ({ visitor }) => {
      await visitor.signIn('stand-alone-owner');
      await visitor.goToManagement();
      const { page } = visitor;
      await page.getByRole('button', { name: 'Create new secondary account' }).click();
      await configure(visitor);
      await page.getByRole('button', { name: 'Review order' }).click();
      await page.getByRole('button', { name: 'Order with obligation to pay' }).click();
      await expect(visitor.row(NAME)).toContainText('New');
      await expect(page.getByText(/Main account · Café Morgenrot/)).toBeVisible();
    },
  );
});
