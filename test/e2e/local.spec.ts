import { expect, test } from './portal.js';

test.describe('Local teams', () => {
  test('an administrator pauses the main account’s work and objects, by keyboard alone', async ({
    visitor,
    another,
    mail,
  }) => {
    const owner = await another();
    await owner.page.setViewportSize({ width: 1280, height: 900 });
    await owner.signIn('main-owner');
    await owner.goToManagement();
    await owner.search('Berlin Mitte');
    await owner.row('Berlin Mitte').getByRole('button', { name: 'Open account: Berlin Mitte' }).click();
    await expect(owner.page.getByText(/Back to/).first()).toBeVisible();

    const { page } = visitor;
    await page.setViewportSize({ width: 390, height: 844 });
    await visitor.signIn('local-owner');
    await visitor.go('Control access');
    // Numbers that came after the link stay here, and the main account is told that some can be.
    const keep = page.getByRole('checkbox', { name: 'Keep numbers that come later' });
    await keep.focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Save' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('It holds back 1 number at present.')).toBeVisible();
    await mail('anna.petersen@nordlicht.example', /Telephone numbers that it gets after .* stay with it/);

    const pause = page.getByRole('button', { name: 'Pause all work' });
    await pause.focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText('has paused all their work')).toBeVisible();
    await expect(page.getByRole('button', { name: 'End the pause' })).toBeFocused();
    await visitor.go('Requests');
    await page.getByRole('button', { name: 'Object…' }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('What do you object to?')).toBeFocused();
    await page.keyboard.type('Please ask us first');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: /Your objection to Nordlicht/ })).toBeFocused();

    // Whoever worked there is sent back, sees why, and answers.
    await mail('anna.petersen@nordlicht.example', /Berlin Mitte has paused the access/);
    await mail('anna.petersen@nordlicht.example', /Please ask us first/);
    await owner.open('/products/subsidiaries');
    await expect(owner.page.getByText('Please ask us first')).toBeVisible();
    const row = owner.row('Berlin Mitte').last();
    await expect(row).toContainText('Access paused by');
    await owner.page.getByRole('button', { name: 'Open account: Berlin Mitte' }).click();
    await expect(owner.page.getByText(/has paused all work of the main account/)).toBeVisible();
    await owner.page.getByLabel('Answer to Berlin Mitte').focus();
    await owner.page.keyboard.type('We will');
    await owner.page.keyboard.press('Tab');
    await owner.page.keyboard.press('Enter');
    await expect(owner.page.getByText('Answered', { exact: true })).toBeVisible();
    await mail('tobias.falk@nordlicht.example', /We will/);
  });
});
