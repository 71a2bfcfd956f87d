import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

const switcher = (backend: Backend): TemplateResult =>
  html`<account-switcher .backend=${backend}></account-switcher>`;

const open = async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  await waitFor(() => expect(deep(canvasElement, '#current')).toBeTruthy());
  deep(canvasElement, '#current')!.click();
  await waitFor(() => expect(deep(canvasElement, '.panel')).toBeTruthy());
};

const find = async (canvasElement: HTMLElement, words: string): Promise<void> => {
  const input = deep(canvasElement, '#search') as HTMLInputElement;
  input.value = words;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await waitFor(() => expect(deep(canvasElement, '.panel')!.textContent).toContain('found'));
};

const meta: Meta = {
  title: 'Elements/account-switcher',
  component: 'account-switcher',
  render: () => switcher(backendFor()),
};
export default meta;
type Story = StoryObj;

/** Which account this tab is in; pressed, it opens others. */
export const Playground: Story = {};

export const Anatomy = anatomyOf<object>({ play: open });

export const Opened: Story = { play: open };

/** Ten thousand accounts: only the rows in sight are in the page. */
export const VeryMany: Story = {
  render: () => switcher(backendFor('large-owner', {}, 10_000)),
  play: open,
};

/** Equal names are told apart by number and place. */
export const Found: Story = {
  play: async (context) => {
    await open(context);
    await find(context.canvasElement, 'berlin');
    await waitFor(() => expect(deepAll(context.canvasElement, '[role=option].active')).toHaveLength(1));
  },
};

export const Loading: Story = {
  render: () => switcher(backendFor('main-owner', { listLinks: 'pending' })),
  play: open,
};

export const Failed: Story = {
  render: () => switcher(backendFor('main-owner', { listLinks: fail('network') })),
  play: open,
};

/** Somebody without a grant sees the accounts, why they cannot be opened, and whom to ask. */
export const NothingGranted: Story = {
  render: () => {
    const { world } = MemoryBackend.demo({ now: () => TODAY });
    for (const grant of [...world.grants.values()])
      if (grant.personId === 'p-deniz-kaya') world.removeGrant(grant);
    return switcher(world.backend('p-deniz-kaya'));
  },
  play: async (context) => {
    await open(context);
    await find(context.canvasElement, 'K-100 871');
    await waitFor(() =>
      expect(deep(context.canvasElement, '.panel')!.textContent).toContain('You were not given access'),
    );
  },
};

/** The account that somebody chose to begin in cannot be opened any more. */
export const BeginningRefused: Story = {
  render: () => {
    const backend = MemoryBackend.demo({ now: () => TODAY });
    backend.world.people.get('p-anna-petersen')!.startLink = 'l-100871';
    backend.world.changeLink(backend.world.links.get('l-100871')!, { scopes: ['view'] });
    return switcher(backend);
  },
  play: open,
};

/** In a linked account it leads back. */
export const InALinkedAccount: Story = {
  loaders: [
    async () => {
      const backend = MemoryBackend.demo({ now: () => TODAY });
      const { account } = await backend.openAccount({ link: 'l-100871' }, { idempotencyKey: 'open' });
      return { backend: backend.for(account.id) };
    },
  ],
  render: (_, { loaded }) => switcher((loaded as { backend: Backend }).backend),
  play: open,
};

/** Nothing can be opened: only a name. */
export const NothingToSwitch: Story = { render: () => switcher(backendFor('local-team')) };
