import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Tilausta ei voitu ladata',
  cancel: {
    title: (number) => `Peruutetaanko tilaus ${number}?`,
    lead: 'Selvitämme, onko se vielä mahdollista, ja ilmoitamme sinulle.',
    possible:
      'Jos mitään ei ole vielä varattu, tilaus päättyy, mitään ei veloiteta ja tili poistuu yleisnäkymästä.',
    notPossible: 'Jos jotakin ei voi enää perua, kuten varattua asennustyötä, tilaus jatkuu.',
    message: 'Miksi (valinnainen)',
    messageHint: 'Asian selvittäjälle.',
    submit: 'Peruuta tilaus',
    sending: 'Lähetetään…',
    keep: 'Säilytä tilaus',
    done: 'Selvitämme asiaa',
    doneText: 'Ilmoitamme, voiko tilauksen peruuttaa. Siihen asti sitä ei toteuteta pidemmälle.',
  },
  withdraw: {
    title: (number) => `Peruuta tilauksen ${number} sopimus`,
    lead: (day) => `Peruuttamisoikeus on voimassa ${day} asti. Syytä ei tarvitse kertoa.`,
    effect:
      'Sopimus päättyy heti. Tili suljetaan, puhelinnumerot vapautetaan ja tili poistuu yleisnäkymästä.',
    declaration: (number, account) =>
      `”Peruutan tilauksen ${number} sopimuksen, joka koskee tiliä ${account}.”`,
    name: 'Nimesi',
    email: 'Minne vahvistus lähetetään',
    emailHint: 'Siinä on ilmoituksesi sekä päivä ja kellonaika. Säilytä se.',
    submit: 'Vahvista peruutus',
    sending: 'Lähetetään…',
    keep: 'Säilytä sopimus',
    done: 'Olet peruuttanut sopimuksen',
    doneText: (email, at) => `Vastaanotettu ${at}. Vahvistus on matkalla osoitteeseen ${email}.`,
  },
  over: 'Tämä ei ole enää mahdollista: tilaus on sillä välin edennyt.',
  titleUnnamed: 'Tilaus',
  failed: 'Tätä ei tehty',
} satisfies Translation<typeof messages>;
