import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Maksetaanko ”${name}” tästä lähtien?`,
    secondary: (name) => `Maksaako ”${name}” itse?`,
  },
  titleUnnamed: 'Kuka maksaa',
  lead: {
    main: (main) => `Tili maksaa nyt omat laskunsa. Jatkossa ${main} maksaisi koontilaskulla.`,
    secondary: (main) => `Nyt maksu on tilin ${main} koontilaskulla. Tili saisi oman laskun.`,
  },
  loadFailed: 'Muutoksen vaikutuksia ei voitu ladata',
  when: 'Mistä alkaen',
  periodEnd: (day) => `Seuraavasta laskutuskaudesta, ${day}`,
  now: (day) => `Tästä päivästä, ${day}`,
  sides: 'Mitä kumpikin osapuoli maksaa',
  side: { main: 'Koontilasku', secondary: 'Oma lasku' },
  invoiceOf: (day) => `Lasku ${day}`,
  before: 'ennen:',
  after: 'jälkeen:',
  later: 'Myöhemmät laskut, kaikki suunniteltu huomioituna',
  notEntitled: 'Summat näytetään henkilöille, jotka saavat nähdä laskut.',
  change: {
    from: {
      main: (day) => `${day} alkaen tilin maksut ovat koontilaskulla.`,
      secondary: (day) => `${day} alkaen tili saa oman laskun.`,
    },
    proRata: (amount, days, of) =>
      `${amount} nykyisestä kaudesta siirtyy toiselle osapuolelle: ${days}/${of} päivää.`,
    recipient: (email) => `Laskusähköpostit lähetetään sen jälkeen osoitteeseen ${email}.`,
    used: (amount) => `Tilin hyvityssaldo ${amount} vähennetään tilin omista laskuista.`,
    usedSome: 'Tilin hyvityssaldo vähennetään tilin omista laskuista.',
    kept: (amount) => `Hyvityssaldo ${amount} jää tilille. Sitä ei käytetä koontilaskuun.`,
    keptSome: 'Hyvityssaldo jää tilille. Sitä ei käytetä koontilaskuun.',
    sees: {
      main: (main) =>
        `Tilin ${main} henkilöt, jotka työskentelevät tällä tilillä, näkevät myös tilin laskut.`,
      secondary: (main) =>
        `Tilin ${main} henkilöt, jotka työskentelevät tällä tilillä, eivät enää näe tilin laskuja täällä.`,
    },
    team: 'Tilin henkilöiden omat tunnukset säilyvät.',
    past: 'Aiemmat laskut pysyvät siellä, missä ne ovat.',
    contract: {
      main: (product) => `Sopimus ”${product}” pysyy koontilaskulla.`,
      secondary: (product) => `Tili maksaa sopimuksen ”${product}” edelleen itse.`,
    },
    contracts: 'Sopimukset, puhelinnumerot ja soitonsiirto pysyvät ennallaan.',
  },
  leave: 'Jätä ennalleen',
  submit: 'Vaihda maksajaa',
  submitNamed: (name) => `Vaihda maksajaa: ${name}`,
  checkAgain: 'Tarkista uudelleen',
  notPossible: (name) => `Maksajaa ei voi vielä vaihtaa: ”${name}”`,
  notPossibleLead: 'Mitään ei muutettu. Esteenä on tämä:',
  obstacle: {
    'detach-in-progress': (day) => `Tili on linkitetty vain ${day} asti`,
    'payer-change-in-progress': (day) => `Vaihto on jo suunniteltu: ${day}`,
    'not-ready': 'Tili ei ole vielä aktiivinen',
    'target-suspended': 'Tili on jäädytetty',
    'target-closed': 'Tili on suljettu tai sitä suljetaan',
    'invoice-only': 'Tili on linkitetty vain koontilaskun kautta',
    incompatible: (theirs, ours) => `Tilin laskutusvaluutta on ${theirs}, koontilaskun ${ours}`,
    'mixed-tax': 'Tilin arvonlisävero ei saa olla koontilaskulla',
    'not-standalone-payment': 'Tilillä ei ole maksutapaa',
    'open-items': 'Tilin laskuilla on vielä avointa maksettavaa',
  },
  wayOut: {
    'detach-in-progress': 'Säilytä ensin linkitys. Sen jälkeen maksajan voi vaihtaa.',
    'payer-change-in-progress':
      'Kumoa vaihto luettelosta valinnalla ”Säilytä maksaja” tai odota kyseiseen päivään.',
    'not-ready': 'Jonkun on tehtävä avoimet tarkistukset loppuun.',
    'target-suspended': 'Asiakastuki kertoo, mitä on selvitettävä.',
    'target-closed': 'Tili ei saa enää laskuja.',
    'invoice-only': 'Jos tilin pitää maksaa itse, irrota se.',
    incompatible: 'Laskulla voi olla vain yksi valuutta. Asiakastuki voi muuttaa tilin valuutan.',
    'mixed-tax':
      'Se, mitä ei veroteta täällä, ei saa olla samalla verkkolaskulla muiden verojen kanssa. Tilillä säilyy oma lasku.',
    'not-standalone-payment': (name) =>
      `Tilin ${name} henkilö lisää maksutavan omassa portaalissaan, kohdassa laskut ja maksaminen.`,
    'open-items': (name) =>
      `Tilin ${name} henkilö maksaa sen. Vielä laskuttamaton tulee seuraavalle laskulle.`,
  },
  item: {
    invoice: (number) => `Lasku ${number}`,
    unbilled: (number) => `Ei vielä laskutettu: tilaus ${number}`,
  },
  due: (day) => `eräpäivä ${day}`,
  overdue: (day) => `erääntynyt ${day}`,
  billedOn: (day) => `laskutetaan ${day}`,
  already: {
    main: (name) => `”${name}” on jo koontilaskulla`,
    secondary: (name) => `”${name}” maksaa jo itse`,
  },
  alreadyText: 'Joku on vaihtanut sen sillä välin. Mitään ei tarvitse enää tehdä.',
  refused: (name) => `Maksajaa ei vaihdettu: ”${name}”`,
  done: {
    main: (name, day) => `”${name}” on koontilaskulla ${day} alkaen`,
    secondary: (name, day) => `”${name}” maksaa itse ${day} alkaen`,
  },
  doneText: 'Molemmat osapuolet saavat tästä viestin.',
  doneLaterText:
    'Molemmat osapuolet saavat tästä viestin. Siihen asti mikään ei muutu, ja voit kumota sen luettelosta.',
  closeAndCheck: 'Sulje ja jatka tarkistamista',
} satisfies Translation<typeof english>;
