import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { InvoiceDeliveryElement } from '../../src/elements/invoice-delivery/invoice-delivery.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<InvoiceDeliveryElement, 'link' | 'open'>;

const BERLIN = 'l-100871';

const dialog = (backend: Backend, link: string | undefined = BERLIN): TemplateResult =>
  html`<invoice-delivery .backend=${backend} .link=${link} open></invoice-delivery>`;

const meta: Meta<Args> = {
  title: 'Elements/invoice-delivery',
  component: 'invoice-delivery',
  args: { link: BERLIN, open: true },
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render: ({ link, open }) =>
    html`<invoice-delivery .backend=${backendFor()} link=${link!} ?open=${open}></invoice-delivery>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Who sees the invoices of Berlin Mitte, and who gets which e-mails. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { getInvoiceDelivery: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getInvoiceDelivery: fail('unavailable') })),
};

/** The account pays itself and has not agreed that its main account sees that. It can be asked. */
export const NotAgreed: Story = { render: () => dialog(backendFor(), 'l-100655') };

/** Wien Neubau has agreed: its own invoices are here, each with its documents. */
export const Agreed: Story = {
  render: () => dialog(backendFor(), 'l-100812'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.invoices .document')).not.toBeNull());
  },
};

/** As the account itself sees it: it decides about what it pays itself. */
export const OfTheAccount: Story = {
  render: () => html`<invoice-delivery .backend=${backendFor('local-owner')} open></invoice-delivery>`,
};

/** The main account keeps the share to itself. The account can ask for it. */
export const ShareKept: Story = {
  render: () => {
    const { world } = MemoryBackend.demo({ now: () => TODAY });
    const backend = new ScriptedBackend(world.backend('p-100891'), {});
    return html`<invoice-delivery .backend=${backend} open></invoice-delivery>`;
  },
};

/** Who does not decide sees what is decided. */
export const OnlySeen: Story = { render: () => dialog(backendFor('invoice-clerk'), 'l-100812') };

/** Nobody signs in to the account any more: the e-mails that may reach nobody are named. */
export const RecipientMissing: Story = { render: () => dialog(backendFor(), 'l-100884') };

const save: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.primary')!);
};

export const Saving: Story = {
  render: () => dialog(backendFor('main-owner', { setInvoiceDelivery: 'pending' })),
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
        setInvoiceDelivery: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate .notice')).not.toBeNull());
  },
};

/** What was chosen stays, and it can be tried again. */
export const Failed: Story = {
  render: () => dialog(backendFor('main-owner', { setInvoiceDelivery: fail('unavailable') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** Another administrator was quicker: what was chosen stays, on what is decided now. */
export const ChangedByAnother: Story = {
  render: () => dialog(backendFor('main-owner', { setInvoiceDelivery: fail('version-mismatch') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')!.textContent).toContain('meanwhile'));
  },
};
