import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { TODAY } from '../stage.js';

let keys = 0;
const key = () => ({ idempotencyKey: `story-${(keys += 1)}` });

/** The main account of Berlin Mitte, which another one asks for. */
async function asked(): Promise<Backend> {
  const present = MemoryBackend.demo({ now: () => TODAY });
  const wanting = present.world.backend('p-sofia-morgenrot');
  const local = present.world.backend('p-tobias-falk');
  const { id } = await wanting.requestLink(
    { customerNumber: 'K-100 871', scopes: ['view', 'pay'], proof: 'owner-consent' },
    key(),
  );
  const [received] = (await local.listReceivedRequests()).items;
  await local.acceptRequest(
    { request: id, version: received!.version, from: received!.moves!.from.id },
    key(),
  );
  const { version } = await wanting.previewMove({ link: id });
  await wanting.proposeMove({ link: id, version }, key());
  return present;
}

const meta: Meta = { title: 'Elements/account-moves', component: 'account-moves' };
export default meta;
type Story = StoryObj;

/** Another main account asks for a linked account. */
export const Playground: Story = {
  loaders: [async () => ({ backend: await asked() })],
  render: (_, { loaded }) =>
    html`<account-moves .backend=${(loaded as { backend: Backend }).backend}></account-moves>`,
};

export const Anatomy = anatomyOf(Playground);

/** Nobody asks: there is nothing to see. */
export const Empty: Story = {
  render: () => html`<account-moves .backend=${MemoryBackend.demo({ now: () => TODAY })}></account-moves>`,
};
