import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { Activity } from '../../src/domain/activity.js';
import { activity as activityRead } from '../../src/state/late-reads.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

const activity = (backend: Backend, link?: string): TemplateResult =>
  html`<account-activity .backend=${backend} .link=${link}></account-activity>`;
const main = (script: Script = {}) => activity(backendFor('main-owner', script));

const meta: Meta = {
  title: 'Elements/account-activity',
  component: 'account-activity',
  render: () => main(),
};
export default meta;
type Story = StoryObj;

/** A main account: what its people did, and what was done in its linked accounts. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** A secondary account: what was done to it, by whom, and for which main account. */
export const SecondaryAccount: Story = { render: () => activity(backendFor('local-team')) };

/** Narrowed to one linked account by the page. */
export const OneAccount: Story = { render: () => activity(backendFor(), 'l-100871') };

export const Loading: Story = { render: () => main({ listActivity: 'pending' }) };

export const Empty: Story = { render: () => activity(backendFor('stand-alone-owner')) };

/** Nothing fits what is looked for: it says how to see more. */
export const NoMatch: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'li.entry')).not.toBeNull());
    await userEvent.selectOptions(deep(canvasElement, '#group')!, 'access');
    await waitFor(() => expect(deep(canvasElement, '.empty')).toHaveTextContent(/Nothing like that/));
  },
};

const entry = (over: Partial<Activity>): Activity => ({
  id: 'e-1',
  at: '2026-11-23T08:00:00.000Z',
  kind: 'linked',
  automatic: false,
  person: 'Maria-Magdalena von und zu Oberwiesenthal-Grünewald',
  actingFor: null,
  account: { id: 'a-1', customerNumber: 'K-1', name: 'Filiale am Großherzoglich-Hessischen Hauptbahnhof' },
  link: 'l-1',
  facts: {},
  changes: [],
  ...over,
});

const page = (items: readonly unknown[]) => ({
  items: items as Activity[],
  next: null,
  previous: null,
  position: 0,
  total: items.length,
  estimated: false,
  unreadable: 0,
});

export const LongWords: Story = {
  render: () =>
    main({
      listActivity: () =>
        page([
          entry({ person: 'عبد الرحمن بن محمد الهاشمي' }),
          entry({ id: 'e-2', kind: 'forwarding-changed', facts: { phone: '+4930123456789' } }),
          entry({
            id: 'e-3',
            kind: 'invoice-references-set',
            changes: [{ field: 'purchase-order', before: 'P'.repeat(40), after: 'Q'.repeat(40) }],
          }),
        ]),
    }),
};

/** A backend that is newer than the elements: what they do not know is told as far as they know it. */
export const UnknownKind: Story = {
  render: () =>
    main({ listActivity: () => page([entry({ kind: 'other', facts: {} }), entry({ id: 'e-2' })]) }),
};

export const Forbidden: Story = {
  render: () => main({ listActivity: fail('not-allowed', { facts: { who: ['Anna Petersen'] } }) }),
};

export const Failed: Story = { render: () => main({ listActivity: fail('unavailable') }) };

/** The list stays, with its time. */
export const RefreshFailed: Story = {
  loaders: [
    async () => {
      const backend = backendFor('main-owner', { listActivity: ['usual', fail('network')] });
      await activityRead(queriesOf(backend), {}).refetch();
      await activityRead(queriesOf(backend), {}).refetch();
      return { backend };
    },
  ],
  render: (_, { loaded }) => activity((loaded as { backend: Backend }).backend),
};

/** The file takes its time: it can be given up. */
export const Exporting: Story = {
  render: () => main({ exportActivity: 'pending' }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.tools .button')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.tools .button')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).toHaveTextContent(/being made/));
  },
};
