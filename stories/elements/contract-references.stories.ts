import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { ContractReferencesElement } from '../../src/elements/contract-references/contract-references.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<ContractReferencesElement, 'link' | 'contract' | 'open'>;

const HANNOVER = { link: 'l-100712', contract: 'c-100712-2' };

const dialog = (backend: Backend, { link, contract } = HANNOVER): TemplateResult =>
  html`<contract-references
    .backend=${backend}
    link=${link}
    contract=${contract}
    open
  ></contract-references>`;

const meta: Meta<Args> = {
  title: 'Elements/contract-references',
  component: 'contract-references',
  args: { ...HANNOVER, open: true },
  parameters: { docs: { story: { inline: false, height: '520px' } } },
  render: ({ link, contract, open }) =>
    html`<contract-references
      .backend=${backendFor()}
      link=${link!}
      contract=${contract!}
      ?open=${open}
    ></contract-references>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Sets what the Internet line of Zentrallager Hannover is sorted by. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { listContracts: 'pending' })),
};

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { listContracts: fail('unavailable') })),
};

/** It is sorted as its account. */
export const Empty: Story = {
  render: () => dialog(backendFor(), { link: 'l-100712', contract: 'c-100712-1' }),
};

const save: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '#costCentre')).not.toBeNull());
  const field = deep(canvasElement, '#costCentre') as HTMLInputElement;
  field.value = '4711';
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await userEvent.click(deep(canvasElement, '.primary')!);
};

export const Saving: Story = {
  render: () => dialog(backendFor('main-owner', { setContractReferences: 'pending' })),
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
        setContractReferences: fail('network', { uncertain: true }),
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
  render: () => dialog(backendFor('main-owner', { setContractReferences: fail('unavailable') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** Somebody else was faster: both states stand beside each other. */
export const Conflict: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        setContractReferences: fail('version-mismatch'),
        listContracts: [
          'usual',
          async (_, next) => ({
            items: (await next()).items.map((each) => ({ ...each, version: '9', costCentre: 'KST 1200' })),
          }),
        ],
      }),
    ),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.sides')).not.toBeNull());
  },
};
