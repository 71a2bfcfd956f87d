import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { AccountBrandingElement } from '../../src/elements/account-branding/account-branding.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<AccountBrandingElement, 'link' | 'open'>;

/** Has a look of its own already. */
const MUENCHEN = 'l-100655';
const BERLIN = 'l-100871';

const dialog = (backend: Backend, link: string | undefined = MUENCHEN): TemplateResult =>
  html`<account-branding .backend=${backend} .link=${link} open></account-branding>`;

const meta: Meta<Args> = {
  title: 'Elements/account-branding',
  component: 'account-branding',
  args: { link: MUENCHEN, open: true },
  parameters: { docs: { story: { inline: false, height: '860px' } } },
  render: ({ link, open }) =>
    html`<account-branding .backend=${backendFor()} link=${link!} ?open=${open}></account-branding>`,
};
export default meta;
type Story = StoryObj<Args>;

/** München Schwabing has the look of the shops in the south. Choose another colour, and see it below. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** Berlin Mitte looks like the portal. */
export const LikeThePortal: Story = { args: { link: BERLIN } };

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { getBranding: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getBranding: fail('unavailable') })),
};

/** The main account’s own look. */
export const OfTheMainAccount: Story = {
  render: () => html`<account-branding .backend=${backendFor()} open></account-branding>`,
};

const type = async (root: HTMLElement, color: string): Promise<void> => {
  await waitFor(() => expect(deep(root, '#color')).not.toBeNull());
  const field = deep(root, '#color') as HTMLInputElement;
  field.value = color;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

/** A colour that nobody could read on white is drawn darker, and it is said. */
export const HardToRead: Story = {
  play: async ({ canvasElement }) => {
    await type(canvasElement, '#ffcc00');
    await waitFor(() => expect(deep(canvasElement, '.notice.info')).not.toBeNull());
  },
};

const save: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '#color')).not.toBeNull());
  await userEvent.click(deep(canvasElement, 'button.primary')!);
};

/** What is no colour is said at the field. */
export const WrongColor: Story = {
  play: async (context) => {
    await type(context.canvasElement, '#12');
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '#color-error')).not.toBeNull());
  },
};

const take = async (root: HTMLElement, json: string): Promise<void> => {
  await waitFor(() => expect(deep(root, '#file')).not.toBeNull());
  const chosen = new DataTransfer();
  chosen.items.add(new File([json], 'theme.json', { type: 'application/json' }));
  const input = deep(root, '#file') as HTMLInputElement;
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

/** A designer’s theme, of which one value cannot be used. */
export const FromAFile: Story = {
  play: async ({ canvasElement }) => {
    const tokens = {
      'color-accent': { light: '#0b4a3b', dark: '#7fd4b8' },
      'color-on-accent': { light: '#ffffff', dark: '#04231b' },
      'color-surface': { light: '#fffefb', dark: '#151b18' },
      'radius-small': '0px',
      'radius-medium': '0px',
      'radius-large': '4px',
      'heading-font': 'Georgia, serif',
      motion: 'slow',
    };
    await take(canvasElement, JSON.stringify({ name: 'Hotel Isar', tokens }));
    await waitFor(() => expect(deep(canvasElement, '#color')).toHaveValue('#0b4a3b'));
  },
};

export const NoThemeInTheFile: Story = {
  play: async ({ canvasElement }) => {
    await take(canvasElement, 'Dear Sir or Madam');
    await waitFor(() => expect(deep(canvasElement, '#file-error')).not.toBeNull());
  },
};

export const Saving: Story = {
  render: () => dialog(backendFor('main-owner', { setBranding: 'pending' })),
  play: async (context) => {
    await save(context);
    await expect(deep(context.canvasElement, 'button.primary')!.getAttribute('aria-busy')).toBe('true');
  },
};

/** No answer came. It is being found out whether it was saved. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        setBranding: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate .notice')).not.toBeNull());
  },
};

/** What was chosen stays, and it can be tried again. */
export const Failed: Story = {
  render: () => dialog(backendFor('main-owner', { setBranding: fail('unavailable') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** Another administrator was quicker: both are shown, and one of them stays. */
export const ChangedByAnother: Story = {
  render: () => dialog(backendFor('main-owner', { setBranding: fail('version-mismatch') })),
  play: async (context) => {
    await type(context.canvasElement, '#1d4ed8');
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')!.textContent).toContain('meanwhile'));
  },
};
