import { HttpBackend } from 'subsidiary-elements';
import 'subsidiary-elements/define/order-quote.js';
import { el } from './element.js';
import { texts } from './texts.js';

/** The page behind the link of a quote: whoever has it sees the quote; whoever goes on signs in first. */
export function sharedQuote(goOn: (path: string) => void): HTMLElement {
  const shown = document.createElement('order-quote');
  shown.backend = new HttpBackend({ baseUrl: '/api', account: 'none' });
  shown.token = location.hash.slice(1);
  shown.addEventListener('quote-continue', ({ quote }) =>
    goOn(`/products/subsidiaries#add/quote/${quote.id}`),
  );
  return el(
    'div',
    {},
    el('h1', {}, texts().welcome),
    shown,
    el('p', { class: 'notes' }, el('a', { href: '/' }, texts().back)),
  );
}
