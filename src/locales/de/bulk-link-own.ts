import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

const accounts = (count: number, number: string) =>
  plural('de', count, { one: '1 Account', other: `${number} Accounts` });

export const bulkLinkOwn = {
  choose: 'Aus Ihren Accounts auswählen',
  lead: 'Accounts, die Sie mit derselben Anmeldung verwalten. Nachzuweisen ist nichts: Niemand wird gefragt, und sie sind verknüpft, sobald Sie starten.',
  offered: (total, number, linkable) =>
    `Sie verwalten neben diesem ${accounts(total, number)}. Davon lassen sich verknüpfen: ${linkable}.`,
  chosen: (count, number) => `${accounts(count, number)} ausgewählt`,
  noneChosen: 'Noch kein Account ausgewählt',
  search: 'Account finden',
  searchHint: 'Nach Name, Nummer oder Ort',
  list: 'Accounts, die Sie verwalten',
  all: (number) => `Alle ${number} auswählen, die sich verknüpfen lassen`,
  allFound: (number) => `Von den gefundenen alle ${number} auswählen, die sich verknüpfen lassen`,
  fetching: (done, total) => `${done} von ${total} Accounts sind da`,
  clear: 'Keinen auswählen',
  most: 'Auf einmal gehen höchstens 5.000 Accounts. Die anderen können danach folgen.',
  found: (count, number) => `${accounts(count, number)} gefunden`,
  nothingFound: 'Keiner der Accounts, die Sie verwalten, hat das im Namen, in der Nummer oder im Ort.',
  none: 'Mit dieser Anmeldung verwalten Sie keinen anderen Account.',
  failed: 'Ihre Accounts konnten nicht geladen werden',
  pick: 'Ausgewählt',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Account',
  city: 'Ort',
  state: 'Stand',
  can: 'Lässt sich verknüpfen',
  scopes: 'Für alle',
  check: (count, number) => `${accounts(count, number)} prüfen`,
  checkNone: 'Accounts prüfen',
  first: 'Wählen Sie zuerst mindestens einen Account aus.',
  job: 'Aus eigenen Accounts',
  linked: 'Verknüpft',
  scheduled: 'Vereinbart',
  later: 'Ab wann die Verknüpfung gilt, steht in der Übersicht.',
  obstacle: 'Nicht möglich',
  willLink: (count, number) =>
    plural('de', count, {
      one: '1 Account, den Sie verwalten, wird verknüpft, ohne dass jemand gefragt wird.',
      other: `${number} Accounts, die Sie verwalten, werden verknüpft, ohne dass jemand gefragt wird.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('de', count, {
      one: `Ich bestätige, dass ${main} die Kosten dieses Accounts ab dem ${from} über die Sammelrechnung bezahlt. Zurzeit sind das ${monthly} im Monat.`,
      other: `Ich bestätige, dass ${main} die Kosten dieser ${number} Accounts ab dem ${from} über die Sammelrechnung bezahlt. Zurzeit sind das zusammen ${monthly} im Monat.`,
    }),
  recorded:
    'Das wird mit Ihrem Namen, der Zeit und diesem Wortlaut festgehalten. Wer bezahlt, lässt sich später ändern.',
  missing:
    'Bestätigen Sie, wer bezahlt. Oder verwerfen Sie das, und wählen Sie die Accounts noch einmal aus, ohne zu bezahlen.',
  why: {
    'link-not-verified': 'Sie verwalten keinen Account mit dieser Nummer.',
    'open-items': 'Zuerst müssen offene Rechnungen oder Beträge beglichen werden.',
    'changed-too-recently':
      'Er hat vor Kurzem einen Hauptaccount verlassen und muss erst einige Tage allein stehen.',
    'rules-changed': 'Was er kostet oder ab wann, ist nicht mehr das, was bestätigt wurde.',
    'consent-required': 'Niemand hat bestätigt, wer für ihn bezahlt.',
  },
} satisfies Translation<typeof english>;
