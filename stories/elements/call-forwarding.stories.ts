import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { PhoneLine } from '../../src/domain/call-forwarding.js';
import type { CallForwardingElement } from '../../src/elements/call-forwarding/call-forwarding.js';
import { fail } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor } from '../stage.js';

type Args = Pick<CallForwardingElement, 'country'>;

const show = (backend: Backend): TemplateResult =>
  html`<call-forwarding .backend=${backend}></call-forwarding>`;

const NIGHT = { days: [1, 2, 3, 4, 5], from: '18:00', to: '08:00' };
const WEEKEND = { days: [6, 7], from: '00:00', to: '00:00' };

/** To the voicemail at night, at weekends and on public holidays, and until Christmas to a colleague when busy. */
const nightly = (line: PhoneLine, index: number): PhoneLine =>
  index > 0
    ? line
    : {
        ...line,
        rules: line.rules.map((rule) =>
          rule.condition === 'always'
            ? {
                ...rule,
                active: true,
                target: { kind: 'voicemail' as const },
                schedule: {
                  intervals: [NIGHT, WEEKEND],
                  holidays: 'whole-day' as const,
                },
              }
            : { ...rule, until: rule.active ? '2026-12-24T12:00:00Z' : null },
        ),
      };

/** Every other line forwards to the first when busy. */
const toTheFirst = (line: PhoneLine, index: number, all: PhoneLine[]): PhoneLine =>
  index === 0
    ? line
    : {
        ...line,
        rules: line.rules.map((rule) =>
          rule.condition === 'busy'
            ? { ...rule, active: true, target: { kind: 'line' as const, line: all[0]!.id } }
            : rule,
        ),
      };

const meta: Meta<Args> = {
  title: 'Elements/call-forwarding',
  component: 'call-forwarding',
  args: { country: 'DE' },
  render: ({ country }) =>
    html`<call-forwarding .backend=${backendFor('local-team')} country=${country}></call-forwarding>`,
};
export default meta;
type Story = StoryObj<Args>;

/** The three numbers of Berlin Mitte, as its own team sees them. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => show(backendFor('local-team', { listPhoneLines: 'pending' })) };

export const None: Story = {
  render: () => show(backendFor('local-team', { listPhoneLines: () => ({ items: [] }) })),
};

/** With many numbers their cards start closed. */
export const Many: Story = { render: () => show(backendFor()) };

export const AlwaysOverrides: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.rule [role=switch]')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.rule [role=switch]')!);
  },
};

const edit = async (canvasElement: HTMLElement, number: string): Promise<void> => {
  await waitFor(() => expect(deep(canvasElement, 'input[type=tel]')).not.toBeNull());
  const input = deep(canvasElement, 'input[type=tel]')!;
  await fireEvent.input(input, { target: { value: number } });
  await userEvent.click(deep(canvasElement, '[type=submit]')!);
};

/** A number in any spelling is read, saved and written as usual. */
export const Saved: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '0049 (40) 36090');
    await waitFor(() => expect(deep(canvasElement, '.saved')!.textContent).toContain('Saved'));
    await expect((deep(canvasElement, 'input[type=tel]') as HTMLInputElement).value).toBe('040 36090');
  },
};

export const WrongTarget: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '0900 1234567');
    await waitFor(() => expect(deep(canvasElement, '.error')!.textContent).toContain('premium-rate'));
  },
};

/** Nights, weekends and public holidays; the card says what applies now and what comes next. */
export const ByTimes: Story = {
  render: () => {
    const backend = backendFor('local-team');
    backend.script({ listPhoneLines: async (_, next) => ({ items: (await next()).items.map(nightly) }) });
    return show(backend);
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.now')!.textContent).toMatch(/voicemail|ring here/));
    await userEvent.click(deep(canvasElement, '.more>summary')!);
    await expect(deepAll(canvasElement, '.interval')).not.toHaveLength(0);
  },
};

/** Switched off for a while, with everything as it was set. */
export const Paused: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.power')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.power')!);
    await waitFor(() => expect(deep(canvasElement, '.now')!.textContent).toContain('Paused'));
  },
};

/** What is dear is asked about before it is saved. */
export const AsksFirst: Story = {
  render: () => show(backendFor('local-team')),
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '+1 212 555 1234');
    await waitFor(() => expect(deep(canvasElement, '.agree')).not.toBeNull());
  },
};

/** Calls would go round: the numbers are named. */
export const Circle: Story = {
  render: () => {
    const backend = backendFor('local-team');
    backend.script({
      listPhoneLines: async (_, next) => ({ items: (await next()).items.map(toTheFirst) }),
    });
    return show(backend);
  },
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '030 1008711');
    await waitFor(() => expect(deep(canvasElement, '.error')!.textContent).toContain('→'));
  },
};

/** Hundreds of numbers: closed cards, found by number or name. */
export const Hundreds: Story = {
  render: () => {
    const backend = backendFor('local-team');
    backend.script({
      listPhoneLines: async (_, next) => {
        const [line] = (await next()).items;
        return {
          items: Array.from({ length: 500 }, (__, index) => ({
            ...line!,
            id: `n-${index}`,
            number: `+49301008${String(index).padStart(3, '0')}`,
            name: index % 50 === 0 ? `Hotline ${index / 50 + 1}` : '',
          })),
        };
      },
    });
    return show(backend);
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deepAll(canvasElement, '.line')).toHaveLength(500));
    await fireEvent.input(deep(canvasElement, '#filter')!, { target: { value: 'hotline 3' } });
    await waitFor(() => expect(deepAll(canvasElement, '.line')).toHaveLength(1));
  },
};

/** Yours and theirs, and the question which one stays. */
export const Conflict: Story = {
  render: () => {
    const backend = backendFor('local-team', { setForwarding: [fail('version-mismatch'), 'usual'] });
    backend.script({
      listPhoneLines: [
        'usual',
        async (_, next) => ({
          items: (await next()).items.map((line) => ({
            ...line,
            version: line.version,
            changedBy: 'Tobias Falk',
            changedAt: '2026-11-23T08:55:00Z',
          })),
        }),
      ],
    });
    return show(backend);
  },
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '040 36090');
    await waitFor(() => expect(deepAll(canvasElement, '.sides>div')).toHaveLength(2));
  },
};

export const SaveFailed: Story = {
  render: () => show(backendFor('local-team', { setForwarding: fail('unavailable') })),
  play: async ({ canvasElement }) => {
    await edit(canvasElement, '040 36090');
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const Forbidden: Story = {
  render: () =>
    show(
      backendFor('local-team', { listPhoneLines: fail('not-allowed', { facts: { who: ['Tobias Falk'] } }) }),
    ),
};

export const Failed: Story = {
  render: () => show(backendFor('local-team', { listPhoneLines: fail('network') })),
};

const linked = (backend: Backend): TemplateResult =>
  html`<call-forwarding .backend=${backend} link="l-100871"></call-forwarding>`;

/** A linked account's numbers, from the main account: as far as link, account and grant lend them. */
export const LinkedAccount: Story = { render: () => linked(backendFor()) };

/** The account keeps its call forwarding to itself. */
export const Withheld: Story = {
  render: () => linked(backendFor('main-owner', { listPhoneLines: fail('access-withheld') })),
};

/** The account keeps numbers that it got after a day: how many is not told, whom to ask is. */
export const LaterNumbersKept: Story = {
  render: () =>
    linked(
      backendFor('main-owner', {
        getLink: async (_, next) => ({ ...(await next()), keepsAfter: '2026-03-20' }),
        listPhoneLines: async (_, next) => ({ items: (await next()).items.slice(0, 2) }),
      }),
    ),
};

/** Somebody without the right to it can ask for it. */
export const NotLent: Story = {
  render: () =>
    linked(
      backendFor('main-owner', {
        getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
        listPhoneLines: fail('not-allowed'),
      }),
    ),
};
