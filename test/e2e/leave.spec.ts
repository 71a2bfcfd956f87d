import { expect, test } from './portal.js';

test.describe('Leave', () => {
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
    // Its row was there before the search, too.
    await expect(owner.page.getByRole('checkbox', { name: 'Select all 1 accounts' })).toBeVisible();
    await row.getByRole('button', { name: /More actions/ }).click();
    await expect(owner.page.getByRole('menuitem').first()).toBeVisible();
    await expect(owner.page.getByRole('menuitem', { name: 'Keep linked' })).toHaveCount(0);
    await mail('anna.petersen@nordlicht.example', /Berlin Mitte leaves Nordlicht Retail GmbH on/);

    await page.keyboard.press('Enter');
    await expect(leave).toBeFocused();
    await page.keyboard.press('Enter');
    await dialog.getByLabel('When').selectOption({ label: 'Now' });
    await dialog.getByLabel(/I have read/).check();
    await dialog.getByLabel(/customer number/).fill('K-100 871');
    await dialog.getByRole('button', { name: /^Leave main account/ }).press('Enter');
    await expect(dialog).toContainText('Your account has left “Nordlicht Retail GmbH”');
    await page.keyboard.press('Escape');
    await expect(page.getByText('This account has left Nordlicht Retail GmbH')).toBeVisible();
    await mail('anna.petersen@nordlicht.example', /Berlin Mitte has left Nordlicht Retail GmbH/);

    // What was shared can still be taken along, by either side.
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download data package' }).last().press('Enter');
    expect((await download).suggestedFilename()).toMatch(/^data-package-K-100871-/);
    await expect(page.getByText(/The package is there: \d+ files/)).toBeVisible();
    await page.reload();
    await expect(page.getByText(/The link to Nordlicht Retail GmbH ended on/)).toBeVisible();
  });
});
