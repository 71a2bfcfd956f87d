import { expect, test } from './portal.js';

const SIZES = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } };

test.describe('Call forwarding', () => {
  for (const [name, size] of Object.entries(SIZES))
    test(
      `a number is forwarded at night, paused and goes on, by keyboard alone, ${name}`,
      { tag: name === 'narrow' ? '@long' : [] },
      async ({ visitor }) => {
        const { page } = visitor;
        await page.setViewportSize(size);
        await visitor.signIn('local-team');
        await visitor.go('Call forwarding');
        // Each has a number of its own: they share a world.
        const number = name === 'wide' ? '030 1008711' : '030 1008712';
        const line = page.getByRole('form', { name: `Forwarding of ${number}` });

        const always = line.getByRole('switch', { name: 'Always' });
        await always.focus();
        await page.keyboard.press('Space');
        await expect(always).toHaveAttribute('aria-checked', 'true');
        await expect(always).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(line.getByLabel('Forward to')).toBeFocused();
        await line.getByLabel('Forward to').selectOption('number');
        await page.keyboard.press('Tab');
        await expect(line.getByLabel('Telephone number')).toBeFocused();
        await page.keyboard.type(name === 'wide' ? '+43 1 5880000' : '+43 1 5880001');
        await page.keyboard.press('Tab');
        await expect(line).toContainText('(Austria) costs €0.09 a minute');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect(line.getByLabel('Applies')).toBeFocused();
        await line.getByLabel('Applies').selectOption('times');
        await line.getByRole('checkbox', { name: 'Saturday' }).focus();
        await page.keyboard.press('Space');
        await expect(line.getByRole('checkbox', { name: 'Saturday' })).toBeChecked();
        await line.getByLabel('Public holidays').selectOption('whole-day');
        await line.getByRole('button', { name: /^Save/ }).focus();
        await page.keyboard.press('Enter');
        await expect(line).toContainText('Saved. It applies to the next call.');
        await expect(line).toContainText(/Applies now, until|Next:/);

        // It is there for everybody, and after a reload.
        await page.reload();
        const power = page.getByRole('switch', { name: `Forwarding of ${number}` });
        await expect(line.getByText('Mon–Sat')).toBeVisible();
        await power.focus();
        await page.keyboard.press('Space');
        await expect(page.getByText('Paused: calls ring here.')).toBeVisible();
        await expect(power).toBeFocused();
        await page.reload();
        await expect(page.getByText('Paused: calls ring here.')).toBeVisible();
        await power.focus();
        await page.keyboard.press('Space');
        await expect(page.getByText('Paused: calls ring here.')).toHaveCount(0);

        // Calls may not go round.
        const first = page.getByRole('form', { name: 'Forwarding of 030 1008710' });
        const target = first.getByLabel('Telephone number');
        await target.fill('030 1008710');
        await page.keyboard.press('Enter');
        await expect(first).toContainText('cannot be forwarded to itself');
        await expect(target).toBeFocused();

        // All at once.
        await page.getByRole('button', { name: 'Pause all…' }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: 'Pause forwarding' })).toBeFocused();
        await page.getByRole('button', { name: /^Pause \d/ }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: /as you wanted/ })).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByRole('dialog')).toHaveCount(0);
        await expect(page.getByText('Paused: calls ring here.').first()).toBeVisible();
        await page.getByRole('button', { name: 'Go on with all…' }).focus();
        await page.keyboard.press('Enter');
        await page.getByRole('button', { name: /^Go on with \d/ }).focus();
        await page.keyboard.press('Enter');
        await expect(page.getByRole('heading', { name: /as you wanted/ })).toBeFocused();
        await page.keyboard.press('Escape');
        await expect(page.getByText('Paused: calls ring here.')).toHaveCount(0);
      },
    );
});
