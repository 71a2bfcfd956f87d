import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

const objections = (backend: Backend): TemplateResult =>
  html`<account-objections .backend=${backend}></account-objections>`;

/** Berlin Mitte has objected; seen by an administrator of either side. */
const objected =
  (as: 'p-anna-petersen' | 'p-tobias-falk', script: Script = {}, answer = '') =>
  async () => {
    const { world } = MemoryBackend.demo({ now: () => TODAY });
    const message = 'On Friday our calls went to a mobile number that we do not know. Please ask us first.';
    const { id, version } = await world
      .backend('p-tobias-falk')
      .raiseObjection({ message }, { idempotencyKey: 'raise' });
    if (answer)
      await world
        .backend('p-anna-petersen')
        .answerObjection({ objection: id, version, answer }, { idempotencyKey: 'answer' });
    return { backend: new ScriptedBackend(world.backend(as), script) };
  };

const meta: Meta = {
  title: 'Elements/account-objections',
  component: 'account-objections',
  loaders: [objected('p-anna-petersen')],
  render: (_, { loaded }) => objections((loaded as { backend: Backend }).backend),
};
export default meta;
type Story = StoryObj;

/** The main account: it can answer, or close. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** The account that objects, before it has. */
export const NothingYet: Story = {
  render: () => objections(backendFor('local-owner')),
};

export const Raised: Story = { loaders: [objected('p-tobias-falk')] };

export const Answered: Story = {
  loaders: [
    objected('p-tobias-falk', {}, 'You are right. From now on we call you before we change anything.'),
  ],
};

/** A main account to which nobody objects. */
export const Nobody: Story = { render: () => objections(backendFor()) };

export const Loading: Story = {
  render: () => objections(backendFor('main-owner', { listObjections: 'pending' })),
};

export const Failed: Story = {
  loaders: [objected('p-anna-petersen', { listObjections: fail('unavailable') })],
};

/** It was answered by somebody else. */
export const AnswerFailed: Story = {
  loaders: [objected('p-anna-petersen', { answerObjection: fail('request-answered') })],
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.primary')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).toHaveTextContent(/answered already/));
  },
};
