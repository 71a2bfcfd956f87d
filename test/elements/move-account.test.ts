import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-moves.js';
import '../../src/define/account-overview.js';
import '../../src/define/add-account-wizard.js';
import '../../src/define/link-request.js';
import '../../src/define/main-account.js';
import '../../src/define/move-account.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import type { AccountMoveElement } from '../../src/elements/account-move/account-move.js';
import { AccountMovesElement } from '../../src/elements/account-moves/account-moves.js';
import { AccountOverviewElement } from '../../src/elements/account-overview/account-overview.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import { LinkRequestElement } from '../../src/elements/link-request/link-request.js';
import { MainAccountElement } from '../../src/elements/main-account/main-account.js';
import type { MoveChangedEvent } from '../../src/elements/move-account/move-account.events.js';
import { MoveAccountElement } from '../../src/elements/move-account/move-account.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, named, press, show, text, type, until } from './harness.js';

const BERLIN = 'l-100871';

let keys = 0;
const key = () => ({ idempotencyKey: `move-${(keys += 1)}` });

/** The main account of Berlin Mitte, one that asks for it, and Berlin Mitte itself. */
function three() {
  const present = demo();
  return {
    present,
    wanting: present.world.backend('p-sofia-morgenrot'),
    local: present.world.backend('p-tobias-falk'),
  };
}
type Three = ReturnType<typeof three>;

const ask = ({ wanting }: Three) =>
  wanting.requestLink(
    { customerNumber: 'K-100 871', scopes: ['view', 'pay', 'switch'], proof: 'owner-consent' },
    key(),
  );

/** Asked for, and agreed to by its owner. */
async function agreed(world: Three): Promise<string> {
  const { id } = await ask(world);
  const [asked] = (await world.local.listReceivedRequests()).items;
  const { version, moves } = asked!;
  await world.local.acceptRequest({ request: id, version, from: moves!.from.id }, key());
  return id;
}

async function propose(world: Three): Promise<string> {
  const link = await agreed(world);
  const { version } = await world.wanting.previewMove({ link });
  return (await world.wanting.proposeMove({ link, version }, key())).id;
}

/** What the notice of a move says, where an element has one. */
const said = (element: Element): string => {
  const [notice] = all<AccountMoveElement>(element, 'account-move');
  return notice ? text(notice) : '';
};

async function opened(
  backend: Backend,
  of: Partial<Pick<MoveAccountElement, 'link' | 'move'>>,
): Promise<MoveAccountElement> {
  const element = await show(MoveAccountElement, { backend, ...of, open: true });
  await until(() => !/Loading/.test(text(element)), 'how it stands arrives');
  return element;
}

describe('move-account', () => {
  it('asks everybody with a message, and names nobody of the other main account', async () => {
    const world = three();
    const link = await agreed(world);
    const element = await opened(world.wanting, { link });
    await expect(element).to.be.accessible();
    expect(focused()).to.equal(named(element, 'h2', /Ask that/));
    expect(text(element)).to.contain('belongs to another main account');
    expect(text(element)).to.contain('The owner has agreed already.');
    expect(text(element)).not.to.contain('Nordlicht');
    await type(element, /Message/, 'We have bought it.');
    setTimeout(() => void press(element, 'Ask everybody'));
    const { move } = await oneEvent<MoveChangedEvent>(element, 'move-changed');
    expect([move.state, move.message]).to.eql(['proposed', 'We have bought it.']);
    await until(() => focused() === named(element, 'h2', 'Everybody is asked'), 'the title has the focus');
    expect((await world.present.listMoves()).items).to.have.length(1);
  });

  it('keeps what was written through closing and a failure', async () => {
    const world = three();
    const link = await agreed(world);
    const backend = new ScriptedBackend(world.wanting, { proposeMove: [fail('unavailable'), 'usual'] });
    const element = await opened(backend, { link });
    await type(element, /Message/, 'We have bought it.');
    await press(element, 'Ask everybody');
    await until(() => all(element, '.notice').length > 0, 'it says that it did not work');
    await press(element, 'Change nothing');
    element.open = true;
    await until(() => all(element, 'textarea').length > 0, 'it is open again');
    expect(named<HTMLTextAreaElement>(element, 'textarea', /Message/).value).to.equal('We have bought it.');
    await press(element, 'Ask everybody');
    await until(() => text(element).includes('Everybody is asked'), 'it is sent');
  });

  it('is agreed to by the present main account, and taken back by the account', async () => {
    const world = three();
    const move = await propose(world);
    const element = await opened(world.present, { move });
    await expect(element).to.be.accessible();
    expect(text(element)).to.match(/your collective invoice holds .* less/);
    await press(element, 'Agree');
    await until(() => /Everybody has agreed: it moves on/.test(text(element)), 'it is planned');
    const own = await opened(world.local, {});
    expect(text(own)).to.match(/This account moves to .* on/);
    await press(own, 'Take it back');
    await until(() => text(own).includes('It does not move'), 'it is taken back');
    expect((await world.wanting.getMove({ move })).move?.state).to.equal('canceled');
  });

  it('is declined with a reason', async () => {
    const world = three();
    const move = await propose(world);
    const element = await opened(world.present, { move });
    await type(element, /Reason/, 'It stays with us.');
    await press(element, 'Decline');
    await until(() => text(element).includes('It does not move'), 'it is declined');
    const other = await opened(world.wanting, { move });
    expect(text(other)).to.contain('Reason: “It stays with us.”');
  });

  it('names what is in the way, and offers nothing then', async () => {
    const world = three();
    const link = await agreed(world);
    await world.present.detach(
      { link: BERLIN, version: (await world.present.getLink({ link: BERLIN })).version, when: 'period-end' },
      key(),
    );
    const element = await opened(world.wanting, { link });
    expect(text(element)).to.contain('The end of its link is planned');
    expect(all(element, '[data-act]')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('is not there where the backend does not know it', async () => {
    const backend = new ScriptedBackend(demo(), {}, { ...ALL_CAPABILITIES, moving: false });
    const element = await show(MoveAccountElement, { backend, move: 'v-1', open: true });
    expect(all(element, 'dialog')).to.have.length(0);
  });
});

describe('move-account in other elements', () => {
  it('is agreed to by the owner, who sees which main account it leaves', async () => {
    const world = three();
    await ask(world);
    const element = await show(LinkRequestElement, { backend: world.local });
    await until(() => /would move from/.test(text(element)), 'it says so');
    await expect(element).to.be.accessible();
    await press(element, /Agree to move to/);
    await until(() => /Accepted/.test(text(element)), 'it is agreed to');
  });

  it('opens from the request of who asks, and says there how it stands', async () => {
    const world = three();
    const link = await agreed(world);
    const element = await show(AddAccountWizardElement, { backend: world.wanting, link });
    await until(() => /belongs to another main account/.test(said(element)), 'it says so');
    await expect(element).to.be.accessible();
    const notice = all<AccountMoveElement>(element, 'account-move')[0]!;
    await press(notice, 'Ask for the move…');
    await until(() => all(notice, 'move-account').length > 0, 'the dialog is there');
    const dialog = all<MoveAccountElement>(notice, 'move-account')[0]!;
    await until(() => all(dialog, '[data-act=propose]').length > 0, 'what it means arrives');
    await press(dialog, 'Ask everybody');
    await until(() => text(dialog).includes('Everybody is asked'), 'it is asked for');
    await press(dialog, 'Close');
    await until(() => /is being asked/.test(said(element)), 'it says how it stands');
  });

  it('is shown to the present main account: in its overview, and with the account', async () => {
    const world = three();
    await propose(world);
    const list = await show(AccountMovesElement, { backend: world.present });
    await until(() => /asks that Berlin Mitte moves there/.test(said(list)), 'it is listed');
    await expect(list).to.be.accessible();
    const overview = await show(AccountOverviewElement, { backend: world.present, link: BERLIN });
    await until(() => /moves there/.test(said(overview)), 'it says so');
  });

  it('is shown to the account itself', async () => {
    const world = three();
    await propose(world);
    const element = await show(MainAccountElement, { backend: world.local });
    await until(() => /asks that this account moves there/.test(said(element)), 'it says so');
    await expect(element).to.be.accessible();
  });
});
