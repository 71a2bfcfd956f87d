import { expect, oneEvent } from '@open-wc/testing';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend, type DemoOptions } from '../../src/backend/memory/memory-backend.js';
import type { OrderApproval } from '../../src/domain/order-approval.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import { OrderApprovalsElement } from '../../src/elements/order-approvals/order-approvals.js';
import type { OrderApprovalAnsweredEvent } from '../../src/elements/order-approvals/order-approvals.events.js';
import { largeOrder } from '../../src/testing/backend-suite/order-approvals.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { saved, type } from './harness.js';
import { fillOrder } from './filled-order.js';
import {
  accessible,
  control,
  fill,
  find,
  focused,
  forget,
  isThere,
  press,
  said,
  settled,
  show,
  until,
} from './screens.js';

const EUR = (amount: number) => ({ amount, currency: 'EUR' });
const HOUR = 3_600_000;
const NAME = 'Hamburg Eppendorf';
const ORDER = `Order with obligation to pay: ${NAME}`;
let keys = 0;
const intent = () => ({ idempotencyKey: `approvals-${(keys += 1)}` });

interface Waiting {
  readonly owner: MemoryBackend;
  readonly colleague: Backend;
  readonly approval: OrderApproval;
}

/** An order of the owner that waits for a colleague, so many milliseconds after it was asked for. */
async function waiting(ago = 0, options: DemoOptions = {}): Promise<Waiting> {
  let now = Date.now() - ago;
  const owner = MemoryBackend.demo({
    now: () => now,
    approvalLimits: { monthly: EUR(7_500), once: EUR(50_000) },
    ...options,
  });
  const approval = await owner.requestApproval(
    { order: await largeOrder(owner), content: DRAFT, message: 'For the new shop' },
    intent(),
  );
  now += ago;
  return { owner, colleague: owner.world.backend('p-hanna-lorenz'), approval };
}

async function shown(backend: Backend): Promise<OrderApprovalsElement> {
  const element = await show(OrderApprovalsElement, { backend });
  await until(() => find(element, 'li'), 'it is there');
  return element;
}

describe('order-approvals', () => {
  it('renders nothing where nothing waits', async () => {
    const backend = new ScriptedBackend(MemoryBackend.demo(), {});
    const element = await show(OrderApprovalsElement, { backend });
    await until(() => backend.callsOf('listApprovals').length > 0, 'it is read');
    expect(said(element)).to.equal('');
  });

  it('shows the very same that is contracted, and orders it', async () => {
    const { owner, colleague, approval } = await waiting();
    const element = await shown(colleague);
    for (const words of [
      'Anna Petersen asks you to approve',
      'For the new shop',
      '20 × Extra extensions',
      '€79.90',
      'Minimum term',
    ])
      expect(said(element)).to.contain(words);
    await accessible(element);
    const files = saved();
    await press(element, 'Download contract summary');
    await until(() => files.files.length > 0, 'it is downloaded');
    files.stop();
    setTimeout(() => void press(element, ORDER));
    const event = await oneEvent<OrderApprovalAnsweredEvent>(element, 'order-approval-answered');
    expect([event.approval.id, event.approval.state]).to.eql([approval.id, 'approved']);
    await until(() => /Ordered: Hamburg Eppendorf/.test(said(element)), 'it says so');
    expect((focused() as HTMLElement).id).to.equal(`title-${approval.id}`);
    expect((await owner.getSummary()).linked).to.equal(43);
  });

  it('orders once when the button is pressed twice', async () => {
    const { colleague } = await waiting();
    const backend = new ScriptedBackend(colleague, {});
    const element = await shown(backend);
    const answered = oneEvent(element, 'order-approval-answered');
    control(element, ORDER).click();
    control(element, ORDER).click();
    await answered;
    expect(backend.callsOf('approveOrder')).to.have.lengthOf(1);
  });

  it('declines with a reason, which the one who asked reads', async () => {
    const { owner, colleague } = await waiting();
    const element = await shown(colleague);
    await press(element, `Decline… ${NAME}`);
    await until(() => isThere(element, 'Why it is not approved'), 'it asks why');
    expect((focused() as HTMLElement).id).to.equal('reason');
    await press(element, `Decline ${NAME}`);
    await until(() => /Please fill this in/.test(said(element)), 'a reason is asked for');
    await type(element, 'Why it is not approved', 'Too dear');
    await accessible(element);
    await press(element, `Decline ${NAME}`);
    await until(() => /Not approved/.test(said(element)), 'it says so');
    const own = await shown(owner);
    expect(said(own)).to.match(/Hanna Lorenz has not approved your order: Hamburg Eppendorf “Too dear”/);
  });

  it('keeps the reason while the person looks at the order again', async () => {
    const { colleague } = await waiting();
    const element = await shown(colleague);
    await press(element, `Decline… ${NAME}`);
    await type(element, 'Why it is not approved', 'Too dear');
    await press(element, 'Back');
    await until(() => isThere(element, ORDER), 'the order is there');
    await press(element, `Decline… ${NAME}`);
    await until(() => isThere(element, 'Why it is not approved'), 'it asks why');
    expect(control(element, 'Why it is not approved').value).to.equal('Too dear');
  });

  it('lets who has asked remind and take back, and never approve', async () => {
    const { owner } = await waiting(25 * HOUR);
    const backend = new ScriptedBackend(owner, {});
    const element = await shown(backend);
    expect(said(element)).to.contain('Your order waits for approval');
    expect(isThere(element, ORDER)).to.equal(false);
    await press(element, `Remind those who can approve ${NAME}`);
    await until(() => /get another mail/.test(said(element)), 'they are reminded');
    await press(element, `Take it back: ${NAME}`);
    await until(() => /What you typed is a draft again/.test(said(element)), 'it is taken back');
    expect((await owner.listOrderDrafts()).items).to.have.lengthOf(1);
  });

  it('asks whoever approves to confirm first where the backend wants that', async () => {
    const { owner, colleague } = await waiting(0, { stepUpFor: ['approve'] });
    const element = await shown(colleague);
    await press(element, ORDER);
    await until(() => isThere(element, 'One-time code'), 'it asks');
    await fill(element, 'One-time code', owner.world.oneTimeCode('p-hanna-lorenz'));
    setTimeout(() => void press(element, 'Confirm'));
    const { approval } = await oneEvent<OrderApprovalAnsweredEvent>(element, 'order-approval-answered');
    expect(approval.state).to.equal('approved');
  });

  it('says why it was not done', async () => {
    const { colleague } = await waiting();
    const element = await shown(
      new ScriptedBackend(colleague, { approveOrder: fail('not-available-at-address') }),
    );
    await press(element, ORDER);
    await until(() => /not available at that address/.test(said(element)), 'it says so');
  });
});

describe('an order above a limit in add-account-wizard', () => {
  beforeEach(forget);

  const limited = (script: Script = {}) =>
    new ScriptedBackend(
      MemoryBackend.demo({ approvalLimits: { monthly: EUR(1_000), once: EUR(50_000) } }),
      script,
    );

  async function reviewed(backend: Backend): Promise<AddAccountWizardElement> {
    const wizard = await show(AddAccountWizardElement, { backend, way: 'create' });
    await fillOrder(wizard);
    await until(() => isThere(wizard, 'Send for approval'), 'the review is there');
    await settled(backend);
    return wizard;
  }

  it('says so before anything is sent, and is sent for approval', async () => {
    const backend = limited();
    const wizard = await reviewed(backend);
    expect(said(wizard)).to.match(
      /Orders above €10.00 a month need the approval.*Hanna Lorenz can approve it/,
    );
    expect(isThere(wizard, 'Order with obligation to pay')).to.equal(false);
    await accessible(wizard);
    await fill(wizard, 'Message to who approves (optional)', 'For the new shop');
    await press(wizard, 'Send for approval');
    await until(() => /Your order waits for approval: Hamburg Altona 2/.test(said(wizard)), 'it says so');
    expect(focused()).to.equal(find(wizard, 'h2'));
    const [approval] = (await backend.listApprovals()).items;
    expect([approval?.message, approval?.state]).to.eql(['For the new shop', 'waiting']);
    expect(backend.callsOf('placeOrder')).to.eql([]);
  });

  it('leads back to what is refused', async () => {
    const fields = [{ field: 'order.location.street', rule: 'too-long' }];
    const wizard = await reviewed(limited({ requestApproval: fail('invalid-input', { fields }) }));
    await press(wizard, 'Send for approval');
    await until(() => isThere(wizard, 'Street and number'), 'the form is there');
    await until(() => /This is too long/.test(said(wizard)), 'it says what is wrong');
    expect(focused()).to.equal(control(wizard, 'Street and number'));
  });

  it('says why it was not sent', async () => {
    const wizard = await reviewed(limited({ requestApproval: fail('unavailable') }));
    await press(wizard, 'Send for approval');
    await until(() => /The order was not sent for approval/.test(said(wizard)), 'it says so');
    expect(isThere(wizard, 'Send for approval')).to.equal(true);
  });
});
