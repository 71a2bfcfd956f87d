import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { ContractPayerElement } from '../../src/elements/contract-payer/contract-payer.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<ContractPayerElement, 'link' | 'contract' | 'open'>;

const NUERNBERG = { link: 'l-100738', contract: 'c-100738-2' };

const dialog = (backend: Backend, { link, contract } = NUERNBERG): TemplateResult =>
  html`<contract-payer .backend=${backend} link=${link} contract=${contract} open></contract-payer>`;

const meta: Meta<Args> = {
  title: 'Elements/contract-payer',
  component: 'contract-payer',
  args: { ...NUERNBERG, open: true },
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  render: ({ link, contract, open }) =>
    html`<contract-payer
      .backend=${backendFor()}
      link=${link!}
      contract=${contract!}
      ?open=${open}
    ></contract-payer>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Decides who pays for the Internet line of Nürnberg Altstadt. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { listContracts: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { listContracts: fail('unavailable') })),
};

const choose =
  (value: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#paidBy')).not.toBeNull());
    const field = deep(canvasElement, '#paidBy') as HTMLSelectElement;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
  };

/** What both sides pay then. */
export const OwnInvoice: Story = {
  render: () => dialog(backendFor()),
  play: async (context) => {
    await choose('secondary')(context);
    await waitFor(() => expect(deep(context.canvasElement, '.sides')).not.toBeNull());
  },
};

/** No money moves: it stays where it is, whoever pays for the rest one day. */
export const KeptOnTheCollectiveInvoice: Story = {
  render: () => dialog(backendFor()),
  play: async (context) => {
    await choose('main')(context);
    await waitFor(() => expect(deep(context.canvasElement, '.sides')).not.toBeNull());
  },
};

/** Amounts are for who may see invoices. */
export const WithoutAmounts: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        previewContractPayer: async (_, next) => {
          const { now, periodEnd, ...preview } = await next();
          const none = { main: null, secondary: null };
          return { ...preview, now: { ...now, ...none }, periodEnd: { ...periodEnd, ...none } };
        },
      }),
    ),
  play: OwnInvoiceWithout('.muted'),
};

function OwnInvoiceWithout(selector: string): NonNullable<Story['play']> {
  return async (context) => {
    await choose('secondary')(context);
    await waitFor(() => expect(deep(context.canvasElement, selector)).not.toBeNull());
  };
}

/** The account cannot pay an invoice of its own. */
export const Hindered: Story = {
  render: () => dialog(backendFor(), { link: 'l-100720', contract: 'c-100720-1' }),
  play: OwnInvoiceWithout('.obstacles'),
};

const decide: Story['play'] = async (context) => {
  await OwnInvoiceWithout('.sides')(context);
  await userEvent.click(deep(context.canvasElement, '.primary')!);
};

export const Sending: Story = {
  render: () => dialog(backendFor('main-owner', { changeContractPayer: 'pending' })),
  play: async (context) => {
    await decide(context);
    await expect(deep(context.canvasElement, '.primary')!.getAttribute('aria-busy')).toBe('true');
  },
};

/** No answer came. It is being found out whether it was done. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        changeContractPayer: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async (context) => {
    await decide(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate .notice')).not.toBeNull());
  },
};

/** It can be tried again. */
export const Failed: Story = {
  render: () => dialog(backendFor('main-owner', { changeContractPayer: fail('unavailable') })),
  play: async (context) => {
    await decide(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** Somebody else was faster: it is shown as it is now. */
export const Conflict: Story = {
  render: () =>
    dialog(backendFor('main-owner', { changeContractPayer: [fail('version-mismatch'), 'usual'] })),
  play: async (context) => {
    await decide(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

export const Refused: Story = {
  render: () => dialog(backendFor('main-owner', { changeContractPayer: fail('not-allowed') })),
  play: async (context) => {
    await decide(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** Planned for the next period. */
export const Done: Story = {
  render: () => dialog(backendFor()),
  play: async (context) => {
    await decide(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, 'h2')!.textContent).toContain(
        'The account pays for “Internet line”',
      ),
    );
  },
};
