import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

const accounts = (count: number, number: string) =>
  plural('fi', count, { one: '1 tili', other: `${number} tiliä` });

export const bulkLinkOwn = {
  choose: 'Valitse omista tileistäsi',
  lead: 'Tilit, joita hallinnoit samoilla tunnuksilla. Vahvistusta ei tarvita: keneltäkään ei kysytä, ja tilit linkitetään heti, kun aloitat.',
  offered: (total, number, linkable) =>
    `Hallinnoit tämän lisäksi: ${accounts(total, number)}. Linkitettävissä: ${linkable}.`,
  chosen: (count, number) => plural('fi', count, { one: '1 tili valittu', other: `${number} tiliä valittu` }),
  noneChosen: 'Yhtään tiliä ei ole vielä valittu',
  search: 'Etsi tiliä',
  searchHint: 'Nimellä, numerolla tai paikkakunnalla',
  list: 'Hallinnoimasi tilit',
  all: (number) => `Valitse kaikki ${number} linkitettävissä olevaa`,
  allFound: (number) => `Valitse löydetyistä kaikki ${number} linkitettävissä olevaa`,
  fetching: (done, total) => `${done}/${total} tiliä haettu`,
  clear: 'Poista valinnat',
  most: 'Kerralla voi valita enintään 5 000 tiliä. Muut voi lisätä seuraavalla kerralla.',
  found: (count, number) => plural('fi', count, { one: '1 tili löytyi', other: `${number} tiliä löytyi` }),
  nothingFound: 'Mikään hallinnoimasi tili ei vastaa hakua nimeltään, numeroltaan tai paikkakunnaltaan.',
  none: 'Näillä tunnuksilla et hallinnoi muita tilejä.',
  failed: 'Tilejäsi ei voitu ladata',
  pick: 'Valittu',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Tili',
  city: 'Paikkakunta',
  state: 'Tila',
  can: 'Linkitettävissä',
  scopes: 'Kaikille',
  check: (count, number) => `Tarkista ${accounts(count, number)}`,
  checkNone: 'Tarkista tilit',
  first: 'Valitse ensin vähintään yksi tili.',
  job: 'Omista tileistä',
  linked: 'Linkitetty',
  scheduled: 'Sovittu',
  later: 'Yleisnäkymä kertoo, mistä päivästä alkaen tili on linkitetty.',
  obstacle: 'Ei mahdollista',
  willLink: (count, number) =>
    plural('fi', count, {
      one: '1 hallinnoimasi tili linkitetään, eikä keneltäkään kysytä.',
      other: `${number} hallinnoimaasi tiliä linkitetään, eikä keneltäkään kysytä.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('fi', count, {
      one: `Vahvistan, että ${main} maksaa tämän tilin maksut koontilaskullaan ${from} alkaen. Tällä hetkellä ne ovat ${monthly} kuukaudessa.`,
      other: `Vahvistan, että ${main} maksaa näiden ${number} tilin maksut koontilaskullaan ${from} alkaen. Tällä hetkellä ne ovat yhteensä ${monthly} kuukaudessa.`,
    }),
  recorded: 'Tämä kirjataan nimelläsi, ajankohdalla ja tällä sanamuodolla. Maksajaa voi vaihtaa myöhemmin.',
  missing:
    'Vahvista, kuka maksaa. Muussa tapauksessa hylkää tämä ja valitse tilit uudelleen ilman maksamista.',
  why: {
    'link-not-verified': 'Et hallinnoi tiliä, jolla on tämä numero.',
    'open-items': 'Tilin avoimet laskut tai maksut on ensin selvitettävä.',
    'changed-too-recently':
      'Tili on äskettäin irtautunut päätilistä, ja sen on ensin oltava itsenäinen muutaman päivän.',
    'rules-changed': 'Hinta tai alkamispäivä ei ole enää se, joka vahvistettiin.',
    'consent-required': 'Kukaan ei ole vahvistanut, kuka tilistä maksaa.',
  },
} satisfies Translation<typeof english>;
