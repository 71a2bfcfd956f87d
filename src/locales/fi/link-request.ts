import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

export const linkRequest = {
  title: (main) => `${main} pyytää lupaa linkittää tämän tilin`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Pyydetty ${day}`,
  validUntil: (day) => `Voimassa ${day} asti`,
  message: 'Viesti',
  rights: (main) => `Mitä ${main} voisi silloin tehdä`,
  changes: 'Mitä tällä tilillä muuttuu',
  foreign: {
    none: {
      title: 'Tämä tulee toisesta verkkotunnuksesta',
      text: (theirs, own) =>
        `Pyynnön lähettäjän verkkotunnus on ${theirs}, tilinne verkkotunnus on ${own}. Hyväksy vain, jos tunnet lähettäjän.`,
    },
    'look-alike': {
      title: 'Tämä tulee verkkotunnuksesta, joka vain muistuttaa teidän tunnustanne',
      text: (theirs, own) =>
        `Pyynnön lähettäjän verkkotunnus on ${theirs}, tilinne verkkotunnus on ${own}: kaksi verkkotunnusta, joilla voi olla eri omistajat. Hylkää, ellei lähettäjä ole kertonut asiasta muulla tavalla.`,
    },
    'other-letters': {
      title: 'Tämä tulee verkkotunnuksesta, jossa on epätavallisia kirjaimia',
      text: (theirs, own) =>
        `Pyynnön lähettäjän verkkotunnus on ${theirs}, tilinne verkkotunnus on ${own}. Jotkin kirjaimet näyttävät muilta: lue se kirjain kirjaimelta ja hyväksy vain, jos tunnet lähettäjän.`,
    },
  },
  spelled: (domain) => `${domain}, kirjain kirjaimelta:`,
  obstacle: 'Tätä ei voi hyväksyä sellaisenaan',
  moves: (from, main) => `Tili siirtyisi tililtä ${from} tilille ${main}`,
  movesText: (from, day) =>
    `Myös toiselta osapuolelta (${from}) kysytään, ja sen on hyväksyttävä. Siihen asti mikään ei muutu; tili kuuluisi toiselle päätilille aikaisintaan ${day}.`,
  shows: (count) =>
    plural('fi', count, {
      one: 'Tämä on päätili: sille kuuluu 1 tili',
      other: `Tämä on päätili: sille kuuluu ${count} tiliä`,
    }),
  showsText: (main) =>
    `Päätiliä ei voi linkittää, niin kauan kuin sille kuuluu tilejä. Voitte näyttää ne, ja ${main} suunnittelee sitten, mitä kullekin tapahtuu. Teiltä kysytään suunnitelmasta uudelleen; mikään ei muutu, ennen kuin olette hyväksyneet sen.`,
  acceptShow: (main) => `Näytä tilit: ${main}`,
  acceptMove: (main) => `Hyväksy siirto tilille ${main}`,
  accept: (main) => `Hyväksy, että ${main} linkittää tilin`,
  decline: 'Hylkää…',
  declineNamed: (main) => `Hylkää… pyyntö tililtä ${main}`,
  why: (main) => `Miksi? Jos valitset syyn, ${main} saa tietää sen`,
  reason: {
    'unknown-sender': 'En tunne lähettäjää',
    'wrong-account': 'Tämä on väärä tili',
    'not-now': 'Ei juuri nyt',
    other: 'Muu syy',
  },
  whyText: 'Omin sanoin (valinnainen)',
  whyHint: (main) => `Pyynnön tekijä tilillä ${main} lukee tämän. Älä kirjoita salasanoja tai koodeja.`,
  back: 'Takaisin',
  declineNow: 'Hylkää',
  declineNowNamed: (main) => `Hylkää pyyntö tililtä ${main}`,
  saidReason: (reason) => `Vastauksesi: ${reason}.`,
  saidText: 'Mitä kirjoitit',
  none: 'Ei avoimia pyyntöjä',
  noneText: 'Kun päätili pyytää lupaa linkittää tämän tilin, päätät siitä täällä.',
  notFound: 'Tällaista pyyntöä ei ole',
  notFoundText: 'Se on ehkä lähetetty toiselle tilille tai päättynyt jokin aika sitten.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Tämä pyyntö koskee toista tiliä',
  isFor: (main, account) => `${main} pyytää lupaa linkittää tilin ${account}.`,
  wasFor: (account) => `Pyyntö koski tiliä ${account}.`,
  signedIn: (account) => `Olet kirjautunut tilille ${account}.`,
  switchAccount: 'Kirjaudu toisena henkilönä',
  switchTo: (number) => `Kirjaudu tilille ${number}`,
  answeredBy: (person, day) => `Vastannut ${person}, ${day}`,
  on: {
    canceled: (day) => `Pyyntö peruttiin ${day}.`,
    expired: (day) => `Pyyntö päättyi ${day}.`,
    declined: (day) => `Pyyntö hylättiin ${day}.`,
    failed: (day) => `Pyyntö päättyi ${day}.`,
  },
  follows: (day) => `Aiempi pyyntö tehtiin ${day}. Kukaan ei vastannut ajoissa.`,
  followsDeclined: (day) => `Aiempi pyyntö tehtiin ${day}. Se hylättiin.`,
  loadFailed: 'Pyyntöjä ei voitu ladata',
  stale: (time) => `Tiedot haettiin ${time}. Niitä ei voitu päivittää.`,
  ended: {
    confirm: {
      title: (main) => `Hyväksytty: ${main} saa linkittää tilin`,
      text: (main) => `${main} vahvistaa vielä kerran. Saat viestin heti, kun tilit on linkitetty.`,
    },
    active: {
      title: (main) => `Tili on linkitetty tiliin ${main}`,
      text: () => 'Kumpi tahansa osapuoli voi päättää linkityksen milloin tahansa.',
    },
    declined: {
      title: (main) => `Hylätty: ${main} ei linkitä tiliä`,
      text: () => 'Tällä tilillä ei muutu mitään. Toiselle osapuolelle on ilmoitettu.',
    },
    canceled: {
      title: (main) => `${main} perui pyynnön`,
      text: () => 'Tällä tilillä ei muutu mitään, eikä mitään tarvitse tehdä.',
    },
    expired: {
      title: (main) => `Tilin ${main} pyyntö on vanhentunut`,
      text: (main) => `Kukaan ei vastannut ajoissa. ${main} voi lähettää sen uudelleen.`,
    },
    failed: {
      title: (main) => `Tilin ${main} pyyntö ei ollut mahdollinen`,
      text: () => 'Tällä tilillä ei muutu mitään.',
    },
    renewed: {
      title: (main) => `${main} on pyytänyt uudelleen`,
      text: () => 'Toinen pyyntö on korvannut tämän.',
    },
    detached: {
      title: (main) => `Linkitys tiliin ${main} on päättynyt`,
      text: () => 'Tili on taas itsenäinen.',
    },
  },
} satisfies Translation<typeof english>;
