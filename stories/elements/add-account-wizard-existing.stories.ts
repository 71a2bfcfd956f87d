import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { ProofMethod } from '../../src/domain/link.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

import { wizard, type WizardArgs } from '../wizard.js';

const meta: Meta<WizardArgs> = {
  title: 'Elements/add-account-wizard (existing)',
  component: 'add-account-wizard',
  // A draft belongs to a tab: each story begins without one.
  beforeEach: () => sessionStorage.clear(),
  argTypes: { way: { control: 'select', options: [undefined, 'create', 'existing'] } },
  render: (args) => wizard(backendFor(), args),
};
export default meta;
type Story = StoryObj<WizardArgs>;

/** A request in one of its states. */
const request = (link: string, script: Script = {}): Story => ({
  args: { link },
  render: (args) => wizard(backendFor('main-owner', script), args),
});
/** A request that is proven in another way than it was begun. */
const otherwise = (proof: ProofMethod, script: Script = {}): Story =>
  request('l-100917', {
    getLink: async (_, next) => ({
      ...(await next()),
      proof,
      caseNumber: proof === 'support-case' ? 'C-4821-9034' : null,
      triesLeft: proof === 'support-case' ? null : 5,
      resendAt: null,
    }),
    ...script,
  });

/** Which account, what for, and how its owner confirms. */
export const Identify: Story = { args: { way: 'existing' } };

/** It begins on a day, and the main account pays from the period after that. */
export const StartsLater: Story = {
  args: { way: 'existing' },
  play: async ({ canvasElement }) => {
    const choices = () => deepAll(canvasElement, 'input[name=starts]');
    await waitFor(() => expect(choices()[1]).toBeDefined());
    await userEvent.click(choices()[1]!);
    await waitFor(() => expect(deep(canvasElement, '#startOn')).not.toBeNull());
    await userEvent.click(deepAll(canvasElement, 'input[name=payFrom]')[1]!);
  },
};

const pick = (known: 'administered' | 'likely'): Story => ({
  args: { way: 'existing' },
  play: async ({ canvasElement }) => {
    const place = known === 'administered' ? 0 : 3;
    const choice = () => deepAll(canvasElement, 'input[name=candidate]')[place]!;
    await waitFor(() => expect(choice()).toBeDefined());
    await userEvent.click(choice());
    await waitFor(() => expect(deep(canvasElement, '#customerNumber')).toBeNull());
  },
});

/** An account that the user administers with the same sign-in: nothing has to be proven. */
export const PickOwn = pick('administered');

/** An account that may be of the same company: masked, and its owner is asked. */
export const PickLikely = pick('likely');

/** The answer is the same whether the account exists or not. */
export const Requested = request('l-100902');

/** Nothing is left of what the account may have open: the way out is to withdraw old requests. */
export const QuotaReached: Story = {
  args: { way: 'existing' },
  render: (args) =>
    wizard(
      backendFor('main-owner', {
        getRequestAllowance: async () => ({
          open: { used: 10, limit: 10 },
          hour: { used: 4, limit: 10 },
          day: { used: 4, limit: 50 },
          until: null,
        }),
      }),
      args,
    ),
};

/** As many were asked for as are allowed in an hour: until when. */
export const AskedTooOften: Story = {
  args: { way: 'existing' },
  render: (args) =>
    wizard(
      backendFor('main-owner', {
        getRequestAllowance: async () => ({
          open: { used: 9, limit: 100 },
          hour: { used: 10, limit: 10 },
          day: { used: 12, limit: 50 },
          until: '2026-11-20T10:15:00.000Z',
        }),
      }),
      args,
    ),
};

/** The message did not arrive: the same is said of as many numbers that nobody has. */
export const Undelivered = request('l-100902', {
  getLink: async (_, next) => ({ ...(await next()), undeliveredAt: '2026-11-20T09:15:00.000Z' }),
});

export const EnterCode = request('l-100917');

/** Says how many tries are left, and keeps what was typed. */
export const WrongCode: Story = {
  ...request('l-100917'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#code')).not.toBeNull());
    await userEvent.type(deep(canvasElement, '#code')!, 'AAAA1111');
    await userEvent.click(deep(canvasElement, '[type=submit]')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

/** Every other way to go on with the same request: what each takes, and what it is too weak for. */
export const OtherWays: Story = {
  ...request('l-100917'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'details')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'details>summary')!);
    await waitFor(() => expect(deep(canvasElement, 'details[open]')).not.toBeNull());
  },
};

/** No code is left: the next way is unfolded, and nothing has to be typed again. */
export const Stuck = request('l-100917', {
  getLink: async (_, next) => ({ ...(await next()), triesLeft: 0, resendAt: null }),
});

/** A letter is on its way. */
export const EnterLetterCode = otherwise('letter-code');

/** Where the sign-in begins, and where one comes back to. */
export const SignInThere = otherwise('sign-in');

/** Somebody signed in to another account: it is named, since they have just shown that it is theirs. */
export const SignedInElsewhere: Story = {
  ...otherwise('sign-in', {
    beginSignIn: async () => ({ url: 'https://sign-in.example/', expiresAt: '2026-11-23T09:05:00.000Z' }),
    finishSignIn: fail('wrong-recipient', {
      facts: { sessionAccount: 'Café Morgenrot', requestedAccount: 'K-100 917', count: 4 },
    }),
  }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('add-account-wizard')!;
    const told = fn((event: Event) => event.preventDefault());
    element.addEventListener('sign-in-start', told);
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(told).toHaveBeenCalledOnce());
    element.signInAnswer = { link: 'l-100917', state: 'x'.repeat(43), code: 'any' };
    await waitFor(() => expect(deep(canvasElement, '.notice.bad')).not.toBeNull());
  },
};

/** Name and password, in the page itself, where a backend offers them. Better not. */
export const NameAndPassword: Story = {
  ...otherwise('credentials'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('input[type=password]')).not.toBeNull());
  },
};

/** A support case: its number, and what support needs. */
export const SupportCase = otherwise('support-case');

/** The masked account, and what changes for both sides, before anything does. */
export const Confirm = request('l-100926');

/** Proven, but something of the account is open: without sums, which are its own business. */
export const ConfirmBlocked = request('l-100926', {
  previewLink: async (_, next) => ({
    ...(await next()),
    preconditions: [
      { kind: 'open-invoices', state: 'blocking', amount: null, on: null, clearable: false },
      { kind: 'unbilled', state: 'met', amount: null, on: null, clearable: false },
      { kind: 'open-quotes', state: 'noted', amount: null, on: null, clearable: false },
      { kind: 'credit', state: 'met', amount: null, on: null, clearable: false },
    ],
  }),
});

/** Whoever will pay confirms in words who pays what from when; nothing is ticked beforehand. */
export const PayerConsent: Story = {
  ...request('l-100926', {
    previewLink: async (_, next) => ({
      ...(await next()),
      consent: { wording: '2026-11', from: '2026-12-01', monthly: { amount: 2990, currency: 'EUR' } },
    }),
  }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(deep(canvasElement, '#consent')!.getAttribute('aria-invalid')).toBe('true'));
  },
};

/** What was met is not any more: nothing was linked, and what is in the way is told. */
export const ConditionsChanged: Story = {
  ...request('l-100926', { confirmLink: fail('rules-changed') }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const ConfirmFailed: Story = {
  ...request('l-100926', { confirmLink: fail('unavailable') }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const Linked: Story = {
  ...request('l-100926'),
  play: async ({ canvasElement }) => {
    const told = fn();
    canvasElement.addEventListener('account-linked', told, { once: true });
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(told).toHaveBeenCalledOnce());
    await waitFor(() => expect(deep(canvasElement, '.notice.ok')).not.toBeNull());
  },
};

/** What both agree to now begins later. */
export const ConfirmForLater = request('l-100926', {
  previewLink: async (_, next) => {
    const preview = await next();
    const begins = { code: 'begins-on', on: '2027-01-01' } as const;
    return {
      ...preview,
      start: { on: '2027-01-01', notBefore: '2027-01-01' },
      main: { ...preview.main, access: [begins, ...preview.main.access] },
      secondary: { ...preview.secondary, access: [begins, ...preview.secondary.access] },
    };
  },
});

/** Both have agreed, and the day is yet to come. */
export const Agreed = request('l-100926', {
  getLink: async (_, next) => ({
    ...(await next()),
    state: 'scheduled',
    start: { on: '2027-01-01', notBefore: '2027-01-01' },
  }),
});

/** The account has called it off before the day came. */
export const CalledOff = request('l-100931', {
  getLink: async (_, next) => ({ ...(await next()), calledOff: 'secondary' }),
});

/** The day has come, and a rule forbids it by then. */
export const NotBegun = request('l-500000', {
  getLink: async (_, next) => ({ ...(await next()), refusal: 'target-suspended' }),
});

export const Declined = request('l-100931');

export const Expired = request('l-100955');

/** Proven, but a rule forbids it: the reason is told now, not before. */
export const NotPossible = request('l-500000');

export const NotFound = request('l-unknown');
