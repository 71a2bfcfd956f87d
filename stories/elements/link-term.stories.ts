import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { LinkLimit } from '../../src/domain/link-extension.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { TODAY } from '../stage.js';

const BERLIN = 'l-100871';
const DAY = 86_400_000;

let keys = 0;
const key = () => ({ idempotencyKey: `story-${(keys += 1)}` });

interface World {
  readonly main: Backend;
  readonly local: Backend;
  /** Lets days pass. */
  readonly pass: (days: number) => void;
}

const limited =
  (extendBy: LinkLimit['extendBy'] = null, link = BERLIN) =>
  async ({ main }: World): Promise<void> => {
    const { version } = await main.getLinkTerm({ link });
    await main.changeLinkTerm({ link, version, endOn: '2027-04-01', extendBy }, key());
  };

async function asked(world: World): Promise<void> {
  await limited()(world);
  const { version } = await world.main.getLinkTerm({ link: BERLIN });
  await world.main.proposeExtension({ link: BERLIN, endOn: null, extendBy: null, version }, key());
}

async function declined(world: World): Promise<void> {
  await asked(world);
  const { id, version } = (await world.local.getLinkTerm()).extension!;
  await world.local.declineExtension({ extension: id, version, reason: 'We move out in spring.' }, key());
}

const told = (
  before: (world: World) => Promise<unknown>,
  { side = 'main', link = BERLIN, script }: { side?: 'main' | 'local'; link?: string; script?: Script } = {},
): Story => ({
  loaders: [
    async () => {
      let now = TODAY;
      const main = MemoryBackend.demo({ now: () => now });
      const local = main.world.backend('p-tobias-falk');
      const world: World = { main, local, pass: (days) => (now += days * DAY) };
      await before(world);
      return { backend: script ? new ScriptedBackend(world[side], script) : world[side] };
    },
  ],
  render: (_, { loaded }) => {
    const { backend } = loaded as { backend: Backend };
    return html`<link-term
      .backend=${backend}
      .link=${side === 'main' ? link : undefined}
      decides
    ></link-term>`;
  },
});

const meta: Meta = { title: 'Elements/link-term', component: 'link-term' };
export default meta;
type Story = StoryObj;

/** A link has an end, and can be extended. */
export const Playground: Story = told(limited());

export const Anatomy = anatomyOf(Playground);

export const NoEnd: Story = told(async () => undefined);

export const Loading: Story = told(limited(), { script: { getLinkTerm: 'pending' } });

/** What else is shown of the link goes on without it. */
export const LoadingFailed: Story = told(limited(), { script: { getLinkTerm: fail('unavailable') } });

export const GoesOn: Story = told(limited(3));

/** The account is asked for more, as the main account sees it. */
export const Asked: Story = told(asked);

/** The same as the account sees it. */
export const Question: Story = told(asked, { side: 'local' });

export const Declined: Story = told(declined);

/** The account could not stand alone when the end had come. */
export const CouldNotEnd: Story = told(
  async (world) => {
    await limited(null, 'l-100720')(world);
    world.pass(300);
  },
  { link: 'l-100720' },
);

/** It leads to the dialog in which it is decided. */
export const Deciding: Story = {
  ...told(limited()),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#decide')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '#decide')!);
    await waitFor(() => expect(deep(canvasElement, 'dialog')).not.toBeNull());
  },
};
