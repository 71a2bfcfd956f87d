import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { ThemeCheckedEvent } from '../../src/elements/subsidiary-theme/subsidiary-theme.events.js';
import type { SubsidiaryThemeElement } from '../../src/elements/subsidiary-theme/subsidiary-theme.js';
import type { Density, Theme } from '../../src/theme/theme.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { BRANDS } from '../brands.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

interface Args {
  theme: Theme | string | null;
  safety: 'repair' | 'report';
  density: Density;
}

const list = (): TemplateResult => html`<subsidiary-list .backend=${backendFor()}></subsidiary-list>`;

const details = (): TemplateResult =>
  html`<subsidiary-details link="l-100871" .backend=${backendFor()}></subsidiary-details>`;

const themed = (
  { theme, safety = 'repair', density = 'comfortable' }: Partial<Args>,
  content: TemplateResult = list(),
  checked: (event: ThemeCheckedEvent) => void = () => undefined,
): TemplateResult =>
  html`<subsidiary-theme
    .theme=${theme ?? null}
    .safety=${safety}
    .density=${density}
    @theme-checked=${checked}
    >${content}</subsidiary-theme
  >`;

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-theme',
  component: 'subsidiary-theme',
  args: { theme: BRANDS.telecom, safety: 'repair', density: 'comfortable' },
  argTypes: {
    theme: { control: 'object' },
    safety: { control: 'radio', options: ['repair', 'report'] },
    density: { control: 'radio', options: ['comfortable', 'compact'] },
  },
  render: (args) => themed(args),
};
export default meta;
type Story = StoryObj<Args>;

/** Change a value below: what is not of its token's type is passed over. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** Without a theme everything looks as the page says. */
export const Without: Story = { args: { theme: null } };

export const Bank: Story = { args: { theme: BRANDS.bank } };
export const Telecom: Story = { args: { theme: BRANDS.telecom } };
export const HotelChain: Story = { args: { theme: BRANDS.hotel } };
export const PublicBody: Story = { args: { theme: BRANDS.office } };

/** Closer together, for who has many accounts and a large screen. */
export const Compact: Story = { args: { theme: null, density: 'compact' } };

/** Dialogs as drawers at the end of the page, as high as it is. */
export const Drawers: Story = {
  render: () =>
    html`<subsidiary-theme dialogs="drawer"
      ><change-payer .backend=${backendFor()} link="l-100871" open></change-payer
    ></subsidiary-theme>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'dialog[open]')).not.toBeNull());
    const { top, bottom, right } = deep(canvasElement, 'dialog')!.getBoundingClientRect();
    await expect([top, bottom, right]).toEqual([0, innerHeight, document.documentElement.clientWidth]);
  },
};

/** Somebody of the main account works in Berlin Mitte, which has a look of its own. */
async function inBerlin(): Promise<{ backend: Backend }> {
  const main = MemoryBackend.demo({ now: () => TODAY });
  const link = 'l-100871';
  const { version } = await main.getBranding({ link });
  await main.setBranding({ link, version, theme: BRANDS.hotel }, { idempotencyKey: 'look' });
  const { account } = await main.openAccount({ link }, { idempotencyKey: 'open' });
  return { backend: main.for(account.id) };
}

/** Whoever opens an account for its main account sees that account’s look, above the theme of the page. */
export const FollowsTheAccount: Story = {
  loaders: [inBerlin],
  render: (_, { loaded }) => {
    const { backend } = loaded as { backend: Backend };
    return html`<subsidiary-theme .backend=${backend} .theme=${BRANDS.office} follows-account
      ><account-context-banner .backend=${backend}></account-context-banner
      ><call-forwarding .backend=${backend}></call-forwarding
    ></subsidiary-theme>`;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.lines')).not.toBeNull());
    const banner = canvasElement.querySelector('account-context-banner')!;
    const wanted = BRANDS.hotel.tokens['radius-small'];
    await waitFor(() =>
      expect(getComputedStyle(banner).getPropertyValue('--subsidiary-radius-small').trim()).toBe(wanted),
    );
  },
};

/** One theme in another: the nearest counts. */
export const Nested: Story = {
  render: () => themed({ theme: BRANDS.bank }, html`${list()}${themed({ theme: BRANDS.hotel }, details())}`),
};

/** A brand that nobody could read: yellow on white, and buttons too small to be hit. It is drawn in the nearest that can be. */
const PALE: Theme = {
  name: 'Pale',
  tokens: {
    'color-accent': '#ffcc00',
    'color-on-accent': '#ffffff',
    'color-ink-subtle': '#c8c8c8',
    'control-height': '18px',
  },
};

const looked = fn<(event: ThemeCheckedEvent) => void>();

export const Repaired: Story = {
  render: () => themed({ theme: PALE }, list(), looked),
  play: async () => {
    await waitFor(() => expect(looked).toHaveBeenCalled());
    const { unsafe, smallTarget } = looked.mock.lastCall![0];
    await expect(smallTarget).toBe(18);
    await expect([...new Set(unsafe.map(({ text }) => text))]).toEqual([
      'color-ink-subtle',
      'color-accent',
      'focus-color',
      'color-on-accent',
    ]);
  },
};

/** For a developer who wants to know instead: nothing is changed, the console and the event say what is not safe. */
export const Reported: Story = {
  parameters: { a11y: { test: 'off' } },
  render: () => themed({ theme: PALE, safety: 'report' }),
};

/** Values that are not what their token is: none is used, and nothing is fetched. */
export const Hostile: Story = {
  render: () =>
    themed({
      theme: JSON.stringify({
        tokens: {
          'color-accent': 'red; background: url(https://evil.example/x)',
          'color-surface': 'url(https://evil.example/x)',
          font: 'x } * { display: none',
          'radius-small': 'var(--anything)',
        },
      }),
    }),
};

/** Another brand in a moment: nothing is loaded, and nothing flickers. */
export const Swapped: Story = {
  args: { theme: BRANDS.bank },
  play: async ({ canvasElement }) => {
    const theme = canvasElement.querySelector<SubsidiaryThemeElement>('subsidiary-theme')!;
    const corners = (): string => {
      const search = deep(canvasElement, 'input[type=search]');
      return search ? getComputedStyle(search).borderRadius : '';
    };
    await waitFor(() => expect(corners()).toBe('0px'));
    theme.theme = BRANDS.telecom;
    await theme.updateComplete;
    await expect(corners()).toBe('12px');
  },
};
