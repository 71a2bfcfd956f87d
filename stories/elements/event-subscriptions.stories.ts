import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

const systems = (backend: Backend): TemplateResult =>
  html`<event-subscriptions .backend=${backend}></event-subscriptions>`;

const SECURITY = 'https://siem.nordlicht.example/accounts';
const LEDGER = 'https://ledger.nordlicht.example/hooks/telephony';

let keys = 0;
const intent = () => ({ idempotencyKey: `story-${(keys += 1)}` });

/** Two systems are told; how they answer is told by a status for each, null: not at all. */
const told =
  (answers: { security?: number | null; ledger?: number | null; days?: number } = {}, script: Script = {}) =>
  async () => {
    let now = TODAY - 3_600_000;
    const { security = 204, ledger = 204, days = 0 } = answers;
    const { world } = MemoryBackend.demo({
      now: () => now,
      receive: (callback) => (callback === SECURITY ? security : ledger),
    });
    const owner = world.backend('p-anna-petersen');
    await owner.subscribe({ callback: SECURITY, groups: [] }, intent());
    await owner.subscribe({ callback: LEDGER, groups: ['billing', 'orders'] }, intent());
    const { items } = await owner.listLinks({ search: 'berlin', limit: 1 });
    const { id, version } = items[0]!;
    const references = { costCentre: 'KST 4130', purchaseOrder: 'PO-26-0871', invoiceName: '' };
    await owner.setInvoiceReferences({ link: id, version, ...references }, intent());
    for (const pause of [0, 6, 60, 400, 2_000, ...Array<number>(days).fill(86_400)]) {
      now += pause * 1000;
      await owner.listSubscriptions();
    }
    return { backend: new ScriptedBackend(owner, script) };
  };

const meta: Meta = {
  title: 'Elements/event-subscriptions',
  component: 'event-subscriptions',
  loaders: [told()],
  render: (_, { loaded }) => systems((loaded as { backend: Backend }).backend),
};
export default meta;
type Story = StoryObj;

const press = async (canvas: HTMLElement, path: string) => {
  await waitFor(() => expect(deep(canvas, path)).not.toBeNull());
  await userEvent.click(deep(canvas, path)!);
};
const type = (canvas: HTMLElement, path: string, text: string) => {
  const input = deep(canvas, path) as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** Two systems are told: one of everything, one of some of it. */
export const Playground: Story = {};

export const Anatomy = anatomyOf<object>({
  loaders: [told({ security: 503 })],
  play: ({ canvasElement }) => press(canvasElement, '[aria-expanded]'),
});

export const NothingYet: Story = { render: () => systems(backendFor()) };

/** The new secret is told this once. */
export const Added: Story = {
  render: () => systems(backendFor()),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#add');
    await waitFor(() => expect(deep(canvasElement, '#callback')).not.toBeNull());
    type(canvasElement, '#callback', SECURITY);
    await press(canvasElement, '.primary');
    await waitFor(() =>
      expect((deep(canvasElement, '#secret-value') as HTMLInputElement).value).toMatch(/^whsec_/),
    );
  },
};

/** What is entered is checked, in words. */
export const Refused: Story = {
  render: () => systems(backendFor()),
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#add');
    await waitFor(() => expect(deep(canvasElement, '#callback')).not.toBeNull());
    type(canvasElement, '#callback', 'http://siem.nordlicht.example');
    await press(canvasElement, '.primary');
    await waitFor(() => expect(deep(canvasElement, '#callback-error')).toHaveTextContent(/https/));
  },
};

/** One system does not answer: what was sent says why, and when it is sent again. */
export const Failing: Story = {
  loaders: [told({ security: 503 })],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[aria-expanded]');
    await waitFor(() => expect(deep(canvasElement, '.sent')).not.toBeNull());
  },
};

/** It has not answered for days. */
export const Stopped: Story = { loaders: [told({ security: null, days: 4 })] };

export const Removing: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[id^="remove-"]');
    await waitFor(() => expect(deep(canvasElement, '.danger')).not.toBeNull());
  },
};

export const Loading: Story = {
  render: () => systems(backendFor('main-owner', { listSubscriptions: 'pending' })),
};

export const Failed: Story = { loaders: [told({}, { listSubscriptions: fail('unavailable') })] };
