import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Beginn',
  atOnce: 'Sobald beide zugestimmt haben',
  onDay: 'An einem Tag',
  day: 'Erster Tag',
  dayHint: 'Stimmen beide erst später zu, beginnt es dann.',
  pays: 'Ab wann der Hauptaccount bezahlt',
  withLink: 'Mit der Verknüpfung',
  withLinkOn: (day) => `Mit der Verknüpfung, ab dem ${day}`,
  withPeriod: (day) => `Mit dem nächsten Abrechnungszeitraum, ab dem ${day}`,
  withPeriodHint:
    'Bis dahin bezahlt der Account selbst. Es ist der Zeitraum nach dem ersten Tag der Verknüpfung.',
  agreed: (name, day) => `${name} wird am ${day} verknüpft`,
  agreedText:
    'Beide Seiten haben zugestimmt. Bis zu diesem Tag ändert sich nichts, und beide Seiten können absagen.',
  agreedMain: (main, day) => `${main} verknüpft diesen Account am ${day}`,
  callOff: 'Absagen',
  callOffNamed: (main) => `Absagen: Verknüpfung mit ${main}`,
  calledOff: (main) => `Sie haben die Verknüpfung mit ${main} abgesagt`,
  calledOffByMain: (main) => `${main} hat die Verknüpfung abgesagt`,
  calledOffText: 'Für diesen Account ändert sich nichts. Beide Seiten wurden benachrichtigt.',
  calledOffOn: (day) => `Die Absage war am ${day}.`,
  accountCalledOff: 'Der Account hat die Verknüpfung abgesagt, der beide zugestimmt hatten.',
  mainCalledOff: 'Sie haben die Verknüpfung abgesagt, der beide zugestimmt hatten.',
  change: (name) => `Wann beginnt die Verknüpfung mit ${name}?`,
  changeLead: (day) =>
    `Vereinbart ist, dass sie frühestens am ${day} beginnt. Einen anderen Tag erfährt der Account.`,
  save: 'Tag speichern',
  changed: 'Der Tag ist geändert',
  changedText: (name, day) => `${name} wird am ${day} verknüpft. Alle wurden per E-Mail benachrichtigt.`,
  over: 'Diese Verknüpfung hat inzwischen begonnen oder wurde abgesagt. Der Tag lässt sich nicht mehr ändern.',
  rule: {
    'too-early': 'Das ist zu früh. Bitte wählen Sie einen späteren Tag.',
    'too-late': 'Das ist zu spät. Bitte wählen Sie einen früheren Tag.',
    day: 'Bitte geben Sie einen Tag an.',
  },
};
