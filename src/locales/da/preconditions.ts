import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Intet er i vejen',
    noted: 'Hvad der stadig er åbent',
    blocking: 'Dette skal bringes i orden først',
  },
  name: {
    'open-invoices': 'Åbne fakturaer',
    unbilled: 'Udgifter der ikke er faktureret endnu',
    'open-quotes': 'Åbne tilbud',
    credit: 'Tilgodehavende',
    'changed-lately': 'Tid siden seneste tilknytning',
  },
  state: { met: 'I orden', noted: 'Noteret', blocking: 'I vejen' },
  met: {
    'open-invoices': 'Ingen er åbne.',
    unbilled: 'Alt er faktureret.',
    'open-quotes': 'Ingen er åbne.',
    credit: 'Der er intet.',
    'changed-lately': 'Den er lang nok.',
  },
  owner: {
    'open-invoices': (day) => `Den første forfalder den ${day}.`,
    unbilled: (day) => `Uden handling faktureres det den ${day}.`,
    'open-quotes':
      'Der kan ikke længere bestilles ud fra dem når kontoen er tilknyttet. Brug dem der er vigtige, eller træk dem tilbage.',
    credit: 'Det bliver hos denne konto. Det bruges ikke til samlefakturaen.',
  },
  hidden: 'En person på kontoen der må se dens fakturaer, ser hvor meget og kan bringe det i orden her.',
  noPayment: 'Tilføj en betalingsmåde, eller betal med overførsel. Kontrollér så igen.',
  main: {
    'open-invoices': 'En person på kontoen betaler dem. Så kan kontoen tilknyttes.',
    unbilled: 'En person på kontoen får dem faktureret og betaler dem, eller næste faktura afventes.',
    'open-quotes': 'Kontoen kan ikke længere bestille ud fra dem når den er tilknyttet.',
    credit: 'Det bliver hos kontoen. Det bruges ikke til jeres samlefaktura.',
  },
  waits: (day) => `Kontoen hørte for nylig til en hovedkonto. Den kan tilknyttes fra ${day}.`,
  clear: {
    'open-invoices': (amount) => `Betal ${amount} nu`,
    unbilled: (amount) => `Fakturér ${amount} nu`,
  },
  checkAgain: 'Kontrollér igen',
};
