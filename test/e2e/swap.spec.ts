import { expect, test, type Visitor } from './portal.js';

test.describe('Changing the main account', () => {
  test(
    'it is proposed, agreed to and taken back by keyboard alone',
    { tag: '@long' },
    async ({ visitor, another, mail }) => {
      const press = async ({ page }: Visitor, name: string | RegExp) => {
        await page.getByRole('button', { name }).last().focus();
        await page.keyboard.press('Enter');
      };
      const title = ({ page }: Visitor, name: RegExp) =>
        page.getByRole('dialog').getByRole('heading', { name, level: 2 });

      await visitor.page.setViewportSize({ width: 1280, height: 900 });
      await visitor.signIn('main-owner');
      await visitor.open('/products/subsidiaries#account/l-100871');
      await press(visitor, 'Make it the main account…');
      await expect(title(visitor, /Make “Berlin Mitte” the main account/)).toBeFocused();
      await visitor.page.getByLabel(/Message to who is asked/).focus();
      await visitor.page.keyboard.type('The head office moves.');
      await press(visitor, 'Propose');
      await expect(title(visitor, /“Berlin Mitte” is asked/)).toBeFocused();
      await visitor.page.keyboard.press('Escape');
      await expect(
        visitor.page.getByText('“Berlin Mitte” is asked to become the main account'),
      ).toBeVisible();
      const asked = await mail('shop-100871@nordlicht.example', /Berlin Mitte is to become the main account/);
      expect(asked.text).toContain('The head office moves.');

      const local = await another();
      await local.signIn('local-owner');
      await local.open('/products/subsidiaries');
      await press(local, 'Look at it…');
      await expect(title(local, /proposes that this account becomes the main account/)).toBeFocused();
      await expect(local.page.getByText('“The head office moves.”')).toBeVisible();
      await press(local, 'Agree');
      await expect(title(local, /“Berlin Mitte” becomes the main account on/)).toBeFocused();
      await local.page.keyboard.press('Escape');

      await visitor.page.reload();
      await press(visitor, 'Look at it…');
      await press(visitor, 'Take it back');
      await expect(title(visitor, /stays the main account/)).toBeFocused();
      await visitor.page.keyboard.press('Escape');
      await expect(visitor.page.getByRole('button', { name: 'Make it the main account…' })).toBeVisible();
    },
  );
});
