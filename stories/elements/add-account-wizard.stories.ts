import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import type { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import type { ProofMethod } from '../../src/domain/link.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { branded } from '../brand.js';
import { deep, deepAll } from '../deep.js';
import { fillOrder } from '../fill.js';
import { quoted, type Quoted } from '../quotes.js';
import { backendFor, TODAY } from '../stage.js';

type Args = Pick<AddAccountWizardElement, 'way' | 'link'>;

const wizard = (backend: Backend, { way, link }: Partial<Args> = {}): TemplateResult =>
  html`<add-account-wizard .backend=${backend} .way=${way} .link=${link}></add-account-wizard>`;
/** A request in one of its states. */
const request = (link: string, script: Script = {}): Story => ({
  args: { link },
  render: (args) => wizard(backendFor('main-owner', script), args),
});
/** A request that is proven in another way than it was begun. */
const otherwise = (proof: ProofMethod, script: Script = {}): Story =>
  request('l-100917', {
    getLink: async (_, next) => ({
      ...(await next()),
      proof,
      caseNumber: proof === 'support-case' ? 'C-4821-9034' : null,
      triesLeft: proof === 'support-case' ? null : 5,
      resendAt: null,
    }),
    ...script,
  });
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

const meta: Meta<Args> = {
  title: 'Elements/add-account-wizard',
  component: 'add-account-wizard',
  // A draft belongs to a tab: each story begins without one.
  beforeEach: () => sessionStorage.clear(),
  argTypes: { way: { control: 'select', options: [undefined, 'create', 'existing'] } },
  render: (args) => wizard(backendFor(), args),
};
export default meta;
type Story = StoryObj<Args>;

/** Both ways in: order a new account, or link an existing one. */
export const Playground: Story = {};

/** The wizard has no parts and no slots: its look follows the tokens alone. */
export const Anatomy: Story = {
  render: () => html`
    <style>
      .anatomy {
        display: block;
        outline: 2px dashed currentColor;
        outline-offset: 8px;
      }
    </style>
    <add-account-wizard class="anatomy" .backend=${backendFor()} way="existing"></add-account-wizard>
  `,
};

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

/** Which account, what for, and how its owner confirms. */
export const Identify: Story = { args: { way: 'existing' } };

/** It begins on a day, and the main account pays from the period after that. */
export const StartsLater: Story = {
  args: { way: 'existing' },
  play: async ({ canvasElement }) => {
    const choices = () => deepAll(canvasElement, 'input[name=starts]');
    await waitFor(() => expect(choices()[1]).toBeDefined());
    await userEvent.click(choices()[1]!);
    await waitFor(() => expect(deep(canvasElement, '#startOn')).not.toBeNull());
    await userEvent.click(deepAll(canvasElement, 'input[name=payFrom]')[1]!);
  },
};

const pick = (known: 'administered' | 'likely'): Story => ({
  args: { way: 'existing' },
  play: async ({ canvasElement }) => {
    const place = known === 'administered' ? 0 : 3;
    const choice = () => deepAll(canvasElement, 'input[name=candidate]')[place]!;
    await waitFor(() => expect(choice()).toBeDefined());
    await userEvent.click(choice());
    await waitFor(() => expect(deep(canvasElement, '#customerNumber')).toBeNull());
  },
});

/** An account that the user administers with the same sign-in: nothing has to be proven. */
export const PickOwn = pick('administered');

/** An account that may be of the same company: masked, and its owner is asked. */
export const PickLikely = pick('likely');

/** The answer is the same whether the account exists or not. */
export const Requested = request('l-100902');

/** Nothing is left of what the account may have open: the way out is to withdraw old requests. */
export const QuotaReached: Story = {
  args: { way: 'existing' },
  render: (args) =>
    wizard(
      backendFor('main-owner', {
        getRequestAllowance: async () => ({
          open: { used: 10, limit: 10 },
          hour: { used: 4, limit: 10 },
          day: { used: 4, limit: 50 },
          until: null,
        }),
      }),
      args,
    ),
};

/** As many were asked for as are allowed in an hour: until when. */
export const AskedTooOften: Story = {
  args: { way: 'existing' },
  render: (args) =>
    wizard(
      backendFor('main-owner', {
        getRequestAllowance: async () => ({
          open: { used: 9, limit: 100 },
          hour: { used: 10, limit: 10 },
          day: { used: 12, limit: 50 },
          until: '2026-11-20T10:15:00.000Z',
        }),
      }),
      args,
    ),
};

/** The message did not arrive: the same is said of as many numbers that nobody has. */
export const Undelivered = request('l-100902', {
  getLink: async (_, next) => ({ ...(await next()), undeliveredAt: '2026-11-20T09:15:00.000Z' }),
});

export const EnterCode = request('l-100917');

/** Says how many tries are left, and keeps what was typed. */
export const WrongCode: Story = {
  ...request('l-100917'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '#code')).not.toBeNull());
    await userEvent.type(deep(canvasElement, '#code')!, 'AAAA1111');
    await userEvent.click(deep(canvasElement, '[type=submit]')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

/** Every other way to go on with the same request: what each takes, and what it is too weak for. */
export const OtherWays: Story = {
  ...request('l-100917'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'details')).not.toBeNull());
    await userEvent.click(deep(canvasElement, 'details>summary')!);
    await waitFor(() => expect(deep(canvasElement, 'details[open]')).not.toBeNull());
  },
};

/** No code is left: the next way is unfolded, and nothing has to be typed again. */
export const Stuck = request('l-100917', {
  getLink: async (_, next) => ({ ...(await next()), triesLeft: 0, resendAt: null }),
});

/** A letter is on its way. */
export const EnterLetterCode = otherwise('letter-code');

/** Where the sign-in begins, and where one comes back to. */
export const SignInThere = otherwise('sign-in');

/** Somebody signed in to another account: it is named, since they have just shown that it is theirs. */
export const SignedInElsewhere: Story = {
  ...otherwise('sign-in', {
    beginSignIn: async () => ({ url: 'https://sign-in.example/', expiresAt: '2026-11-23T09:05:00.000Z' }),
    finishSignIn: fail('wrong-recipient', {
      facts: { sessionAccount: 'Café Morgenrot', requestedAccount: 'K-100 917', count: 4 },
    }),
  }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('add-account-wizard')!;
    const told = fn((event: Event) => event.preventDefault());
    element.addEventListener('sign-in-start', told);
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(told).toHaveBeenCalledOnce());
    element.signInAnswer = { link: 'l-100917', state: 'x'.repeat(43), code: 'any' };
    await waitFor(() => expect(deep(canvasElement, '.notice.bad')).not.toBeNull());
  },
};

/** Name and password, in the page itself, where a backend offers them. Better not. */
export const NameAndPassword: Story = {
  ...otherwise('credentials'),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(canvasElement.querySelector('input[type=password]')).not.toBeNull());
  },
};

/** A support case: its number, and what support needs. */
export const SupportCase = otherwise('support-case');

/** The masked account, and what changes for both sides, before anything does. */
export const Confirm = request('l-100926');

/** Proven, but something of the account is open: without sums, which are its own business. */
export const ConfirmBlocked = request('l-100926', {
  previewLink: async (_, next) => ({
    ...(await next()),
    preconditions: [
      { kind: 'open-invoices', state: 'blocking', amount: null, on: null, clearable: false },
      { kind: 'unbilled', state: 'met', amount: null, on: null, clearable: false },
      { kind: 'open-quotes', state: 'noted', amount: null, on: null, clearable: false },
      { kind: 'credit', state: 'met', amount: null, on: null, clearable: false },
    ],
  }),
});

/** Whoever will pay confirms in words who pays what from when; nothing is ticked beforehand. */
export const PayerConsent: Story = {
  ...request('l-100926', {
    previewLink: async (_, next) => ({
      ...(await next()),
      consent: { wording: '2026-11', from: '2026-12-01', monthly: { amount: 2990, currency: 'EUR' } },
    }),
  }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(deep(canvasElement, '#consent')!.getAttribute('aria-invalid')).toBe('true'));
  },
};

/** What was met is not any more: nothing was linked, and what is in the way is told. */
export const ConditionsChanged: Story = {
  ...request('l-100926', { confirmLink: fail('rules-changed') }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const ConfirmFailed: Story = {
  ...request('l-100926', { confirmLink: fail('unavailable') }),
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(deep(canvasElement, '.notice')).not.toBeNull());
  },
};

export const Linked: Story = {
  ...request('l-100926'),
  play: async ({ canvasElement }) => {
    const told = fn();
    canvasElement.addEventListener('account-linked', told, { once: true });
    await waitFor(() => expect(deep(canvasElement, '.buttons .primary')).not.toBeNull());
    await userEvent.click(deep(canvasElement, '.buttons .primary')!);
    await waitFor(() => expect(told).toHaveBeenCalledOnce());
    await waitFor(() => expect(deep(canvasElement, '.notice.ok')).not.toBeNull());
  },
};

/** What both agree to now begins later. */
export const ConfirmForLater = request('l-100926', {
  previewLink: async (_, next) => {
    const preview = await next();
    const begins = { code: 'begins-on', on: '2027-01-01' } as const;
    return {
      ...preview,
      start: { on: '2027-01-01', notBefore: '2027-01-01' },
      main: { ...preview.main, access: [begins, ...preview.main.access] },
      secondary: { ...preview.secondary, access: [begins, ...preview.secondary.access] },
    };
  },
});

/** Both have agreed, and the day is yet to come. */
export const Agreed = request('l-100926', {
  getLink: async (_, next) => ({
    ...(await next()),
    state: 'scheduled',
    start: { on: '2027-01-01', notBefore: '2027-01-01' },
  }),
});

/** The account has called it off before the day came. */
export const CalledOff = request('l-100931', {
  getLink: async (_, next) => ({ ...(await next()), calledOff: 'secondary' }),
});

/** The day has come, and a rule forbids it by then. */
export const NotBegun = request('l-500000', {
  getLink: async (_, next) => ({ ...(await next()), refusal: 'target-suspended' }),
});

export const Declined = request('l-100931');

export const Expired = request('l-100955');

/** Proven, but a rule forbids it: the reason is told now, not before. */
export const NotPossible = request('l-500000');

export const NotFound = request('l-unknown');

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
