import { expect, test } from './portal.js';

test.describe('What has come apart', () => {
  for (const [name, width] of [
    ['wide', 1280],
    ['narrow', 390],
  ] as const)
    test(
      `is found in the overview, put right and marked as intended by keyboard alone, ${name}`,
      { tag: name === 'narrow' ? '@long' : [] },
      async ({ visitor, mail }) => {
        const { page } = visitor;
        await page.setViewportSize({ width, height: 844 });
        await visitor.signIn('main-owner');
        await visitor.goToManagement();
        const drift = page.locator('account-drift');
        await page.getByRole('button', { name: 'Show', exact: true }).press('Enter');
        const said = drift.locator('#said');
        if (name === 'wide') {
          await drift
            .getByRole('button', { name: 'Set another address…: Rostock Warnemünde' })
            .press('Enter');
          await page.keyboard.type('ole.brandt@nordlicht.example');
          await page.keyboard.press('Enter');
          await expect(said).toContainText('The invoices of Rostock Warnemünde go to the new address.');
          await mail('ole.brandt@nordlicht.example', /Invoices of Rostock Warnemünde go to another address/);
        } else {
          await drift.getByRole('button', { name: 'Ask the owner to link it: Kiel Förde' }).press('Enter');
          await expect(said).toContainText('The owner of Kiel Förde was asked.');
          await mail('shop-100945@nordlicht.example', /Nordlicht Retail GmbH asks to link your account/);
        }
        await expect(said).toBeFocused();
        const account = name === 'wide' ? 'Würzburg Sanderau' : 'Dortmund Kreuzviertel';
        await drift.getByRole('button', { name: `That is intended: ${account}` }).press('Enter');
        await expect(said).toContainText(`${account} is marked as intended.`);
        await drift.getByRole('button', { name: 'Show what is intended' }).press('Enter');
        await expect(drift.getByRole('button', { name: `Take up again: ${account}` })).toBeVisible();
      },
    );
});
