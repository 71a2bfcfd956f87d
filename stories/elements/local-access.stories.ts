import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { localAccess as accessRead } from '../../src/state/late-reads.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

/** The administrator of Berlin Mitte. */
const tobias = (script: Script = {}) => backendFor('local-owner', script);
const access = (backend: Backend): TemplateResult => html`<local-access .backend=${backend}></local-access>`;

const meta: Meta = {
  title: 'Elements/local-access',
  component: 'local-access',
  render: () => access(tobias()),
};
export default meta;
type Story = StoryObj;

/** An administrator of a secondary account decides. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

/** Somebody who may see it, but not decide. */
export const NotAnAdministrator: Story = { render: () => access(backendFor('local-team')) };

/** Nobody of the main account can work here for now. */
export const Paused: Story = {
  loaders: [
    async () => {
      const backend = tobias();
      const { lent } = await backend.getLocalAccess();
      await backend.limitAccess(
        { version: lent!.version, withheld: ['access'], paused: true },
        { idempotencyKey: 'pause' },
      );
      return { backend };
    },
  ],
  render: (_, { loaded }) => access((loaded as { backend: Backend }).backend),
};

/** Sets from which day on numbers that come later stay with the account; absent: from that of the link. */
async function keeping(after?: string): Promise<{ backend: Backend }> {
  const backend = tobias();
  const { lent } = await backend.getLocalAccess();
  const keepsAfter = after ?? lent!.since.slice(0, 10);
  await backend.limitAccess(
    { version: lent!.version, withheld: [], paused: false, keepsAfter },
    { idempotencyKey: 'keep-numbers' },
  );
  return { backend };
}

/** Numbers that come later stay with the account, and one has come. */
export const LaterNumbersKept: Story = {
  loaders: [() => keeping()],
  render: (_, { loaded }) => access((loaded as { backend: Backend }).backend),
  play: async ({ canvasElement }) => {
    await waitFor(() =>
      expect(deep(canvasElement, 'fieldset:has(#keepsAfter)')).toHaveTextContent(/holds back 1 number/),
    );
  },
};

/** The same from a later day on: none has come since. */
export const NoLaterNumbersYet: Story = {
  loaders: [() => keeping('2026-11-22')],
  render: (_, { loaded }) => access((loaded as { backend: Backend }).backend),
};

/** A day before the link cannot be: the field says so. */
export const DayBeforeTheLink: Story = {
  ...LaterNumbersKept,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#keepsAfter')).not.toBeNull());
    const day = deep(canvasElement, '#keepsAfter') as HTMLInputElement;
    day.value = '2001-01-01';
    day.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await userEvent.click(deep(canvasElement, '.acts .primary')!);
    await waitFor(() => expect(deep(canvasElement, '#keepsAfter-error')).not.toBeNull());
  },
};

/** Which of the account's rights one of its own people has. */
export const ChangingRights: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#change-p-mira-lange')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '#change-p-mira-lange')!);
    await waitFor(() => expect(deep(canvasElement, 'fieldset #rights')).not.toBeNull());
  },
};

export const NoMainAccount: Story = { render: () => access(backendFor('stand-alone-owner')) };

export const Loading: Story = { render: () => access(tobias({ getLocalAccess: 'pending' })) };

export const Forbidden: Story = {
  render: () => access(tobias({ getLocalAccess: fail('not-allowed', { facts: { who: ['Tobias Falk'] } }) })),
};

export const Failed: Story = { render: () => access(tobias({ getLocalAccess: fail('unavailable') })) };

/** What is known stays, with its time. */
export const RefreshFailed: Story = {
  loaders: [
    async () => {
      const backend = tobias({ getLocalAccess: ['usual', fail('network')] });
      await accessRead(queriesOf(backend)).refetch();
      await accessRead(queriesOf(backend)).refetch();
      return { backend };
    },
  ],
  render: (_, { loaded }) => access((loaded as { backend: Backend }).backend),
};

const pause: Story['play'] = async ({ canvasElement }) => {
  await waitFor(() => expect(deep(canvasElement, '.acts .button:not(.primary)')).not.toBeNull());
  await userEvent.click(deep(canvasElement, '.acts .button:not(.primary)')!);
};

/** Another administrator was faster: nothing was done, and the current state is shown. */
export const Conflict: Story = {
  render: () => access(tobias({ limitAccess: fail('version-mismatch') })),
  play: async (context) => {
    await pause(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, '.notice.bad')).toHaveTextContent(/in the meantime/),
    );
  },
};

/** No answer came: it is being found out whether it was done. */
export const Uncertain: Story = {
  render: () => access(tobias({ limitAccess: fail('network', { uncertain: true }), getOutcome: 'pending' })),
  play: async (context) => {
    await pause(context);
    await waitFor(() => expect(deep(context.canvasElement, '.fate')).toHaveTextContent(/checking/));
  },
};
