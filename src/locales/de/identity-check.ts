import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Sofort mit einer Ident-App bestätigen',
  lead: 'Ein Ausweis und ein Telefon mit Kamera genügen. Es dauert etwa fünf Minuten; der Brief ist dann nicht nötig.',
  begin: 'Mit der App bestätigen',
  again: 'Noch einmal versuchen',
  anew: 'Hier neu beginnen',
  cancel: 'App nicht verwenden',
  open: 'App auf diesem Gerät öffnen',
  scan: 'Oder scannen Sie diesen Code mit Ihrem Telefon:',
  code: 'QR-Code, der die Ident-App auf einem Telefon öffnet',
  codeLoading: 'Der Code wird gezeichnet',
  codeFailed:
    'Der Code konnte nicht geladen werden. Öffnen Sie die App auf diesem Gerät, oder beginnen Sie neu.',
  until: (time) => `Gilt bis ${time} und einmal.`,
  elsewhere: (person, time) =>
    `${person} hat sie um ${time} begonnen. Schließen Sie sie auf jenem Gerät ab, oder beginnen Sie hier neu: Die erste endet dann.`,
  waiting: 'Wartet auf die App',
  inProgress: 'Identifizierung läuft',
  inProgressText: 'Schließen Sie sie in der App ab. Diese Seite geht von selbst weiter.',
  letter: 'Der Brief bleibt möglich.',
  done: 'Die Ident-App hat die Adresse bestätigt.',
  aborted: 'Die Identifizierung wurde nicht abgeschlossen',
  expired: 'Die Zeit für die Identifizierung ist abgelaufen',
  refused: 'Die Ident-App konnte die Adresse nicht bestätigen',
  reasons: {
    'document-unreadable': 'Das Dokument war nicht lesbar.',
    'document-expired': 'Das Dokument ist abgelaufen.',
    'person-mismatch': 'Die Person vor der Kamera und das Dokument passen nicht zusammen.',
    'address-mismatch': 'Das Dokument zeigt eine andere Adresse als die des Accounts.',
    other: 'Ihr Anbieter hat keinen Grund genannt.',
  },
  startAt: (time) => `Heute wurde es oft versucht. Ab ${time} ist es wieder möglich.`,
  loadFailed: 'Ob eine Ident-App verwendet werden kann, ließ sich nicht feststellen',
} satisfies Translation<typeof english>;
