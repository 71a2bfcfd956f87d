import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

const shown = (backend: Backend): TemplateResult => html`<account-drift .backend=${backend}></account-drift>`;

const meta: Meta = {
  title: 'Elements/account-drift',
  component: 'account-drift',
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  render: () => shown(backendFor()),
};
export default meta;
type Story = StoryObj;

const press = async (root: HTMLElement, selector: string): Promise<void> => {
  await waitFor(() => expect(deep(root, selector)).not.toBeNull());
  await userEvent.click(deep(root, selector)!);
};

/** Everything that has come apart, with its repair. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** Thousands: more come when they are asked for. */
export const Many: Story = { render: () => shown(backendFor('large-owner', {}, 4_400)) };

/** What somebody has said to be meant so, and when. */
export const Intended: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#which');
    await waitFor(() => expect(deep(canvasElement, '[id^=reopen]')).not.toBeNull());
  },
};

/** Nothing has come apart. */
export const Nothing: Story = { render: () => shown(backendFor('large-owner', {}, 3)) };

/** The owner of an account that is on the collective invoice alone was asked, in one step. */
export const OwnerAsked: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#repair-invoice-only-l-100944');
    await waitFor(() => expect(deep(canvasElement, '#said')).toHaveTextContent(/was asked/));
  },
};

/** Another address for invoices, and one that is none. */
export const AnotherAddress: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[id^=repair-recipient-gone]');
    await press(canvasElement, 'form .primary');
    await waitFor(() => expect(deep(canvasElement, '.error')).not.toBeNull());
  },
};

/** Somebody else has changed it meanwhile. */
export const Refused: Story = {
  render: () => shown(backendFor('main-owner', { resendCheck: fail('conflict') })),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[id^=repair-check-expired]');
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

/** No answer came: it is being found out whether it was accepted. */
export const Uncertain: Story = {
  render: () =>
    shown(
      backendFor('main-owner', {
        acceptDrift: fail('network', { uncertain: true }),
        getOutcome: 'pending',
      }),
    ),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[id^=accept]');
    await waitFor(() => expect(deep(canvasElement, '.fate')).toHaveTextContent(/checking/));
  },
};

export const Loading: Story = { render: () => shown(backendFor('main-owner', { listDrift: 'pending' })) };

export const Failed: Story = {
  render: () => shown(backendFor('main-owner', { listDrift: fail('unavailable') })),
};
