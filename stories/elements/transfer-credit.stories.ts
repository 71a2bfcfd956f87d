import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { TransferCreditElement } from '../../src/elements/transfer-credit/transfer-credit.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<TransferCreditElement, 'link' | 'open'>;

const BERLIN = 'l-100871';

const dialog = (backend: Backend, link = BERLIN): TemplateResult =>
  html`<transfer-credit .backend=${backend} .link=${link} open></transfer-credit>`;

const meta: Meta<Args> = {
  title: 'Elements/transfer-credit',
  component: 'transfer-credit',
  args: { link: BERLIN, open: true },
  parameters: { docs: { story: { inline: false, height: '640px' } } },
  render: ({ link, open }) =>
    html`<transfer-credit .backend=${backendFor()} link=${link!} ?open=${open}></transfer-credit>`,
};
export default meta;
type Story = StoryObj<Args>;

const typed = async (canvasElement: HTMLElement, amount: string): Promise<void> => {
  await waitFor(() => expect(deep(canvasElement, '#amount')).not.toBeNull());
  const input = deep(canvasElement, '#amount') as HTMLInputElement;
  input.value = amount;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
};

const transfer = async (canvasElement: HTMLElement, amount = '10'): Promise<void> => {
  await typed(canvasElement, amount);
  await userEvent.click(deep(canvasElement, '.primary')!);
};

/** Nordlicht pays for Berlin Mitte: credit can go both ways. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** As soon as an amount is typed, both balances are shown before and after. */
export const Preview: Story = {
  play: async ({ canvasElement }) => {
    await typed(canvasElement, '25,50');
    await waitFor(() => expect(deep(canvasElement, '.after')).not.toBeNull());
  },
};

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { getBalances: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getBalances: fail('unavailable') })),
};

/** What an account that pays itself has stays with it. */
export const OneWay: Story = { render: () => dialog(backendFor(), 'l-100812') };

/** One is billed in euros, the other in francs. */
export const OtherCurrency: Story = { render: () => dialog(backendFor(), 'l-100833') };

/** Neither side ever has less than nothing. */
export const TooMuch: Story = {
  play: async ({ canvasElement }) => {
    await transfer(canvasElement, '500');
    await waitFor(() => expect(deep(canvasElement, '#amount-error')).not.toBeNull());
  },
};

export const Sending: Story = {
  render: () => dialog(backendFor('main-owner', { transferCredit: 'pending' })),
  play: async ({ canvasElement }) => {
    await transfer(canvasElement);
    await expect(deep(canvasElement, '.primary')!.getAttribute('aria-busy')).toBe('true');
  },
};

/** No answer came. It is being found out whether it was transferred. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        transferCredit: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async ({ canvasElement }) => {
    await transfer(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.fate .notice')).not.toBeNull());
  },
};

/** What was typed stays, and it can be tried again. */
export const Failed: Story = {
  render: () => dialog(backendFor('main-owner', { transferCredit: fail('unavailable') })),
  play: async ({ canvasElement }) => {
    await transfer(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

/** Somebody else was quicker: the balances are read again. */
export const ChangedMeanwhile: Story = {
  render: () => dialog(backendFor('main-owner', { transferCredit: fail('version-mismatch') })),
  play: async ({ canvasElement }) => {
    await transfer(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.notice')!.textContent).toContain('meanwhile'));
  },
};
