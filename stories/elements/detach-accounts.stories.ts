import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { Chosen } from '../../src/state/many-flow.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

const named = (...ids: string[]): Chosen => ({
  selection: { all: false, ids: new Set(ids) },
  count: ids.length,
  query: {},
});
/** Berlin Mitte, Aachen Dom and an account that nobody could sign in to any more. */
const SOME = named('l-100871', 'l-100763', 'l-101440');

const dialog = (backend: Backend, chosen = SOME): TemplateResult =>
  html`<detach-accounts .backend=${backend} .chosen=${chosen} open></detach-accounts>`;

const meta: Meta = {
  title: 'Elements/detach-accounts',
  component: 'detach-accounts',
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render: () => dialog(backendFor()),
};
export default meta;
type Story = StoryObj;

const press: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.danger')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.danger')!);
};

/** Asks before several accounts are detached. One of them cannot be, and says why. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** What stands in the way of each is read first. */
export const Checking: Story = {
  render: () => dialog(backendFor('main-owner', { previewDetach: 'pending' })),
};

export const CheckingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { previewDetach: fail('unavailable') })),
};

export const NoneCanBe: Story = { render: () => dialog(backendFor(), named('l-101440')) };

/** One of them is too new to end at once: it is planned for the first possible day. */
export const OneTooNew: Story = {
  render: () => dialog(backendFor(), named('l-100871', 'l-101428')),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#when')).not.toBeNull());
    await userEvent.selectOptions(deep(canvasElement, '#when')!, 'now');
    await waitFor(() =>
      expect(deep(canvasElement, '.notice')).toHaveTextContent(/linked too shortly for that/),
    );
  },
};

/** More than a person can look through. */
export const TooMany: Story = {
  render: () =>
    dialog(backendFor(), { selection: { all: true, except: new Set() }, count: 100_000, query: {} }),
};

/** One after the other; Stop, or Escape, lets the one that is under way come to its end. */
export const AtWork: Story = {
  render: () => dialog(backendFor('main-owner', { detach: 'pending' })),
  play: async (context) => {
    await press(context);
    await waitFor(() => expect(deep(context.canvasElement, '[data-state=sending]')).not.toBeNull());
  },
};

/** No answer came for the first one. It is being found out whether it was saved. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        detach: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async (context) => {
    await press(context);
    await waitFor(() => expect(deep(context.canvasElement, '[data-state=uncertain]')).not.toBeNull());
  },
};

/** A result for each; what failed can be tried again, and is sent once all the same. */
export const PartlyFailed: Story = {
  render: () => dialog(backendFor('main-owner', { detach: [fail('server-error'), 'usual'] })),
  play: async (context) => {
    await press(context);
    const { canvasElement } = context;
    await waitFor(() => expect(deepAll(canvasElement, '[data-state=failed]')).toHaveLength(1));
    await waitFor(() => expect(deepAll(canvasElement, '[data-state=done]')).toHaveLength(1));
  },
};

export const Done: Story = {
  play: async (context) => {
    await press(context);
    await waitFor(() => expect(deepAll(context.canvasElement, '[data-state=done]')).toHaveLength(2));
  },
};
