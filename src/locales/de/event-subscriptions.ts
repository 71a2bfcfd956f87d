import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/event-subscriptions/event-subscriptions.messages.js';

export const eventSubscriptions = {
  title: 'Benachrichtigte Systeme',
  lead: 'Andere Systeme, etwa Ihres für Sicherheit oder Buchhaltung, erfahren sofort, was in diesem Account geschieht. Was sie erhalten, ist signiert.',
  none: 'Noch wird kein System benachrichtigt.',
  add: 'System hinzufügen',
  most: (count) =>
    `${count} Systeme werden benachrichtigt. Um ein weiteres hinzuzufügen, entfernen Sie eines davon.`,
  loadFailed: 'Die benachrichtigten Systeme konnten nicht geladen werden',
  stale: (time) => `Das ist von ${time}. Es konnte nicht aktualisiert werden.`,
  callback: 'Adresse',
  callbackHint:
    'Wo das System per HTTP POST annimmt, was gesendet wird, zum Beispiel https://events.example.com/accounts',
  rules: {
    url: 'Bitte geben Sie eine vollständige Adresse an, die mit https:// beginnt, ohne Namen und Passwort.',
    https: 'Die Adresse muss mit https:// beginnen.',
    'private-address': 'Diese Adresse liegt in einem privaten Netz, in das nichts gesendet wird.',
  },
  what: 'Was es erfährt',
  everything: 'Alles',
  some: 'Nur einen Teil',
  chooseSome: 'Bitte wählen Sie mindestens eines.',
  save: 'Speichern',
  start: 'Ab jetzt benachrichtigen',
  states: { active: 'Aktiv', paused: 'Pausiert', failing: 'Antwortet nicht', stopped: 'Angehalten' },
  since: {
    paused: (day) => `Pausiert am ${day}. Was geschieht, wartet 14 Tage lang.`,
    failing: (time) => `Seit ${time} nimmt es nicht an, was gesendet wird. Es wird erneut gesendet.`,
    stopped: (day) =>
      `Seit ${day} wird nichts mehr gesendet: Es hat tagelang nichts angenommen oder will nichts mehr. Was geschieht, wartet 14 Tage lang.`,
  },
  toldOf: (what) => `Erfährt: ${what}`,
  waiting: (count, number) =>
    plural('de', count, { one: '1 Ereignis wartet', other: `${number} Ereignisse warten` }),
  lastAt: (what, time) => `Zuletzt: ${what}, ${time}`,
  nothingYet: 'Es wurde noch nichts gesendet.',
  by: (name, day) => `Hinzugefügt von ${name} am ${day}`,
  oldSecret: (time) => `Was gesendet wird, ist bis ${time} auch mit dem alten Geheimnis signiert.`,
  test: 'Ausprobieren',
  pause: 'Pausieren',
  resume: 'Fortsetzen',
  change: 'Ändern',
  renew: 'Neues Geheimnis',
  remove: 'Entfernen',
  named: (what, host) => `${what}: ${host}`,
  removeSure: (host) => `An ${host} wird nichts mehr gesendet, und was wartet, geht verloren.`,
  removeYes: 'Nicht mehr benachrichtigen',
  keep: 'Behalten',
  secret: (host) => `Das Geheimnis von ${host}`,
  secretText:
    'Tragen Sie es jetzt in dem System ein: Es wird nur dieses eine Mal angezeigt. Daran erkennt das System, was wirklich von hier kommt.',
  secretField: 'Geheimnis',
  copy: 'Kopieren',
  copied: 'Kopiert',
  done: 'Es ist eingetragen',
  deliveries: 'Was gesendet wurde',
  noDeliveries: 'Nichts in den letzten 14 Tagen.',
  deliveriesFailed: 'Was gesendet wurde, konnte nicht geladen werden',
  testEvent: 'Ein Test',
  delivery: { waiting: 'Wartet', delivered: 'Angenommen', failed: 'Aufgegeben' },
  problems: {
    refused: 'Es wurde nicht angenommen',
    'no-answer': 'Es kam keine Antwort',
    'not-reached': 'Es war nicht zu erreichen',
    certificate: 'Sein Zertifikat ist nicht gültig',
    'private-address': 'Die Adresse liegt in einem privaten Netz',
  },
  answered: (status) => `Antwort: ${status}`,
  attempts: (count) => plural('de', count, { one: 'einmal versucht', other: `${count}-mal versucht` }),
  nextAt: (time) => `erneut um ${time}`,
} satisfies Translation<typeof english>;
