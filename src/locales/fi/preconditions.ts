import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Esteitä ei ole',
    noted: 'Mitä on vielä avoinna',
    blocking: 'Tämä on selvitettävä ensin',
  },
  name: {
    'open-invoices': 'Avoimet laskut',
    unbilled: 'Vielä laskuttamattomat maksut',
    'open-quotes': 'Avoimet tarjoukset',
    credit: 'Hyvityssaldo',
    'changed-lately': 'Aika edellisestä linkityksestä',
  },
  state: { met: 'Kunnossa', noted: 'Merkitty', blocking: 'Esteenä' },
  met: {
    'open-invoices': 'Avoimia ei ole.',
    unbilled: 'Kaikki on laskutettu.',
    'open-quotes': 'Avoimia ei ole.',
    credit: 'Saldoa ei ole.',
    'changed-lately': 'Aika on riittävän pitkä.',
  },
  owner: {
    'open-invoices': (day) => `Ensimmäisen eräpäivä on ${day}.`,
    unbilled: (day) => `Jos et tee mitään, ne laskutetaan ${day}.`,
    'open-quotes':
      'Niiden perusteella ei voi enää tilata, kun tili on linkitetty. Käytä tai peru ne, joilla on merkitystä.',
    credit: 'Se jää tälle tilille. Sitä ei käytetä koontilaskuun.',
  },
  hidden: 'Henkilö, joka saa nähdä tilin laskut, näkee summan ja voi selvittää asian täällä.',
  noPayment: 'Lisää maksutapa tai maksa tilisiirrolla. Tarkista sitten uudelleen.',
  main: {
    'open-invoices': 'Joku tilin henkilöistä maksaa ne. Sitten tilin voi linkittää.',
    unbilled: 'Joku tilin henkilöistä laskututtaa ja maksaa ne, tai odotetaan seuraavaa laskua.',
    'open-quotes': 'Tili ei voi enää tilata niiden perusteella, kun se on linkitetty.',
    credit: 'Se jää tilille. Sitä ei käytetä koontilaskuunne.',
  },
  waits: (day) => `Tili kuului äskettäin päätilille. Sen voi linkittää ${day} alkaen.`,
  clear: {
    'open-invoices': (amount) => `Maksa ${amount} nyt`,
    unbilled: (amount) => `Laskuta ${amount} nyt`,
  },
  checkAgain: 'Tarkista uudelleen',
};
