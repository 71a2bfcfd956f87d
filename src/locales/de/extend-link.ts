import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Wie lange die Verknüpfung gilt',
  title: (account, main) => `Wie lange ${account} mit ${main} verknüpft ist`,
  asked: {
    main: (account) => `${account} ist um mehr Zeit gebeten`,
    secondary: (main) => `${main} bittet darum, dass die Verknüpfung länger gilt`,
  },
  loadFailed: 'Wie lange die Verknüpfung gilt, konnte nicht geladen werden',
  none: 'Dieser Account ist nicht mehr verknüpft.',
  now: (holds) => `Jetzt: ${holds}`,
  wanted: (wanted, now) => `Sie würde ${wanted} gelten, statt ${now}.`,
  proposed: (by, main, day) => `Angefragt von ${by}, ${main}, am ${day}`,
  said: (message) => `„${message}“`,
  answerUntil: (day) => `Nichts ändert sich, bevor der Account zustimmt. Das geht bis zum ${day}.`,
  consent: (account) =>
    `Das geht über das hinaus, dem ${account} zugestimmt hat. Wer den Account verwaltet, wird gefragt; vorher ändert sich nichts.`,
  atOnce: 'Das gilt sofort. Die andere Seite bekommt eine E-Mail; für mehr Zeit müsste sie wieder zustimmen.',
  askMain: (main) => `Nur ${main} kann um mehr Zeit bitten, und Sie müssten zustimmen.`,
  atEnd: 'Was ihr Ende ändert',
  message: 'Nachricht an die Gefragten (freiwillig)',
  why: 'Grund, falls Sie ablehnen (freiwillig)',
  submit: {
    set: 'Speichern',
    propose: 'Um mehr Zeit bitten',
    accept: 'Zustimmen',
    decline: 'Ablehnen',
    cancel: 'Anfrage zurücknehmen',
  },
  closeAndCheck: 'Schließen und später nachsehen',
  done: {
    set: (holds) => holds,
    propose: 'Der Account ist gefragt',
    accept: (holds) => holds,
    decline: 'Sie haben abgelehnt',
    cancel: 'Die Anfrage ist zurückgenommen',
  },
  doneTexts: {
    set: 'Beide Seiten bekommen eine E-Mail.',
    propose: 'Wer ihn verwaltet, bekommt eine E-Mail. Bis zur Antwort ändert sich nichts.',
    accept: 'Beide Seiten bekommen eine E-Mail.',
    decline: 'Der Hauptaccount bekommt eine E-Mail. Die Verknüpfung gilt wie zuvor.',
    cancel: 'Beide Seiten bekommen eine E-Mail. Die Verknüpfung gilt wie zuvor.',
  },
  place: {
    change: 'Ändern, wie lange sie gilt',
    limit: 'Ein Ende setzen',
    answer: 'Ansehen und antworten',
    look: 'Ansehen',
    declined: (account) => `${account} stimmt mehr Zeit nicht zu`,
    expired: (account) => `${account} hat nicht rechtzeitig geantwortet`,
    reason: (reason) => `Grund: „${reason}“`,
    waits: 'Die Verknüpfung konnte nicht enden',
    waitsText: 'Sie geht weiter, bis der Account hat, was er allein braucht. Es fehlt:',
    missing: {
      'not-standalone-payment': 'eine Zahlungsart',
      'no-local-admin': 'jemand, der sich selbst anmeldet und ihn verwaltet',
    },
  },
};
