import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { leavePreview } from '../../src/state/late-reads.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { TODAY } from '../stage.js';

/** The administrator of Berlin Mitte. */
const tobias = (script: Script = {}): ScriptedBackend =>
  new ScriptedBackend(MemoryBackend.demo({ now: () => TODAY }).world.backend('p-tobias-falk'), script);
const shown = (backend: Backend): TemplateResult => html`<main-account .backend=${backend}></main-account>`;

/** It is planned that Berlin Mitte leaves. */
const planned =
  (script: Script = {}) =>
  async () => {
    const backend = tobias(script);
    const { link } = await backend.previewLeaveMain();
    await backend.leaveMain({ when: 'period-end', version: link.version }, { idempotencyKey: 'leave' });
    return { backend };
  };
const loaded: Story['render'] = (_, { loaded }) => shown((loaded as { backend: Backend }).backend);

const meta: Meta = {
  title: 'Elements/main-account',
  component: 'main-account',
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: () => shown(tobias()),
};
export default meta;
type Story = StoryObj;

/** An administrator of a secondary account can leave. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

const ask: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '#leave')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '#leave')!);
};

/** What leaving changes, seen from the account's own side. */
export const Asking: Story = {
  play: async (context) => {
    await ask(context);
    await waitFor(() => expect(deep(context.canvasElement, '.danger')).not.toBeNull());
  },
};

/** Its main account decides about that. */
export const ForbiddenByMain: Story = {
  render: () =>
    shown(
      tobias({
        previewLeaveMain: async (_, next) => ({ ...(await next()), obstacles: ['forbidden-by-main'] }),
      }),
    ),
  play: async (context) => {
    await ask(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, '.notice.warn')).toHaveTextContent(/Please ask there/),
    );
  },
};

/** The account itself has planned to leave. */
export const Planned: Story = { loaders: [planned()], render: loaded };

/** The main account has planned to end the link. Only it can undo that. */
export const PlannedByMain: Story = {
  loaders: [
    async () => {
      const { world } = MemoryBackend.demo({ now: () => TODAY });
      const owner = world.backend('p-anna-petersen');
      const { version } = await owner.getLink({ link: 'l-100871' });
      await owner.detach({ link: 'l-100871', when: 'period-end', version }, { idempotencyKey: 'detach' });
      return { backend: world.backend('p-tobias-falk') };
    },
  ],
  render: loaded,
};

/** The link has ended lately: its administrators can still take the data of the joint time along. */
export const Ended: Story = {
  loaders: [
    async () => {
      const { world } = MemoryBackend.demo({ now: () => TODAY });
      const owner = world.backend('p-anna-petersen');
      const { version } = await owner.getLink({ link: 'l-100871' });
      await owner.detach({ link: 'l-100871', when: 'now', version }, { idempotencyKey: 'detach' });
      return { backend: world.backend('p-tobias-falk') };
    },
  ],
  render: loaded,
};

const stay: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '#stay')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '#stay')!);
};

/** It stays after all. */
export const Undone: Story = {
  loaders: [planned()],
  render: loaded,
  play: async (context) => {
    await stay(context);
    await waitFor(() => expect(deep(context.canvasElement, '.said')).toHaveTextContent(/stays linked/));
  },
};

/** No answer came: it is being found out whether it was undone. */
export const Uncertain: Story = {
  loaders: [planned({ undoLeaveMain: fail('network', { uncertain: true }), getOutcome: 'pending' })],
  render: loaded,
  play: async (context) => {
    await stay(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate')).toHaveTextContent(/checking/));
  },
};

export const Loading: Story = { render: () => shown(tobias({ previewLeaveMain: 'pending' })) };

export const Failed: Story = { render: () => shown(tobias({ previewLeaveMain: fail('unavailable') })) };

/** What is known stays, with its time. */
export const RefreshFailed: Story = {
  loaders: [
    async () => {
      const backend = tobias({ previewLeaveMain: ['usual', fail('network')] });
      await leavePreview(queriesOf(backend)).refetch();
      await leavePreview(queriesOf(backend)).refetch();
      return { backend };
    },
  ],
  render: loaded,
};
