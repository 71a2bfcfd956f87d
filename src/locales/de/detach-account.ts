import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-account/detach-account.messages.js';

export const detachAccount = {
  title: (name) => `„${name}“ abkoppeln?`,
  titleUnnamed: 'Account abkoppeln',
  lead: 'Der Account bleibt bestehen und arbeitet weiter. Das ändert sich:',
  loadFailed: 'Was sich ändern würde, konnte nicht geladen werden',
  when: 'Wann',
  periodEnd: (day) => `Zum Ende des Abrechnungszeitraums, ${day}`,
  now: 'Sofort',
  keep: 'Verknüpft lassen',
  detach: 'Account abkoppeln',
  detachNamed: (name) => `Account abkoppeln: ${name}`,
  notPossible: (name) => `„${name}“ kann noch nicht abgekoppelt werden`,
  waits: (day) => `Die Verknüpfung ist zu neu, um sofort zu enden. Das geht ab dem ${day}.`,
  waitsText: (day) => `Das Ende lässt sich jetzt planen, zum ersten möglichen Abrechnungszeitraum: ${day}.`,
  noPayment: 'Niemand würde diesen Account bezahlen: Er hat kein Zahlungsmittel.',
  refused: (name) => `„${name}“ wurde nicht abgekoppelt`,
  doneNow: (name) => `„${name}“ ist abgekoppelt`,
  doneNowText: 'Der Account besteht für sich weiter. Beide Seiten bekommen darüber eine Nachricht.',
  doneLater: (name, day) => `„${name}“ wird nach dem ${day} abgekoppelt`,
  doneLaterText: 'Bis dahin ändert sich nichts, und Sie können ihn über die Liste weiter verknüpft lassen.',
  leaving: {
    title: (name) => `„${name}“ verlassen?`,
    titleUnnamed: 'Hauptaccount verlassen',
    lead: 'Ihr Account bleibt bestehen und arbeitet weiter. Das ändert sich für ihn:',
    keep: 'Verknüpft bleiben',
    detach: 'Hauptaccount verlassen',
    detachNamed: (name) => `Hauptaccount verlassen: ${name}`,
    notPossible: (name) => `Ihr Account kann „${name}“ noch nicht verlassen`,
    forbidden: (name) =>
      `Ob Nebenaccounts sich lösen dürfen, entscheidet ${name}. Bitte fragen Sie dort nach.`,
    refused: (name) => `Ihr Account hat „${name}“ nicht verlassen`,
    doneNow: (name) => `Ihr Account hat „${name}“ verlassen`,
    doneNowText: 'Er besteht für sich weiter. Beide Seiten bekommen darüber eine Nachricht.',
    doneLater: (name, day) => `Ihr Account verlässt „${name}“ nach dem ${day}`,
    doneLaterText:
      'Bis dahin ändert sich nichts, und Sie können es zurücknehmen. Beide Seiten bekommen darüber eine Nachricht.',
  },
  needs: {
    title: 'Was der Account für sich braucht',
    met: 'vorhanden',
    missing: 'fehlt',
    items: {
      'payment-method': 'Zahlungsmittel',
      'local-admin': 'Administrator mit eigener Anmeldung',
      'invoice-address': 'Adresse für Rechnungen',
      'contact-email': 'Bestätigte Kontakt-E-Mail',
    },
    by: {
      main: 'Darum kann sich der Hauptaccount kümmern.',
      secondary: 'Darum kann sich das Team des Accounts kümmern.',
    },
    act: {
      main: {
        'payment-method': '',
        'local-admin': 'Jemanden einladen',
        'invoice-address': 'Mail erneut senden',
        'contact-email': 'Mail erneut senden',
      },
      secondary: {
        'payment-method': 'Zahlungsmittel hinterlegen',
        'local-admin': '',
        'invoice-address': 'Adresse bestätigen',
        'contact-email': 'Adresse bestätigen',
      },
    },
    how: {
      main: {
        'payment-method': '',
        'local-admin': 'Geben Sie jemandem in der Benutzerverwaltung des Accounts eine eigene Anmeldung.',
        'invoice-address': '',
        'contact-email': '',
      },
      secondary: {
        'payment-method': 'Hinterlegen Sie es bei den Zahlungsdaten Ihres Accounts.',
        'local-admin': '',
        'invoice-address': 'Folgen Sie dem Link in der Mail an Ihre Kontaktadresse.',
        'contact-email': 'Folgen Sie dem Link in der Mail an Ihre Kontaktadresse.',
      },
    },
    sent: 'Die Mail mit dem Link ist unterwegs.',
    required: 'Bis dahin kann die Verknüpfung nicht enden.',
    wanted: {
      'payment-method': '',
      'local-admin': '',
      'invoice-address': 'Rechnungen gingen an eine Adresse, die niemand bestätigt hat.',
      'contact-email': 'Nachrichten erreichen vielleicht niemanden.',
    },
  },
  certainty: {
    title: 'Das lässt sich nicht zurücknehmen',
    tick: 'Ich habe gelesen, was sich ändert und dass die Verknüpfung sofort endet.',
    tickMissing: 'Bitte bestätigen Sie, dass Sie es gelesen haben.',
    number: (number) => `Geben Sie die Kundennummer des Accounts ein: ${number}`,
    numberWrong: 'Das ist nicht die Kundennummer des Accounts.',
  },
  payerChangeEnds: (day) =>
    `Der für den ${day} geplante Wechsel des Zahlers entfällt, wenn die Verknüpfung endet.`,
  closeAndCheck: 'Schließen und weiter prüfen',
} satisfies Translation<typeof english>;
