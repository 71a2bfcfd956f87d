import { dayAfter } from '../../src/domain/day-span.js';
import { nextPeriod } from '../../src/domain/rules.js';
import { keysOf, type Keys } from './keys.js';
import { expect, test } from './portal.js';

const OWNER = 'klaus.brandt@suedstadt-handel.example';
const MAIN = 'Nordlicht Retail GmbH';

const today = new Date().toISOString().slice(0, 10);

/** A day as it is read in English. */
const said = (day: string): string =>
  new Date(day).toLocaleDateString('en', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });

/** The same in a mail. */
const mailed = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** Types a day into a date field that has the focus, part by part, as the browser orders them. */
const typeDay = async ({ page }: Keys, day: string): Promise<void> => {
  const [year, month, date] = day.split('-') as [string, string, string];
  await page.keyboard.type(`${month}${date}${year}`);
};

const fillDay = async (keys: Keys, label: string, day: string): Promise<void> => {
  const field = keys.field(label);
  await keys.to(field);
  await typeDay(keys, day);
  await expect(field).toHaveValue(day);
};

test.describe('The term of a link, by keyboard alone', () => {
  test(
    'it begins later, is put off by the main account, and called off by the other side',
    { tag: '@long' },
    async ({ visitor, another, mail }) => {
      const keys = await keysOf(visitor, 'main-owner');
      const { page } = keys;
      const first = dayAfter(today, 10);
      const end = nextPeriod(dayAfter(nextPeriod(dayAfter(today, 100)), 1));

      // What is asked for: from a day on, until another one.
      await keys.enter(keys.button('Add secondary account'), keys.heading('Add secondary account'));
      const existing = page.getByRole('radio', { name: /^Add existing account/ });
      await keys.to(page.getByRole('radio').first());
      await keys.press('ArrowDown', existing);
      await keys.enter(keys.button('Continue'), keys.heading('Add existing account'));
      await keys.fill(keys.field('Customer number of the account'), 'K-200 300');
      await keys.to(page.getByRole('radio', { name: 'As soon as both have agreed' }));
      await keys.press('ArrowDown', page.getByRole('radio', { name: 'On a day' }));
      await fillDay(keys, 'First day', first);
      await keys.to(page.getByRole('radio', { name: 'Until one side ends it' }));
      await keys.press('ArrowDown', page.getByRole('radio', { name: 'Until a day' }));
      await fillDay(keys, 'Last day of the link', dayAfter(end, -1));
      await keys.to(keys.button('Send request'));
      await page.keyboard.press('Enter');
      await expect(page.getByText(/its owner has received a message/)).toBeVisible();

      // Its owner reads both days, and agrees.
      await mail(OWNER, new RegExp(mailed(first)));
      const owner = await keysOf(await another(), 'other-owner');
      await expect(
        owner.page.getByText(new RegExp(`Begins on ${said(first)}|begins on ${said(first)}`)),
      ).toBeVisible();
      await owner.to(owner.button(/^Accept and let Nordlicht/));
      await owner.page.keyboard.press('Enter');
      await expect(owner.page.getByText(/^Accepted: Nordlicht/)).toBeVisible();

      // The main account confirms, who pays too; nothing works before the day.
      await page.reload();
      await visitor.search('K-200 300');
      await expect(page.getByRole('checkbox', { name: 'Select all 1 accounts' })).toBeVisible();
      await keys.to(visitor.row('K-200 300').getByRole('button', { name: /Review and confirm/ }));
      await page.keyboard.press('Enter');
      await expect(keys.heading('Is this the account you mean?')).toBeVisible();
      await keys.tick(page.getByRole('checkbox', { name: /^I confirm that/ }));
      await keys.to(keys.button('Yes, link this account'));
      await page.keyboard.press('Enter');
      const row = visitor.row('Köln Südstadt Handels KG');
      await expect(row).toContainText(/Linked from/);
      await expect(row.getByRole('button', { name: /^Open/ })).toHaveCount(0);
      await mail(OWNER, new RegExp(`will be linked to ${MAIN} on ${mailed(first)}`));

      // It is put off, which everybody is told.
      const menu = row.getByRole('button', { name: /More actions/ });
      await menu.focus();
      await page.keyboard.press('Enter');
      const change = page.getByRole('menuitem', { name: 'Change when it starts…' });
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      for (let stops = 0; stops < 12 && !(await change.evaluate((each) => each.matches(':focus'))); stops++)
        await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog');
      await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
      const later = dayAfter(first, 7);
      await fillDay(keys, 'First day', later);
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('heading', { name: 'The day is changed' })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(menu).toBeFocused();
      await expect(row).toContainText(/Linked from/);
      await mail(OWNER, new RegExp(`linked on another day: ${mailed(later)}`));

      // The other side thinks better of it.
      await owner.page.reload();
      await expect(owner.page.getByText(`${MAIN} links this account on ${said(later)}`)).toBeVisible();
      await owner.to(owner.button(`Call off the link to ${MAIN}`));
      await owner.page.keyboard.press('Enter');
      await expect(owner.heading(`You have called off the link to ${MAIN}`)).toBeFocused();
      await mail('anna.petersen@nordlicht.example', /will not be linked/);
    },
  );

  test(
    'a link gets an end, goes on for longer once the account agrees, and is seen by both',
    { tag: '@long' },
    async ({ visitor, another, mail }) => {
      const keys = await keysOf(visitor, 'main-owner');
      const { page } = keys;
      const end = nextPeriod(dayAfter(nextPeriod(dayAfter(today, 100)), 1));
      const longer = nextPeriod(dayAfter(end, 100));

      await visitor.search('Berlin Mitte');
      await expect(page.getByRole('checkbox', { name: 'Select all 1 accounts' })).toBeVisible();
      const menu = visitor.row('Berlin Mitte').getByRole('button', { name: /More actions/ });
      const dialog = page.getByRole('dialog');
      const limit = async (day: string, act: string): Promise<void> => {
        await menu.focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('menuitem').first()).toBeFocused();
        const item = page.getByRole('menuitem', { name: /^How long it is linked/ });
        for (let stops = 0; stops < 12 && !(await item.evaluate((each) => each.matches(':focus'))); stops++)
          await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
        const until = dialog.getByRole('radio', { name: 'Until a day' });
        if (!(await until.isChecked())) {
          await keys.to(dialog.getByRole('radio', { name: 'Until one side ends it' }));
          await keys.press('ArrowDown', until);
        }
        await fillDay(keys, 'Last day of the link', day);
        await keys.to(dialog.getByRole('button', { name: act }));
        await page.keyboard.press('Enter');
      };
      await limit(dayAfter(end, -1), 'Save');
      await expect(
        dialog.getByRole('heading', { name: `Linked until ${said(dayAfter(end, -1))}` }),
      ).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(menu).toBeFocused();

      await limit(dayAfter(longer, -1), 'Ask for more time');
      await expect(dialog.getByRole('heading', { name: 'The account was asked' })).toBeFocused();
      await page.keyboard.press('Escape');

      const owner = await keysOf(await another(), 'local-owner');
      await expect(owner.page.getByText(`${MAIN} asks that the link holds for longer`)).toBeVisible();
      await owner.to(owner.button('See and answer'));
      await owner.page.keyboard.press('Enter');
      const question = owner.page.getByRole('dialog');
      await expect(question.getByRole('heading', { level: 2 })).toBeFocused();
      await expect(question).toContainText(`until ${said(dayAfter(longer, -1))}`);
      await owner.to(question.getByRole('button', { name: 'Agree' }));
      await owner.page.keyboard.press('Enter');
      await expect(
        question.getByRole('heading', { name: `Linked until ${said(dayAfter(longer, -1))}` }),
      ).toBeFocused();
      await mail('anna.petersen@nordlicht.example', new RegExp(mailed(dayAfter(longer, -1))));
    },
  );
});
