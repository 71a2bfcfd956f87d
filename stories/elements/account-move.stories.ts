import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { TODAY } from '../stage.js';

let keys = 0;
const key = () => ({ idempotencyKey: `story-${(keys += 1)}` });

/** Berlin Mitte is asked for by another main account than its own, and its owner agrees. */
async function asked(proposed: boolean) {
  const present = MemoryBackend.demo({ now: () => TODAY });
  const wanting = present.world.backend('p-sofia-morgenrot');
  const local = present.world.backend('p-tobias-falk');
  const { id: link } = await wanting.requestLink(
    { customerNumber: 'K-100 871', scopes: ['view', 'pay'], proof: 'owner-consent' },
    key(),
  );
  const [received] = (await local.listReceivedRequests()).items;
  const { version, moves } = received!;
  await local.acceptRequest({ request: link, version, from: moves!.from.id }, key());
  const preview = await wanting.previewMove({ link });
  const move = proposed
    ? (await wanting.proposeMove({ link, version: preview.version }, key())).id
    : undefined;
  return { present, wanting, local, link, move };
}
type Asked = Awaited<ReturnType<typeof asked>>;

const shown = (
  proposed: boolean,
  of: (world: Asked) => { backend: Backend; link?: string; move?: string | undefined },
): Story => ({
  loaders: [async () => of(await asked(proposed))],
  render: (_, { loaded }) => {
    const { backend, link, move } = loaded as ReturnType<typeof of>;
    return html`<account-move .backend=${backend} .link=${link} .move=${move}></account-move>`;
  },
});

const meta: Meta = { title: 'Elements/account-move', component: 'account-move' };
export default meta;
type Story = StoryObj;

/** The account that was proven belongs to another main account: it can be asked to move. */
export const Playground: Story = shown(false, ({ wanting, link }) => ({ backend: wanting, link }));

export const Anatomy = anatomyOf(Playground);

/** To the main account that it would leave. */
export const Asked: Story = shown(true, ({ present, move }) => ({ backend: present, move }));

/** To the account itself. */
export const OfTheAccount: Story = shown(true, ({ local }) => ({ backend: local }));

export const Waiting: Story = shown(true, ({ wanting, link, move }) => ({ backend: wanting, link, move }));

export const LoadingFailed: Story = shown(true, ({ present, move }) => ({
  backend: new ScriptedBackend(present, { getMove: fail('unavailable') }),
  move,
}));

/** The dialog opens, and the focus comes back when it is closed. */
export const Opened: Story = {
  ...shown(true, ({ present, move }) => ({ backend: present, move })),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#decide')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '#decide')!);
    await waitFor(() => expect(deep(canvasElement, '[data-act=accept]')).not.toBeNull());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(deep(canvasElement, 'dialog')).toBeNull());
  },
};
