import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Sulje tiedot',
  failed: 'Tietoja ei voitu ladata',
  panels: 'Tilin tiedot',
  panel: {
    overview: 'Yleistiedot',
    billing: 'Laskutus',
    access: 'Pääsy',
    forwarding: 'Soitonsiirto',
    activity: 'Tapahtumat',
  },
  lacking: {
    access: 'Pääsytiedot eivät kuulu oikeuksiisi',
    activity: 'Tilien tapahtumat eivät kuulu oikeuksiisi',
  },
  lackingText: (who) => `Oikeuden voi myöntää ${who}.`,
  ask: 'Pyydä oikeutta',
  previous: 'Edellinen tili',
  next: 'Seuraava tili',
  isFirst: 'Tämä on luettelon ensimmäinen tili',
  isLast: 'Tämä on luettelon viimeinen tili',
  notListed: 'Tämä tili ei ole luettelossa tällä hetkellä',
  position: (place, total) => `${place}/${total}`,
  stepFailed: 'Seuraavaa tiliä ei voitu ladata',
} satisfies Translation<typeof english>;
