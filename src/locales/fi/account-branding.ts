import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Ulkoasu: ”${name}”`,
  titleUnnamed: 'Ulkoasu',
  lead: 'Sen näkevät kaikki, jotka työskentelevät tällä tilillä: omat henkilönne ja tilin omat.',
  loadFailed: 'Ulkoasua ei voitu ladata',
  which: 'Ulkoasu',
  page: 'Kuten portaalissa',
  own: 'Oma ulkoasu',
  color: 'Väri',
  colorHint: 'Painikkeille, linkeille ja valinnoille: # ja kuusi merkkiä. Tyhjänä: portaalin väri.',
  pick: 'Valitse väri',
  wrongColor: 'Väri on # ja kuusi merkkiä väliltä 0–9 ja A–F, esimerkiksi #0A7246.',
  corners: 'Kulmat',
  cornersOf: {
    page: 'Kuten portaalissa',
    sharp: 'Terävät',
    soft: 'Pyöristetyt',
    round: 'Hyvin pyöreät',
    other: 'Kuten tiedostossa',
  },
  file: 'Teema tiedostosta',
  fileHint: 'Suunnittelijan teille tekemä (JSON). Se korvaa tässä tehdyt valinnat.',
  choose: 'Valitse tiedosto…',
  save: 'Tallenna',
  saveFile: 'Tallenna tiedostona',
  saving: 'Tallennetaan…',
  taken: (count, formatted) =>
    plural('fi', count, { one: '1 arvo otettiin käyttöön.', other: `${formatted} arvoa otettiin käyttöön.` }),
  unused: (count, formatted) =>
    plural('fi', count, {
      one: '1 arvoa ei voi käyttää: sen nimeä ei tunneta tai se on toista tyyppiä.',
      other: `${formatted} arvoa ei voi käyttää: niiden nimiä ei tunneta tai ne ovat toista tyyppiä.`,
    }),
  noTheme: 'Tiedostossa ei ole teemaa.',
  tooLarge: 'Tiedosto on liian suuri teemaksi.',
  light: 'Vaalealla sivulla',
  dark: 'Tummalla sivulla',
  sampleLink: 'Linkki',
  sampleText: 'Tältä teksti näyttää.',
  repaired:
    'Osa tekstistä olisi näillä väreillä vaikealukuista. Se näytetään tummempana tai vaaleampana, kuten tässä näkyy.',
  further: 'Muut arvot',
  notSaved: 'Tätä ei tallennettu',
  changed:
    'Joku muu on sillä välin muuttanut ulkoasua. Omaa muutostasi ei ole vielä tallennettu. Kumpi säilytetään?',
} satisfies Translation<typeof english>;
