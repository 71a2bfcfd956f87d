import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { OrderApproval } from '../../src/domain/order-approval.js';
import { largeOrder } from '../../src/testing/backend-suite/order-approvals.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { anatomyOf } from '../anatomy/anatomy.js';
import { branded } from '../brand.js';
import { deep, deepAll } from '../deep.js';
import { TODAY } from '../stage.js';

const meta: Meta = { title: 'Elements/order-approvals', component: 'order-approvals' };
export default meta;
type Story = StoryObj;

const DAY = 86_400_000;
const EUR = (amount: number) => ({ amount, currency: 'EUR' });

interface Asked {
  readonly owner: MemoryBackend;
  readonly colleague: MemoryBackend;
  readonly approval: OrderApproval;
}

/** Orders of the owner that wait for a colleague, and what has happened since. */
async function asked(
  names: readonly string[],
  days: number,
  then?: (asked: Asked) => Promise<unknown>,
): Promise<Asked> {
  let now = TODAY - days * DAY;
  const owner = MemoryBackend.demo({
    now: () => now,
    approvalLimits: { monthly: EUR(7_500), once: EUR(50_000) },
  });
  const colleague = owner.world.backend('p-hanna-lorenz');
  const order = await largeOrder(owner);
  const waiting: OrderApproval[] = [];
  for (const name of names)
    waiting.push(
      await owner.requestApproval(
        { order: { ...order, name }, content: { ...DRAFT, name }, message: 'The new shop opens in March.' },
        { idempotencyKey: `ask-${waiting.length}` },
      ),
    );
  const made = { owner, colleague, approval: waiting[0]! };
  await then?.(made);
  now = TODAY;
  return made;
}

interface Told {
  script?: Script;
  names?: readonly string[];
  days?: number;
  then?: (asked: Asked) => Promise<unknown>;
  side?: 'owner' | 'colleague';
  play?: (root: HTMLElement) => Promise<void>;
}

const told = ({
  script = {},
  names = ['Hamburg Eppendorf'],
  days = 0,
  then,
  side = 'colleague',
  play,
}: Told = {}): Story => ({
  loaders: [async () => ({ backend: new ScriptedBackend((await asked(names, days, then))[side], script) })],
  render: (_, { loaded }) =>
    html`<order-approvals .backend=${(loaded as { backend: Backend }).backend}></order-approvals>`,
  play: async ({ canvasElement }) => {
    await waitFor(() => expect(deep(canvasElement, 'li,.notice')).not.toBeNull());
    await play?.(canvasElement);
  },
});
const press = async (root: HTMLElement, selector: string): Promise<void> => {
  await waitFor(() => expect(deep(root, selector)).not.toBeNull());
  await userEvent.click(deep(root, selector)!);
};
const of = ({ id, version }: OrderApproval) => ({ approval: id, version });

/** Somebody else asks: everything that is contracted, and the button that obliges to pay. */
export const Playground = told();

export const Anatomy = anatomyOf(Playground);

/** Where nothing waits there is nothing. */
export const Empty: Story = {
  render: () =>
    html`<order-approvals .backend=${MemoryBackend.demo({ now: () => TODAY })}></order-approvals>`,
};

export const Several = told({ names: ['Bremen Überseestadt', 'Hamburg Eppendorf'] });

export const LongWords = told({
  names: ['Donaudampfschifffahrtsgesellschaftskapitänswitwenstiftung am Hafen'],
});

export const LoadFailed = told({ script: { listApprovals: fail('unavailable') } });

export const Approving = told({
  script: { approveOrder: 'pending' },
  play: (root) => press(root, '.primary'),
});

export const Approved = told({
  play: async (root) => {
    await press(root, '.primary');
    await waitFor(() => expect(deep(root, '.primary')).toBeNull());
  },
});

/** A reason is asked for before it is declined. */
export const Declining = told({ play: (root) => press(root, '[id^=decline-]') });

export const DeclinedWithoutReason = told({
  play: async (root) => {
    await press(root, '[id^=decline-]');
    await press(root, '[type=submit]');
    await waitFor(() => expect(deep(root, '[aria-invalid=true]')).not.toBeNull());
  },
});

export const NotPossible = told({
  script: { approveOrder: fail('not-available-at-address') },
  play: async (root) => {
    await press(root, '.primary');
    await waitFor(() => expect(deep(root, '.notice')).not.toBeNull());
  },
});

/** Whoever has asked waits, and cannot approve it. */
export const Own = told({ side: 'owner' });

/** After a day those who can approve are reminded. */
export const OwnToRemind = told({ side: 'owner', days: 2 });

/** Whoever has asked reads why. What was typed is a draft again. */
export const OwnDeclined = told({
  side: 'owner',
  days: 1,
  then: ({ colleague, approval }) =>
    colleague.declineApproval(
      { ...of(approval), reason: 'Ten extensions are enough for the start.' },
      { idempotencyKey: 'decline' },
    ),
});

export const OwnExpired = told({ side: 'owner', days: 15 });

/** The host hears of each answer. */
export const TellsTheHost = told({
  play: async (root) => {
    const heard = fn();
    root.addEventListener('order-approval-answered', heard, { once: true });
    await press(root, '.primary');
    await waitFor(() => expect(heard).toHaveBeenCalledOnce());
    await expect(deepAll(root, 'li')).toHaveLength(1);
  },
});

/** Brand colours, corners and font by page CSS. */
export const Theming: Story = {
  ...told(),
  render: (_, { loaded }) =>
    branded(html`<order-approvals .backend=${(loaded as { backend: Backend }).backend}></order-approvals>`),
};

export const Embedding: Story = {
  ...told(),
  parameters: {
    docs: {
      source: {
        language: 'html',
        code: `<backend-provider>
  <order-approvals></order-approvals>
</backend-provider>
<script type="module">
  import 'subsidiary-elements/define/backend-provider.js';
  import 'subsidiary-elements/define/order-approvals.js';
</script>`,
      },
    },
  },
};
