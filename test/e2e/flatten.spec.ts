import { readFileSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test, type Visitor } from './portal.js';

const press = async ({ page }: Visitor, name: string | RegExp) => {
  await page.getByRole('button', { name }).last().focus();
  await page.keyboard.press('Enter');
};

/** The plan, wherever it is shown. */
const plan = ({ page }: Visitor, name: string | RegExp) => page.getByRole('heading', { name });

/** Every one of some fields has a value. */
const expectEach = async (fields: Locator, value: string) => {
  await expect(fields).toHaveCount(3);
  for (const field of await fields.all()) await expect(field).toHaveValue(value);
};

test.use({ large: 3 });

test.describe('Adding a main account', () => {
  test(
    'its accounts are planned on two devices, agreed to, and taken back, by keyboard alone',
    { tag: '@long' },
    async ({ visitor: wanting, another }) => {
      await wanting.signIn('stand-alone-owner');
      await wanting.open('/products/subsidiaries#add/existing');
      await wanting.page.getByRole('textbox', { name: /Customer number/ }).focus();
      await wanting.page.keyboard.type('K-400 000');
      await press(wanting, 'Send request');
      await expect(wanting.page.getByText('Request sent')).toBeVisible();

      const main = await another();
      await main.signIn('large-owner');
      await main.go('Requests');
      await expect(main.page.getByText(/This is a main account: 3 accounts belong to it/)).toBeVisible();
      await press(main, /^Show the accounts to Café Morgenrot/);

      // Planned here, and interrupted.
      await wanting.open('/products/subsidiaries');
      await press(wanting, 'Review and confirm');
      await expect(
        plan(wanting, 'Plan what becomes of the accounts of Großhandel Weitblick AG'),
      ).toBeVisible();
      const becomes = (visitor: Visitor) => visitor.page.getByLabel(/^What becomes of it/);
      await wanting.page.getByLabel('For all accounts').focus();
      await wanting.page.keyboard.type('Stands');
      await expectEach(becomes(wanting), 'detach');
      await press(wanting, 'Keep the plan');
      await expect(wanting.page.getByText('The plan is kept.')).toBeVisible();

      // Gone on with on another device.
      const elsewhere = await another();
      await elsewhere.signIn('stand-alone-owner');
      await elsewhere.open('/products/subsidiaries');
      await press(elsewhere, 'Review and confirm');
      await expectEach(becomes(elsewhere), 'detach');
      await press(elsewhere, 'Ask about the plan');
      await expect(
        plan(elsewhere, 'Großhandel Weitblick AG is asked about the plan for its accounts'),
      ).toBeVisible();

      await main.open('/products/subsidiaries');
      await expect(plan(main, 'Café Morgenrot proposes what becomes of your accounts')).toBeVisible();
      await press(main, 'Agree to the plan');

      // The server begins each account by itself; on its day, which the clock of the contract suite reaches, it is done.
      const counts = (visitor: Visitor) => visitor.page.getByRole('list', { name: 'How the accounts stand' });
      await expect(async () => {
        await elsewhere.page.reload();
        await expect(counts(elsewhere)).toHaveText('Agreed: 3', { timeout: 5_000 });
      }).toPass();
      const [file] = await Promise.all([
        elsewhere.page.waitForEvent('download'),
        press(elsewhere, 'Download the report'),
      ]);
      const lines = readFileSync(await file.path(), 'utf8')
        .trim()
        .split('\r\n')
        .slice(1);
      expect(lines).toHaveLength(3);
      for (const line of lines) expect(line).toMatch(/K-410 00\d.*Stands alone.*Agreed/);

      // What has not come about can be taken back by either side.
      await press(elsewhere, 'Take it back');
      await expect(elsewhere.page.getByText('This request was withdrawn.')).toBeVisible();
      await main.page.reload();
      await expect(main.row('Weitblick Berlin 1')).toContainText('Active');
    },
  );
});
