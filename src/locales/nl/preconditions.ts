import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Niets staat in de weg',
    noted: 'Wat nog openstaat',
    blocking: 'Dit moet eerst worden geregeld',
  },
  name: {
    'open-invoices': 'Openstaande facturen',
    unbilled: 'Nog niet gefactureerde kosten',
    'open-quotes': 'Open offertes',
    credit: 'Tegoed',
    'changed-lately': 'Tijd sinds de laatste koppeling',
  },
  state: { met: 'Geregeld', noted: 'Genoteerd', blocking: 'Staat in de weg' },
  met: {
    'open-invoices': 'Er staat niets open.',
    unbilled: 'Alles is gefactureerd.',
    'open-quotes': 'Er zijn er geen.',
    credit: 'Er is geen tegoed.',
    'changed-lately': 'Dit is lang genoeg.',
  },
  owner: {
    'open-invoices': (day) => `De vervaldatum van de eerste is ${day}.`,
    unbilled: (day) => `Zonder actie van u worden deze op ${day} gefactureerd.`,
    'open-quotes': 'Na de koppeling kan er niet meer mee worden besteld. Gebruik ze of trek ze in.',
    credit: 'Blijft bij dit account en wordt niet voor de verzamelfactuur gebruikt.',
  },
  hidden: 'Iemand van dit account die facturen mag zien, ziet hier het bedrag en kan het regelen.',
  noPayment: 'Voeg een betaalmethode toe of betaal per overschrijving. Controleer daarna opnieuw.',
  main: {
    'open-invoices': 'Iemand van het account betaalt ze. Daarna is koppelen mogelijk.',
    unbilled: 'Iemand van het account laat ze factureren en betaalt ze, of wacht op de volgende factuur.',
    'open-quotes': 'Na de koppeling kan het account er niet meer mee bestellen.',
    credit: 'Blijft bij het account en wordt niet voor uw verzamelfactuur gebruikt.',
  },
  waits: (day) => `Het account hoorde onlangs nog bij een hoofdaccount. Koppelen kan vanaf ${day}.`,
  clear: {
    'open-invoices': (amount) => `Nu ${amount} betalen`,
    unbilled: (amount) => `Nu ${amount} factureren`,
  },
  checkAgain: 'Opnieuw controleren',
};
