import { expect, test, type Visitor } from './portal.js';

/** The colour that the portal draws what is chosen in its menu in. */
const accent = ({ page }: Visitor): Promise<string> =>
  page.locator('nav [aria-current=page]').evaluate((link) => getComputedStyle(link).color);

test('An account gets a look of its own, which whoever works in it sees, by keyboard alone', async ({
  visitor,
  another,
}) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
  await visitor.signIn('main-owner');
  await visitor.goToManagement();
  await page.getByRole('button', { name: 'More actions for Berlin Mitte' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'Look…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Look of “Berlin Mitte”' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('How it looks')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.getByLabel('Colour', { exact: true }).focus();
  await page.keyboard.type('#0a7246');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('Corners')).toHaveValue('sharp');
  await page.getByLabel('Colour', { exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'More actions for Berlin Mitte' })).toBeFocused();
  expect(await accent(visitor)).toBe('rgb(47, 91, 234)');

  // The main account’s people see it while they work there, and no longer.
  await page.getByRole('button', { name: 'Open account: Berlin Mitte' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('You work in Berlin Mitte')).toBeVisible();
  await expect.poll(() => accent(visitor)).toBe('rgb(10, 114, 70)');
  const back = page.getByRole('button', { name: /^Back to/ });
  await expect(back).toHaveCSS('border-top-left-radius', '0px');
  await back.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => accent(visitor)).toBe('rgb(47, 91, 234)');

  // So do its own people, and they read who chose it.
  const local = await another();
  await local.page.emulateMedia({ colorScheme: 'light' });
  await local.signIn('local-team');
  await expect.poll(() => accent(local)).toBe('rgb(10, 114, 70)');

  // The main account has a look of its own, too.
  await visitor.go('Look');
  await page.getByRole('button', { name: 'Change the look…' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Look of “Nordlicht Retail GmbH”' })).toBeFocused();
  await page.getByLabel('How it looks').selectOption('own');
  await page.getByLabel('Colour', { exact: true }).fill('#b0124f');
  await page.getByRole('button', { name: 'Save', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Change the look…' })).toBeFocused();
  await expect.poll(() => accent(visitor)).toBe('rgb(176, 18, 79)');
  await page.reload();
  await expect.poll(() => accent(visitor)).toBe('rgb(176, 18, 79)');
});
