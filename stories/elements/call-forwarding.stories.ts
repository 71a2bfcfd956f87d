import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { CallForwardingElement } from '../../src/elements/call-forwarding/call-forwarding.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<CallForwardingElement, 'country'>;

const show = (backend: Backend): TemplateResult =>
  html`<call-forwarding .backend=${backend}></call-forwarding>`;

const meta: Meta<Args> = {
  title: 'Elements/call-forwarding',
  component: 'call-forwarding',
  args: { country: 'DE' },
  render: ({ country }) =>
    html`<call-forwarding .backend=${backendFor('local-team')} country=${country}></call-forwarding>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The three numbers of Berlin Mitte, as its own team sees them. */
export const Playground: Story = {};

export const Loading: Story = { render: () => show(backendFor('local-team', { listPhoneLines: 'pending' })) };

export const None: Story = {
  render: () => show(backendFor('local-team', { listPhoneLines: () => ({ items: [] }) })),
};

/** With many numbers their cards start closed. */
export const Many: Story = { render: () => show(backendFor()) };

export const AlwaysOverrides: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '[role=switch]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '[role=switch]')!);
  },
};

const edit = async (canvasElement: HTMLElement, number: string): Promise<void> => {
  await waitFor(() => expect(deep(canvasElement, 'input')).not.toBeNull());
  const input = deep(canvasElement, 'input')!;
  await fireEvent.input(input, { target: { value: number } });
  await userEvent.click(deep(canvasElement, '[type=submit]')!);
};

/** A number in any spelling is read, saved and written as usual. */
export const Saved: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '0049 (40) 36090');
    await waitFor(() => expect(deep(canvasElement, '.saved')!.textContent).toContain('Saved'));
    await expect((deep(canvasElement, 'input') as HTMLInputElement).value).toBe('040 36090');
  },
};

export const WrongTarget: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '0900 1234567');
    await waitFor(() => expect(deep(canvasElement, '.error')!.textContent).toContain('premium-rate'));
  },
};

/** Yours and theirs, and the question which one stays. */
export const Conflict: Story = {
  render: () => {
    const backend = backendFor('local-team', { setForwarding: [fail('version-mismatch'), 'usual'] });
    backend.script({
      listPhoneLines: [
        'usual',
        async (_, next) => ({
          items: (await next()).items.map((line) => ({
            ...line,
            version: line.version,
            changedBy: 'Tobias Falk',
            changedAt: '2026-11-23T08:55:00Z',
          })),
        }),
      ],
    });
    return show(backend);
  },
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '040 36090');
    await waitFor(() => expect(deepAll(canvasElement, '.sides>div')).toHaveLength(2));
  },
};

export const SaveFailed: Story = {
  render: () => show(backendFor('local-team', { setForwarding: fail('unavailable') })),
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '040 36090');
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const Forbidden: Story = {
  render: () =>
    show(
      backendFor('local-team', { listPhoneLines: fail('not-allowed', { facts: { who: ['Tobias Falk'] } }) }),
    ),
};

export const Failed: Story = {
  render: () => show(backendFor('local-team', { listPhoneLines: fail('network') })),
};
