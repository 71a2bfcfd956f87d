import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Tarjous ${number}`,
  loading: 'Tarjousta avataan.',
  failed: 'Tarjousta ei voitu avata',
  gone: 'Tämä linkki ei enää johda minnekään',
  goneText: 'Tarjous on päättynyt jokin aika sitten, tai linkki ei ole kokonainen. Pyydä lähettäjältä uusi.',
  for: 'Kenelle',
  account: 'Uusi tili',
  unnamed: 'ei vielä nimeä',
  location: 'Liittymän osoite',
  validUntil: 'Voimassa asti',
  term: 'Vähimmäiskausi',
  months: (count) => plural('fi', count, { one: '1 kuukausi', other: `${count} kuukautta` }),
  terms: 'Ehdot',
  service: 'Palvelu',
  monthly: 'Kuukaudessa',
  once: 'Kertamaksu',
  total: 'Yhteensä, sisältää alv:n',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Jatka tilaukseen',
  goOnText:
    'Kirjaudu ensin sisään. Kaikki on sitten täytetty valmiiksi; mitään ei tilata, ennen kuin olet tarkistanut sen.',
  state: {
    expired: {
      title: (number, day) => `Tarjous ${number} oli voimassa ${day} asti`,
      text: 'Hinnat eivät ole enää voimassa. Voit jatkaa tämän päivän hinnoin, kaikki valmiiksi täytettynä.',
    },
    ordered: {
      title: (number) => `Tarjous ${number} on tilattu`,
      text: 'Tili on tilaajan yleisnäkymässä. Mitään ei tarvitse enää tehdä.',
    },
    withdrawn: {
      title: (number) => `Tarjous ${number} on peruttu`,
      text: 'Sen perusteella ei voi enää tilata. Kysy lähettäjältä.',
    },
    renewed: {
      title: (number) => `Tarjous ${number} on laskettu uudelleen`,
      text: 'Toinen tarjous on korvannut sen. Löydät sen, kun jatkat.',
    },
  },
} satisfies Translation<typeof english>;
