import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

const DENIZ = 'p-deniz-kaya';
const JONAS = 'p-jonas-weber';

const dialog = (backend: Backend, person = DENIZ): TemplateResult =>
  html`<copy-grants .backend=${backend} .person=${person} open></copy-grants>`;

const meta: Meta = {
  title: 'Elements/copy-grants',
  component: 'copy-grants',
  render: () => dialog(backendFor()),
};
export default meta;
type Story = StoryObj;

interface Played {
  canvasElement: HTMLElement;
}

const choose = async (canvasElement: HTMLElement, person: string): Promise<void> => {
  await waitFor(() => expect(deep(canvasElement, '#person')).toBeTruthy());
  const select = deep(canvasElement, '#person') as HTMLSelectElement;
  select.value = person;
  select.dispatchEvent(new Event('change', { bubbles: true }));
};

const give = async ({ canvasElement }: Played): Promise<void> => {
  await choose(canvasElement, JONAS);
  await waitFor(() => expect(deep(canvasElement, 'button.primary')!.textContent).toContain('1'));
  deep(canvasElement, 'button.primary')!.click();
};

/** What one person has, for whoever is chosen. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** What they have for the same accounts already is named, and stays as it is. */
export const HasSome: Story = {
  loaders: [
    async () => {
      const backend = backendFor();
      for (const [person, role] of [
        [DENIZ, 'manage'],
        [JONAS, 'billing'],
      ] as const)
        await backend.giveGrant(
          { person, role, reach: { kind: 'link', link: 'l-100871' }, until: null },
          { idempotencyKey: person },
        );
      return { backend };
    },
  ],
  render: (_args, { loaded }) => dialog(loaded['backend'] as Backend),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, JONAS);
    await waitFor(() => expect(deepAll(canvasElement, '[data-state=has]').length).toBeGreaterThan(0));
  },
};

export const Given: Story = {
  play: async (played) => {
    await give(played);
    await waitFor(() => expect(deepAll(played.canvasElement, '[data-state=done]').length).toBeGreaterThan(0));
  },
};

export const Sending: Story = {
  render: () => dialog(backendFor('main-owner', { giveGrant: 'pending' })),
  play: give,
};

export const Refused: Story = {
  render: () => dialog(backendFor('main-owner', { giveGrant: fail('too-many-grants') })),
  play: give,
};

/** What failed can be tried again. */
export const TryAgain: Story = {
  render: () => dialog(backendFor('main-owner', { giveGrant: fail('server-error') })),
  play: give,
};

/** Nothing is sent before somebody is chosen. */
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'button.primary')).toBeTruthy());
    deep(canvasElement, 'button.primary')!.click();
    await waitFor(() => expect(deepAll(canvasElement, '.error')).toHaveLength(1));
  },
};

export const NothingToGive: Story = { render: () => dialog(backendFor(), JONAS) };

export const Loading: Story = { render: () => dialog(backendFor('main-owner', { listGrants: 'pending' })) };

export const Failed: Story = {
  render: () => dialog(backendFor('main-owner', { listGrants: fail('network') })),
};
