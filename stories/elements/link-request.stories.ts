import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { ReceivedRequest } from '../../src/domain/received-request.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

interface Loaded {
  backend: Backend;
  request: string;
}

/** Nordlicht has asked Klaus Brandt, who looks at it. */
const asked =
  (script: (request: string) => Script = () => ({})) =>
  async (): Promise<Loaded> => {
    const owner = MemoryBackend.demo({ as: 'other-owner', now: () => TODAY });
    const { id } = await owner.world.backend('p-anna-petersen').requestLink(
      {
        customerNumber: 'K-200 300',
        scopes: ['view', 'pay', 'switch'],
        proof: 'owner-consent',
        message: 'Hello Klaus,\nas agreed: we pay your lines from next month.',
      },
      { idempotencyKey: 'story' },
    );
    return { backend: new ScriptedBackend(owner, script(id)), request: id };
  };

/** The request with some facts changed. */
const changed = (facts: Partial<ReceivedRequest>) => (): Script => ({
  listReceivedRequests: async (_, next) => ({
    items: (await next()).items.map((each) => ({ ...each, ...facts })),
  }),
});

const show = (backend: Backend, request?: string): TemplateResult =>
  html`<link-request .backend=${backend} .request=${request}></link-request>`;

const meta: Meta = {
  title: 'Elements/link-request',
  component: 'link-request',
  loaders: [asked()],
  render: (_, { loaded }) => {
    const { backend, request } = loaded as Loaded;
    return show(backend, request);
  },
};
export default meta;
type Story = StoryObj;

/** What the owner of another account sees. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => show(backendFor('other-owner', { listReceivedRequests: 'pending' })),
};

export const None: Story = { render: () => show(backendFor('stand-alone-owner')) };

/** A domain that only looks like the own one: both letter by letter. */
export const LookAlikeDomain: Story = {
  loaders: [
    asked(
      changed({
        foreignDomain: {
          theirs: 'suedstadt-hande1.example',
          own: 'suedstadt-handel.example',
          likeness: 'look-alike',
        },
      }),
    ),
  ],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.notice.bad')).not.toBeNull());
  },
};

/** It follows a request that was declined. */
export const AskedAgain: Story = {
  loaders: [
    asked(changed({ follows: { id: 'l-1', requestedAt: '2026-10-20T08:00:00.000Z', declined: true } })),
  ],
};

export const SameDomain: Story = { loaders: [asked(changed({ foreignDomain: null, message: '' }))] };

/** The account is a main account itself. */
export const NotPossible: Story = { loaders: [asked(changed({ obstacle: { code: 'is-main', count: 12 } }))] };

/** The account is a main account itself, and can show its accounts so that it is planned what becomes of them. */
export const ShowsAccounts: Story = {
  loaders: [asked(changed({ obstacle: { code: 'is-main', count: 12 }, canShow: true }))],
};

/** The account belongs to another main account, which is asked too. */
export const Moves: Story = {
  loaders: [
    asked(
      changed({
        moves: {
          from: { id: 'a-500000', customerNumber: 'K-500 000', name: 'Taunus Holding' },
          on: '2027-01-01',
        },
      }),
    ),
  ],
};

export const OtherMain: Story = { loaders: [asked(changed({ obstacle: { code: 'has-other-main' } }))] };

/** Something of the account is open: one by one, with what can be done about it here. */
export const Preconditions: Story = {
  render: () => show(MemoryBackend.demo({ as: 'asked-owner', now: () => TODAY })),
};

/** Who may not see invoices is not told how much. */
export const PreconditionsWithoutSums: Story = {
  render: () => {
    const backend = MemoryBackend.demo({ as: 'asked-owner', now: () => TODAY });
    const person = backend.world.people.get('p-100902')!;
    person.permissions = person.permissions.filter((each) => each !== 'view-invoices');
    return show(backend);
  },
};

/** It belonged to a main account lately: the first day is told. */
export const TooSoon: Story = {
  loaders: [
    asked(
      changed({
        obstacle: { code: 'changed-too-recently', at: '2026-12-24' },
        preconditions: [
          { kind: 'open-invoices', state: 'met', amount: null, on: null, clearable: false },
          { kind: 'changed-lately', state: 'blocking', amount: null, on: '2026-12-24', clearable: false },
        ],
      }),
    ),
  ],
};

/** Charges are billed, then everything is paid; then it can be accepted. */
export const Settled: Story = {
  render: () => show(MemoryBackend.demo({ as: 'asked-owner', now: () => TODAY })),
  play: async ({ canvasElement }) => {
    for (const left of [2, 1]) {
      await waitFor(() =>
        expect(
          canvasElement.querySelector('link-request')!.shadowRoot!.querySelectorAll('.preconditions .button')
            .length,
        ).toBe(left),
      );
      const buttons = canvasElement
        .querySelector('link-request')!
        .shadowRoot!.querySelectorAll('.preconditions .button');
      await userEvent.click(buttons[buttons.length - 1]!);
    }
    await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
  },
};

export const Sending: Story = {
  loaders: [asked(() => ({ acceptRequest: 'pending' }))],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.primary')!);
    await expect(deep(canvasElement, '.primary')!.getAttribute('aria-busy')).toBe('true');
  },
};

export const SendingFailed: Story = {
  loaders: [asked(() => ({ acceptRequest: fail('unavailable') }))],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.primary')!);
  },
};

/** The result stays on screen. */
export const Accepted: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.primary')!);
    await waitFor(() => expect(deep(canvasElement, 'h2')!.textContent).toContain('Accepted'));
  },
};

/** Why it is declined: a word, one's own words, or neither. */
export const Declining: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'footer>button')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'footer>button')!);
    await waitFor(() => expect(deep(canvasElement, 'textarea')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'input[value=wrong-account]')!);
    await userEvent.type(deep(canvasElement, 'textarea')!, 'Ask for K-200 310 instead.');
    await expect(deep(canvasElement, 'textarea')!).toHaveValue('Ask for K-200 310 instead.');
  },
};

export const DecliningFailed: Story = {
  loaders: [asked(() => ({ declineRequest: fail('unavailable') }))],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'footer>button')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'footer>button')!);
    await waitFor(() => expect(deep(canvasElement, '[type=submit]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '[type=submit]')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const Declined: Story = {
  loaders: [
    asked(
      changed({
        state: 'declined',
        declined: { reason: 'wrong-account', text: 'Ask for K-200 310 instead.' },
      }),
    ),
  ],
};

/** It begins later, and the main account pays from the period after that. */
export const StartsLater: Story = {
  loaders: [
    asked(() => ({
      listReceivedRequests: async (_, next) => ({
        items: (await next()).items.map((each) => ({
          ...each,
          term: { startOn: '2027-01-01', payFrom: 'period-end' },
          consequences: {
            ...each.consequences,
            money: [
              { code: 'pays-itself-until', until: '2027-01-31' },
              {
                code: 'joins-collective-invoice',
                main: each.main.name,
                from: '2027-03-01',
                monthly: { amount: 4180, currency: 'EUR' },
              },
            ],
            access: [{ code: 'begins-on', on: '2027-01-01' }, ...each.consequences.access],
          },
        })),
      }),
    })),
  ],
};

const AGREED = { state: 'scheduled', start: { on: '2027-01-01', notBefore: '2027-01-01' } } as const;

/** Both have agreed, and the day is yet to come: the account can call it off in one click. */
export const Agreed: Story = { loaders: [asked(changed(AGREED))] };

export const CallingOffFailed: Story = {
  loaders: [asked(() => ({ ...changed(AGREED)(), declineRequest: fail('unavailable') }))],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'footer>button')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'footer>button')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const CalledOff: Story = {
  loaders: [
    asked(changed({ state: 'declined', calledOff: 'secondary', endedAt: '2026-11-19T08:00:00.000Z' })),
  ],
};

export const CalledOffByMain: Story = {
  loaders: [asked(changed({ state: 'canceled', calledOff: 'main', endedAt: '2026-11-19T08:00:00.000Z' }))],
};

export const Withdrawn: Story = {
  loaders: [asked(changed({ state: 'canceled', endedAt: '2026-11-19T08:00:00.000Z' }))],
};

export const Expired: Story = {
  loaders: [asked(changed({ state: 'expired', endedAt: '2026-11-12T08:00:00.000Z' }))],
};

/** Whoever has the mail learns for which account it is, and signs in there. */
export const WrongAccount: Story = {
  loaders: [
    async (): Promise<Loaded & { token: string }> => {
      const owner = MemoryBackend.demo({ as: 'stand-alone-owner', now: () => TODAY });
      const { world } = owner;
      const { id } = await world
        .backend('p-anna-petersen')
        .requestLink(
          { customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent', message: '' },
          { idempotencyKey: 'story' },
        );
      return { backend: owner, request: id, token: world.outbox.at(-1)!.token! };
    },
  ],
  render: (_, { loaded }) => {
    const { backend, request, token } = loaded as Loaded & { token: string };
    return html`<link-request .backend=${backend} .request=${request} .token=${token}></link-request>`;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'h2')!.textContent).toContain('another account'));
  },
};

/** Without the mail nothing is told but where one is signed in. */
export const NotFound: Story = { render: () => show(backendFor('other-owner'), 'l-nothing') };

export const Forbidden: Story = {
  render: () =>
    show(
      backendFor('other-owner', {
        listReceivedRequests: fail('not-allowed', { facts: { who: ['Klaus Brandt'] } }),
      }),
    ),
};

export const Failed: Story = {
  render: () => show(backendFor('other-owner', { listReceivedRequests: fail('network') })),
};
