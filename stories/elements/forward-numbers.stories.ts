import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { ManyAct } from '../../src/state/forward-many-flow.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

const ALL = ['n-100871-1', 'n-100871-2', 'n-100871-3'];

const dialog = (backend: Backend, act: ManyAct = 'rule', chosen: readonly string[] = []): TemplateResult =>
  html`<forward-numbers .backend=${backend} .act=${act} .chosen=${chosen} open></forward-numbers>`;

const meta: Meta = {
  title: 'Elements/forward-numbers',
  component: 'forward-numbers',
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render: () => dialog(backendFor('local-team')),
};
export default meta;
type Story = StoryObj;

const choose = async (canvasElement: HTMLElement, id: string, value: string): Promise<void> => {
  await waitFor(() => expect(deep(canvasElement, id)).not.toBeNull());
  await userEvent.selectOptions(deep(canvasElement, id)!, value);
};
const save = (canvasElement: HTMLElement) => userEvent.click(deep(canvasElement, '.primary')!);
const ended = (canvasElement: HTMLElement, state: string) =>
  waitFor(() => expect(deepAll(canvasElement, `.rows>[data-state=${state}]`)).not.toHaveLength(0));

/** One case for several numbers. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => dialog(backendFor('local-team', { listPhoneLines: 'pending' })),
};

export const Failed: Story = {
  render: () => dialog(backendFor('local-team', { listPhoneLines: fail('network') })),
};

/** Nothing is chosen, and there is no number yet. */
export const Unfinished: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#all')).not.toBeNull());
    await save(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.error')).not.toBeNull());
  },
};

export const PauseAll: Story = { render: () => dialog(backendFor('local-team'), 'pause', ALL) };

/** All but the one that calls go to: why is said beside it. */
export const PartlyRefused: Story = {
  render: () => dialog(backendFor('local-team'), 'rule', ALL),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, '[id$=".to"]', 'line');
    await choose(canvasElement, '[id$=".target"]', ALL[1]!);
    await save(canvasElement);
    await ended(canvasElement, 'refused');
  },
};

/** What failed can be tried again. */
export const PartlyFailed: Story = {
  render: () =>
    dialog(backendFor('local-team', { setForwarding: ['usual', fail('unavailable')] }), 'pause', ALL),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#all')).not.toBeNull());
    await save(canvasElement);
    await ended(canvasElement, 'failed');
  },
};
