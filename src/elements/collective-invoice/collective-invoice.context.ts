import type { Translation } from '../../i18n/catalogue.js';
import { formatDay, formatMoney, formatMonth, formatNumber, formatPercent } from '../../i18n/formats.js';
import type { Invoice } from '../../domain/invoice.js';
import type { Tax } from '../../domain/tax.js';
import type { Money } from '../../domain/money.js';
import type { Localizer } from '../../lit/localizer.js';
import { wordsOf, type Words } from '../../ui/words.js';
import type { InvoiceDocuments } from './collective-invoice.documents.js';
import { messages } from './collective-invoice.messages.js';

/** What the parts of the element say things with, and what they can do. */
export interface Context {
  readonly language: string;
  readonly texts: Translation<typeof messages>;
  readonly words: Words;
  readonly documents: InvoiceDocuments;
  readonly money: (sum: Money) => string;
  /** With a sign, for what has changed. */
  readonly change: (amount: number, currency: string) => string;
  readonly number: (value: number) => string;
  readonly day: (day: string) => string;
  readonly month: (day: string) => string;
  readonly rate: (tax: Tax) => string;
  readonly open: (invoice: string | undefined) => void;
}

export function contextOf(localizer: Localizer, documents: InvoiceDocuments, open: Context['open']): Context {
  const { language } = localizer;
  const money = (sum: Money) => formatMoney(language, sum);
  return {
    language,
    texts: localizer.texts('collective-invoice', messages),
    words: wordsOf(localizer),
    documents,
    money,
    change: (amount, currency) => `${amount > 0 ? '+' : ''}${money({ amount, currency })}`,
    number: (value) => formatNumber(language, value),
    day: (day) => formatDay(language, day),
    month: (day) => formatMonth(language, day),
    rate: ({ rate }) => formatPercent(language, rate),
    open,
  };
}

/** How a state is coloured. Its word says the same. */
export const toneOf: Readonly<Record<Invoice['state'], '' | 'ok' | 'warn' | 'bad' | 'info'>> = {
  upcoming: 'info',
  open: 'warn',
  paid: 'ok',
  overdue: 'bad',
  canceled: '',
};

/** What an invoice is called. */
export const nameOf = ({ month }: Pick<Context, 'month'>, { number, period }: Invoice): string =>
  number ?? month(period);
