import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Prüfungen von „${name}“`,
  titleUnnamed: 'Prüfungen des Accounts',
  lead: 'Rufnummern werden zugeteilt, sobald beides bestätigt ist. Alles andere lässt sich vorher einrichten.',
  loadFailed: 'Die Prüfungen konnten nicht geladen werden',
  kind: { email: 'E-Mail-Adresse', address: 'Anschlussadresse' },
  state: { sent: 'Offen', passed: 'Bestätigt', locked: 'Gesperrt', expired: 'Code abgelaufen' },
  emailSent: (to, day) => `Am ${day} an ${to} gesendet.`,
  emailHow: 'Öffnen Sie den Link in dieser E-Mail. Diese Seite geht dann von selbst weiter.',
  letterSent: (to, day) => `Ein Brief mit einem Code ging am ${day} an ${to}.`,
  letterLocked:
    'Der Code war zu oft falsch. Lassen Sie sich einen neuen Brief senden; dessen Code ersetzt den alten.',
  letterExpired: 'Der Code dieses Briefs ist zu alt. Lassen Sie sich einen neuen Brief senden.',
  code: 'Code aus dem Brief',
  codeHint: (tries) =>
    `10 Buchstaben und Ziffern; Leerzeichen spielen keine Rolle. Noch ${plural('de', tries, { one: '1 Versuch', other: `${tries} Versuche` })}.`,
  codeHintPlain: '10 Buchstaben und Ziffern; Leerzeichen spielen keine Rolle.',
  confirm: 'Adresse bestätigen',
  resend: { email: 'E-Mail erneut senden', address: 'Neuen Brief senden' },
  resendAt: (time) => `Erneut senden ist ab ${time} möglich.`,
  done: {
    confirm: 'Die Adresse ist bestätigt.',
    email: 'Die E-Mail wurde noch einmal gesendet.',
    address: 'Ein neuer Brief ist unterwegs. Sein Code ersetzt den alten.',
  },
  active: (name) => `„${name}“ ist aktiv`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('de', numbers, {
          one: 'Beide Prüfungen sind erledigt, und die Rufnummer ist zugeteilt.',
          other: `Beide Prüfungen sind erledigt, und ${numbers} Rufnummern sind zugeteilt.`,
        })
      : 'Beide Prüfungen sind erledigt.',
} satisfies Translation<typeof english>;
