import { keysOf, type Keys } from './keys.js';
import { expect, test } from './portal.js';

/** Begins an order that needs a second person, up to its review. */
async function dearOrder(keys: Keys, name: string): Promise<void> {
  const { page } = keys;
  await keys.enter(keys.button('Add secondary account'), keys.heading('Add secondary account'));
  await keys.to(page.getByRole('radio', { name: /^Create new secondary account/ }));
  await keys.press('Enter', keys.heading('Create new secondary account'));
  await keys.fill(keys.field('Extra extensions'), '20');
  await keys.choose(keys.field('Area code'), '040', '040');
  await keys.fill(keys.field('Account name'), name);
  await keys.fill(keys.field('Street and number'), 'Mühlenkamp 4');
  await keys.fill(keys.field('Postcode'), '22303');
  await keys.fill(keys.field('Town'), 'Hamburg');
  await keys.fill(keys.field('Name'), 'Ida Sommer');
  await keys.fill(keys.field('E-mail address'), 'ida.sommer@nordlicht.example');
  await keys.fill(keys.field('Telephone number'), '040 27880000');
  await expect(page.getByText('Available at this address')).toBeVisible();
  await keys.enter(keys.button('Review order'), keys.heading('Create new secondary account'));
}

test.describe('An order above the limit, by keyboard alone', () => {
  test(
    'is approved by a second person, and placed once',
    { tag: '@long' },
    async ({ visitor, another, mail }) => {
      const name = 'Hamburg Eppendorf';
      const asking = await keysOf(visitor, 'main-owner');
      await dearOrder(asking, name);
      await expect(asking.page.getByText('A second person approves this order')).toBeVisible();
      await asking.fill(asking.field(/^Message to who approves/), 'The shop opens in May.');
      await asking.to(asking.button('Send for approval'));
      await asking.page.keyboard.press('Enter');
      await expect(asking.page.getByText(`Your order waits for approval: ${name}`).first()).toBeVisible();
      await expect(asking.heading('Create new secondary account')).toBeFocused();
      await mail('hanna.lorenz@nordlicht.example', /approv/i);

      const deciding = await keysOf(await another(), 'co-orderer');
      const { page } = deciding;
      await expect(page.getByText('The shop opens in May.')).toBeVisible();
      await deciding.enter(
        deciding.button(`Order with obligation to pay: ${name}`),
        deciding.heading(`Ordered: ${name}`),
      );
      await expect(page.getByText(/Anna Petersen gets a mail/)).toBeVisible();
      await page.reload();
      await expect(deciding.button('Add secondary account')).toBeVisible();
      await expect(deciding.button(`Order with obligation to pay: ${name}`)).toHaveCount(0);
      await visitor.open('/products/subsidiaries');
      await visitor.search(name);
      await expect(visitor.row(name)).toHaveCount(1);
      await mail('anna.petersen@nordlicht.example', /approved/);
    },
  );

  test(
    'is declined with a reason, which is read where it was typed',
    { tag: '@long' },
    async ({ visitor, another, mail }) => {
      const name = 'Hamburg Barmbek';
      const asking = await keysOf(visitor, 'main-owner');
      await dearOrder(asking, name);
      await asking.to(asking.button('Send for approval'));
      await asking.page.keyboard.press('Enter');
      await expect(asking.page.getByText(`Your order waits for approval: ${name}`).first()).toBeVisible();
      await expect(asking.heading('Create new secondary account')).toBeFocused();

      const deciding = await keysOf(await another(), 'co-orderer');
      const { page } = deciding;
      const reason = deciding.field('Why it is not approved');
      await deciding.enter(deciding.button(`Decline… ${name}`), reason);
      await page.keyboard.type('Ten extensions are enough.');
      await deciding.enter(deciding.button(`Decline ${name}`), deciding.heading(`Not approved: ${name}`));

      await mail('anna.petersen@nordlicht.example', /Ten extensions are enough/);
      await visitor.open('/products/subsidiaries');
      await expect(asking.page.getByText('Ten extensions are enough.')).toBeVisible();
      await visitor.search(name);
      await expect(visitor.row(name)).toHaveCount(0);
    },
  );
});
