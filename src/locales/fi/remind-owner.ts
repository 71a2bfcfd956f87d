import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Muistuta tilin ${number} omistajaa`,
  titleUnnamed: 'Muistuta omistajaa',
  lead: 'Omistaja saa sähköpostin uudelleen sekä tekstiviestin, jossa on kirjautumislinkki.',
  phone: 'Matkapuhelinnumero',
  phoneHint: 'Tilistä päättävän henkilön numero. Sitä ei näytetä kenellekään jälkikäteen.',
  phoneKnown: (to) => `Jätä tyhjäksi, jos numero on ${to}.`,
  state: {
    waiting: (to) => `Tekstiviesti numeroon ${to} on matkalla.`,
    sent: (to) => `Tekstiviesti lähetettiin numeroon ${to}.`,
    'not-delivered': (to) => `Tekstiviestiä numeroon ${to} ei toimitettu. Tarkista numero.`,
  },
  at: (time) => `Lähetetty: ${time}`,
  send: 'Lähetä uudelleen',
  againAt: (time) => `Voidaan lähettää uudelleen ${time}.`,
  noMore: 'Tälle pyynnölle ei voi enää lähettää mitään. Se on avoinna, kunnes se päättyy.',
  done: 'Lähetetty uudelleen',
  doneText: (to) => `Sähköposti on matkalla, ja tekstiviesti numeroon ${to}.`,
} satisfies Translation<typeof english>;
