import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Lähetä tarjous sähköpostitse',
  lead: 'Vastaanottaja näkee hinnat ja ehdot. Tilaamiseen tarvitaan kirjautuminen ja oikeus tilata.',
  to: 'Vastaanottaja',
  choose: 'Valitse työtoveri',
  another: 'Toinen osoite',
  nobody: 'Kukaan muu ei saa vielä tilata tällä tilillä.',
  loadFailed: 'Työtovereitasi ei voitu ladata. Voit kirjoittaa osoitteen.',
  email: 'Sähköpostiosoite',
  message: 'Viesti (valinnainen)',
  foreign: {
    none: {
      title: 'Tämä lähetetään toiseen verkkotunnukseen',
      text: (theirs, own) =>
        `Vastaanottajan verkkotunnus on ${theirs}, sinun on ${own}. Vastaanottaja näkee hinnat sekä tilin nimen ja sijainnin.`,
    },
    'look-alike': {
      title: 'Verkkotunnus vain muistuttaa teidän tunnustanne',
      text: (theirs, own) =>
        `Vastaanottajan verkkotunnus on ${theirs}, sinun on ${own}: kaksi verkkotunnusta, joilla voi olla eri omistajat. Tarkista asia.`,
    },
    'other-letters': {
      title: 'Verkkotunnuksessa on epätavallisia kirjaimia',
      text: (theirs, own) =>
        `Vastaanottajan verkkotunnus on ${theirs}, sinun on ${own}. Jotkin kirjaimet näyttävät muilta: lue se kirjain kirjaimelta.`,
    },
  },
  spelled: (domain) => `${domain}, kirjain kirjaimelta:`,
  send: 'Lähetä',
  sending: 'Lähetetään…',
  tooMany: (time) => `Olet lähettänyt tänään monta tarjousta. Seuraavan voi lähettää ${time}.`,
  done: 'Tarjous on matkalla',
  doneText: (to) => `Vastaanottaja saa sähköpostin, jossa on linkki tarjoukseen: ${to}.`,
} satisfies Translation<typeof english>;
