import { describe, expect, it } from 'vitest';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { DemoRole } from '../../src/backend/memory/seed.js';
import '../../src/locales/de.js';
import '../../src/locales/de-rest.js';
import '../../src/locales/de-adding.js';
import { readGiven, renderElement, styleSheets, type Given } from '../../src/server/index.js';

const styleUrl = (name: string): string => `/styles/${name}`;
const given = (as: DemoRole): Promise<Given> => readGiven(MemoryBackend.demo({ as, large: 300 }));
const rowsIn = (html: string): number => html.match(/<tr\b[^>]*class="served/g)?.length ?? 0;

describe('a list rendered on a server', () => {
  it('holds every row of a short list, as rows of a table', async () => {
    const list = await given('main-owner');
    const { element } = await renderElement('subsidiary-list', { given: list, language: 'en', styleUrl });
    expect(rowsIn(element)).toBe(list.links!.items.length);
    for (const { account } of list.links!.items)
      if (account) expect(element).toContain(account.name.replaceAll('&', '&amp;'));
    expect(element).not.toContain('data-windowed');
  });

  it('is a window of its first rows where it is long', async () => {
    const long = await given('large-owner');
    expect(long.links!.total).toBeGreaterThan(100);
    const { element } = await renderElement('subsidiary-list', { given: long, language: 'en', styleUrl });
    expect(rowsIn(element)).toBe(50);
    expect(element).toMatch(/<div class="viewport" data-viewport data-windowed>/);
  });

  it.each([
    ['nothing', {}],
    ['nulls', { session: null, summary: null, links: null, needsYou: null, received: null }],
  ])('has rows in the shape of what comes where %s could be read', async (_, pieces) => {
    const bare = { at: Date.now(), ...pieces };
    const { element } = await renderElement('subsidiary-list', { given: bare, language: 'en', styleUrl });
    expect(element.match(/class="served pending"/g)).toHaveLength(5);
    expect(element).toContain('aria-busy="true"');
  });

  it('takes no data for markup', async () => {
    const list = await given('main-owner');
    const [first] = list.links!.items.filter(({ account }) => account);
    const hostile = '</script><img src=x onerror=alert(1)><!--"';
    const links = {
      ...list.links!,
      items: [{ ...first!, account: { ...first!.account!, name: hostile } }],
      total: 1,
    };
    const { element, data } = await renderElement('subsidiary-list', {
      given: { ...list, links },
      language: 'en',
      styleUrl,
    });
    expect(element).not.toContain('<img');
    expect(element).toContain('&lt;img src=x');
    expect(data.match(/<\/script>/g)).toHaveLength(1);
    expect(data).not.toContain('<!--');
    expect(JSON.parse(data.replace(/^<script[^>]*>|<\/script>$/g, ''))).toMatchObject({ links });
  });
});

describe('a management rendered on a server', () => {
  it('links no styles that are not served, however often it is rendered', async () => {
    const secondary = await given('local-owner');
    const render = () =>
      renderElement('subsidiary-management', { given: secondary, language: 'en', styleUrl });
    const { element: first } = await render();
    // What a page loads late would be there by now.
    await import('../../src/elements/main-account/main-account.js');
    await new Promise((resolve) => setTimeout(resolve));
    const { element: again } = await render();
    expect(again).toBe(first);
    const served = styleSheets.map(({ name }) => name);
    for (const [, name] of again.matchAll(/href="\/styles\/([^"]+)"/g)) expect(served).toContain(name);
  });

  it('says what the account is, its figures and its list', async () => {
    const main = await given('main-owner');
    const { element } = await renderElement('subsidiary-management', {
      given: main,
      language: 'en',
      styleUrl,
    });
    expect(element).toContain('Subsidiary management');
    expect(element).toContain(main.session!.account.name);
    expect(element).toContain('On the collective invoice');
    expect(rowsIn(element)).toBe(main.links!.items.length);
  });

  it('speaks the language that is asked for', async () => {
    const { element } = await renderElement('subsidiary-management', {
      given: await given('main-owner'),
      language: 'de',
      styleUrl,
    });
    expect(element).toContain('Nebenaccounts');
    expect(element).toContain('Pro Monat');
    expect(element).not.toContain('Per month');
  });

  it('shows who asks for the account', async () => {
    const main = MemoryBackend.demo();
    await main.requestLink(
      { customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent' },
      { idempotencyKey: 'ask-for-k200300' },
    );
    const asked = await readGiven(main.world.backend('p-klaus-brandt'));
    const { element } = await renderElement('subsidiary-management', {
      given: asked,
      language: 'en',
      styleUrl,
    });
    expect(element).toMatch(/<link-request\b/);
    expect(element).toContain('Nordlicht Retail GmbH asks to link this account');
  });

  it('plans nothing for later', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    await renderElement('subsidiary-management', {
      given: await given('large-owner'),
      language: 'en',
      styleUrl,
    });
    const after = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
    expect(after).toBeLessThanOrEqual(before);
  });
});

describe('a strict policy', () => {
  it.each(['subsidiary-list', 'subsidiary-management'] as const)(
    'finds no style and no handler in %s, and every style sheet that it names',
    async (tag) => {
      const { element, head } = await renderElement(tag, {
        given: await given('main-owner'),
        language: 'en',
        styleUrl,
      });
      expect(element).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script/);
      const named = [...element.matchAll(/<link rel="stylesheet" href="\/styles\/([^"]+)">/g)].map(
        ([, name]) => name,
      );
      expect(named.length).toBe(tag === 'subsidiary-list' ? 1 : 2);
      for (const name of named) {
        expect(styleSheets.find((sheet) => sheet.name === name)?.text).toContain(':host');
        expect(head).toContain(`href="/styles/${name}"`);
      }
    },
  );
});
