import type { Page } from '@playwright/test';
import { expect, test, type Visitor } from './portal.js';

const NAME = 'Hamburg Winterhude';
const MANAGEMENT = '/products/subsidiaries';

/** Signs in on another device, and goes on with the order that the overview offers there. */
async function resume(another: () => Promise<Visitor>, name = NAME): Promise<Page> {
  const device = await another();
  await device.signIn('main-owner');
  await device.open(MANAGEMENT);
  await device.page.getByRole('button', { name: `Continue: ${name}` }).click();
  return device.page;
}

const isKept = (page: Page) =>
  expect(page.getByText(/Saved at .*You can go on on another device/)).toBeVisible();

test.describe('An order that was begun', () => {
  test(
    'is interrupted at every step, gone on with elsewhere, and placed once',
    { tag: '@long' },
    async ({ visitor, another }) => {
      await visitor.signIn('main-owner');
      await visitor.open(`${MANAGEMENT}#add/create`);
      const { page } = visitor;

      // Product and options.
      await page.getByLabel('Spoken in a studio').check({ force: true });
      await page.getByLabel('What the greeting says').fill('Welcome to Nordlicht.');
      await page.getByLabel('Account name').fill(NAME);
      await isKept(page);

      // Location, with numbers to take over.
      let other = await resume(another);
      await expect(other.getByLabel('What the greeting says')).toHaveValue('Welcome to Nordlicht.');
      await other.getByLabel('Area code').selectOption('040');
      await other.getByLabel('Street and number', { exact: true }).fill('Mühlenkamp 4');
      await other.getByLabel('Postcode', { exact: true }).fill('22303');
      await other.getByLabel('Town', { exact: true }).fill('Hamburg');
      await isKept(other);

      // Contact and invoice.
      other = await resume(another);
      await expect(other.getByLabel('Postcode', { exact: true })).toHaveValue('22303');
      await other.getByLabel('Name', { exact: true }).fill('Ida Sommer');
      await other.getByLabel('E-mail address', { exact: true }).fill('ida.sommer@nordlicht.example');
      await other.getByLabel('Telephone number', { exact: true }).fill('040 27880000');
      await other.getByLabel('Cost centre').fill('KST 4140');
      await other.getByRole('button', { name: 'Review order' }).click();
      await expect(other.getByRole('button', { name: 'Order with obligation to pay' })).toBeVisible();
      await expect(other.getByText('KST 4140')).toBeVisible();

      // The review, on two devices at once: it is ordered on one of them.
      await expect(async () => {
        await visitor.open(MANAGEMENT);
        await expect(page.getByText('Ready to review')).toBeVisible({ timeout: 5_000 });
      }).toPass();
      const third = await resume(another);
      const order = (on: Page) => on.getByRole('button', { name: 'Order with obligation to pay' });
      await expect(order(third)).toBeVisible();
      await expect(third.getByText('Available at this address')).toBeVisible();
      await order(third).click();
      await expect(third.getByText(`“${NAME}” is ordered and linked`)).toBeVisible();
      await order(other).click();
      await expect(other.getByText('This order was placed already, on another device')).toBeVisible();

      await visitor.open(MANAGEMENT);
      await visitor.search(NAME);
      await expect(visitor.row(NAME)).toHaveCount(1);
      await expect(page.getByRole('button', { name: `Continue: ${NAME}` })).toHaveCount(0);
    },
  );

  test(
    'leaves it to the person what is to stay of what was typed on two devices',
    { tag: '@long' },
    async ({ visitor, another }) => {
      await visitor.signIn('main-owner');
      await visitor.open(`${MANAGEMENT}#add/create`);
      const { page } = visitor;
      await page.getByLabel('Account name').fill('Bremen Viertel');
      await isKept(page);
      const other = await resume(another, 'Bremen Viertel');
      await other.getByLabel('Town', { exact: true }).fill('Bremen');
      await isKept(other);
      await page.getByLabel('Street and number', { exact: true }).fill('Ostertorsteinweg 1');
      await expect(page.getByText('This order was changed on another device as well').first()).toBeVisible();
      await expect(page.getByLabel('Street and number', { exact: true })).toHaveValue('Ostertorsteinweg 1');
      await page.getByRole('button', { name: 'Keep what I typed here' }).click();
      await isKept(page);
      await other.reload();
      await expect(other.getByLabel('Street and number', { exact: true })).toHaveValue('Ostertorsteinweg 1');
    },
  );

  test('is discarded after it was asked', { tag: '@long' }, async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.open(`${MANAGEMENT}#add/create`);
    const { page } = visitor;
    await page.getByLabel('Account name').fill('Kiel Hörn');
    await isKept(page);
    await page.getByRole('button', { name: 'Back to the overview' }).click();
    await page.getByRole('button', { name: 'Discard: Kiel Hörn' }).click();
    await page.getByRole('button', { name: 'Discard: Kiel Hörn' }).click();
    await expect(page.getByText('The order was discarded.')).toBeVisible();
  });
});
