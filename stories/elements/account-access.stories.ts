import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { access as accessRead } from '../../src/state/late-reads.js';
import { queriesOf } from '../../src/state/queries.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { backendFor } from '../stage.js';

const access = (backend: Backend): TemplateResult =>
  html`<account-access .backend=${backend}></account-access>`;

const meta: Meta = {
  title: 'Elements/account-access',
  component: 'account-access',
  render: () => access(backendFor('local-team')),
};
export default meta;
type Story = StoryObj;

/** A secondary account: its own people, and those of the main account. */
export const Playground: Story = {};

export const Anatomy = anatomyOf<object>({ render: () => access(backendFor()) });

export const Loading: Story = { render: () => access(backendFor('local-team', { listAccess: 'pending' })) };

export const OwnSignInsOnly: Story = { render: () => access(backendFor('stand-alone-owner')) };

export const Nobody: Story = {
  render: () => access(backendFor('local-team', { listAccess: () => ({ main: null, people: [] }) })),
};

export const LongNames: Story = {
  render: () =>
    access(
      backendFor('local-team', {
        listAccess: async (_, next) => {
          const list = await next();
          const names = [
            'عبد الرحمن بن محمد الهاشمي',
            '山田花子',
            'Maria-Magdalena von und zu Oberwiesenthal-Grünewald',
          ];
          return {
            ...list,
            people: list.people.map((person, index) => ({ ...person, name: names[index % names.length]! })),
          };
        },
      }),
    ),
};

export const Forbidden: Story = {
  render: () =>
    access(
      backendFor('local-team', { listAccess: fail('not-allowed', { facts: { who: ['Anna Petersen'] } }) }),
    ),
};

/** The list stays, with its time. */
export const RefreshFailed: Story = {
  loaders: [
    async () => {
      const backend = backendFor('local-team', { listAccess: ['usual', fail('network')] });
      await accessRead(queriesOf(backend)).refetch();
      await accessRead(queriesOf(backend)).refetch();
      return { backend };
    },
  ],
  render: (_, { loaded }) => access((loaded as { backend: Backend }).backend),
};

export const Failed: Story = {
  render: () => access(backendFor('local-team', { listAccess: fail('unavailable') })),
};

/** A main account: who may do what in linked accounts, given, changed, renewed and withdrawn. */
export const MainAccount: Story = { render: () => access(backendFor()) };

/** A grant that has ended, and one that ends soon: each renewed in one click. */
export const Ending: Story = {
  render: () => {
    const backend = MemoryBackend.demo({ now: () => Date.now() });
    const { grants } = backend.world;
    const day = 86_400_000;
    const ends = (person: string, days: number) =>
      Object.assign(
        [...grants.values()].find(({ personId }) => personId === person)!,
        {
          setAt: new Date(Date.now() - 30 * day).toISOString(),
          until: new Date(Date.now() + days * day).toISOString(),
        },
      );
    ends('p-deniz-kaya', -2);
    ends('p-hanna-lorenz', 2);
    return access(backend);
  },
};

export const GrantsFailed: Story = {
  render: () => access(backendFor('main-owner', { listGrants: fail('unavailable') })),
};
