import { BackendError, type Backend, type Money } from 'subsidiary-elements';
import { el } from './element.js';
import { language, texts } from './texts.js';

const money = ({ amount, currency }: Money) =>
  new Intl.NumberFormat(language(), { style: 'currency', currency }).format(amount / 100);
const day = (iso: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(language(), { ...options, timeZone: 'UTC' }).format(new Date(iso));

/** The next collective invoice, as the portal itself shows it. */
export async function invoice(backend: Backend): Promise<HTMLElement> {
  const words = texts();
  try {
    const { period, dueOn, total, lines } = await backend.getCollectiveInvoice();
    if (lines.length === 0) return el('p', { class: 'muted' }, words.noInvoice);
    return el(
      'div',
      { class: 'card' },
      el('h2', {}, `${words.invoiceFor} ${day(period, { month: 'long', year: 'numeric' })}`),
      el('p', { class: 'muted' }, `${words.dueOn} ${day(dueOn, { dateStyle: 'long' })}`),
      el(
        'div',
        { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': words.invoices },
        el(
          'table',
          {},
          el(
            'thead',
            {},
            el(
              'tr',
              {},
              el('th', { scope: 'col' }, words.account),
              el('th', { scope: 'col' }, words.place),
              el('th', { scope: 'col', class: 'end' }, words.perMonth),
            ),
          ),
          el(
            'tbody',
            {},
            ...lines.map((line) =>
              el(
                'tr',
                {},
                el(
                  'td',
                  {},
                  line.account.name,
                  ' ',
                  el('span', { class: 'muted' }, line.account.customerNumber),
                ),
                el('td', {}, line.city),
                el('td', { class: 'end' }, money(line.monthly)),
              ),
            ),
          ),
          el(
            'tfoot',
            {},
            el(
              'tr',
              {},
              el('th', { scope: 'row', colspan: '2' }, words.total),
              el('th', { class: 'end' }, money(total)),
            ),
          ),
        ),
      ),
    );
  } catch (error) {
    return el(
      'p',
      { class: 'problem', role: 'alert' },
      error instanceof BackendError ? words.noConnection : String(error),
    );
  }
}
