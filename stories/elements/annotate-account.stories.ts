import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { AnnotateAccountElement } from '../../src/elements/annotate-account/annotate-account.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<AnnotateAccountElement, 'link' | 'open'>;

const WIEN = 'l-100812';

const dialog = (backend: Backend, link = WIEN): TemplateResult =>
  html`<annotate-account .backend=${backend} link=${link} open></annotate-account>`;

const meta: Meta<Args> = {
  title: 'Elements/annotate-account',
  component: 'annotate-account',
  args: { link: WIEN, open: true },
  parameters: { docs: { story: { inline: false, height: '680px' } } },
  render: ({ link, open }) =>
    html`<annotate-account .backend=${backendFor()} link=${link!} ?open=${open}></annotate-account>`,
};
export default meta;
type Story = StoryObj<Args>;

/** Gives Wien Neubau a name and labels. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => dialog(backendFor('main-owner', { getLink: 'pending' })) };

export const LoadingFailed: Story = {
  render: () => dialog(backendFor('main-owner', { getLink: fail('unavailable') })),
};

/** Nothing is noted yet. */
export const Empty: Story = { render: () => dialog(backendFor(), 'l-100713') };

/** Pastes labels and adds them. */
async function add(canvas: HTMLElement, labels: string): Promise<void> {
  await waitFor(() => expect(deep(canvas, '#labels')).not.toBeNull());
  const field = deep(canvas, '#labels') as HTMLInputElement;
  field.value = labels;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await userEvent.click(deep(canvas, '.adding .button')!);
}

const typed: Story['play'] = async ({ canvasElement }) => {
  await add(canvasElement, 'Pilot');
  await waitFor(() => expect(deep(canvasElement, '.labels')!.textContent).toContain('Pilot'));
};

const save: Story['play'] = async (context) => {
  await typed(context);
  await userEvent.click(deep(context.canvasElement, '.primary')!);
};

/** What is typed becomes a label with _Add_, Enter or a comma. */
export const Typing: Story = { play: typed };

export const Saving: Story = {
  render: () => dialog(backendFor('main-owner', { annotateLink: 'pending' })),
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
        annotateLink: fail('network', { uncertain: true }),
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
    dialog(backendFor('main-owner', { annotateLink: fail('unavailable', { correlationId: '7f3a-19c2' }) })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
    await expect(deep(context.canvasElement, '.labels')!.textContent).toContain('Pilot');
  },
};

/** Another administrator was quicker: what was typed stays, on what is noted now. */
export const ChangedByAnother: Story = {
  render: () => dialog(backendFor('main-owner', { annotateLink: fail('version-mismatch') })),
  play: async (context) => {
    await save(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')!.textContent).toContain('meanwhile'));
  },
};

/** An account has ten labels at most. */
export const TooManyLabels: Story = {
  play: async (context) => {
    await add(
      context.canvasElement,
      Array.from({ length: 9 }, (_, index) => `Region ${index + 1}`).join(', '),
    );
    await userEvent.click(deep(context.canvasElement, '.primary')!);
    await waitFor(() => expect(deep(context.canvasElement, '.error')).not.toBeNull());
  },
};

/** Names and labels of any length stay inside. */
export const LongWords: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        getLink: async (_, next) => ({
          ...(await next()),
          nickname: 'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein Isar',
          labels: ['Rindfleischetikettierungsüberwachungsaufga', 'Nord', 'متجر', '関東地方の店舗'],
        }),
      }),
    ),
};
