import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

export const confirmSignIn = {
  title: 'Bestätigen Sie, dass Sie es sind',
  why: {
    account: (name) => `„${name}“ verlangt das, bevor jemand den Account öffnet, ändert oder trennt.`,
    act: 'Dafür ist eine neue Bestätigung nötig.',
  },
  ended: (time) => `Ihre letzte Bestätigung galt bis ${time}.`,
  code: 'Einmalcode',
  hint: 'Die 6 Ziffern, die Ihre Authenticator-App jetzt zeigt.',
  counts: (minutes) =>
    plural('de', minutes, {
      one: 'Danach wird 1 Minute lang kein Code verlangt.',
      other: `Danach wird ${minutes} Minuten lang kein Code verlangt.`,
    }),
  confirm: 'Bestätigen',
  wrong: (left) =>
    plural('de', left, {
      one: 'Dieser Code stimmt nicht. Sie haben noch 1 Versuch.',
      other: `Dieser Code stimmt nicht. Sie haben noch ${left} Versuche.`,
    }),
  digits: 'Der Code hat 6 Ziffern.',
  used: 'Dieser Code wurde schon verwendet. Warten Sie auf den nächsten.',
  lockedUntil: (time) => `Der Code war zu oft falsch. Bis ${time} wird keiner angenommen.`,
  noDevice:
    'Sie haben noch keine App, die Codes zeigt. Richten Sie eine ein, wo Ihr Portal Ihre Anmeldung verwaltet, und versuchen Sie es dann noch einmal.',
  elsewhere:
    'Melden Sie sich im Portal ab und wieder an, und versuchen Sie es dann noch einmal. Es wurde nichts geändert.',
} satisfies Translation<typeof english>;
