import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Link } from '../../src/domain/link.js';
import type { Page } from '../../src/domain/page.js';
import type { RowActionEvent } from '../../src/elements/subsidiary-action/subsidiary-action.events.js';
import type { SubsidiaryActionElement } from '../../src/elements/subsidiary-action/subsidiary-action.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor, stage } from '../stage.js';

type Args = Pick<SubsidiaryActionElement, 'label' | 'danger'>;

const openMenu = async (root: HTMLElement): Promise<void> => {
  await waitFor(() => expect(deepAll(root, 'tr[data-acts] [data-act=menu]').length).toBeGreaterThan(0));
  await userEvent.click(deepAll(root, 'tr[data-acts] [data-act=menu]')[0]!);
  await waitFor(() => expect(deep(root, '[role=menu]')).not.toBeNull());
};
const items = (root: HTMLElement): string[] =>
  deepAll(root, '[role=menuitem]').map((each) => each.textContent.trim());

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-action',
  component: 'subsidiary-action',
  args: { label: 'Show tickets', danger: false },
  render: ({ label, danger }) =>
    stage(
      backendFor(),
      html`<subsidiary-list>
        <subsidiary-action
          slot="actions"
          name="tickets"
          .label=${label}
          .danger=${danger}
        ></subsidiary-action>
      </subsidiary-list>`,
    ),
};
export default meta;
type Story = StoryObj<Args>;

/** Something of the host's own in the menu of every row, before what ends the link. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await openMenu(canvasElement);
    await expect(items(canvasElement)).toContain('Show tickets');
  },
};

export const Anatomy = anatomyOf(Playground);

/** The host hears for which account it was chosen. */
export const Chosen: Story = {
  render: () => {
    const said = (event: RowActionEvent) =>
      (document.querySelector('[data-said]')!.textContent = `${event.action}: ${event.link.customerNumber}`);
    return stage(
      backendFor(),
      html`<subsidiary-list @row-action=${said}>
          <subsidiary-action slot="actions" name="tickets" label="Show tickets"></subsidiary-action>
        </subsidiary-list>
        <p data-said role="status"></p>`,
    );
  },
  play: async ({ canvasElement }) => {
    await openMenu(canvasElement);
    await userEvent.click(
      deepAll(canvasElement, '[role=menuitem]').find((each) => each.textContent.includes('Show tickets'))!,
    );
    await waitFor(() =>
      expect(canvasElement.querySelector('[data-said]')).toHaveTextContent(/^tickets: K-100 \d+$/),
    );
  },
};

/** Only where it applies: here to accounts with more than ten numbers. */
export const WhereItApplies: Story = {
  render: () =>
    stage(
      backendFor(),
      html`<subsidiary-list>
        <subsidiary-action
          slot="actions"
          name="audit"
          label="Audit numbers"
          .appliesTo=${(link: Link) => (link.account?.numbers ?? 0) > 10}
        ></subsidiary-action>
      </subsidiary-list>`,
    ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deepAll(canvasElement, 'tr[data-acts]').length).toBeGreaterThan(0));
    await expect(deepAll(canvasElement, 'tbody tr:not([data-acts])').length).toBeGreaterThan(0);
  },
};

/** Links that the host gives, and nothing of ours that could be done with them: the host's own is there all the same. */
export const TheOnlyOne: Story = {
  loaders: [async () => ({ page: await backendFor().listLinks({ limit: 8 }) })],
  render: (_, { loaded }) =>
    html`<subsidiary-list .links=${(loaded['page'] as Page<Link>).items}>
      <subsidiary-action slot="actions" name="tickets" label="Show tickets"></subsidiary-action>
    </subsidiary-list>`,
  play: async ({ canvasElement }) => {
    await openMenu(canvasElement);
    await expect(items(canvasElement)).toContain('Show tickets');
  },
};
