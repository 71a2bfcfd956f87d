import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { PortingField } from '../../src/domain/order-tracking.js';
import type { CorrectPortingElement } from '../../src/elements/correct-porting/correct-porting.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { empty } from '../fill.js';
import { backendFor } from '../stage.js';

type Args = Pick<CorrectPortingElement, 'link' | 'open'>;

const ALTONA = 'l-101440';
const main = (script: Script = {}) => backendFor('main-owner', script);
const correcting = (backend: Backend, link = ALTONA): TemplateResult =>
  html`<correct-porting .backend=${backend} .link=${link} open></correct-porting>`;

/** Another provider has something else in some fields. */
const refusing = (...refused: PortingField[]): Story => ({
  render: () =>
    correcting(
      main({
        getOrder: async (_, next) => {
          const order = await next();
          return { ...order, porting: { ...order.porting!, refused } };
        },
      }),
    ),
});

const meta: Meta<Args> = {
  title: 'Elements/correct-porting',
  component: 'correct-porting',
  args: { link: ALTONA, open: true },
  parameters: { docs: { story: { inline: false, height: '680px' } } },
  render: ({ link, open }) =>
    html`<correct-porting .backend=${main()} .link=${link} ?open=${open}></correct-porting>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The owner is another one there. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => correcting(main({ getOrder: 'pending' })) };

export const LoadingFailed: Story = { render: () => correcting(main({ getOrder: fail('unavailable') })) };

/** Numbers are protected by a PIN, which is asked for then. */
export const PinWanted: Story = refusing('pin');

/** Two things differ. */
export const TwoFields: Story = refusing('street', 'customerNumber');

/** The order has gone on meanwhile. */
export const NothingToCorrect: Story = { render: () => correcting(main(), 'l-101446') };

/** What is missing is said at the field. */
export const Missing: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#street')).not.toBeNull());
    empty(canvasElement, '#street');
    await userEvent.click(deep(canvasElement, '[type=submit]')!);
    await waitFor(() => expect(deep(canvasElement, '#street')).toHaveAttribute('aria-invalid', 'true'));
  },
};

export const NotSent: Story = {
  render: () => correcting(main({ correctPorting: fail('unavailable') })),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '[type=submit]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '[type=submit]')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};
