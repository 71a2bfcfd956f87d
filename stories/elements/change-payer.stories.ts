import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { ChangePayerElement } from '../../src/elements/change-payer/change-payer.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<ChangePayerElement, 'link' | 'open'>;

const dialog = (backend: Backend, link = 'l-100871'): TemplateResult =>
  html`<change-payer .backend=${backend} link=${link} open></change-payer>`;

const meta: Meta<Args> = {
  title: 'Elements/change-payer',
  component: 'change-payer',
  args: { link: 'l-100871', open: true },
  parameters: { docs: { story: { inline: false, height: '760px' } } },
  render: ({ link, open }) =>
    html`<change-payer .backend=${backendFor()} link=${link!} ?open=${open}></change-payer>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Berlin Mitte is to pay itself: both invoices before and after. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** The other way round: Wien Neubau comes to the collective invoice, and its credit stays with it. */
export const ToTheMainAccount: Story = { render: () => dialog(backendFor(), 'l-100812') };

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { previewPayerChange: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { previewPayerChange: fail('unavailable') })),
};

/** Who may not see invoices sees what changes, and no amounts. */
export const WithoutAmounts: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        previewPayerChange: async (_, next) => {
          const preview = await next();
          const hidden = { main: null, secondary: null };
          return {
            ...preview,
            now: { ...preview.now, ...hidden },
            periodEnd: { ...preview.periodEnd, ...hidden },
          };
        },
      }),
    ),
};

/** Stuttgart West has unpaid invoices: each with its amount and day, and who pays it. */
export const OpenInvoices: Story = { render: () => dialog(backendFor(), 'l-100731') };

/** Dortmund Kreuzviertel has a charge that is on no invoice yet. */
export const UnbilledCharge: Story = { render: () => dialog(backendFor(), 'l-100757') };

/** Zürich Wiedikon is billed in francs. */
export const OtherCurrency: Story = { render: () => dialog(backendFor(), 'l-100833') };

/** Dresden Neustadt could not pay an invoice. */
export const NoPaymentMethod: Story = { render: () => dialog(backendFor(), 'l-100720') };

/** Hamburg Altona waits for its checks. */
export const NotActiveYet: Story = { render: () => dialog(backendFor(), 'l-101440') };

/** Bremen Schnoor is being detached. */
export const BeingDetached: Story = { render: () => dialog(backendFor(), 'l-100702') };

/** Lübeck Holstentor is linked by the collective invoice alone. */
export const CollectiveInvoiceOnly: Story = { render: () => dialog(backendFor(), 'l-100944') };

/** For Mainz Neustadt it is planned already. */
export const PlannedAlready: Story = { render: () => dialog(backendFor(), 'l-100774') };

const change: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.foot .primary')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.foot .primary')!);
};

export const Sending: Story = {
  render: () => dialog(backendFor('main-owner', { changePayer: 'pending' })),
  play: async (context) => {
    await change(context);
    await expect(deep(context.canvasElement, '.foot .primary')!.getAttribute('aria-busy')).toBe('true');
  },
};

/** No answer came. It is being found out whether it was saved. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        changePayer: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async (context) => {
    await change(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate .notice')).not.toBeNull());
  },
};

export const Failed: Story = {
  render: () =>
    dialog(backendFor('main-owner', { changePayer: fail('unavailable', { correlationId: '7f3a-19c2' }) })),
  play: change,
};

/** Somebody changed the account meanwhile: the amounts of now, and a decision anew. */
export const Conflict: Story = {
  render: () => dialog(backendFor('main-owner', { changePayer: fail('version-mismatch') })),
  play: change,
};

export const Refused: Story = {
  render: () => dialog(backendFor('main-owner', { changePayer: fail('not-allowed') })),
  play: change,
};

export const Planned: Story = {
  play: async (context) => {
    await change(context);
    await waitFor(() => expect(deep(context.canvasElement, 'h2')!.textContent).toContain('pays itself from'));
  },
};

/** Names of any length stay inside. */
export const LongName: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        previewPayerChange: async (_, next) => {
          const preview = await next();
          const name =
            'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein Unterföhring an der Isar e. V.';
          return { ...preview, account: { ...preview.account, name } };
        },
      }),
    ),
};
