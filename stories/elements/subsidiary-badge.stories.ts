import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { SubsidiaryBadgeElement } from '../../src/elements/subsidiary-badge/subsidiary-badge.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<SubsidiaryBadgeElement, 'counts'>;

/** As a menu of a portal has it. */
const entry = (backend: Backend, counts: Args['counts'] = 'all'): TemplateResult => html`
  <p>
    <a href="#"
      >Subsidiary management <subsidiary-badge .backend=${backend} counts=${counts}></subsidiary-badge
    ></a>
  </p>
`;

const meta: Meta<Args> = {
  title: 'Elements/subsidiary-badge',
  component: 'subsidiary-badge',
  args: { counts: 'all' },
  argTypes: { counts: { control: 'select', options: ['all', 'accounts', 'requests'] } },
  render: ({ counts }) => entry(backendFor(), counts),
};
export default meta;
type Story = StoryObj<Args>;

/** How much waits for the person, in a menu entry of the host. */
export const Playground: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.count')).not.toBeNull());
  },
};

export const Anatomy = anatomyOf(Playground);

/** Nothing waits: nothing is shown, and nothing moves. */
export const NothingWaits: Story = { render: () => entry(backendFor('stand-alone-owner')) };

export const Many: Story = {
  render: () =>
    entry(
      backendFor('main-owner', { getSummary: async (_, next) => ({ ...(await next()), needsYou: 1234 }) }),
    ),
};

/** It could not be read: nothing is said rather than something wrong. */
export const Failed: Story = {
  render: () => entry(backendFor('main-owner', { getSummary: fail('unavailable') })),
};
