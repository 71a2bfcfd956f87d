import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { Invoice } from '../../src/domain/invoice.js';
import type { CollectiveInvoiceElement } from '../../src/elements/collective-invoice/collective-invoice.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<CollectiveInvoiceElement, 'invoice'>;

const OCTOBER = 'i-100234-202610';

const page = (backend: Backend, invoice?: string): TemplateResult =>
  html`<collective-invoice .backend=${backend} .invoice=${invoice}></collective-invoice>`;

const meta: Meta<Args> = {
  title: 'Elements/collective-invoice',
  component: 'collective-invoice',
  render: ({ invoice }) => page(backendFor(), invoice),
};
export default meta;
type Story = StoryObj<Args>;

/** The upcoming invoice, and those that were issued. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf<object>({
  render: () => html`${page(backendFor())}${page(backendFor(), OCTOBER)}`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.next')).not.toBeNull());
    await expect(deep(canvasElement, '.changes')!.textContent).toContain('October 2026');
    await expect(deep(canvasElement, '.invoice.canceled')).not.toBeNull();
  },
});

export const Loading: Story = { render: () => page(backendFor('main-owner', { listInvoices: 'pending' })) };

/** Nobody pays for anybody yet. */
export const Empty: Story = { render: () => page(backendFor('stand-alone-owner')) };

export const Failed: Story = {
  render: () =>
    page(backendFor('main-owner', { listInvoices: fail('unavailable', { correlationId: '7f3a-19c2' }) })),
};

/** Seeing invoices is a right of its own: it says who can grant it. */
export const Forbidden: Story = { render: () => page(backendFor('local-team')) };

/** A list that could not be refreshed stays, and says from when it is. */
export const Stale: Story = {
  render: () => page(backendFor('main-owner', { listInvoices: ['usual', fail('unavailable')] })),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.next')).not.toBeNull());
  },
};

/** A secondary account sees who pays for it, since when, and its own share only. */
export const PaidByAnother: Story = {
  render: () => page(backendFor('taken-owner')),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.next')!.textContent).toContain('Taunus Holding'));
  },
};

/** Its share of one invoice, with its lines. */
export const Share: Story = { render: () => page(backendFor('taken-owner'), 'i-500000-202610') };

/** What comes next, by account. Cost centres and purchase orders are set from here. */
export const Upcoming: Story = { render: () => page(backendFor(), 'upcoming') };

/** An issued invoice: what it is made of, its documents, and what each account adds to it. */
export const Opened: Story = { render: () => page(backendFor(), OCTOBER) };

const toggle = async (canvas: HTMLElement, index: number): Promise<void> => {
  await waitFor(() => expect(deep(canvas, '[data-toggle]')).not.toBeNull());
  const shadow = canvas.querySelector('collective-invoice')!.shadowRoot!;
  await userEvent.click(shadow.querySelectorAll<HTMLElement>('[data-toggle]')[index]!);
};

/** An account shows its lines, and documents of its part alone. */
export const Lines: Story = {
  render: () => page(backendFor(), OCTOBER),
  play: async ({ canvasElement }) => {
    await toggle(canvasElement, 1);
    await waitFor(() => expect(deep(canvasElement, '.part.line')).not.toBeNull());
    await expect(deep(canvasElement, '.part.files')).not.toBeNull();
  },
};

export const Overdue: Story = { render: () => page(backendFor(), 'i-100234-202608') };

export const Canceled: Story = { render: () => page(backendFor(), 'i-100234-202604') };

/** More accounts than fit into one document: there is one for each of them, and a table with all. */
export const TooLarge: Story = {
  render: () =>
    page(
      backendFor('large-owner', {
        getInvoice: async (_, next): Promise<Invoice> => ({
          ...(await next()),
          documents: [
            { id: 'pdf', kind: 'pdf', tooLarge: true },
            { id: 'csv', kind: 'csv' },
          ],
        }),
      }),
      'i-400000-202610',
    ),
};

/** A window of the accounts of a long invoice: the next ones are read where the reader goes. */
export const Many: Story = { render: () => page(backendFor('large-owner', {}, 3000), 'upcoming') };

const search = async (canvas: HTMLElement, words: string): Promise<void> => {
  await waitFor(() => expect(deep(canvas, '[type=search]')).not.toBeNull());
  const field = deep(canvas, '[type=search]') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** By name, number, place, cost centre or purchase order. */
export const Searching: Story = {
  render: () => page(backendFor(), 'upcoming'),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'KST 4150');
    await waitFor(() => expect(deep(canvasElement, '.found')!.textContent).toContain('found'));
  },
};

export const NoMatch: Story = {
  render: () => page(backendFor(), 'upcoming'),
  play: async ({ canvasElement }) => {
    await search(canvasElement, 'nowhere');
    await waitFor(() => expect(deep(canvasElement, '.none')!.textContent).toContain('No account matches'));
  },
};

const get: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.document')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.document')!);
  await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
};

/** A document that takes its time says how far it is, and can be canceled. */
export const MakingADocument: Story = {
  render: () =>
    page(
      backendFor('main-owner', {
        getInvoiceDocument: (_input, _next, { onProgress }) => {
          onProgress?.(12_000, 75_000);
          return new Promise(() => undefined);
        },
      }),
    ),
  play: get,
};

export const DocumentFailed: Story = {
  render: () => page(backendFor('main-owner', { getInvoiceDocument: fail('unavailable') })),
  play: get,
};

/** Names, references and amounts of any length stay inside. */
export const LongWords: Story = {
  render: () =>
    page(
      backendFor('main-owner', {
        listInvoiceAccounts: async (_, next) => {
          const found = await next();
          return {
            ...found,
            items: found.items.map((each, index) =>
              index > 1
                ? each
                : {
                    ...each,
                    account: {
                      ...each.account,
                      name: index
                        ? 'متجر الأضواء الشمالية'
                        : 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein Isar',
                    },
                    costCentre: 'Rindfleischetikettierungsüberwachungsauf',
                    gross: { amount: 123_456_789_01, currency: 'EUR' },
                  },
            ),
          };
        },
      }),
      'upcoming',
    ),
};
