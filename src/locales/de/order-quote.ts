import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number: string) => `Angebot ${number}`,
  loading: 'Das Angebot wird geöffnet.',
  failed: 'Dieses Angebot konnte nicht geöffnet werden',
  gone: 'Dieser Link führt nirgends mehr hin',
  goneText:
    'Das Angebot ist schon länger beendet, oder der Link ist unvollständig. Bitten Sie den Absender um einen neuen.',
  for: 'Für',
  account: 'Neuer Account',
  unnamed: 'noch ohne Namen',
  location: 'Anschlussadresse',
  validUntil: 'Gültig bis',
  term: 'Mindestlaufzeit',
  months: (count: number) => plural('de', count, { one: '1 Monat', other: `${count} Monate` }),
  terms: 'AGB-Fassung',
  service: 'Leistung',
  monthly: 'Monatlich',
  once: 'Einmalig',
  total: 'Gesamt, inklusive Umsatzsteuer',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: 'Weiter mit der Bestellung',
  goOnText:
    'Sie melden sich zuerst an. Dann ist alles ausgefüllt; bestellt wird erst, wenn Sie es geprüft haben.',
  state: {
    expired: {
      title: (number: string, day: string) => `Angebot ${number} galt bis ${day}`,
      text: 'Seine Preise gelten nicht mehr. Sie können mit allen Angaben zu den Preisen von heute weitermachen.',
    },
    ordered: {
      title: (number: string, _day: string) => `Angebot ${number} wurde bestellt`,
      text: 'Der Account steht in der Übersicht dessen, der bestellt hat. Es ist nichts mehr zu tun.',
    },
    withdrawn: {
      title: (number: string, _day: string) => `Angebot ${number} wurde zurückgezogen`,
      text: 'Niemand bestellt mehr danach. Fragen Sie den Absender.',
    },
    renewed: {
      title: (number: string, _day: string) => `Angebot ${number} wurde neu berechnet`,
      text: 'Ein anderes Angebot ist an seine Stelle getreten. Sie finden es, wenn Sie weitermachen.',
    },
  },
} satisfies Translation<typeof english>;
