import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Ingår inte i din åtkomst',
  ask: 'Be om det',
  askFor: (action) => `Be om det: ${action}`,
  name: 'Kontonamn',
  labels: 'Etiketter',
  list: 'I listan',
  hidden: 'Dolt',
  contact: 'Kontakt',
  location: 'Plats',
  linked: 'Kopplat',
  linkedBy: (day, person) => (person ? `${day} av ${person}` : day),
  joined: 'Hur kontot tillkom',
  joinedBy: {
    created: 'Beställt för det här huvudkontot',
    added: 'Befintligt konto, tillagt',
    'collective-invoice': 'Genom samlingsfakturan',
  },
  billing: 'Fakturering',
  billingLater: 'Planerat',
  perMonth: 'Per månad',
  numbers: 'Nummer',
  numbersCount: (count) => plural('sv', count, { one: '1 nummer', other: `${count} nummer` }),
  keeps: (day) => `Nummer som har tillkommit efter ${day} behåller kontot för sig självt.`,
  products: 'Produkter',
  rights: 'Vad huvudkontot får göra',
  readiness: {
    title: 'På väg',
    state: { done: 'Klart', open: 'Öppet', later: 'Senare', failed: 'Inte möjligt' },
    step: {
      ordered: 'Beställt',
      email: 'E-postadress bekräftad',
      address: 'Adress bekräftad',
      numbers: 'Nummer tilldelade',
      usable: 'Klart att använda',
      invoice: 'Första fakturan',
    },
    waits: {
      email: (to, day) => `Väntar på personen med adressen ${to}, som fick ett mejl den ${day}`,
      address: (to, day) => `Väntar på koden i brevet som skickades till ${to} den ${day}`,
    },
    over: {
      email: (to, day) => `Mejlet till ${to} från den ${day} gäller inte längre. Skicka det igen.`,
      address: (to, day) =>
        `Koden i brevet till ${to} från den ${day} kan inte längre användas. Skicka det igen.`,
    },
    byProvider: 'Väntar på leverantören',
    failed: 'Beställningen kunde inte utföras.',
    on: (day) => day,
  },
  life: {
    suspended: 'Spärrat: ingen kan ringa, och avgifterna löper på',
    closing: 'Det här kontot håller på att avslutas',
    closes: (day) => `Avslutas slutgiltigt den ${day}`,
    since: {
      main: (day) => `Sedan ${day}, på huvudkontots begäran.`,
      account: (day) => `Sedan ${day}, på kontots egen begäran. Kontots administratörer kan häva spärren.`,
    },
    byProvider: 'Er leverantör har spärrat kontot. Supporten berättar vad som behöver åtgärdas.',
    until: {
      main: (day) => `Till och med ${day} går det att återöppna, och då är allt som förut.`,
      account: (day) =>
        `Kontot har själv bestämt detta. Kontots administratörer kan återöppna det till och med ${day}.`,
    },
    resume: 'Häv spärren…',
    reopen: 'Återöppna…',
    suspendOrClose: 'Spärra eller avsluta…',
    close: 'Avsluta slutgiltigt…',
  },
  failed: 'Kontot kunde inte läsas in',
} satisfies Translation<typeof english>;
