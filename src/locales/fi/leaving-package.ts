import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Yhteisen ajan tiedot',
  first: 'Lataa ensin tarvitsemasi',
  loadFailed: 'Mukaan otettavia tietoja ei voitu ladata',
  endsFrom: (day) => `${day} alkaen et enää näe täällä:`,
  endsAtOnce: 'Kun linkitys on päättynyt, et enää näe täällä:',
  rest: 'Kaikki muu yhteiseltä ajalta säilyy. Tietopaketissa on kaikki.',
  nothingEnds: 'Se, mitä näet yhteiseltä ajalta, säilyy. Voit ottaa sen mukaan myös tietopakettina.',
  contents: 'Tietopaketissa:',
  parts: {
    account: 'Osoite, tuotteet ja maksut',
    numbers: 'Puhelinnumerot ja soitonsiirto',
    people: 'Kuka voi tehdä mitä tilillä',
    history: 'Kuka on tehnyt mitä',
  },
  invoices: (count, formatted) =>
    plural('fi', count, {
      one: 'Osuus 1 koontilaskusta',
      other: `Osuudet ${formatted} koontilaskusta`,
    }),
  noInvoices: 'Ei vielä koontilaskua',
  until: (day) => `Ladattavissa ${day} asti.`,
  later: (days) => `Ladattavissa myös myöhemmin, ${days} päivää päättymisen jälkeen.`,
  over: (day) => `Tietopaketti oli ladattavissa ${day} asti. Se ei ole enää saatavilla.`,
  denied: (who) => `Tietopaketin voi ladata ${who}.`,
  deniedToAll: 'Tietopaketin voivat ladata tämän tilin ylläpitäjät.',
  download: 'Lataa tietopaketti',
  exporting: 'Pakettia luodaan…',
  exportingSome: (done, total) => `Pakettia luodaan: ${done}/${total} tiedostoa`,
  exported: (found) => (found ? `Paketti on valmis: ${found}` : 'Paketti on valmis.'),
  exportStopped: 'Pakettia ei luotu.',
  exportFailed: 'Pakettia ei voitu luoda',
  found: (count, formatted) => plural('fi', count, { one: '1 tiedosto', other: `${formatted} tiedostoa` }),
} satisfies Translation<typeof english>;
