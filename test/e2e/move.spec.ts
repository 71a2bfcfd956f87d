import { expect, test, type Visitor } from './portal.js';

const press = async ({ page }: Visitor, name: string | RegExp) => {
  await page.getByRole('button', { name }).last().focus();
  await page.keyboard.press('Enter');
};
const title = ({ page }: Visitor, name: RegExp) =>
  page.getByRole('dialog').getByRole('heading', { name, level: 2 });

test.describe('Moving to another main account', () => {
  test(
    'it is asked for, agreed to by all and taken back by keyboard alone',
    { tag: '@long' },
    async ({ visitor: wanting, another, mail }) => {
      await wanting.page.setViewportSize({ width: 1280, height: 900 });
      await wanting.signIn('stand-alone-owner');
      await wanting.open('/products/subsidiaries#add/existing');
      await wanting.page.getByRole('textbox', { name: /Customer number/ }).focus();
      await wanting.page.keyboard.type('K-100 871');
      await press(wanting, 'Send request');

      const local = await another();
      await local.signIn('local-owner');
      await local.open('/products/subsidiaries');
      await expect(local.page.getByText(/This account would move from Nordlicht Retail GmbH/)).toBeVisible();
      await press(local, /Agree to move to/);
      await expect(local.page.getByRole('heading', { name: /Accepted/ })).toBeFocused();

      await wanting.open('/products/subsidiaries');
      await press(wanting, 'Review and confirm');
      await press(wanting, 'Ask for the move…');
      await expect(title(wanting, /Ask that K-100 871 moves to your account/)).toBeFocused();
      await expect(wanting.page.getByRole('dialog').getByText('Nordlicht')).toHaveCount(0);
      await wanting.page.getByLabel(/Message to who is asked/).focus();
      await wanting.page.keyboard.type('We have bought the shop.');
      await press(wanting, 'Ask everybody');
      await expect(title(wanting, /Everybody is asked/)).toBeFocused();
      await wanting.page.keyboard.press('Escape');
      const asked = await mail(
        'anna.petersen@nordlicht.example',
        /Berlin Mitte is to move to Café Morgenrot/,
      );
      expect(asked.text).toContain('We have bought the shop.');

      const present = await another();
      await present.signIn('main-owner');
      await present.open('/products/subsidiaries');
      await press(present, 'Look at it…');
      await expect(title(present, /Café Morgenrot asks that Berlin Mitte moves there/)).toBeFocused();
      await press(present, 'Agree');
      await expect(title(present, /Everybody has agreed: it moves on/)).toBeFocused();
      await present.page.keyboard.press('Escape');

      await local.page.reload();
      await press(local, 'Look at it…');
      await press(local, 'Take it back');
      await expect(title(local, /It does not move/)).toBeFocused();
    },
  );
});
