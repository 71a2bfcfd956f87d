import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/call-forwarding/call-forwarding.messages.js';

export const callForwarding = {
  title: 'Rufumleitung',
  lead: 'Anrufe gehen an ein anderes Ziel, sobald einer dieser Fälle zutrifft.',
  none: 'Noch keine Rufnummern',
  noneText: 'Rufnummern erscheinen hier, sobald sie diesem Account zugeteilt sind.',
  loadFailed: 'Die Rufnummern konnten nicht geladen werden',
  stale: (time) => `Das ist der Stand von ${time}. Er konnte nicht aktualisiert werden.`,
  off: 'Nicht umgeleitet',
  on: (cases) => `Umgeleitet: ${cases}`,
  rules: (number) => `Umleitung von ${number}`,
  condition: {
    always: 'Immer',
    busy: 'Bei Besetzt',
    'no-answer': 'Wenn niemand abnimmt',
    unreachable: 'Wenn nicht erreichbar',
  },
  hint: {
    always: 'Jeder Anruf, sofort. Die anderen Fälle gelten dann nicht.',
    busy: 'Jemand telefoniert gerade.',
    'no-answer': 'Nachdem es eine Weile geklingelt hat.',
    unreachable: 'Das Telefon ist aus oder ohne Verbindung.',
  },
  overridden: 'Gilt nicht, solange „Immer“ eingeschaltet ist.',
  target: 'Umleiten auf',
  seconds: 'Klingeln lassen',
  secondsValue: (seconds) => plural('de', seconds, { one: '1 Sekunde', other: `${seconds} Sekunden` }),
  save: 'Speichern',
  saveNamed: (number) => `Speichern: Umleitung von ${number}`,
  discard: 'Änderungen verwerfen',
  discardNamed: (number) => `Änderungen verwerfen: ${number}`,
  saved: 'Gespeichert. Es gilt ab dem nächsten Anruf.',
  unsaved: 'Noch nicht gespeichert',
  changed: (by, day) => `Geändert von ${by} am ${day}`,
  conflict: 'Jemand hat das inzwischen geändert',
  conflictBy: (by, time) =>
    `${by} hat es am ${time} gespeichert. Ihr Stand ist noch nicht gespeichert. Welcher soll bleiben?`,
  conflictText: 'Ihr Stand ist noch nicht gespeichert. Welcher soll bleiben?',
  mine: 'Ihr Stand',
  theirs: 'Anderer Stand',
  keepMine: 'Meinen behalten',
  takeTheirs: 'Anderen übernehmen',
  ruleOff: 'aus',
  ruleOn: (target) => `auf ${target}`,
  ruleOnAfter: (target, seconds) => `auf ${target} nach ${seconds}`,
} satisfies Translation<typeof english>;
