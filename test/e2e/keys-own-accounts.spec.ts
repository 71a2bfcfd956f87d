import { keysOf } from './keys.js';
import { expect, test } from './portal.js';

test(
  'several of one’s own accounts are chosen, confirmed and linked, by keyboard alone',
  { tag: '@long' },
  async ({ visitor, mail }) => {
    const keys = await keysOf(visitor, 'main-owner');
    const { page } = keys;
    await keys.enter(keys.button('Add secondary account'), keys.heading('Add secondary account'));
    await keys.enter(keys.button('Add many at once'), keys.heading('Add many at once'));
    await keys.enter(keys.button('Choose from your accounts'), keys.heading('Choose from your accounts'));

    // Nothing is chosen: it is said, and nothing is sent.
    const check = keys.button(/^Check/);
    await keys.enter(check, check);
    await expect(page.getByText('Choose at least one account first.')).toBeVisible();

    // One that cannot be linked says why, and is not taken.
    const search = page.getByRole('searchbox', { name: 'Find an account' });
    await keys.to(search, { back: true });
    await page.keyboard.type('ostsee');
    const suspended = page.getByRole('checkbox', { name: /^Ostsee Pop-up UG/ });
    await expect(page.getByText('1 account found')).toBeAttached();
    await keys.to(suspended);
    await expect(suspended).toHaveAccessibleDescription(/This account is suspended/);
    await keys.press('Space', suspended);
    await expect(suspended).not.toBeChecked();
    await expect(page.getByText('No account chosen yet')).toBeVisible();

    // All that are found; then one of them not.
    await keys.to(search, { back: true });
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('nordlicht');
    await expect(page.getByText('2 accounts found')).toBeAttached();
    await keys.tick(page.getByRole('checkbox', { name: /^Select all 2 of those found/ }));
    await expect(page.getByText('2 accounts chosen')).toBeVisible();
    const events = page.getByRole('checkbox', { name: /^Nordlicht Events GmbH/ });
    const service = page.getByRole('checkbox', { name: /^Nordlicht Service GmbH/ });
    await keys.to(events);
    await keys.press('ArrowDown', service);
    await keys.press('Space', service);
    await expect(service).not.toBeChecked();
    await expect(page.getByText('1 account chosen')).toBeVisible();
    // With Shift the way back chooses what it goes over.
    await keys.press('Shift+ArrowUp', events);
    await expect(service).toBeChecked();
    await expect(page.getByText('2 accounts chosen')).toBeVisible();

    // The same dry run as for numbers; whoever pays confirms it.
    await keys.enter(keys.button('Check 2 accounts'), keys.heading('From own accounts'));
    const start = keys.button('Start 2 rows');
    const consent = page.getByRole('checkbox', { name: /^I confirm that Nordlicht Retail GmbH pays/ });
    await keys.enter(start, consent);
    await expect(consent).toHaveAccessibleDescription(/Confirm who pays/);
    await page.keyboard.press('Space');
    await expect(consent).toBeChecked();
    await keys.enter(start, keys.heading('From own accounts'));
    await expect(page.getByText('Finished: 2 done')).toBeVisible();
    await mail('anna.petersen@nordlicht.example', /2 of 2 rows are done/);
    await mail('events@nordlicht.example', /Nordlicht Events/);

    await page.goto(new URL('/products/subsidiaries', page.url()).href);
    await visitor.search('Nordlicht Events');
    await expect(visitor.row('Nordlicht Events GmbH')).toContainText('Active');
  },
);
