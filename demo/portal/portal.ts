// A customer portal that embeds the elements: what a portal team would copy.
import { givenIn, hydrate } from 'subsidiary-elements/hydrate';
import {
  BackendError,
  HttpBackend,
  identityReturn,
  orderReturn,
  signInAnswer,
  type Session,
} from 'subsidiary-elements';
import 'subsidiary-elements/define/backend-provider.js';
import 'subsidiary-elements/define/account-context-banner.js';
import 'subsidiary-elements/define/account-access.js';
import 'subsidiary-elements/define/account-activity.js';
import 'subsidiary-elements/define/account-branding.js';
import 'subsidiary-elements/define/account-objections.js';
import 'subsidiary-elements/define/close-account.js';
import 'subsidiary-elements/define/account-switcher.js';
import 'subsidiary-elements/define/call-forwarding.js';
import 'subsidiary-elements/define/collective-invoice.js';
import 'subsidiary-elements/define/link-request.js';
import 'subsidiary-elements/define/local-access.js';
import 'subsidiary-elements/define/subsidiary-badge.js';
import 'subsidiary-elements/define/subsidiary-management.js';
import 'subsidiary-elements/define/subsidiary-theme.js';
import { confirmEmail } from './confirm-email.js';
import { el } from './element.js';
import { menuOf, pageAt, pagesOf, whoIs } from './pages.js';
import { letterbox, mailbox, providerDesk, supportDesk } from './post.js';
import { sharedQuote } from './quote.js';
import { readyPeople, signInForm, signOut } from './sign-in.js';
import { nameAs } from './term.js';
import { setting, texts, translate } from './texts.js';

const $ = <T extends HTMLElement>(id: string) => document.getElementById(id) as T;
const provider = document.querySelector('backend-provider')!;
/** What the server read for the page that it rendered, if it did. */
let given = givenIn('subsidiary-management-given');
const preferred = given ? document.documentElement.lang : navigator.language;
const language = setting('language', preferred.startsWith('de') ? 'de' : 'en');
const theme = setting('theme', 'light dark');
/** Where new accounts are ordered: here, or in the shop. */
const ordering = setting('ordering', 'here');

let session: Session | undefined;
let backend: HttpBackend | undefined;

// -- Session ------------------------------------------------------------------------------------------------

/** Asks for a new session without leaving the page, so that nothing typed is lost. */
function signInAgain(): Promise<boolean> {
  const dialog = $<HTMLDialogElement>('again');
  const before = session?.person.id;
  return new Promise((resolve) => {
    const done = async () => {
      const now = await new HttpBackend({ baseUrl: '/api', account: 'none' }).getSession();
      // Somebody else must not see what was on the page.
      if (now.person.id !== before) location.assign('/');
      dialog.close();
      resolve(now.person.id === before);
    };
    $('again-form').replaceChildren(signInForm(() => void done()));
    dialog.addEventListener('cancel', () => resolve(false), { once: true });
    dialog.showModal();
  });
}

async function start(): Promise<void> {
  if (given?.session) return enter(given.session);
  if (location.pathname === '/confirm-email') return atTheDoor(confirmEmail());
  if (location.pathname === '/quote') return atTheDoor(sharedQuote((path) => location.assign(path)));
  if (location.pathname === '/mailbox') return atTheDoor(await mailbox());
  if (location.pathname === '/letterbox') return atTheDoor(await letterbox());
  if (location.pathname === '/provider') return atTheDoor(await providerDesk());
  if (location.pathname === '/support') return atTheDoor(await supportDesk());
  try {
    session = await new HttpBackend({ baseUrl: '/api', account: 'none' }).getSession();
  } catch (error) {
    if (error instanceof BackendError && error.code === 'session-expired') return showDoor();
    return atTheDoor(el('p', { class: 'problem', role: 'alert' }, texts().noConnection));
  }
  enter(session);
}

/** Shows the portal of the account that the session works in. */
function enter(now: Session): void {
  session = now;
  backend = new HttpBackend({ baseUrl: '/api', account: now.account.id, onSessionExpired: signInAgain });
  Object.assign(provider, { backend, given });
  $('door').hidden = true;
  $('door').replaceChildren();
  $('portal').hidden = false;
  showPage();
}

function atTheDoor(content: HTMLElement): void {
  $('portal').hidden = true;
  $('door').hidden = false;
  $('door').replaceChildren(content);
}

async function showDoor(): Promise<void> {
  const grid = el('div', { class: 'door-grid' });
  const link = (path: string, text: string) => el('a', { href: path }, text);
  atTheDoor(
    el(
      'div',
      {},
      el('h1', {}, texts().welcome),
      grid,
      el(
        'p',
        { class: 'notes' },
        link('/mailbox', texts().mailbox),
        link('/letterbox', texts().letterbox),
        link('/support', texts().support),
        link('/provider', texts().provider),
      ),
    ),
  );
  grid.replaceChildren(...(await readyPeople(() => void start())));
}

// -- Pages --------------------------------------------------------------------------------------------------

function showPage(): void {
  if (!session || !backend) return;
  const page = pageAt(location.pathname);
  const template = $<HTMLTemplateElement>(page?.id ?? 'home');
  const served = given;
  given = undefined;
  if (!served) {
    const content = template.content.cloneNode(true) as DocumentFragment;
    translate(content);
    $('page').replaceChildren(content);
  }
  $('who').replaceChildren(whoIs(session), secret(session.account.customerNumber));
  document.title = `${page ? texts()[page.id] : texts().home} · Nordfon`;
  showMenu();
  if (!page) showHome(session);
  if (page?.id === 'subsidiaries') void hydrate(management()!, { given: served }).then(connectRoutes);
  if (page?.id === 'doctor') void import('subsidiary-elements/define/subsidiary-doctor.js');
  if (page?.id === 'invoices') connectInvoice();
  if (page?.id === 'requests') connectRequests();
  if (page?.id === 'look')
    $('look-own').onclick = () => (document.querySelector('account-branding')!.open = true);
  if (page?.id === 'closing')
    $('close-own').onclick = () => (document.querySelector('close-account')!.open = true);
}

/** What is hidden while others see the screen. */
const secret = (text: string) => el('span', { class: 'secret' }, text);

function showMenu(): void {
  $('menu').replaceChildren(
    ...menuOf(session!, location.pathname, texts()).map(({ text, link, counts }) =>
      el(link ? 'a' : 'h2', link, text, ...(counts ? [' ', el('subsidiary-badge', { counts })] : [])),
    ),
    orderingChoice(),
  );
}

/** Where the demo orders new accounts. */
function orderingChoice(): HTMLElement {
  const option = (value: string, text: string) =>
    el('option', { value, ...(value === ordering.get() && { selected: '' }) }, text);
  const select = el('select', {}, option('here', texts().orderingHere), option('shop', texts().orderingShop));
  select.addEventListener('change', () => {
    ordering.set(select.value);
    const screen = management();
    if (screen) screen.shop = select.value === 'shop';
  });
  return el('label', { class: 'menu-setting' }, texts().ordering, select);
}

function showHome(session: Session): void {
  const { person, account } = session;
  $('greeting').textContent = `${texts().hello}, ${person.name}`;
  $('about').replaceChildren(`${account.name} · `, secret(account.customerNumber));
  $('tiles').replaceChildren(
    ...pagesOf(session).map(({ path, id }) =>
      el(
        'a',
        { class: 'card', href: path, 'data-link': '' },
        el('strong', {}, texts()[id]),
        texts()[`${id}Text`],
      ),
    ),
  );
}

const management = () => document.querySelector('subsidiary-management');

/** Keeps the view of the management in the address, so that it can be linked, reloaded and gone back from. */
function connectRoutes(): void {
  const screen = management();
  if (!screen) return;
  const answer = signInAnswer(location.hash);
  if (answer) {
    // What came back from signing in is nobody else's business: it leaves the address at once.
    history.replaceState(null, '', `#request/${answer.link}`);
    screen.signInAnswer = answer;
  }
  const returned = orderReturn(location.hash);
  if (returned) {
    history.replaceState(null, '', location.pathname);
    screen.orderReturn = returned;
  }
  const identified = identityReturn(location.hash);
  if (identified) {
    history.replaceState(null, '', location.pathname);
    screen.identityReturn = identified;
  }
  screen.shop = returned !== undefined || ordering.get() === 'shop';
  screen.view = location.hash.slice(1) || 'overview';
  screen.addEventListener('management-view', (event) => {
    const address = event.view === 'overview' ? location.pathname : `#${event.view}`;
    if (event.refined) history.replaceState(null, '', address);
    else history.pushState(null, '', address);
  });
}

/** The request that a mail or a link leads to, with the token of the mail: kept until it is shown, and in no address. */
let led: { request: string; token?: string } | undefined;

function connectRequests(): void {
  const [, request, token] = /^#(l-[\w-]+)(?:\.([\w-]+))?$/.exec(location.hash) ?? [];
  if (request) led = { request, ...(token && { token }) };
  if (token) history.replaceState(null, '', `#${request}`);
  const screen = document.querySelector('link-request')!;
  screen.request = led?.request;
  screen.token = led?.token;
}

/** Signs out, and lets the person sign in as somebody else, to come back to the request. */
addEventListener('sign-in-switch', () => {
  void signOut().then(() => {
    session = backend = undefined;
    Object.assign(provider, { backend });
    sessionStorage.clear();
    return showDoor();
  });
});

/** The same for the invoice that is opened. */
function connectInvoice(): void {
  const screen = document.querySelector('collective-invoice')!;
  screen.invoice = location.hash.slice(1) || undefined;
  screen.addEventListener('invoice-view', ({ invoice }) => {
    history.pushState(null, '', invoice ? `#${invoice}` : location.pathname);
  });
}

function go(path: string): void {
  led = undefined;
  history.pushState(null, '', path);
  showPage();
  $('page').focus({ preventScroll: true });
  scrollTo(0, 0);
}

addEventListener('popstate', () => {
  const screen = management();
  if (screen && location.pathname === '/products/subsidiaries')
    screen.view = location.hash.slice(1) || 'overview';
  else if (document.querySelector('collective-invoice') && location.pathname === '/account/invoices')
    document.querySelector('collective-invoice')!.invoice = location.hash.slice(1) || undefined;
  else showPage();
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest?.<HTMLAnchorElement>('a[data-link]');
  if (!link || event.ctrlKey || event.metaKey || !session) return;
  event.preventDefault();
  go(link.pathname);
});

// -- What the elements tell -----------------------------------------------------------------------------------

addEventListener('account-opened', (event) => {
  history.pushState(null, '', '/');
  enter((event as HTMLElementEventMap['account-opened']).session);
});
addEventListener('account-left', (event) => {
  history.pushState(null, '', '/products/subsidiaries');
  enter((event as HTMLElementEventMap['account-left']).session);
});
addEventListener('secondaries-open', () => go('/products/subsidiaries'));
// Another tab works in another account: nothing is written here until the person has chosen.
addEventListener('context-elsewhere', (event) => {
  $('portal').inert = (event as HTMLElementEventMap['context-elsewhere']).account !== undefined;
});
for (const event of ['account-linked', 'order-placed', 'link-request-accepted'] as const)
  addEventListener(event, () => void refreshSession());

/** Linking a first account makes this one a main account, being linked makes it a secondary one. */
async function refreshSession(): Promise<void> {
  session = await backend?.getSession();
  showMenu();
}

// -- Language, colours, sign-out --------------------------------------------------------------------------------

function settings(): void {
  document.documentElement.lang = language.get();
  document.documentElement.dataset['theme'] = theme.get();
  translate(document);
  $<HTMLSelectElement>('language').value = language.get();
  $<HTMLSelectElement>('theme').value = theme.get();
}

$('language').addEventListener('change', (event) => {
  language.set((event.target as HTMLSelectElement).value);
  settings();
  if (session) {
    // The elements change their words in place; only the portal's own are written again.
    showMenu();
    translate($('page'));
  }
});
$('theme').addEventListener('change', (event) => {
  theme.set((event.target as HTMLSelectElement).value);
  settings();
});
$('sign-out').addEventListener('click', () => {
  void signOut().then(() => {
    sessionStorage.clear();
    location.assign('/');
  });
});

settings();
await nameAs(document.querySelector<HTMLMetaElement>('meta[name=term-of-secondary]')?.content);
void start();
