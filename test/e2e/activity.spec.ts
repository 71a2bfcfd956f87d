import { expect, test } from './portal.js';

test.describe('Activity', () => {
  test('what the main account does in a linked one is told to both, in the wide and the narrow portal', async ({
    visitor,
    another,
  }) => {
    const { page } = visitor;
    await page.setViewportSize({ width: 1280, height: 900 });
    await visitor.signIn('main-owner');
    await visitor.goToManagement();
    await visitor.search('Berlin Mitte');
    await visitor.row('Berlin Mitte').getByRole('button', { name: 'Open account: Berlin Mitte' }).click();
    await expect(page.getByRole('region', { name: 'Account that you work in' })).toContainText(
      'Berlin Mitte',
    );
    await visitor.go('Call forwarding');
    await page.getByRole('switch', { name: 'Forwarding of 030 1008710' }).click();
    await expect(page.getByText('Paused: calls ring here.')).toBeVisible();
    await visitor.go('Activity');
    const newest = page.locator('account-activity li.entry').first();
    await expect(newest).toContainText('Forwarding paused: yes, before: no');

    const local = await another();
    await local.page.setViewportSize({ width: 390, height: 844 });
    await local.signIn('local-team');
    await local.go('Activity');
    await local.page.getByLabel('What', { exact: true }).selectOption('forwarding');
    await local.page.getByLabel('Who', { exact: true }).fill('anna');
    const told = local.page.locator('account-activity li.entry');
    await expect(told).toHaveCount(1);
    await expect(told).toContainText('Anna Petersen, for Nordlicht Retail GmbH');
    const download = local.page.waitForEvent('download');
    await local.page.getByRole('button', { name: 'Export' }).click();
    expect((await download).suggestedFilename()).toMatch(/^activity-.*\.csv$/);
    await expect(local.page.getByText('The file is there: 1 entry')).toBeVisible();
  });
});
