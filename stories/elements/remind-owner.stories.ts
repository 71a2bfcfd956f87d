import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Link, SmsNotice } from '../../src/domain/link.js';
import type { RemindOwnerElement } from '../../src/elements/remind-owner/remind-owner.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<RemindOwnerElement, 'open'>;

const at = new Date(TODAY - 3_600_000).toISOString();
const sms = (state: SmsNotice['state']): SmsNotice => ({ to: '+49•••••678', state, at });

/** The request as the demo has it, with a text message. */
const dialog = (changes: Partial<Link> = {}, script: Script = {}, open = true): TemplateResult =>
  html`<remind-owner
    .backend=${backendFor('main-owner', {
      getLink: async (_, next) => ({ ...(await next()), ...changes }),
      resendRequest: async (_, next) => ({ ...(await next()), sms: sms('waiting') }),
      ...script,
    })}
    link="l-100902"
    ?open=${open}
  ></remind-owner>`;

const meta: Meta<Args> = {
  title: 'Elements/remind-owner',
  component: 'remind-owner',
  args: { open: true },
  parameters: { docs: { story: { inline: false, height: '480px' } } },
  render: ({ open }) => dialog({}, {}, open),
};
export default meta;
type Story = StoryObj<Args>;

/** The owner of an account that was asked for is told again, by text message as well. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => dialog({}, { getLink: 'pending' }) };

export const Sent: Story = { render: () => dialog({ sms: sms('sent') }) };

/** The text message has reached nobody. */
export const NotDelivered: Story = { render: () => dialog({ sms: sms('not-delivered') }) };

/** Everything that may be sent was sent. */
export const NoMore: Story = { render: () => dialog({ sms: sms('sent'), resendAt: null }) };

const send: Story['play'] = async ({ canvasElement }) => {
  const field = await waitFor(() => {
    const found = deep(canvasElement, '#phone') as HTMLInputElement | null;
    expect(found).not.toBeNull();
    return found!;
  });
  field.value = '0151 12345678';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await userEvent.click(deep(canvasElement, '.primary')!);
};

export const Sending: Story = { render: () => dialog({}, { resendRequest: 'pending' }), play: send };

export const TooOften: Story = {
  render: () => dialog({}, { resendRequest: fail('rate-limited', { facts: { at } }) }),
  play: async (context) => {
    await send(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).toHaveTextContent('again at'));
  },
};

export const Failed: Story = { render: () => dialog({}, { resendRequest: fail('unavailable') }), play: send };
