import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/account-overview.js';
import '../../src/define/add-account-wizard.js';
import '../../src/define/extend-link.js';
import '../../src/define/main-account.js';
import { ALL_CAPABILITIES, type Backend } from '../../src/backend/backend.js';
import { AccountOverviewElement } from '../../src/elements/account-overview/account-overview.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import type { LinkTermChangedEvent } from '../../src/elements/extend-link/extend-link.events.js';
import { ExtendLinkElement } from '../../src/elements/extend-link/extend-link.js';
import type { LinkTermElement } from '../../src/elements/link-term/link-term.js';
import { MainAccountElement } from '../../src/elements/main-account/main-account.js';
import type { SubsidiaryElement } from '../../src/lit/subsidiary-element.js';
import { ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, press, show, text, type, until } from './harness.js';

const BERLIN = 'l-100871';
const NOW = Date.parse('2026-11-03T09:00:00.000Z');

let keys = 0;
const key = () => ({ idempotencyKey: `term-${(keys += 1)}` });

function both() {
  const main = demo({ now: () => NOW });
  return { main, local: main.world.backend('p-tobias-falk') };
}
type Both = ReturnType<typeof both>;

async function limited({ main }: Both, endOn = '2027-02-01', extendBy: 3 | null = null): Promise<void> {
  const { version } = await main.getLinkTerm({ link: BERLIN });
  await main.changeLinkTerm({ link: BERLIN, version, endOn, extendBy }, key());
}

async function asked(world: Both): Promise<void> {
  await limited(world);
  const { version } = await world.main.getLinkTerm({ link: BERLIN });
  const wanted = { link: BERLIN, endOn: '2027-08-01', extendBy: null, message: 'The lease was extended.' };
  await world.main.proposeExtension({ ...wanted, version }, key());
}

async function opened(backend: Backend, link?: string): Promise<ExtendLinkElement> {
  const element = await show(ExtendLinkElement, { backend, link, open: true });
  await until(() => !/Loading/.test(text(element)), 'how it stands arrives');
  return element;
}

/** Marks that it is to hold until a day. */
async function untilDay(element: SubsidiaryElement, day: string): Promise<void> {
  const [, limits] = all<HTMLInputElement>(element, 'input[name=limited]');
  limits!.click();
  await until(() => all(element, 'input[type=date]').length > 0, 'the day is asked');
  await type(element, 'Last day of the link', day);
}

const said = (element: Element): string => {
  const [piece] = all<LinkTermElement>(element, 'link-term');
  return piece ? text(piece) : '';
};

describe('extend-link', () => {
  it('limits a link at once, with the billing period where the main account pays', async () => {
    const { main } = both();
    const element = await opened(main, BERLIN);
    expect(text(element)).to.contain('The link has no end.');
    await untilDay(element, '2027-01-15');
    expect(text(element)).to.contain('the last day of the link is January 31, 2027');
    const changed = oneEvent(element, 'link-term-changed');
    await press(element, 'Save');
    const { term } = (await changed) as unknown as LinkTermChangedEvent;
    expect(term.limit).to.deep.equal({ endOn: '2027-02-01', extendBy: null });
    await until(() => text(element).includes('Both sides get a mail.'), 'it is said');
    expect(focused()?.textContent).to.contain('Linked until January 31, 2027');
  });

  it('says at the day what is wrong with it, and keeps what was typed', async () => {
    const { main } = both();
    const element = await opened(main, BERLIN);
    await untilDay(element, '2020-01-15');
    await press(element, 'Save');
    await until(() => text(element).includes('This is too early'), 'the rule is said');
    expect(focused()?.id).to.equal('endOn');
    expect(all<HTMLInputElement>(element, 'input[type=date]')[0]!.value).to.equal('2020-01-15');
  });

  it('asks the account for more time, with a message, and can take that back', async () => {
    const world = both();
    await limited(world);
    const element = await opened(world.main, BERLIN);
    await type(element, 'Last day of the link', '2027-07-31');
    await until(() => text(element).includes('goes beyond what'), 'that it has to be asked is said');
    await type(element, 'Message to who is asked (optional)', 'Please.');
    await press(element, 'Ask for more time');
    await until(() => text(element).includes('The account was asked'), 'it is said');
    const { extension } = await world.main.getLinkTerm({ link: BERLIN });
    expect([extension!.state, extension!.message]).to.deep.equal(['proposed', 'Please.']);

    const again = await opened(world.main, BERLIN);
    await press(again, 'Take the question back');
    await until(() => text(again).includes('The question was taken back'), 'it is taken back');
  });

  it('shows the account the question, and takes its answer', async () => {
    const world = both();
    await asked(world);
    const element = await opened(world.local);
    expect(text(element)).to.contain('Nordlicht Retail GmbH asks that the link holds for longer');
    expect(text(element)).to.contain('until July 31, 2027, instead of until January 31, 2027');
    expect(text(element)).to.contain('The lease was extended.');
    await type(element, 'Reason, if you decline (optional)', 'We move out.');
    await press(element, 'Decline');
    await until(() => text(element).includes('You have declined'), 'it is declined');
    const { extension } = await world.main.getLinkTerm({ link: BERLIN });
    expect(extension!.reason).to.equal('We move out.');
  });

  it('lets the account stop it from going on, and not ask for more itself', async () => {
    const world = both();
    await limited(world, '2027-02-01', 3);
    const element = await opened(world.local);
    const select = all<HTMLSelectElement>(element, 'select')[0]!;
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await press(element, 'Save');
    await until(() => text(element).includes('Both sides get a mail.'), 'it is done');
    const later = await opened(world.local);
    await type(later, 'Last day of the link', '2027-12-31');
    await until(() => text(later).includes('Only Nordlicht Retail GmbH can ask for more time'), 'it is said');
    expect(all(later, '[data-act]').length).to.equal(0);
  });

  it('renders nothing where links have no end', async () => {
    const backend = new ScriptedBackend(both().main, {}, { ...ALL_CAPABILITIES, linkLimits: false });
    const element = await show(ExtendLinkElement, { backend, link: BERLIN, open: true });
    expect(text(element)).to.equal('');
  });
});

describe('link-term', () => {
  it('says in the details until when a link holds, and leads to the decision', async () => {
    const world = both();
    await limited(world, '2027-02-01', 3);
    const element = await show(AccountOverviewElement, { backend: world.main, link: BERLIN });
    await until(
      () => /Goes on by 3 months unless one side says no by January 31, 2027/.test(said(element)),
      'it is said',
    );
    await press(all<LinkTermElement>(element, 'link-term')[0]!, 'Change how long it holds');
    await until(() => all(all(element, 'link-term')[0]!, 'extend-link').length > 0, 'the dialog opens');
  });

  it('tells the account that it is asked', async () => {
    const world = both();
    await asked(world);
    const element = await show(MainAccountElement, { backend: world.local });
    await until(() => said(element).includes('asks that the link holds for longer'), 'it is said');
    expect(said(element)).to.contain('See and answer');
  });
});

describe('the wizard', () => {
  it('asks until when an account is to be linked', async () => {
    const { main } = both();
    const element = await show(AddAccountWizardElement, { backend: main, way: 'existing' });
    await until(() => all(element, 'input[name=limited]').length > 0, 'the form is there');
    all<HTMLInputElement>(element, 'input[name=candidate]').at(-1)?.click();
    await type(element, 'Customer number of the account', 'K-200 300');
    await untilDay(element, '');
    await press(element, 'Send request');
    await until(() => text(element).includes('Please choose a day.'), 'the day is missing');
    await type(element, 'Last day of the link', '2027-01-31');
    await press(element, 'Send request');
    await until(() => /is asked|was asked|valid until|If there is/i.test(text(element)), 'it is asked');
    const { items } = await main.listLinks({ search: 'K-200 300', sort: 'newest' });
    expect(items[0]!.term).to.deep.equal({ endOn: '2027-02-01' });
  });
});
