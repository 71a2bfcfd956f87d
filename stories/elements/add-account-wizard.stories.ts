import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep, deepAll } from '../deep.js';
import { fillOrder } from '../fill.js';
import { quoted, type Quoted } from '../quotes.js';
import { backendFor, TODAY } from '../stage.js';
import { wizard, type WizardArgs } from '../wizard.js';

/** The review of an order, and what happens when it is sent. */
const reviewed = (script: Script = {}, after?: (root: HTMLElement) => Promise<void>): Story => ({
  args: { way: 'create' },
  render: (args) => wizard(backendFor('main-owner', script), args),
  play: async ({ canvasElement }) => {
    await fillOrder(canvasElement);
    await after?.(canvasElement);
  },
});
const order = async (root: HTMLElement): Promise<void> => {
  const button = () => deep(root, '.summary .primary')!;
  await waitFor(() => expect(button().ariaDisabled).toBeNull());
  await userEvent.click(button());
};

const meta: Meta<WizardArgs> = {
  title: 'Elements/add-account-wizard',
  component: 'add-account-wizard',
  // A draft belongs to a tab: each story begins without one.
  beforeEach: () => sessionStorage.clear(),
  argTypes: { way: { control: 'select', options: [undefined, 'create', 'existing'] } },
  render: (args) => wizard(backendFor(), args),
};
export default meta;
type Story = StoryObj<WizardArgs>;

/** Both ways in: order a new account, or link an existing one. */
export const Playground: Story = {};

/** Name and password, where they are the proof, and the review of a request, with what a page can add to each. */
export const Anatomy = anatomyOf<WizardArgs>({
  render: () => html`
    ${wizard(
      backendFor('main-owner', {
        getLink: async (_, next) => ({
          ...(await next()),
          proof: 'credentials' as const,
          caseNumber: null,
          triesLeft: 5,
          resendAt: null,
        }),
      }),
      { link: 'l-100917' },
    )}
    <add-account-wizard .backend=${backendFor()} link="l-100926">
      <subsidiary-step slot="steps" name="training" label="Training">A step of your own</subsidiary-step>
    </add-account-wizard>
    <add-account-wizard .backend=${backendFor()} link="l-100926">
      <p slot="terms">Terms of your own</p>
      <p slot="help">Help of your own</p>
    </add-account-wizard>
  `,
});

export const Loading: Story = { render: () => wizard(backendFor('main-owner', { getSession: 'pending' })) };

/** A secondary account cannot have secondary accounts. */
export const SecondaryAccount: Story = { render: () => wizard(backendFor('taken-owner')) };

/** Product, location and contact, with the price always in sight. */
export const Configure: Story = { args: { way: 'create' } };

/** New accounts are ordered in the host's own shop. */
const inShop = (script: Script = {}): Story => ({
  render: () =>
    html`<add-account-wizard
      .backend=${backendFor('main-owner', script)}
      way="create"
      shop
      @order-start=${(event: Event) => event.preventDefault()}
    ></add-account-wizard>`,
});

export const InShop: Story = inShop();

/** Where the page could not be left, the way is there to be followed by hand. */
export const ShopNotReached: Story = {
  ...inShop({ beginOrderHandoff: fail('unavailable') }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.button.primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.button.primary')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const CatalogueFailed: Story = {
  render: () => wizard(backendFor('main-owner', { getCatalogue: fail('unavailable') }), { way: 'create' }),
};

/** Each problem is said at its field; the first one has the focus. */
export const Problems: Story = {
  args: { way: 'create' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.summary .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.summary .primary')!);
    await waitFor(() => expect(deepAll(canvasElement, '[aria-invalid=true]').length).toBeGreaterThan(4));
  },
};

/** The product of a name, chosen, and what is then done. */
const configured = (product: string, play: (root: HTMLElement) => Promise<void>): Story => ({
  args: { way: 'create' },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, `input[value=${product}]`)).not.toBeNull());
    deep(canvasElement, `input[value=${product}]`)!.click();
    await play(canvasElement);
  },
});
const click = async (root: HTMLElement, selector: string): Promise<void> => {
  await waitFor(() => expect(deep(root, selector)).not.toBeNull());
  deep(root, selector)!.click();
};

/** Numbers come along from another provider, with what that provider compares, exactly as it has it. */
export const NumberPorting = configured('cloud-telephony-s', async (root) => {
  await click(root, '#option-porting');
  await waitFor(() => expect(deep(root, '#option-porting-provider')).not.toBeNull());
  await userEvent.type(deep(root, '#option-porting-numbers-0-first')!, '040 1234560');
  await userEvent.type(deep(root, '#option-porting-numbers-0-last')!, '040 1234569');
  await userEvent.type(deep(root, '#option-porting-provider')!, 'Altnetz AG');
});

/** What does not go together says so at once, in the words of the catalogue. */
export const ChoicesClash = configured('cloud-telephony-s', async (root) => {
  await click(root, 'input[value=cordless]');
  await click(root, 'input[name=option-recording][value=yes]');
  await waitFor(() => expect(deep(root, '#option-recording-error')).not.toBeNull());
});

/** Some choices cannot be had everywhere. */
export const NotAtThisAddress = configured('internet-line', async (root) => {
  await userEvent.type(deep(root, '#postcode')!, '72070');
  await waitFor(() => expect(deep(root, '.choice.not')).not.toBeNull());
});

/** What is taken over from the main account is seen at its field, and changed there. */
export const TakenOver = configured('cloud-telephony-s', async (root) => {
  await waitFor(() => expect(deep(root, '#payer-hint')).not.toBeNull());
  await userEvent.selectOptions(deep(root, '#payer')!, 'secondary');
  await waitFor(() => expect(deep(root, '#invoiceCompany-hint')).not.toBeNull());
  await userEvent.type(deep(root, '#invoiceAddition')!, 'Accounts payable');
});

/** A file is asked for only where it is needed; one that cannot be taken says why. */
export const DocumentRefused = configured('internet-line', async (root) => {
  await click(root, 'input[value=mbit-1000]');
  await waitFor(() => expect(deep(root, '#option-owner-consent')).not.toBeNull());
  const text = new File(['no picture'], 'consent.pdf', { type: 'application/pdf' });
  await userEvent.upload(deep(root, '#option-owner-consent')!, text);
  await waitFor(() => expect(deep(root, '#option-owner-consent-error')).not.toBeNull());
});

/** Everything once more, and the button that obliges to pay. */
export const Review = reviewed();

export const Ordering = reviewed({ placeOrder: 'pending' }, order);

/** It was sent and no answer came: what became of it is being asked. Nothing is done twice. */
export const Uncertain = reviewed(
  { placeOrder: fail('network', { uncertain: true }), getOutcome: () => ({ state: 'running' }) },
  order,
);

export const OrderFailed = reviewed(
  { placeOrder: fail('unavailable', { correlationId: '7f3a-19c2' }) },
  order,
);

export const PriceChanged = reviewed({ placeOrder: fail('price-changed') }, order);

/** Ordered and linked in one go. In `subsidiary-management` the overview follows at once. */
export const Ordered = reviewed({}, async (root) => {
  await order(root);
  await waitFor(() => expect(deep(root, '.notice.ok')).not.toBeNull());
});

/** What was typed before is found again. */
export const Resumed: Story = {
  loaders: [
    async () => {
      const backend = backendFor();
      const { AddAccountFlow } = await import('../../src/state/add-account-flow.js');
      const { queriesOf } = await import('../../src/state/queries.js');
      const flow = new AddAccountFlow(queriesOf(backend), await backend.getSession());
      flow.choose('create');
      flow.edit({ name: 'Hamburg Altona 2', street: 'Große Elbstr. 9' });
      return { backend };
    },
  ],
  render: (_, { loaded }) => wizard((loaded as { backend: Backend }).backend),
};

/** A draft that is kept by the backend, open here and changed on another device. */
export const ChangedElsewhere: Story = {
  loaders: [
    async () => {
      const backend = backendFor();
      const { id } = await backend.createOrderDraft({ content: DRAFT }, { idempotencyKey: 'begin' });
      return { backend, id };
    },
  ],
  render: (_, { loaded }) => {
    const { backend, id } = loaded as { backend: Backend; id: string };
    return html`<add-account-wizard .backend=${backend} .draft=${id}></add-account-wizard>`;
  },
  play: async ({ canvasElement, loaded }) => {
    const { backend, id } = loaded as { backend: Backend; id: string };
    await waitFor(() => expect((deep(canvasElement, '#name') as HTMLInputElement).value).toBe(DRAFT.name));
    const { draft } = await backend.getOrderDraft({ draft: id });
    await backend.changeOrderDraft(
      { draft: id, version: draft.version, content: { ...DRAFT, city: 'Hamburg' } },
      { idempotencyKey: 'elsewhere' },
    );
    await userEvent.type(deep(canvasElement, '#city')!, 'Bremen');
    await waitFor(() => expect(deep(canvasElement, '.notes .notice.warn')).not.toBeNull(), {
      timeout: 5_000,
    });
  },
};

/** A quote that is gone on from, and how it stands. */
const fromQuote = (days = 0, then?: (made: Quoted) => Promise<unknown>): Story => ({
  loaders: [
    async () => {
      const made = await quoted({}, days);
      await then?.(made);
      return { ...made };
    },
  ],
  render: (_, { loaded }) => {
    const { backend, quote } = loaded as unknown as Quoted;
    return html`<add-account-wizard .backend=${backend} .quote=${quote.id}></add-account-wizard>`;
  },
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.summary .primary')).not.toBeNull());
    await waitFor(() => expect(deep(canvasElement, '.notes .notice')).not.toBeNull());
  },
});

/** Above a limit of the backend: a second person approves it, which is said before anything is sent. */
const limited = (script: Script = {}, after?: (root: HTMLElement) => Promise<void>): Story => ({
  render: () =>
    wizard(
      new ScriptedBackend(
        MemoryBackend.demo({
          now: () => TODAY,
          approvalLimits: {
            monthly: { amount: 1_000, currency: 'EUR' },
            once: { amount: 50_000, currency: 'EUR' },
          },
        }),
        script,
      ),
      { way: 'create' },
    ),
  play: async ({ canvasElement }) => {
    await fillOrder(canvasElement);
    await waitFor(() => expect(deep(canvasElement, '#approval-message')).not.toBeNull());
    await after?.(canvasElement);
  },
});

export const AboveLimit = limited();

export const AwaitingApproval = limited({}, async (root) => {
  await order(root);
  await waitFor(() => expect(deep(root, '.notice.ok')).not.toBeNull());
});

export const NotSentForApproval = limited({ requestApproval: fail('unavailable') }, async (root) => {
  await order(root);
  await waitFor(() => expect(deep(root, '.summary .notice')).not.toBeNull());
});

/** The review can be kept as a quote instead of ordering. */
export const SavedAsQuote = reviewed({}, async (root) => {
  const save = () => deep(root, '#quote-title~div>button')!;
  await waitFor(() => expect(save().ariaDisabled).toBeNull());
  await userEvent.click(save());
  await waitFor(() => expect(deep(root, '#quote-title~.row')).not.toBeNull());
});

/** Everything is filled in, and its prices count. */
export const FromQuote = fromQuote(3);

/** Its prices do not count any more: it can be worked out anew. */
export const QuoteExpired = fromQuote(33);

export const QuoteWithdrawn = fromQuote(3, async ({ backend, quote }) => {
  const { quote: now } = await backend.getKeptQuote({ quote: quote.id });
  return backend.withdrawQuote({ quote: now.id, version: now.version }, { idempotencyKey: 'withdraw' });
});

/** Two clicks are one order. */
export const OrdersOnce: Story = {
  args: { way: 'create' },
  loaders: [() => ({ backend: backendFor() })],
  render: (args, { loaded }) => wizard((loaded as { backend: Backend }).backend, args),
  play: async ({ canvasElement, loaded }) => {
    await fillOrder(canvasElement);
    const told = fn();
    canvasElement.addEventListener('order-placed', told);
    const button = deep(canvasElement, '.summary .primary')!;
    await waitFor(() => expect(button.ariaDisabled).toBeNull());
    button.click();
    button.click();
    await waitFor(() => expect(told).toHaveBeenCalledOnce());
    await expect(
      (loaded as { backend: ReturnType<typeof backendFor> }).backend.callsOf('placeOrder'),
    ).toHaveLength(1);
  },
};

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = { render: () => branded(wizard(backendFor(), { way: 'create' })) };

export const Embedding: Story = {
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<backend-provider>
  <add-account-wizard way="create"></add-account-wizard>
</backend-provider>
<script type="module">
  import 'subsidiary-elements/define/backend-provider.js';
  import 'subsidiary-elements/define/add-account-wizard.js';

  const wizard = document.querySelector('add-account-wizard');
  wizard.addEventListener('order-placed', ({ order, link }) => console.log(order.number, link.customerNumber));
  wizard.addEventListener('wizard-closed', () => history.back());
</script>`,
      },
    },
  },
};
