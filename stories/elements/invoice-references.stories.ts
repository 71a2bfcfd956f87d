import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { InvoiceReferencesElement } from '../../src/elements/invoice-references/invoice-references.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<InvoiceReferencesElement, 'link' | 'open'>;

const BERLIN = 'l-100871';

const dialog = (backend: Backend, link = BERLIN): TemplateResult =>
  html`<invoice-references .backend=${backend} link=${link} open></invoice-references>`;

const meta: Meta<Args> = {
  title: 'Elements/invoice-references',
  component: 'invoice-references',
  args: { link: BERLIN, open: true },
  parameters: { docs: { story: { inline: false, height: '560px' } } },
  render: ({ link, open }) =>
    html`<invoice-references .backend=${backendFor()} link=${link!} ?open=${open}></invoice-references>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Sets the cost centre and the purchase order of Berlin Mitte. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => dialog(backendFor('main-owner', { getLink: 'pending' })) };

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getLink: fail('unavailable') })),
};

/** The invoice calls the account as its payer does. */
export const NameOnInvoices: Story = {
  render: () => dialog(backendFor()),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#invoiceName')).not.toBeNull());
    const field = deep(canvasElement, '#invoiceName') as HTMLInputElement;
    field.value = 'Laden 17, Friedrichstraße';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await expect(field.value).toBe('Laden 17, Friedrichstraße');
  },
};

/** Nothing is set yet. */
export const Empty: Story = { render: () => dialog(backendFor(), 'l-101440') };

const save: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '#costCentre')).not.toBeNull());
  const field = deep(canvasElement, '#costCentre') as HTMLInputElement;
  field.value = '4711';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await userEvent.click(deep(canvasElement, '.primary')!);
};

export const Saving: Story = {
  render: () => dialog(backendFor('main-owner', { setInvoiceReferences: 'pending' })),
  play: async (context) => {
    await save(context);
    await expect(deep(context.canvasElement, '.primary')!.getAttribute('aria-busy')).toBe('true');
  },
};

/** No answer came. It is being found out whether it was saved. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        setInvoiceReferences: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate .notice')).not.toBeNull());
  },
};

/** What was typed stays, and it can be tried again. */
export const Failed: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        setInvoiceReferences: fail('unavailable', { correlationId: '7f3a-19c2' }),
      }),
    ),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** Another administrator was quicker: what was typed stays, on what is set now. */
export const ChangedByAnother: Story = {
  render: () => dialog(backendFor('main-owner', { setInvoiceReferences: fail('version-mismatch') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')!.textContent).toContain('meanwhile'));
  },
};
