import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

const dialog = (backend: Backend, over: { person?: string; link?: string } = {}): TemplateResult =>
  html`<give-grant .backend=${backend} .person=${over.person} .link=${over.link} open></give-grant>`;

const meta: Meta = {
  title: 'Elements/give-grant',
  component: 'give-grant',
  render: () => dialog(backendFor()),
};
export default meta;
type Story = StoryObj;

/** Who, where, what, and until when. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** What somebody will see of an account, and what not, with why: before it is given, and nothing is saved. */
export const ViewAs: Story = {
  render: () => dialog(backendFor(), { person: 'p-jonas-weber', link: 'l-100871' }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.chosen')).toBeTruthy());
    deep(canvasElement, '[aria-expanded]')!.click();
    await waitFor(() => expect(deepAll(canvasElement, '.preview li')).toHaveLength(6));
  },
};

export const Loading: Story = { render: () => dialog(backendFor('main-owner', { listGrants: 'pending' })) };

export const Failed: Story = {
  render: () => dialog(backendFor('main-owner', { listGrants: fail('network') })),
};

const send = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  await waitFor(() => expect(deep(canvasElement, '.chosen')).toBeTruthy());
  deep(canvasElement, '[type=submit]')!.click();
};

const refused = { person: 'p-deniz-kaya', link: 'l-100871' };

export const Refused: Story = {
  render: () => dialog(backendFor('main-owner', { giveGrant: fail('already-granted') }), refused),
  play: send,
};

export const Sending: Story = {
  render: () => dialog(backendFor('main-owner', { giveGrant: 'pending' }), refused),
  play: send,
};

/** Nothing is sent while something is missing. */
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#person')).toBeTruthy());
    deep(canvasElement, '[type=submit]')!.click();
    await waitFor(() => expect(deepAll(canvasElement, '.error')).toHaveLength(2));
  },
};
