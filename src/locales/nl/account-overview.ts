import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'Valt niet onder uw toegang',
  ask: 'Recht aanvragen',
  askFor: (action) => `Recht aanvragen: ${action}`,
  name: 'Accountnaam',
  labels: 'Labels',
  list: 'In de lijst',
  hidden: 'Verborgen',
  location: 'Locatie',
  contact: 'Contactpersoon',
  linked: 'Gekoppeld',
  linkedBy: (day, person) => (person ? `${day} door ${person}` : day),
  joined: 'Manier van toevoegen',
  joinedBy: {
    created: 'Besteld voor dit hoofdaccount',
    added: 'Bestaand account, toegevoegd',
    'collective-invoice': 'Via de verzamelfactuur',
  },
  billing: 'Facturering',
  billingLater: 'Gepland',
  perMonth: 'Per maand',
  numbers: 'Nummers',
  numbersCount: (count) => plural('nl', count, { one: '1 nummer', other: `${count} nummers` }),
  keeps: (day) => `Nummers die na ${day} zijn toegevoegd, deelt het account niet.`,
  products: 'Producten',
  rights: 'Wat het hoofdaccount mag',
  readiness: {
    title: 'In behandeling',
    state: { done: 'Klaar', open: 'Open', later: 'Later', failed: 'Niet mogelijk' },
    step: {
      ordered: 'Besteld',
      email: 'E-mailadres bevestigd',
      address: 'Adres bevestigd',
      numbers: 'Nummers toegewezen',
      usable: 'Klaar voor gebruik',
      invoice: 'Eerste factuur',
    },
    waits: {
      email: (to, day) => `Wacht op de ontvanger van de e-mail die op ${day} naar ${to} is gegaan`,
      address: (to, day) => `Wacht op de code uit de brief die op ${day} naar ${to} is gegaan`,
    },
    over: {
      email: (to, day) => `De e-mail aan ${to} van ${day} is niet meer geldig. Verstuur deze opnieuw.`,
      address: (to, day) =>
        `De code uit de brief aan ${to} van ${day} is niet meer bruikbaar. Verstuur de brief opnieuw.`,
    },
    byProvider: 'Wacht op de aanbieder',
    failed: 'De bestelling kon niet worden uitgevoerd.',
    on: (day) => day,
  },
  life: {
    suspended: 'Geblokkeerd: bellen is niet mogelijk, de kosten lopen door',
    closing: 'Dit account wordt gesloten',
    closes: (day) => `Wordt op ${day} definitief gesloten`,
    since: {
      main: (day) => `Sinds ${day}, op verzoek van het hoofdaccount.`,
      account: (day) =>
        `Sinds ${day}, op verzoek van het account zelf. De eigen beheerders kunnen de blokkering opheffen.`,
    },
    byProvider:
      'Uw aanbieder heeft het account geblokkeerd. De klantenservice vertelt u wat er moet worden geregeld.',
    until: {
      main: (day) => `Tot ${day} is heropenen mogelijk; alles is dan weer zoals voorheen.`,
      account: (day) =>
        `Dit is een besluit van het account zelf. De eigen beheerders kunnen het account tot ${day} heropenen.`,
    },
    resume: 'Blokkering opheffen…',
    reopen: 'Heropenen…',
    suspendOrClose: 'Blokkeren of sluiten…',
    close: 'Definitief sluiten…',
  },
  failed: 'Het account kan niet worden geladen',
} satisfies Translation<typeof english>;
