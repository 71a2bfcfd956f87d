import { expect, test } from './portal.js';

test.use({ large: 20 });

test('details by keyboard: opened, panel by panel, to the next account, and back by their address', async ({
  visitor,
}) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 1280, height: 800 });
  await visitor.signIn('main-owner');
  await visitor.goToManagement();
  const details = page.getByRole('dialog', { name: 'Details' });
  const heading = details.getByRole('heading', { level: 2 });
  await visitor.row('Berlin Mitte').getByRole('button', { name: 'Berlin Mitte', exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Berlin Mitte');
  await expect(heading).toBeFocused();

  const tab = (name: string) => details.getByRole('tab', { name });
  const panel = (name: string) => details.getByRole('tabpanel', { name });
  await expect(tab('Overview')).toBeVisible();
  for (let presses = 0; presses < 9 && !(await tab('Overview').evaluate(isFocused)); presses++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(panel('Billing')).toContainText('On the collective invoice');
  await expect(panel('Billing')).toContainText('Upcoming');
  await page.keyboard.press('ArrowRight');
  await expect(panel('Access')).toContainText('Through the main account');
  await page.keyboard.press('ArrowRight');
  await expect(panel('Call forwarding')).toContainText('030 1008710');
  expect(new URL(page.url()).hash).toBe('#account/l-100871/forwarding');

  await page.reload();
  await expect(panel('Call forwarding')).toContainText('030 1008710');
  const next = details.getByRole('button', { name: 'Next account' });
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText('Bern Länggasse');
  await expect(next).toBeFocused();
  await expect(tab('Call forwarding')).toHaveAttribute('aria-selected', 'true');
  await page.goBack();
  await expect(heading).toHaveText('Berlin Mitte');
  await page.goForward();
  await expect(heading).toHaveText('Bern Länggasse');
  await page.keyboard.press('Escape');
  await expect(details).toBeHidden();
});

test('details on a small screen fill it, and everything can be touched', async ({ visitor }) => {
  const { page } = visitor;
  await page.setViewportSize({ width: 390, height: 844 });
  await visitor.signIn('main-owner');
  await visitor.open('/products/subsidiaries#account/l-100871/billing');
  const details = page.getByRole('dialog', { name: 'Details' });
  await expect(details.getByRole('tabpanel', { name: 'Billing' })).toContainText('Upcoming');
  expect((await details.boundingBox())?.width).toBe(390);
  for (const name of ['Overview', 'Billing', 'Access', 'Call forwarding', 'Activity']) {
    const box = await details.getByRole('tab', { name }).boundingBox();
    expect(box!.height).toBeGreaterThanOrEqual(44);
    expect(box!.x + box!.width).toBeLessThanOrEqual(390);
  }
  await details.getByRole('tab', { name: 'Activity' }).click();
  await expect(details.getByRole('tabpanel', { name: 'Activity' })).toContainText('Who did what');
  await details.getByRole('button', { name: 'Close details' }).click();
  await expect(details).toBeHidden();
});

const isFocused = (element: Element): boolean =>
  (element.getRootNode() as ShadowRoot).activeElement === element;
