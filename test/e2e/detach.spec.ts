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
