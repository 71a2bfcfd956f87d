import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => plural('de', count, { one: '1 Account', other: `${count} Accounts` });

export const swapMain = {
  titleUnnamed: 'Hauptaccount wechseln',
  title: (to) => `„${to}“ zum Hauptaccount machen`,
  loadFailed: 'Was sich dadurch ändert, konnte nicht geladen werden',
  lead: (to, from, day) =>
    `„${to}“ tritt an die Stelle von „${from}“, das dann einer seiner Nebenaccounts ist. Bei rechtzeitiger Zustimmung am ${day}.`,
  none: 'Es ist kein Wechsel des Hauptaccounts vorgeschlagen.',
  standing: {
    proposed: {
      main: (to) => `„${to}“ ist gefragt, Hauptaccount zu werden`,
      successor: (from) => `„${from}“ schlägt vor, dass dieser Account Hauptaccount wird`,
    },
    planned: (to, day) => `„${to}“ wird am ${day} Hauptaccount`,
    done: (to, day) => `„${to}“ ist seit dem ${day} Hauptaccount`,
    declined: (to) => `„${to}“ hat abgelehnt, Hauptaccount zu werden`,
    canceled: (to) => `Dass „${to}“ Hauptaccount wird, wurde zurückgenommen`,
    expired: (to) => `Niemand hat geantwortet, ob „${to}“ Hauptaccount wird`,
    failed: (to) => `„${to}“ konnte nicht Hauptaccount werden`,
  },
  validUntil: (day) => `Nichts ändert sich, bevor jemand zustimmt. Der Vorschlag gilt bis ${day}.`,
  plannedText: (day) =>
    `Bis zum ${day} können beide Seiten das zurücknehmen. Dann ändert sich alles auf einmal.`,
  endedText: 'Es hat sich nichts geändert.',
  doneText: 'Alle verknüpften Accounts gehören jetzt dazu, mit ihren Etiketten und Namen.',
  proposed: (by, day) => `Vorgeschlagen von ${by} am ${day}`,
  said: (message) => `„${message}“`,
  message: 'Nachricht an die Gefragten (optional)',
  messageHint: 'Sie bekommen eine E-Mail und sehen im Portal, was sich ändern würde.',
  notPossible: 'Noch kann er nicht Hauptaccount werden',
  obstacle: {
    'swap-in-progress': 'Ein anderer Wechsel des Hauptaccounts läuft. Nehmen Sie den zuerst zurück.',
    'account-halted': 'Einer der beiden Accounts ist gesperrt oder wird geschlossen.',
    'not-ready': 'Seine Bestellung läuft noch.',
    'invoice-only': 'Er steht nur auf der Sammelrechnung. Verknüpfen Sie ihn zuerst.',
    'detach-in-progress': 'Das Ende seiner Verknüpfung ist geplant. Nehmen Sie das zuerst zurück.',
    'payer-change-in-progress':
      'Ein Wechsel des Zahlers ist geplant. Warten Sie diesen Tag ab, oder nehmen Sie ihn zurück.',
    'no-local-admin': 'Niemand verwaltet ihn selbst: Jemand muss zustimmen und übernehmen.',
    'not-standalone-payment': 'Er hat keine Zahlungsart für die Sammelrechnung.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `Ab ${day} bezahlt „${account}“ die Sammelrechnung: ${accounts(count)}, ${monthly} im Monat.`,
    'last-collective-invoice': (account, day) =>
      `Die letzte Sammelrechnung von „${account}“ endet am ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Auch die Gebühren von „${account}“ (${monthly} im Monat) kommen auf die Sammelrechnung.`
        : `„${account}“ bezahlt seine eigenen Gebühren weiter selbst (${monthly} im Monat).`,
    'past-invoices-stay': (account) => `Frühere Rechnungen bleiben bei „${account}“.`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `${names} und ${more} weitere von „${account}“ sehen und verwalten alle Accounts.`
        : `Alle Accounts sieht und verwaltet von „${account}“ dann: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('de', count, {
        one: `1 Person von „${account}“ kann nicht mehr in den anderen Accounts arbeiten; die eigene Anmeldung bleibt.`,
        other: `${count} Personen von „${account}“ können nicht mehr in den anderen Accounts arbeiten; die eigene Anmeldung bleibt.`,
      }),
    'requests-withdrawn': (count) =>
      plural('de', count, {
        one: '1 Anfrage, die dann noch auf Antwort wartet, wird zurückgezogen.',
        other: `${count} Anfragen, die dann noch auf Antwort warten, werden zurückgezogen.`,
      }),
    'local-teams-unchanged': 'Die Teams aller Accounts behalten ihre eigenen Anmeldungen und Rechte.',
    'accounts-unchanged': 'Rufnummern, Rufumleitung und Verträge aller Accounts bleiben, wie sie sind.',
    'notes-go-along': 'Eigene Namen, Etiketten, Kostenstellen und Bestellnummern gehen mit.',
    'can-be-undone': (day) => `Bis zum ${day} können beide Seiten es zurücknehmen.`,
  },
  keep: 'Nichts ändern',
  submit: { propose: 'Vorschlagen', accept: 'Zustimmen', decline: 'Ablehnen', cancel: 'Zurücknehmen' },
  done: {
    propose: (to) => `„${to}“ ist gefragt`,
    accept: (to, day) => `„${to}“ wird am ${day} Hauptaccount`,
    decline: (from) => `„${from}“ bleibt Hauptaccount`,
    cancel: (from) => `„${from}“ bleibt Hauptaccount`,
  },
  doneTexts: {
    propose:
      'Sie und die Gefragten bekommen eine E-Mail. Bis zur Zustimmung ändert sich nichts, und Sie können es hier zurücknehmen.',
    accept: 'Beide Seiten bekommen eine E-Mail. Bis zum Tag davor können beide es hier zurücknehmen.',
    decline: 'Es ändert sich nichts. Beide Seiten bekommen eine E-Mail.',
    cancel: 'Es ändert sich nichts. Beide Seiten bekommen eine E-Mail.',
  },
  look: 'Ansehen …',
  make: 'Zum Hauptaccount machen …',
  closeAndCheck: 'Schließen und später nachsehen',
} satisfies Translation<typeof english>;
