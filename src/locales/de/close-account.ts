import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const numbers = (count: number) => plural('de', count, { one: '1 Rufnummer', other: `${count} Rufnummern` });

export const closeAccount = {
  title: (name) => `„${name}“ sperren oder schließen`,
  titleUnnamed: 'Account sperren oder schließen',
  titleSuspended: (name) => `„${name}“ ist gesperrt`,
  titleClosing: (name, day) => `„${name}“ wird am ${day} geschlossen`,
  titleOver: (name) => `„${name}“ ist geschlossen`,
  loadFailed: 'Was sich dadurch ändert, konnte nicht geladen werden',
  what: 'Was soll geschehen?',
  acts: {
    suspend: 'Sperren',
    resume: 'Sperre aufheben',
    close: 'Endgültig schließen',
    reopen: 'Wieder öffnen',
  },
  about: {
    suspend: 'Niemand kann telefonieren, Gebühren laufen weiter. Das lässt sich jederzeit aufheben.',
    resume: 'Alles geht wieder wie vorher.',
    close: (day) =>
      `Bis zum ${day} lässt er sich wieder öffnen. Danach ist es endgültig, und seine Rufnummern werden frei.`,
    reopen: 'Alles ist wieder, wie es vorher war.',
    reopenSuspended: 'Alles ist wieder, wie es vorher war: Der Account ist dann wieder gesperrt.',
  },
  keep: 'Nichts ändern',
  submit: {
    suspend: 'Account sperren',
    resume: 'Sperre aufheben',
    close: 'Account schließen',
    reopen: 'Account wieder öffnen',
  },
  suspendInstead: 'Stattdessen sperren',
  notPossible: 'Noch lässt er sich nicht schließen',
  refused: (name) => `An „${name}“ wurde nichts geändert`,
  done: {
    suspend: (name) => `„${name}“ ist gesperrt`,
    resume: (name) => `„${name}“ ist wieder in Betrieb`,
    close: (name, day) => `„${name}“ wird am ${day} geschlossen`,
    reopen: (name) => `„${name}“ bleibt geöffnet`,
  },
  doneText: {
    suspend: 'Die Sperre lässt sich jederzeit aufheben. Beide Seiten bekommen darüber eine Nachricht.',
    resume: 'Alles geht wie vorher. Beide Seiten bekommen darüber eine Nachricht.',
    close: (day) =>
      `Bis zum ${day} lässt er sich hier wieder öffnen, und alles ist wie vorher. Beide Seiten bekommen darüber eine Nachricht.`,
    reopen: 'Alles ist, wie es vorher war. Beide Seiten bekommen darüber eine Nachricht.',
  },
  byProvider: 'Ihr Anbieter hat ihn gesperrt. Der Support sagt Ihnen, was zu klären ist.',
  since: {
    main: (day) => `Seit ${day}, auf Wunsch des Hauptaccounts.`,
    account: (day) => `Seit ${day}, auf Wunsch des Accounts selbst.`,
  },
  otherSide: 'Das haben seine eigenen Administratoren entschieden. Nur sie können es zurücknehmen.',
  until: (day) => `Bis zum ${day} lässt er sich wieder öffnen.`,
  finalText: 'Er lässt sich nicht mehr öffnen.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('de', count, { one: 'Er hat 1 Nebenaccount', other: `Er hat ${count} Nebenaccounts` }),
    'not-ready': 'Ein Auftrag läuft noch',
    'detach-in-progress': (day) => `Seine Verknüpfung soll am ${day} enden`,
    'payer-change-in-progress': (day) => `Wer bezahlt, soll sich am ${day} ändern`,
    'open-items': (count, total) =>
      plural('de', count, {
        one: `1 Rechnung ist überfällig: ${total}`,
        other: `${count} Rechnungen sind überfällig: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'Ein Hauptaccount lässt sich schließen, sobald alle abgekoppelt sind.',
    'not-ready': 'Schließen Sie seine offenen Prüfungen ab, oder stornieren Sie den Auftrag beim Support.',
    'detach-in-progress':
      'Lassen Sie ihn zuerst verknüpft (in der Liste), oder schließen Sie ihn nach diesem Tag für sich.',
    'payer-change-in-progress':
      'Nehmen Sie das in der Liste mit „Zahlung so lassen“ zurück, oder warten Sie bis dahin.',
    'open-items': 'Bezahlen Sie sie zuerst. Sobald das Geld da ist, lässt er sich schließen.',
  },
  detachThem: 'Abkoppeln …',
  showThem: 'Liste ansehen',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer ? `${payer} bezahlt weiter ${monthly} im Monat.` : `Gebühren laufen weiter: ${monthly} im Monat.`,
    'charges-until': (monthly, day) =>
      `Verträge enden und werden bis zum ${day} berechnet: ${monthly} im Monat.`,
    'last-own-invoice': (main, day) =>
      `Bis zum ${day} steht er auf der Sammelrechnung von ${main}; was danach anfällt, kommt mit einer letzten eigenen Rechnung.`,
    'open-invoices': (count, total) =>
      plural('de', count, {
        one: `1 offene Rechnung bleibt zu bezahlen: ${total}.`,
        other: `${count} offene Rechnungen bleiben zu bezahlen: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('de', count, {
        one: 'Seine Rufnummer ist sofort aus: keine Anrufe hinaus, keine herein.',
        other: `Seine ${count} Rufnummern sind sofort aus: keine Anrufe hinaus, keine herein.`,
      }),
    'numbers-released': (count, day) =>
      plural('de', count, {
        one: `Am ${day} wird 1 Rufnummer frei. Andere können sie bekommen.`,
        other: `Am ${day} werden ${count} Rufnummern frei. Andere können sie bekommen.`,
      }),
    'forwarding-rests': (count) =>
      `Die Rufumleitung von ${numbers(count)} ruht und lässt sich in dieser Zeit nicht ändern.`,
    'forwarding-ends': (count, day) => `Die Rufumleitung von ${numbers(count)} ruht und endet am ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `Ab dem ${day} können sich ${names} und ${more} weitere nicht mehr bei ihm anmelden.`
        : `Ab dem ${day} kann sich niemand mehr bei ihm anmelden: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Am ${day} endet seine Verknüpfung mit ${main}.`
        : plural('de', people, {
            one: `Am ${day} endet seine Verknüpfung mit ${main}; 1 Person dort verliert den Zugang.`,
            other: `Am ${day} endet seine Verknüpfung mit ${main}; ${people} Personen dort verlieren den Zugang.`,
          }),
    'acts-rest': 'In dieser Zeit lässt sich von ihm aus nichts bestellen, verknüpfen oder umleiten.',
    'looking-goes-on': 'Wer Zugang hat, kann sich weiter alles ansehen.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Seine Nebenaccounts laufen weiter, auch auf seiner Sammelrechnung: ${names} und ${more} weitere.`
        : `Seine Nebenaccounts laufen weiter, auch auf seiner Sammelrechnung: ${names}.`,
    'numbers-kept': (count) => `${numbers(count)} und alle Einstellungen bleiben erhalten.`,
    'link-kept': (main) => `Er bleibt mit ${main} verknüpft.`,
    'can-be-resumed': 'Die Sperre lässt sich jederzeit aufheben.',
    'can-be-reopened': (day) => `Bis zum ${day} lässt er sich wieder öffnen, und alles ist wie vorher.`,
    'records-stay': (main) =>
      main
        ? `Seine Rechnungen und sein Verlauf bleiben bei ${main}; dort lassen sich die Daten der gemeinsamen Zeit herunterladen.`
        : 'Seine Rechnungen werden aufbewahrt, wie das Gesetz es verlangt. Laden Sie vorher herunter, was Sie brauchen.',
  },
  certainty: {
    title: (day) => `Ab dem ${day} lässt sich das nicht mehr zurücknehmen`,
    lead: 'Haken Sie jedes als gelesen ab.',
    tickMissing: 'Bitte haken Sie jedes ab.',
    number: (number) => `Tippen Sie die Kundennummer des Accounts: ${number}`,
    numberWrong: 'Das ist nicht die Kundennummer des Accounts.',
  },
  closeAndCheck: 'Schließen und weiter prüfen',
} satisfies Translation<typeof english>;
