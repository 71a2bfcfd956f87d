import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import type { Backend } from '../../src/backend/backend.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { backendFor } from '../stage.js';

const dialog = (backend: Backend, link = 'l-100871'): TemplateResult =>
  html`<link-access .backend=${backend} .link=${link} open></link-access>`;

const meta: Meta = {
  title: 'Elements/link-access',
  component: 'link-access',
  render: () => dialog(backendFor()),
};
export default meta;
type Story = StoryObj;

/** Who from the main account can do what in one linked account, and who signs in there. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = {
  render: () => dialog(backendFor('main-owner', { getLinkAccess: 'pending' })),
};

export const NobodyComesThrough: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        getLinkAccess: async (_, next) => ({ ...(await next()), people: [], local: null }),
      }),
    ),
};

export const Forbidden: Story = {
  render: () =>
    dialog(
      backendFor('main-owner', {
        getLinkAccess: fail('not-allowed', { facts: { who: ['Anna Petersen'] } }),
      }),
    ),
};

export const Failed: Story = {
  render: () => dialog(backendFor('main-owner', { getLinkAccess: fail('unavailable') })),
};
