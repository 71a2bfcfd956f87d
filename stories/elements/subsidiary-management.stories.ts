import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Backend } from '../../src/backend/backend.js';
import type { SubsidiaryManagementElement } from '../../src/elements/subsidiary-management/subsidiary-management.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { deep, deepAll } from '../deep.js';
import { backendFor, stage, TODAY } from '../stage.js';

type Args = Pick<SubsidiaryManagementElement, 'view'>;
const screen = (backend: Backend, view = 'overview'): TemplateResult =>
  stage(backend, html`<subsidiary-management view=${view}></subsidiary-management>`);

/** The other owner's view, after the main owner has asked. */
async function asked(): Promise<{ backend: Backend }> {
  const backend = MemoryBackend.demo({ as: 'other-owner', now: () => TODAY });
  await backend.world.backend('p-anna-petersen').requestLink(
    {
      customerNumber: 'K-200 300',
      scopes: ['view', 'pay', 'switch'],
      proof: 'owner-consent',
      message: 'We belong together now.',
    },
    { idempotencyKey: 'story' },
  );
  return { backend };
}

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-management',
  component: 'subsidiary-management',
  args: { view: 'overview' },
  render: ({ view }) => screen(backendFor(), view),
};
export default meta;
type Story = StoryObj<Args>;

/** The whole screen of a main account with 42 linked accounts. Everything works. */
export const Playground: Story = {};

export const Loading: Story = {
  render: () => screen(backendFor('main-owner', { listLinks: 'pending', getSummary: 'pending' })),
};

/** Explains main and secondary accounts, and offers both ways in. */
export const Empty: Story = { render: () => screen(backendFor('stand-alone-owner')) };

export const Many: Story = { render: () => screen(backendFor('large-owner')) };

/** Somebody asks to link this account: the request comes first. */
export const RequestOfAnother: Story = {
  loaders: [asked],
  render: (_, { loaded }) => screen((loaded as { backend: Backend }).backend),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'link-request')).not.toBeNull());
  },
};

/** Says who can grant the right. */
export const Forbidden: Story = { render: () => screen(backendFor('invoice-clerk')) };

/** A secondary account cannot have secondary accounts. */
export const SecondaryAccount: Story = { render: () => screen(backendFor('taken-owner')) };

export const Failed: Story = {
  render: () =>
    screen(
      backendFor('main-owner', {
        listLinks: fail('network', { correlationId: '7f3a-19c2' }),
        getSummary: fail('network'),
      }),
    ),
};

export const Details: Story = {
  render: () => screen(backendFor(), 'account/l-100871'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'dialog[open] subsidiary-details h2')).not.toBeNull());
  },
};

export const AddChoice: Story = { render: () => screen(backendFor(), 'add') };

/** Going to another view is told, and can be kept from happening. */
export const AnnouncesViews: Story = {
  play: async ({ canvasElement }) => {
    const management = canvasElement.querySelector('subsidiary-management')!;
    const told = fn((event: Event) => event.preventDefault());
    management.addEventListener('management-view', told);
    await waitFor(() => expect(deep(canvasElement, '[data-add]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '[data-add]')!);
    await expect(told).toHaveBeenCalledOnce();
    await expect(management.view).toBe('overview');
    management.removeEventListener('management-view', told);
  },
};

/** The list is drawn once for each linked account of the first page. */
export const ShowsRows: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deepAll(canvasElement, 'tbody tr').length).toBeGreaterThan(40));
  },
};
