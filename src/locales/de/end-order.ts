import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Die Bestellung konnte nicht geladen werden',
  cancel: {
    title: (number) => `Bestellung ${number} stornieren?`,
    lead: 'Wir prüfen, ob das noch möglich ist, und teilen es Ihnen mit.',
    possible:
      'Solange nichts gebucht ist, endet die Bestellung, es wird nichts berechnet, und der Account verlässt die Übersicht.',
    notPossible:
      'Was sich nicht mehr zurücknehmen lässt, etwa gebuchte Arbeiten am Anschluss, lässt die Bestellung weiterlaufen.',
    message: 'Warum (freiwillig)',
    messageHint: 'Für die Person, die es prüft.',
    submit: 'Bestellung stornieren',
    sending: 'Wird gesendet …',
    keep: 'Bestellung behalten',
    done: 'Wir prüfen das',
    doneText:
      'Sie hören von uns, ob die Bestellung storniert werden kann. Bis dahin wird nichts weiter davon ausgeführt.',
  },
  withdraw: {
    title: (number) => `Vertrag zur Bestellung ${number} widerrufen`,
    lead: (day) => `Das ist bis zum Ende des ${day} ohne Angabe von Gründen möglich.`,
    effect:
      'Der Vertrag endet sofort. Der Account wird geschlossen, seine Rufnummern werden freigegeben, und er verlässt die Übersicht.',
    declaration: (number, account) => `„Ich widerrufe den Vertrag zur Bestellung ${number} für ${account}.“`,
    name: 'Ihr Name',
    email: 'Wohin die Bestätigung geht',
    emailHint: 'Mit dem Inhalt der Erklärung, Tag und Uhrzeit. Bitte bewahren Sie sie auf.',
    submit: 'Widerruf bestätigen',
    sending: 'Wird erklärt …',
    keep: 'Vertrag behalten',
    done: 'Sie haben den Vertrag widerrufen',
    doneText: (email, at) => `Eingegangen am ${at}. Die Bestätigung ist unterwegs an ${email}.`,
  },
  over: 'Das ist nicht mehr möglich: Die Bestellung ist inzwischen weitergegangen.',
  titleUnnamed: 'Bestellung',
  failed: 'Das wurde nicht ausgeführt',
} satisfies Translation<typeof messages>;
