import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/close-account/close-account.messages.js';

const ofNumbers = (count: number) =>
  plural('fi', count, { one: '1 puhelinnumeron', other: `${count} puhelinnumeron` });

export const closeAccount = {
  title: (name) => `Jäädytä tai sulje ”${name}”`,
  titleUnnamed: 'Jäädytä tai sulje tili',
  titleSuspended: (name) => `”${name}” on jäädytetty`,
  titleClosing: (name, day) => `”${name}” suljetaan ${day}`,
  titleOver: (name) => `”${name}” on suljettu`,
  loadFailed: 'Muutoksen vaikutuksia ei voitu ladata',
  what: 'Mitä tehdään?',
  acts: {
    suspend: 'Jäädytä',
    resume: 'Poista jäädytys',
    close: 'Sulje lopullisesti',
    reopen: 'Avaa uudelleen',
  },
  about: {
    suspend: 'Kukaan ei voi soittaa, ja maksut jatkuvat. Jäädytyksen voi poistaa milloin tahansa.',
    resume: 'Kaikki toimii taas kuten ennen.',
    close: (day) =>
      `Tilin voi avata uudelleen ${day} asti. Sen jälkeen sulkeminen on lopullinen ja numerot vapautetaan.`,
    reopen: 'Kaikki palautetaan ennalleen.',
    reopenSuspended: 'Kaikki palautetaan ennalleen: tili on taas jäädytetty.',
  },
  keep: 'Älä muuta mitään',
  submit: {
    suspend: 'Jäädytä tili',
    resume: 'Poista tilin jäädytys',
    close: 'Sulje tili',
    reopen: 'Avaa tili uudelleen',
  },
  suspendInstead: 'Jäädytä sen sijaan',
  notPossible: 'Tiliä ei voi vielä sulkea',
  refused: (name) => `Mitään ei muutettu: ”${name}”`,
  done: {
    suspend: (name) => `”${name}” on jäädytetty`,
    resume: (name) => `”${name}” toimii taas`,
    close: (name, day) => `”${name}” suljetaan ${day}`,
    reopen: (name) => `”${name}” pysyy avoinna`,
  },
  doneText: {
    suspend: 'Voit poistaa jäädytyksen milloin tahansa. Molemmat osapuolet saavat tästä viestin.',
    resume: 'Kaikki toimii kuten ennen. Molemmat osapuolet saavat tästä viestin.',
    close: (day) =>
      `Voit avata tilin täällä uudelleen ${day} asti, ja kaikki on kuin ennen. Molemmat osapuolet saavat tästä viestin.`,
    reopen: 'Kaikki on kuten ennen. Molemmat osapuolet saavat tästä viestin.',
  },
  byProvider: 'Palveluntarjoaja on jäädyttänyt tilin. Asiakastuki kertoo, mitä on selvitettävä.',
  since: {
    main: (day) => `${day} alkaen, päätilin pyynnöstä.`,
    account: (day) => `${day} alkaen, tilin omasta pyynnöstä.`,
  },
  otherSide: 'Tilin omat ylläpitäjät ovat päättäneet tästä. Vain he voivat perua sen.',
  until: (day) => `Tilin voi avata uudelleen ${day} asti.`,
  finalText: 'Tiliä ei voi enää avata.',
  obstacle: {
    'has-secondaries': (count) =>
      plural('fi', count, { one: 'Tilillä on 1 alatili', other: `Tilillä on ${count} alatiliä` }),
    'not-ready': 'Tilaus on vielä kesken',
    'detach-in-progress': (day) => `Linkityksen on suunniteltu päättyvän ${day}`,
    'payer-change-in-progress': (day) => `Maksajan on suunniteltu vaihtuvan ${day}`,
    'open-items': (count, total) =>
      plural('fi', count, {
        one: `1 lasku on erääntynyt: ${total}`,
        other: `${count} laskua on erääntynyt: ${total}`,
      }),
  },
  wayOut: {
    'has-secondaries': 'Päätilin voi sulkea, kun kaikki alatilit on irrotettu.',
    'not-ready': 'Tee avoimet tarkistukset loppuun tai peruuta tilaus asiakastuen kautta.',
    'detach-in-progress':
      'Säilytä ensin linkitys luettelosta tai sulje tili itsenäisenä kyseisen päivän jälkeen.',
    'payer-change-in-progress':
      'Kumoa vaihto luettelosta valinnalla ”Säilytä maksaja” tai odota kyseiseen päivään.',
    'open-items': 'Maksa ne ensin. Tilin voi sulkea heti, kun maksu on saapunut.',
  },
  detachThem: 'Irrota ne…',
  showThem: 'Näytä luettelo',
  change: {
    'charges-go-on': (monthly, payer) =>
      payer
        ? `Maksut jatkuvat, maksajana ${payer}: ${monthly} kuukaudessa.`
        : `Maksut jatkuvat: ${monthly} kuukaudessa.`,
    'charges-until': (monthly, day) =>
      `Sopimukset päättyvät, ja niistä veloitetaan ${day} asti: ${monthly} kuukaudessa.`,
    'last-own-invoice': (main, day) =>
      `Tili on tilin ${main} koontilaskulla ${day} asti; sen jälkeen veloitettava tulee viimeiselle omalle laskulle.`,
    'open-invoices': (count, total) =>
      plural('fi', count, {
        one: `1 avoin lasku jää maksettavaksi: ${total}.`,
        other: `${count} avointa laskua jää maksettavaksi: ${total}.`,
      }),
    'no-calls': (count) =>
      plural('fi', count, {
        one: 'Puhelinnumero suljetaan heti: puhelut eivät lähde eivätkä tule.',
        other: `Tilin ${count} puhelinnumeroa suljetaan heti: puhelut eivät lähde eivätkä tule.`,
      }),
    'numbers-released': (count, day) =>
      plural('fi', count, {
        one: `1 puhelinnumero vapautetaan ${day}. Se voidaan antaa muille.`,
        other: `${count} puhelinnumeroa vapautetaan ${day}. Ne voidaan antaa muille.`,
      }),
    'forwarding-rests': (count) =>
      `${ofNumbers(count)} soitonsiirto on pois käytöstä, eikä sitä voi muuttaa sillä välin.`,
    'forwarding-ends': (count, day) => `${ofNumbers(count)} soitonsiirto on pois käytöstä ja päättyy ${day}.`,
    'sign-ins-end': (names, more, day) =>
      more > 0
        ? `${day} alkaen nämä eivät voi enää kirjautua tilille: ${names} ja ${more} muuta.`
        : `${day} alkaen kukaan ei voi enää kirjautua tilille: ${names}.`,
    'main-loses-account': (main, people, day) =>
      people === 0
        ? `Linkitys tiliin ${main} päättyy ${day}.`
        : plural('fi', people, {
            one: `Linkitys tiliin ${main} päättyy ${day}; siellä 1 henkilö menettää pääsyn.`,
            other: `Linkitys tiliin ${main} päättyy ${day}; siellä ${people} henkilöä menettää pääsyn.`,
          }),
    'acts-rest': 'Sillä välin tililtä ei voi tilata, linkittää eikä siirtää puheluita.',
    'looking-goes-on': 'Ne, joilla on pääsy, voivat edelleen katsella kaikkea.',
    'secondaries-go-on': (names, more) =>
      more > 0
        ? `Tilin alatilit jatkavat, myös koontilaskulla: ${names} ja ${more} muuta.`
        : `Tilin alatilit jatkavat, myös koontilaskulla: ${names}.`,
    'numbers-kept': (count) =>
      plural('fi', count, {
        one: '1 puhelinnumero ja kaikki asetukset säilyvät.',
        other: `${count} puhelinnumeroa ja kaikki asetukset säilyvät.`,
      }),
    'link-kept': (main) => `Linkitys tiliin ${main} säilyy.`,
    'can-be-resumed': 'Jäädytyksen voi poistaa milloin tahansa.',
    'can-be-reopened': (day) => `Tilin voi avata uudelleen ${day} asti, ja kaikki on kuin ennen.`,
    'records-stay': (main) =>
      main
        ? `Laskut ja historia jäävät tilille ${main}, joka voi ladata yhteisen ajan tiedot.`
        : 'Laskut säilytetään lain vaatimalla tavalla. Lataa tarvitsemasi ennen kyseistä päivää.',
  },
  certainty: {
    title: (day) => `${day} alkaen tätä ei voi kumota`,
    lead: 'Merkitse kukin luetuksi.',
    tickMissing: 'Merkitse niistä jokainen.',
    number: (number) => `Kirjoita tilin asiakasnumero: ${number}`,
    numberWrong: 'Tämä ei ole tilin asiakasnumero.',
  },
  closeAndCheck: 'Sulje ja jatka tarkistamista',
} satisfies Translation<typeof english>;
