import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { MoveSide } from '../../src/domain/main-move.js';
import type { MoveAccountElement } from '../../src/elements/move-account/move-account.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { TODAY } from '../stage.js';

type Args = Pick<MoveAccountElement, 'open'>;
type Sides = Readonly<Record<MoveSide, Backend>>;

const DAY = 86_400_000;

let keys = 0;
const key = () => ({ idempotencyKey: `story-${(keys += 1)}` });

/** Asked for, and agreed to by the owner of Berlin Mitte. Gives the request. */
async function agreed({ new: wanting, account }: Sides): Promise<string> {
  const { id } = await wanting.requestLink(
    { customerNumber: 'K-100 871', scopes: ['view', 'pay', 'switch'], proof: 'owner-consent' },
    key(),
  );
  const [asked] = (await account.listReceivedRequests()).items;
  await account.acceptRequest({ request: id, version: asked!.version, from: asked!.moves!.from.id }, key());
  return id;
}

async function propose(sides: Sides): Promise<void> {
  const link = await agreed(sides);
  const { version } = await sides.new.previewMove({ link });
  await sides.new.proposeMove(
    { link, version, message: 'We have bought the shop in Berlin. Shall it come to us with the new year?' },
    key(),
  );
}

const answer =
  (act: 'acceptMove' | 'declineMove') =>
  async (sides: Sides): Promise<void> => {
    await propose(sides);
    const [asked] = (await sides.present.listMoves()).items;
    const { id: move, version } = asked!;
    await sides.present[act]({ move, version, reason: 'The contract of sale is not signed yet.' }, key());
  };

/** What one side looks at: its request, or the move. */
interface Seen {
  readonly backend: Backend;
  readonly link: string | undefined;
  readonly move: string | undefined;
}

/** A world in which something has happened, seen by one side, some days later. */
async function after(
  before: (sides: Sides) => Promise<unknown>,
  side: MoveSide,
  { days = 0, script }: { days?: number; script?: Script } = {},
): Promise<Seen> {
  let now = TODAY;
  const present = MemoryBackend.demo({ now: () => now });
  const sides: Sides = {
    present,
    new: present.world.backend('p-sofia-morgenrot'),
    account: present.world.backend('p-tobias-falk'),
  };
  const request = await before(sides);
  const { move } = await sides.account.getMove();
  now += days * DAY;
  return {
    backend: script ? new ScriptedBackend(sides[side], script) : sides[side],
    link: typeof request === 'string' ? request : undefined,
    move: move?.id,
  };
}

const dialog = ({ backend, link, move }: Seen): TemplateResult =>
  html`<move-account .backend=${backend} .link=${link} .move=${move} open></move-account>`;

const told = (...what: Parameters<typeof after>): Story => ({
  loaders: [async () => ({ seen: await after(...what) })],
  render: (_, { loaded }) => dialog((loaded as { seen: Seen }).seen),
});

const press =
  (act: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, `[data-act=${act}]`)).not.toBeNull());
    await userEvent.click(deep(canvasElement, `[data-act=${act}]`)!);
  };

const titled = (root: HTMLElement, title: string | RegExp) =>
  waitFor(() => expect(deep(root, 'h2')).toHaveTextContent(title));

const meta: Meta<Args> = {
  title: 'Elements/move-account',
  component: 'move-account',
  args: { open: true },
  parameters: { docs: { story: { inline: false, height: '820px' } } },
};
export default meta;
type Story = StoryObj<Args>;

/** What it means to the main account that asks: nothing of the other one is told. Everything works. */
export const Playground: Story = told(agreed, 'new');

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = told(agreed, 'new', { script: { previewMove: 'pending' } });

export const LoadingFailed: Story = told(agreed, 'new', { script: { previewMove: fail('unavailable') } });

/** Everything that can be in the way. */
export const NotPossible: Story = told(agreed, 'new', {
  script: {
    previewMove: async (_, next) => ({
      ...(await next()),
      obstacles: ['move-in-progress', 'account-halted', 'swap-in-progress'],
    }),
  },
});

/** The present main account is asked. Until it agrees, nothing changes. */
export const Proposed: Story = {
  ...told(agreed, 'new'),
  play: async (context) => {
    await press('propose')(context);
    await titled(context.canvasElement, 'Everybody is asked');
  },
};

/** The main account that asks waits. */
export const Waiting: Story = told(propose, 'new', { days: 2 });

/** What the main account that it leaves sees. */
export const Asked: Story = told(propose, 'present', { days: 2 });

/** What the account itself sees, after its owner has agreed. */
export const AskedOfTheAccount: Story = told(propose, 'account', { days: 2 });

export const Agreed: Story = {
  ...told(propose, 'present'),
  play: async (context) => {
    await press('accept')(context);
    await titled(context.canvasElement, /Everybody has agreed: it moves on/);
  },
};

/** Declined with a reason, which the main account that asks reads. */
export const Declining: Story = {
  ...told(propose, 'present'),
  play: async (context) => {
    const { canvasElement } = context;
    await waitFor(() => expect(deep(canvasElement, 'textarea')).not.toBeNull());
    await userEvent.type(deep(canvasElement, 'textarea')!, 'It stays with us.');
    await press('decline')(context);
    await titled(canvasElement, 'It does not move');
  },
};

export const Declined: Story = told(answer('declineMove'), 'new', { days: 2 });

/** It will happen with the next billing period; each side can still take it back. */
export const Planned: Story = told(answer('acceptMove'), 'present', { days: 2 });

export const TakenBack: Story = {
  ...told(answer('acceptMove'), 'account', { days: 2 }),
  play: async (context) => {
    await press('cancel')(context);
    await titled(context.canvasElement, 'It does not move');
  },
};

export const Expired: Story = told(propose, 'new', { days: 15 });

/** The main account that it has left, after the day. */
export const Done: Story = told(answer('acceptMove'), 'present', { days: 9 });

/** Something had come in the way when the day came. */
export const Failed: Story = told(
  async (sides) => {
    await answer('acceptMove')(sides);
    const { life } = await sides.account.previewClosing();
    await sides.account.suspendAccount({ version: life.version }, key());
  },
  'new',
  { days: 9 },
);

/** Nothing is under way. */
export const Nothing: Story = told(() => Promise.resolve(), 'account');

export const Sending: Story = {
  ...told(agreed, 'new', { script: { proposeMove: 'pending' } }),
  play: press('propose'),
};

/** The answer never came: what became of it is found out. */
export const Uncertain: Story = {
  ...told(agreed, 'new', {
    script: {
      proposeMove: fail('network', { uncertain: true }),
      getOutcome: () => ({ state: 'running' }),
    },
  }),
  play: async (context) => {
    await press('propose')(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate')).toHaveTextContent(/checking/));
  },
};

/** Somebody took it back while another side read it: it is read again, and says so. */
export const ChangedMeanwhile: Story = {
  ...told(propose, 'present', { script: { acceptMove: fail('version-mismatch') } }),
  play: async (context) => {
    await press('accept')(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

export const German: Story = {
  ...told(propose, 'present'),
  render: (_, { loaded }) => html`<div lang="de">${dialog((loaded as { seen: Seen }).seen)}</div>`,
};
