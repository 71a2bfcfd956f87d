import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { ALL_CAPABILITIES } from '../../src/backend/backend.js';
import type { BackendError } from '../../src/domain/errors.js';
import type { ConfirmSignInElement } from '../../src/elements/confirm-sign-in/confirm-sign-in.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<ConfirmSignInElement, 'open'>;

const facts = { why: 'account', requestedAccount: 'Bern Länggasse', minutes: 15 } as const;
const NEED = fail('reauth-needed', { facts });

const dialog = (need: BackendError = NEED, script: Script = {}): TemplateResult =>
  html`<confirm-sign-in .backend=${backendFor('main-owner', script)} .need=${need} open></confirm-sign-in>`;

const meta: Meta<Args> = {
  title: 'Elements/confirm-sign-in',
  component: 'confirm-sign-in',
  args: { open: true },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
  render: ({ open }) =>
    html`<confirm-sign-in
      .backend=${backendFor('main-owner', {
        confirmSignIn: () => ({
          at: new Date(TODAY).toISOString(),
          until: new Date(TODAY + 15 * 60_000).toISOString(),
        }),
      })}
      .need=${NEED}
      ?open=${open}
    ></confirm-sign-in>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Says who wants a confirmation and why, and takes a one-time code. Every code counts here. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** The backend wants it for what is to be done, whatever account it is done to. */
export const WantedByTheBackend: Story = {
  render: () => dialog(fail('reauth-needed', { facts: { why: 'act', minutes: 15 } })),
};

/** An earlier confirmation counts no more. */
export const Ended: Story = {
  render: () => dialog(fail('reauth-needed', { facts: { ...facts, at: new Date(TODAY).toISOString() } })),
};

/** The person has nothing that shows codes. */
export const NoDevice: Story = { render: () => dialog(fail('second-factor-required', { facts })) };

/** The backend takes no codes, and the host has not seen to it. */
export const Elsewhere: Story = {
  render: () =>
    html`<confirm-sign-in
      .backend=${new ScriptedBackend(backendFor('main-owner'), {}, { ...ALL_CAPABILITIES, stepUp: false })}
      .need=${NEED}
      open
    ></confirm-sign-in>`,
};

const send: Story['play'] = async ({ canvasElement }) => {
  const field = await waitFor(() => {
    const found = deep(canvasElement, '#code') as HTMLInputElement | null;
    expect(found).not.toBeNull();
    return found!;
  });
  field.value = '123 456';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await userEvent.click(deep(canvasElement, '.primary')!);
};

export const Wrong: Story = {
  render: () => dialog(NEED, { confirmSignIn: fail('code-wrong', { facts: { count: 3 } }) }),
  play: async (context) => {
    await send(context);
    await waitFor(() => expect(deep(context.canvasElement, '.error')).toHaveTextContent('3 tries'));
  },
};

/** Too many codes were wrong. */
export const Locked: Story = {
  render: () =>
    dialog(NEED, {
      confirmSignIn: fail('code-locked', { facts: { at: new Date(TODAY + 15 * 60_000).toISOString() } }),
    }),
  play: send,
};

export const Sending: Story = { render: () => dialog(NEED, { confirmSignIn: 'pending' }), play: send };

export const Failed: Story = {
  render: () => dialog(NEED, { confirmSignIn: fail('unavailable') }),
  play: send,
};
