import { expect } from '@open-wc/testing';
import '../../src/define/subsidiary-step.js';
import type { Backend } from '../../src/backend/backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import { SubsidiaryManagementElement } from '../../src/elements/subsidiary-management/subsidiary-management.js';
import type { SubsidiaryStepElement } from '../../src/elements/subsidiary-step/subsidiary-step.js';
import { fillOrder } from './filled-order.js';
import { find, findAll, focused, forget, isThere, press, said, settled, show, until } from './screens.js';

const ORDER = 'Order with obligation to pay';
const steps = (wizard: Element) => findAll(wizard, '.steps .step-name').map(said);
const stepNow = (wizard: Element) => said(find(wizard, '[aria-current=step] .step-name')!);

function step(properties: Partial<SubsidiaryStepElement>): SubsidiaryStepElement {
  const made = document.createElement('subsidiary-step');
  made.slot = 'steps';
  return Object.assign(made, properties);
}

/** A wizard with steps of the host's own, at the end of the form. */
async function filled(
  ...own: SubsidiaryStepElement[]
): Promise<{ wizard: AddAccountWizardElement; backend: Backend }> {
  const backend = MemoryBackend.demo();
  const wizard = await show(AddAccountWizardElement, { backend, way: 'create' });
  wizard.append(...own);
  await fillOrder(wizard);
  return { wizard, backend };
}

describe('steps of the host’s own', () => {
  beforeEach(forget);

  it('come right before the review, one after the other, and the review leads back to them', async () => {
    const training = step({ name: 'training', label: 'Training', textContent: 'When?' });
    const signs = step({ name: 'signs', label: 'Signs', way: 'create' });
    const links = step({ name: 'links', label: 'Links', way: 'existing' });
    const { wizard } = await filled(training, signs, links);
    await until(() => training.checkVisibility(), 'the first step is shown');
    expect(steps(wizard).slice(-4)).to.eql(['Training', 'Signs', 'Review and order', 'Done']);
    expect(stepNow(wizard)).to.equal('Training');
    expect(focused()).to.equal(find(wizard, 'h2'));
    expect(isThere(wizard, ORDER)).to.equal(false);
    await press(wizard, 'Continue');
    await until(() => signs.current, 'the second step is shown');
    expect(training.checkVisibility()).to.equal(false);
    await press(wizard, 'Continue');
    await until(() => isThere(wizard, ORDER), 'the review is there');
    expect(stepNow(wizard)).to.equal('Review and order');
    await press(wizard, 'Back');
    await until(() => signs.current, 'the second step is back');
    await press(wizard, 'Back');
    await press(wizard, 'Back');
    await until(() => isThere(wizard, 'Area code'), 'the form is back');
    expect(signs.current || training.current || links.current).to.equal(false);
  });

  it('take no room before their turn and after it', async () => {
    const training = step({ name: 'training', label: 'Training' });
    const wizard = await show(AddAccountWizardElement, { backend: MemoryBackend.demo(), way: 'create' });
    wizard.append(training);
    await until(() => isThere(wizard, 'Area code'), 'the form is there');
    const room = wizard.shadowRoot!.querySelector('slot[name=steps]')!.parentElement!;
    expect(room.checkVisibility()).to.equal(false);
    await fillOrder(wizard);
    await until(() => room.checkVisibility(), 'the step is shown');
    await press(wizard, 'Continue');
    await until(() => isThere(wizard, ORDER), 'the review is there');
    expect(room.checkVisibility()).to.equal(false);
  });

  it('stay while the host objects, and go on when it has looked', async () => {
    const training = step({ name: 'training', label: 'Training' });
    const asked: string[] = [];
    const passed: string[] = [];
    const { wizard } = await filled(training);
    wizard.addEventListener('step-next', (event) => {
      asked.push(event.step);
      event.preventDefault();
    });
    wizard.addEventListener('step-passed', (event) => passed.push(event.step));
    await until(() => training.current, 'the step is shown');
    await press(wizard, 'Continue');
    expect(stepNow(wizard)).to.equal('Training');
    expect([asked, passed]).to.eql([['training'], []]);
    training.advance();
    await until(() => isThere(wizard, ORDER), 'the review is there');
    expect(passed).to.eql(['training']);
    // One that is not shown has nothing to go on from.
    training.advance();
    expect(passed).to.eql(['training']);
  });

  it('end in the order, whose account the host then knows', async () => {
    const { wizard, backend } = await filled(step({ name: 'training', label: 'Training' }));
    await until(() => isThere(wizard, 'Continue'), 'the step is shown');
    await press(wizard, 'Continue');
    await until(() => isThere(wizard, ORDER), 'the review is there');
    await settled(backend);
    const placed: string[] = [];
    wizard.addEventListener('order-placed', (event) => placed.push(event.link.account?.name ?? ''));
    await press(wizard, ORDER);
    await until(() => placed.length > 0, 'it is ordered');
    expect(placed).to.eql(['Hamburg Altona 2']);
    expect(findAll(wizard, '.steps .done').length).to.equal(5);
  });

  it('and terms and help reach the wizard of the whole screen', async () => {
    const screen = await show(SubsidiaryManagementElement, {
      backend: MemoryBackend.demo(),
      view: 'add/create',
    });
    const help = document.createElement('p');
    help.slot = 'help';
    help.textContent = 'Call us';
    screen.append(step({ name: 'training', label: 'Training' }), help);
    const wizard = () => screen.renderRoot.querySelector('.wizard');
    await until(() => wizard() && steps(wizard()!).includes('Training'), 'the step is among the others');
    expect(help.checkVisibility()).to.equal(true);
  });
});
