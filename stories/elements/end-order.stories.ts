import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { EndOrderElement } from '../../src/elements/end-order/end-order.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { empty } from '../fill.js';
import { backendFor } from '../stage.js';

type Args = Pick<EndOrderElement, 'link' | 'act' | 'open'>;

const JENA = 'l-101446';
const main = (script: Script = {}) => backendFor('main-owner', script);
const ending = (backend: Backend, act: Args['act'], link = JENA): TemplateResult =>
  html`<end-order .backend=${backend} .link=${link} .act=${act} open></end-order>`;

const send: NonNullable<Story['play']> = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '[type=submit]')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '[type=submit]')!);
};

const meta: Meta<Args> = {
  title: 'Elements/end-order',
  component: 'end-order',
  args: { link: JENA, act: 'cancel', open: true },
  parameters: { docs: { story: { inline: false, height: '620px' } } },
  render: ({ link, act, open }) =>
    html`<end-order .backend=${main()} .link=${link} .act=${act} ?open=${open}></end-order>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Somebody asks to cancel an order. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => ending(main({ getOrder: 'pending' }), 'cancel') };

export const LoadingFailed: Story = {
  render: () => ending(main({ getOrder: fail('unavailable') }), 'cancel'),
};

/** It was asked for, and is looked into. */
export const Asked: Story = {
  play: async (context) => {
    await send(context);
    await waitFor(() => expect(deep(context.canvasElement, 'h2')).toHaveTextContent('We look into it'));
  },
};

/** The order has gone on meanwhile. */
export const NoLongerPossible: Story = { render: () => ending(main(), 'cancel', 'l-101399') };

export const NotSent: Story = {
  render: () => ending(main({ cancelOrder: fail('unavailable') }), 'cancel'),
  play: send,
};

/** The contract is withdrawn from: what is declared, by whom, and where the confirmation goes. */
export const Withdrawing: Story = { args: { act: 'withdraw' } };

/** It is received, and the confirmation is on its way. */
export const Withdrawn: Story = {
  args: { act: 'withdraw' },
  play: async (context) => {
    await send(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, 'h2')).toHaveTextContent('You have withdrawn from the contract'),
    );
  },
};

/** Where the confirmation goes has to be an address. */
export const AddressWrong: Story = {
  args: { act: 'withdraw' },
  play: async (context) => {
    const { canvasElement } = context;
    await waitFor(() => expect(deep(canvasElement, '#email')).not.toBeNull());
    empty(canvasElement, '#email');
    await send(context);
    await waitFor(() => expect(deep(canvasElement, '#email')).toHaveAttribute('aria-invalid', 'true'));
  },
};
