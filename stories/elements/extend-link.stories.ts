import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { LinkLimit } from '../../src/domain/link-extension.js';
import type { ExtendLinkElement } from '../../src/elements/extend-link/extend-link.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { TODAY } from '../stage.js';

type Args = Pick<ExtendLinkElement, 'open'>;

/** The two sides of the link to Berlin Mitte. */
interface Sides {
  readonly main: Backend;
  readonly local: Backend;
}

const BERLIN = 'l-100871';
const END = '2027-04-01';

let keys = 0;
const key = () => ({ idempotencyKey: `story-${(keys += 1)}` });

const open = async (): Promise<void> => undefined;

const limited =
  (extendBy: LinkLimit['extendBy'] = null) =>
  async ({ main }: Sides): Promise<void> => {
    const { version } = await main.getLinkTerm({ link: BERLIN });
    await main.changeLinkTerm({ link: BERLIN, version, endOn: END, extendBy }, key());
  };

async function asked(sides: Sides): Promise<void> {
  await limited()(sides);
  const { version } = await sides.main.getLinkTerm({ link: BERLIN });
  await sides.main.proposeExtension(
    {
      link: BERLIN,
      endOn: '2027-10-01',
      extendBy: null,
      message: 'The lease in Berlin was extended by half a year. Shall we go on together until then?',
      version,
    },
    key(),
  );
}

/** A world in which something has happened, seen by one side. */
async function after(
  before: (sides: Sides) => Promise<unknown>,
  side: keyof Sides,
  script?: Script,
): Promise<{ backend: Backend; link: string | undefined }> {
  const main = MemoryBackend.demo({ now: () => TODAY });
  const sides: Sides = { main, local: main.world.backend('p-tobias-falk') };
  await before(sides);
  const backend = script ? new ScriptedBackend(sides[side], script) : sides[side];
  return { backend, link: side === 'main' ? BERLIN : undefined };
}

const told = (...what: Parameters<typeof after>): Story => ({
  loaders: [async () => ({ seen: await after(...what) })],
  render: (_, { loaded }) => {
    const { backend, link } = (loaded as { seen: Awaited<ReturnType<typeof after>> }).seen;
    return html`<extend-link .backend=${backend} .link=${link} open></extend-link>`;
  },
});

const there = (root: HTMLElement, selector: string) =>
  waitFor(() => expect(deep(root, selector)).not.toBeNull());

/** Chooses the last day of the link. */
const choose =
  (day: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await there(canvasElement, 'input[value=until]');
    await userEvent.click(deep(canvasElement, 'input[value=until]')!);
    await there(canvasElement, '#endOn');
    const field = deep(canvasElement, '#endOn') as HTMLInputElement;
    field.value = day;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };

const press =
  (act: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await there(canvasElement, `[data-act=${act}]`);
    await userEvent.click(deep(canvasElement, `[data-act=${act}]`)!);
  };

const titled = (root: HTMLElement, title: string | RegExp) =>
  waitFor(() => expect(deep(root, 'h2')).toHaveTextContent(title));

const meta: Meta<Args> = {
  title: 'Elements/extend-link',
  component: 'extend-link',
  args: { open: true },
  parameters: { docs: { story: { inline: false, height: '820px' } } },
};
export default meta;
type Story = StoryObj<Args>;

/** A link without an end, as its main account sees it. Everything works. */
export const Playground: Story = told(open, 'main');

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = told(open, 'main', { getLinkTerm: 'pending' });

export const LoadingFailed: Story = told(open, 'main', { getLinkTerm: fail('unavailable') });

/** It has an end, and what that changes is said. */
export const Limited: Story = told(limited(), 'main');

/** It goes on from there, which either side can stop. */
export const GoesOn: Story = told(limited(6), 'local');

/** The main account pays by the month: any day leads to the end of its period. */
export const EndsWithThePeriod: Story = {
  ...told(open, 'main'),
  play: async (context) => {
    await choose('2027-03-12')(context);
    await waitFor(() => expect(deep(context.canvasElement, '#endOn-hint')).toHaveTextContent(/31/));
  },
};

/** A day that cannot be is said at the field. */
export const TooEarly: Story = {
  ...told(open, 'main'),
  play: async (context) => {
    await choose('2020-03-12')(context);
    await press('set')(context);
    await there(context.canvasElement, '#endOn-error');
  },
};

/** More than was agreed to is asked for. */
export const More: Story = {
  ...told(limited(), 'main'),
  play: async (context) => {
    await choose('2027-09-30')(context);
    await there(context.canvasElement, '[data-act=propose]');
  },
};

export const Asked: Story = {
  ...told(limited(), 'main'),
  play: async (context) => {
    await choose('2027-09-30')(context);
    await press('propose')(context);
    await titled(context.canvasElement, 'The account was asked');
  },
};

/** The question as the main account sees it until it is answered. */
export const Waiting: Story = told(asked, 'main');

/** The same as the account sees it. */
export const Question: Story = told(asked, 'local');

export const Agreed: Story = {
  ...told(asked, 'local'),
  play: async (context) => {
    await press('accept')(context);
    await titled(context.canvasElement, /2027/);
  },
};

export const Declined: Story = {
  ...told(asked, 'local'),
  play: async (context) => {
    await press('decline')(context);
    await titled(context.canvasElement, 'You have declined');
  },
};

/** The account itself cannot ask for more. */
export const OnlyTheMainAccountAsks: Story = {
  ...told(limited(), 'local'),
  play: choose('2027-09-30'),
};

/** Somebody else has decided meanwhile: how it stands is read again. */
export const Conflict: Story = {
  ...told(limited(), 'main', { changeLinkTerm: fail('version-mismatch') }),
  play: async (context) => {
    await choose('2027-01-31')(context);
    await press('set')(context);
  },
};

export const Sending: Story = {
  ...told(limited(), 'main', { changeLinkTerm: 'pending' }),
  play: async (context) => {
    await choose('2027-01-31')(context);
    await press('set')(context);
  },
};
