import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import '../../src/define/backend-provider.js';
import { AccountAccessElement } from '../../src/elements/account-access/account-access.js';
import { registerLocale, registerLocaleLoader } from '../../src/i18n/catalogue.js';
import { define } from '../../src/lit/define.js';
import { accountAccess } from '../../src/locales/de/account-access.js';
import { words } from '../../src/locales/de/words.js';
import { overrideTexts } from '../../src/i18n/rewrites.js';
import { nameSecondaryAccounts } from '../../src/terms/index.js';
import { look, verdicts } from './doctor.js';
import { until } from './harness.js';

// No language is loaded by that, as it would be by its file below define.
define(AccountAccessElement);

const backend = MemoryBackend.demo();

/** A page with one element that shows something. */
async function page(attributes: { lang?: string; dir?: string; class?: string } = {}): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(html`
    <div>
      <backend-provider .backend=${backend}><account-access></account-access></backend-provider>
    </div>
  `);
  for (const [name, value] of Object.entries(attributes)) holder.setAttribute(name, value);
  const element = holder.querySelector('account-access')!;
  await until(() => element.shadowRoot?.querySelector('li'), 'people are shown');
  return holder;
}

describe('the host doctor and the tags of a page', () => {
  const registry = (others: Record<string, unknown>) => ({
    registry: {
      get: (tag: string) =>
        (tag in others ? others[tag] : customElements.get(tag)) as CustomElementConstructor | undefined,
    },
  });
  const copy = (tagName: string, version: string) => ({ tagName, version });

  it('finds them ours, of one version', async () => {
    expect(await verdicts('copies/tags')).to.equal('right');
    expect(await verdicts('copies/versions')).to.equal('right');
  });

  it('finds that none is defined', async () => {
    const none = { registry: { get: () => undefined } };
    expect(await verdicts('copies/tags', none)).to.equal('wrong');
    expect(await verdicts('copies/versions', none)).to.equal('');
  });

  it('finds one that belongs to something else', async () => {
    const [found] = await look('copies/tags', registry({ 'subsidiary-list': class extends HTMLElement {} }));
    expect(found).to.deep.include({ verdict: 'wrong', facts: ['<subsidiary-list>'] });
  });

  it('finds several versions, and a version other than its own', async () => {
    const old = { 'subsidiary-list': copy('subsidiary-list', '0.0.9') };
    const [several] = await look('copies/versions', registry(old));
    expect(several!.verdict).to.equal('wrong');
    expect(several!.facts).to.include('0.0.9: <subsidiary-list>');
    const all = { get: (tag: string) => copy(tag, '0.0.9') as unknown as CustomElementConstructor };
    expect(await verdicts('copies/versions', { registry: all })).to.equal('doubtful');
  });

  it('counts copies of Lit', async () => {
    expect(await verdicts('copies/lit')).to.equal('right');
    const two = { litElementVersions: ['4.2.2', '4.1.0'], litHtmlVersions: ['3.3.3'] };
    const [found] = await look('copies/lit', { globals: two });
    expect(found!.verdict).to.equal('doubtful');
    expect(found!.facts[0]).to.equal('litElement: 4.2.2, 4.1.0');
    expect(await verdicts('copies/lit', { globals: {} })).to.equal('unknown');
  });

  it('finds elements that nobody has defined, in shadow roots too', async () => {
    const holder = await fixture(html`<div></div>`);
    expect(await verdicts('copies/undefined')).to.equal('right');
    holder.attachShadow({ mode: 'open' }).append(document.createElement('call-forwarding'));
    const [found] = await look('copies/undefined');
    expect(found!.verdict).to.equal('wrong');
    expect(found!.facts).to.deep.equal(['<call-forwarding>']);
    expect(found!.code).to.equal("import 'subsidiary-elements/define/call-forwarding.js';");
  });
});

describe('the host doctor and backends', () => {
  it('finds that elements have one, from a provider or their own', async () => {
    const holder = await page();
    const own = new AccountAccessElement();
    own.backend = backend;
    holder.append(own);
    const [found] = await look('copies/without-backend');
    expect(found!.title).to.equal('All 2 elements that need a backend have one');
    expect(await verdicts('copies/providers')).to.equal('right');
  });

  it('finds elements without one', async () => {
    expect(await verdicts('copies/without-backend')).to.equal('unknown');
    await fixture(html`<account-access></account-access>`);
    const [found] = await look('copies/without-backend');
    expect(found).to.deep.include({ verdict: 'wrong', facts: ['<account-access>'] });
  });

  it('finds providers without one', async () => {
    await fixture(html`<backend-provider><account-access></account-access></backend-provider>`);
    expect(await verdicts('copies/providers')).to.equal('wrong');
    expect(await verdicts('copies/without-backend')).to.equal('wrong');
  });

  it('finds providers in each other, by whether they give the same', async () => {
    const nested = (inner: MemoryBackend) =>
      fixture(html`
        <backend-provider .backend=${backend}>
          <div><backend-provider .backend=${inner}></backend-provider></div>
        </backend-provider>
      `);
    await nested(backend);
    expect((await look('copies/providers'))[0]!.title).to.equal('A provider stands in another one');
    await nested(MemoryBackend.demo());
    expect((await look('copies/providers')).map(({ title }) => title)).to.include(
      'A provider stands in another one, with another backend',
    );
  });

  it('looks at the first that an element has, where none is given', async () => {
    expect(await verdicts('backend/found')).to.equal('unknown');
    await page();
    expect(await verdicts('backend/found')).to.equal('right');
  });

  it('finds that the policy keeps requests from it', async () => {
    expect(await verdicts('policy/connections')).to.equal('unknown');
    const backend = new HttpBackend({
      baseUrl: 'https://api.example/v1',
      account: 'a-1',
      fetch: () => {
        document.dispatchEvent(
          new SecurityPolicyViolationEvent('securitypolicyviolation', {
            effectiveDirective: 'connect-src',
            violatedDirective: 'connect-src',
            blockedURI: 'https://api.example/v1/session',
            disposition: 'enforce',
            originalPolicy: "connect-src 'self'",
            documentURI: document.URL,
            statusCode: 200,
          }),
        );
        return Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    const { diagnose } = await import('../../src/doctor/diagnose.js');
    const { groups } = await diagnose({ backend });
    const found = groups[0]!.findings.find(({ check }) => check === 'policy/connections');
    expect(found).to.deep.include({ verdict: 'wrong', code: 'connect-src https://api.example' });
  });

  it('does not take it for granted that requests reach it', async () => {
    const answering = (fetch: typeof globalThis.fetch) =>
      new HttpBackend({ baseUrl: '/api', account: 'a-1', fetch });
    const silent = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await verdicts('policy/connections', {}, silent)).to.equal('unknown');
    const empty = answering(async () => new Response('{}'));
    expect(await verdicts('policy/connections', {}, empty)).to.equal('right');
  });
});

describe('the host doctor and languages', () => {
  const german = { words, 'account-access': accountAccess };

  it('finds English built in', async () => {
    await page();
    expect(await verdicts('languages/texts')).to.equal('right');
    expect(await verdicts('languages/direction')).to.equal('right');
  });

  it('finds texts that are not loaded, that do not exist, that are here, and in part', async () => {
    await page({ lang: 'fi' });
    const [missing] = await look('languages/texts');
    expect(missing!.verdict).to.equal('wrong');
    expect(missing!.code).to.contain("import 'subsidiary-elements/locales/fi.js';");
    await page({ lang: 'is' });
    expect((await look('languages/texts')).at(-1)!.title).to.equal('There are no texts in is');
    registerLocale('sk', german);
    await page({ lang: 'sk-SK' });
    expect((await look('languages/texts')).at(-1)!.title).to.equal('The texts in sk-SK are here');
    registerLocale('hr', { words });
    await page({ lang: 'hr' });
    expect((await look('languages/texts')).at(-1)).to.deep.include({
      verdict: 'doubtful',
      facts: ['account-access'],
    });
  });

  it('waits for texts that are on their way', async () => {
    let arrive = (): void => {};
    registerLocaleLoader(
      'sl',
      () =>
        new Promise<void>((resolve) => {
          arrive = () => {
            registerLocale('sl', german);
            resolve();
          };
        }),
    );
    await page({ lang: 'sl' });
    const late = await look('languages/texts', { patience: 1 });
    expect(late.at(-1)!.title).to.equal('The texts in sl are still on their way');
    const looking = look('languages/texts');
    arrive();
    expect((await looking).at(-1)!.title).to.equal('The texts in sl are here');
  });

  it('finds texts that could not be loaded', async () => {
    registerLocaleLoader('lv', () => Promise.reject(new Error('404')));
    await page({ lang: 'lv' });
    expect((await look('languages/texts')).at(-1)!.title).to.equal('The texts in lv could not be loaded');
  });

  it('finds elements that are laid out the wrong way', async () => {
    const holder = await page({ lang: 'ar' });
    expect((await look('languages/direction')).at(-1)!.code).to.equal('<html lang="ar" dir="rtl">');
    holder.dir = 'rtl';
    expect(await verdicts('languages/direction')).to.equal('right');
    holder.lang = 'en';
    expect(await verdicts('languages/direction')).to.equal('doubtful');
  });

  it('finds texts of one’s own that replace nothing', async () => {
    expect(await verdicts('languages/overrides')).to.equal('right');
    const takeBack = overrideTexts('en', {
      'account-access': { title: 'People', titel: 'People' },
      'account-acces': { title: 'People' },
      'call-forwarding': { title: 'Calls' },
    });
    await page();
    const found = await look('languages/overrides');
    takeBack();
    expect(found.map(({ verdict, facts }) => [verdict, ...facts])).to.deep.equal([
      ['wrong', 'account-access.titel'],
      ['wrong', 'account-acces'],
      ['unknown', 'call-forwarding'],
    ]);
    expect(await verdicts('languages/overrides')).to.equal('right');
  });

  it('says what secondary accounts are called', async () => {
    expect((await look('languages/term'))[0]!.title).to.match(/called secondary accounts/);
    const takeBack = nameSecondaryAccounts('branch');
    const [found] = await look('languages/term');
    takeBack();
    expect(found!.title).to.equal('Secondary accounts are called “branch” in English');
  });
});

describe('the host doctor and the look of a page', () => {
  it('finds a usual page right', async () => {
    const holder = await page();
    holder.style.setProperty('inline-size', '800px');
    for (const id of ['scheme', 'contrast', 'target', 'width', 'size', 'reset'])
      expect(await verdicts(`look/${id}`), id).to.equal('right');
  });

  it('has nothing to measure where nothing is shown', async () => {
    for (const id of ['scheme', 'contrast', 'target', 'width', 'size', 'reset'])
      expect(await verdicts(`look/${id}`), id).to.equal('unknown');
  });

  it('finds a dark ground below elements that are drawn for a light one', async () => {
    const holder = await page();
    holder.style.setProperty('background', '#101010');
    expect((await look('look/scheme'))[0]!.code).to.contain('color-scheme: dark');
    holder.style.setProperty('color-scheme', 'dark');
    expect(await verdicts('look/scheme')).to.equal('right');
    holder.style.setProperty('background', 'linear-gradient(#fff, #000)');
    expect(await verdicts('look/scheme')).to.equal('unknown');
  });

  it('finds colours that cannot be read, and says better ones', async () => {
    const holder = await page();
    holder.style.setProperty('--subsidiary-color-accent', '#ffd400');
    const [found] = await look('look/contrast');
    expect(found!.verdict).to.equal('wrong');
    expect(found!.facts[0]).to.match(/^color-accent on color-surface, light: 1\.\d\d of 4\.5$/);
    const [, light] = /--subsidiary-color-accent: light-dark\((#\w+), #\w+\);/.exec(found!.code)!;
    holder.style.setProperty('--subsidiary-color-accent', `light-dark(${light!}, #ffd400)`);
    expect((await look('look/contrast'))[0]!.code).not.to.contain('--subsidiary-color-accent:');
  });

  it('finds controls that nobody hits', async () => {
    (await page()).style.setProperty('--subsidiary-control-height', '18px');
    expect((await look('look/target'))[0]!.title).to.equal('Controls are 18 px high');
  });

  it('finds a place that is too narrow, and text that is too small', async () => {
    const holder = await page();
    holder.style.setProperty('inline-size', '240px');
    expect(await verdicts('look/width')).to.equal('doubtful');
    holder.style.setProperty('font-size', '10px');
    expect(await verdicts('look/size')).to.equal('doubtful');
  });

  it('finds rules of the page that reach into elements', async () => {
    const holder = await page();
    holder.style.setProperty('letter-spacing', '2px');
    holder.style.setProperty('text-transform', 'uppercase');
    const [found] = await look('look/reset');
    expect(found).to.deep.include({
      verdict: 'doubtful',
      facts: ['<account-access>: letter-spacing: 2px', '<account-access>: text-transform: uppercase'],
    });
  });

  it('leaves nothing behind', async () => {
    const holder = await page();
    const before = [document.documentElement, holder.querySelector('account-access')!.shadowRoot!].map(
      (root) => root.childElementCount,
    );
    for (const id of ['look/scheme', 'look/contrast', 'look/target', 'policy/style-sheets']) await look(id);
    const after = [document.documentElement, holder.querySelector('account-access')!.shadowRoot!].map(
      (root) => root.childElementCount,
    );
    expect(after).to.deep.equal(before);
  });
});
