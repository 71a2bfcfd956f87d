import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Backend } from '../../src/backend/backend.js';
import { HttpBackend } from '../../src/backend/http/http-backend.js';
import { MemoryBackend } from '../../src/backend/memory/memory-backend.js';
import type { DemoRole } from '../../src/backend/memory/seed.js';
import type { Link } from '../../src/domain/link.js';
import { SubsidiaryManagementElement } from '../../src/elements/subsidiary-management/subsidiary-management.js';
import { fail, ScriptedBackend, type Script } from '../../src/testing/scripted-backend.js';
import { fillOrder } from './filled-order.js';
import {
  accessible,
  choose,
  control,
  fill,
  find,
  findAll,
  focused,
  forget,
  isThere,
  press,
  said,
  settled,
  show,
  until,
} from './screens.js';

const scripted = (script: Script = {}, as: DemoRole = 'main-owner', large = 0) =>
  new ScriptedBackend(MemoryBackend.demo({ as, large }), script);

async function shown(backend: Backend, view = 'overview', never = 0): Promise<SubsidiaryManagementElement> {
  const screen = await show(SubsidiaryManagementElement, { backend, view });
  await settled(backend, never);
  await settled(backend, never);
  return screen;
}

const ADD = 'Add secondary account';
const rows = (screen: Element) => findAll(screen, 'tbody tr:not([aria-hidden])');
const row = (screen: Element, name: string) => rows(screen).find((each) => said(each).includes(name));
const drawer = (screen: Element) => find<HTMLDialogElement>(screen, 'dialog.drawer');
/** What the details say, as far as they are there. */
const drawn = (screen: Element) => (drawer(screen) ? said(drawer(screen)!) : '');
const withRows = async (screen: Element) => until(() => rows(screen).length > 0, 'rows are shown');

async function orderIn(screen: Element): Promise<void> {
  await fillOrder(screen);
  const order = 'Order with obligation to pay';
  await until(() => isThere(screen, order) && !control(screen, order).ariaDisabled, 'it can be ordered');
  await press(screen, order);
}

describe('subsidiary-management', () => {
  beforeEach(forget);

  describe('for who lacks a right', () => {
    const viewer = (script: Script = {}) =>
      scripted({
        getSession: async (_, next) => ({
          ...(await next()),
          permissions: ['view-accounts'],
          administrators: ['Mira Lange'],
        }),
        ...script,
      });
    const question = (screen: Element) =>
      find(screen, 'request-access, [data-tag^=request-access]') ?? screen;

    it('says who can let them see the accounts, and offers to ask', async () => {
      const screen = await shown(scripted({}, 'invoice-clerk'));
      await press(screen, 'Ask for access');
      await until(() => /does not include “Linked accounts”/.test(said(screen)), 'it says what is lacking');
      expect(said(question(screen))).to.contain('Anna Petersen can grant it.');
    });

    it('tells it where they would add an account', async () => {
      const screen = await shown(viewer());
      await press(screen, ADD);
      await until(() => /does not include “Linking and detaching”/.test(said(screen)), 'it says so');
      expect(screen.view).to.equal('overview');
    });

    it('names in the details what they cannot do', async () => {
      const screen = await shown(viewer(), 'account/l-100871');
      await until(() => /Not included in your access/.test(drawn(screen)), 'it is there');
      expect(drawn(screen)).to.match(/Open account.*Name and labels.*Detach/);
      await press(screen, 'Ask for it: Detach');
      await until(() => /does not include “Linking and detaching”/.test(said(screen)), 'it says so');
    });

    it('shows an administrator who asks, and keeps the answer on screen', async () => {
      const inner = MemoryBackend.demo();
      const backend = new ScriptedBackend(inner, {});
      const clerk = inner.world.backend('p-jonas-weber');
      await clerk.requestAccess({ right: 'view-accounts' }, { idempotencyKey: 'ask' });
      const screen = await shown(backend);
      await until(() => isThere(screen, 'Grant “Linked accounts” to Jonas Weber'), 'the question is there');
      await press(screen, 'Grant “Linked accounts” to Jonas Weber');
      await until(() => /Jonas Weber has “Linked accounts” now/.test(said(screen)), 'the answer is there');
      await settled(backend);
      expect(said(screen)).to.contain('Jonas Weber has “Linked accounts” now');
    });
  });

  describe('while others see the screen', () => {
    afterEach(() => document.documentElement.removeAttribute('data-privacy'));
    const HIDE = 'Hide amounts and numbers';
    const open = (screen: Element) => said(screen).match(/€\s?\d|K-\d/g);

    it('hides every amount and customer number, and shows them again', async () => {
      const screen = await shown(scripted(), 'account/l-100871');
      await withRows(screen);
      await until(() => /€\d/.test(drawn(screen)), 'the details are there');
      screen.view = 'overview';
      await until(() => !drawer(screen), 'the overview is there');
      expect(open(screen)).not.to.equal(null);
      await press(screen, HIDE);
      await until(() => open(screen) === null, 'all of them are hidden');
      expect(said(rows(screen)[0]!)).to.match(/K-••• •\d\d.*€•\.••/);
      expect(control(screen, HIDE).getAttribute('aria-pressed')).to.equal('true');
      await accessible(screen);
      screen.view = 'account/l-100871';
      await until(() => /€•/.test(drawn(screen)), 'the details hide them too');
      expect(open(screen)).to.equal(null);
      screen.view = 'overview';
      await press(screen, HIDE);
      await until(() => open(screen) !== null, 'they are shown again');
    });

    it('leaves it to a host that does it in another way', async () => {
      const screen = await shown(scripted());
      await withRows(screen);
      let on: boolean | undefined;
      screen.addEventListener('privacy-mode', (event) => {
        event.preventDefault();
        ({ on } = event);
      });
      await press(screen, HIDE);
      expect(on).to.equal(true);
      expect(document.documentElement.hasAttribute('data-privacy')).to.equal(false);
    });

    it('puts no hidden amount into a file', async () => {
      document.documentElement.setAttribute('data-privacy', '');
      let language = '';
      const screen = await shown(
        scripted({
          exportLinks: (input, next) => {
            ({ language } = input);
            return next();
          },
        }),
      );
      await withRows(screen);
      await press(screen, 'Export');
      await until(() => language !== '', 'the file is asked for');
      expect(language).to.equal('en');
    });
  });

  describe('the overview', () => {
    it('renders nothing without a backend', async () => {
      expect(said(await show(SubsidiaryManagementElement))).to.equal('');
    });

    it('shows its title at once, and the shape of what comes', async () => {
      const screen = await shown(scripted({ getSummary: 'pending', listLinks: 'pending' }), 'overview', 2);
      await until(() => find(screen, 'table'), 'the shape is there');
      expect(find(screen, 'h1')!.textContent).to.equal('Subsidiary management');
      expect(find(screen, '.figures')!.getAttribute('aria-busy')).to.equal('true');
      expect(find(screen, 'table')!.getAttribute('aria-busy')).to.equal('true');
      await accessible(screen);
    });

    it('is busy until the session is there', async () => {
      const screen = await show(SubsidiaryManagementElement, {
        backend: scripted({ getSession: 'pending' }),
      });
      expect(find(screen, '.screen')!.getAttribute('aria-busy')).to.equal('true');
      expect(find(screen, 'h1')).to.exist;
    });

    it('says that it failed, and tries again', async () => {
      const backend = scripted({ getSession: [fail('network', { correlationId: 'ref-7' }), 'usual'] });
      const screen = await shown(backend);
      await until(() => /no connection/.test(said(screen)), 'it says so');
      expect(said(screen)).to.contain('Reference: ref-7');
      await press(screen, 'Try again');
      await withRows(screen);
    });

    it('shows the account, the figures, what waits for the reader, and the list', async () => {
      const backend = scripted();
      const summary = await backend.getSummary();
      const screen = await shown(backend);
      await withRows(screen);
      expect(said(screen)).to.contain('Main account · Nordlicht Retail GmbH · K-100 234');
      const figures = said(find(screen, '.figures')!);
      expect(figures).to.contain(`Linked accounts ${summary.linked}`);
      expect(figures).to.contain(`${summary.needsYou} need you`);
      expect(figures).to.match(/Next collective invoice €[\d,.]+ due /);
      await until(() => find(screen, '.attention'), 'somebody is asked');
      expect(said(find(screen, '.attention')!)).to.match(
        /^Needs you (Prove that you may|Review and confirm|Finish)/,
      );
      await accessible(screen);
    });

    it('is accessible where it is narrow', async () => {
      const screen = await shown(scripted());
      await withRows(screen);
      screen.parentElement!.setAttribute('style', 'inline-size: 320px');
      await accessible(screen);
    });

    it('keeps the figures away while they cannot be read, and the list in its place', async () => {
      const screen = await shown(scripted({ getSummary: fail('server-error') }));
      await withRows(screen);
      expect(find(screen, '.figures')).to.equal(undefined);
    });

    it('explains main and secondary accounts to somebody who has none', async () => {
      const screen = await shown(scripted({}, 'stand-alone-owner'));
      await until(() => /No secondary accounts yet/.test(said(screen)), 'it explains');
      expect(said(screen)).to.contain('Account · Café Morgenrot');
      expect(find(screen, '.figures')).to.equal(undefined);
      expect(isThere(screen, ADD)).to.equal(false);
      await accessible(screen);
      await press(screen, 'Add existing account');
      expect(screen.view).to.equal('add/existing');
    });

    it('offers another account to somebody whose first request still waits', async () => {
      const backend = scripted({}, 'stand-alone-owner');
      await backend.requestLink(
        { customerNumber: 'K-200 300', scopes: ['view'], proof: 'owner-consent' },
        { idempotencyKey: 'first' },
      );
      const screen = await shown(backend);
      await until(() => row(screen, 'Request for K-200 300'), 'the request is listed');
      expect(isThere(screen, ADD)).to.equal(true);
    });

    it('says who can grant the right to see the accounts', async () => {
      const backend = scripted({}, 'invoice-clerk');
      const screen = await shown(backend);
      await until(() => /You cannot see the linked accounts/.test(said(screen)), 'it says so');
      expect(said(screen)).to.contain('Anna Petersen can grant it.');
      expect(backend.callsOf('listLinks')).to.be.empty;
      expect(isThere(screen, ADD)).to.equal(false);
      await accessible(screen);
    });

    it('tells a secondary account that there is no deeper tree', async () => {
      const screen = await shown(scripted({}, 'taken-owner'));
      await until(() => /This is a secondary account of Taunus Holding/.test(said(screen)), 'it says so');
      expect(said(screen)).to.contain('there is no deeper tree');
      expect(isThere(screen, ADD)).to.equal(false);
      expect(find(screen, 'table')).to.equal(undefined);
      await accessible(screen);
    });

    it('shows a request of somebody else before everything', async () => {
      const backend = MemoryBackend.demo({ as: 'other-owner' });
      await backend.world
        .backend('p-anna-petersen')
        .requestLink(
          { customerNumber: 'K-200 300', scopes: ['view', 'pay'], proof: 'owner-consent', message: 'Hello' },
          { idempotencyKey: 'asked' },
        );
      const screen = await shown(backend);
      await until(() => isThere(screen, /Decline/), 'the request is shown');
      expect(said(screen)).to.contain('Nordlicht Retail GmbH');
      await accessible(screen);
    });

    it('leads to what waits for the reader', async () => {
      const backend = scripted();
      const screen = await shown(backend);
      await until(() => find(screen, '.attention button'), 'somebody is asked');
      const [ask] = findAll<HTMLButtonElement>(find(screen, '.attention')!, 'button');
      ask!.click();
      await until(
        () => screen.view.startsWith('request/') || findAll(screen, 'dialog[open]').length > 0,
        'it leads there',
      );
    });
  });

  describe('figures', () => {
    const figure = (screen: Element, name: string) =>
      findAll<HTMLButtonElement>(screen, '.figures button').find((each) => said(each).startsWith(name))!;
    const found = (screen: Element) => find(screen, '.foot [role=status]')?.textContent?.trim();
    const lists = (screen: Element, count: number) =>
      until(() => found(screen)?.startsWith(`${count} account`), `${count} are listed`);

    it('list what they count, and everything when they are pressed again', async () => {
      const backend = scripted();
      const summary = await backend.getSummary();
      const screen = await shown(backend);
      await withRows(screen);
      const everything = found(screen);
      for (const [name, count, view] of [
        ['Linked accounts', summary.linked, 'overview?status=linked'],
        ['On the collective invoice', summary.onCollectiveInvoice, 'overview?status=linked&payer=main'],
        ['Waiting for someone', summary.waiting, 'overview?status=waiting'],
      ] as const) {
        figure(screen, name).click();
        await lists(screen, count);
        expect(screen.view).to.equal(view);
        expect(figure(screen, name).ariaPressed).to.equal('true');
        expect(findAll(screen, '.figures [aria-pressed=true]')).to.have.length(1);
      }
      await accessible(screen);
      figure(screen, 'Waiting for someone').click();
      await until(() => found(screen) === everything, 'everything is listed');
      expect(screen.view).to.equal('overview');
    });

    it('list what is on the next invoice, the dearest first', async () => {
      const screen = await shown(scripted());
      await withRows(screen);
      figure(screen, 'Next collective invoice').click();
      await until(() => find(screen, 'th.monthly')?.ariaSort === 'descending', 'it is sorted');
      expect(screen.view).to.equal('overview?status=linked&payer=main&sort=monthly&descending');
    });
  });

  describe('what is looked for', () => {
    const search = (screen: Element) => find<HTMLInputElement>(screen, 'input[type=search]')!;
    const names = (screen: Element) => rows(screen).map((each) => said(find(each, '.name')!));

    it('is in the view, from where a host can set it', async () => {
      const screen = await shown(scripted(), 'overview?search=berlin&payer=main&status=active&sort=city');
      await withRows(screen);
      expect(search(screen).value).to.equal('berlin');
      await until(() => rows(screen).every((each) => /Berlin/.test(said(each))), 'Berlin is listed');
      expect(find(screen, 'th.where')!.ariaSort).to.equal('ascending');
      screen.view = 'overview';
      await until(() => search(screen).value === '' && names(screen).length > 3, 'everything is listed');
    });

    it('is announced, and kept while details are open and after adding', async () => {
      const screen = await shown(scripted());
      await withRows(screen);
      const views: [string, boolean][] = [];
      screen.addEventListener('management-view', ({ view, refined }) => views.push([view, refined]));
      await fill(screen, 'Search accounts', 'hamburg ');
      await until(() => screen.view === 'overview?search=hamburg', 'it is in the view');
      expect(search(screen).value).to.equal('hamburg ');
      await press(screen, ADD);
      await until(() => screen.view === 'add?search=hamburg', 'the wizard opens');
      await press(screen, 'Back to the overview');
      await withRows(screen);
      expect(search(screen).value).to.equal('hamburg');
      expect(views).to.eql([
        ['overview?search=hamburg', true],
        ['add?search=hamburg', false],
        ['overview?search=hamburg', false],
      ]);
    });

    it('narrows nothing where it makes no sense', async () => {
      const screen = await shown(scripted(), 'overview?status=constructor&payer=me&sort=toString&x=1');
      await withRows(screen);
      expect(names(screen).length).to.be.greaterThan(3);
    });

    it('stays as it is where the host keeps the view', async () => {
      const screen = await shown(scripted());
      await withRows(screen);
      screen.addEventListener('management-view', (event) => event.preventDefault());
      findAll<HTMLButtonElement>(screen, '.figures button')[2]!.click();
      await screen.updateComplete;
      expect(screen.view).to.equal('overview');
      expect(findAll(screen, '.figures [aria-pressed=true]')).to.be.empty;
    });
  });

  describe('views', () => {
    it('goes to a view that the host sets', async () => {
      const screen = await shown(scripted(), 'add/existing');
      await until(() => isThere(screen, 'Customer number of the account'), 'the wizard is there');
      screen.view = 'overview';
      await withRows(screen);
      expect(isThere(screen, 'Customer number of the account')).to.equal(false);
    });

    it('says nothing of a view that the host set itself', async () => {
      const screen = await shown(scripted());
      let told = 0;
      screen.addEventListener('management-view', () => told++);
      screen.view = 'add';
      await until(() => isThere(screen, 'Continue'), 'the wizard is there');
      expect(told).to.equal(0);
    });

    it('announces where the user goes before it goes there', async () => {
      const screen = await shown(scripted());
      const told: string[] = [];
      screen.addEventListener('management-view', ({ view }) => told.push(`${screen.view} → ${view}`));
      await press(screen, ADD);
      expect(told).to.eql(['overview → add']);
      expect(screen.view).to.equal('add');
    });

    it('stays when the host prevents it', async () => {
      const screen = await shown(scripted());
      screen.addEventListener('management-view', (event) => event.preventDefault());
      await press(screen, ADD);
      expect(screen.view).to.equal('overview');
      expect(isThere(screen, ADD)).to.equal(true);
    });

    for (const view of ['nonsense', 'account/', 'account/<b>', 'request/', 'add/other', '__proto__', ''])
      it(`shows the overview for “${view}”`, async () => {
        const screen = await shown(scripted(), view);
        await withRows(screen);
        expect(drawer(screen)).to.equal(undefined);
      });

    it('goes to and fro with the focus where it belongs', async () => {
      const screen = await shown(scripted());
      await withRows(screen);
      await press(screen, ADD);
      await until(() => isThere(screen, 'Continue'), 'the wizard is there');
      await until(() => focused() === find(screen, 'h2'), 'its heading has the focus');
      await press(screen, 'Back to the overview');
      await until(
        () => isThere(screen, ADD) && focused() === control(screen, ADD),
        'the button has the focus',
      );
    });

    it('offers the choice again when the host goes from a request to adding', async () => {
      const screen = await shown(scripted(), 'request/l-100902');
      await until(() => /Request sent/.test(said(screen)), 'the request is shown');
      screen.view = 'add';
      await until(() => isThere(screen, 'Continue'), 'the choice is shown');
    });
  });

  describe('adding', () => {
    it('forwards from the order to the overview, with the new row first, marked and focused', async () => {
      const screen = await shown(scripted(), 'add/create');
      const views: string[] = [];
      screen.addEventListener('management-view', ({ view }) => views.push(view));
      await orderIn(screen);
      await until(() => focused()?.textContent?.includes('Hamburg Altona 2'), 'the new row has the focus');
      expect(screen.view).to.equal('overview');
      expect(views).to.eql(['overview']);
      expect(said(rows(screen)[0]!)).to.match(/Hamburg Altona 2.*New/);
      await until(() => said(screen).includes('“Hamburg Altona 2” is ordered and linked'), 'it says so');
      expect(said(screen)).to.contain('An e-mail is on its way to m•••@nordlicht.example.');
      await accessible(screen);
    });

    it('forwards from a request to the overview, with its row', async () => {
      const screen = await shown(scripted(), 'add/existing');
      await until(() => isThere(screen, 'Customer number of the account'), 'the wizard is there');
      await fill(screen, 'Customer number of the account', 'K-200 300');
      await press(screen, 'Send request');
      await until(() => focused()?.textContent?.includes('Request for K-200 300'), 'the row has the focus');
      await until(() => said(screen).includes('Request sent If the details match an account'), 'it says so');
    });

    it('stays for the code, and forwards once it is linked', async () => {
      const inner = MemoryBackend.demo();
      const screen = await shown(inner, 'add/existing');
      await until(() => isThere(screen, 'E-mail code'), 'the wizard is there');
      await fill(screen, 'Customer number of the account', 'K-200 300');
      await press(screen, 'E-mail code');
      await press(screen, 'Send code');
      await until(() => isThere(screen, 'Code from the e-mail'), 'the code is asked');
      // A reload leads back to the request.
      expect(screen.view).to.match(/^request\/l-/);
      await fill(screen, 'Code from the e-mail', inner.world.outbox.findLast((mail) => mail.code)!.code!);
      await press(screen, 'Confirm code');
      await until(() => isThere(screen, 'Yes, link this account'), 'it asks for confirmation');
      await press(screen, 'Yes, link this account');
      await until(() => focused()?.textContent?.includes('Köln Südstadt'), 'the row has the focus');
      await until(
        () => said(screen).includes('is linked Both sides have been told by e-mail.'),
        'it says so',
      );
    });

    it('lets its facts through to the host', async () => {
      const screen = await shown(scripted(), 'request/l-100926');
      await until(() => isThere(screen, 'Yes, link this account'), 'the account is shown');
      const told = oneEvent(document.body, 'account-linked') as unknown as Promise<{ link: Link }>;
      await press(screen, 'Yes, link this account');
      expect((await told).link.account?.name).to.equal('Elbe Design Store');
    });

    it('closes its message, and forgets it and the mark when something else begins', async () => {
      const screen = await shown(scripted(), 'request/l-100926');
      await until(() => isThere(screen, 'Yes, link this account'), 'the account is shown');
      await press(screen, 'Yes, link this account');
      await until(() => focused()?.textContent?.includes('Elbe Design Store'), 'the row has the focus');
      await until(() => said(screen).includes('“Elbe Design Store” is linked'), 'it says so');
      await press(screen, 'Close message');
      expect(said(screen)).not.to.contain('“Elbe Design Store” is linked');
      await press(screen, ADD);
      await until(() => isThere(screen, 'Back to the overview'), 'the wizard is there');
      await press(screen, 'Back to the overview');
      await withRows(screen);
      await until(() => focused() === control(screen, ADD), 'the button has the focus');
      expect(said(row(screen, 'Elbe Design Store')!)).not.to.contain('New');
    });
  });

  describe('details', () => {
    const opened = async (backend: Backend) => {
      const screen = await shown(backend);
      await until(() => row(screen, 'Berlin Mitte'), 'the row is shown');
      await press(screen, 'Berlin Mitte');
      await until(
        () => drawer(screen)?.open && find(drawer(screen)!, 'h2')?.textContent?.includes('Berlin'),
        'the drawer is open',
      );
      return screen;
    };

    it('open beside the list, with the focus on their heading', async () => {
      const screen = await opened(scripted());
      expect(screen.view).to.equal('account/l-100871');
      expect(row(screen, 'Berlin Mitte')).to.exist;
      await until(() => focused() === find(drawer(screen)!, 'h2'), 'the heading has the focus');
      await accessible(screen);
    });

    it('give the focus back to their row when they are closed', async () => {
      const screen = await opened(scripted());
      await press(screen, 'Close details');
      await until(() => !drawer(screen), 'the drawer is closed');
      expect(screen.view).to.equal('overview');
      await until(() => focused() === control(screen, 'Berlin Mitte'), 'the row has the focus');
    });

    it('close with Escape, and give the focus back', async () => {
      const screen = await opened(scripted());
      await sendKeys({ press: 'Escape' });
      await until(() => !drawer(screen), 'the drawer is closed');
      expect(screen.view).to.equal('overview');
      await until(() => focused() === control(screen, 'Berlin Mitte'), 'the row has the focus');
    });

    it('are a page of their own where the host wants that, from row to row and back', async () => {
      const screen = await shown(scripted());
      screen.details = 'page';
      await until(() => row(screen, 'Berlin Mitte'), 'the row is shown');
      const list = find(screen, '[data-list]')!;
      const seen = () => list.checkVisibility({ visibilityProperty: true });
      await press(screen, 'Berlin Mitte');
      const page = () => find(screen, 'div.drawer');
      await until(() => page() && find(page()!, 'h2')?.textContent?.includes('Berlin'), 'the page is shown');
      await until(() => focused() === find(page()!, 'h2'), 'the heading has the focus');
      expect(seen()).to.equal(false);
      await accessible(screen);
      await sendKeys({ press: 'Escape' });
      expect(page()).to.exist;
      await press(page()!, 'Next account');
      await until(() => /Bern Länggasse/.test(find(page()!, 'h2')?.textContent ?? ''), 'the next is shown');
      await press(page()!, 'Back to the overview');
      await until(() => !page() && seen(), 'the overview is back');
      await until(() => focused() === control(screen, 'Bern Länggasse'), 'the row of the last has the focus');
    });

    it('become a panel when the host changes its mind', async () => {
      const screen = await shown(scripted(), 'account/l-100871');
      await until(() => drawer(screen)?.open, 'the drawer is open');
      screen.details = 'page';
      await until(() => find(screen, 'div.drawer'), 'it is a page');
      screen.details = 'panel';
      await until(() => drawer(screen)?.open, 'it is a panel again');
    });

    it('stay open where the host prevents it, Escape or not', async () => {
      const screen = await opened(scripted());
      screen.addEventListener('management-view', (event) => event.preventDefault());
      await sendKeys({ press: 'Escape' });
      await sendKeys({ press: 'Escape' });
      await screen.updateComplete;
      expect(screen.view).to.equal('account/l-100871');
      expect(drawer(screen)?.open).to.equal(true);
    });

    it('open from a deep link', async () => {
      const screen = await shown(scripted(), 'account/l-100871');
      await until(() => drawer(screen)?.open, 'the drawer is open');
      await until(() => /Berlin Mitte/.test(said(drawer(screen)!)), 'the account is shown');
    });

    it('say that an account cannot be found', async () => {
      const screen = await shown(scripted(), 'account/l-unknown');
      await until(() => /This does not exist, or not any more/.test(said(screen)), 'it says so');
      await press(screen, 'Close details');
      await until(() => !drawer(screen), 'the drawer is closed');
    });

    it('go on to the row of an account that was just linked and back', async () => {
      const screen = await shown(scripted(), 'request/l-100926');
      await until(() => isThere(screen, 'Yes, link this account'), 'the account is shown');
      await press(screen, 'Yes, link this account');
      await until(() => focused()?.textContent?.includes('Elbe Design Store'), 'the row has the focus');
      await press(screen, 'Berlin Mitte');
      await until(() => drawer(screen)?.open, 'the drawer is open');
      await press(screen, 'Close details');
      await until(() => focused() === control(screen, 'Berlin Mitte'), 'the row has the focus');
    });

    it('detach the account, say so, and take its row away', async () => {
      const screen = await shown(scripted(), 'account/l-100871');
      await until(() => isThere(screen, 'Detach…: Berlin Mitte'), 'it can be detached');
      await press(screen, 'Detach…: Berlin Mitte');
      await until(() => isThere(screen, 'Detach account: Berlin Mitte'), 'the dialog is open');
      await choose(screen, 'When', 'now');
      find<HTMLInputElement>(screen, '#certain')!.click();
      await fill(screen, 'Type the customer number of the account: K-100 871', 'K-100 871');
      await press(screen, 'Detach account: Berlin Mitte');
      await until(() => /“Berlin Mitte” is detached/.test(said(screen)), 'it says so');
      await until(() => !row(screen, 'Berlin Mitte'), 'the row is gone');
      expect(screen.view).to.equal('overview');
    });
  });

  describe('details beside the list', () => {
    const current = (screen: Element) => findAll(screen, 'tr[aria-current=true]').map((each) => each.id);
    const heading = (screen: Element) => find(drawer(screen)!, 'h2')?.textContent ?? '';
    const at = async (screen: Element, place: string) =>
      until(() => drawn(screen).includes(place), `it says ${place}`);

    it('are linked to with their panel, which the view follows', async () => {
      const screen = await shown(scripted(), 'account/l-100871/access');
      await until(() => /Through the main account/.test(drawn(screen)), 'the panel is shown');
      const views: string[] = [];
      screen.addEventListener('management-view', ({ view }) => views.push(view));
      await press(drawer(screen)!, 'Billing');
      await until(() => /Who pays/.test(drawn(screen)), 'the other one is shown');
      await press(drawer(screen)!, 'Overview');
      expect(views).to.eql(['account/l-100871/billing', 'account/l-100871']);
      screen.view = 'account/l-100871/nonsense';
      await until(() => /Location/.test(drawn(screen)), 'what does not exist is the overview');
      screen.addEventListener('management-view', (event) => event.preventDefault());
      await press(drawer(screen)!, 'Billing');
      expect(control(drawer(screen)!, 'Overview').ariaSelected).to.equal('true');
    });

    it('go on in the order of the list, with the row marked and the focus where it was', async () => {
      const screen = await shown(scripted(), 'account/l-100871?sort=monthly&descending');
      await withRows(screen);
      const order = rows(screen).map(({ id }) => id);
      const index = order.indexOf('row-l-100871');
      await at(screen, `${index + 1} of ${order.length}`);
      expect(current(screen)).to.eql(['row-l-100871']);
      await press(drawer(screen)!, 'Next account');
      await until(() => current(screen)[0] === order[index + 1], 'the next row is marked');
      expect(screen.view).to.equal(`account/${order[index + 1]!.slice(4)}?sort=monthly&descending`);
      expect(focused()!.getAttribute('data-step')).to.equal('1');
      await press(drawer(screen)!, 'Previous account');
      await until(() => heading(screen) === 'Berlin Mitte', 'the first one is back');
      await press(drawer(screen)!, 'Next account');
      await until(() => current(screen)[0] === order[index + 1], 'the next row is marked');
      await press(screen, 'Close details');
      await until(() => !drawer(screen), 'they are closed');
      await until(() => focused()?.closest('tr')?.id === order[index + 1], 'its row has the focus');
      expect(current(screen)).to.be.empty;
    });

    it('load what comes beyond what is here, and find a place far down', async () => {
      const backend = scripted({}, 'large-owner', 400);
      const { items } = await backend.listLinks({ sort: 'name', position: 250, limit: 200 });
      const far = items[0]!;
      const screen = await shown(backend, `account/${far.id}`);
      await at(screen, '251 of');
      await until(() => current(screen)[0] === `row-${far.id}`, 'its row is marked');
      for (const next of items.slice(1, 4)) {
        await press(drawer(screen)!, 'Next account');
        await until(() => current(screen)[0] === `row-${next.id}`, 'the next row is marked');
      }
      const edge = (await backend.listLinks({ sort: 'name', position: 99, limit: 1 })).items[0]!;
      screen.view = `account/${edge.id}`;
      await at(screen, '100 of');
      await press(drawer(screen)!, 'Next account');
      await at(screen, '101 of');
    });

    it('say that the account is not among those in the list', async () => {
      const screen = await shown(scripted(), 'account/l-100871?search=wien');
      await until(() => isThere(drawer(screen)!, /^Next account. This account is not among/), 'it says so');
    });

    it('stand beside it where there is room, over it otherwise, with all that was typed', async () => {
      const screen = await shown(scripted());
      const holder = screen.parentElement!;
      holder.style.inlineSize = '1300px';
      await withRows(screen);
      await until(() => row(screen, 'Berlin Mitte'), 'the row is there');
      row(screen, 'Berlin Mitte')!.querySelector<HTMLElement>('.name')!.click();
      await until(() => drawer(screen)?.open, 'they are open');
      await until(() => !drawer(screen)!.matches(':modal'), 'they are beside');
      expect(find(screen, '.sides')!.classList.contains('beside')).to.equal(true);
      await press(drawer(screen)!, 'Activity');
      await until(() => find(drawer(screen)!, '#person'), 'the panel is there');
      find<HTMLInputElement>(drawer(screen)!, '#person')!.value = 'Anna';
      row(screen, 'Wien Neubau')!.querySelector<HTMLElement>('.name')!.click();
      await until(() => heading(screen) === 'Wien Neubau', 'another one is looked at');
      expect(screen.view).to.match(/\/activity$/);
      await until(() => focused() === find(drawer(screen)!, 'h2'), 'the heading has the focus');
      await accessible(screen);
      const person = find<HTMLInputElement>(drawer(screen)!, '#person')!;
      person.value = 'Deniz';
      person.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      holder.style.inlineSize = '700px';
      await until(() => drawer(screen)!.matches(':modal'), 'they lie over it');
      expect(focused()).to.equal(find(drawer(screen)!, 'h2'));
      expect(find<HTMLInputElement>(drawer(screen)!, '#person')!.value).to.equal('Deniz');
    });
  });

  describe('data that nobody expects', () => {
    const nasty = '<img src=x onerror=alert(1)> \u202E {{7*7}} ' + 'W'.repeat(300);
    const nastyLink = (link: Link): Link => ({
      ...link,
      customerNumber: nasty,
      requestedBy: nasty,
      linkedAt: '2026-13-99T99:99:99Z',
      account: link.account && {
        ...link.account,
        name: nasty,
        products: ['__proto__', nasty],
        monthly: { amount: Number.MAX_SAFE_INTEGER, currency: 'XXX' },
        numbers: 0,
        location: { street: '', postcode: '', city: nasty, country: '' },
      },
    });
    const nastyScript: Script = {
      getSession: async (_, next) => {
        const session = await next();
        return { ...session, administrators: [], account: { ...session.account, name: nasty } };
      },
      getSummary: () => ({
        linked: -1,
        addedThisMonth: 1e21,
        onCollectiveInvoice: 0,
        waiting: Number.MAX_SAFE_INTEGER,
        needsYou: 3,
        invoice: { total: { amount: -0, currency: 'JPY' }, dueOn: 'soon' },
      }),
      listLinks: async (_, next) => {
        const page = await next();
        const items = page.items.slice(0, 20).map(nastyLink);
        return { ...page, items: [...items, ...items], total: -5, unreadable: 2 };
      },
      getLink: async (_, next) => nastyLink(await next()),
    };

    it('is shown as text, without a blank, each account once', async () => {
      const screen = await shown(scripted(nastyScript), 'account/l-100871');
      await withRows(screen);
      await until(() => drawer(screen)?.open, 'the drawer is open');
      expect(findAll(screen, 'img')).to.be.empty;
      const ids = rows(screen).map(({ id }) => id);
      expect(new Set(ids.filter(Boolean)).size).to.equal(ids.filter(Boolean).length);
      expect(rows(screen).filter((row) => said(row).includes('cannot be read'))).to.have.length(2);
      await until(() => said(screen).includes('2 accounts could not be shown'), 'it says how many');
      expect(said(find(drawer(screen)!, 'h2')!)).to.contain('<img src=x');
    });

    const answers: readonly (readonly [what: string, answer: () => Response])[] = [
      [
        'HTML',
        () =>
          new Response('<!doctype html><title>Maintenance</title>', {
            headers: { 'Content-Type': 'text/html' },
          }),
      ],
      ['nothing', () => new Response(null, { status: 200 })],
      ['cut JSON', () => new Response('{"person":', { headers: { 'Content-Type': 'application/json' } })],
      ['JSON of another shape', () => Response.json({ person: 7, account: null })],
      ['an error without a body', () => new Response(null, { status: 500 })],
      [
        'an error of no known type',
        () => Response.json({ type: 'about:blank', status: 418 }, { status: 418 }),
      ],
    ];
    for (const [what, answer] of answers)
      it(`is said when the backend answers with ${what}`, async () => {
        const backend = new HttpBackend({
          baseUrl: '/nowhere',
          account: 'a-100234',
          fetch: () => Promise.resolve(answer()),
          sleep: () => Promise.resolve(),
        });
        const screen = await shown(backend);
        await until(() => isThere(screen, 'Try again'), 'it is said');
        expect(find(screen, 'h1')!.textContent).to.equal('Subsidiary management');
        await accessible(screen);
      });
  });
});
