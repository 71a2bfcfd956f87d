import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { TODAY } from '../stage.js';

const DAY = 86_400_000;

let keys = 0;
const key = () => ({ idempotencyKey: `story-${(keys += 1)}` });

/** Taunus Holding, a main account with one account; Café Morgenrot, which asks for it; and that one account. */
interface Sides {
  readonly main: Backend;
  readonly wanting: Backend;
  readonly local: Backend;
}

/** Taunus Holding shows its accounts. Gives the plan. */
async function shown({ main, wanting }: Sides): Promise<string> {
  const { id } = await wanting.requestLink(
    { customerNumber: 'K-500 000', scopes: ['view', 'pay', 'switch'], proof: 'owner-consent' },
    key(),
  );
  const [asked] = (await main.listReceivedRequests()).items;
  await main.acceptRequest({ request: id, version: asked!.version, shows: true }, key());
  return (await wanting.getLink({ link: id })).flattening!;
}

async function proposed(sides: Sides): Promise<string> {
  const flattening = await shown(sides);
  const { version } = (await sides.wanting.getFlattening({ flattening })).flattening!;
  await sides.wanting.proposeFlattening(
    { flattening, version, message: 'One group, one invoice: shall we do this with the new year?' },
    key(),
  );
  return flattening;
}

async function running(sides: Sides): Promise<string> {
  const id = await proposed(sides);
  const { version } = (await sides.main.getFlattening()).flattening!;
  await sides.main.acceptFlattening({ flattening: id, version }, key());
  await sides.main.getFlattening();
  return id;
}

const answered =
  (act: 'acceptMove' | 'declineMove') =>
  async (sides: Sides): Promise<string> => {
    const id = await running(sides);
    const { move } = await sides.local.getMove();
    const reason = act === 'declineMove' ? { reason: 'We have other plans.' } : {};
    await sides.local[act]({ move: move!.id, version: move!.version, ...reason }, key());
    return id;
  };

interface Seen {
  readonly backend: Backend;
  readonly id: string;
}

/** A world in which something has happened, seen by one side, some days later. */
async function after(
  before: (sides: Sides) => Promise<string>,
  side: keyof Sides,
  { days = 0, script }: { days?: number; script?: Script } = {},
): Promise<Seen> {
  let now = TODAY;
  const { world } = MemoryBackend.demo({ now: () => now });
  const sides: Sides = {
    main: world.backend('p-rita-taunus'),
    wanting: world.backend('p-sofia-morgenrot'),
    local: world.backend('p-lukas-taunus'),
  };
  const id = await before(sides);
  now += days * DAY;
  return { backend: script ? new ScriptedBackend(sides[side], script) : sides[side], id };
}

const panel = ({ backend, id }: Seen): TemplateResult =>
  html`<flatten-account .backend=${backend} .flattening=${id}></flatten-account>`;

const told = (...what: Parameters<typeof after>): Story => ({
  loaders: [async () => ({ seen: await after(...what) })],
  render: (_, { loaded }) => panel((loaded as { seen: Seen }).seen),
});

const press = async (root: HTMLElement, act: string) => {
  await waitFor(() => expect(deep(root, `[data-act=${act}]`)).not.toBeNull());
  await userEvent.click(deep(root, `[data-act=${act}]`)!);
};
const titled = (root: HTMLElement, title: RegExp) =>
  waitFor(() => expect(deep(root, 'h2')).toHaveTextContent(title));
const choose = async (root: HTMLElement, choice: string) => {
  await waitFor(() => expect(deep(root, 'select')).not.toBeNull());
  await userEvent.selectOptions(deep(root, 'select')!, choice);
};

const meta: Meta = { title: 'Elements/flatten-account', component: 'flatten-account' };
export default meta;
type Story = StoryObj;

/** A main account has shown its accounts: it is planned what becomes of each. Everything works. */
export const Playground: Story = told(shown, 'wanting');

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = told(shown, 'wanting', { script: { getFlattening: 'pending' } });

export const LoadingFailed: Story = told(shown, 'wanting', {
  script: { getFlattening: fail('unavailable') },
});

/** Many accounts, as a group has them. */
export const Many: Story = told(shown, 'wanting', {
  script: {
    getFlattening: async (_, next) => {
      const { flattening, changes } = await next();
      const [row] = flattening!.rows;
      const rows = Array.from({ length: 120 }, (_, index) => ({
        ...row!,
        link: `l-${index}`,
        account: { ...row!.account, id: `a-${index}`, name: `Filiale Taunus ${index + 1}` },
      }));
      return { flattening: { ...flattening!, rows }, changes };
    },
  },
});

/** Why an account stays has to be said; the focus goes there. */
export const WithoutReason: Story = {
  ...told(shown, 'wanting'),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'leave');
    await press(canvasElement, 'propose');
    await waitFor(() => expect(deep(canvasElement, '.error')).toHaveTextContent('Say why it stays.'));
  },
};

/** The plan is kept, for another device too. */
export const Kept: Story = {
  ...told(shown, 'wanting'),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'detach');
    await press(canvasElement, 'plan');
    await waitFor(() => expect(deep(canvasElement, '.kept')).toHaveTextContent('The plan is kept.'));
  },
};

export const Proposed: Story = {
  ...told(shown, 'wanting'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'propose');
    await titled(canvasElement, /is asked about the plan/);
  },
};

/** What the main account that is to be added sees. */
export const Asked: Story = told(proposed, 'main', { days: 2 });

export const Agreed: Story = {
  ...told(proposed, 'main'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'accept');
    await titled(canvasElement, /are moved/);
  },
};

/** Its accounts are moved one by one: the owner of each is asked. */
export const Running: Story = told(running, 'wanting', { days: 1 });

/** An owner has agreed: it moves with the billing period. */
export const OwnerAgreed: Story = told(answered('acceptMove'), 'wanting', { days: 1 });

/** An owner has declined: it is decided again. */
export const OwnerDeclined: Story = told(answered('declineMove'), 'wanting', { days: 1 });

/** What an owner has declined is left where it is. */
export const LeftAfterAll: Story = {
  ...told(answered('declineMove'), 'wanting'),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'leave');
    await waitFor(() => expect(deep(canvasElement, 'input')).not.toBeNull());
    await userEvent.type(deep(canvasElement, 'input')!, 'Its owner has other plans.');
    await press(canvasElement, 'plan');
    await titled(canvasElement, /stays a main account/);
  },
};

/** What an owner has declined is asked again. */
export const AskedAgain: Story = {
  ...told(answered('declineMove'), 'wanting'),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'move');
    await press(canvasElement, 'plan');
    await waitFor(() => expect(deep(canvasElement, '.badge')).toHaveTextContent('Owner is asked'));
  },
};

/** Every account has moved, and it is a secondary account itself; with a report. */
export const Done: Story = told(answered('acceptMove'), 'wanting', { days: 9 });

export const Declined: Story = {
  ...told(proposed, 'main'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'decline');
    await titled(canvasElement, /has declined the plan/);
  },
};

export const TakenBack: Story = {
  ...told(running, 'main'),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'cancel');
    await titled(canvasElement, /was taken back/);
  },
};

export const Expired: Story = told(shown, 'wanting', { days: 15 });

/** The answer never came: what became of it is found out. */
export const Uncertain: Story = {
  ...told(proposed, 'main', {
    script: {
      acceptFlattening: fail('network', { uncertain: true }),
      getOutcome: () => ({ state: 'running' }),
    },
  }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'accept');
    await waitFor(() => expect(deep(canvasElement, '.fate')).toHaveTextContent(/checking/));
  },
};

export const Refused: Story = {
  ...told(proposed, 'main', { script: { acceptFlattening: fail('version-mismatch') } }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'accept');
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const German: Story = {
  ...told(shown, 'wanting'),
  render: (_, { loaded }) => html`<div lang="de">${panel((loaded as { seen: Seen }).seen)}</div>`,
};
