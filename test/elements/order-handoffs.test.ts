import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/add-account-wizard.js';
import '../../src/define/order-handoffs.js';
import '../../src/define/subsidiary-management.js';
import { orderLate, shopDoes } from '../../src/backend/memory/order-handoff.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { orderReturn } from '../../src/domain/order-return.js';
import type { OrderPlacedEvent } from '../../src/elements/add-account-wizard/add-account-wizard.events.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import type { OrderStartEvent } from '../../src/elements/order-handoffs/order-handoffs.events.js';
import { OrderHandoffsElement } from '../../src/elements/order-handoffs/order-handoffs.js';
import { SubsidiaryManagementElement } from '../../src/elements/subsidiary-management/subsidiary-management.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, demo, press, show, text, until } from './harness.js';

const KEY = { idempotencyKey: 'begin' };
const begin = (backend: MemoryBackend) => backend.beginOrderHandoff({ returnTo: '/accounts' }, KEY);

/** The element on the page that somebody comes back to. */
const back = (backend: MemoryBackend, returned: OrderHandoffsElement['returned']) =>
  show(OrderHandoffsElement, { backend, returned });

describe('order-handoffs', () => {
  it('shows nothing where nobody went to the shop', async () => {
    const element = await show(OrderHandoffsElement, { backend: demo() });
    await until(() => element.updateComplete, 'it is drawn');
    expect(text(element)).to.equal('');
  });

  it('tells of an order that has arrived', async () => {
    const backend = demo();
    const { url } = await begin(backend);
    const returned = shopDoes(backend.world, url, 'order');
    const element = document.createElement('order-handoffs');
    Object.assign(element, { backend, returned });
    setTimeout(() => document.body.append(element));
    const { link } = await oneEvent<OrderPlacedEvent>(element, 'order-placed');
    expect(link.joinedBy).to.equal('created');
    element.remove();
  });

  it('says that no order was placed, and goes on with what was chosen', async () => {
    const backend = demo();
    const { url, handoff } = await begin(backend);
    const element = await back(backend, shopDoes(backend.world, url, 'leave'));
    await until(() => text(element).includes('No order was placed'), 'it says so');
    await expect(element).to.be.accessible();
    element.addEventListener('order-start', (event) => event.preventDefault());
    setTimeout(() => button(element, /Go on in the shop/).click());
    const start = await oneEvent<OrderStartEvent>(element, 'order-start');
    expect(start.returnTo).to.equal(location.pathname + location.search);
    expect(new URL(start.url).searchParams.get('token')).to.equal(start.token);
    const { items } = await backend.listOrderHandoffs();
    expect(items.map(({ id, state }) => [id, state])).to.eql([[handoff.id, 'open']]);
  });

  it('looks for an order that is still to come, until it has arrived', async () => {
    const backend = demo();
    const { token, handoff } = await begin(backend);
    const element = await back(backend, { token, result: 'unknown' });
    await until(() => text(element).includes('We are looking for your order'), 'it looks for it');
    await expect(element).to.be.accessible();
    setTimeout(() => orderLate(backend.world, handoff.id));
    const { link } = await oneEvent<OrderPlacedEvent>(element, 'order-placed');
    expect(link.account?.name).to.equal('Ordered in the shop');
  });

  it('writes to whom does not want to wait, until they do not want that any more', async () => {
    const backend = demo();
    const { token, handoff } = await begin(backend);
    const element = await back(backend, { token, result: 'unknown' });
    await press(element, /Notify me/);
    await until(() => text(element).includes('You get a mail as soon as it has arrived'), 'it is kept');
    await expect(element).to.be.accessible();
    const again = await back(backend, undefined);
    await press(again, /Do not notify me/);
    await until(() => text(again).includes('You get no mail about it'), 'it is not kept');
    expect((await backend.listOrderHandoffs()).items[0]?.notify).to.equal(false);
    await press(again, /Notify me/);
    await until(() => text(again).includes('You get a mail as soon as it has arrived'), 'it is kept again');
    orderLate(backend.world, handoff.id);
    expect(backend.world.outbox.filter(({ kind }) => kind === 'shop-order-found')).to.have.length(1);
  });

  it('says when that could not be kept', async () => {
    const inner = demo();
    const { token } = await begin(inner);
    const backend = new ScriptedBackend(inner, { notifyOrderHandoff: [fail('network'), 'usual'] });
    const element = await show(OrderHandoffsElement, { backend, returned: { token, result: 'unknown' } });
    await press(element, /Notify me/);
    await until(() => text(element).includes('That could not be kept'), 'it says so');
    await press(element, /Notify me/);
    await until(() => text(element).includes('You get a mail as soon as it has arrived'), 'it is kept');
  });

  it('does not believe what the address says', async () => {
    const backend = demo();
    const { token } = await begin(backend);
    const element = await back(backend, { token, result: 'placed' });
    await until(() => text(element).includes('We are looking for your order'), 'it looks for it');
    expect((await backend.listOrderHandoffs()).items[0]!.placed).to.equal(null);
  });

  it('refuses a way back that was used, in neutral words', async () => {
    const backend = demo();
    const { url } = await begin(backend);
    const returned = shopDoes(backend.world, url, 'leave');
    await backend.finishOrderHandoff(returned, { idempotencyKey: 'first' });
    const element = await back(backend, { ...returned });
    await until(() => text(element).includes('This way back does not count any more'), 'it says so');
  });

  it('shows an order that somebody else of the account has begun, and discards it', async () => {
    const backend = demo();
    await begin(backend);
    const element = await back(backend, undefined);
    await until(() => text(element).includes('An order is being placed in the shop'), 'it is shown');
    await press(element, /Discard/);
    await until(() => text(element) === '', 'it is gone');
  });

  it('reads what came back from an address', () => {
    expect(orderReturn('#order-return=abc.def&order-result=placed')).to.eql({
      token: 'abc.def',
      result: 'placed',
    });
    expect(orderReturn('#order-return=abc&order-result=anything')?.result).to.equal('unknown');
    expect(orderReturn('#account/l-1')).to.equal(undefined);
  });
});

describe('ordering in the shop', () => {
  it('leads there from the wizard, by an event that a host can prevent', async () => {
    const element = await show(AddAccountWizardElement, { backend: demo(), way: 'create', shop: true });
    await until(() => text(element).includes('Go to the shop'), 'the way is offered');
    await expect(element).to.be.accessible();
    element.addEventListener('order-start', (event) => event.preventDefault());
    setTimeout(() => button(element, 'Go to the shop').click());
    const { url } = await oneEvent<OrderStartEvent>(element, 'order-start');
    expect(url).to.contain('https://shop.example/order?token=');
    await until(() => all(element, 'a[href^="https://shop.example"]').length > 0, 'the way by hand is there');
  });

  it('says when the shop cannot be reached, and tries again', async () => {
    const inner = demo();
    const backend = new ScriptedBackend(inner, { beginOrderHandoff: [fail('unavailable'), 'usual'] });
    const element = await show(AddAccountWizardElement, { backend, way: 'create', shop: true });
    element.addEventListener('order-start', (event) => event.preventDefault());
    await press(element, 'Go to the shop');
    await until(() => text(element).includes('The shop could not be reached'), 'it says so');
    setTimeout(() => void press(element, 'Go to the shop'));
    await oneEvent(element, 'order-start');
  });

  it('shows the new account in the overview', async () => {
    const backend = demo();
    const { url } = await begin(backend);
    const orderReturned = shopDoes(backend.world, url, 'order');
    const element = await show(SubsidiaryManagementElement, {
      backend,
      shop: true,
      orderReturn: orderReturned,
    });
    await until(() => text(element).includes('“Ordered in the shop” is ordered'), 'it is told');
  });
});
