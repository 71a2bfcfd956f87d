import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { Link } from '../../src/domain/link.js';
import type { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, type Step } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<SubsidiaryListElement, 'marked'>;

const list = (backend: Backend, marked?: string): TemplateResult =>
  html`<subsidiary-list .backend=${backend} .marked=${marked}></subsidiary-list>`;

/** The page with its links changed. */
const withLinks =
  (change: (links: Link[]) => Link[]): Step<'listLinks'> =>
  async (_, next) => {
    const page = await next();
    const items = change(page.items);
    return { ...page, items, total: items.length, next: null };
  };

const rename = (names: readonly string[]) => (links: Link[]) =>
  links.slice(0, 8).map((link, index) =>
    link.account
      ? {
          ...link,
          account: {
            ...link.account,
            name: names[index % names.length]!,
            monthly: { amount: 1234567, currency: 'EUR' },
          },
        }
      : link,
  );

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-list',
  component: 'subsidiary-list',
  render: ({ marked }) => list(backendFor(), marked),
};
export default meta;
type Story = StoryObj<Args>;

/** The linked accounts of a main account, in every standing. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf<Args>({
  render: () => html`
    <subsidiary-list .backend=${backendFor()}>
      <subsidiary-column
        slot="columns"
        name="lines"
        label="Lines"
        width="5"
        .text=${(link: Link) => String(link.account?.numbers ?? '')}
      ></subsidiary-column>
      <subsidiary-action slot="actions" name="tickets" label="Show tickets"></subsidiary-action>
    </subsidiary-list>
    <subsidiary-list .backend=${backendFor('stand-alone-owner')}>
      <p slot="empty">Nothing is linked yet.</p>
    </subsidiary-list>
  `,
});

export const Loading: Story = { render: () => list(backendFor('main-owner', { listLinks: 'pending' })) };

/** Explains main and secondary accounts, and offers both ways in. */
export const Empty: Story = { render: () => list(backendFor('stand-alone-owner')) };

export const One: Story = {
  render: () => list(backendFor('main-owner', { listLinks: withLinks((links) => links.slice(0, 1)) })),
};

/** More than fit: they scroll on their own, below the headings. */
export const Many: Story = { render: () => list(backendFor('large-owner')) };

/** Long words, names in other scripts, and prices of five digits stay inside. */
export const LongWords: Story = {
  render: () =>
    list(
      backendFor('main-owner', {
        listLinks: withLinks(
          rename([
            'Donaudampfschifffahrtsgesellschaftskapitänswitwenverein Unterföhring',
            'شركة الشمال للتجارة والإضاءة المحدودة',
            '株式会社ノルトリヒト東京本店',
          ]),
        ),
      }),
    ),
};

export const NewRow: Story = { args: { marked: 'l-101440' } };

/** Requests wait for their owner, for a code, or for a confirmation. */
export const PendingRows: Story = {
  render: () =>
    list(
      backendFor('main-owner', {
        listLinks: withLinks((links) => links.filter(({ account }) => account === null)),
      }),
    ),
};

export const Searching: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deepAll(canvasElement, '.name').length).toBeGreaterThan(10));
    await userEvent.type(deep(canvasElement, 'input')!, 'berlin');
    await waitFor(() => expect(deepAll(canvasElement, '.name').length).toBeLessThan(10));
  },
};

/** Filters that are used less stand in a panel of their own: labels, places, how an account joined, what is hidden. */
export const MoreFilters: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '[data-do=narrow]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '[data-do=narrow]')!);
    await waitFor(() => expect(deepAll(canvasElement, '#label option').length).toBeGreaterThan(1));
    await userEvent.selectOptions(deep(canvasElement, '#label')!, 'Austria');
    await waitFor(() => expect(deepAll(canvasElement, '.name')).toHaveLength(3));
  },
};

/** Other columns, closer rows: chosen under “View”, in `filter`, and so in the address of a host. */
export const Columns: Story = {
  render: () =>
    html`<subsidiary-list
      .backend=${backendFor('main-owner')}
      .filter=${{ columns: 'standing,monthly,labels,contact,linked', density: 'compact' as const }}
    ></subsidiary-list>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'td.contact')).not.toBeNull());
    await waitFor(() => expect(deep(canvasElement, '.totals')!.textContent).toContain('CHF'));
    await userEvent.click(deep(canvasElement, '[data-do=look]')!);
    await waitFor(() => expect(deep(canvasElement, '.look')).not.toBeNull());
  },
};

/** Somebody else changes accounts while the reader selects: it is told calmly, and shown on demand. */
export const ChangedByOthers: Story = {
  loaders: [() => ({ backend: backendFor('main-owner') })],
  render: (_, { loaded }) => list((loaded as { backend: Backend }).backend),
  play: async ({ canvasElement, loaded }) => {
    const { backend } = loaded as { backend: Backend };
    await waitFor(() => expect(deep(canvasElement, '.totals')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'tbody [data-act=select]')!);
    const { items } = await backend.listLinks({ search: 'augsburg' });
    const { id: link, version } = items[0]!;
    const notes = { nickname: 'Fuggerstadt', labels: ['Pilot'], hidden: false };
    await backend.annotateLink({ link, version, ...notes }, { idempotencyKey: 'somebody-else' });
    await queriesOf(backend).changed();
    await waitFor(() => expect(deep(canvasElement, '.notice')!.textContent).toContain('1 changed'));
    await userEvent.click(deep(canvasElement, '.notice .button')!);
    await waitFor(() => expect(deep(canvasElement, '.changes')!.textContent).toContain('now Fuggerstadt'));
    await waitFor(() => expect(deep(canvasElement, '[data-changed]')).not.toBeNull());
  },
};

/** Found by a telephone number: the row says which. */
export const FoundByNumber: Story = {
  render: () =>
    html`<subsidiary-list
      .backend=${backendFor('main-owner')}
      .filter=${{ search: '030 1008711' }}
    ></subsidiary-list>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.note')!.textContent).toContain('+49301008711'));
  },
};

/** Everything is hidden: it says so, and how to see it. */
export const AllHidden: Story = {
  render: () =>
    list(
      backendFor('main-owner', {
        listLinks: async (input, next) =>
          input.hidden ? next() : { ...(await next()), items: [], total: 0, next: null },
      }),
    ),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(deep(canvasElement, '.empty h2')!.textContent).toContain('All accounts are hidden'),
    );
  },
};

export const NoMatch: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'tbody .name')).not.toBeNull());
    await userEvent.type(deep(canvasElement, 'input')!, 'nowhere at all');
    await waitFor(() => expect(deep(canvasElement, '.empty')).not.toBeNull());
  },
};

/** What is shown stays while it is read again. */
export const Refreshing: Story = {
  loaders: [() => ({ backend: backendFor('main-owner', { listLinks: ['usual', 'pending'] }) })],
  render: (_, { loaded }) => list((loaded as { backend: Backend }).backend),
  play: async ({ canvasElement, loaded }) => {
    await waitFor(() => expect(deep(canvasElement, 'tbody .name')).not.toBeNull());
    void queriesOf((loaded as { backend: Backend }).backend).changed();
    await waitFor(() => expect(deep(canvasElement, '.refreshing')).not.toBeNull());
    await expect(deepAll(canvasElement, '.name').length).toBeGreaterThan(10);
  },
};

/** The rows stay, with their time and a way to try again. */
export const RefreshFailed: Story = {
  loaders: [() => ({ backend: backendFor('main-owner', { listLinks: ['usual', fail('network')] }) })],
  render: (_, { loaded }) => list((loaded as { backend: Backend }).backend),
  play: async ({ canvasElement, loaded }) => {
    await waitFor(() => expect(deep(canvasElement, 'tbody .name')).not.toBeNull());
    await queriesOf((loaded as { backend: Backend }).backend).changed();
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
    await expect(deepAll(canvasElement, '.name').length).toBeGreaterThan(10);
  },
};

/** The reader has jumped to a place that is not here yet: rows in the shape of what comes, nothing jumps. */
export const NotHereYet: Story = {
  render: () => list(backendFor('large-owner', { listLinks: ['usual', 'pending'] }, 5_000)),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '[data-windowed]')).not.toBeNull());
    deep(canvasElement, '[data-viewport]')!.scrollTop = 100_000;
    await waitFor(() => expect(deepAll(canvasElement, 'tr.pending').length).toBeGreaterThan(5));
  },
};

/** Scrolled to the end of thousands: only the rows in sight are in the page. */
export const AtTheEnd: Story = {
  render: () => list(backendFor('large-owner', {}, 5_000)),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '[data-windowed]')).not.toBeNull());
    deep(canvasElement, '[data-viewport]')!.scrollTop = 1e9;
    await waitFor(() => expect(deep(canvasElement, 'tr[aria-rowindex="5001"]:not(.pending)')).not.toBeNull());
    await expect(deepAll(canvasElement, 'tbody tr').length).toBeLessThan(40);
  },
};

/** All that are found, by one rule, but for two. */
export const Selection: Story = {
  render: () => list(backendFor('large-owner')),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'tbody .name')).not.toBeNull());
    deep(canvasElement, '[data-all]')!.click();
    const boxes = deepAll(canvasElement, 'tbody [data-act=select]');
    boxes[1]!.click();
    boxes[2]!.click();
    await waitFor(() => expect(deep(canvasElement, '.foot')!.textContent).toContain('298 of 300'));
  },
};

/** A host that has all links gives them: sorted and searched in the page, without a backend. */
export const Given: Story = {
  loaders: [
    async () => ({
      links: (await backendFor('large-owner').listLinks({ limit: 200, sort: 'newest' })).items,
    }),
  ],
  render: (_, { loaded }) =>
    html`<subsidiary-list .links=${(loaded as { links: Link[] }).links}></subsidiary-list>`,
};

export const PartlyUnreadable: Story = {
  render: () =>
    list(backendFor('main-owner', { listLinks: async (_, next) => ({ ...(await next()), unreadable: 2 }) })),
};

export const Failed: Story = {
  render: () =>
    list(backendFor('main-owner', { listLinks: fail('unavailable', { correlationId: '7f3a-19c2' }) })),
};

/** Says who can grant the right. */
export const Forbidden: Story = {
  render: () =>
    list(backendFor('main-owner', { listLinks: fail('not-allowed', { facts: { who: ['Anna Petersen'] } }) })),
};

/** The actions of a row open as a menu. */
export const RowMenu: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '[aria-haspopup=menu]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '[aria-haspopup=menu]')!);
    await waitFor(() => expect(deep(canvasElement, '[role=menuitem]')).not.toBeNull());
  },
};

export const ActionFailed: Story = {
  render: () => list(backendFor('main-owner', { openAccount: fail('switch-failed') })),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.actions .button')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.actions .button')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};
