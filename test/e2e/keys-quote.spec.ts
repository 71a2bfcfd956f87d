import { Keys, keysOf } from './keys.js';
import { expect, test } from './portal.js';

const NAME = 'Hamburg Winterhude';
const HANNA = 'hanna.lorenz@nordlicht.example';

test(
  'an order is kept as a quote, mailed, gone on with elsewhere and placed, by keyboard alone',
  { tag: '@long' },
  async ({ visitor, another, mail }) => {
    const keys = await keysOf(visitor, 'main-owner');
    const { page } = keys;
    await keys.enter(keys.button('Add secondary account'), keys.heading('Add secondary account'));
    await keys.to(page.getByRole('radio', { name: /^Create new secondary account/ }));
    await keys.press('Enter', keys.heading('Create new secondary account'));
    await keys.choose(keys.field('Area code'), '040', '040');
    await keys.fill(keys.field('Account name'), NAME);
    await keys.fill(keys.field('Street and number'), 'Mühlenkamp 4');
    await keys.fill(keys.field('Postcode'), '22303');
    await keys.fill(keys.field('Town'), 'Hamburg');
    await keys.fill(keys.field('Name'), 'Ida Sommer');
    await keys.fill(keys.field('E-mail address'), 'ida.sommer@nordlicht.example');
    await keys.fill(keys.field('Telephone number'), '040 27880000');
    await expect(page.getByText('Available at this address')).toBeVisible();
    await keys.enter(keys.button('Review order'), keys.heading('Create new secondary account'));

    await keys.enter(keys.button('Save as quote'), keys.heading(/^Quote .+ is saved$/));
    await keys.to(keys.button('Download quote'));
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    await expect(keys.button('Download quote')).toBeFocused();

    const mailing = keys.button('Mail to a colleague…');
    const colleague = page.getByRole('combobox', { name: 'To' });
    await keys.to(mailing);
    await page.keyboard.press('Enter');
    await expect(keys.heading('Mail the quote')).toBeFocused();
    await keys.choose(colleague, 'Hanna', HANNA);
    await keys.enter(keys.button('Send'), keys.heading('The quote is on its way'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(mailing).toBeFocused();

    // On another device, by whoever has the link and signs in.
    const { links } = await mail(HANNA, /quote/i);
    const device = await another();
    const elsewhere = new Keys(device.page);
    await device.page.goto(links.find((link) => link.includes('/quote#'))!);
    await expect(elsewhere.heading(/^Quote /)).toBeVisible();
    await elsewhere.to(elsewhere.button('Continue with the order'));
    await device.page.keyboard.press('Enter');
    await elsewhere.to(device.page.locator('[data-role=co-orderer]'));
    await device.page.keyboard.press('Enter');
    await expect(elsewhere.heading('Create new secondary account')).toBeVisible();
    await expect(device.page.getByText(/^Prices of quote /)).toBeVisible();
    await expect(elsewhere.heading('Create new secondary account')).toBeFocused();
    const order = elsewhere.button('Order with obligation to pay');
    await elsewhere.to(order);
    await device.page.keyboard.press('Enter');
    await expect(device.row(NAME).getByRole('button', { name: NAME, exact: true })).toBeFocused();
    await expect(device.row(NAME)).toHaveCount(1);
    await visitor.open('/products/subsidiaries');
    await visitor.search(NAME);
    await expect(visitor.row(NAME)).toContainText('E-mail and address check');
  },
);
