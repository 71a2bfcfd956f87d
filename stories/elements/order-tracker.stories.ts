import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { defaultConfiguration, type Configuration } from '../../src/domain/configuration.js';
import type { TrackedOrder } from '../../src/domain/order-tracking.js';
import type { OrderTrackerElement } from '../../src/elements/order-tracker/order-tracker.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { empty } from '../fill.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<OrderTrackerElement, 'link'>;

const ALTONA = 'l-101440';
const JENA = 'l-101446';
const GRAZ = 'l-101428';
const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

const tracker = (backend: Backend, link = ALTONA): TemplateResult =>
  html`<order-tracker .backend=${backend} .link=${link}></order-tracker>`;
const main = (script: Script = {}) => backendFor('main-owner', script);

/** An order in a state that a world comes to only by long ways. */
const like = (over: (order: TrackedOrder) => Partial<TrackedOrder>, link = JENA): Story => ({
  render: () =>
    tracker(
      main({
        getOrder: async (_, next) => {
          const order = await next();
          return { ...order, ...over(order) };
        },
      }),
      link,
    ),
});

/** An internet line or a number of another provider, ordered and followed for a while. */
function ordered(
  what: 'line' | 'numbers',
  after: number,
  then?: (backend: Backend, link: string) => Promise<unknown>,
): Story {
  return {
    loaders: [
      async () => {
        let now = TODAY;
        const backend = MemoryBackend.demo({ now: () => now });
        const { products, termsVersion } = await backend.getCatalogue();
        const product = products.find(
          ({ kind }) => kind === (what === 'line' ? 'internet' : 'cloud-telephony'),
        )!;
        const { options } = defaultConfiguration(product);
        const configuration: Configuration = {
          product: product.id,
          options:
            what === 'line'
              ? options
              : {
                  ...options,
                  'area-code': '040',
                  porting: {
                    numbers: [{ first: '+49401234500', last: '' }],
                    provider: 'Altnetz AG',
                    company: 'Nordlicht Retail GmbH',
                    street: 'Große Elbstr. 9',
                    postcode: '22767',
                    city: 'Hamburg',
                    on: '',
                  },
                },
        };
        const { monthly, once } = await backend.getQuote({ configuration, postcode: '20259' });
        const { link } = await backend.placeOrder(
          {
            configuration,
            name: 'Hamburg Eppendorf',
            location: { street: 'Eppendorfer Weg 3', postcode: '20259', city: 'Hamburg', country: 'DE' },
            contact: { name: 'Nora Behrens', email: 'nora.behrens@nordlicht.example', phone: '+4940123456' },
            payer: 'main',
            termsVersion,
            monthly,
            once,
          },
          { idempotencyKey: 'place' },
        );
        const { world } = backend;
        now += 2 * MINUTE;
        await backend.confirmEmail(
          { token: world.outbox.findLast(({ token }) => token)!.token! },
          { idempotencyKey: 'email' },
        );
        await backend.confirmAddress(
          { link: link.id, code: world.letters.at(-1)!.code },
          { idempotencyKey: 'address' },
        );
        now += after;
        await then?.(backend, link.id);
        now += 2 * MINUTE;
        return { backend, link: link.id };
      },
    ],
    render: (_, { loaded }) => {
      const { backend, link } = loaded as { backend: Backend; link: string };
      return tracker(backend, link);
    },
  };
}

const cancel = async (backend: Backend, link: string) => {
  const { version } = await backend.getOrder({ link });
  await backend.cancelOrder({ link, version }, { idempotencyKey: 'cancel' });
};

const meta: Meta<Args> = {
  title: 'Elements/order-tracker',
  component: 'order-tracker',
  args: { link: ALTONA },
  render: ({ link }) => tracker(main(), link),
};
export default meta;
type Story = StoryObj<Args>;

/** The provider of numbers that shall come along has another owner. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => tracker(main({ getOrder: 'pending' })) };

export const LoadingFailed: Story = { render: () => tracker(main({ getOrder: fail('unavailable') })) };

/** Nobody has looked at it yet. */
export const Received: Story = like(({ milestones }) => ({
  state: 'acknowledged',
  milestones: milestones.map((each) =>
    each.kind === 'checked' ? { ...each, state: 'open', at: null, waitsFor: 'provider' } : each,
  ),
}));

/** The mail and the letter are on their way; what has to wait for them is told. */
export const WaitsForChecks: Story = { args: { link: JENA } };

/** What differs is named, and can be corrected. */
export const Refused: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '[data-act=correct]')).not.toBeNull());
    await expect(deep(canvasElement, '.notice')).toHaveTextContent('name of the owner');
  },
};

/** Who may not order sees what it waits for, and who can help. */
export const WithoutTheRight: Story = {
  render: () => tracker(MemoryBackend.demo({ now: () => TODAY }).world.backend('p-deniz-kaya')),
};

/** Somebody comes to work at the line. */
export const BeingSetUp: Story = { args: { link: GRAZ } };

/** The other provider lets the numbers go on a day. */
export const NumbersAgreed: Story = ordered('numbers', 3 * MINUTE);

/** Everything is there, the numbers too. */
export const Complete: Story = ordered('numbers', 20 * DAY);

/** Everything is there but the numbers. */
export const PartlyComplete: Story = like(() => ({ state: 'partial', reason: 'numbers-gone', acts: [] }));

export const CancellationAsked: Story = like(() => ({ state: 'assessingCancellation', acts: [] }));

export const BeingCancelled: Story = like(() => ({ state: 'pendingCancellation', acts: [] }));

/** The work at the line was booked already. */
export const NotCancelled: Story = ordered('line', 3 * MINUTE, cancel);

export const Withdrawn: Story = like(({ withdrawal }) => ({
  state: 'cancelled',
  reason: 'withdrawn',
  acts: [],
  withdrawal: {
    until: withdrawal!.until,
    declared: { at: '2026-11-22T10:12:00.000Z', by: 'Anna Petersen', confirmedTo: 'a•••@nordlicht.example' },
  },
}));

/** There is no line at the address. */
export const NotPossible: Story = { args: { link: 'l-101399' } };

export const NotCarriedOut: Story = like(() => ({ state: 'failed', reason: 'line-faulty', acts: [] }), GRAZ);

/** A refusal is corrected: what was sent stands there, and only what differs is typed. */
export const Corrected: Story = {
  play: async ({ canvasElement }) => {
    const find = (selector: string) => deep(canvasElement, selector);
    await waitFor(() => expect(find('[data-act=correct]')).not.toBeNull());
    await userEvent.click(find('[data-act=correct]')!);
    await waitFor(() => expect(find('correct-porting #company')).not.toBeNull());
    const company = find('correct-porting #company') as HTMLInputElement;
    await expect(company.getAttribute('aria-invalid')).toBe('true');
    empty(canvasElement, 'correct-porting #company');
    await userEvent.type(company, 'Nordlicht Retail GmbH');
    await userEvent.click(find('correct-porting [type=submit]')!);
    await waitFor(() => expect(find('[data-order-state]')).toHaveTextContent('Waiting'));
  },
};
