import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/order-drafts.js';
import { OrderDraftsElement } from '../../src/elements/order-drafts/order-drafts.js';
import type { OrderResumeEvent } from '../../src/elements/order-drafts/order-drafts.events.js';
import { DRAFT } from '../../src/testing/backend-suite/steps.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, press, show, text, until } from './harness.js';

/** The owner's backend with orders that were begun. */
async function begun(names: string[], script: Script = {}): Promise<ScriptedBackend> {
  const inner = demo();
  for (const name of names)
    await inner.createOrderDraft({ content: { ...DRAFT, name } }, { idempotencyKey: `begin-${name}` });
  return new ScriptedBackend(inner, script);
}

async function shown(backend: ScriptedBackend): Promise<OrderDraftsElement> {
  const element = await show(OrderDraftsElement, { backend });
  await until(() => all(element, 'li').length > 0, 'it is there');
  return element;
}

describe('order-drafts', () => {
  it('renders nothing where nothing was begun', async () => {
    const backend = await begun([]);
    const element = await show(OrderDraftsElement, { backend });
    await until(() => backend.callsOf('listOrderDrafts').length > 0, 'it is read');
    await element.updateComplete;
    expect(text(element)).to.equal('');
  });

  it('asks nothing where orders are not kept', async () => {
    const inner = demo();
    const backend = new ScriptedBackend(inner, {}, { ...inner.capabilities, orderDrafts: false });
    const element = await show(OrderDraftsElement, { backend });
    await element.updateComplete;
    expect(backend.callsOf('listOrderDrafts')).to.have.length(0);
  });

  it('offers to go on with the last one, and shows the others when asked', async () => {
    const element = await shown(await begun(['Bremen', 'Kiel', '']));
    expect(text(element)).to.match(/Continue where you left off .*Order without a name yet/);
    expect(all(element, 'li')).to.have.length(1);
    await press(element, '2 more orders');
    await until(() => all(element, 'li').length === 3, 'the others are there');
    await expect(element).to.be.accessible();
    setTimeout(() => void press(element, 'Continue: Kiel'));
    const event = await oneEvent<OrderResumeEvent>(element, 'order-resume');
    expect(event.draft).to.be.a('string').and.not.equal('');
  });

  it('discards one after it was asked, and keeps the focus', async () => {
    const backend = await begun(['Bremen', 'Kiel']);
    const element = await shown(backend);
    await press(element, 'Discard: Kiel');
    await until(() => /Discard “Kiel”\? What was typed is lost/.test(text(element)), 'it asks');
    await press(element, 'Keep it');
    await until(() => isOffered(element, 'Continue: Kiel'), 'it is kept');
    await press(element, 'Discard: Kiel');
    await press(element, 'Discard: Kiel');
    await until(() => /The order was discarded/.test(text(element)), 'it says so');
    await until(() => isOffered(element, 'Continue: Bremen'), 'the other one is shown');
    expect((focused() as HTMLElement).id).to.equal('title');
  });

  it('says that one was not discarded', async () => {
    const element = await shown(await begun(['Kiel'], { discardOrderDraft: fail('version-mismatch') }));
    await press(element, 'Discard: Kiel');
    await press(element, 'Discard: Kiel');
    await until(
      () => /was changed elsewhere meanwhile. Nothing was discarded/.test(text(element)),
      'it says so',
    );
  });

  it('is put away until the page is opened again', async () => {
    const element = await shown(await begun(['Kiel']));
    await press(element, 'Not now');
    await until(() => text(element) === '', 'it is gone');
  });
});

const isOffered = (element: Element, label: string) =>
  all(element, 'button').some((button) => button.getAttribute('aria-label') === label);
