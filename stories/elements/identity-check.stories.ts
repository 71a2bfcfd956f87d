import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { identityAppDoes, type IdentityAct } from '../../src/backend/memory/identification.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { IdentityCheckElement } from '../../src/elements/identity-check/identity-check.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<IdentityCheckElement, 'link' | 'returnTo'>;
/** Hamburg Altona waits for its address. */
const LINK = 'l-101440';

const shown = (backend: Backend): TemplateResult =>
  html`<identity-check
    .backend=${backend}
    link=${LINK}
    @identity-start=${(event: Event) => event.preventDefault()}
  ></identity-check>`;

/** Somebody has begun it on another device, and done something in the app. */
const after = (acts: IdentityAct[], script: Script = {}): Story => ({
  loaders: [
    async () => {
      const inner = MemoryBackend.demo({ now: () => TODAY });
      const { deviceUrl } = await inner.beginIdentification(
        { link: LINK, returnTo: '/accounts' },
        { idempotencyKey: 'begin' },
      );
      for (const act of acts) identityAppDoes(inner.world, deviceUrl, act, 'address-mismatch');
      return { backend: new ScriptedBackend(inner, script) };
    },
  ],
  render: (_, { loaded }) => shown((loaded as { backend: Backend }).backend),
});

const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.notice')).toHaveTextContent(words));
  };

const begin: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, 'button')).not.toBeNull());
  await userEvent.click(deep(canvasElement, 'button')!);
};

const meta: Meta<Args> = { title: 'Elements/identity-check', component: 'identity-check' };
export default meta;
type Story = StoryObj<Args>;

/** The address can be confirmed by the app as well as by the letter. */
export const Playground: Story = { render: () => shown(backendFor()) };

export const Anatomy = anatomyOf(Playground);

/** Whether it is offered could not be found out. */
export const LoadingFailed: Story = {
  render: () => shown(backendFor('main-owner', { getIdentification: fail('network') })),
};

/** Begun here: on this device, or with the code on a phone. */
export const Waiting: Story = {
  render: () => shown(backendFor()),
  play: async (context) => {
    await begin(context);
    await waitFor(() => expect(deep(context.canvasElement, '.qr')).not.toBeNull());
  },
};

/** Begun on another device, or before the page was loaded anew. */
export const BegunElsewhere: Story = { ...after([]), play: says('began it at') };

export const InProgress: Story = { ...after(['open']), play: says('Identification under way') };

/** It was left in the app: again, or by the letter. */
export const Aborted: Story = {
  ...after(['open', 'abort']),
  play: says('The identification was not finished'),
};

export const Expired: Story = { ...after(['expire']), play: says('has run out') };

/** With the reason that the provider of the app has given. */
export const Refused: Story = { ...after(['open', 'refuse']), play: says('another address') };

export const Done: Story = { ...after(['open', 'finish']), play: says('has confirmed the address') };

/** It was tried five times within a day. */
export const TriedOften: Story = after(['abort'], {
  getIdentification: async (_, next) => ({
    ...(await next()),
    startAt: new Date(Date.now() + 20 * 3_600_000).toISOString(),
  }),
});

export const NoConnection: Story = {
  render: () => shown(backendFor('main-owner', { beginIdentification: fail('network') })),
  play: begin,
};
