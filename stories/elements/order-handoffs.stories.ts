import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { shopDoes } from '../../src/backend/memory/order-handoff.js';
import type { OrderReturn } from '../../src/domain/order-return.js';
import type { OrderHandoffsElement } from '../../src/elements/order-handoffs/order-handoffs.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { TODAY } from '../stage.js';

type Args = Pick<OrderHandoffsElement, 'returnTo'>;

const shown = (backend: Backend, returned?: OrderReturn): TemplateResult =>
  html`<order-handoffs
    .backend=${backend}
    .returned=${returned}
    @order-start=${(event: Event) => event.preventDefault()}
  ></order-handoffs>`;

/** Somebody went to the shop, and what they came back with. */
const after = (
  how: (backend: MemoryBackend, way: { url: string; token: string }) => OrderReturn | undefined,
  script: Script = {},
): Story => ({
  loaders: [
    async () => {
      const inner = MemoryBackend.demo({ now: () => TODAY });
      const way = await inner.beginOrderHandoff({ returnTo: '/accounts' }, { idempotencyKey: 'begin' });
      return { backend: new ScriptedBackend(inner, script), returned: how(inner, way) };
    },
  ],
  render: (_, { loaded }) => {
    const { backend, returned } = loaded as { backend: Backend; returned: OrderReturn | undefined };
    return shown(backend, returned);
  },
});

const says =
  (words: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.notice')).toHaveTextContent(words));
  };

const meta: Meta<Args> = { title: 'Elements/order-handoffs', component: 'order-handoffs' };
export default meta;
type Story = StoryObj<Args>;

/** The shop was left without an order: it can be gone on with. */
export const Playground: Story = {
  ...after(({ world }, { url }) => shopDoes(world, url, 'leave')),
  play: says('No order was placed'),
};

export const Anatomy = anatomyOf(Playground);

/** Nobody went to the shop: nothing is shown. */
export const Empty: Story = {
  render: () => html`<p>${shown(MemoryBackend.demo({ now: () => TODAY }))}</p>`,
};

/** Somebody of the account is in the shop, here or on another device. */
export const Away: Story = { ...after(() => undefined), play: says('An order is being placed in the shop') };

/** Somebody came back, and the order has not arrived yet. */
export const Looking: Story = {
  ...after((_, { token }) => ({ token, result: 'unknown' })),
  play: says('We are looking for your order'),
};

/** Somebody who does not want to wait is told by mail, whatever becomes of it. */
export const NotifyMe: Story = {
  ...after((_, { token }) => ({ token, result: 'unknown' })),
  play: async (context) => {
    await says('We are looking for your order')(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice>.row>button')).not.toBeNull());
    await userEvent.click(deep(context.canvasElement, '.notice>.row>button')!);
    await says('You get a mail as soon as it has arrived')(context);
  },
};

/** Whom to tell could not be kept. */
export const NotifyFailed: Story = {
  ...after((_, { token }) => ({ token, result: 'unknown' }), { notifyOrderHandoff: fail('network') }),
  play: async (context) => {
    await waitFor(() => expect(deep(context.canvasElement, '.notice>.row>button')).not.toBeNull());
    await userEvent.click(deep(context.canvasElement, '.notice>.row>button')!);
    const said = () => deepAll(context.canvasElement, '.notice').map(({ textContent }) => textContent);
    await waitFor(() => expect(said().join(' ')).toContain('That could not be kept'));
  },
};

/** It still has not arrived when somebody looks later. */
export const InProgress: Story = {
  ...after(() => undefined, {
    listOrderHandoffs: async (_, next) => {
      const { items } = await next();
      return { items: items.map((each) => ({ ...each, returnedAt: each.startedAt })) };
    },
  }),
  play: says('Order in progress'),
};

/** A way back that is wrong, old, used or another's. */
export const DoesNotCount: Story = {
  ...after(() => ({ token: 'x'.repeat(43), result: 'placed' })),
  play: says('This way back does not count any more'),
};

/** What became of it could not be found out. */
export const CheckFailed: Story = after((_, { token }) => ({ token, result: 'unknown' }), {
  finishOrderHandoff: fail('unavailable'),
});
