import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Zugriff auf diesen Account',
  lead: 'Was Personen des Hauptaccounts hier tun können, und was Ihre eigenen Leute.',
  loadFailed: 'Wer was tun kann, konnte nicht geladen werden',
  stale: (time) => `Das ist von ${time}. Es konnte nicht aktualisiert werden.`,
  mainTitle: (main) => `Personen von ${main}`,
  since: (day) => `Verknüpft seit ${day}`,
  noMain: 'Dieser Account hat keinen Hauptaccount',
  noMainText: 'Hier arbeiten nur Ihre eigenen Leute.',
  noWork: 'Die Verknüpfung lässt niemanden des Hauptaccounts hier arbeiten.',
  lets: 'Sie dürfen',
  areas: {
    forwarding: 'Rufnummern und Rufumleitung sehen und ändern',
    access: 'Sehen, wer Zugang hat',
    closing: 'Diesen Account sperren und schließen',
    work: 'Überhaupt in diesem Account arbeiten',
  },
  allowed: 'erlaubt',
  withheld: 'vorenthalten',
  billing: 'Die Abrechnung gehört dem, der zahlt, und bleibt, wie sie ist.',
  before: 'Bevor sie ihn öffnen',
  stepUp: 'Einen Einmalcode verlangen',
  stepUpText:
    'Wer diesen Account öffnet, trennt, sperrt oder schließt oder seine Nummern von außen umleitet, bestätigt vorher, dass er oder sie es wirklich ist.',
  stepUpAsked: 'Bevor sie ihn öffnen, wird ein Einmalcode verlangt.',
  later: 'Rufnummern, die später hinzukommen',
  keep: 'Später hinzukommende Rufnummern behalten',
  keepText:
    'Rufnummern, die dieser Account später bekommt, bleiben bei ihm: Personen des Hauptaccounts sehen und ändern sie nicht. Für frühere gilt, was oben eingestellt ist.',
  keepDay: 'Freigegeben sind Rufnummern bis zum',
  keepDayWrong: (first) => `Bitte geben Sie einen Tag vom ${first} bis heute ein.`,
  kept: (day) => `Rufnummern, die nach dem ${day} hinzukamen, bleiben ihnen vorenthalten.`,
  keptNow: (count) =>
    count === 0
      ? 'Derzeit hält das keine Rufnummer zurück.'
      : plural('de', count, {
          one: 'Derzeit hält das 1 Rufnummer zurück.',
          other: `Derzeit hält das ${count} Rufnummern zurück.`,
        }),
  save: 'Speichern',
  saved: 'Gespeichert. Beide Seiten haben eine E-Mail bekommen.',
  pause: 'Alle Arbeit anhalten',
  resume: 'Pause beenden',
  pauseText: 'Wer hier arbeitet, wird sofort zurückgebracht. Abrechnung und Verknüpfung bleiben.',
  pausedBy: (name, day) => `${name} hat alle ihre Arbeit seit ${day} angehalten`,
  pausedText: 'Niemand des Hauptaccounts kann hier arbeiten, bis die Pause endet.',
  onlyAdministrators: (names) => `Ändern können das: ${names}.`,
  nobody: 'Niemand des Hauptaccounts darf in verknüpften Accounts arbeiten.',
  last: (what, when) => `Zuletzt: ${what}, ${when}`,
  never: 'Hat hier noch nichts getan',
  can: (rights) => `Kann: ${rights}`,
  nothing: 'im Moment nichts',
  from: (day) => `seit ${day}`,
  ownTitle: 'Eigene Leute',
  noOwn: 'Niemand hat eine eigene Anmeldung.',
  change: 'Rechte ändern',
  changeOf: (name) => `Rechte ändern: ${name}`,
  rightsOf: (name) => `Rechte von ${name}`,
  ownRights: 'Ihre eigenen Rechte ändert ein anderer Administrator.',
  rightsSaved: 'Gespeichert. Die Person hat eine E-Mail bekommen.',
} satisfies Translation<typeof english>;
