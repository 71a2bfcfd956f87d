import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-moves.js';
import '../../src/define/add-account-wizard.js';
import '../../src/define/flatten-account.js';
import '../../src/define/link-request.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { AccountMovesElement } from '../../src/elements/account-moves/account-moves.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import type { FlatteningChangedEvent } from '../../src/elements/flatten-account/flatten-account.events.js';
import { FlattenAccountElement } from '../../src/elements/flatten-account/flatten-account.js';
import { LinkRequestElement } from '../../src/elements/link-request/link-request.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, choose, demo, focused, named, press, show, text, type, until } from './harness.js';

let keys = 0;
const key = () => ({ idempotencyKey: `flatten-${(keys += 1)}` });

/** A main account with one account, one that asks for it, and that one account. */
function three() {
  const { world } = demo();
  return {
    main: world.backend('p-rita-taunus'),
    wanting: world.backend('p-sofia-morgenrot'),
    local: world.backend('p-lukas-taunus'),
  };
}
type Three = ReturnType<typeof three>;

const ask = ({ wanting }: Three) =>
  wanting.requestLink(
    { customerNumber: 'K-500 000', scopes: ['view', 'pay', 'switch'], proof: 'owner-consent' },
    key(),
  );

/** It has shown its accounts. */
async function shown(world: Three): Promise<{ link: string; id: string }> {
  const { id: link } = await ask(world);
  const [asked] = (await world.main.listReceivedRequests()).items;
  await world.main.acceptRequest({ request: link, version: asked!.version, shows: true }, key());
  return { link, id: (await world.wanting.getLink({ link })).flattening! };
}

async function proposed(world: Three): Promise<string> {
  const { id } = await shown(world);
  const { version } = (await world.wanting.getFlattening({ flattening: id })).flattening!;
  await world.wanting.proposeFlattening({ flattening: id, version }, key());
  return id;
}

async function opened(backend: Backend, flattening?: string): Promise<FlattenAccountElement> {
  const element = await show(FlattenAccountElement, { backend, flattening });
  await until(() => all(element, 'h2').length > 0, 'how it stands arrives');
  return element;
}

describe('flatten-account', () => {
  it('plans what becomes of each account, and asks about it', async () => {
    const world = three();
    const { id } = await shown(world);
    const element = await opened(world.wanting, id);
    await expect(element).to.be.accessible();
    expect(text(element)).to.contain('Filiale Taunus');
    expect(text(element)).to.match(/your collective invoice holds .* more/);
    await choose(element, /What becomes of it/, 'leave');
    await press(element, 'Ask about the plan');
    await until(() => text(element).includes('Say why it stays.'), 'a reason is missing');
    await until(() => focused() === named(element, 'input', /Why it stays/), 'the focus is there');
    await expect(element).to.be.accessible();
    await type(element, /Why it stays/, 'It is to be sold.');
    setTimeout(() => void press(element, 'Ask about the plan'));
    const { act } = await oneEvent<FlatteningChangedEvent>(element, 'flattening-changed');
    expect(act).to.equal('plan');
    await until(() => text(element).includes('is asked about the plan'), 'it is asked');
    const { flattening } = await world.main.getFlattening();
    expect(flattening?.rows.map(({ choice, reason }) => [choice, reason])).to.eql([
      ['leave', 'It is to be sold.'],
    ]);
  });

  it('keeps what was decided through leaving and a failure', async () => {
    const world = three();
    const { id } = await shown(world);
    const backend = new ScriptedBackend(world.wanting, { planFlattening: [fail('unavailable'), 'usual'] });
    const element = await opened(backend, id);
    await choose(element, /What becomes of it/, 'detach');
    await press(element, 'Keep the plan');
    await until(() => all(element, '.notice').length > 0, 'it says that it did not work');
    const again = await opened(backend, id);
    expect(named<HTMLSelectElement>(again, 'select', /What becomes of it/).value).to.equal('detach');
    await press(again, 'Keep the plan');
    await until(() => text(again).includes('The plan is kept.'), 'it is kept');
    const { flattening } = await world.wanting.getFlattening({ flattening: id });
    expect(flattening?.rows[0]?.choice).to.equal('detach');
  });

  it('is agreed to, and decided again where an owner declines', async () => {
    const world = three();
    const id = await proposed(world);
    const asked = await opened(world.main);
    await expect(asked).to.be.accessible();
    await press(asked, 'Agree to the plan');
    await until(() => /are moved/.test(text(asked)), 'it runs');
    const { move } = await world.local.getMove();
    await world.local.declineMove({ move: move!.id, version: move!.version, reason: 'We stay.' }, key());
    const element = await opened(world.wanting, id);
    expect(text(element)).to.contain('1 account waits for your decision');
    expect(text(element)).to.contain('Reason: “We stay.”');
    await expect(element).to.be.accessible();
    await choose(element, /What becomes of it/, 'leave');
    await type(element, /Why it stays/, 'Its owner wants that.');
    await press(element, 'Do it');
    await until(() => text(element).includes('it stays a main account'), 'it has ended');
    expect(named(element, 'button', 'Download the report')).to.exist;
  });

  it('asks an owner again who has declined', async () => {
    const world = three();
    const id = await proposed(world);
    const { version } = (await world.main.getFlattening()).flattening!;
    await world.main.acceptFlattening({ flattening: id, version }, key());
    await world.main.getFlattening();
    const { move } = await world.local.getMove();
    await world.local.declineMove({ move: move!.id, version: move!.version }, key());
    const element = await opened(world.wanting, id);
    expect(named<HTMLSelectElement>(element, 'select', /What becomes of it/).value).to.equal('');
    await choose(element, /What becomes of it/, 'move');
    await press(element, 'Do it');
    await until(() => text(element).includes('Owner is asked'), 'the owner is asked again');
    expect((await world.local.getMove()).move?.state).to.equal('proposed');
  });

  it('is taken back', async () => {
    const world = three();
    const id = await proposed(world);
    const element = await opened(world.wanting, id);
    await press(element, 'Take it back');
    await until(() => text(element).includes('was taken back'), 'it is taken back');
    expect((await world.main.getFlattening()).flattening?.state).to.equal('canceled');
  });

  it('is not there where the backend does not know it', async () => {
    const backend = new ScriptedBackend(demo(), {}, { ...ALL_CAPABILITIES, moving: false });
    const element = await show(FlattenAccountElement, { backend, flattening: 'f-1' });
    expect(all(element, 'section')).to.have.length(0);
  });
});

describe('flatten-account in other elements', () => {
  it('begins where a main account shows its accounts to who asks for it', async () => {
    const world = three();
    const { id } = await ask(world);
    const element = await show(LinkRequestElement, { backend: world.main });
    await until(() => /This is a main account: 1 account belongs to it/.test(text(element)), 'it says so');
    await expect(element).to.be.accessible();
    await press(element, /Show the accounts to/);
    await until(() => /Accepted/.test(text(element)), 'they are shown');
    expect((await world.wanting.getLink({ link: id })).flattening).to.be.a('string');
  });

  it('is planned where it was asked for, and answered in the overview', async () => {
    const world = three();
    const { link } = await shown(world);
    const wizard = await show(AddAccountWizardElement, { backend: world.wanting, link });
    await until(() => all(wizard, 'flatten-account').length > 0, 'the plan is there');
    const plan = all<FlattenAccountElement>(wizard, 'flatten-account')[0]!;
    await until(() => all(plan, '[data-act=propose]').length > 0, 'its accounts arrive');
    await press(plan, 'Ask about the plan');
    await until(() => text(plan).includes('is asked about the plan'), 'it is asked');
    const moves = await show(AccountMovesElement, { backend: world.main });
    const asked = all<FlattenAccountElement>(moves, 'flatten-account')[0]!;
    await until(() => all(asked, '[data-act=accept]').length > 0, 'it can be answered');
  });
});
