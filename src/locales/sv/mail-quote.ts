import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Mejla offerten',
  lead: 'Mottagaren ser priser och villkor. För att beställa krävs inloggning och rättighet att beställa.',
  to: 'Till',
  choose: 'Välj en kollega',
  another: 'En annan adress',
  nobody: 'Ingen annan får beställa på det här kontot ännu.',
  loadFailed: 'Dina kollegor kunde inte läsas in. Du kan skriva en adress.',
  email: 'E-postadress',
  message: 'Meddelande (valfritt)',
  foreign: {
    none: {
      title: 'Det här går till en annan domän',
      text: (theirs, own) =>
        `Det går till någon på ${theirs}, du är på ${own}. Mottagaren ser priser samt kontots namn och plats.`,
    },
    'look-alike': {
      title: 'Domänen liknar bara er',
      text: (theirs, own) =>
        `Det går till någon på ${theirs}, du är på ${own}: två domäner som kan ha olika ägare. Kontrollera adressen.`,
    },
    'other-letters': {
      title: 'Domänen har ovanliga bokstäver',
      text: (theirs, own) =>
        `Det går till någon på ${theirs}, du är på ${own}. Vissa bokstäver liknar andra: läs bokstav för bokstav.`,
    },
  },
  spelled: (domain) => `${domain}, bokstav för bokstav:`,
  send: 'Skicka',
  sending: 'Skickar…',
  tooMany: (time) => `Du har mejlat många offerter i dag. Nästa kan skickas ${time}.`,
  done: 'Offerten är på väg',
  doneText: (to) => `${to} får ett mejl med en länk till den.`,
} satisfies Translation<typeof english>;
