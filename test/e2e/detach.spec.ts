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
    await dialog.getByLabel(/I have read/).check();
    await dialog.getByLabel(/customer number/).fill('K-100 871');
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
    // Without the one that wants a one-time code first.
    const rows = page.getByRole('row').filter({ hasText: 'Active' }).filter({ hasNotText: 'Bern Länggasse' });
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
