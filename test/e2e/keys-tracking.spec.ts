import { Keys, keysOf } from './keys.js';
import { expect, test, type Visitor } from './portal.js';

/** Opens the details of an account that is found by its name. */
async function details(visitor: Visitor, keys: Keys, name: string): Promise<void> {
  await keys.to(keys.page.getByRole('searchbox', { name: 'Search accounts' }));
  await keys.page.keyboard.type(name);
  await expect(visitor.row(name)).toHaveCount(1);
  await keys.enter(visitor.row(name).getByRole('button', { name, exact: true }), keys.heading(name));
  await expect(keys.heading(/^Order O-/)).toBeVisible();
}

test.describe('After the order, by keyboard alone', () => {
  test(
    'an address is confirmed by mail and by letter',
    { tag: '@long' },
    async ({ visitor, another, mail, letter }) => {
      const keys = await keysOf(visitor, 'main-owner');
      const { page } = keys;
      await details(visitor, keys, 'Jena Paradies');
      const dialog = page.getByRole('dialog', { name: /^(Checks of|“Jena)/ });
      await keys.to(keys.button('Do the open checks…'));
      await page.keyboard.press('Enter');
      await expect(dialog).toBeVisible();
      await expect(keys.heading('Checks of “Jena Paradies”')).toBeFocused();
      await keys.to(keys.button('Send the e-mail again'));
      await page.keyboard.press('Enter');
      await expect(page.getByText('The e-mail was sent again.')).toBeVisible();
      await expect(keys.heading('Checks of “Jena Paradies”')).toBeFocused();

      // A GET changes nothing; the button does.
      const here = new RegExp(`${new URL(page.url()).origin}/confirm-email#`);
      const { links } = await mail('shop-101446@nordlicht.example', here);
      const reader = new Keys((await another()).page);
      await reader.page.goto(links.find((link) => here.test(link))!);
      await reader.to(reader.button('Confirm e-mail address'));
      await reader.page.keyboard.press('Enter');
      await expect(reader.page.getByRole('status')).toContainText('K-101 446');
      await expect(dialog.getByText('Confirmed')).toHaveCount(1);

      await keys.to(keys.button('Send a new letter'));
      await page.keyboard.press('Enter');
      await expect(page.getByText(/^A new letter is on its way/)).toBeVisible();
      await expect(keys.heading('Checks of “Jena Paradies”')).toBeFocused();
      const code = keys.field('Code from the letter');
      await keys.fill(code, '0000000000');
      await keys.press('Enter', code);
      await expect(code).toHaveAccessibleDescription(/This is not the code of the letter/);
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type((await letter('K-101 446')).toLowerCase());
      await keys.press('Enter', keys.heading('“Jena Paradies” is active'));
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(keys.heading('Order O-20 415')).toBeFocused();
    },
  );

  test('what the other provider refused is corrected', { tag: '@long' }, async ({ visitor }) => {
    const keys = await keysOf(visitor, 'main-owner');
    const { page } = keys;
    await details(visitor, keys, 'Hamburg Altona');
    await expect(page.getByText('Not the same there: name of the owner')).toBeVisible();
    await keys.to(keys.button('Correct it…'));
    await page.keyboard.press('Enter');
    await expect(keys.heading('Correct the data for Altnetz AG')).toBeFocused();
    const owner = keys.field('Owner of the contract');
    await expect(owner).toHaveAccessibleDescription(/Altnetz AG has something else here/);
    await keys.fill(owner, 'Nordlicht Retail GmbH');
    await keys.to(keys.button('Send again'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: /^Correct the data/ })).toHaveCount(0);
    await expect(keys.heading('Order O-20 412')).toBeFocused();
    await expect(page.getByText('Altnetz AG has the next step')).toBeVisible();
    await expect(keys.button('Correct it…')).toHaveCount(0);
  });

  test('an order is to be cancelled, after it was kept once', { tag: '@long' }, async ({ visitor }) => {
    const keys = await keysOf(visitor, 'main-owner');
    const { page } = keys;
    await details(visitor, keys, 'Erfurt Anger');
    const cancel = keys.button('Cancel the order…');
    await keys.to(cancel);
    await page.keyboard.press('Enter');
    const asked = keys.heading('Cancel order O-20 371?');
    await expect(asked).toBeFocused();
    await keys.enter(keys.button('Keep the order'), cancel);
    await keys.press('Enter', asked);
    await keys.fill(keys.field(/^Why/), 'We do not move there.');
    await keys.enter(keys.button('Cancel the order'), keys.heading('We look into it'));
    await keys.to(keys.button('Close'));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog', { name: 'We look into it' })).toHaveCount(0);
    await expect(keys.heading('Order O-20 371')).toBeFocused();
    await expect(page.getByText('Cancellation is looked into')).toBeVisible();
    await expect(cancel).toHaveCount(0);
  });

  test('a document is refused, and another one taken', { tag: '@long' }, async ({ visitor }) => {
    const keys = await keysOf(visitor, 'main-owner');
    const { page } = keys;
    await keys.enter(keys.button('Add secondary account'), keys.heading('Add secondary account'));
    await keys.to(page.getByRole('radio', { name: /^Create new secondary account/ }));
    await keys.press('Enter', keys.heading('Create new secondary account'));
    const internet = page.getByRole('radio', { name: /^Internet/ });
    await keys.to(page.getByRole('radio', { name: /^Cloud Telephony S/ }));
    await keys.press('ArrowUp', internet);
    await expect(internet).toBeChecked();
    await keys.to(page.getByRole('radio', { name: /^50 Mbit/ }));
    const fibre = page.getByRole('radio', { name: /by fibre/ });
    await keys.press('ArrowUp', fibre);
    await expect(fibre).toBeChecked();
    const consent = keys.field(/^Consent of the owner of the building/);
    let file = { name: '', mimeType: '', buffer: Buffer.from('') };
    page.on('filechooser', (chooser) => void chooser.setFiles(file));
    const send = async (name: string, mimeType: string, bytes: string) => {
      file = { name, mimeType, buffer: Buffer.from(bytes) };
      await page.keyboard.press('Space');
    };
    await keys.to(consent);
    await send('consent.txt', 'text/plain', 'Yes, they may.');
    await expect(consent).toHaveAccessibleDescription(/This is none of the kinds of files that can be taken/);
    await expect(consent).toBeFocused();
    await send('consent.pdf', 'application/pdf', '%PDF-1.4 Yes, they may.');
    await expect(page.getByText('consent.pdf')).toBeVisible();
    await expect(consent).not.toHaveAttribute('aria-invalid', 'true');
    // It is taken back by key as well; the focus stays where a file is chosen.
    await keys.to(keys.button(/consent\.pdf/), { back: true });
    await page.keyboard.press('Enter');
    await expect(page.getByText('consent.pdf')).toHaveCount(0);
    await expect(consent).toBeFocused();
  });
});
