import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Backend } from '../../src/backend/backend.js';
import type { AccountContractsElement } from '../../src/elements/account-contracts/account-contracts.js';
import { nextPeriod } from '../../src/domain/rules.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { backendFor } from '../stage.js';

type Args = Pick<AccountContractsElement, 'link'>;

const FRANKFURT = 'l-100724';

const contracts = (backend: Backend, link = FRANKFURT): TemplateResult =>
  html`<account-contracts .backend=${backend} link=${link}></account-contracts>`;

const meta: Meta<Args> = {
  title: 'Elements/account-contracts',
  component: 'account-contracts',
  args: { link: FRANKFURT },
  render: ({ link }) => contracts(backendFor(), link),
};
export default meta;
type Story = StoryObj<Args>;

/** The account pays for its Internet line itself, the main account for the rest. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => contracts(backendFor('main-owner', { listContracts: 'pending' })),
};

/** A closed account. */
export const Empty: Story = { render: () => contracts(backendFor(), 'l-100388') };

/** The only one is paid and sorted as its account: there is nothing to decide for it alone. */
export const One: Story = { render: () => contracts(backendFor(), 'l-100871') };

/** It stays on the collective invoice, whoever pays for the rest, and is sorted by references of its own. */
export const WithReferences: Story = { render: () => contracts(backendFor(), 'l-100712') };

/** Until that day nothing changes, and it can be undone. */
export const Planned: Story = {
  render: () =>
    contracts(
      backendFor('main-owner', {
        listContracts: async (_, next) => {
          const { items } = await next();
          const on = nextPeriod(new Date().toISOString());
          return {
            items: items.map((each, index) =>
              index === 0 ? { ...each, change: { paidBy: 'secondary', payer: 'secondary', on } } : each,
            ),
          };
        },
      }),
    ),
};

/** Whoever may only look. */
export const ReadOnly: Story = {
  render: () =>
    contracts(
      backendFor('main-owner', {
        getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
      }),
    ),
};

/** Long names do not break the list. */
export const LongNames: Story = {
  render: () =>
    contracts(
      backendFor('main-owner', {
        listContracts: async (_, next) => ({
          items: (await next()).items.map((each) => ({
            ...each,
            product: {
              en: 'Glasfaser-Geschäftskundenanschluss-Synchron-1000-mit-Service-Level-Vereinbarung',
            },
            costCentre: 'KST-ELEKTROINSTALLATIONSBEDARF-4711-00012345',
          })),
        }),
      }),
    ),
};

export const Forbidden: Story = { render: () => contracts(backendFor('invoice-clerk')) };

export const Failed: Story = {
  render: () =>
    contracts(
      backendFor('main-owner', { listContracts: fail('unavailable', { correlationId: '7f3a-19c2' }) }),
    ),
};
