import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/subsidiary-list.js';
import '../../src/locales/de.js';
import type { Backend } from '../../src/backend/backend.js';
import type { LinkQuery } from '../../src/domain/link.js';
import type { DetachAccountElement } from '../../src/elements/detach-account/detach-account.js';
import type {
  AccountOpenedEvent,
  LinkOpenEvent,
} from '../../src/elements/subsidiary-list/subsidiary-list.events.js';
import { SubsidiaryListElement } from '../../src/elements/subsidiary-list/subsidiary-list.js';
import { queriesOf } from '../../src/state/queries.js';
import { fail, ScriptedBackend } from '../../src/testing/scripted-backend.js';
import { all, button, choose, demo, focused, press, show, text, type, until } from './harness.js';

async function shown(
  backend: Backend,
  more: Partial<SubsidiaryListElement> = {},
): Promise<SubsidiaryListElement> {
  const element = await show(SubsidiaryListElement, { backend, ...more });
  await until(() => rows(element).length > 0 || /could not|No secondary/.test(text(element)), 'it arrives');
  await until(() => queriesOf(backend).client.isFetching() === 0, 'all is read');
  await element.updateComplete;
  return element;
}

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
    expect(all(element, 'tr[aria-hidden] .skeleton')).not.to.be.empty;
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

  it('loads the next page when asked, each account once', async () => {
    const element = await shown(demo({ as: 'large-owner', large: 120 }));
    const total = () => /of ([\d,]+) accounts|^(\d+) accounts/.exec(text(all(element, '.foot')[0]!));
    expect(total()).to.exist;
    while (/ of /.test(text(all(element, '.foot > [role=status]')[0]!))) {
      const before = rows(element).length;
      await press(element, 'Show more accounts').catch(() => undefined);
      await until(() => rows(element).length > before, 'there are more');
    }
    const ids = rows(element).map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.length).to.be.greaterThan(100);
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
    expect(text(element)).to.contain('Anna Petersen can grant it.');
    expect(all(element, 'button')).to.be.empty;
  });

  it('counts accounts that could not be read, and shows the others', async () => {
    const element = await shown(
      new ScriptedBackend(demo(), { listLinks: async (_, next) => ({ ...(await next()), unreadable: 2 }) }),
    );
    expect(text(element)).to.contain('2 accounts could not be shown');
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
    expect(text(focused()!)).to.equal('Detach…');
    await sendKeys({ press: 'ArrowDown' });
    expect(text(focused()!)).to.equal('Details');
    await sendKeys({ press: 'Escape' });
    await until(() => focused() === opener, 'the focus is back');
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
