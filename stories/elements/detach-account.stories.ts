import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { DetachAccountElement } from '../../src/elements/detach-account/detach-account.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<DetachAccountElement, 'link' | 'open'>;

const dialog = (backend: Backend, link = 'l-100871'): TemplateResult =>
  html`<detach-account .backend=${backend} link=${link} open></detach-account>`;

const meta: Meta<Args> = {
  title: 'Elements/detach-account',
  component: 'detach-account',
  args: { link: 'l-100871', open: true },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: ({ link, open }) =>
    html`<detach-account .backend=${backendFor()} link=${link!} ?open=${open}></detach-account>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Asks before Berlin Mitte is detached. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { previewDetach: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { previewDetach: fail('unavailable') })),
};

/** Nobody signs in to this account on its own: the reason stands where the button would be. */
export const NotPossibleYet: Story = { render: () => dialog(backendFor(), 'l-101440') };

/** It has no payment method of its own, so that nobody would pay for it: what it needs is listed, with who can see to it. */
export const NoPaymentMethod: Story = { render: () => dialog(backendFor(), 'l-100720') };

const detach: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.danger')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.danger')!);
};

export const Sending: Story = {
  render: () => dialog(backendFor('main-owner', { detach: 'pending' })),
  play: async (context) => {
    await detach(context);
    await expect(deep(context.canvasElement, '.danger')!.getAttribute('aria-busy')).toBe('true');
  },
};

/** No answer came. It is being found out whether it was saved. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        detach: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async (context) => {
    await detach(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate .notice')).not.toBeNull());
  },
};

export const Failed: Story = {
  render: () =>
    dialog(backendFor('main-owner', { detach: fail('unavailable', { correlationId: '7f3a-19c2' }) })),
  play: detach,
};

/** An account that was ordered a few days ago stays for a week at least: its end can be planned. */
export const TooNew: Story = { render: () => dialog(backendFor(), 'l-101428') };

/** What can be done about what is missing: the mail of a check was sent again. */
export const NeedSeenTo: Story = {
  render: () => dialog(backendFor(), 'l-101446'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.needs .button')).not.toBeNull());
    const send = deepAll(canvasElement, '.needs .button').find((each) =>
      /Send the mail/.test(each.textContent),
    );
    await userEvent.click(send!);
    await waitFor(() => expect(deep(canvasElement, '.needs')).toHaveTextContent(/is on its way/));
  },
};

/** A rule says no after all. */
export const Refused: Story = {
  render: () => dialog(backendFor('main-owner', { detach: fail('detach-in-progress') })),
  play: detach,
};

export const Scheduled: Story = {
  play: async (context) => {
    await detach(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, 'h2')!.textContent).toContain('will be detached after'),
    );
  },
};

/** What is done at once cannot be undone: it takes a tick, and the account's number. */
export const Now: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#when')).not.toBeNull());
    await userEvent.selectOptions(deep(canvasElement, '#when')!, 'now');
    await waitFor(() => expect(deep(canvasElement, '#number')).not.toBeNull());
    await detach({ canvasElement } as Parameters<typeof detach>[0]);
    await waitFor(() => expect(deep(canvasElement, '#certain-error')).not.toBeNull());
  },
};

/** Somebody else was to pay from a later day on: that ends with the link, and is said. */
export const PlannedPayerChange: Story = {
  loaders: [
    async () => {
      const backend = backendFor();
      const { version } = await backend.getLink({ link: 'l-100871' });
      await backend.changePayer(
        { link: 'l-100871', payer: 'secondary', when: 'period-end', version },
        { idempotencyKey: 'payer' },
      );
      return { backend };
    },
  ],
  render: (_, { loaded }) => dialog((loaded as { backend: Backend }).backend),
};

/** Names of any length stay inside. */
export const LongName: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        previewDetach: async (_, next) => {
          const preview = await next();
          const name =
            'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein Unterföhring an der Isar e. V.';
          return { ...preview, account: { ...preview.account, name } };
        },
      }),
    ),
};
