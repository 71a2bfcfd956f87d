import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Pääsy tälle tilille',
  lead: 'Mitä päätilin henkilöt voivat tehdä täällä ja mitä omat henkilönne voivat.',
  loadFailed: 'Oikeuksia ei voitu ladata',
  stale: (time) => `Tiedot haettiin ${time}. Niitä ei voitu päivittää.`,
  mainTitle: (main) => `Tilin ${main} henkilöt`,
  since: (day) => `Linkitetty ${day} alkaen`,
  noMain: 'Tällä tilillä ei ole päätiliä',
  noMainText: 'Vain omat henkilönne työskentelevät täällä.',
  noWork: 'Linkitys ei salli kenenkään päätililtä työskennellä täällä.',
  lets: 'He saavat',
  areas: {
    forwarding: 'Nähdä ja muuttaa numeroita ja soitonsiirtoa',
    access: 'Nähdä, kenellä on pääsy',
    closing: 'Jäädyttää ja sulkea tämän tilin',
    work: 'Ylipäätään työskennellä tällä tilillä',
  },
  allowed: 'sallittu',
  withheld: 'pidätetty',
  billing: 'Laskutus kuuluu maksajalle ja pysyy ennallaan.',
  before: 'Ennen tilin avaamista',
  stepUp: 'Pyydä kertakäyttökoodi',
  stepUpText:
    'Se, joka avaa, irrottaa, jäädyttää tai sulkee tämän tilin tai siirtää sen numeroiden puheluita ulkopuolelta, vahvistaa ensin henkilöllisyytensä.',
  stepUpAsked: 'Ennen tilin avaamista pyydetään kertakäyttökoodi.',
  later: 'Myöhemmin lisättävät numerot',
  keep: 'Pidä myöhemmin lisättävät numerot',
  keepText:
    'Puhelinnumerot, jotka tili saa myöhemmin, pysyvät tilillä: päätilin henkilöt eivät näe eivätkä muuta niitä. Aiemmat annetaan käyttöön edellä asetetulla tavalla.',
  keepDay: 'Käyttöön annettavat numerot, viimeinen päivä',
  keepDayWrong: (first) => `Anna päivä väliltä ${first} – tänään.`,
  kept: (day) => `Numerot, jotka on lisätty ${day} jälkeen, eivät ole heidän käytössään.`,
  keptNow: (count) =>
    count === 0
      ? 'Tällä hetkellä yhtään numeroa ei pidätetä.'
      : plural('fi', count, {
          one: 'Tällä hetkellä pidätetään 1 numero.',
          other: `Tällä hetkellä pidätetään ${count} numeroa.`,
        }),
  save: 'Tallenna',
  saved: 'Tallennettu. Molemmille osapuolille on ilmoitettu sähköpostitse.',
  pause: 'Keskeytä kaikki työskentely',
  resume: 'Lopeta keskeytys',
  pauseText: 'Täällä työskentelevät palautetaan heti. Laskutus ja linkitys säilyvät.',
  pausedBy: (name, day) => `Kaikki työskentely on keskeytetty ${day} alkaen: ${name}`,
  pausedText: 'Kukaan päätililtä ei voi työskennellä täällä, ennen kuin keskeytys päättyy.',
  onlyAdministrators: (names) => `Tätä voi muuttaa ${names}.`,
  nobody: 'Kukaan päätililtä ei saa työskennellä linkitetyillä tileillä.',
  last: (what, when) => `Viimeksi: ${what}, ${when}`,
  never: 'Ei ole vielä tehnyt täällä mitään',
  can: (rights) => `Voi: ${rights}`,
  nothing: 'ei mitään tällä hetkellä',
  from: (day) => `${day} alkaen`,
  ownTitle: 'Omat henkilöt',
  noOwn: 'Kenelläkään ei ole omia tunnuksia.',
  change: 'Muuta oikeuksia',
  changeOf: (name) => `Muuta oikeuksia: ${name}`,
  rightsOf: (name) => `Oikeudet: ${name}`,
  ownRights: 'Omia oikeuksiasi muuttaa toinen ylläpitäjä.',
  rightsSaved: 'Tallennettu. Henkilölle on ilmoitettu sähköpostitse.',
} satisfies Translation<typeof english>;
