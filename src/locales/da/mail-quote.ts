import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Send tilbuddet på e-mail',
  lead: 'Modtageren ser priser og vilkår. For at bestille skal modtageren logge ind og have rettighed til at bestille.',
  to: 'Til',
  choose: 'Vælg en kollega',
  another: 'En anden adresse',
  nobody: 'Ingen andre må bestille på denne konto endnu.',
  loadFailed: 'Dine kolleger kunne ikke indlæses. Du kan skrive en adresse.',
  email: 'E-mailadresse',
  message: 'Besked (valgfrit)',
  foreign: {
    none: {
      title: 'Dette går til et andet domæne',
      text: (theirs, own) =>
        `Det går til en person på ${theirs}, du er på ${own}. Modtageren ser priser samt kontoens navn og sted.`,
    },
    'look-alike': {
      title: 'Domænet ligner kun jeres',
      text: (theirs, own) =>
        `Det går til en person på ${theirs}, du er på ${own}: to domæner der kan have to ejere. Kontrollér det.`,
    },
    'other-letters': {
      title: 'Domænet har usædvanlige bogstaver',
      text: (theirs, own) =>
        `Det går til en person på ${theirs}, du er på ${own}. Nogle bogstaver ligner andre: læs det bogstav for bogstav.`,
    },
  },
  spelled: (domain) => `${domain}, bogstav for bogstav:`,
  send: 'Send',
  sending: 'Sender…',
  tooMany: (time) => `Du har sendt mange tilbud i dag. Det næste kan sendes ${time}.`,
  done: 'Tilbuddet er på vej',
  doneText: (to) => `${to} får en e-mail med et link til det.`,
} satisfies Translation<typeof english>;
