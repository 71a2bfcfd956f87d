import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Korjaa tiedot: ${provider}`,
  titleUnnamed: 'Korjaa numeronsiirron tiedot',
  lead: 'Täsmälleen kuten nykyisessä sopimuksessa. Merkitsemättömät tiedot olivat oikein ja lähetetään sellaisinaan uudelleen.',
  loadFailed: 'Tilausta ei voitu ladata',
  differs: (provider) => `Operaattorilla ${provider} on tässä jotain muuta.`,
  company: 'Sopimuksen haltija',
  street: 'Katuosoite',
  postcode: 'Postinumero',
  customerNumber: 'Asiakasnumero siellä',
  customerNumberHint: 'Se on kyseisen operaattorin laskuissa.',
  pin: 'Sopimuksen PIN-koodi',
  pinHint:
    'Jotkin operaattorit luovuttavat numerot vain sillä. Se välitetään eteenpäin, eikä sitä tallenneta.',
  send: 'Lähetä uudelleen',
  sending: 'Lähetetään…',
  over: 'Korjattavaa ei enää ole: tilaus on sillä välin edennyt.',
  notSent: 'Tietoja ei lähetetty',
} satisfies Translation<typeof messages>;
