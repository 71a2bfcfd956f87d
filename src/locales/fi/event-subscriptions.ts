import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/event-subscriptions/event-subscriptions.messages.js';

export const eventSubscriptions = {
  title: 'Ilmoituksia saavat järjestelmät',
  lead: 'Muut järjestelmät, esimerkiksi tietoturva- tai kirjanpitojärjestelmänne, saavat tiedon tilin tapahtumista heti. Ilmoitukset on allekirjoitettu.',
  none: 'Mikään järjestelmä ei saa vielä ilmoituksia.',
  add: 'Lisää järjestelmä',
  most: (count) => `Ilmoituksia saa ${count} järjestelmää. Poista jokin niistä, jos haluat lisätä uuden.`,
  loadFailed: 'Ilmoituksia saavia järjestelmiä ei voitu ladata',
  stale: (time) => `Tiedot haettiin ${time}. Niitä ei voitu päivittää.`,
  callback: 'Osoite',
  callbackHint:
    'Missä järjestelmä ottaa vastaan HTTP POST -lähetykset, esimerkiksi https://events.example.com/accounts',
  rules: {
    url: 'Anna kokonainen osoite, joka alkaa https:// ja jossa ei ole nimeä eikä salasanaa.',
    https: 'Osoitteen alussa on oltava https://.',
    'private-address': 'Osoite on yksityisessä verkossa, johon ei lähetetä mitään.',
  },
  what: 'Mistä ilmoitetaan',
  everything: 'Kaikesta',
  some: 'Vain osasta',
  chooseSome: 'Valitse vähintään yksi.',
  save: 'Tallenna',
  start: 'Ilmoita tästä lähtien',
  states: { active: 'Aktiivinen', paused: 'Keskeytetty', failing: 'Ei vastaa', stopped: 'Lopetettu' },
  since: {
    paused: (day) => `Keskeytetty ${day}. Tapahtumat odottavat 14 päivää.`,
    failing: (time) =>
      `${time} alkaen järjestelmä ei ole ottanut ilmoituksia vastaan. Ne lähetetään uudelleen.`,
    stopped: (day) =>
      `${day} alkaen mitään ei enää lähetetä: järjestelmä ei ottanut ilmoituksia vastaan päiväkausiin tai ei halua niitä. Tapahtumat odottavat 14 päivää.`,
  },
  toldOf: (what) => `Ilmoitetaan: ${what}`,
  waiting: (count, number) =>
    plural('fi', count, { one: '1 tapahtuma odottaa', other: `${number} tapahtumaa odottaa` }),
  lastAt: (what, time) => `Viimeksi: ${what}, ${time}`,
  nothingYet: 'Mitään ei ole vielä lähetetty.',
  by: (name, day) => `Lisännyt ${name}, ${day}`,
  oldSecret: (time) => `Ilmoitukset allekirjoitetaan myös vanhalla salaisuudella ${time} asti.`,
  test: 'Testaa',
  pause: 'Keskeytä',
  resume: 'Jatka',
  change: 'Muuta',
  renew: 'Uusi salaisuus',
  remove: 'Poista',
  named: (what, host) => `${what}: ${host}`,
  removeSure: (host) => `Järjestelmälle ${host} ei enää lähetetä mitään, ja odottavat tapahtumat menetetään.`,
  removeYes: 'Lopeta ilmoittaminen',
  keep: 'Säilytä',
  secret: (host) => `Järjestelmän ${host} salaisuus`,
  secretText:
    'Syötä se järjestelmään nyt: se näytetään vain tämän kerran. Sen avulla järjestelmä tunnistaa, mikä todella tulee täältä.',
  secretField: 'Salaisuus',
  copy: 'Kopioi',
  copied: 'Kopioitu',
  done: 'Se on syötetty',
  deliveries: 'Mitä on lähetetty',
  noDeliveries: 'Ei mitään viimeisten 14 päivän ajalta.',
  deliveriesFailed: 'Lähetettyjä ei voitu ladata',
  testEvent: 'Testi',
  delivery: { waiting: 'Odottaa', delivered: 'Vastaanotettu', failed: 'Luovuttu' },
  problems: {
    refused: 'Sitä ei otettu vastaan',
    'no-answer': 'Vastausta ei tullut',
    'not-reached': 'Järjestelmää ei tavoitettu',
    certificate: 'Varmenne ei ole voimassa',
    'private-address': 'Osoite on yksityisessä verkossa',
  },
  answered: (status) => `Vastaus: ${status}`,
  attempts: (count) => plural('fi', count, { one: '1 yritys', other: `${count} yritystä` }),
  nextAt: (time) => `uudelleen ${time}`,
} satisfies Translation<typeof english>;
