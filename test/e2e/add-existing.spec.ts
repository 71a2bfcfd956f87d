import { expect, test, type Visitor } from './portal.js';

const OWNER = 'klaus.brandt@suedstadt-handel.example';

async function ask(visitor: Visitor, number: string, proof?: 'E-mail code'): Promise<void> {
  await visitor.open('/products/subsidiaries#add/existing');
  const { page } = visitor;
  await page.getByLabel('Customer number of the account').fill(number);
  if (proof) await page.getByLabel(proof).check({ force: true });
  await page.getByRole('button', { name: proof ? 'Send code' : 'Send request' }).click();
}

test.describe('Add existing', () => {
  test('links an account after its owner has agreed', async ({ visitor, another, mail }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    await page.getByRole('button', { name: 'Add secondary account' }).click();
    await page.getByLabel('Add existing account').check({ force: true });
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.getByLabel('Customer number of the account').fill('k200300');
    await page.getByLabel(/Message to the owner/).fill('We belong together now.');
    await page.getByRole('button', { name: 'Send request' }).click();

    // The neutral answer, and the waiting row with its date.
    await expect(
      page.getByText(/If the details match an account, its owner has received a message/),
    ).toBeVisible();
    const row = visitor.row('k200300');
    await expect(row).toContainText('Waiting for the owner');
    await expect(row).toContainText(/Asked on .* valid until/);
    await expect(row).not.toContainText('Köln');
    await row.getByRole('button', { name: /Send again/ }).click();
    await expect(page.getByText(/can be sent again at|Please wait/)).toBeVisible();

    // The owner's side.
    const { text, links } = await mail(OWNER, /Nordlicht/);
    expect(text).toContain('Anna Petersen');
    expect(links.length).toBeGreaterThan(0);
    const owner = await another();
    await owner.signIn('other-owner');
    await owner.goToManagement();
    const request = owner.page.getByRole('article').or(owner.page.locator('link-request'));
    await expect(request.first()).toContainText('Nordlicht Retail GmbH asks to link this account');
    await expect(request.first()).toContainText('We belong together now.');
    await expect(request.first()).toContainText('Work in the account without another sign-in');
    await expect(request.first()).toContainText('nordlicht.example');
    await owner.page.getByRole('button', { name: /^Accept and let Nordlicht/ }).click();
    await expect(owner.page.getByText(/Accepted: Nordlicht Retail GmbH may link this account/)).toBeVisible();

    // The masked card, money and access for both sides, then the confirmation.
    await page.reload();
    await row.getByRole('button', { name: /Review and confirm/ }).click();
    await expect(page.getByRole('heading', { name: 'Is this the account you mean?' })).toBeVisible();
    await expect(page.getByText('Köln Südstadt Handels KG')).toHaveCount(0);
    await expect(page.getByText('…300')).toBeVisible();
    await expect(page.getByText(/your collective invoice holds .* more/)).toBeVisible();
    await expect(page.getByText(/are on the collective invoice of Nordlicht/)).toBeVisible();
    await page.getByRole('checkbox', { name: /^I confirm that/ }).check();
    await page.getByRole('button', { name: 'Yes, link this account' }).click();
    await expect(visitor.row('Köln Südstadt Handels KG')).toContainText('Active');
    await expect(visitor.row('Köln Südstadt Handels KG')).toContainText('Collective invoice');
    await mail(OWNER, /linked/i);
  });

  test(
    'asks again in one click where nobody answered in time, or the owner declined',
    { tag: '@long' },
    async ({ visitor, mail }) => {
      await visitor.signIn('main-owner');
      await visitor.goToManagement();
      const { page } = visitor;
      // One belongs to nobody, the other to an owner who said no: here they are the same.
      for (const [number, ended] of [
        ['K-100 955', 'Expired'],
        ['K-100 931', 'Declined'],
      ] as const) {
        const row = visitor.row(number);
        await expect(row).toContainText(ended);
        await row.getByRole('button', { name: /^Send request again/ }).click();
        await expect(page.getByText(`A new request for ${number} was sent.`)).toBeVisible();
        await expect(row).toHaveCount(1);
        await expect(row).toContainText('Waiting for the owner');
      }
      await mail('owner-100931@lichter.example', /Nordlicht/);
    },
  );

  test('links an account once what is open is billed and paid, and who pays has been confirmed', async ({
    visitor: owner,
    another,
    mail,
  }) => {
    await owner.signIn('asked-owner');
    await owner.go('Requests');
    const { page } = owner;
    await expect(page.getByText('This has to be settled first')).toBeVisible();
    await expect(page.getByRole('button', { name: /^Accept and let/ })).toHaveCount(0);
    await page.getByRole('button', { name: 'Bill €19.00 now' }).click();
    await expect(page.getByText('Everything is billed.')).toBeVisible();
    await page.getByRole('button', { name: 'Pay €67.90 now' }).click();
    await mail('owner-100902@lichter.example', /were paid for Rheinufer Licht/);
    await page.getByRole('button', { name: /^Accept and let Nordlicht/ }).click();
    await expect(page.getByText(/Accepted: Nordlicht Retail GmbH may link this account/)).toBeVisible();

    const visitor = await another();
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    await visitor
      .row('K-100 902')
      .getByRole('button', { name: /Review and confirm/ })
      .click();
    const link = visitor.page.getByRole('button', { name: 'Yes, link this account' });
    const consent = visitor.page.getByRole('checkbox', {
      name: /^I confirm that Nordlicht Retail GmbH pays/,
    });
    await expect(consent).not.toBeChecked();
    await link.click();
    await expect(visitor.page.getByText('Confirm who pays.')).toBeVisible();
    await expect(consent).toBeFocused();
    await visitor.page.keyboard.press('Space');
    await link.click();
    await expect(visitor.row('Rheinufer Licht GmbH')).toContainText('Active');
  });

  test('answers the same for a number that does not exist, and can be withdrawn', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await ask(visitor, 'K-999 999');
    await expect(
      visitor.page.getByText(/If the details match an account, its owner has received a message/),
    ).toBeVisible();
    const row = visitor.row('K-999 999');
    await expect(row).toContainText('Waiting for the owner');
    await visitor.choose(row, 'Withdraw request');
    await expect(visitor.page.getByText('The request for K-999 999 was withdrawn.')).toBeVisible();
    await expect(row).toHaveCount(0);
  });

  test('tells the sender when the owner declines', { tag: '@long' }, async ({ visitor, another, mail }) => {
    await visitor.signIn('main-owner');
    await ask(visitor, 'K-300 100');
    await expect(visitor.row('K-300 100')).toContainText('Waiting for the owner');
    const owner = await another();
    await owner.signIn('stand-alone-owner');
    await owner.go('Requests');
    await owner.page.getByRole('button', { name: /^Decline…/ }).click();
    await owner.page.getByLabel('I do not know them').check();
    await owner.page.getByLabel(/In your own words/).fill('Please call first.');
    await owner.page.getByRole('button', { name: /^Decline the request/ }).click();
    await expect(
      owner.page.getByText(/Declined: Nordlicht Retail GmbH does not link this account/),
    ).toBeVisible();
    const told = await mail('anna.petersen@nordlicht.example', /declined/i);
    expect(told.text).toContain('“Please call first.”');
    await visitor.page.reload();
    await expect(visitor.row('K-300 100')).toContainText('Declined');
    await visitor
      .row('K-300 100')
      .getByRole('button', { name: /^Request for/ })
      .click();
    await expect(visitor.page.getByText(/They do not know who asks/)).toBeVisible();
    await visitor.page.getByRole('button', { name: 'Close details' }).click();
    await visitor
      .row('K-300 100')
      .getByRole('button', { name: /Send request again/ })
      .click();
    await expect(visitor.row('K-300 100').filter({ hasText: 'Waiting for the owner' })).toBeVisible();
    await expect(visitor.row('K-300 100')).toHaveCount(1);
    await owner.page.reload();
    await expect(owner.page.getByText(/They asked before, on .* It was declined/)).toBeVisible();
  });

  test('takes the e-mail code, within its limits', async ({ visitor, mail }) => {
    await visitor.signIn('large-owner');
    await ask(visitor, 'K-100 931', 'E-mail code');
    const { page } = visitor;
    await expect(page.getByText(/If K-100 931 is an account, a code has been sent/)).toBeVisible();
    const code = page.getByLabel('Code from the e-mail');
    for (const left of ['4 tries', '3 tries']) {
      await code.fill('00000000');
      await page.getByRole('button', { name: 'Confirm code' }).click();
      await expect(page.getByText(`You have ${left} left.`)).toBeVisible();
    }
    await code.fill('short');
    await page.getByRole('button', { name: 'Confirm code' }).click();
    await expect(page.getByText('The code has 8 letters and digits.')).toBeVisible();
    const { text } = await mail('owner-100931@lichter.example', /code/i);
    await code.fill(/^[0-9A-Z]{8}$/m.exec(text)![0].toLowerCase());
    await page.getByRole('button', { name: 'Confirm code' }).click();
    await expect(page.getByRole('heading', { name: 'Is this the account you mean?' })).toBeVisible();
    await page.getByRole('checkbox', { name: /^I confirm that/ }).check();
    await page.getByRole('button', { name: 'Yes, link this account' }).click();
    await expect(visitor.row('Lichthaus Schwerin')).toContainText('New');
    // The code does not allow working in the account.
    await expect(visitor.row('Lichthaus Schwerin').getByRole('button', { name: /Open account/ })).toHaveCount(
      0,
    );
  });

  test('refuses the own number at once', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await ask(visitor, 'K-100 234');
    await expect(visitor.page.getByText('This is the account you are in.')).toBeVisible();
    await expect(visitor.page.getByLabel('Customer number of the account')).toHaveValue('K-100 234');
  });

  test('leads to a number that is linked or requested already', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await ask(visitor, 'K-100 871');
    await expect(visitor.page.getByText('This account is linked already.')).toBeVisible();
    await ask(visitor, 'K-100 917');
    await expect(visitor.page.getByText('There is an open request for this account already.')).toBeVisible();
  });

  for (const { whose, number, contact, title, reason } of [
    {
      whose: 'large owner',
      number: 'K-400 000',
      contact: 'vera.lindt@weitblick.example',
      title: 'This account cannot be linked',
      reason: /secondary accounts of its own/,
    },
    {
      whose: 'taken owner',
      number: 'K-500 010',
      contact: 'lukas.hofer@taunus.example',
      title: 'This account belongs to another main account',
      reason: /It can move to yours in one step/,
    },
  ]) {
    test(`says nothing of the ${whose} before proof, and the reason after it`, async ({ visitor, mail }) => {
      await visitor.signIn('main-owner');
      await ask(visitor, number, 'E-mail code');
      const { page } = visitor;
      await expect(page.getByText(`If ${number} is an account, a code has been sent`)).toBeVisible();
      const { text } = await mail(contact, /code/i);
      await page.getByLabel('Code from the e-mail').fill(/^[0-9A-Z]{8}$/m.exec(text)![0]);
      await page.getByRole('button', { name: 'Confirm code' }).click();
      await expect(page.getByText(title)).toBeVisible();
      await expect(page.getByText(reason)).toBeVisible();
    });
  }

  test(
    'lets the large owner show its accounts instead of accepting',
    { tag: '@long' },
    async ({ visitor, another }) => {
      await visitor.signIn('stand-alone-owner');
      await ask(visitor, 'K-400 000');
      await expect(visitor.row('K-400 000')).toContainText('Waiting for the owner');
      const owner = await another();
      await owner.signIn('large-owner');
      await owner.go('Requests');
      await expect(owner.page.getByText(/This is a main account: 30\d accounts belong to it/)).toBeVisible();
      await expect(owner.page.getByRole('button', { name: /^Show the accounts to/ })).toBeVisible();
      await expect(owner.page.getByRole('button', { name: /^Accept/ })).toHaveCount(0);
    },
  );
});
