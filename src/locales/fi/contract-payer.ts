import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Kuka maksaa sopimuksen ”${product}”?`,
  titleUnnamed: 'Kuka maksaa sopimuksen',
  lead: 'Sopimus seuraa tiliään tai jää toiselle osapuolelle riippumatta siitä, kuka maksaa muun.',
  loadFailed: 'Muutoksen vaikutuksia ei voitu ladata',
  who: 'Kuka maksaa',
  paidBy: {
    'as-account': 'Kuten tili',
    main: 'Päätilin koontilasku',
    secondary: 'Tilin oma lasku',
  },
  asItIs: 'Näin on nyt. Valitse jokin muu, niin näet, mitä se muuttaa.',
  notPossible: 'Tästä ei voi vielä päättää. Mitään ei muutettu:',
  change: {
    from: {
      main: (day) => `${day} alkaen tämä sopimus on koontilaskulla.`,
      secondary: (day) => `${day} alkaen tämä sopimus on tilin omalla laskulla.`,
    },
    kept: {
      main: 'Sopimus pysyy koontilaskulla, vaikka tili joskus maksaisi itse.',
      secondary: 'Tili maksaa sopimuksen edelleen itse, vaikka muu olisi koontilaskulla.',
    },
    follows: 'Kun joku muu maksaa tilistä, tämä sopimus seuraa mukana.',
    others: 'Kuka maksaa tilin muut sopimukset.',
    past: 'Aiemmat laskut pysyvät siellä, missä ne ovat.',
    references: 'Sopimuksen viitetiedot säilyvät.',
    access: 'Pääsy ja tunnukset pysyvät ennallaan.',
  },
  leave: 'Jätä ennalleen',
  submit: 'Päätä',
  checkAgain: 'Tarkista uudelleen',
  refused: (product) => `Sopimuksen ”${product}” maksajaa ei vaihdettu`,
  done: {
    main: (product, day) => `”${product}” on koontilaskulla ${day} alkaen`,
    secondary: (product, day) => `Tili maksaa itse ${day} alkaen: ”${product}”`,
  },
  doneText: 'Molemmat osapuolet saavat tästä viestin.',
  doneLaterText:
    'Molemmat osapuolet saavat tästä viestin. Siihen asti mikään ei muutu, ja voit kumota sen sopimusluettelosta.',
  closeAndCheck: 'Sulje ja jatka tarkistamista',
} satisfies Translation<typeof english>;
