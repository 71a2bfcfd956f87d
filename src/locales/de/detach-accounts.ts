import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('de', count, { one: '1 Account', other: `${formatted} Accounts` });

export const detachAccounts = {
  title: (count, formatted) => `${accounts(count, formatted)} abkoppeln?`,
  titleUnnamed: 'Accounts abkoppeln',
  lead: 'Die Accounts bleiben bestehen und arbeiten weiter. Das ändert sich:',
  checking: (done, total) => `${done} von ${total} Accounts werden geprüft …`,
  loadFailed: 'Die ausgewählten Accounts konnten nicht geprüft werden',
  tooMany: (most) => `Höchstens ${most} Accounts können auf einmal abgekoppelt werden`,
  tooManyText: (total) =>
    `Sie haben ${total} ausgewählt. Wählen Sie weniger aus, oder grenzen Sie die Liste zuerst ein.`,
  none: 'Keiner der ausgewählten Accounts kann abgekoppelt werden',
  others: (count, formatted) =>
    plural('de', count, {
      one: '1 ausgewählte Zeile ist kein verknüpfter Account oder wird schon abgekoppelt. Sie bleibt, wie sie ist.',
      other: `${formatted} ausgewählte Zeilen sind keine verknüpften Accounts oder werden schon abgekoppelt. Sie bleiben, wie sie sind.`,
    }),
  obstacles: (count, formatted) =>
    plural('de', count, {
      one: '1 Account kann nicht abgekoppelt werden. Er bleibt verknüpft.',
      other: `${formatted} Accounts können nicht abgekoppelt werden. Sie bleiben verknüpft.`,
    }),
  waits: (count, formatted, day) =>
    plural('de', count, {
      one: `1 Account ist dafür zu kurz verknüpft. Sein Ende wird zum ersten möglichen Tag geplant, nach dem ${day}.`,
      other: `${formatted} Accounts sind dafür zu kurz verknüpft. Ihre Enden werden zu den ersten möglichen Tagen geplant, das letzte nach dem ${day}.`,
    }),
  money: (sum) =>
    `Die Sammelrechnung wird um ${sum} im Monat kleiner; diese Accounts zahlen eigene Rechnungen.`,
  noMoney: 'Die Sammelrechnung bleibt, wie sie ist: Diese Accounts zahlen schon eigene Rechnungen.',
  access: 'Personen des Hauptaccounts verlieren den Zugang zu diesen Accounts.',
  stays: 'Verträge, Rufnummern und die Zugänge der Teams vor Ort bleiben, wie sie sind.',
  list: 'Die Accounts',
  when: 'Wann',
  periodEnd: (day) => `Zum Ende des Abrechnungszeitraums, ${day}`,
  now: 'Sofort',
  keep: 'Verknüpft lassen',
  detach: (count, formatted) => `${accounts(count, formatted)} abkoppeln`,
  progress: (done, total) => `${done} von ${total}`,
  running: 'Accounts werden abgekoppelt …',
  stop: 'Anhalten',
  stopping: 'Es hält nach dem Account an, der gerade abgekoppelt wird.',
  doneNow: (done, formatted, total) =>
    plural('de', done, {
      one: `1 von ${total} Accounts ist abgekoppelt`,
      other: `${formatted} von ${total} Accounts sind abgekoppelt`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('de', done, {
      one: `1 von ${total} Accounts wird nach dem ${day} abgekoppelt`,
      other: `${formatted} von ${total} Accounts werden nach dem ${day} abgekoppelt`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('de', done, {
      one: `1 von ${total} Accounts wird nach dem ${day} abgekoppelt`,
      other: `${formatted} von ${total} Accounts sind abgekoppelt oder werden es, der letzte nach dem ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'Er hat kein eigenes Zahlungsmittel.',
    'no-local-admin': 'Niemand hat eine eigene Anmeldung dafür.',
  },
  again: 'Die übrigen erneut versuchen',
  state: {
    ready: '',
    obstacle: 'Bleibt verknüpft',
    sending: 'Wird abgekoppelt …',
    uncertain: 'Es wird geprüft, ob es gespeichert wurde …',
    done: 'Erledigt',
    refused: 'Nicht abgekoppelt',
    failed: 'Nicht abgekoppelt',
    stopped: 'Nicht abgekoppelt',
  },
} satisfies Translation<typeof english>;
