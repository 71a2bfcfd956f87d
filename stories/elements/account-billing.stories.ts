import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

const billing = (backend: Backend, link = 'l-100871'): TemplateResult =>
  html`<account-billing .backend=${backend} link=${link}></account-billing>`;

const meta: Meta = {
  title: 'Elements/account-billing',
  component: 'account-billing',
  render: () => billing(backendFor()),
};
export default meta;
type Story = StoryObj;

/** Who pays for one linked account, what it adds to the collective invoice, and by which references. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => billing(backendFor('main-owner', { getLink: 'pending' })) };

/** It pays its own invoice. */
export const OwnInvoice: Story = { render: () => billing(backendFor(), 'l-100655') };

/** The other side pays from the next period on; that can be undone. */
export const Planned: Story = { render: () => billing(backendFor(), 'l-100774') };

/** Amounts are a right of their own, which can be asked for. */
export const WithoutInvoices: Story = {
  render: () =>
    billing(
      backendFor('main-owner', {
        getSession: async (_, next) => ({
          ...(await next()),
          permissions: ['view-accounts', 'link-accounts'],
        }),
      }),
    ),
};

/** The rest stays, with a way to try again. */
export const AmountsFailed: Story = {
  render: () => billing(backendFor('main-owner', { listInvoiceAccounts: fail('unavailable') })),
};

export const Failed: Story = {
  render: () => billing(backendFor('main-owner', { getLink: fail('unavailable') })),
};

/** The dialog for cost centre and purchase order loads when it is asked for. */
export const SetsReferences: Story = {
  play: async ({ canvasElement }) => {
    const set = () =>
      deepAll(canvasElement, 'button').find((each) => /Set references/.test(each.textContent));
    await waitFor(() => expect(set()).toBeDefined());
    await userEvent.click(set()!);
    await waitFor(() => expect(deep(canvasElement, 'dialog[open] #costCentre')).not.toBeNull());
  },
};

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = { render: () => branded(billing(backendFor())) };
