import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Backend } from '../../src/backend/backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { backendFor } from '../stage.js';

const overview = (backend: Backend, link = 'l-100871'): TemplateResult =>
  html`<account-overview .backend=${backend} link=${link}></account-overview>`;

const meta: Meta = {
  title: 'Elements/account-overview',
  component: 'account-overview',
  render: () => overview(backendFor()),
};
export default meta;
type Story = StoryObj;

/** Where one linked account is, how it joined, what it costs and who pays. There are no slots and no parts. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => overview(backendFor('main-owner', { getLink: 'pending' })) };

/** How far a new account is, and who it waits for. */
export const OnTheWay: Story = { render: () => overview(backendFor(), 'l-101440') };

/** Suspended at the request of its main account, which can resume it. */
export const Suspended: Story = { render: () => overview(backendFor(), 'l-101002') };

/** Its own people are closing it: until when they can reopen it. */
export const Closing: Story = { render: () => overview(backendFor(), 'l-100410') };

/** A request tells nothing of its account. */
export const Requested: Story = { render: () => overview(backendFor(), 'l-100902') };

/** Why its owner has declined a request. */
export const Declined: Story = {
  render: () =>
    overview(
      backendFor('main-owner', {
        getLink: async (_, next) => ({
          ...(await next()),
          declined: { reason: 'unknown-sender', text: 'Please call first.' },
        }),
      }),
      'l-100931',
    ),
};

/** What the person has no right to, with a way to ask for it. */
export const WithoutRights: Story = {
  render: () =>
    overview(
      backendFor('main-owner', {
        getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
      }),
    ),
};

export const Failed: Story = {
  render: () => overview(backendFor('main-owner', { getLink: fail('unavailable') })),
};

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = { render: () => branded(overview(backendFor())) };
