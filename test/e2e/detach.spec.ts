import { expect, test } from './portal.js';

test.describe('Detach', () => {
  test('shows what changes, schedules, undoes, and detaches now', async ({ visitor, another, mail }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    const row = visitor.row('Berlin Mitte');
    await visitor.choose(row, 'Detach…');
    const dialog = page.getByRole('dialog', { name: 'Detach “Berlin Mitte”?' });
    await expect(dialog.getByText('Billing', { exact: true })).toBeVisible();
    await expect(dialog).toContainText(/gets its own invoice: €42\.90 a month/);
    await expect(dialog).toContainText(/people of Nordlicht Retail GmbH lose access/);
    await expect(dialog).toContainText(/Mira Lange/);
    await expect(dialog).toContainText('Call forwarding stays as it is set.');
    await dialog.getByRole('button', { name: 'Detach account: Berlin Mitte' }).click();
    await expect(page.getByRole('dialog')).toContainText('“Berlin Mitte” will be detached after');
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await expect(row).toContainText(/Linked until/);
    await mail('anna.petersen@nordlicht.example', /Berlin Mitte/);

    await visitor.choose(row, 'Keep linked');
    await expect(row).toContainText('Active');

    await visitor.choose(row, 'Detach…');
    await dialog.getByLabel('When').selectOption({ label: 'Now' });
    await dialog.getByRole('button', { name: 'Detach account: Berlin Mitte' }).click();
    await expect(page.getByRole('dialog')).toContainText('“Berlin Mitte” is detached');
    await page.keyboard.press('Escape');
    await expect(row).toHaveCount(0);
    await expect(page.getByText('“Berlin Mitte” is detached').first()).toBeVisible();

    // The local team signs in as before.
    const local = await another();
    await local.signIn('local-team');
    await local.go('Call forwarding');
    await expect(local.page.getByRole('button', { name: /^Save/ }).first()).toBeVisible();
    await local.go('Who has access');
    await expect(local.page.getByText('Mira Lange').last()).toBeVisible();
    await expect(local.page.getByText('Anna Petersen')).toHaveCount(0);
  });

  test('detaches several accounts, with a result for each', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const { page } = visitor;
    const names = ['Augsburg City', 'Bamberg', 'Bonn Markt'];
    const rows = page.getByRole('row').filter({ hasText: 'Active' });
    await expect(rows.first()).toBeVisible();
    for (const index of [1, 2, 3]) {
      names[index - 1] = await rows.nth(index).getByRole('button').first().innerText();
      await rows.nth(index).getByRole('checkbox').press('Space');
    }
    await page.getByRole('button', { name: 'Detach…' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Detach 3 accounts?' })).toBeFocused();
    for (const name of names) await expect(dialog).toContainText(name);
    await expect(dialog).toContainText('The collective invoice');
    await dialog.getByRole('button', { name: 'Detach 3 accounts' }).press('Enter');
    await expect(
      dialog.getByRole('heading', { name: /^3 of 3 accounts will be detached after/ }),
    ).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    for (const name of names) {
      await expect(visitor.row(name)).toContainText(/Linked until/);
      await visitor.choose(visitor.row(name), 'Keep linked');
      await expect(visitor.row(name)).toContainText('Active');
    }
  });

  test('a secondary account plans to leave, undoes it, and leaves, by keyboard alone', async ({
    visitor,
    another,
    mail,
  }) => {
    const { page } = visitor;
    await page.setViewportSize({ width: 390, height: 844 });
    await visitor.signIn('local-owner');
    await visitor.open('/products/subsidiaries');
    const leave = page.getByRole('button', { name: 'Leave Nordlicht Retail GmbH…' });
    await leave.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(/people of Nordlicht Retail GmbH lose access/);
    await dialog.getByRole('button', { name: /^Leave main account/ }).press('Enter');
    await expect(dialog).toContainText(/Your account leaves “Nordlicht Retail GmbH” after/);
    await page.keyboard.press('Escape');
    const stay = page.getByRole('button', { name: 'Stay linked' }).last();
    await expect(stay).toBeFocused();

    // The main account sees who planned it, and cannot undo it.
    const owner = await another();
    await owner.signIn('main-owner');
    await owner.goToManagement();
    await owner.search('Berlin Mitte');
    const row = owner.row('Berlin Mitte');
    await expect(row).toContainText(/Leaves/);
    await expect(row).toContainText(/Linked until/);
    await row.getByRole('button', { name: /More actions/ }).click();
    await expect(owner.page.getByRole('menuitem').first()).toBeVisible();
    await expect(owner.page.getByRole('menuitem', { name: 'Keep linked' })).toHaveCount(0);
    await mail('anna.petersen@nordlicht.example', /Berlin Mitte leaves Nordlicht Retail GmbH on/);

    await page.keyboard.press('Enter');
    await expect(leave).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('When').selectOption({ label: 'Now' });
    await dialog.getByRole('button', { name: /^Leave main account/ }).press('Enter');
    await expect(dialog).toContainText('Your account has left “Nordlicht Retail GmbH”');
    await page.keyboard.press('Escape');
    await expect(page.getByText('This account has left Nordlicht Retail GmbH')).toBeVisible();
    await mail('anna.petersen@nordlicht.example', /Berlin Mitte has left Nordlicht Retail GmbH/);
  });

  test('changes nothing when the person keeps it linked', async ({ visitor }) => {
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const row = visitor.row('Aachen Dom');
    await visitor.choose(row, 'Detach…');
    await visitor.page.getByRole('button', { name: 'Keep linked' }).click();
    await expect(visitor.page.getByRole('dialog')).toHaveCount(0);
    await expect(row).toContainText('Active');
    await expect(row.getByRole('button', { name: /More actions/ })).toBeFocused();
  });
});
