import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Zu anderem Hauptaccount wechseln',
  title: (number) => `Darum bitten, dass ${number} zu Ihnen wechselt`,
  loadFailed: 'Was sich dadurch ändert, konnte nicht geladen werden',
  none: 'Es ist kein Wechsel dieses Accounts angefragt.',
  lead: (number, to, day) =>
    `${number} gehört zu einem anderen Hauptaccount. Wenn alle rechtzeitig zustimmen, gehört er am ${day} zu ${to}, ohne einen Tag dazwischen.`,
  asks: {
    owner: 'Der Inhaber hat bereits zugestimmt. Jetzt wird der bisherige Hauptaccount gefragt.',
    both: 'Jetzt werden der bisherige Hauptaccount und der Inhaber des Accounts gefragt.',
  },
  candidate: 'Der Account',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Gefragt wird, ob ${account} zu Ihnen wechseln darf`,
      present: (account, to) => `${to} bittet darum, dass ${account} dorthin wechselt`,
      account: (_account, to) => `${to} bittet darum, dass dieser Account dorthin wechselt`,
    },
    planned: {
      new: (account, day) => `${account} wechselt am ${day} zu Ihnen`,
      present: (account, day, to) => `${account} wechselt am ${day} zu ${to}`,
      account: (_account, day, to) => `Dieser Account wechselt am ${day} zu ${to}`,
    },
    done: (account, to, day) => `${account} gehört seit dem ${day} zu ${to}`,
    declined: (account) => `Dass ${account} wechselt, wurde abgelehnt`,
    canceled: (account) => `Dass ${account} wechselt, wurde zurückgenommen`,
    expired: (account) => `Nicht alle haben geantwortet, ob ${account} wechseln darf`,
    failed: (account) => `${account} konnte nicht wechseln`,
  },
  thisAccount: 'dieser Account',
  from: (from) => `Er verlässt ${from}.`,
  validUntil: (day) => `Nichts ändert sich, bevor alle zugestimmt haben. Die Anfrage gilt bis ${day}.`,
  plannedText: (day) => `Bis zum ${day} kann jede Seite das zurücknehmen. Dann ändert sich alles auf einmal.`,
  endedText: 'Es hat sich nichts geändert.',
  reason: (reason) => `Grund: „${reason}“`,
  answers: 'Wer zugestimmt hat',
  answer: {
    present: 'Der bisherige Hauptaccount',
    account: 'Der Inhaber des Accounts',
    own: 'Ihre Seite',
    agreed: (day) => `am ${day} zugestimmt`,
    waits: 'noch nicht geantwortet',
  },
  proposed: (by, to, day) => `Angefragt von ${by} von ${to} am ${day}`,
  said: (message) => `„${message}“`,
  message: 'Nachricht an die Gefragten (optional)',
  messageHint: 'Sie bekommen eine E-Mail und sehen im Portal, was sich für sie ändern würde.',
  why: 'Grund, falls Sie ablehnen (optional)',
  whyHint: 'Der anfragende Hauptaccount liest ihn.',
  notPossible: 'Noch kann er nicht wechseln',
  obstacle: {
    'move-in-progress': 'Ein anderer Wechsel dieses Accounts läuft.',
    'no-main-eligible': 'Der anfragende Hauptaccount ist inzwischen selbst Nebenaccount.',
    'account-halted': 'Einer der Accounts ist gesperrt oder wird geschlossen.',
    'not-ready': 'Seine Bestellung läuft noch.',
    'detach-in-progress':
      'Das Ende seiner Verknüpfung ist geplant, oder sie ist beendet. Steht er allein, kann er verknüpft werden.',
    'payer-change-in-progress': 'Ein Wechsel des Zahlers ist geplant. Warten Sie diesen Tag ab.',
    'swap-in-progress': 'Auf einer Seite wechselt gerade der Hauptaccount. Warten Sie das ab.',
  },
  keep: 'Nichts ändern',
  submit: { propose: 'Alle fragen', accept: 'Zustimmen', decline: 'Ablehnen', cancel: 'Zurücknehmen' },
  done: {
    propose: 'Alle sind gefragt',
    accept: {
      proposed: 'Sie haben zugestimmt; die andere Seite wird noch gefragt',
      planned: (day) => `Alle haben zugestimmt: Er wechselt am ${day}`,
    },
    decline: 'Er wechselt nicht',
    cancel: 'Er wechselt nicht',
  },
  doneTexts: {
    propose:
      'Alle Seiten bekommen eine E-Mail. Bis alle zustimmen, ändert sich nichts, und Sie können es hier zurücknehmen.',
    accept: 'Alle Seiten bekommen eine E-Mail. Bis zum Tag davor kann jede Seite es hier zurücknehmen.',
    decline: 'Es ändert sich nichts. Alle Seiten bekommen eine E-Mail.',
    cancel: 'Es ändert sich nichts. Alle Seiten bekommen eine E-Mail.',
  },
  closeAndCheck: 'Schließen und später nachsehen',
  elsewhere: 'Dieser Account gehört zu einem anderen Hauptaccount',
  elsewhereText:
    'Er kann in einem Schritt zu Ihnen wechseln, sobald dieser Hauptaccount auch zustimmt. Bis dahin ändert sich dort nichts.',
  ask: 'Um den Wechsel bitten …',
  look: 'Ansehen …',
  moves: 'Accounts, die wechseln sollen',
} satisfies Translation<typeof english>;
