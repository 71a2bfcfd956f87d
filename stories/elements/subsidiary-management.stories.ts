import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { Backend } from '../../src/backend/backend.js';
import type { Link } from '../../src/domain/link.js';
import type { SubsidiaryManagementElement } from '../../src/elements/subsidiary-management/subsidiary-management.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep, deepAll } from '../deep.js';
import { backendFor, stage, TODAY } from '../stage.js';

type Args = Pick<SubsidiaryManagementElement, 'view'>;
const screen = (backend: Backend, view = 'overview'): TemplateResult =>
  stage(backend, html`<subsidiary-management view=${view}></subsidiary-management>`);

/** The other owner's view, after the main owner has asked. */
async function asked(): Promise<{ backend: Backend }> {
  const backend = MemoryBackend.demo({ as: 'other-owner', now: () => TODAY });
  await backend.world.backend('p-anna-petersen').requestLink(
    {
      customerNumber: 'K-200 300',
      scopes: ['view', 'pay', 'switch'],
      proof: 'owner-consent',
      message: 'We belong together now.',
    },
    { idempotencyKey: 'story' },
  );
  return { backend };
}

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-management',
  component: 'subsidiary-management',
  // A draft belongs to a tab: each story begins without one.
  beforeEach: () => sessionStorage.clear(),
  args: { view: 'overview' },
  render: ({ view }) => screen(backendFor(), view),
};
export default meta;
type Story = StoryObj<Args>;

/** The whole screen of a main account. Everything works. */
export const Playground: Story = {};

/** What a page can put into the screen, each where it is shown: the overview, before anything is linked, the wizard. */
export const Anatomy = anatomyOf<Args>({
  render: () => html`
    ${stage(
      backendFor(),
      html`<subsidiary-management>
        <p slot="header">News of your own</p>
        <subsidiary-column
          slot="columns"
          name="lines"
          label="Lines"
          width="5"
          .text=${(link: Link) => String(link.account?.numbers ?? '')}
        ></subsidiary-column>
        <subsidiary-action slot="actions" name="tickets" label="Show tickets"></subsidiary-action>
        <p slot="help">Help of your own</p>
      </subsidiary-management>`,
    )}
    ${stage(
      backendFor('stand-alone-owner'),
      html`<subsidiary-management><p slot="empty">An explanation of your own</p></subsidiary-management>`,
    )}
    ${stage(
      backendFor(),
      html`<subsidiary-management view="add/create">
        <subsidiary-step slot="steps" name="training" label="Training">A step of your own</subsidiary-step>
        <p slot="terms">Terms of your own</p>
      </subsidiary-management>`,
    )}
  `,
});

/** Each figure lists what it counts when it is pressed; what is looked for is in the `view`. */
export const Narrowed: Story = {
  args: { view: 'overview?status=waiting' },
  play: async ({ canvasElement }) => {
    const pressed = () => deepAll(canvasElement, '.figures [aria-pressed=true]');
    await waitFor(() => expect(pressed()).toHaveLength(1));
    await expect(pressed()[0]).toHaveTextContent('Waiting for someone');
    await waitFor(() => expect(deepAll(canvasElement, 'tbody tr:not(.pending)').length).toBeGreaterThan(1));
    const [linked] = deepAll(canvasElement, '.figures button');
    await userEvent.click(linked!);
    await waitFor(() => expect(pressed()[0]).toHaveTextContent('Linked accounts'));
    await expect((deep(canvasElement, 'subsidiary-management') as SubsidiaryManagementElement).view).toBe(
      'overview?status=linked',
    );
  },
};

/** Others see the screen: amounts and customer numbers are hidden, on all of the page. */
export const Private: Story = {
  play: async ({ canvasElement }) => {
    const list = () => deep(canvasElement, 'subsidiary-list tbody')?.textContent ?? '';
    await waitFor(() => expect(list()).toMatch(/€\d/));
    await userEvent.click(deep(canvasElement, '[data-hide]')!);
    await waitFor(() => expect(list()).toMatch(/K-••• •\d\d/));
    await expect(list()).not.toMatch(/€\d/);
    document.documentElement.removeAttribute('data-privacy');
  },
};

/** The title is there at once, and the shape of what comes. */
export const Loading: Story = {
  render: () => screen(backendFor('main-owner', { listLinks: 'pending', getSummary: 'pending' })),
};

/** Explains main and secondary accounts, and offers both ways in. */
export const Empty: Story = { render: () => screen(backendFor('stand-alone-owner')) };

export const Many: Story = { render: () => screen(backendFor('large-owner')) };

/** Somebody asks to link this account: the request comes first. */
export const RequestOfAnother: Story = {
  loaders: [asked],
  render: (_, { loaded }) => screen((loaded as { backend: Backend }).backend),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'link-request')).not.toBeNull());
  },
};

/** The figures cannot be read; the list is there all the same. */
export const FiguresFailed: Story = {
  render: () => screen(backendFor('main-owner', { getSummary: fail('server-error') })),
};

/** Says who can grant the right. */
export const Forbidden: Story = { render: () => screen(backendFor('invoice-clerk')) };

/** A secondary account cannot have secondary accounts. */
export const SecondaryAccount: Story = { render: () => screen(backendFor('taken-owner')) };

export const Failed: Story = {
  render: () =>
    screen(backendFor('main-owner', { getSession: fail('network', { correlationId: '7f3a-19c2' }) })),
};

export const AddChoice: Story = { args: { view: 'add' } };

export const AddCreate: Story = { args: { view: 'add/create' } };

export const AddExisting: Story = { args: { view: 'add/existing' } };

/** The next step of a request that was made before. */
export const Request: Story = { args: { view: 'request/l-100926' } };

/** Details open beside the list. */
export const Details: Story = {
  args: { view: 'account/l-100871' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'dialog[open] h2')).not.toBeNull());
  },
};

/** Details as a page of their own, for a portal that has little room beside its menu, or likes it that way. */
export const DetailsAsPage: Story = {
  args: { view: 'account/l-100871' },
  render: ({ view }) =>
    stage(backendFor(), html`<subsidiary-management view=${view} details="page"></subsidiary-management>`),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.drawer>.back')).not.toBeNull());
    await expect(deep(canvasElement, 'subsidiary-list')!.checkVisibility({ visibilityProperty: true })).toBe(
      false,
    );
  },
};

/** Where it is narrow: cards, and one action in full width. */
export const Narrow: Story = {
  render: () => html`
    <style>
      .narrow {
        inline-size: 320px;
      }
    </style>
    <div class="narrow">${screen(backendFor())}</div>
  `,
};

/** Going to another view is told, and can be kept from happening. */
export const AnnouncesViews: Story = {
  play: async ({ canvasElement }) => {
    const management = canvasElement.querySelector('subsidiary-management')!;
    const told = fn((event: Event) => event.preventDefault());
    management.addEventListener('management-view', told);
    await waitFor(() => expect(deep(canvasElement, '[data-add]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '[data-add]')!);
    await expect(told).toHaveBeenCalledOnce();
    await expect(management.view).toBe('overview');
    management.removeEventListener('management-view', told);
  },
};

/** An account that was just linked is shown where it landed, marked, with the focus on it. */
export const ShowsWhatWasLinked: Story = {
  args: { view: 'request/l-100926' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(deep(canvasElement, 'tr.marked')!.textContent).toContain('Elbe Design Store'));
    await waitFor(() => expect(deep(canvasElement, '.flash')?.textContent).toContain('is linked'));
  },
};

/** The focus goes back to the row that the details came from. */
export const GivesTheFocusBack: Story = {
  play: async ({ canvasElement }) => {
    const name = () =>
      deepAll(canvasElement, '.name').find((each) => each.textContent?.includes('Berlin Mitte'));
    await waitFor(() => expect(name()).toBeDefined());
    await userEvent.click(name()!);
    await waitFor(() => expect(deep(canvasElement, 'dialog[open] header>button')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'dialog[open] header>button')!);
    await waitFor(() => expect(deep(canvasElement, 'dialog')).toBeNull());
    await expect((name()!.getRootNode() as ShadowRoot).activeElement).toBe(name());
  },
};

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = { render: () => branded(screen(backendFor())) };

/** Dark follows the page's `color-scheme`. */
export const Dark: Story = {
  render: () => html`
    <style>
      .dark {
        color-scheme: dark;
        background: #12151c;
        color: #e6e9f0;
        padding: 16px;
      }
    </style>
    <div class="dark">${screen(backendFor())}</div>
  `,
};

/** What a portal writes, with its own addresses for the views. */
export const Embedding: Story = {
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<backend-provider id="accounts">
  <subsidiary-management></subsidiary-management>
</backend-provider>
<script type="module">
  import { HttpBackend } from 'subsidiary-elements';
  import 'subsidiary-elements/define/backend-provider.js';
  import 'subsidiary-elements/define/subsidiary-management.js';

  document.querySelector('#accounts').backend = await HttpBackend.connect({ baseUrl: '/api' });

  const management = document.querySelector('subsidiary-management');
  const show = () => (management.view = location.hash.slice(1) || 'overview');
  management.addEventListener('management-view', ({ view }) => history.pushState(null, '', '#' + view));
  addEventListener('popstate', show);
  show();
</script>`,
      },
    },
  },
};
