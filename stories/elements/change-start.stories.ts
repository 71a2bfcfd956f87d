import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { dayAfter } from '../../src/domain/day-span.js';
import type { ChangeStartElement } from '../../src/elements/change-start/change-start.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<ChangeStartElement, 'open'>;

const today = new Date().toISOString().slice(0, 10);
const START = { on: dayAfter(today, 35), notBefore: dayAfter(today, 18) };

/** A linked account of the demo, as if it were yet to begin. */
const dialog = (script: Script = {}, open = true): TemplateResult =>
  html`<change-start
    .backend=${backendFor('main-owner', {
      getLink: async (_, next) => ({ ...(await next()), state: 'scheduled', start: START }),
      changeStart: async ({ on }, _next) => ({
        ...(await backendFor('main-owner').getLink({ link: 'l-100871' })),
        state: 'scheduled',
        start: { ...START, on },
      }),
      ...script,
    })}
    link="l-100871"
    ?open=${open}
  ></change-start>`;

const meta: Meta<Args> = {
  title: 'Elements/change-start',
  component: 'change-start',
  args: { open: true },
  parameters: { docs: { story: { inline: false, height: '420px' } } },
  render: ({ open }) => dialog({}, open),
};
export default meta;
type Story = StoryObj<Args>;

/** What both have agreed to begins on another day, not before the agreed one. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => dialog({ getLink: 'pending' }) };

const choose =
  (day: string): Story['play'] =>
  async ({ canvasElement }) => {
    const field = await waitFor(() => {
      const found = deep(canvasElement, '#on') as HTMLInputElement | null;
      expect(found).not.toBeNull();
      return found!;
    });
    field.value = day;
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await userEvent.click(deep(canvasElement, '.primary')!);
  };

/** A day that the account has not agreed to. */
export const TooEarly: Story = {
  play: async (context) => {
    await choose(dayAfter(today, 3))!(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, '#on')!.getAttribute('aria-invalid')).toBe('true'),
    );
  },
};

export const Failed: Story = {
  render: () => dialog({ changeStart: fail('unavailable') }),
  play: async (context) => {
    await choose(dayAfter(today, 60))!(context);
    await waitFor(() => expect(deep(context.canvasElement, '.notice')).not.toBeNull());
  },
};

/** It has begun, or was called off, while the dialog was about to open. */
export const Over: Story = {
  render: () => dialog({ getLink: async (_, next) => ({ ...(await next()), start: null }) }),
};
