import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/subsidiary-list.js';
import '../../src/locales/de.js';
import type { Backend } from '../../src/backend/backend.js';
import type { LinkQuery } from '../../src/domain/link.js';
import type { AnnotateAccountElement } from '../../src/elements/annotate-account/annotate-account.js';
import type { AnnotateAccountsElement } from '../../src/elements/annotate-accounts/annotate-accounts.js';
import type { DetachAccountsElement } from '../../src/elements/detach-accounts/detach-accounts.js';
import type { DetachAccountElement } from '../../src/elements/detach-account/detach-account.js';
import type {
  AccountOpenedEvent,
  AccountOpenEvent,
  LinkOpenEvent,
} from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { NO_FILTER } from '../../src/elements/subsidiary-list/subsidiary-list.filter.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import {
  all,
  button,
  certain,
  choose,
  demo,
  focused,
  named,
  press,
  show,
  text,
  type,
  until,
} from './harness.js';

async function shown(
  backend: Backend,
  more: Partial<SubsidiaryListElement> = {},
): Promise<SubsidiaryListElement> {
  const element = await show(SubsidiaryListElement, { backend, ...more });
  await until(() => rows(element).length > 0 || /could not|No secondary/.test(text(element)), 'it arrives');
  await until(() => queriesOf(backend).fetching === 0, 'all is read');
  await element.updateComplete;
  return element;
}

/** What knows keys comes soon after the first look, with styles of its own. */
const hearsKeys = (element: SubsidiaryListElement): Promise<void> =>
  until(
    () => element.shadowRoot!.adoptedStyleSheets.length > SubsidiaryListElement.elementStyles.length,
    'keys are heard',
  );

const rows = (element: Element) => all(element, 'tbody tr:not([aria-hidden])');
const names = (element: Element) => all(element, '.name').map(text);
const row = (element: Element, name: string): HTMLElement =>
  rows(element).find((each) => text(each).includes(name))!;
const searchBox = (element: Element): HTMLInputElement =>
  all<HTMLInputElement>(element, 'input[type=search]')[0]!;

describe('subsidiary-list', () => {
  after(() => (document.documentElement.lang = 'en'));

  it('shows the shape of a list while it loads', async () => {
    const element = await show(SubsidiaryListElement, {
      backend: new ScriptedBackend(demo(), { listLinks: 'pending' }),
    });
    expect(all(element, 'table')[0]!.getAttribute('aria-busy')).to.equal('true');
    expect(all(element, 'tbody tr.pending[aria-hidden]')).not.to.be.empty;
  });

  it('shows the linked accounts and open requests with status, payer and price', async () => {
    const element = await shown(demo());
    const berlin = text(row(element, 'Berlin Mitte'));
    expect(berlin).to.contain('K-100 871');
    expect(berlin).to.contain('Active');
    expect(berlin).to.contain('Collective invoice');
    expect(berlin).to.contain('€42.90');
    expect(text(row(element, 'Request for K-100 902'))).to.contain('Waiting for the owner');
    await expect(element).to.be.accessible();
  });

  it('is accessible as cards', async () => {
    const element = await shown(demo());
    element.parentElement!.classList.add('narrow');
    element.parentElement!.setAttribute('style', 'inline-size: 360px');
    await expect(element).to.be.accessible();
  });

  it('explains main and secondary accounts and offers both ways in when nothing is linked', async () => {
    const element = await shown(demo({ as: 'stand-alone-owner' }));
    await until(() => text(element).includes('Create new secondary account'), 'the session arrives');
    expect(text(element)).to.contain('K-300 100 becomes the main account once the first account is linked.');
    setTimeout(() => void press(element, 'Add existing account'));
    expect(await oneEvent(element, 'account-add')).to.have.property('way', 'existing');
    await expect(element).to.be.accessible();
  });

  it('finds accounts by words of name, number and place', async () => {
    const element = await shown(demo());
    await type(element, 'Search accounts', 'berlin');
    await until(
      () => rows(element).length > 0 && rows(element).every((each) => /berlin/i.test(text(each))),
      'only those are left',
    );
    expect(searchBox(element).value).to.equal('berlin');
    expect(focused()).to.equal(searchBox(element));
  });

  it('asks once for what is typed quickly', async () => {
    const backend = new ScriptedBackend(demo());
    const element = await shown(backend);
    for (const words of ['b', 'be', 'ber', 'berlin']) await type(element, 'Search accounts', words);
    await until(
      () => rows(element).length > 0 && rows(element).every((each) => /berlin/i.test(text(each))),
      'only those are left',
    );
    const searches = backend.callsOf('listLinks').map(({ input }) => (input as LinkQuery).search);
    expect(searches.filter(Boolean)).to.eql(['berlin']);
  });

  it('says that nothing matches, and shows all again', async () => {
    const element = await shown(demo());
    await type(element, 'Search accounts', 'nowhere at all');
    await until(() => text(element).includes('No account matches'), 'it says so');
    await expect(element).to.be.accessible();
    await press(element, 'Clear search and filters');
    await until(() => names(element).includes('Berlin Mitte'), 'all are back');
    expect(searchBox(element).value).to.equal('');
  });

  it('takes its filter from its host, and tells it of another', async () => {
    const element = await show(SubsidiaryListElement, { backend: demo(), filter: { group: 'suspended' } });
    await until(() => names(element).length > 0, 'rows are there');
    const suspended = names(element);
    const heard: unknown[] = [];
    element.addEventListener('list-filter', ({ filter }) => heard.push(filter));
    await choose(element, 'Status', 'active');
    await until(() => !names(element).some((each) => suspended.includes(each)), 'others are listed');
    expect(heard).to.eql([{ ...NO_FILTER, group: 'active' }]);
    expect(element.filter).to.equal(heard[0]);
    element.filter = { search: 'berlin' };
    await until(
      () => all(element, 'tbody tr').every((each) => /Berlin/.test(text(each))),
      'Berlin is listed',
    );
    expect(named<HTMLSelectElement>(element, 'select', 'Status').value).to.equal('');
  });

  it('leaves it to its host to look for something else', async () => {
    const element = await show(SubsidiaryListElement, { backend: demo() });
    await until(() => names(element).length > 3, 'rows are there');
    element.addEventListener('list-filter', (event) => event.preventDefault());
    const before = names(element);
    await choose(element, 'Status', 'suspended');
    await element.updateComplete;
    expect(names(element)).to.eql(before);
  });

  it('filters by status and by payer', async () => {
    const element = await shown(demo());
    await choose(element, 'Status', 'suspended');
    await until(() => rows(element).every((each) => text(each).includes('Suspended')), 'only suspended ones');
    await choose(element, 'Status', '');
    await choose(element, 'Billing', 'secondary');
    await until(
      () => rows(element).length > 0 && rows(element).every((each) => text(each).includes('Own invoice')),
      'only own invoices',
    );
  });

  it('sorts by a column, and the other way round when asked again', async () => {
    const element = await shown(demo());
    const before = names(element);
    await press(element, 'Per month');
    await until(() => names(element)[0] !== before[0], 'another order');
    const column = all(element, 'th.monthly')[0]!;
    expect(column.getAttribute('aria-sort')).to.equal('ascending');
    await press(element, 'Per month');
    expect(column.getAttribute('aria-sort')).to.equal('descending');
    await until(() => !/—/.test(text(rows(element)[0]!)), 'the dearest comes first');
  });

  describe('with more accounts than fit', () => {
    const viewport = (element: Element) => all(element, '[data-viewport]')[0]!;
    const places = (element: Element) => rows(element).map((each) => Number(each.ariaRowIndex));
    const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
    const large = () => shown(demo({ as: 'large-owner', large: 1_000 }));

    it('has only the rows in sight in the page, and says how many there are', async () => {
      const element = await large();
      expect(rows(element).length).to.be.lessThan(40);
      expect(all(element, 'table')[0]!.getAttribute('aria-rowcount')).to.equal('1001');
      expect(text(all(element, '.foot')[0]!)).to.contain('1,000 accounts');
      await expect(element).to.be.accessible();
    });

    it('shows the end when it is scrolled there, by a page in between that nobody looked at', async () => {
      const backend = new ScriptedBackend(demo({ as: 'large-owner', large: 1_000 }));
      const element = await shown(backend);
      viewport(element).scrollTop = 1e6;
      await until(() => sorted(places(element)).at(-1) === 1001, 'the last row is in the page');
      await until(() => names(element).length > 0 && names(element).every(Boolean), 'its name is here');
      expect(backend.callsOf('listLinks').length).to.be.lessThan(4);
    });

    it('puts the rows in the order of reading once it rests', async () => {
      const element = await large();
      viewport(element).scrollTop = 700;
      await until(() => places(element).length > 0 && places(element)[0]! > 5, 'other rows');
      await until(() => String(places(element)) === String(sorted(places(element))), 'they are in order');
    });

    it('keeps the focus on its account, wherever it is scrolled', async () => {
      const element = await large();
      const name = all(element, '.name')[1]!;
      const account = text(name);
      // A browser may bring what got the focus into sight later than that: after we have scrolled away.
      name.focus({ preventScroll: true });
      viewport(element).scrollTop = 20_000;
      await until(
        () => Math.min(...places(element).filter((place) => place > 3)) > 100,
        'others are in sight',
      );
      expect(text(focused()!)).to.equal(account);
      viewport(element).scrollTop = 0;
      await until(() => places(element).includes(2), 'it is in sight again');
      expect(text(focused()!)).to.equal(account);
      expect(names(element).filter((each) => each === account)).to.have.length(1);
    });

    it('goes from row to row with the arrows, and to both ends', async () => {
      const element = await large();
      await hearsKeys(element);
      const first = all(element, '.name')[0]!;
      first.focus();
      await sendKeys({ press: 'ArrowDown' });
      expect(text(focused()!)).to.equal(names(element)[1]);
      await sendKeys({ press: 'End' });
      await until(() => focused()?.closest('tr')?.ariaRowIndex === '1001', 'the last row has it');
      await sendKeys({ press: 'Home' });
      await until(() => focused()?.closest('tr')?.ariaRowIndex === '2', 'the first row has it');
    });

    it('goes to the name that begins with what is typed, spaces included', async () => {
      const element = await large();
      await hearsKeys(element);
      all(element, '.name')[0]!.focus();
      // A driver may type slower than a person does.
      for (const key of 'weitblick k') {
        const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
        focused()!.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(key === ' ');
        await Promise.resolve();
      }
      await until(() => text(focused()!).startsWith('Weitblick Köln'), 'Köln has the focus');
    });

    it('searches all of them at the first Ctrl+F', async () => {
      const element = await large();
      await hearsKeys(element);
      all(element, '.name')[0]!.focus();
      // As the browser tells it: not every driver can press two keys at once.
      const pressed = { key: 'f', ctrlKey: true, bubbles: true, composed: true, cancelable: true };
      const event = new KeyboardEvent('keydown', pressed);
      focused()!.dispatchEvent(event);
      expect(event.defaultPrevented).to.equal(true);
      expect(focused()).to.equal(searchBox(element));
    });

    it('selects all of them by one rule, but for those that are taken out', async () => {
      const element = await large();
      const heard: string[] = [];
      element.addEventListener('link-select', ({ count, selection }) =>
        heard.push(`${count} ${selection.all ? `all but ${selection.except.size}` : selection.ids.size}`),
      );
      all<HTMLInputElement>(element, '[data-all]')[0]!.click();
      await element.updateComplete;
      const boxes = all<HTMLInputElement>(element, 'tbody input');
      expect(boxes.every(({ checked }) => checked)).to.be.true;
      boxes[0]!.click();
      await element.updateComplete;
      expect(text(all(element, '.foot')[0]!)).to.contain('999 of 1,000 accounts selected');
      expect(all<HTMLInputElement>(element, '[data-all]')[0]!.indeterminate).to.be.true;
      expect(heard).to.eql(['1000 all but 0', '999 all but 1']);
      await type(element, 'Search accounts', 'Köln');
      await until(() => /62|63/.test(text(all(element, '.foot')[0]!)), 'others are found');
      expect(text(all(element, '.foot')[0]!)).not.to.contain('selected');
    });

    it('detaches what is selected, and selects nothing then', async () => {
      const element = await shown(demo());
      const boxes = () =>
        all<HTMLInputElement>(element, 'tbody tr').filter((row) => /Active/.test(text(row)));
      const names = boxes()
        .slice(0, 2)
        .map((row) => {
          row.querySelector('input')!.click();
          return text(row.querySelector('.name')!);
        });
      await press(element, 'Detach…');
      const dialog = () => all<DetachAccountsElement>(element, 'detach-accounts')[0];
      await until(() => dialog() && /Detach 2 accounts\?/.test(text(dialog()!)), 'it asks');
      for (const name of names) expect(text(dialog()!)).to.contain(name);
      const heard = oneEvent(element, 'accounts-detached');
      await press(dialog()!, 'Detach 2 accounts');
      await heard;
      await until(() => !/selected/.test(text(all(element, '.foot')[0]!)), 'nothing is selected');
      await until(() => /2 of 2/.test(text(dialog()!)), 'it is done');
      await press(dialog()!, 'Close');
      await until(() => !dialog(), 'the dialog is gone');
      await until(() => focused()?.matches('.name'), 'a row has the focus');
      for (const name of names)
        await until(
          () =>
            all(element, 'tbody tr').some(
              (row) => text(row).includes(name) && /Linked until/.test(text(row)),
            ),
          `${name} is being detached`,
        );
    });

    it('labels what is selected, and selects nothing then', async () => {
      const element = await shown(demo());
      for (const name of ['Aachen Dom', 'Bonn Südstadt']) row(element, name).querySelector('input')!.click();
      await press(element, 'Labels…');
      const dialog = () => all<AnnotateAccountsElement>(element, 'annotate-accounts')[0];
      await until(() => dialog() && /Labels of 2 accounts/.test(text(dialog()!)), 'it asks');
      await type(dialog()!, 'Add labels', 'Rhineland');
      await press(dialog()!, 'Save for 2 accounts');
      await until(() => /2 of 2/.test(text(dialog()!)), 'it is done');
      expect(text(all(element, '.foot')[0]!)).not.to.contain('selected');
      await press(dialog()!, 'Close');
      await until(() => !dialog(), 'the dialog is gone');
      for (const name of ['Aachen Dom', 'Bonn Südstadt'])
        await until(() => text(row(element, name)).includes('Rhineland'), `${name} has its label`);
    });

    it('offers no detaching to who may not, and where it cannot be done', async () => {
      const inner = demo();
      for (const backend of [
        new ScriptedBackend(inner, {}, { ...inner.capabilities, detaching: [], annotating: false }),
        new ScriptedBackend(inner, {
          getSession: async (_, next) => ({ ...(await next()), permissions: ['view-accounts'] }),
        }),
      ]) {
        const element = await shown(backend);
        all<HTMLInputElement>(element, 'tbody input')[0]!.click();
        await until(() => /1 of/.test(text(all(element, '.foot')[0]!)), 'one is selected');
        await until(() => all(element, '.foot button').length > 0, 'what can be done is there');
        expect(all(element, '.foot button').map(text)).to.eql(['Clear selection', 'Export selection']);
      }
    });

    it('selects from one row to another with Shift', async () => {
      const element = await large();
      const boxes = all<HTMLInputElement>(element, 'tbody input');
      boxes[1]!.click();
      boxes[4]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
      await element.updateComplete;
      expect(boxes.map(({ checked }) => checked).slice(0, 6)).to.eql([false, true, true, true, true, false]);
      expect(text(all(element, '.foot')[0]!)).to.contain('4 of 1,000');
    });

    it('says that some could not be loaded, and loads them when asked again', async () => {
      const backend = new ScriptedBackend(demo({ as: 'large-owner', large: 1_000 }), {
        listLinks: ['usual', fail('unavailable'), 'usual'],
      });
      const element = await shown(backend);
      viewport(element).scrollTop = 30_000;
      await until(() => text(element).includes('More accounts could not be loaded.'), 'it says so');
      await press(element, 'Try again');
      await until(() => rows(element).length > 5, 'they are here');
      await until(() => !text(element).includes('could not be loaded'), 'nothing is missing');
    });

    it('is put into the page as far as it is here, for paper', async () => {
      const element = await large();
      dispatchEvent(new Event('beforeprint'));
      expect(all(element, 'tbody tr').length).to.equal(1_000);
      dispatchEvent(new Event('afterprint'));
      expect(all(element, 'tbody tr').length).to.be.lessThan(40);
    });

    it('virtualises its cards, too', async () => {
      const element = await large();
      element.parentElement!.setAttribute('style', 'inline-size: 360px');
      await until(() => rows(element).length < 14, 'fewer fit');
      const [first, second] = rows(element).map((each) => each.getBoundingClientRect());
      expect(second!.top).to.equal(first!.bottom);
      await expect(element).to.be.accessible();
    });
  });

  describe('as a file', () => {
    /** What is saved, instead of a dialog of the browser. */
    async function saved(act: () => Promise<unknown>): Promise<{ name: string; lines: string[] }> {
      const file = new Promise<{ name: string; url: string }>((resolve) => {
        document.addEventListener(
          'click',
          function listen(event) {
            if (!(event.target instanceof HTMLAnchorElement)) return;
            event.preventDefault();
            document.removeEventListener('click', listen, true);
            resolve({ name: event.target.download, url: event.target.href });
          },
          true,
        );
        // A link outside of the document tells nobody of its click.
        const create = document.createElement.bind(document);
        document.createElement = (tag: string) => {
          const made = create(tag);
          if (tag === 'a') {
            document.body.append(made);
            document.createElement = create;
          }
          return made;
        };
      });
      await act();
      const { name, url } = await file;
      const text = await (await fetch(url)).text();
      return { name, lines: text.trim().split('\r\n') };
    }

    it('is what is found, or what is selected of it', async () => {
      const element = await shown(demo());
      const all = await saved(() => press(element, 'Export'));
      expect(all.lines).to.have.length(50);
      expect(all.name).to.match(/^linked-accounts-[-\d]+\.csv$/);
      await until(() => text(element).includes('The file is there: 49 accounts.'), 'it says so');
      row(element, 'Berlin Mitte').querySelector('input')!.click();
      const one = await saved(() => press(element, 'Export selection'));
      expect(one.lines).to.have.length(2);
      expect(one.lines[1]).to.contain('Berlin Mitte');
    });

    it('has what is selected, hidden or not', async () => {
      const backend = demo();
      const { version } = await backend.getLink({ link: 'l-100871' });
      await backend.annotateLink(
        { link: 'l-100871', version, nickname: '', labels: [], hidden: true },
        { idempotencyKey: 'hide' },
      );
      const element = await shown(backend, { filter: { hidden: 'only' } });
      row(element, 'Berlin Mitte').querySelector('input')!.click();
      element.filter = {};
      await until(() => rows(element).length > 40, 'the others are listed');
      const { lines } = await saved(() => press(element, 'Export selection'));
      expect(lines).to.have.length(2);
      expect(lines[1]).to.contain('Berlin Mitte');
    });

    it('is made of links that the host gave, too', async () => {
      const { items } = await demo().listLinks({ limit: 200 });
      const element = await show(SubsidiaryListElement, { links: items });
      await until(() => rows(element).length > 0, 'they are shown');
      await type(element, 'Search accounts', 'berlin');
      const { lines } = await saved(() => press(element, 'Export'));
      expect(lines.length).to.be.greaterThan(1);
      expect(lines.slice(1).every((line) => /berlin/i.test(line))).to.be.true;
    });

    it('is stopped when it is not wanted any more', async () => {
      const element = await shown(new ScriptedBackend(demo(), { exportLinks: 'pending' }));
      await press(element, 'Export');
      await until(() => text(element).includes('The file is being made'), 'it says so');
      await press(element, 'Cancel');
      await until(() => text(element).includes('There is no file.'), 'it says so, too');
    });

    it('is asked for again when it could not be made', async () => {
      const element = await shown(
        new ScriptedBackend(demo(), { exportLinks: [fail('unavailable'), 'usual'] }),
      );
      await press(element, 'Export');
      await until(() => text(element).includes('The file could not be made'), 'it says so');
      await saved(() => press(element, 'Try again'));
      await until(() => text(element).includes('The file is there'), 'it is there');
    });

    it('is not offered where a backend cannot make one', async () => {
      const inner = demo();
      const element = await shown(
        new ScriptedBackend(inner, {}, { ...inner.capabilities, exporting: false }),
      );
      expect(all(element, 'button').map(text)).not.to.include('Export');
      row(element, 'Berlin Mitte').querySelector('input')!.click();
      await until(() => all(element, '.foot button').length > 0, 'something can be done with it');
      expect(all(element, '.foot button').map(text)).to.eql(['Clear selection', 'Labels…', 'Detach…']);
    });

    it('leaves nothing to select for, where nothing else can be done with several', async () => {
      const inner = demo();
      const none = { ...inner.capabilities, exporting: false, annotating: false, detaching: [] };
      const element = await shown(new ScriptedBackend(inner, {}, none));
      expect(all(element, 'input[type=checkbox]')).to.be.empty;
    });
  });

  describe('with links that the host gives', () => {
    async function given(count = 200): Promise<SubsidiaryListElement> {
      const backend = demo({ as: 'large-owner', large: count });
      const { items } = await backend.listLinks({ limit: 200, sort: 'customer-number' });
      const element = await show(SubsidiaryListElement, { links: items });
      await until(() => rows(element).length > 0, 'they are shown');
      return element;
    }

    it('shows them as they were given, and asks nobody', async () => {
      const element = await given();
      expect(names(element).slice(0, 2)).to.eql(['Weitblick Berlin 1', 'Weitblick Hamburg 1']);
      expect(all(element, 'th').map((each) => each.getAttribute('aria-sort'))).not.to.include('ascending');
      await expect(element).to.be.accessible();
    });

    it('sorts and searches them itself, without a pause', async () => {
      const element = await given();
      await press(element, 'Account');
      expect(names(element)[0]).to.equal('Weitblick Berlin 1');
      await press(element, 'Account');
      expect(names(element)[0]).to.equal('Weitblick Stuttgart 9');
      await type(element, 'Search accounts', 'köln');
      expect(names(element).every((name) => name.includes('Köln'))).to.be.true;
      expect(text(all(element, '.foot')[0]!)).to.contain('13 accounts');
    });

    it('shows what it is told of one of them, in its place', async () => {
      const element = await given();
      const link = element.links![1]!;
      element.updateLinks([{ ...link, account: { ...link.account!, name: 'Elbe' } }]);
      await element.updateComplete;
      expect(names(element)[1]).to.equal('Elbe');
      expect(element.links![1]).to.equal(link);
    });

    it('tells the host what to open', async () => {
      const element = await given();
      setTimeout(() => void press(element, 'Open account: Weitblick Berlin 1'));
      expect((await oneEvent<AccountOpenEvent>(element, 'account-open')).link.account?.name).to.equal(
        'Weitblick Berlin 1',
      );
    });
  });

  it('keeps its rows and says their age when a refresh fails', async () => {
    const backend = new ScriptedBackend(demo(), { listLinks: ['usual', fail('network')] });
    const element = await shown(backend);
    await queriesOf(backend).changed();
    await until(() => text(element).includes('It could not be refreshed.'), 'it says so');
    expect(names(element)).to.include('Berlin Mitte');
    backend.script({ listLinks: 'usual' });
    await press(element, 'Try again');
    await until(() => !text(element).includes('It could not be refreshed.'), 'it is fresh again');
  });

  it('says that nothing could be loaded, and tries again', async () => {
    const element = await shown(new ScriptedBackend(demo(), { listLinks: [fail('unavailable'), 'usual'] }));
    expect(text(element)).to.contain('The accounts could not be loaded');
    await expect(element).to.be.accessible();
    await press(element, 'Try again');
    await until(() => names(element).includes('Berlin Mitte'), 'they are here');
  });

  it('says who can grant the right to see it, without a way to try again', async () => {
    const element = await shown(
      new ScriptedBackend(demo(), { listLinks: fail('not-allowed', { facts: { who: ['Anna Petersen'] } }) }),
    );
    await until(() => text(element).includes('Anna Petersen can grant it.'), 'it says who');
    expect(all(element, 'button')).to.be.empty;
  });

  it('counts accounts that could not be read, and shows the others', async () => {
    const element = await shown(
      new ScriptedBackend(demo(), { listLinks: async (_, next) => ({ ...(await next()), unreadable: 2 }) }),
    );
    await until(() => text(element).includes('2 accounts could not be shown'), 'it says how many');
    expect(names(element)).to.include('Berlin Mitte');
  });

  it('marks the row of a new link and gives it the focus once', async () => {
    const element = await shown(demo(), { marked: 'l-101440' });
    await until(() => focused()?.textContent?.includes('Hamburg Altona'), 'the focus is on its name');
    expect(text(row(element, 'Hamburg Altona'))).to.contain('New');
  });

  it('opens the actions of a row as a menu for the keyboard', async () => {
    const element = await shown(demo());
    const opener = button(element, 'More actions for Berlin Mitte');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => focused()?.getAttribute('role') === 'menuitem', 'the first item has the focus');
    expect(text(focused()!)).to.equal('Details');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Name and labels…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Look…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Who has access…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Change who pays…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Invoices and e-mails…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('How long it is linked…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Detach…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Details');
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === opener, 'the focus is back');
  });

  describe('own names, labels and hidden accounts', () => {
    const narrowing = (element: SubsidiaryListElement) => all(element, '.narrowing')[0];
    const narrow = async (element: SubsidiaryListElement): Promise<void> => {
      await press(element, /^More filters/);
      await until(() => all(element, '#label option').length > 1, 'labels are known');
    };

    it('stand in the row, with the name that the account has itself', async () => {
      const element = await shown(demo());
      const chemnitz = row(element, 'Chemnitz, old shop');
      expect(text(chemnitz)).to.contain('K-100 388 · Chemnitz Brühl');
      expect(text(row(element, 'Wien Neubau'))).to.contain('Austria, Flagship');
      await expect(element).to.be.accessible();
    });

    it('are what the list is narrowed by', async () => {
      const element = await shown(demo());
      await narrow(element);
      expect(focused()).to.equal(named(element, 'select', 'Label'));
      await expect(element).to.be.accessible();
      await choose(element, 'Label', 'Flagship');
      await until(() => rows(element).length === 3, 'three are found');
      expect(button(element, 'More filters: 1').dataset['set']).to.equal('true');
      await choose(element, 'Place', 'Wien');
      await until(() => rows(element).length === 1, 'one is found');
      expect(element.filter).to.include({ label: 'Flagship', city: 'Wien' });
      await press(element, 'Clear these filters');
      await until(() => rows(element).length > 40, 'all are there');
    });

    it('close with Escape and with their button, which gets the focus back', async () => {
      const element = await shown(demo());
      await narrow(element);
      const opener = button(element, 'More filters');
      expect(opener.ariaExpanded).to.equal('true');
      await sendKeys({ press: 'Escape' });
      await until(() => !narrowing(element), 'it is closed');
      expect([focused(), opener.ariaExpanded]).to.eql([opener, 'false']);
      await narrow(element);
      await until(() => opener.popoverTargetElement, 'the next press closes it');
      opener.click();
      await until(() => !narrowing(element), 'it is closed');
      await narrow(element);
    });

    it('open again after the list was taken out of the page and put back', async () => {
      const element = await shown(demo());
      await narrow(element);
      const holder = element.parentElement!;
      element.remove();
      holder.append(element);
      await until(() => rows(element).length > 3, 'rows are there');
      expect(narrowing(element)).to.equal(undefined);
      await narrow(element);
    });

    it('leave a choice where nothing has it any more', async () => {
      const element = await show(SubsidiaryListElement, { backend: demo(), filter: { label: 'Gone' } });
      await until(() => text(element).includes('No account matches'), 'nothing is found');
      await press(element, 'More filters: 1');
      await until(() => all(element, '#city option').length > 1, 'places are known');
      expect(named<HTMLSelectElement>(element, 'select', 'Label').value).to.equal('Gone');
    });

    it('can be changed from the menu of a row', async () => {
      const element = await shown(demo());
      await press(element, 'More actions for Berlin Mitte');
      await press(element, 'Name and labels…');
      await until(() => all(element, 'annotate-account').length > 0, 'the dialog is there');
      const dialog = all<AnnotateAccountElement>(element, 'annotate-account')[0]!;
      await until(() => all(dialog, '#nickname').length > 0, 'it is read');
      await type(dialog, 'Your name for it', 'Hauptstadt');
      await press(dialog, 'Save');
      await until(() => row(element, 'Hauptstadt'), 'the row has its name');
      await until(() => all(element, 'annotate-account').length === 0, 'the dialog is gone');
      await until(() => focused() === button(element, 'More actions for Hauptstadt'), 'the focus is back');
    });

    it('say that all are hidden, and show them', async () => {
      const backend = demo();
      const nothing = { items: [], next: null, previous: null, position: 0, total: 0 };
      const element = await show(SubsidiaryListElement, {
        backend: new ScriptedBackend(backend, {
          listLinks: (input, next) =>
            input.hidden ? next() : { ...nothing, estimated: false, unreadable: 0 },
        }),
      });
      await until(() => text(element).includes('All accounts are hidden'), 'it says so');
      await press(element, 'Show hidden accounts');
      await until(() => rows(element).length > 3, 'they are shown');
    });

    it('offer nothing where a backend has none of it', async () => {
      const inner = demo();
      const capabilities = {
        ...inner.capabilities,
        faceting: false,
        annotating: false,
        branding: false,
        invoiceDelivery: false,
        linkLimits: false,
      };
      const element = await shown(new ScriptedBackend(inner, {}, capabilities));
      expect(all(element, '[data-do=narrow]')).to.be.empty;
      await press(element, 'More actions for Berlin Mitte');
      await until(() => all(element, '[role=menuitem]').length > 0, 'the menu is there');
      expect(all(element, '[role=menuitem]').map(text)).to.eql([
        'Details',
        'Who has access…',
        'Change who pays…',
        'Detach…',
      ]);
    });
  });

  describe('an account that is on the collective invoice alone', () => {
    it('is linked by one request to its owner', async () => {
      const backend = demo();
      const element = await shown(backend);
      await press(element, 'More actions for Kiel Förde');
      await until(() => all(element, '[role=menuitem]').length > 0, 'the menu is there');
      all(element, '[role=menuitem]')
        .find((each) => text(each) === 'Ask the owner to link it')!
        .click();
      await until(() => text(element).includes('The owner of K-100 945 was asked.'), 'it says so');
      const { items } = await backend.listLinks({ search: 'K-100 945', standings: ['waiting-for-owner'] });
      expect(items[0]?.scopes).to.eql(['view', 'switch']);
    });
  });

  describe('who pays', () => {
    it('is told with what is planned, and can stay as it is', async () => {
      const backend = demo();
      const element = await shown(backend);
      expect(text(row(element, 'Mainz Neustadt'))).to.match(/Own invoice from \w+ 1\b/);
      await press(element, 'More actions for Mainz Neustadt');
      await until(() => all(element, '[role=menuitem]').length > 0, 'the menu is there');
      all(element, '[role=menuitem]')
        .find((each) => text(each) === 'Keep who pays')!
        .click();
      await until(() => text(element).includes('Who pays for Mainz Neustadt stays as it is.'), 'it says so');
      expect(text(row(element, 'Mainz Neustadt'))).to.contain('Collective invoice');
      expect((await backend.getLink({ link: 'l-100774' })).payerChange).to.equal(null);
    });

    it('is not offered to be changed where a backend does not offer it', async () => {
      const capabilities = { ...demo().capabilities, payerChanging: [] };
      const element = await shown(demo({ capabilities }));
      await press(element, 'More actions for Berlin Mitte');
      await until(() => all(element, '[role=menuitem]').length > 0, 'the menu is there');
      expect(all(element, '[role=menuitem]').map(text)).to.eql([
        'Details',
        'Name and labels…',
        'Look…',
        'Who has access…',
        'Invoices and e-mails…',
        'How long it is linked…',
        'Detach…',
      ]);
    });
  });

  it('lets whoever may order, and not link, finish the checks of a new account', async () => {
    const element = await shown(
      new ScriptedBackend(demo(), {
        getSession: async (_, next) => ({
          ...(await next()),
          permissions: ['view-accounts', 'order-accounts'],
        }),
      }),
    );
    expect(button(row(element, 'Hamburg Altona'), /^Finish checks/)).to.exist;
    expect(text(row(element, 'Hamburg Altona'))).not.to.contain('Detach');
  });

  it('tells the host what to show', async () => {
    const element = await shown(demo());
    setTimeout(() => void press(element, 'Berlin Mitte'));
    const event = await oneEvent<LinkOpenEvent>(element, 'link-open');
    expect(event.link.account?.name).to.equal('Berlin Mitte');
    expect(event.purpose).to.equal('details');
  });

  it('opens an account, unless the host prevents it', async () => {
    const backend = new ScriptedBackend(demo());
    const element = await shown(backend);
    element.addEventListener('account-open', (event) => event.preventDefault(), { once: true });
    await press(element, 'Open account: Berlin Mitte');
    expect(backend.callsOf('openAccount')).to.be.empty;
    const others = new BroadcastChannel('subsidiary-elements');
    const heard = oneEvent(others, 'message');
    setTimeout(() => void press(element, 'Open account: Berlin Mitte'));
    const event = await oneEvent<AccountOpenedEvent>(element, 'account-opened');
    expect(event.session.account.name).to.equal('Berlin Mitte');
    expect(
      ((await heard) as unknown as MessageEvent<{ account: { name: string } }>).data.account.name,
    ).to.equal('Berlin Mitte');
    others.close();
  });

  it('tells the page of an account that opened after the list had gone', async () => {
    let open = () => {};
    const gate = new Promise<void>((resolve) => (open = resolve));
    const backend = new ScriptedBackend(demo(), { openAccount: (_, next) => gate.then(() => next()) });
    const element = await shown(backend);
    await press(element, 'Open account: Berlin Mitte');
    await until(() => backend.callsOf('openAccount').length > 0, 'it is being opened');
    element.remove();
    setTimeout(open);
    const event = await oneEvent<AccountOpenedEvent>(document, 'account-opened');
    expect(event.session.account.name).to.equal('Berlin Mitte');
  });

  it('detaches in a dialog, and puts the focus back on the list', async () => {
    const element = await shown(demo());
    await press(element, 'More actions for Berlin Mitte');
    await press(element, 'Detach…');
    await until(() => all(element, 'detach-account').length > 0, 'the dialog is loaded');
    const dialog = all(element, 'detach-account')[0]!;
    await until(() => text(dialog).includes('Billing'), 'the consequences are here');
    button(dialog, /^Detach account/).click();
    await until(() => text(dialog).includes('will be detached after'), 'it is done');
    button(dialog, 'Close').click();
    await until(() => all(element, 'detach-account').length === 0, 'the dialog is gone');
    await until(
      () => /Linked until|Being detached/.test(text(row(element, 'Berlin Mitte'))),
      'the row follows',
    );
    expect(element.shadowRoot!.activeElement).to.exist;
  });

  it('gives the focus to the neighbour of a row that has gone', async () => {
    const backend = demo();
    const element = await shown(backend);
    const neighbour = names(element)[names(element).indexOf('Berlin Mitte') + 1];
    await press(element, 'More actions for Berlin Mitte');
    await press(element, 'Detach…');
    await until(() => all(element, 'detach-account').length > 0, 'the dialog is loaded');
    const dialog = all(element, 'detach-account')[0] as DetachAccountElement;
    await until(() => text(dialog).includes('Billing'), 'the consequences are here');
    await choose(dialog, 'When', 'now');
    await certain(dialog);
    button(dialog, /^Detach account/).click();
    await until(() => !names(element).includes('Berlin Mitte'), 'the row is gone');
    button(dialog, 'Close').click();
    await until(() => text(focused()!) === neighbour, 'its neighbour has the focus');
  });

  it('withdraws a request and says so once', async () => {
    const element = await shown(demo());
    await press(element, 'More actions for Request for K-100 902');
    await press(element, 'Withdraw request');
    await until(() => text(element).includes('The request for K-100 902 was withdrawn.'), 'it says so');
    expect(all(element, '[role=status]').filter((each) => text(each).includes('withdrawn'))).to.have.length(
      1,
    );
  });

  it('shows a request that was sent again first, wherever its order puts it', async () => {
    const element = await shown(demo());
    const old = rows(element).find((each) => text(each).includes('Send request again'))!;
    const number = text(all(old, '.number')[0]!);
    all(old, '[data-act=first]')[0]!.click();
    await until(() => text(element).includes(`A new request for ${number} was sent.`), 'it says so');
    await until(() => text(rows(element)[0]!).includes('Waiting for the owner'), 'it is there');
    expect(text(rows(element)[0]!)).to.contain(number);
    expect(focused()).to.equal(all(rows(element)[0]!, '.name')[0]);
  });

  it('does not offer to send a request again whose number is not known', async () => {
    const backend = new ScriptedBackend(demo(), {
      listLinks: async (_, next) => {
        const page = await next();
        return {
          ...page,
          items: page.items.map((link) => ({
            ...link,
            customerNumber: link.state === 'expired' ? '•••955' : link.customerNumber,
            proof: link.state === 'declined' ? 'own-account' : link.proof,
          })),
        };
      },
    });
    const element = await shown(backend);
    await until(() => text(element).includes('•••955'), 'it is there');
    expect(text(element)).not.to.include('Send request again');
  });

  it('turns German in place, and keeps what was typed', async () => {
    const element = await shown(demo());
    await type(element, 'Search accounts', 'Berlin Mi');
    document.documentElement.lang = 'de';
    await until(() => text(element).includes('Sammelrechnung'), 'German');
    expect(searchBox(element).value).to.equal('Berlin Mi');
    expect(focused()).to.equal(searchBox(element));
    expect(text(row(element, 'Berlin Mitte'))).to.contain('42,90 €');
    await expect(element).to.be.accessible();
    document.documentElement.lang = 'en';
  });

  it('shows names as text, whatever they contain', async () => {
    const element = await shown(
      new ScriptedBackend(demo(), {
        listLinks: async (_, next) => {
          const page = await next();
          return {
            ...page,
            items: page.items.map((each) =>
              each.account
                ? { ...each, account: { ...each.account, name: '<img src=x onerror=alert(1)>' } }
                : each,
            ),
          };
        },
      }),
    );
    expect(all(element, 'img')).to.be.empty;
  });

  it('renders nothing, quietly, without a backend', async () => {
    const element = await show(SubsidiaryListElement, {});
    expect(text(element)).to.equal('');
  });
});
