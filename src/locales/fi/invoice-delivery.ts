import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-delivery/invoice-delivery.messages.js';

export const invoiceDelivery = {
  title: (name) => `Laskut: ”${name}”`,
  titleUnnamed: 'Laskujen toimitus',
  lead: 'Kuka näkee laskut ja kuka saa mitkäkin sähköpostit. Molemmat osapuolet näkevät, mitä täällä päätetään.',
  loadFailed: 'Päätöksiä ei voitu ladata',
  sight: 'Kuka näkee ja lataa laskuja',
  share: (account, main) => `Tilin ${account} henkilöt näkevät tilin osuuden tilin ${main} koontilaskusta`,
  own: (account, main) => `Tilin ${main} henkilöt näkevät laskut, jotka ${account} maksaa itse`,
  decides: (name) => `Tästä päättää ${name}.`,
  decidesPayer: (name) => `Tästä päättää maksaja, ${name}.`,
  firstOff:
    'Pois käytöstä, kunnes hyväksyt. Vain linkityksen jälkeiset laskut näytetään, ja voit perua tämän milloin tahansa.',
  seen: 'Kyllä',
  notSeen: 'Ei',
  ask: (name) => `Pyydä, että ${name} näyttää ne`,
  askedOn: (day) => `Pyydetty ${day}. Mikään ei ole sen jälkeen muuttunut.`,
  asked: (name) => `Pyyntö on lähetetty sähköpostitse: ${name}.`,
  notAsked: 'Pyyntöä ei lähetetty',
  invoices: (account) => `Laskut, jotka ${account} maksaa itse`,
  invoicesFailed: 'Näitä laskuja ei voitu ladata',
  none: 'Yhtään laskua ei ole vielä laadittu.',
  older: 'Näytä vanhemmat laskut',
  mails: 'Kuka saa mitkäkin sähköpostit',
  payerAlways:
    'Maksaja saa aina itse laskun ja tiedon sen erääntymisestä. Kenellekään ei ilmoiteta laskusta, jota hän ei saa nähdä.',
  topic: {
    invoice: 'Lasku on saapunut',
    payment: 'Maksu on erääntynyt',
    payer: 'Joku muu maksaa',
    contract: 'Sopimus ja tilaukset',
  },
  audience: { main: (main) => main, secondary: (_main, account) => account, both: () => 'Molemmat' },
  addresses: (name, email) => `Vastaanottajan ${name} sähköpostit lähetetään osoitteeseen ${email}.`,
  missing: (name) => `Kukaan ei enää kirjaudu tilille ${name}`,
  missingText: (topics) =>
    `Nämä sähköpostit eivät ehkä tavoita ketään: ${topics}. Valitse joku muu tai anna jollekulle siellä omat tunnukset.`,
  notSaved: 'Tätä ei tallennettu',
  changed:
    'Joku muu on sillä välin muuttanut tätä. Omaa muutostasi ei ole vielä tallennettu. Kumpi säilytetään?',
  save: 'Tallenna',
  saving: 'Tallennetaan…',
} satisfies Translation<typeof english>;
