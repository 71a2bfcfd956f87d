import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { CloseAccountElement } from '../../src/elements/close-account/close-account.js';
import { fail, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<CloseAccountElement, 'link' | 'open'>;

const BERLIN = 'l-100871';

const dialog = (backend: Backend, link: string | undefined = BERLIN): TemplateResult =>
  html`<close-account .backend=${backend} .link=${link} open></close-account>`;
const own = (backend: Backend): TemplateResult =>
  html`<close-account .backend=${backend} open></close-account>`;
const main = (script: Script = {}) => backendFor('main-owner', script);

/** Another thing is chosen than what is offered first. */
const choose =
  (act: string): NonNullable<Story['play']> =>
  async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, `input[value=${act}]`)).not.toBeNull());
    await userEvent.click(deep(canvasElement, `input[value=${act}]`)!);
  };

const submit = (canvasElement: HTMLElement): Promise<void> =>
  userEvent.click(deep(canvasElement, '.foot>.button:last-child')!);

const meta: Meta<Args> = {
  title: 'Elements/close-account',
  component: 'close-account',
  args: { link: BERLIN, open: true },
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  render: ({ link, open }) =>
    html`<close-account .backend=${main()} .link=${link} ?open=${open}></close-account>`,
};
export default meta;
type Story = StoryObj<Args>;

/** What suspending Berlin Mitte changes, the gentle way first. Everything works. */
export const Playground: Story = {};

export const Anatomy = anatomyOf(Playground);

export const Loading: Story = { render: () => dialog(main({ previewClosing: 'pending' })) };

export const LoadingFailed: Story = { render: () => dialog(main({ previewClosing: fail('unavailable') })) };

/** The account keeps that to itself. */
export const Withheld: Story = { render: () => dialog(main({ previewClosing: fail('access-withheld') })) };

/** What is final is ticked one by one, and the customer number is typed. */
export const Closing: Story = { play: choose('close') };

/** Nothing was ticked, nothing typed: what is missing is said, and gets the focus. */
export const NotCertain: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await choose('close')(context);
    await submit(canvasElement);
    await waitFor(() => expect(deepAll(canvasElement, '.error').length).toBe(2));
  },
};

export const Suspended: Story = {
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'input[value=suspend]')).not.toBeNull());
    await submit(canvasElement);
    await waitFor(() => expect(deep(canvasElement, 'h2')).toHaveTextContent('“Berlin Mitte” is suspended'));
  },
};

/** It was suspended by its main account, which can resume it. */
export const Resume: Story = { render: () => dialog(main(), 'l-101002') };

/** Its provider has suspended it: nobody here can resume it. */
export const SuspendedByProvider: Story = {
  render: () =>
    dialog(
      main({
        previewClosing: async (_, next) => {
          const preview = await next();
          return { ...preview, life: { ...preview.life, suspension: null, mayUndo: false } };
        },
      }),
      'l-101002',
    ),
};

/** The account itself is being closed by its own people: only they can reopen it. */
export const ClosingByOtherSide: Story = { render: () => dialog(main(), 'l-100410') };

/** The main account is closing it, and can reopen it until the day before. */
export const Reopen: Story = {
  loaders: [
    async () => {
      const backend = MemoryBackend.demo({ now: () => TODAY });
      const { version } = (await backend.previewClosing({ link: BERLIN })).life;
      await backend.closeAccount({ link: BERLIN, version }, { idempotencyKey: 'close' });
      return { backend };
    },
  ],
  render: (_, { loaded }) => dialog((loaded as { backend: Backend }).backend),
};

/** A main account with secondary accounts: how many there are, and two ways out. */
export const HasSecondaries: Story = {
  render: () => own(main()),
  play: async (context) => {
    await choose('close')(context);
    await waitFor(() =>
      expect(deep(context.canvasElement, '.obstacles')).toHaveTextContent('It has 42 secondary accounts'),
    );
  },
};

/** An invoice is overdue. */
export const OverdueInvoice: Story = { render: () => dialog(main(), 'l-100731'), play: choose('close') };

/** Its end is planned already. */
export const DetachPlanned: Story = { render: () => dialog(main(), 'l-100702'), play: choose('close') };

/** An order is under way. */
export const OrderUnderWay: Story = { render: () => dialog(main(), 'l-101428') };

/** An account of its own, placed alone by the host. */
export const OwnAccount: Story = {
  render: () => own(backendFor('stand-alone-owner')),
  play: choose('close'),
};

export const Sending: Story = {
  render: () => dialog(main({ suspendAccount: 'pending' })),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'input[value=suspend]')).not.toBeNull());
    await submit(canvasElement);
  },
};

/** The answer never came: what became of it is found out. */
export const Uncertain: Story = {
  render: () =>
    dialog(
      main({
        suspendAccount: fail('network', { uncertain: true }),
        getOutcome: () => ({ state: 'running' }),
      }),
    ),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'input[value=suspend]')).not.toBeNull());
    await submit(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.fate')).toHaveTextContent(/checking/));
  },
};

/** Somebody else has changed it meanwhile: what is known is read again, and nothing is lost. */
export const ChangedMeanwhile: Story = {
  render: () => dialog(main({ suspendAccount: fail('version-mismatch') })),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'input[value=suspend]')).not.toBeNull());
    await submit(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const German: Story = {
  render: () => html`<div lang="de">${dialog(main())}</div>`,
  play: choose('close'),
};
