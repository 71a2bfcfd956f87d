import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Nicht in Ihrem Zugriff enthalten',
  ask: 'Darum bitten',
  askFor: (action) => `Darum bitten: ${action}`,
  name: 'Name des Accounts',
  labels: 'Labels',
  list: 'In der Liste',
  hidden: 'Ausgeblendet',
  contact: 'Kontakt',
  location: 'Standort',
  linked: 'Verknüpft',
  linkedBy: (day: string, person: string) => (person ? `${day} durch ${person}` : day),
  joined: 'Hinzugekommen',
  joinedBy: {
    created: 'Für diesen Hauptaccount bestellt',
    added: 'Bestehender Account, hinzugefügt',
    'collective-invoice': 'Über die Sammelrechnung',
  },
  billing: 'Abrechnung',
  billingLater: 'Geplant',
  perMonth: 'Pro Monat',
  numbers: 'Rufnummern',
  numbersCount: (count: number) => plural('de', count, { one: '1 Rufnummer', other: `${count} Rufnummern` }),
  keeps: (day) => `Rufnummern, die nach dem ${day} hinzukamen, behält der Account für sich.`,
  products: 'Produkte',
  rights: 'Was der Hauptaccount darf',
  readiness: {
    title: 'Auf dem Weg',
    state: { done: 'Erledigt', open: 'Offen', later: 'Später', failed: 'Nicht möglich' },
    step: {
      ordered: 'Bestellt',
      email: 'E-Mail-Adresse bestätigt',
      address: 'Anschrift bestätigt',
      numbers: 'Rufnummern zugeteilt',
      usable: 'Einsatzbereit',
      invoice: 'Erste Rechnung',
    },
    waits: {
      email: (to, day) => `Wartet auf die Person mit der Adresse ${to}, an die am ${day} eine E-Mail ging`,
      address: (to, day) => `Wartet auf den Code aus dem Brief, der am ${day} an ${to} ging`,
    },
    over: {
      email: (to, day) => `Die E-Mail an ${to} vom ${day} gilt nicht mehr. Senden Sie sie noch einmal.`,
      address: (to, day) =>
        `Der Code aus dem Brief an ${to} vom ${day} gilt nicht mehr. Senden Sie ihn noch einmal.`,
    },
    byProvider: 'Wartet auf den Anbieter',
    failed: 'Die Bestellung konnte nicht ausgeführt werden.',
    on: (day) => day,
  },
  life: {
    suspended: 'Gesperrt: Niemand kann telefonieren, Gebühren laufen weiter',
    closing: 'Dieser Account wird geschlossen',
    closes: (day) => `Wird am ${day} endgültig geschlossen`,
    since: {
      main: (day) => `Seit ${day}, auf Wunsch des Hauptaccounts.`,
      account: (day) =>
        `Seit ${day}, auf Wunsch des Accounts selbst. Seine Administratoren können die Sperre aufheben.`,
    },
    byProvider: 'Ihr Anbieter hat ihn gesperrt. Der Support sagt Ihnen, was zu klären ist.',
    until: {
      main: (day) => `Bis zum ${day} lässt er sich wieder öffnen, und alles ist wie vorher.`,
      account: (day) =>
        `Das hat der Account selbst entschieden. Bis zum ${day} können seine Administratoren ihn wieder öffnen.`,
    },
    resume: 'Sperre aufheben …',
    reopen: 'Wieder öffnen …',
    suspendOrClose: 'Sperren oder schließen …',
    close: 'Endgültig schließen …',
  },
  failed: 'Der Account konnte nicht geladen werden',
} satisfies Translation<typeof english>;
