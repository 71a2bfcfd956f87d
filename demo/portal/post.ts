import { el } from './element.js';
import { language, texts } from './texts.js';

interface Message {
  id: number;
  to: string;
  subject: string;
  text: string;
  channel: 'mail' | 'sms';
  receivedAt: string;
}
interface Letter {
  id: number;
  recipient: string;
  customerNumber: string;
  code: string;
  /** Who asks to link the account; null: the letter confirms an address. */
  askedBy: string | null;
  sentAt: string;
}

const time = (at: string) =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'medium' }).format(new Date(at));

async function items<T>(path: string): Promise<T[]> {
  const answer = await fetch(path);
  return answer.ok ? ((await answer.json()) as { items: T[] }).items : [];
}

/** Text with its addresses of this portal made into links. */
function withLinks(text: string): HTMLElement {
  const pre = el('pre');
  for (const part of text.split(/(https?:\/\/\S+)/)) {
    const url = URL.canParse(part) ? new URL(part) : undefined;
    pre.append(url && url.host === location.host ? el('a', { href: url.href }, part) : part);
  }
  return pre;
}

async function page(title: string, about: string, load: () => Promise<HTMLElement[]>): Promise<HTMLElement> {
  const list = el('ul', { class: 'messages', 'aria-live': 'polite' });
  const fill = async () => {
    const found = await load();
    list.replaceChildren(...(found.length > 0 ? found : [el('li', { class: 'muted' }, texts().nothingYet)]));
  };
  const refresh = el('button', { type: 'button', class: 'button' }, texts().refresh);
  refresh.addEventListener('click', () => void fill());
  await fill();
  return el(
    'div',
    {},
    el('h1', {}, title),
    el('p', { class: 'muted' }, about),
    el('p', {}, refresh, ' ', el('a', { href: '/', 'data-link': '' }, texts().back)),
    list,
  );
}

interface Device {
  name: string;
  email: string;
  code: string;
  until: string;
}

/** What the telephones of the ready people show now. */
const devices = async (): Promise<HTMLElement[]> =>
  (await items<Device>('/api/demo/codes')).map((device) =>
    el(
      'li',
      { class: 'card message' },
      el(
        'header',
        {},
        el('strong', {}, `${texts().authenticator}: ${device.name}`),
        el('span', { class: 'muted' }, `${texts().codeUntil} ${time(device.until)}`),
      ),
      el('p', { class: 'code', 'data-code': device.email }, device.code),
    ),
  );

/** Every mail that went out, as the demo's SMTP server received it. */
export const mailbox = (): Promise<HTMLElement> =>
  page(texts().mailbox, texts().mailboxText, async () => [
    ...(await devices()),
    ...(await items<Message>('/api/demo/mailbox')).map((message) =>
      el(
        'li',
        { class: 'card message' },
        el(
          'header',
          {},
          el('strong', {}, message.channel === 'sms' ? texts().textMessage : message.subject),
          el('span', { class: 'muted' }, `${texts().to}: ${message.to} · ${time(message.receivedAt)}`),
        ),
        withLinks(message.text),
      ),
    ),
  ]);

interface Case {
  number: string;
  main: string;
  by: string;
  typedNumber: string;
  account: string | null;
  openedAt: string;
}

/** The desk of support: cases that wait, each to be confirmed or not. */
export const supportDesk = (): Promise<HTMLElement> =>
  page(texts().support, texts().supportText, async () =>
    (await items<Case>('/api/demo/cases')).map((each) => {
      const card = el(
        'li',
        { class: 'card message' },
        el(
          'header',
          {},
          el('strong', {}, each.number),
          el('span', { class: 'muted' }, `${each.main} (${each.by}) · ${time(each.openedAt)}`),
        ),
        el('p', {}, `${each.typedNumber}: ${each.account ?? texts().noAccount}`),
      );
      const answer = (of: 'confirm' | 'decline', label: string) => {
        const button = el('button', { type: 'button', class: 'button', 'data-answer': of }, label);
        button.addEventListener('click', () => void answered(each.number, of).then(() => card.remove()));
        return button;
      };
      card.append(
        el(
          'p',
          {},
          ...(each.account ? [answer('confirm', texts().confirmCase), ' '] : []),
          answer('decline', texts().declineCase),
        ),
      );
      return card;
    }),
  );

const answered = (number: string, answer: 'confirm' | 'decline'): Promise<Response> =>
  fetch(`/api/demo/cases/${encodeURIComponent(number)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'portal' },
    body: JSON.stringify({ answer }),
  });

interface MovingOrder {
  number: string;
  name: string;
  state: string;
  nextAt: string;
}

/** The desk of the provider: orders on their way, each to be taken a step further without waiting. */
export const providerDesk = (): Promise<HTMLElement> =>
  page(texts().provider, texts().providerText, async () =>
    (await items<MovingOrder>('/api/demo/orders')).map((order) => {
      const next = el(
        'button',
        { type: 'button', class: 'button', 'data-order': order.number },
        texts().nextStep,
      );
      const about = el('p', { class: 'muted', role: 'status' }, `${order.state} · ${time(order.nextAt)}`);
      next.addEventListener('click', () => {
        void moved(order.number).then(({ ok }) => (about.textContent = ok ? texts().moved : ''));
      });
      return el(
        'li',
        { class: 'card message' },
        el('header', {}, el('strong', {}, order.number), el('span', { class: 'muted' }, order.name)),
        about,
        el('p', {}, next),
      );
    }),
  );

const moved = (number: string): Promise<Response> =>
  fetch(`/api/demo/orders/${encodeURIComponent(number)}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-requested-with': 'portal' },
    body: '{}',
  });

/** Every letter with a code. */
export const letterbox = (): Promise<HTMLElement> =>
  page(texts().letterbox, texts().letterboxText, async () =>
    (await items<Letter>('/api/demo/letters')).map((letter) =>
      el(
        'li',
        { class: 'card message' },
        el(
          'header',
          {},
          el('strong', {}, letter.recipient.replaceAll('\n', ', ')),
          el('span', { class: 'muted' }, time(letter.sentAt)),
        ),
        el(
          'p',
          { class: 'muted' },
          letter.askedBy === null ? texts().code : texts().linkCode(letter.askedBy),
        ),
        el('p', { class: 'code' }, letter.code),
      ),
    ),
  );
