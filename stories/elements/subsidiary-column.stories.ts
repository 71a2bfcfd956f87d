import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Link } from '../../src/domain/link.js';
import type {
  ColumnTone,
  SubsidiaryColumnElement,
} from '../../src/elements/subsidiary-column/subsidiary-column.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor, stage } from '../stage.js';

type Args = Pick<SubsidiaryColumnElement, 'label' | 'width' | 'align'>;

/** What a host knows of its own accounts: here made of the customer number. */
const REGIONS = ['North', 'South', 'East', 'West'];
const region = ({ customerNumber }: Link): string => REGIONS[Number(customerNumber.slice(-1)) % 4]!;
const tickets = ({ customerNumber }: Link): number => Number(customerNumber.slice(-2)) % 4;
const toneOf = (link: Link): ColumnTone => (tickets(link) > 2 ? 'negative' : 'notice');

const listed = (columns: TemplateResult): TemplateResult =>
  stage(backendFor(), html`<subsidiary-list>${columns}</subsidiary-list>`);
const cells = (root: ParentNode): string[] =>
  deepAll(root, 'subsidiary-list td.own').map((cell) => cell.textContent);

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-column',
  component: 'subsidiary-column',
  args: { label: 'Region', width: 8, align: 'start' },
  argTypes: { align: { control: 'inline-radio', options: ['start', 'end'] } },
  render: ({ label, width, align }) =>
    listed(html`
      <subsidiary-column
        slot="columns"
        name="region"
        .label=${label}
        .width=${width}
        .align=${align}
        .text=${region}
      ></subsidiary-column>
    `),
};
export default meta;
type Story = StoryObj<Args>;

/** A column of the host's own, after the list's. People hide it and show it by “View”. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(cells(canvasElement).filter(Boolean).length).toBeGreaterThan(3));
  },
};

export const Anatomy = anatomyOf(Playground);

/** Several at once: a text, a link, a number, and a badge that says by its colour what it means. */
export const Several: Story = {
  render: () =>
    listed(html`
      <subsidiary-column
        slot="columns"
        name="region"
        label="Region"
        width="5"
        .text=${region}
      ></subsidiary-column>
      <subsidiary-column
        slot="columns"
        name="tickets"
        label="Tickets"
        width="5.5"
        .text=${(link: Link) => (tickets(link) > 0 ? `${tickets(link)} open` : '')}
        .href=${(link: Link) => `#tickets/${link.id}`}
        .tone=${toneOf}
      ></subsidiary-column>
      <subsidiary-column
        slot="columns"
        name="lines"
        label="Lines"
        align="end"
        width="5"
        .text=${(link: Link) => String(link.account?.numbers ?? '')}
      ></subsidiary-column>
    `),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'subsidiary-list td.own>a.badge')).not.toBeNull());
  },
};

/** What is not there yet is fetched as its rows come into sight, and written once it is. */
export const FetchedLater: Story = {
  render: () => {
    const known = new Map<string, string>();
    const asked = new Set<string>();
    const text = (link: Link): string => {
      if (!asked.has(link.id)) {
        asked.add(link.id);
        queueMicrotask(() => {
          known.set(link.id, region(link));
          document.querySelector<SubsidiaryColumnElement>('subsidiary-column')?.refresh();
        });
      }
      return known.get(link.id) ?? '…';
    };
    return listed(
      html`<subsidiary-column slot="columns" name="region" label="Region" .text=${text}></subsidiary-column>`,
    );
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => {
      expect(cells(canvasElement).length).toBeGreaterThan(3);
      expect(cells(canvasElement)).not.toContain('…');
    });
  },
};

/** A column that cannot be written says nothing: the list goes on. Its error is in the console. */
export const Faulty: Story = {
  render: () =>
    listed(
      html`<subsidiary-column
        slot="columns"
        name="faulty"
        label="Region"
        .text=${() => {
          throw new Error('The host has a fault of its own.');
        }}
      ></subsidiary-column>`,
    ),
  beforeEach: () => {
    const { error } = console;
    console.error = () => undefined;
    return () => (console.error = error);
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(cells(canvasElement).length).toBeGreaterThan(3));
    await expect(cells(canvasElement).join('')).toBe('');
  },
};

/** In the whole screen: it passes on what is in its slots. */
export const InTheWholeScreen: Story = {
  render: () =>
    stage(
      backendFor(),
      html`<subsidiary-management>
        <subsidiary-column slot="columns" name="region" label="Region" .text=${region}></subsidiary-column>
      </subsidiary-management>`,
    ),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(deepAll(canvasElement, 'subsidiary-management subsidiary-list td.own').length).toBeGreaterThan(
        3,
      ),
    );
  },
};
