import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-overview.js';
import '../../src/define/correct-porting.js';
import '../../src/define/end-order.js';
import '../../src/define/order-tracker.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { AccountOverviewElement } from '../../src/elements/account-overview/account-overview.js';
import { CorrectPortingElement } from '../../src/elements/correct-porting/correct-porting.js';
import { EndOrderElement } from '../../src/elements/end-order/end-order.js';
import type { OrderChangedEvent } from '../../src/elements/order-tracker/order-tracker.events.js';
import { OrderTrackerElement } from '../../src/elements/order-tracker/order-tracker.js';
import type { SubsidiaryElement } from '../../src/lit/subsidiary-element.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, button, demo, focused, named, press, show, text, type, until } from './harness.js';

const ALTONA = 'l-101440';
const JENA = 'l-101446';

const scripted = (script: Script = {}) => new ScriptedBackend(demo(), script);

async function tracker(backend: Backend, link: string): Promise<OrderTrackerElement> {
  const element = await show(OrderTrackerElement, { backend, link });
  await until(() => text(element).includes('Order O-'), 'the order arrives');
  return element;
}

/** The dialog that an element has opened, once something is in it. */
async function inner<E extends SubsidiaryElement>(element: Element, tag: string, part: string): Promise<E> {
  await until(() => all(element, tag).some((each) => all(each, part).length > 0), `${tag} opens`);
  return all<E>(element, tag)[0]!;
}

describe('order-tracker', () => {
  it('tells what is done, what is open and who has to act', async () => {
    const element = await tracker(demo(), JENA);
    await expect(element).to.be.accessible();
    expect(text(element)).to.contain('Order O-20 415');
    const steps = all(element, '.steps > li').map((each) => [each.dataset['kind'], each.dataset['state']]);
    expect(steps.slice(0, 5)).to.eql([
      ['received', 'done'],
      ['checked', 'done'],
      ['email', 'open'],
      ['address', 'open'],
      ['set-up', 'later'],
    ]);
    expect(text(element)).to.contain('Waits for the person at s•••@nordlicht.example');
  });

  it('explains what is not possible yet, and what is', async () => {
    const element = await tracker(demo(), JENA);
    expect(text(all(element, '.not-yet')[0]!)).to.match(/Working in the account.*can be set already/s);
  });

  it('shows who may not order what it waits for, without a way to do it', async () => {
    const element = await tracker(demo().world.backend('p-deniz-kaya'), ALTONA);
    expect(text(element)).to.contain('Whoever may order can correct it.');
    expect(all(element, '[data-act]').length).to.equal(0);
  });

  it('asks again when it could not be loaded', async () => {
    const element = await show(OrderTrackerElement, {
      backend: scripted({ getOrder: [fail('unavailable'), 'usual'] }),
      link: JENA,
    });
    await until(() => text(element).includes('could not be loaded'), 'it says so');
    await press(element, 'Try again');
    await until(() => text(element).includes('Order O-20 415'), 'the order arrives');
  });

  it('does the open checks', async () => {
    const element = await tracker(demo(), JENA);
    await press(element, 'Do the open checks…');
    await until(() => all(element, 'account-checks').length > 0, 'the checks open');
  });

  it('opens with what was sent, marks what differs, and sends it again', async () => {
    const backend = demo();
    const element = await tracker(backend, ALTONA);
    await press(element, 'Correct it…');
    const dialog = await inner<CorrectPortingElement>(element, 'correct-porting', 'form');
    await expect(element).to.be.accessible();
    const company = named<HTMLInputElement>(dialog, 'input', /Owner/);
    expect([company.value, company.getAttribute('aria-invalid')]).to.eql(['Nordlicht Altona', 'true']);
    await type(dialog, /Owner/, 'Nordlicht Retail GmbH');
    expect(company.getAttribute('aria-invalid')).to.equal(null);
    setTimeout(() => void press(dialog, 'Send again'));
    const { order } = await oneEvent<OrderChangedEvent>(element, 'order-changed');
    expect([order.state, order.porting?.state]).to.eql(['pending', 'corrected']);
    await until(() => !text(element).includes('Correct it'), 'nothing is to be corrected any more');
    await until(() => focused() === named(element, 'h3', /Order/), 'the heading has the focus');
  });

  it('withdraws from the contract, and says where the confirmation went', async () => {
    const element = await tracker(demo(), JENA);
    await press(element, 'Withdraw from the contract…');
    const dialog = await inner<EndOrderElement>(element, 'end-order', '#email');
    await expect(element).to.be.accessible();
    setTimeout(() => void press(dialog, 'Confirm the withdrawal'));
    const { order } = await oneEvent<OrderChangedEvent>(element, 'order-changed');
    expect(order.reason).to.equal('withdrawn');
    await until(() => text(dialog).includes('a•••@nordlicht.example'), 'it tells where');
    await press(dialog, 'Close');
    await until(() => text(element).includes('Anna Petersen has withdrawn'), 'the order tells it too');
  });
});

describe('end-order', () => {
  const ending = async (backend: Backend, act: 'cancel' | 'withdraw' = 'cancel') => {
    const element = await show(EndOrderElement, { backend, link: JENA, act, open: true });
    await until(() => all(element, 'form').length > 0, 'the form arrives');
    return element;
  };

  it('asks to cancel an order, with a reason', async () => {
    const backend = demo();
    const element = await ending(backend);
    await expect(element).to.be.accessible();
    await type(element, /Why/, 'The shop opens later.');
    await press(element, 'Cancel the order');
    await until(() => text(element).includes('We look into it'), 'it was asked for');
    const { state, cancellation } = await backend.getOrder({ link: JENA });
    expect([state, cancellation?.message]).to.eql(['assessingCancellation', 'The shop opens later.']);
  });

  it('keeps what was written through a failure', async () => {
    const element = await ending(scripted({ cancelOrder: [fail('unavailable'), 'usual'] }));
    await type(element, /Why/, 'The shop opens later.');
    await press(element, 'Cancel the order');
    await until(() => text(element).includes('This was not done'), 'it says that it did not work');
    expect(named<HTMLTextAreaElement>(element, 'textarea', /Why/).value).to.equal('The shop opens later.');
  });

  it('says when the order has gone on meanwhile', async () => {
    const backend = demo();
    const element = await ending(backend);
    const { version } = await backend.getOrder({ link: JENA });
    await backend.cancelOrder({ link: JENA, version }, { idempotencyKey: 'other' });
    await press(element, 'Cancel the order');
    await until(() => text(element).includes('no longer possible'), 'it says so');
    expect(button(element, 'Close')).to.not.equal(undefined);
  });

  it('wants an address for the confirmation of a withdrawal', async () => {
    const element = await ending(demo(), 'withdraw');
    await type(element, /confirmation/, '');
    await press(element, 'Confirm the withdrawal');
    await until(() => focused() === named(element, 'input', /confirmation/), 'the address has the focus');
  });
});

describe('correct-porting', () => {
  it('asks for a PIN where the other provider wants one', async () => {
    const backend = scripted({
      getOrder: async (_, next) => {
        const order = await next();
        return { ...order, porting: { ...order.porting!, refused: ['pin'] } };
      },
    });
    const element = await show(CorrectPortingElement, { backend, link: ALTONA, open: true });
    await until(() => all(element, '#pin').length > 0, 'the PIN is asked for');
    expect(named(element, 'input', /PIN/).getAttribute('aria-invalid')).to.equal('true');
  });
});

describe('account-overview with an order', () => {
  it('follows it', async () => {
    const element = await show(AccountOverviewElement, { backend: demo(), link: ALTONA });
    await until(
      () => all(element, 'order-tracker').some((each) => text(each).includes('Order O-20 412')),
      'the order arrives',
    );
  });

  it('tells how far the account is where orders are not followed', async () => {
    const inner = demo();
    const backend = new ScriptedBackend(inner, {}, { ...ALL_CAPABILITIES, orderTracking: false });
    const element = await show(AccountOverviewElement, { backend, link: ALTONA });
    await until(() => text(element).includes('On the way'), 'its steps arrive');
    expect(text(element)).to.not.contain('Order O-');
  });
});
