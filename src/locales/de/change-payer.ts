import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Künftig für „${name}“ bezahlen?`,
    secondary: (name) => `„${name}“ selbst bezahlen lassen?`,
  },
  titleUnnamed: 'Wer bezahlt',
  lead: {
    main: (main) =>
      `Der Account bezahlt jetzt eigene Rechnungen. Künftig würde ${main} mit der Sammelrechnung bezahlen.`,
    secondary: (main) =>
      `Jetzt bezahlt die Sammelrechnung von ${main}. Künftig bekäme der Account eine eigene.`,
  },
  loadFailed: 'Was sich ändern würde, konnte nicht geladen werden',
  when: 'Ab wann',
  periodEnd: (day) => `Mit dem nächsten Abrechnungszeitraum, ${day}`,
  now: (day) => `Ab heute, ${day}`,
  sides: 'Was beide Seiten bezahlen',
  side: { main: 'Sammelrechnung', secondary: 'Eigene Rechnung' },
  invoiceOf: (day) => `Rechnung vom ${day}`,
  before: 'vorher:',
  after: 'nachher:',
  later: 'Spätere Rechnungen, mit allem Geplanten',
  notEntitled: 'Beträge sehen Personen, die Rechnungen sehen dürfen.',
  change: {
    from: {
      main: (day) => `Ab dem ${day} bezahlt die Sammelrechnung für den Account.`,
      secondary: (day) => `Ab dem ${day} bekommt der Account eine eigene Rechnung.`,
    },
    proRata: (amount, days, of) =>
      plural('de', days, {
        one: `Vom laufenden Zeitraum wechseln ${amount} die Seite: 1 von ${of} Tagen.`,
        other: `Vom laufenden Zeitraum wechseln ${amount} die Seite: ${days} von ${of} Tagen.`,
      }),
    recipient: (email) => `E-Mails mit der Rechnung gehen dann an ${email}.`,
    used: (amount) => `Sein Guthaben von ${amount} wird mit eigenen Rechnungen verrechnet.`,
    usedSome: 'Sein Guthaben wird mit eigenen Rechnungen verrechnet.',
    kept: (amount) =>
      `Sein Guthaben von ${amount} bleibt beim Account. Für die Sammelrechnung wird es nicht verwendet.`,
    keptSome: 'Sein Guthaben bleibt beim Account. Für die Sammelrechnung wird es nicht verwendet.',
    sees: {
      main: (main) => `Wer von ${main} im Account arbeitet, sieht auch seine Rechnungen.`,
      secondary: (main) => `Wer von ${main} im Account arbeitet, sieht seine Rechnungen dort nicht mehr.`,
    },
    team: 'Die Personen des Accounts behalten ihre eigene Anmeldung.',
    past: 'Frühere Rechnungen bleiben, wo sie sind.',
    contract: {
      main: (product) => `Der Vertrag „${product}“ bleibt auf der Sammelrechnung.`,
      secondary: (product) => `Den Vertrag „${product}“ bezahlt der Account weiter selbst.`,
    },
    contracts: 'Verträge, Rufnummern und Rufumleitungen bleiben.',
  },
  leave: 'So lassen',
  submit: 'Zahlung ändern',
  submitNamed: (name) => `Zahlung ändern: ${name}`,
  checkAgain: 'Noch einmal prüfen',
  notPossible: (name) => `Wer für „${name}“ bezahlt, lässt sich noch nicht ändern`,
  notPossibleLead: 'Es wurde nichts geändert. Das steht im Weg:',
  obstacle: {
    'detach-in-progress': (day) => `Er ist nur noch bis ${day} verknüpft`,
    'payer-change-in-progress': (day) => `Für den ${day} ist schon eine Änderung geplant`,
    'not-ready': 'Der Account ist noch nicht aktiv',
    'target-suspended': 'Der Account ist gesperrt',
    'target-closed': 'Der Account ist geschlossen oder wird geschlossen',
    'invoice-only': 'Der Account ist nur über die Sammelrechnung verknüpft',
    incompatible: (theirs, ours) =>
      `Der Account wird in ${theirs} abgerechnet, die Sammelrechnung in ${ours}`,
    'mixed-tax': 'Die Steuer des Accounts darf nicht auf der Sammelrechnung stehen',
    'not-standalone-payment': 'Der Account hat keine Zahlungsart',
    'open-items': 'Auf Rechnungen des Accounts ist noch etwas offen',
  },
  wayOut: {
    'detach-in-progress': 'Lassen Sie ihn zuerst verknüpft. Dann lässt sich ändern, wer bezahlt.',
    'payer-change-in-progress':
      'Machen Sie sie über die Liste mit „Zahlung so lassen“ rückgängig, oder warten Sie bis dahin.',
    'not-ready': 'Jemand muss seine offenen Prüfungen abschließen.',
    'target-suspended': 'Der Support sagt Ihnen, was zu klären ist.',
    'target-closed': 'Er bekommt keine weiteren Rechnungen.',
    'invoice-only': 'Soll er selbst bezahlen, koppeln Sie ihn ab.',
    incompatible: 'Eine Rechnung hat eine Währung. Die des Accounts kann der Support ändern.',
    'mixed-tax':
      'Was hier nicht besteuert wird, darf nicht mit anderen Steuern auf einer E-Rechnung stehen. Der Account behält seine eigene Rechnung.',
    'not-standalone-payment': (name) =>
      `Jemand von ${name} hinterlegt eine im eigenen Kundenportal, unter Rechnungen und Zahlung.`,
    'open-items': (name) =>
      `Jemand von ${name} bezahlt das. Was noch nicht abgerechnet ist, kommt mit der nächsten Rechnung.`,
  },
  item: {
    invoice: (number) => `Rechnung ${number}`,
    unbilled: (number) => `Noch nicht abgerechnet: Bestellung ${number}`,
  },
  due: (day) => `fällig am ${day}`,
  overdue: (day) => `überfällig seit ${day}`,
  billedOn: (day) => `wird am ${day} abgerechnet`,
  already: {
    main: (name) => `„${name}“ steht schon auf der Sammelrechnung`,
    secondary: (name) => `„${name}“ bezahlt schon selbst`,
  },
  alreadyText: 'Jemand hat das inzwischen geändert. Es ist nichts mehr zu tun.',
  refused: (name) => `Wer für „${name}“ bezahlt, wurde nicht geändert`,
  done: {
    main: (name, day) => `„${name}“ steht ab dem ${day} auf der Sammelrechnung`,
    secondary: (name, day) => `„${name}“ bezahlt ab dem ${day} selbst`,
  },
  doneText: 'Beide Seiten bekommen darüber eine Nachricht.',
  doneLaterText:
    'Beide Seiten bekommen darüber eine Nachricht. Bis dahin ändert sich nichts, und Sie können es über die Liste rückgängig machen.',
  closeAndCheck: 'Schließen und weiter prüfen',
} satisfies Translation<typeof english>;
