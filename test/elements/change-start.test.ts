import { expect, oneEvent } from '@open-wc/testing';
import '../../src/define/add-account-wizard.js';
import '../../src/define/change-start.js';
import '../../src/define/link-request.js';
import '../../src/define/subsidiary-list.js';
import type { Backend } from '../../src/backend/backend.js';
import type { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import { dayAfter } from '../../src/domain/day-span.js';
import type { Link } from '../../src/domain/link.js';
import type { LinkTerm } from '../../src/domain/link-term.js';
import { nextPeriod } from '../../src/domain/rules.js';
import { AddAccountWizardElement } from '../../src/elements/add-account-wizard/add-account-wizard.js';
import { ChangeStartElement } from '../../src/elements/change-start/change-start.js';
import { LinkRequestElement } from '../../src/elements/link-request/link-request.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { formatDay } from '../../src/i18n/formats.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, demo, focused, press, show, text, type, until } from './harness.js';

const KOELN = 'K-200 300';
const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number): string => dayAfter(today, days);
const said = (day: string): string => formatDay('en', day);

let keys = 0;
const key = () => ({ idempotencyKey: `start-${(keys += 1)}` });

/** Köln Südstadt and Nordlicht have agreed that their link begins in ten days. */
async function agreed(term: LinkTerm = { startOn: inDays(10) }) {
  const main = demo();
  const owner = main.world.backend('p-klaus-brandt');
  const { id } = await main.requestLink(
    { customerNumber: KOELN, scopes: ['view', 'pay'], proof: 'owner-consent', message: '', term },
    key(),
  );
  const { items } = await owner.listReceivedRequests();
  await owner.acceptRequest({ request: id, version: items.find((each) => each.id === id)!.version }, key());
  const { version } = await main.getLink({ link: id });
  const { consent } = await main.previewLink({ link: id });
  const link = await main.confirmLink({ link: id, version, ...(consent && { consent }) }, key());
  expect(link.state).to.equal('scheduled');
  return { main, owner, link };
}

async function opened(backend: Backend, link: Link): Promise<ChangeStartElement> {
  const element = await show(ChangeStartElement, { backend, link: link.id, open: true });
  await until(() => !/Loading/.test(text(element)), 'what was agreed arrives');
  return element;
}

const day = (element: ChangeStartElement): HTMLInputElement =>
  all<HTMLInputElement>(element, 'input[type=date]')[0]!;

describe('change-start', () => {
  it('has the link begin on another day, and says so', async () => {
    const { main, link } = await agreed();
    const element = await opened(main, link);
    expect(text(element)).to.contain('When does the link to Köln Südstadt Handels KG start?');
    expect(text(element)).to.contain(`agreed to start on ${said(inDays(10))} at the earliest`);
    expect([day(element).value, day(element).min]).to.eql([inDays(10), inDays(10)]);
    await expect(element).to.be.accessible();
    await type(element, 'First day', inDays(20));
    const changed = oneEvent(element, 'link-request-changed');
    await press(element, 'Save the day');
    await changed;
    await until(() => text(element).includes('The day is changed'), 'it is said');
    expect(text(element)).to.contain(`will be linked on ${said(inDays(20))}`);
    expect(focused()?.textContent).to.contain('The day is changed');
    expect((await main.getLink({ link: link.id })).start?.on).to.equal(inDays(20));
  });

  it('says at the day what is wrong with it, and keeps what was typed', async () => {
    const { main, link } = await agreed();
    const element = await opened(main, link);
    for (const [typed, words] of [
      [inDays(9), 'This is too early'],
      [inDays(366), 'This is too late'],
      ['', 'Please enter a day.'],
    ] as const) {
      await type(element, 'First day', typed);
      await press(element, 'Save the day');
      await until(() => text(element).includes(words), words);
      expect([focused()?.id, day(element).value]).to.eql(['on', typed]);
    }
    expect((await main.getLink({ link: link.id })).start?.on).to.equal(inDays(10));
  });

  it('leaves time for a link that has an end', async () => {
    const endOn = nextPeriod(nextPeriod(inDays(10)));
    const { main, link } = await agreed({ startOn: inDays(10), endOn });
    expect(day(await opened(main, link)).max).to.equal(dayAfter(endOn, -1));
  });

  it('says what went wrong, and saves when it is tried again', async () => {
    const { main, link } = await agreed();
    let fails = true;
    const backend = new ScriptedBackend(main, {
      changeStart(input, next) {
        if (fails) throw fail('unavailable');
        return next(input);
      },
    });
    const element = await opened(backend, link);
    await type(element, 'First day', inDays(20));
    await press(element, 'Save the day');
    await until(() => all(element, '.notice').length > 0, 'it says what went wrong');
    expect(day(element).value).to.equal(inDays(20));
    fails = false;
    await press(element, 'Save the day');
    await until(() => text(element).includes('The day is changed'), 'it is saved');
  });

  it('says that there is no day to be changed any more', async () => {
    const { main, owner, link } = await agreed();
    const { items } = await owner.listReceivedRequests();
    const { version } = items.find(({ id }) => id === link.id)!;
    await owner.declineRequest({ request: link.id, version }, key());
    const element = await opened(main, link);
    expect(text(element)).to.contain('has begun or was called off meanwhile');
    expect(all(element, 'input')).to.have.length(0);
  });
});

describe('link-request', () => {
  it('shows the account what it has agreed to, and calls it off in one click', async () => {
    const { main, owner, link } = await agreed();
    const element = await show(LinkRequestElement, { backend: owner, request: link.id });
    const title = `Nordlicht Retail GmbH links this account on ${said(inDays(10))}`;
    await until(() => text(element).includes(title), 'what was agreed');
    expect(text(element)).to.contain('either side can call it off');
    await expect(element).to.be.accessible();
    await press(element, 'Call off the link to Nordlicht Retail GmbH');
    await until(() => text(element).includes('You have called off the link'), 'it is called off');
    const { state, calledOff } = await main.getLink({ link: link.id });
    expect([state, calledOff]).to.eql(['declined', 'secondary']);
  });

  it('tells the account that the main account has called it off', async () => {
    const { main, owner, link } = await agreed();
    await main.cancelRequest({ link: link.id }, key());
    const element = await show(LinkRequestElement, { backend: owner, request: link.id });
    await until(() => text(element).includes('has called off the link'), 'it is said');
    expect(all(element, 'footer button')).to.have.length(0);
  });
});

describe('add-account-wizard', () => {
  it('says who has called off what both had agreed to, and when', async () => {
    for (const side of ['main', 'secondary'] as const) {
      const { main, owner, link } = await agreed();
      if (side === 'main') await main.cancelRequest({ link: link.id }, key());
      else {
        const { items } = await owner.listReceivedRequests();
        const { version } = items.find(({ id }) => id === link.id)!;
        await owner.declineRequest({ request: link.id, version }, key());
      }
      const element = await show(AddAccountWizardElement, { backend: main, link: link.id });
      const who = side === 'main' ? 'You have called off the link' : 'The account has called off the link';
      await until(() => text(element).includes(who), 'who it was');
      expect(text(element)).to.contain('It was called off on ');
      expect(text(element)).not.to.contain('declined');
    }
  });
});

describe('subsidiary-list', () => {
  const menu = async (main: MemoryBackend) => {
    const element = await show(SubsidiaryListElement, { backend: main, filter: { search: KOELN } });
    await until(() => text(element).includes('Südstadt'), 'the row arrives');
    await press(element, /More actions/);
    await until(() => all(element, '[role=menuitem]').length > 0, 'the menu opens');
    return element;
  };
  const act = (element: SubsidiaryListElement, name: string) =>
    all(element, '[role=menuitem]')
      .find((each) => text(each) === name)!
      .click();

  it('has what both have agreed to begin on another day', async () => {
    const { main } = await agreed();
    const element = await menu(main);
    act(element, 'Change when it starts…');
    await until(() => all(element, 'change-start[open]').length > 0, 'the dialog opens');
  });

  it('calls it off, and says so', async () => {
    const { main, link } = await agreed();
    const element = await menu(main);
    act(element, 'Call off');
    await until(() => text(element).includes('was called off. Everybody was told.'), 'it is said');
    expect((await main.getLink({ link: link.id })).state).to.equal('canceled');
  });
});

describe('the wizard', () => {
  async function identify(): Promise<{ main: MemoryBackend; element: AddAccountWizardElement }> {
    const main = demo();
    const element = await show(AddAccountWizardElement, { backend: main, way: 'existing' });
    await until(() => all(element, 'input[name=starts]').length > 0, 'the form is there');
    all<HTMLInputElement>(element, 'input[name=candidate]').at(-1)?.click();
    await type(element, 'Customer number of the account', KOELN);
    return { main, element };
  }
  const mark = async (element: AddAccountWizardElement, name: string, at: number): Promise<void> => {
    all<HTMLInputElement>(element, `input[name=${name}]`)[at]!.click();
    await element.updateComplete;
  };

  it('asks from when on an account is to be linked, and paid for', async () => {
    const { main, element } = await identify();
    await mark(element, 'starts', 1);
    await press(element, 'Send request');
    await until(() => text(element).includes('Please enter a day.'), 'the day is missing');
    expect(focused()?.id).to.equal('startOn');
    await type(element, 'First day', inDays(10));
    expect(text(element)).to.contain(`With the next billing period, from ${said(nextPeriod(inDays(10)))}`);
    await mark(element, 'payFrom', 1);
    await press(element, 'Send request');
    await until(() => /valid until|was asked|is asked|If there is/i.test(text(element)), 'it is asked');
    const { items } = await main.listLinks({ search: KOELN, sort: 'newest' });
    expect(items[0]!.term).to.eql({ startOn: inDays(10), payFrom: 'period-end' });
  });

  it('does not let it end before it is paid for', async () => {
    const { element } = await identify();
    await mark(element, 'starts', 1);
    await type(element, 'First day', inDays(10));
    await mark(element, 'payFrom', 1);
    await mark(element, 'limited', 1);
    await type(element, 'Last day of the link', inDays(11));
    await press(element, 'Send request');
    await until(() => text(element).includes('This is too early'), 'the rule is said');
    expect(focused()?.id).to.equal('term');
  });

  it('says when an account will be linked, once both have agreed', async () => {
    const { main, link } = await agreed();
    const element = await show(AddAccountWizardElement, { backend: main, link: link.id });
    await until(() => text(element).includes(`will be linked on ${said(inDays(10))}`), 'it is said');
  });
});
