import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { SubsidiaryDetailsElement } from '../../src/elements/subsidiary-details/subsidiary-details.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<SubsidiaryDetailsElement, 'link' | 'panel'>;

const details = (
  backend: Backend,
  link = 'l-100871',
  panel: SubsidiaryDetailsElement['panel'] = 'overview',
): TemplateResult =>
  html`<subsidiary-details .backend=${backend} link=${link} panel=${panel}></subsidiary-details>`;
const of = (link: string): Story => ({ args: { link } });
const button = async (root: HTMLElement, name: string): Promise<HTMLElement> => {
  const found = () => deepAll(root, 'button').find((each) => each.ariaLabel?.startsWith(name));
  await waitFor(() => expect(found()).toBeDefined());
  return found()!;
};

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-details',
  component: 'subsidiary-details',
  args: { link: 'l-100871', panel: 'overview' },
  render: ({ link, panel }) => details(backendFor(), link, panel),
};
export default meta;
type Story = StoryObj<Args>;

/** One linked account: where it stands, what it costs, who pays, what the main account may do. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => details(backendFor('main-owner', { getLink: 'pending' })) };

/** Waits for the owner. Nothing is told about the account before that. */
export const Requested = of('l-100902');

/** The owner has agreed; the main account has yet to confirm. */
export const NeedsConfirmation = of('l-100926');

/** E-mail or address are still to be confirmed. */
export const AwaitingChecks = of('l-101440');

export const Active = of('l-100871');

/** It stays linked until a day, and can be kept. */
export const DetachScheduled = of('l-100702');

export const Declined = of('l-100931');

export const Detached = of('l-100940');

/** Looks only: what the person has no right to is left out. */
export const WithoutRights: Story = {
  render: () =>
    details(
      backendFor('main-owner', {
        getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
      }),
    ),
};

/** Long words, another script and a price of seven digits stay inside. */
export const LongWords: Story = {
  render: () =>
    details(
      backendFor('main-owner', {
        getLink: async (_, next) => {
          const link = await next();
          return {
            ...link,
            account: link.account && {
              ...link.account,
              name: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein · شركة الشمال للتجارة',
              monthly: { amount: 123456789, currency: 'EUR' },
            },
          };
        },
      }),
    ),
};

/** What was shown stays, with a way to try again. */
export const RefreshFailed: Story = {
  loaders: [
    async () => {
      const backend = backendFor('main-owner', { getLink: ['usual', fail('network')] });
      await queriesOf(backend).link('l-100871').refetch();
      await queriesOf(backend).link('l-100871').refetch();
      return { backend };
    },
  ],
  render: (_, { loaded }) => details((loaded as { backend: Backend }).backend),
};

export const Failed: Story = {
  render: () =>
    details(backendFor('main-owner', { getLink: fail('unavailable', { correlationId: '7f3a-19c2' }) })),
};

export const NotFound = of('l-unknown');

const panel = (panel: SubsidiaryDetailsElement['panel']): Story => ({ args: { panel } });

/** Who pays, its part of the invoices, its references. */
export const Billing = panel('billing');

export const Access = panel('access');

/** The account's numbers, without opening it. */
export const CallForwarding = panel('forwarding');

export const Activity = panel('activity');

/** A panel that needs a right says which, and who can grant it. */
export const PanelWithoutRight: Story = {
  render: () => html`
    <subsidiary-details
      link="l-100871"
      panel="activity"
      .backend=${backendFor('main-owner', {
        getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
      })}
    ></subsidiary-details>
  `,
};

/** With the accounts before and after, in the list that it was chosen from. */
export const AmongOthers: Story = {
  render: () => html`
    <subsidiary-details
      link="l-100871"
      .backend=${backendFor()}
      .place=${{ index: 3, total: 48 }}
    ></subsidiary-details>
  `,
};

/** Arrows go from tab to tab; what was looked at stays. */
export const PanelsByKeyboard: Story = {
  play: async ({ canvasElement }) => {
    const tab = (name: string) =>
      deepAll(canvasElement, '[role=tab]').find((each) => each.textContent.trim() === name);
    await waitFor(() => expect(tab('Billing')).toBeDefined());
    tab('Overview')!.focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect(tab('Billing')!.ariaSelected).toBe('true');
    await userEvent.keyboard('{End}');
    await expect(tab('Activity')!.ariaSelected).toBe('true');
    await waitFor(() => expect(deep(canvasElement, '#panel-activity .day')).not.toBeNull());
  },
};

/** The host opens the account itself when it prevents `account-open`. */
export const OpensAccount: Story = {
  play: async ({ canvasElement }) => {
    const told = fn((event: Event) => event.preventDefault());
    canvasElement.addEventListener('account-open', told, { once: true });
    await userEvent.click(await button(canvasElement, 'Open account'));
    await expect(told).toHaveBeenCalledOnce();
  },
};

/** Nothing has changed, and the reader is told so. */
export const OpeningFailed: Story = {
  render: () => details(backendFor('main-owner', { openAccount: fail('switch-failed') })),
  play: async ({ canvasElement }) => {
    await userEvent.click(await button(canvasElement, 'Open account'));
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

/** Shows what changes before anything does. */
export const Detaching: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await button(canvasElement, 'Detach'));
    await waitFor(() => expect(deep(canvasElement, 'dialog[open] select')).not.toBeNull());
  },
};

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = { render: () => branded(details(backendFor())) };

export const Embedding: Story = {
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<backend-provider>
  <subsidiary-details link="l-100871"></subsidiary-details>
</backend-provider>
<script type="module">
  import 'subsidiary-elements/define/backend-provider.js';
  import 'subsidiary-elements/define/subsidiary-details.js';

  document.querySelector('subsidiary-details').addEventListener('details-closed', (event) => event.target.remove());
</script>`,
      },
    },
  },
};
