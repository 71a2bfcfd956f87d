import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Eine zweite Person gibt diese Bestellung frei',
  above: {
    monthly: (limit: string) => `Bestellungen über ${limit} monatlich muss eine zweite Person freigeben.`,
    once: (limit: string) => `Bestellungen über ${limit} einmalig muss eine zweite Person freigeben.`,
  },
  who: (names: string) => `Das kann ${names}.`,
  nobody:
    'Außer Ihnen darf in diesem Account noch niemand bestellen. Die Bestellung wartet, bis jemand sie freigibt, der das Recht bekommt.',
  held: (days: number) => `Bis dahin ist nichts bestellt. Der Preis gilt ${days} Tage.`,
  message: 'Nachricht an die freigebende Person (optional)',
  ask: 'Zur Freigabe senden',
  notSent: 'Die Bestellung wurde nicht zur Freigabe gesendet',
  sent: (name: string) => `Ihre Bestellung wartet auf Freigabe: ${name}`,
  sentText: (day: string) =>
    `Noch ist nichts bestellt. Wer sie freigeben kann, hat eine Nachricht bekommen. Der Preis gilt bis ${day}; in der Übersicht sehen Sie, was daraus wird.`,
  waiting: 'Diese Bestellung wartet schon auf Freigabe',
  waitingText:
    'Sie wurde vorher oder auf einem anderen Gerät gesendet. In der Übersicht sehen Sie, was daraus wird.',
} satisfies Translation<typeof english>;
