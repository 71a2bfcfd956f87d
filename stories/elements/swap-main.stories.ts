import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { SwapMainElement } from '../../src/elements/swap-main/swap-main.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<SwapMainElement, 'link' | 'open'>;

const BERLIN = 'l-100871';
const DAY = 86_400_000;

const dialog = (backend: Backend, link: string | undefined = BERLIN): TemplateResult =>
  html`<swap-main .backend=${backend} .link=${link} open></swap-main>`;
const current = (backend: Backend): TemplateResult => html`<swap-main .backend=${backend} open></swap-main>`;
const main = (script: Script = {}) => backendFor('main-owner', script);

/** What has happened before, and how many days ago. */
type Before = (main: Backend, successor: Backend) => Promise<unknown>;

const propose: Before = async (owner) => {
  const { version } = await owner.previewSwap({ link: BERLIN });
  await owner.proposeSwap(
    { link: BERLIN, version, message: 'The head office moves to Berlin in spring. Shall you take over?' },
    { idempotencyKey: 'propose' },
  );
};
const answer =
  (act: 'acceptSwap' | 'declineSwap'): Before =>
  async (owner, successor) => {
    await propose(owner, successor);
    const { swap } = await successor.getSwap();
    await successor[act]({ version: swap!.version }, { idempotencyKey: 'answer' });
  };

/** A world in which something has happened, seen by one side, some days later. */
async function after(before: Before, side: 'main' | 'successor', days = 0): Promise<Backend> {
  let now = TODAY;
  const owner = MemoryBackend.demo({ now: () => now });
  const successor = owner.world.backend('p-tobias-falk');
  await before(owner, successor);
  now += days * DAY;
  return side === 'main' ? owner : successor;
}

const told = (before: Before, side: 'main' | 'successor', days = 0): Story => ({
  loaders: [async () => ({ backend: await after(before, side, days) })],
  render: (_, { loaded }) => current((loaded as { backend: Backend }).backend),
});

const press =
  (act: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, `[data-act=${act}]`)).not.toBeNull());
    await userEvent.click(deep(canvasElement, `[data-act=${act}]`)!);
  };

const meta: Meta<Args> = {
  title: 'Elements/swap-main',
  component: 'swap-main',
  args: { link: BERLIN, open: true },
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render: ({ link, open }) => html`<swap-main .backend=${main()} .link=${link} ?open=${open}></swap-main>`,
};
export default meta;
type Story = StoryObj<Args>;

/** What it changes when Berlin Mitte takes the place of its main account. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => dialog(main({ previewSwap: 'pending' })) };

export const LoadingFailed: Story = { render: () => dialog(main({ previewSwap: fail('unavailable') })) };

/** Its link is planned to end: what is in the way is named. */
export const NotPossible: Story = { render: () => dialog(main(), 'l-100702') };

/** Everything that can be in the way. */
export const ManyObstacles: Story = {
  render: () =>
    dialog(
      main({
        previewSwap: async (_, next) => ({
          ...(await next()),
          obstacles: ['account-halted', 'invoice-only', 'no-local-admin', 'not-standalone-payment'],
        }),
      }),
    ),
};

/** Its people are asked. Until they agree, nothing changes. */
export const Proposed: Story = {
  play: async (context) => {
    await press('propose')(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, 'h2')).toHaveTextContent('“Berlin Mitte” is asked'),
    );
  },
};

/** The main account waits for an answer. */
export const Waiting: Story = told(propose, 'main', 2);

/** What who is asked sees. */
export const Asked: Story = told(propose, 'successor', 2);

export const Agreed: Story = {
  ...told(propose, 'successor'),
  play: async (context) => {
    await press('accept')(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, 'h2')).toHaveTextContent(/becomes the main account on/),
    );
  },
};

/** It will happen with the next billing period; either side can still take it back. */
export const Planned: Story = told(answer('acceptSwap'), 'main', 2);

export const TakenBack: Story = {
  ...told(answer('acceptSwap'), 'main', 2),
  play: async (context) => {
    await press('cancel')(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, 'h2')).toHaveTextContent(/stays the main account/),
    );
  },
};

export const Declined: Story = told(answer('declineSwap'), 'main', 2);

export const Expired: Story = told(propose, 'main', 15);

/** The account that was the main account, after the day. */
export const Done: Story = told(answer('acceptSwap'), 'main', 9);

/** Something had come in the way when the day came. */
export const Failed: Story = told(
  async (owner, successor) => {
    await answer('acceptSwap')(owner, successor);
    const { life } = await successor.previewClosing();
    await successor.suspendAccount({ version: life.version }, { idempotencyKey: 'suspend' });
  },
  'main',
  9,
);

/** Nothing is under way. */
export const Nothing: Story = { render: () => current(main()) };

export const Sending: Story = {
  render: () => dialog(main({ proposeSwap: 'pending' })),
  play: press('propose'),
};

/** The answer never came: what became of it is found out. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      main({ proposeSwap: fail('network', { uncertain: true }), getOutcome: () => ({ state: 'running' }) }),
    ),
  play: async (context) => {
    await press('propose')(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate')).toHaveTextContent(/checking/));
  },
};

/** Somebody took it back while the other side read it: it is read again, and says so. */
export const ChangedMeanwhile: Story = {
  loaders: [
    async () => ({
      backend: new ScriptedBackend(await after(propose, 'successor'), {
        acceptSwap: fail('version-mismatch'),
      }),
    }),
  ],
  render: (_, { loaded }) => current((loaded as { backend: Backend }).backend),
  play: async (context) => {
    await press('accept')(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

export const German: Story = { render: () => html`<div lang="de">${dialog(main())}</div>` };
