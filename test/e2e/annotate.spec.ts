import { expect, test } from './portal.js';

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

test.describe('Own names, labels and hidden accounts', () => {
  for (const [name, size] of Object.entries(SIZES))
    test(
      `an account is named, labelled, found, hidden and shown again, by keyboard alone, ${name}`,
      { tag: name === 'narrow' ? '@long' : [] },
      async ({ visitor }) => {
        const { page } = visitor;
        const [account, nickname, label] =
          name === 'wide' ? ['Berlin Mitte', 'Hauptstadt', 'Pilot'] : ['Bonn Südstadt', 'Rhein', 'Renovated'];
        await page.setViewportSize(size);
        await visitor.signIn('main-owner');
        await visitor.goToManagement();

        await page.getByRole('button', { name: `More actions for ${account}` }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Details' }).waitFor();
        await page.keyboard.press('ArrowDown');
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: `Name and labels of “${account}”` })).toBeFocused();
        await page.getByLabel('Your name for it').focus();
        await page.keyboard.type(nickname);
        await page.getByRole('combobox', { name: 'Labels' }).focus();
        await page.keyboard.type(`${label},`);
        await expect(page.getByRole('button', { name: `Remove label ${label}` })).toBeVisible();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(visitor.row(nickname)).toContainText(account);
        await expect(visitor.row(nickname)).toContainText(label);

        // It is there for everybody, and after a reload.
        await page.reload();
        await expect(visitor.row(nickname)).toBeVisible();
        await visitor.search(nickname);
        await expect(visitor.row('Aachen Dom')).toHaveCount(0);
        await visitor.search('');

        await page.getByRole('button', { name: 'More filters' }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByLabel('Label', { exact: true })).toBeFocused();
        await page.getByLabel('Label', { exact: true }).selectOption({ label: `${label} (1)` });
        await page.keyboard.press('Escape');
        await expect(page).toHaveURL(new RegExp(`label=${label}`));
        await expect(visitor.row('Aachen Dom')).toHaveCount(0);
        await expect(page.getByRole('button', { name: 'More filters: 1' })).toBeFocused();
        await page.reload();
        await expect(visitor.row(nickname)).toBeVisible();
        await expect(visitor.row('Aachen Dom')).toHaveCount(0);

        await page.getByRole('button', { name: `More actions for ${nickname}` }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('menuitem', { name: 'Name and labels…' }).click();
        await page.getByLabel('Hide in the list').focus();
        await page.keyboard.press('Space');
        await page.getByRole('button', { name: 'Save' }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByText('No account matches')).toBeVisible();
        await page.getByRole('button', { name: 'Clear search and filters' }).click();
        await expect(visitor.row('Aachen Dom')).toBeVisible();
        await expect(visitor.row(nickname)).toHaveCount(0);

        // A figure counts it, and so lists it.
        const linked = page.getByRole('button', { name: /^Linked accounts/ });
        await linked.press('Enter');
        await expect(page).toHaveURL(/hidden=included/);
        await expect(visitor.row(nickname)).toBeVisible();
        await linked.press('Enter');
        await expect(visitor.row(nickname)).toHaveCount(0);
      },
    );

  test('several accounts get a label at once, with a result for each', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    const names = ['Kassel Vorderer Westen', 'Mainz Neustadt'];
    for (const name of names) await visitor.row(name).getByRole('checkbox').press('Space');
    await page.getByRole('button', { name: 'Labels…' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('heading', { name: 'Labels of 2 accounts' })).toBeFocused();
    await dialog.getByRole('combobox', { name: 'Add labels' }).fill('Hessen, Rhein-Main');
    await dialog.getByRole('button', { name: 'Save for 2 accounts' }).press('Enter');
    await expect(
      dialog.getByRole('heading', { name: '2 of 2 accounts are as you wanted them' }),
    ).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    for (const name of names) await expect(visitor.row(name)).toContainText('Hessen, Rhein-Main');
  });

  test('are seen by nobody in the secondary account', async ({ visitor }) => {
    const { page } = visitor;
    await visitor.signIn('local-team');
    await expect(page.getByText('Berlin Mitte').first()).toBeVisible();
    await visitor.go('Who has access');
    await expect(page.getByText(/Hauptstadt|Flagship/)).toHaveCount(0);
  });
});
