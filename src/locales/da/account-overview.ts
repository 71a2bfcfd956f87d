import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Ikke omfattet af din adgang',
  ask: 'Bed om det',
  askFor: (action) => `Bed om det: ${action}`,
  name: 'Kontonavn',
  labels: 'Etiketter',
  list: 'På listen',
  hidden: 'Skjult',
  contact: 'Kontakt',
  location: 'Lokation',
  linked: 'Tilknyttet',
  linkedBy: (day, person) => (person ? `${day} af ${person}` : day),
  joined: 'Hvordan kontoen kom til',
  joinedBy: {
    created: 'Bestilt til denne hovedkonto',
    added: 'Eksisterende konto, tilføjet',
    'collective-invoice': 'Gennem samlefakturaen',
  },
  billing: 'Fakturering',
  billingLater: 'Planlagt',
  perMonth: 'Pr. måned',
  numbers: 'Numre',
  numbersCount: (count) => plural('da', count, { one: '1 nummer', other: `${count} numre` }),
  keeps: (day) => `Numre tilføjet efter ${day} beholder kontoen for sig selv.`,
  products: 'Produkter',
  rights: 'Hvad hovedkontoen må',
  readiness: {
    title: 'På vej',
    state: { done: 'Udført', open: 'Åben', later: 'Senere', failed: 'Ikke muligt' },
    step: {
      ordered: 'Bestilt',
      email: 'E-mailadresse bekræftet',
      address: 'Adresse bekræftet',
      numbers: 'Numre tildelt',
      usable: 'Klar til brug',
      invoice: 'Første faktura',
    },
    waits: {
      email: (to, day) => `Venter på personen med adressen ${to}, som fik en e-mail den ${day}`,
      address: (to, day) => `Venter på koden i brevet der blev sendt til ${to} den ${day}`,
    },
    over: {
      email: (to, day) => `E-mailen til ${to} fra den ${day} gælder ikke længere. Send den igen.`,
      address: (to, day) => `Koden i brevet til ${to} fra den ${day} kan ikke længere bruges. Send det igen.`,
    },
    byProvider: 'Venter på udbyderen',
    failed: 'Bestillingen kunne ikke udføres.',
    on: (day) => day,
  },
  life: {
    suspended: 'Spærret: ingen kan ringe, og betalingen fortsætter',
    closing: 'Denne konto er ved at blive lukket',
    closes: (day) => `Lukkes endeligt den ${day}`,
    since: {
      main: (day) => `Siden ${day}, på hovedkontoens anmodning.`,
      account: (day) =>
        `Siden ${day}, på kontoens egen anmodning. Kontoens administratorer kan ophæve spærringen.`,
    },
    byProvider: 'Jeres udbyder har spærret kontoen. Support fortæller hvad der skal bringes i orden.',
    until: {
      main: (day) => `Til og med ${day} kan kontoen genåbnes, og så er alt som før.`,
      account: (day) =>
        `Det har kontoen selv besluttet. Kontoens administratorer kan genåbne til og med ${day}.`,
    },
    resume: 'Ophæv spærring…',
    reopen: 'Genåbn…',
    suspendOrClose: 'Spær eller luk…',
    close: 'Luk endeligt…',
  },
  failed: 'Kontoen kunne ikke indlæses',
} satisfies Translation<typeof english>;
