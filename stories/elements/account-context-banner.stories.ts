import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { browser, type Environment } from '../../src/state/environment.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

/** A clock that stands still so many minutes after the account was opened. */
const after = (minutes: number): Environment => ({
  ...browser,
  now: () => TODAY + minutes * 60_000,
  after: () => () => undefined,
});

/** Anna Petersen works in Berlin Mitte. */
const working =
  (script: Script = {}) =>
  async (): Promise<{ backend: Backend }> => {
    const main = MemoryBackend.demo({ now: () => TODAY });
    await main.openAccount({ link: 'l-100871' }, { idempotencyKey: 'story' });
    return { backend: new ScriptedBackend(main.for('a-100871'), script) };
  };

const show = (backend: Backend, environment = after(1)): TemplateResult =>
  html`<account-context-banner .backend=${backend} .environment=${environment}></account-context-banner>`;

const loadedBackend = (loaded: unknown): Backend => (loaded as { backend: Backend }).backend;

const meta: Meta = {
  title: 'Elements/account-context-banner',
  component: 'account-context-banner',
  loaders: [working()],
  render: (_, { loaded }) => show(loadedBackend(loaded)),
};
export default meta;
type Story = StoryObj;

/** Somebody of the main account works in a linked account. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** In an account of one's own nothing is shown. */
export const OwnAccount: Story = { render: () => show(backendFor()) };

export const SoonOver: Story = { render: (_, { loaded }) => show(loadedBackend(loaded), after(56)) };

export const Over: Story = { render: (_, { loaded }) => show(loadedBackend(loaded), after(61)) };

export const GoingBackFailed: Story = {
  loaders: [working({ leaveAccount: fail('network') })],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'button')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'button')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

/** Another tab works in another account. */
export const AnotherTab: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'section')).not.toBeNull());
    const channel = new BroadcastChannel('subsidiary-elements');
    channel.postMessage({
      type: 'context',
      tab: 'another',
      account: { id: 'a-100234', name: 'Nordlicht Retail GmbH' },
    });
    channel.close();
    await waitFor(() => expect(deep(canvasElement, '.elsewhere')).not.toBeNull());
  },
};
