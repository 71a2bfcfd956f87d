import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { Check } from '../../src/domain/account.js';
import type { AccountChecksElement } from '../../src/elements/account-checks/account-checks.js';
import { fail, type Step } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<AccountChecksElement, 'link' | 'open'>;
const BOTH = 'l-101446';
const ADDRESS = 'l-101440';

const dialog = (backend: Backend, link = BOTH): TemplateResult =>
  html`<account-checks .backend=${backend} link=${link} open></account-checks>`;

/** The link with some facts of its checks changed. */
const withChecks =
  (change: (check: Check) => Partial<Check>, status?: 'active'): Step<'getLink'> =>
  async (_, next) => {
    const link = await next();
    const account = link.account!;
    const checks = account.checks.map((check) => ({ ...check, ...change(check) }));
    return { ...link, account: { ...account, checks, ...(status ? { status, numbers: 2 } : {}) } };
  };

const meta: Meta<Args> = {
  title: 'Elements/account-checks',
  component: 'account-checks',
  args: { link: BOTH, open: true },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: ({ link, open }) =>
    html`<account-checks .backend=${backendFor()} link=${link!} ?open=${open}></account-checks>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Both checks of a new account are open. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => dialog(backendFor('main-owner', { getLink: 'pending' })) };

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getLink: fail('network') })),
};

/** The e-mail address is confirmed, the letter is on its way. */
export const AddressOnly: Story = { render: () => dialog(backendFor(), ADDRESS) };

const tryCode: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, 'input')).not.toBeNull());
  await userEvent.type(deep(canvasElement, 'input')!, '00000 00000');
  await userEvent.click(deep(canvasElement, '.primary')!);
};

export const WrongCode: Story = {
  render: () => dialog(backendFor(), ADDRESS),
  play: async (context) => {
    await tryCode(context);
    await waitFor(() => expect(deep(context.canvasElement, '.error')!.textContent).toContain('4 tries left'));
  },
};

export const Locked: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        getLink: withChecks(({ kind }) => (kind === 'address' ? { state: 'locked', triesLeft: 0 } : {})),
      }),
      ADDRESS,
    ),
};

export const CodeExpired: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        getLink: withChecks(({ kind }) => (kind === 'address' ? { state: 'expired' } : {})),
      }),
      ADDRESS,
    ),
};

/** It was sent just now. */
export const WaitBeforeResend: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        getLink: withChecks(() => ({ resendAt: new Date(Date.now() + 120_000).toISOString() })),
      }),
    ),
};

export const NoConnection: Story = {
  render: () => dialog(backendFor('main-owner', { confirmAddress: fail('network') }), ADDRESS),
  play: tryCode,
};

export const Active: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        getLink: withChecks(() => ({ state: 'passed', resendAt: null }), 'active'),
      }),
    ),
};
