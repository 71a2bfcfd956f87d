import type { Locator, Page } from '@playwright/test';
import { expect, type Visitor } from './portal.js';

/** Tab stops between one thing and the next that a person has patience for. */
const PATIENCE = 60;

/** A person with a keyboard and nothing else. What they do is said by where the focus is. */
export class Keys {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name, exact: typeof name === 'string' });
  }

  field(name: string | RegExp): Locator {
    return this.page.getByLabel(name, { exact: typeof name === 'string' });
  }

  /** Goes on by Tab, or back by Shift and Tab, until something has the focus. */
  async to(wanted: Locator, { back = false } = {}): Promise<void> {
    await expect(wanted).toBeAttached();
    for (let stops = 0; stops < PATIENCE; stops++) {
      await this.page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
      const isThere = await wanted.evaluateAll((found) => found.some((each) => each.matches(':focus')));
      if (isThere) return;
    }
    // Says what was not reached.
    await expect(wanted).toBeFocused({ timeout: 1 });
  }

  /** Presses a key; what it leads to has the focus then. */
  async press(key: string, then: Locator): Promise<void> {
    await this.page.keyboard.press(key);
    await expect(then).toBeFocused();
  }

  /** Goes to a control and presses Enter; what that leads to has the focus then. */
  async enter(wanted: Locator, then: Locator): Promise<void> {
    await this.to(wanted);
    await this.press('Enter', then);
  }

  /** Goes to a field and types. What was in it gives way. */
  async fill(wanted: Locator, text: string): Promise<void> {
    await this.to(wanted);
    await this.page.keyboard.press('ControlOrMeta+a');
    await this.page.keyboard.type(text);
    await expect(wanted).toHaveValue(text);
  }

  /** Goes to a choice of several, and types what begins the one that is meant. */
  async choose(wanted: Locator, typed: string, value: string): Promise<void> {
    await this.to(wanted);
    await this.page.keyboard.type(typed);
    await expect(wanted).toHaveValue(value);
  }

  /** Sets a tick, or takes it away. */
  async tick(wanted: Locator): Promise<void> {
    const before = await wanted.isChecked();
    await this.to(wanted);
    await this.page.keyboard.press('Space');
    await expect(wanted).toBeChecked({ checked: !before });
    await expect(wanted).toBeFocused();
  }
}

/** Signs in, and goes to the overview of accounts, by keys alone. */
export async function keysOf(visitor: Visitor, role: string): Promise<Keys> {
  const keys = new Keys(visitor.page);
  await visitor.open('/');
  await keys.to(visitor.page.locator(`[data-role=${role}]`));
  await visitor.page.keyboard.press('Enter');
  const menu = visitor.page.getByRole('navigation');
  await keys.to(menu.getByRole('link', { name: /^Subsidiary management/ }));
  await visitor.page.keyboard.press('Enter');
  await expect(visitor.page.getByRole('heading', { name: 'Subsidiary management', level: 1 })).toBeVisible();
  return keys;
}
