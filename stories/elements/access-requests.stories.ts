import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { TODAY } from '../stage.js';

/** A clerk and a colleague have asked the owner, who looks at it. */
const asked =
  (script: Script = {}) =>
  async () => {
    const owner = MemoryBackend.demo({ now: () => TODAY });
    for (const [person, right, message] of [
      ['p-jonas-weber', 'view-accounts', 'For the yearly report I need to see what each location costs.'],
      ['p-deniz-kaya', 'link-accounts', ''],
    ] as const)
      await owner.world.backend(person).requestAccess({ right, message }, { idempotencyKey: person });
    return { backend: new ScriptedBackend(owner, script) };
  };

const meta: Meta = {
  title: 'Elements/access-requests',
  component: 'access-requests',
  loaders: [asked()],
  render: (_, { loaded }) =>
    html`<access-requests .backend=${(loaded as { backend: ScriptedBackend }).backend}></access-requests>`,
};
export default meta;
type Story = StoryObj;

/** Two people ask. Everything works; while nobody asks there is nothing. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

const grant: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.primary')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.primary')!);
};

/** What was answered stays until the page is left. */
export const Granted: Story = {
  play: async (context) => {
    await grant(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, 'access-requests')!.shadowRoot).toHaveTextContent(/has “/),
    );
  },
};

export const Failed: Story = { loaders: [asked({ answerAccessRequest: fail('unavailable') })], play: grant };

export const LoadingFailed: Story = { loaders: [asked({ listAccessRequests: fail('unavailable') })] };
