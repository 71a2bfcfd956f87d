import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'To zamówienie akceptuje druga osoba',
  above: {
    monthly: (limit) => `Zamówienia powyżej ${limit} miesięcznie wymagają akceptacji drugiej osoby.`,
    once: (limit) => `Zamówienia powyżej ${limit} jednorazowo wymagają akceptacji drugiej osoby.`,
  },
  who: (names) => `Zaakceptować może: ${names}.`,
  nobody:
    'Nikt inny nie może jeszcze zamawiać na tym koncie. Zamówienie poczeka, aż zaakceptuje je osoba, która otrzyma to uprawnienie.',
  held: (days) =>
    plural('pl', days, {
      one: 'Do tego czasu nic nie zostanie zamówione. Cena obowiązuje 1 dzień.',
      few: `Do tego czasu nic nie zostanie zamówione. Cena obowiązuje ${days} dni.`,
      many: `Do tego czasu nic nie zostanie zamówione. Cena obowiązuje ${days} dni.`,
      other: `Do tego czasu nic nie zostanie zamówione. Cena obowiązuje ${days} dni.`,
    }),
  message: 'Wiadomość do osoby akceptującej (opcjonalnie)',
  ask: 'Wyślij do akceptacji',
  notSent: 'Zamówienia nie wysłano do akceptacji',
  sent: (name) => `Zamówienie czeka na akceptację: ${name}`,
  sentText: (day) =>
    `Nic jeszcze nie zamówiono. Osoby, które mogą je zaakceptować, otrzymały e-mail. Cena obowiązuje do ${day}; wynik będzie widoczny w przeglądzie.`,
  waiting: 'To zamówienie już czeka na akceptację',
  waitingText: 'Wysłano je wcześniej lub z innego urządzenia. Wynik będzie widoczny w przeglądzie.',
} satisfies Translation<typeof english>;
