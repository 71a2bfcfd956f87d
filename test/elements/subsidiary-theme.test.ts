import { expect, fixture } from '@open-wc/testing';
import { html } from 'lit';
import '../../src/define/subsidiary-badge.js';
import '../../src/define/subsidiary-theme.js';
import type { ThemeCheckedEvent } from '../../src/elements/subsidiary-theme/subsidiary-theme.events.js';
import type { SubsidiaryThemeElement } from '../../src/elements/subsidiary-theme/subsidiary-theme.js';
import type { Backend } from '../../src/backend/backend.js';
import { queriesOf } from '../../src/state/queries.js';
import { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import type { Theme } from '../../src/theme/theme.js';
import { demo, until } from './harness.js';

interface Shown {
  readonly theme: SubsidiaryThemeElement;
  readonly inner: HTMLElement;
  readonly checked: ThemeCheckedEvent[];
}

async function show(
  theme: Theme | string | null,
  { safety = 'repair', page = '' }: { safety?: 'repair' | 'report'; page?: string } = {},
): Promise<Shown> {
  const checked: ThemeCheckedEvent[] = [];
  const made = await fixture<SubsidiaryThemeElement>(
    html`<subsidiary-theme
      class=${page}
      .theme=${theme}
      .safety=${safety}
      @theme-checked=${(event: ThemeCheckedEvent) => checked.push(event)}
      ><div></div
    ></subsidiary-theme>`,
  );
  return { theme: made, inner: made.querySelector('div')!, checked };
}

/** What a token is where an element stands. */
const token = (element: Element, name: string): string =>
  getComputedStyle(element).getPropertyValue(`--subsidiary-${name}`).trim();

/** The colour that a token is drawn in, on a light or a dark page. */
function drawn(element: HTMLElement, name: string, scheme: 'light' | 'dark'): string {
  element.style.colorScheme = scheme;
  element.style.color = `var(--subsidiary-${name})`;
  return getComputedStyle(element).color;
}

/** What is told to the developer, kept from the console. */
function heard(): { warnings: string[]; stop: () => void } {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (text: string) => void warnings.push(text);
  return { warnings, stop: () => (console.warn = warn) };
}

describe('subsidiary-theme', () => {
  it('has dialogs stand as drawers, at the end of the line, the nearest counting', async () => {
    const outer = await fixture<SubsidiaryThemeElement>(
      html`<subsidiary-theme dialogs="drawer"
        ><p></p>
        <subsidiary-theme dialogs="centered"><i></i></subsidiary-theme
      ></subsidiary-theme>`,
    );
    const end = (element: Element) => getComputedStyle(element).getPropertyValue('--_dialog-end').trim();
    expect(end(outer.querySelector('p')!)).to.equal('0');
    expect(end(outer.querySelector('i')!)).to.equal('');
  });

  describe('that follows the account', () => {
    const MUENCHEN = 'l-100655';

    async function following(backend: Backend, theme: Theme | null = null) {
      const made = await fixture<SubsidiaryThemeElement>(
        html`<subsidiary-theme .backend=${backend} .theme=${theme} follows-account
          ><div></div
        ></subsidiary-theme>`,
      );
      return { theme: made, inner: made.querySelector('div')! };
    }

    it('looks as the account that is worked in, above the theme of the page, and back again', async () => {
      const backend = demo();
      const page: Theme = {
        tokens: { 'color-accent': { light: '#0b4a3b', dark: '#7fd4b8' }, motion: '80ms' },
      };
      const own = 'light-dark(#0b4a3b, #7fd4b8)';
      const { inner } = await following(backend, page);
      await until(() => token(inner, 'color-accent') === own, 'as the page');
      const queries = queriesOf(backend);
      queries.entered(await backend.openAccount({ link: MUENCHEN }, { idempotencyKey: 'open' }));
      await until(() => token(inner, 'color-accent') === 'light-dark(#9a3d12, #f2a27c)', 'as the account');
      expect([token(inner, 'radius-small'), token(inner, 'motion')]).to.eql(['14px', '80ms']);
      queries.entered(await backend.leaveAccount({}, { idempotencyKey: 'leave' }));
      await until(() => token(inner, 'color-accent') === own, 'as the page again');
      expect(token(inner, 'radius-small')).to.equal('');
    });

    it('uses of a look from the backend what is of its type, and tells the rest', async () => {
      const checked: ThemeCheckedEvent[] = [];
      const usual = demo();
      const backend = new ScriptedBackend(usual, {
        getSession: async () => ({
          ...(await usual.getSession()),
          branding: { tokens: { 'color-accent': 'red;}', 'radius-small': '3px', nothing: '1' } },
        }),
      });
      const hear = (event: ThemeCheckedEvent) => void checked.push(event);
      document.body.addEventListener('theme-checked', hear);
      const { inner } = await following(backend);
      await until(() => token(inner, 'radius-small') === '3px', 'what can be used');
      expect(token(inner, 'color-accent')).to.equal('');
      expect(checked.at(-1)!.problems).to.eql([
        { token: 'color-accent', problem: 'not-a-color' },
        { token: 'nothing', problem: 'unknown-token' },
      ]);
      document.body.removeEventListener('theme-checked', hear);
    });

    it('asks nobody unless it is to follow', async () => {
      const backend = new ScriptedBackend(demo(), {});
      const { theme, inner } = await following(backend);
      await until(() => backend.callsOf('getSession').length === 1, 'it asks');
      theme.followsAccount = false;
      await theme.updateComplete;
      expect(token(inner, 'color-accent')).to.equal('');
      const other = new ScriptedBackend(demo(), {});
      await fixture(html`<subsidiary-theme .backend=${other}></subsidiary-theme>`);
      expect(other.callsOf('getSession')).to.be.empty;
    });
  });

  let console_: ReturnType<typeof heard>;
  beforeEach(() => (console_ = heard()));
  afterEach(() => console_.stop());

  it('gives its tokens to everything below it, with one value for a light page and one for a dark one', async () => {
    const { inner, checked } = await show({
      tokens: { 'color-accent': { light: '#0b4a3b', dark: '#7fd4b8' }, 'radius-small': '3px' },
    });
    expect(token(inner, 'radius-small')).to.equal('3px');
    expect(drawn(inner, 'color-accent', 'light')).to.equal('rgb(11, 74, 59)');
    expect(drawn(inner, 'color-accent', 'dark')).to.equal('rgb(127, 212, 184)');
    expect(checked).to.have.length(1);
  });

  it('takes another theme in one step, and forgets the one before', async () => {
    const { theme, inner } = await show({ tokens: { 'radius-small': '3px', space: '9px' } });
    theme.theme = { tokens: { 'radius-small': '5px' } };
    await theme.updateComplete;
    expect(token(inner, 'radius-small')).to.equal('5px');
    expect(token(inner, 'space')).to.equal('');
    theme.theme = null;
    await theme.updateComplete;
    expect(token(inner, 'radius-small')).to.equal('');
  });

  it('takes JSON by attribute, and sets nothing by inline styles', async () => {
    const theme = await fixture<SubsidiaryThemeElement>(
      html`<subsidiary-theme theme='{"tokens":{"radius-small":"7px"}}'><div></div></subsidiary-theme>`,
    );
    expect(token(theme.querySelector('div')!, 'radius-small')).to.equal('7px');
    expect(theme.getAttribute('style')).to.equal(null);
  });

  it('passes over what is not of a token’s type, fetches nothing, and says so', async () => {
    const before = performance.getEntriesByType('resource').length;
    const { inner, checked } = await show(
      JSON.stringify({
        tokens: {
          'color-accent': 'url(/hostile.png)',
          'color-ink': 'red; background: url(/hostile.png)',
          'radius-small': '2px } * { display: none',
          'radius-medium': 'auto',
          'radius-large': '5px',
          nothing: 'red',
        },
      }),
    );
    expect(checked[0]!.problems.map(({ token, problem }) => `${token} ${problem}`)).to.deep.equal([
      'color-accent not-a-color',
      'color-ink not-a-color',
      'radius-small not-a-length',
      'radius-medium not-a-length',
      'nothing unknown-token',
    ]);
    for (const name of ['color-accent', 'color-ink', 'radius-small', 'radius-medium'])
      expect(token(inner, name), name).to.equal('');
    expect(token(inner, 'radius-large')).to.equal('5px');
    expect(getComputedStyle(inner).display).to.equal('block');
    expect(
      performance
        .getEntriesByType('resource')
        .slice(before)
        .map(({ name }) => name),
    ).to.deep.equal([]);
    expect(console_.warnings.join('\n')).to.match(/nothing: unknown-token/);
  });

  it('draws what nobody could read in the nearest colour that can be, on either page', async () => {
    const { inner, checked } = await show({
      tokens: { 'color-accent': '#ffcc00', 'color-on-accent': '#ffffff' },
    });
    // Yellow cannot be read on white, but on a dark ground it can.
    expect(drawn(inner, 'color-accent', 'light')).to.not.equal('rgb(255, 204, 0)');
    expect(drawn(inner, 'color-accent', 'dark')).to.equal('rgb(255, 204, 0)');
    expect(drawn(inner, 'color-on-accent', 'light')).to.equal('rgb(255, 255, 255)');
    expect(drawn(inner, 'color-on-accent', 'dark')).to.not.equal('rgb(255, 255, 255)');
    const found = checked[0]!.unsafe.map(({ text, ground, scheme }) => `${text} on ${ground}, ${scheme}`);
    expect(found).to.include('color-accent on color-surface, light');
    expect(found).to.include('color-on-accent on color-accent, dark');
    expect(found).to.not.include('color-on-accent on color-accent, light');
  });

  it('sees to what the page itself has set, too, and looks again when asked', async () => {
    document.documentElement.style.setProperty('--subsidiary-color-ink', '#dddddd');
    try {
      const { theme, inner, checked } = await show(null);
      expect(checked[0]!.unsafe.map(({ text }) => text)).to.include('color-ink');
      expect(drawn(inner, 'color-ink', 'light')).to.not.equal('rgb(221, 221, 221)');
      document.documentElement.style.setProperty('--subsidiary-color-ink', '#000000');
      theme.check();
      expect(drawn(inner, 'color-ink', 'light')).to.equal('rgb(0, 0, 0)');
    } finally {
      document.documentElement.style.removeProperty('--subsidiary-color-ink');
    }
  });

  it('leaves everything as it is where it only reports', async () => {
    const { inner, checked } = await show(
      { tokens: { 'color-accent': '#ffcc00', 'control-height': '18px' } },
      { safety: 'report' },
    );
    expect(drawn(inner, 'color-accent', 'light')).to.equal('rgb(255, 204, 0)');
    expect(token(inner, 'control-height')).to.equal('18px');
    expect(checked[0]!.unsafe.length).to.be.greaterThan(0);
    expect(checked[0]!.smallTarget).to.equal(18);
    expect(console_.warnings.join('\n')).to.match(
      /color-accent on color-surface \(light\): 1\.\d+ of 4\.5, better #/,
    );
  });

  it('makes controls high enough to be hit', async () => {
    const { inner, checked } = await show({ tokens: { 'control-height': '18px' } });
    expect(checked[0]!.smallTarget).to.equal(18);
    expect(token(inner, 'control-height')).to.equal('24px');
  });

  it('brings things closer together, but for what the theme says', async () => {
    const { theme, inner } = await show({ tokens: { space: '10px' } });
    theme.density = 'compact';
    await theme.updateComplete;
    expect(token(inner, 'row-height')).to.equal('3.3em');
    expect(token(inner, 'space')).to.equal('10px');
  });

  it('says nothing where everything is well', async () => {
    const { checked } = await show(null);
    expect(checked[0]!.unsafe).to.deep.equal([]);
    expect(checked[0]!.smallTarget).to.equal(null);
    expect(console_.warnings).to.deep.equal([]);
  });
});
