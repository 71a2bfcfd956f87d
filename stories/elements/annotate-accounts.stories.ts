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
/** Berlin Mitte, Wien Neubau and a request that nobody has answered. */
const SOME = named('l-100871', 'l-100812', 'l-100902');

const dialog = (backend: Backend, chosen = SOME): TemplateResult =>
  html`<annotate-accounts .backend=${backend} .chosen=${chosen} open></annotate-accounts>`;

const meta: Meta = {
  title: 'Elements/annotate-accounts',
  component: 'annotate-accounts',
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render: () => dialog(backendFor()),
};
export default meta;
type Story = StoryObj;

/** Pastes labels, and saves. */
const save: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '#add')).not.toBeNull());
  const field = deep(canvasElement, '#add') as HTMLInputElement;
  field.value = 'Pilot';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await userEvent.click(deep(canvasElement, '.primary')!);
};

/** Gives several accounts labels, or takes some away. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Reading: Story = { render: () => dialog(backendFor('main-owner', { getLink: 'pending' })) };

export const ReadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getLink: fail('unavailable') })),
};

export const NoneCanBe: Story = { render: () => dialog(backendFor(), named('l-100902')) };

/** More than a person can look through. */
export const TooMany: Story = {
  render: () =>
    dialog(backendFor(), { selection: { all: true, except: new Set() }, count: 100_000, query: {} }),
};

/** Nothing was chosen yet. */
export const NothingChosen: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.primary')!);
    await waitFor(() => expect(deep(canvasElement, '.error')).not.toBeNull());
  },
};

/** One after the other; Stop, or Escape, lets the one that is under way come to its end. */
export const AtWork: Story = {
  render: () => dialog(backendFor('main-owner', { annotateLink: 'pending' })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '[data-state=sending]')).not.toBeNull());
  },
};

/** A result for each; what failed can be tried again, and is sent once all the same. */
export const PartlyFailed: Story = {
  render: () => dialog(backendFor('main-owner', { annotateLink: [fail('server-error'), 'usual'] })),
  play: async (context) => {
    await save(context);
    const { canvasElement } = context;
    await waitFor(() => expect(deepAll(canvasElement, '[data-state=failed]')).toHaveLength(1));
    await waitFor(() => expect(deepAll(canvasElement, '[data-state=done]')).toHaveLength(1));
  },
};

export const Done: Story = {
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deepAll(context.canvasElement, '[data-state=done]')).toHaveLength(2));
  },
};
