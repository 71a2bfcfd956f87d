import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { BulkCells, BulkLink } from '../../src/domain/bulk-link.js';
import { LINK_POLICY } from '../../src/domain/precondition.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { deep, deepAll } from '../deep.js';
import { backendFor, TODAY } from '../stage.js';

const many = (backend: Backend, bulk?: string): TemplateResult =>
  html`<bulk-link .backend=${backend} .bulk=${bulk}></bulk-link>`;

let keys = 0;
const intent = () => ({ idempotencyKey: `story-${(keys += 1)}` });

const ORDER: BulkCells = {
  product: 'Cloud Telephony S',
  areaCode: '040',
  name: 'Hamburg Eppendorf',
  street: 'Eppendorfer Weg 3',
  postcode: '20259',
  city: 'Hamburg',
  contactName: 'Nora Behrens',
  contactEmail: 'nora.behrens@nordlicht.example',
  contactPhone: '+4940123456',
};

const numbers = (count: number): BulkCells[] =>
  Array.from({ length: count }, (_, index) => ({
    customerNumber: `K-97 ${String(1_000 + index)}`,
    nickname: `Branch ${index + 1}`,
  }));

/** One of everything that can be in the way. */
const MIXED: readonly BulkCells[] = [
  ...numbers(3),
  { customerNumber: 'K-97 1000' },
  { customerNumber: 'K-100 871' },
  { customerNumber: 'K-100 902' },
  { customerNumber: 'K-100 234' },
  { customerNumber: 'twelve', costCentre: 'KST 7' },
  ORDER,
  { ...ORDER, name: 'Hamburg Altona', contactEmail: 'nora', postcode: '12' },
];

type Life = 'open' | 'started' | 'paused' | 'canceled';

/** Rows that were handed in, as far as that goes. `perHour`: how many may be asked for. */
const handedIn =
  (rows: readonly BulkCells[], life: Life = 'open', options: { perHour?: number; script?: Script } = {}) =>
  async () => {
    const { perHour = 1_000, script = {} } = options;
    const requestLimits = { open: 100, targetPerDay: 3, targetPer30Days: 10, perHour, perDay: 5 * perHour };
    const owner = MemoryBackend.demo({ now: () => TODAY, requestLimits });
    let bulk = await owner.createBulkLink({ name: 'branches.csv' }, intent());
    const { id } = bulk;
    for (let from = 0; from < rows.length; from += 500) {
      const part = rows.slice(from, from + 500).map((cells, index) => ({ number: from + index + 1, cells }));
      bulk = await owner.putBulkRows({ bulk: id, rows: part }, intent());
    }
    if (life !== 'open') bulk = await start(owner, bulk);
    if (life === 'paused') await owner.pauseBulkLink({ bulk: id, version: bulk.version }, intent());
    if (life === 'canceled') {
      const { version } = await owner.getBulkLink({ bulk: id });
      await owner.cancelBulkLink({ bulk: id, version }, intent());
    }
    return { backend: new ScriptedBackend(owner, script), bulk: id };
  };

async function start(owner: MemoryBackend, { id, version, readyOrders }: BulkLink): Promise<BulkLink> {
  const { termsVersion } = await owner.getCatalogue();
  const orders = readyOrders && { termsVersion, monthly: readyOrders.monthly, once: readyOrders.once };
  return owner.startBulkLink({ bulk: id, version, ...(orders && { orders }) }, intent());
}

const meta: Meta = {
  title: 'Elements/bulk-link',
  component: 'bulk-link',
  loaders: [handedIn(MIXED)],
  render: (_, { loaded }) => {
    const { backend, bulk } = loaded as { backend: Backend; bulk: string };
    return many(backend, bulk);
  },
  beforeEach: () => sessionStorage.clear(),
};
export default meta;
type Story = StoryObj;

const press = async (canvas: HTMLElement, path: string) => {
  await waitFor(() => expect(deep(canvas, path)).not.toBeNull());
  await userEvent.click(deep(canvas, path)!);
};
const paste = async (canvas: HTMLElement, text: string) => {
  await waitFor(() => expect(deep(canvas, '#text')).not.toBeNull());
  const input = deep(canvas, '#text') as HTMLTextAreaElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  await press(canvas, 'form .primary');
};

/** Checked, and not started: each row says how it stands. */
export const Playground: Story = {};

/** Without a job it is where one is started, and where those before are. */
export const Anatomy = anatomyOf<object>({
  render: (_, { loaded }) => {
    const { backend, bulk } = loaded as { backend: Backend; bulk: string };
    return html`${many(backend)}${many(backend, bulk)}`;
  },
});

/** Numbers are pasted, or a file is dropped. */
export const Start: Story = { render: () => many(backendFor()) };

/** What could not be an account is said at the field, and kept. */
export const NothingToRead: Story = {
  render: () => many(backendFor()),
  play: async ({ canvasElement }) => {
    await paste(canvasElement, ' ');
    await waitFor(() => expect(deep(canvasElement, '#text-error')).toHaveTextContent(/nothing in it/));
  },
};

/** Accounts that the user administers with the same sign-in, whether they can be linked or not. */
const choosing = (options: { own?: number; script?: Script } = {}): TemplateResult => {
  const { own = 60, script = {} } = options;
  const owner = MemoryBackend.demo({ now: () => TODAY, own, linkPolicy: { ...LINK_POLICY, consent: true } });
  return many(new ScriptedBackend(owner, script));
};
const chooseOwn = (canvas: HTMLElement) => press(canvas, '#choose-own');
const picks = (canvas: HTMLElement) => deepAll(canvas, '[data-pick]') as HTMLInputElement[];
const typeSearch = async (canvas: HTMLElement, text: string) => {
  await waitFor(() => expect(deep(canvas, '#own-search')).not.toBeNull());
  const input = deep(canvas, '#own-search') as HTMLInputElement;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
};

/** A third way to begin: what cannot be linked says why, and cannot be chosen. */
export const Choosing: Story = {
  render: () => choosing({ own: 0 }),
  play: async ({ canvasElement }) => {
    await chooseOwn(canvasElement);
    await waitFor(() => expect(picks(canvasElement)).toHaveLength(4));
    for (const pick of picks(canvasElement)) await userEvent.click(pick);
    await expect(picks(canvasElement).map(({ checked }) => checked)).toEqual([false, true, true, false]);
    await expect(deep(canvasElement, '.all-of')).toHaveTextContent(/2 accounts chosen/);
  },
};

/** Among thousands: all of them in one go, of which only those in sight are there. */
export const ChoosingAll: Story = {
  render: () => choosing({ own: 2_000 }),
  play: async ({ canvasElement }) => {
    await chooseOwn(canvasElement);
    await press(canvasElement, '#own-all');
    await waitFor(() => expect(deep(canvasElement, '#own-all')).toBeChecked());
    await expect(deep(canvasElement, '.all-of')).toHaveTextContent(/1,[0-9]{3} accounts chosen/);
    await expect(picks(canvasElement).length).toBeLessThan(60);
  },
};

/** Only those that were found, in whatever spelling of the number. */
export const ChoosingFound: Story = {
  render: () => choosing(),
  play: async ({ canvasElement }) => {
    await chooseOwn(canvasElement);
    await typeSearch(canvasElement, 'lübeck');
    await waitFor(() => expect(picks(canvasElement)).toHaveLength(8));
    await press(canvasElement, '#own-all');
    await waitFor(() => expect(deep(canvasElement, '#own-all')).toBeChecked());
  },
};

export const ChoosingNothingFound: Story = {
  render: () => choosing(),
  play: async ({ canvasElement }) => {
    await chooseOwn(canvasElement);
    await typeSearch(canvasElement, 'nowhere');
    await waitFor(() => expect(deep(canvasElement, '.none')).not.toBeNull());
  },
};

export const ChoosingLoading: Story = {
  render: () => choosing({ script: { listOwnAccounts: ['usual', 'pending'] } }),
  play: ({ canvasElement }) => chooseOwn(canvasElement),
};

export const ChoosingFailed: Story = {
  render: () => choosing({ script: { listOwnAccounts: ['usual', fail('unavailable')] } }),
  play: async ({ canvasElement }) => {
    await chooseOwn(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '.notice.warn')).not.toBeNull());
  },
};

/** The same dry run as for pasted numbers. Whoever will pay confirms it once, for all of them. */
export const Chosen: Story = {
  render: () => choosing({ own: 12 }),
  play: async ({ canvasElement }) => {
    await chooseOwn(canvasElement);
    await press(canvasElement, '#own-all');
    await waitFor(() => expect(deep(canvasElement, '#own-all')).toBeChecked());
    await press(canvasElement, 'form .primary');
    await waitFor(() => expect(deep(canvasElement, '#consent')).not.toBeNull());
    await press(canvasElement, 'form .primary');
    await waitFor(() => expect(deep(canvasElement, '#consent-error')).not.toBeNull());
  },
};

/** They are linked as soon as it is started. */
export const ChosenLinked: Story = {
  render: () => choosing({ own: 12 }),
  play: async (context) => {
    await Chosen.play!(context);
    await press(context.canvasElement, '#consent');
    await press(context.canvasElement, 'form .primary');
    await waitFor(() => expect(deep(context.canvasElement, '[data-state=linked]')).not.toBeNull());
  },
};

/** Columns are recognised by what they are called or hold, and can be said to mean something else. */
export const Columns: Story = {
  render: () => many(backendFor()),
  play: async ({ canvasElement }) => {
    await paste(
      canvasElement,
      'Cost center;Customer no.;Internal name;Remark\nKST 7;K-97 1000;Branch 1;x\nKST 8;K-97 1001;"Branch 2; north";y',
    );
    await waitFor(() => expect(deep(canvasElement, '#column-1')).toHaveValue('customerNumber'));
    await expect(deep(canvasElement, '#column-0')).toHaveValue('costCentre');
    await expect(deep(canvasElement, '#column-3')).toHaveValue('');
  },
};

/** Numbers alone, one a line. */
export const OneColumn: Story = {
  render: () => many(backendFor()),
  play: async ({ canvasElement }) => {
    await paste(canvasElement, 'K-97 1000\nK-97 1001\nK-97 1001');
    await waitFor(() => expect(deep(canvasElement, '#column-0')).toHaveValue('customerNumber'));
    await press(canvasElement, 'form .primary');
    await waitFor(() => expect(deep(canvasElement, '[data-state=duplicate]')).not.toBeNull());
  },
};

/** A row that cannot be done is put right, and checked again. */
export const Correcting: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, '[data-correct="8"]');
    await waitFor(() =>
      expect(deep(canvasElement, '#customerNumber-error')).toHaveTextContent(/customer number/),
    );
  },
};

/** Rows that order want the terms to be accepted before they are started. */
export const TermsFirst: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'form .primary');
    await waitFor(() => expect(deep(canvasElement, '#accept-error')).not.toBeNull());
  },
};

/** As many were asked for as is allowed: it says when it goes on, and goes on without the page. */
export const Waiting: Story = { loaders: [handedIn(numbers(500), 'started', { perHour: 10 })] };

export const Paused: Story = { loaders: [handedIn(numbers(120), 'paused')] };

/** Whether it is to be stopped is asked first. */
export const Stopping: Story = {
  loaders: [handedIn(numbers(500), 'started', { perHour: 10 })],
  play: async ({ canvasElement }) => {
    await press(canvasElement, '#stop');
    await waitFor(() => expect(deep(canvasElement, '.danger')).not.toBeNull());
  },
};

export const Finished: Story = { loaders: [handedIn(numbers(12), 'started')] };

/** What was not done can be put right and started again, alone; a file says why. */
export const FinishedInPart: Story = { loaders: [handedIn(MIXED, 'started')] };

export const Stopped: Story = { loaders: [handedIn(numbers(30), 'canceled', { perHour: 10 })] };

/** 5,000 rows, of which only those in sight are there. */
export const FiveThousand: Story = { loaders: [handedIn(numbers(5_000))] };

/** Those that were handed in before, on whatever device. */
export const Before: Story = {
  loaders: [handedIn(MIXED, 'started')],
  render: (_, { loaded }) => many((loaded as { backend: Backend }).backend),
};

export const Loading: Story = { loaders: [handedIn(MIXED, 'open', { script: { getBulkLink: 'pending' } })] };

export const Failed: Story = {
  loaders: [handedIn(MIXED, 'open', { script: { getBulkLink: fail('unavailable') } })],
};

export const RowsFailed: Story = {
  loaders: [handedIn(MIXED, 'open', { script: { listBulkRows: fail('unavailable') } })],
};

export const WithoutTheRight: Story = { render: () => many(backendFor('invoice-clerk')) };

/** A secondary account has no secondary accounts. */
export const InASecondaryAccount: Story = { render: () => many(backendFor('local-owner')) };
