import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Tilaukset verkkokaupassa',
  looking: 'Etsimme tilaustasi',
  lookingText: 'Se tehtiin juuri verkkokaupassa. Se näkyy täällä heti, kun se on saapunut.',
  inProgress: 'Tilaus kesken',
  inProgressText: (at, person) =>
    `${person} siirtyi verkkokauppaan ${at}. Tilaus näkyy yleisnäkymässä heti, kun se on saapunut.`,
  away: 'Verkkokaupassa tehdään tilausta',
  awayText: (at, person) => `${person} siirtyi sinne ${at}.`,
  notify: 'Ilmoita minulle',
  notifyOf: (at) => `Ilmoita minulle verkkokaupan tilauksesta: ${at}`,
  notified:
    'Saat sähköpostin heti, kun se on saapunut tai kun on selvää, ettei tilausta ole. Voit sulkea tämän sivun.',
  notNotified: 'Et saa siitä sähköpostia.',
  stop: 'Älä ilmoita minulle',
  stopOf: (at) => `Älä ilmoita minulle verkkokaupan tilauksesta: ${at}`,
  notifyFailed: 'Sitä ei voitu tallentaa',
  none: 'Tilausta ei tehty',
  noneText: 'Verkkokaupassa valitut tiedot säilyivät. Voit jatkaa niistä.',
  goOn: 'Jatka verkkokaupassa',
  goOnOf: (at) => `Jatka verkkokaupassa: ${at}`,
  leave: 'Lopeta etsiminen',
  leaveOf: (at) => `Lopeta etsiminen: ${at}`,
  discard: 'Hylkää',
  discardOf: (at) => `Hylkää: ${at}`,
  unknown: 'Tämä paluulinkki ei ole enää voimassa',
  unknownText: 'Jos tilaus tehtiin, löydät sen tilin yleisnäkymästä.',
  failed: 'Verkkokauppaan ei saatu yhteyttä',
  arrived: (name) => `”${name}” on tilattu.`,
} satisfies Translation<typeof messages>;
