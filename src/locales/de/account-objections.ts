import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Einsprüche',
  leadMain:
    'Verknüpfte Accounts, die mit etwas nicht einverstanden sind, das Ihre Leute getan haben. Die Verknüpfung bleibt.',
  leadAccount:
    'Wenn Sie mit etwas nicht einverstanden sind, das hier im Namen des Hauptaccounts geschehen ist, sagen Sie es. Die Verknüpfung bleibt.',
  none: 'Niemand erhebt Einspruch.',
  loadFailed: 'Die Einsprüche konnten nicht geladen werden',
  stale: (time) => `Das ist von ${time}. Es konnte nicht aktualisiert werden.`,
  objects: (account) => `${account} erhebt Einspruch`,
  own: (main) => `Ihr Einspruch an ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Offen', answered: 'Beantwortet', closed: 'Erledigt' },
  object: 'Einspruch erheben …',
  message: 'Womit sind Sie nicht einverstanden?',
  messageHint: (main) => `Die Administratoren von ${main} lesen das, im Portal und per E-Mail.`,
  send: 'Einspruch senden',
  answerTo: (account) => `Antwort an ${account}`,
  answer: 'Antworten',
  answerNamed: (account) => `Antworten auf den Einspruch von ${account}`,
  close: 'Einspruch erledigen',
  closeNamed: (account) => `Einspruch erledigen: ${account}`,
} satisfies Translation<typeof english>;
