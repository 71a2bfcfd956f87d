import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { InvoiceAddressElement } from '../../src/elements/invoice-address/invoice-address.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<InvoiceAddressElement, 'link' | 'open'>;

const MUENCHEN = 'l-100655';

const dialog = (backend: Backend, link: string | undefined = MUENCHEN): TemplateResult =>
  html`<invoice-address .backend=${backend} .link=${link} open></invoice-address>`;

const meta: Meta<Args> = {
  title: 'Elements/invoice-address',
  component: 'invoice-address',
  args: { link: MUENCHEN, open: true },
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render: ({ link, open }) =>
    html`<invoice-address .backend=${backendFor()} link=${link!} ?open=${open}></invoice-address>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The invoices that München Schwabing pays itself go to the accounts department of another company. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { getInvoiceAddress: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getInvoiceAddress: fail('unavailable') })),
};

/** Nothing was set: the collective invoice goes to the main account’s name and place. */
export const OfTheMainAccount: Story = {
  render: () => html`<invoice-address .backend=${backendFor()} open></invoice-address>`,
};

/** Whoever sees invoices and decides nothing sees what is set. */
export const OnlySeen: Story = { render: () => dialog(backendFor('invoice-clerk')) };

const save: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.primary')!);
};

/** A postcode that its country does not have: it is said at the field. */
export const WrongPostcode: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await waitFor(() => expect(deep(canvasElement, '#postcode')).not.toBeNull());
    const postcode = deep(canvasElement, '#postcode') as HTMLInputElement;
    postcode.value = '123';
    postcode.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await save(context);
    await waitFor(() => expect(deep(canvasElement, '#postcode-error')).not.toBeNull());
  },
};

export const Saving: Story = {
  render: () => dialog(backendFor('main-owner', { setInvoiceAddress: 'pending' })),
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
        setInvoiceAddress: fail('network', { uncertain: true }),
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
  render: () => dialog(backendFor('main-owner', { setInvoiceAddress: fail('unavailable') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** Another administrator was quicker: what was typed stays, on what is set now. */
export const ChangedByAnother: Story = {
  render: () => dialog(backendFor('main-owner', { setInvoiceAddress: fail('version-mismatch') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')!.textContent).toContain('meanwhile'));
  },
};
