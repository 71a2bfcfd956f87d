import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { RequestAccessElement } from '../../src/elements/request-access/request-access.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<RequestAccessElement, 'right' | 'open'>;

const dialog = (backend: Backend, right = 'view-accounts'): TemplateResult =>
  html`<request-access .backend=${backend} right=${right} open></request-access>`;
const clerk = (script: Script = {}) => dialog(backendFor('invoice-clerk', script));

const meta: Meta<Args> = {
  title: 'Elements/request-access',
  component: 'request-access',
  args: { right: 'view-accounts', open: true },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
  render: ({ right, open }) =>
    html`<request-access
      .backend=${backendFor('invoice-clerk')}
      .right=${right}
      ?open=${open}
    ></request-access>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Says what is lacking and who can grant it, and asks for it. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => clerk({ getSession: 'pending' }) };

/** Somebody asked already. */
export const AskedAlready: Story = {
  loaders: [
    async () => {
      const backend = MemoryBackend.demo({ as: 'invoice-clerk', now: () => TODAY });
      await backend.requestAccess({ right: 'view-accounts' }, { idempotencyKey: 'story' });
      return { backend };
    },
  ],
  render: (_, { loaded }) => dialog((loaded as { backend: Backend }).backend),
};

/** Nobody else has the right to grant it. */
export const NobodyToAsk: Story = {
  render: () => clerk({ getSession: async (_, next) => ({ ...(await next()), administrators: [] }) }),
};

const send: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.primary')!);
};

export const Sending: Story = { render: () => clerk({ requestAccess: 'pending' }), play: send };

export const Failed: Story = { render: () => clerk({ requestAccess: fail('unavailable') }), play: send };

export const Done: Story = {
  play: async (context) => {
    await send(context);
    await waitFor(() => expect(deep(context.canvasElement, 'h2')).toHaveTextContent('They have been asked'));
  },
};
