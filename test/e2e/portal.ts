import { expect, test as base, type Locator, type Page } from '@playwright/test';
import type { DemoRole } from '../../src/backend/memory/seed.js';
import { openPortal, USUAL_LARGE, type Portal, type Settings } from './started-portal.js';

/** One person's browser window on the portal. */
export class Visitor {
  readonly page: Page;
  readonly #url: string;

  constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
  }

  async open(path: string): Promise<void> {
    await this.page.goto(this.#url + path);
  }

  async signIn(role: DemoRole): Promise<void> {
    await this.open('/');
    await this.page.locator(`[data-role=${role}]`).click();
    await expect(this.page.getByRole('navigation')).toBeVisible();
  }

  /** Goes to a page by the menu. */
  async go(name: string): Promise<void> {
    // A number may follow that says how much waits there.
    const link = new RegExp(`^${name}( [\\d,]+ waits? for you)?$`);
    await this.page.getByRole('navigation').getByRole('link', { name: link }).click();
  }

  async goToManagement(): Promise<void> {
    await this.go('Subsidiary management');
    await expect(this.page.getByRole('heading', { name: 'Subsidiary management', level: 1 })).toBeVisible();
  }

  row(name: string | RegExp): Locator {
    return this.page.getByRole('row').filter({ hasText: name });
  }

  /** Searches the list and waits for what it finds. */
  async search(text: string): Promise<void> {
    await this.page.getByRole('searchbox', { name: 'Search accounts' }).fill(text);
  }

  /** Chooses an action from a row's menu. */
  async choose(row: Locator, action: string): Promise<void> {
    await row.getByRole('button', { name: /More actions/ }).click();
    await this.page.getByRole('menuitem', { name: action }).click();
  }
}

export interface Mail {
  to: string;
  subject: string;
  text: string;
  links: string[];
}

interface Fixtures {
  /** The window of the test's first person. */
  visitor: Visitor;
  /** A window of another person, with cookies of its own. */
  another: () => Promise<Visitor>;
  /** The newest mail to an address that a pattern fits, once it is there. */
  mail: (to: string, pattern: RegExp) => Promise<Mail>;
  /** The code of the newest letter to a customer number. */
  letter: (customerNumber: string) => Promise<string>;
}

export const test = base.extend<
  Fixtures & { portal: Portal; large: number; settings: Settings },
  { portals: { file: string; portal: Portal | undefined } }
>({
  portals: [
    async ({ browserName: _ }, use) => {
      const portals: { file: string; portal: Portal | undefined } = { file: '', portal: undefined };
      await use(portals);
      await portals.portal?.stop();
    },
    { scope: 'worker' },
  ],
  /** How many accounts the large main account has: a world of few is there sooner. */
  large: [USUAL_LARGE, { option: true }],
  /** What is set in the environment of the product. */
  settings: [{}, { option: true }],
  portal: [
    async ({ portals, large, settings }, use, { file }) => {
      if (portals.file !== file) {
        await portals.portal?.stop();
        portals.portal = undefined;
        portals.portal = await openPortal(large, settings);
        portals.file = file;
      }
      await use(portals.portal!);
    },
    // A world of thousands takes its time to be planted on a busy machine.
    { timeout: 600_000 },
  ],
  another: async ({ browser, portal }, use) => {
    const violations: string[] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async () => {
      const context = await browser.newContext({ locale: 'en-GB' });
      contexts.push(context);
      const page = await context.newPage();
      await watch(page, violations);
      return new Visitor(page, portal.url);
    });
    for (const context of contexts) await context.close();
    expect(violations, 'the strict content security policy holds, and nothing throws').toEqual([]);
  },
  visitor: async ({ another }, use) => {
    await use(await another());
  },
  mail: async ({ request, portal }, use) => {
    await use(async (to, pattern) => {
      let found: Mail | undefined;
      await expect
        .poll(async () => {
          const answer = await request.get(`${portal.url}/api/demo/mailbox?to=${encodeURIComponent(to)}`);
          const { items } = (await answer.json()) as { items: Mail[] };
          found = items.find((mail) => pattern.test(`${mail.subject}\n${mail.text}`));
          return found !== undefined;
        })
        .toBe(true);
      return found!;
    });
  },
  letter: async ({ request, portal }, use) => {
    await use(async (customerNumber) => {
      const answer = await request.get(`${portal.url}/api/demo/letters`);
      const { items } = (await answer.json()) as { items: { customerNumber: string; code: string }[] };
      const letter = items.find((each) => each.customerNumber === customerNumber);
      expect(letter, `a letter to ${customerNumber}`).toBeDefined();
      return letter!.code;
    });
  },
});

/** Notes every violation of the policy and every error that nobody caught. */
async function watch(page: Page, violations: string[]): Promise<void> {
  await page.exposeFunction('noteViolation', (text: string) => violations.push(text));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) =>
      (window as unknown as { noteViolation(text: string): void }).noteViolation(
        `${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`,
      ),
    );
  });
  page.on('pageerror', (error) => violations.push(String(error)));
}

export { expect };
