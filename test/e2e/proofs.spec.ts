import { expect, test, type Visitor } from './portal.js';

const PASSWORD = 'demo-nordlicht';

/** Asks for an account, to be proven in one of the ways. */
async function ask(visitor: Visitor, number: string, way: string, go: string): Promise<void> {
  await visitor.open('/products/subsidiaries#add/existing');
  const { page } = visitor;
  await page.getByLabel('Customer number of the account').fill(number);
  await page.getByLabel(way).check({ force: true });
  await page.getByRole('button', { name: go }).click();
}

/** Links what was proven, and finds it in the list. */
async function link(visitor: Visitor, name: string): Promise<void> {
  const { page } = visitor;
  await expect(page.getByRole('heading', { name: 'Is this the account you mean?' })).toBeVisible();
  await page.getByRole('checkbox', { name: /^I confirm that/ }).check();
  await page.getByRole('button', { name: 'Yes, link this account' }).click();
  await expect(visitor.row(name)).toContainText(/New|Active/);
}

test.describe('Proofs', () => {
  test(
    'go on by a letter with the same request, by keyboard',
    { tag: '@long' },
    async ({ visitor, letter }) => {
      await visitor.signIn('main-owner');
      await ask(visitor, 'K-200 300', 'E-mail code', 'Send code');
      const { page } = visitor;
      await expect(page.getByText(/If K-200 300 is an account, a code has been sent/)).toBeVisible();
      await page.locator('summary').focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Ask the owner').focus();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByLabel('Sign in there')).toBeChecked();
      await page.keyboard.press('ArrowDown');
      await expect(page.getByLabel('Code by letter')).toBeChecked();
      await page.keyboard.press('Enter');
      const field = page.getByLabel('Code from the letter');
      await expect(field).toBeVisible();
      // The reader leaves, and comes back once the letter is there.
      await page.getByRole('button', { name: 'Back to the overview' }).click();
      await expect(visitor.row('K-200 300')).toContainText('Waiting for proof');
      await visitor
        .row('K-200 300')
        .getByRole('button', { name: /^Continue/ })
        .click();
      await field.fill((await letter('K-200 300')).toLowerCase());
      await page.keyboard.press('Enter');
      await link(visitor, 'Köln Südstadt Handels KG');
    },
  );

  test('are brought by signing in as the owner, who agrees there', { tag: '@long' }, async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await ask(visitor, 'K-300 100', 'Sign in there', 'Continue to sign in');
    const { page } = visitor;
    await expect(page.getByText(/^You leave this page/)).toBeVisible();
    await page.getByRole('button', { name: 'Continue to sign in' }).click();
    await expect(page.getByText('Nordlicht Retail GmbH asks to link one of your accounts.')).toBeVisible();
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(page.getByText('You came back without having agreed')).toBeVisible();
    expect(page.url()).not.toContain('state=');

    await page.getByRole('button', { name: 'Continue to sign in' }).click();
    await page.getByLabel('E-mail address').fill('anna.petersen@nordlicht.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('button', { name: 'Agree' }).click();
    await expect(page.getByText('You signed in to Nordlicht Retail GmbH, not to K-300 100')).toBeVisible();

    await page.getByRole('button', { name: 'Continue to sign in' }).click();
    await page.getByLabel('E-mail address').fill('sofia@morgenrot.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(page.getByText('work in the account without another sign-in')).toBeVisible();
    await page.getByRole('button', { name: 'Agree' }).click();
    await link(visitor, 'Café Morgenrot');
  });

  test(
    'are looked at by support, with a case number',
    { tag: '@long' },
    async ({ visitor, another, mail }) => {
      await visitor.signIn('large-owner');
      await ask(visitor, 'K-100 931', 'Ask support', 'Open a case');
      const { page } = visitor;
      const opened = page.getByText(/^Case C-/);
      await expect(opened).toBeVisible();
      const number = /C-\d{4}-\d{4}/.exec(await opened.innerText())![0];
      await expect(page.getByText('Somebody who answers at the telephone number on file')).toBeVisible();
      await mail('owner-100931@lichter.example', /asks support/);

      const desk = await another();
      await desk.open('/support');
      const waiting = desk.page.getByRole('listitem').filter({ hasText: number });
      await expect(waiting).toContainText('Lichthaus Schwerin');
      await waiting.getByRole('button', { name: 'Confirm after a call back' }).click();
      await expect(waiting).toHaveCount(0);

      await page.reload();
      await link(visitor, 'Lichthaus Schwerin');
    },
  );
});
