import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Rechnungen von „${name}“`,
  titleUnnamed: 'Zustellung der Rechnungen',
  lead: 'Wer sie sieht und wer welche E-Mails bekommt. Beide Seiten sehen, was hier entschieden ist.',
  loadFailed: 'Was entschieden ist, konnte nicht geladen werden',
  sight: 'Wer Rechnungen sieht und herunterlädt',
  share: (account, main) =>
    `Personen von ${account} sehen den Anteil des Accounts an der Sammelrechnung von ${main}`,
  own: (account, main) => `Personen von ${main} sehen die Rechnungen, die ${account} selbst zahlt`,
  decides: (name) => `Das entscheidet ${name}.`,
  decidesPayer: (name) => `Das entscheidet ${name} als Zahler.`,
  firstOff:
    'Aus, bis Sie zustimmen. Gezeigt werden nur Rechnungen seit der Verknüpfung, und Sie können es jederzeit zurücknehmen.',
  seen: 'Ja',
  notSeen: 'Nein',
  ask: (name) => `${name} bitten, sie zu zeigen`,
  askedOn: (day) => `Am ${day} angefragt. Seitdem hat sich nichts geändert.`,
  asked: (name) => `${name} wurde per E-Mail gebeten.`,
  notAsked: 'Die Anfrage wurde nicht gesendet',
  invoices: (account) => `Rechnungen, die ${account} selbst zahlt`,
  invoicesFailed: 'Diese Rechnungen konnten nicht geladen werden',
  none: 'Bisher wurde keine ausgestellt.',
  older: 'Ältere Rechnungen zeigen',
  mails: 'Wer welche E-Mails bekommt',
  payerAlways:
    'Wer zahlt, bekommt die Rechnung selbst immer und erfährt, wenn sie überfällig ist. Niemand erfährt von einer Rechnung, die er nicht sehen darf.',
  topic: {
    invoice: 'Eine Rechnung ist da',
    payment: 'Eine Zahlung ist überfällig',
    payer: 'Jemand anders zahlt',
    contract: 'Vertrag und Bestellungen',
  },
  audience: {
    main: (main) => main,
    secondary: (_main, account) => account,
    both: () => 'Beide',
  },
  addresses: (name, email) => `E-Mails an ${name} gehen an ${email}.`,
  missing: (name) => `Bei ${name} meldet sich niemand mehr an`,
  missingText: (topics) =>
    `Diese E-Mails erreichen vielleicht niemanden: ${topics}. Wählen Sie jemand anderen, oder geben Sie jemandem dort einen eigenen Zugang.`,
  notSaved: 'Das wurde nicht gespeichert',
  changed:
    'Jemand anders hat das inzwischen geändert. Ihr Stand ist noch nicht gespeichert. Welcher soll bleiben?',
  save: 'Speichern',
  saving: 'Wird gespeichert …',
} satisfies Translation<typeof english>;
