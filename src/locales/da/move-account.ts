import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Flytning til en anden hovedkonto',
  title: (number) => `Bed om at ${number} flytter til jeres konto`,
  loadFailed: 'Det kunne ikke indlæses hvad dette ville ændre',
  none: 'Der er ikke anmodet om flytning af kontoen.',
  lead: (number, to, day) =>
    `${number} hører til en anden hovedkonto. Hvis alle godkender i tide, hører kontoen til ${to} den ${day}, uden en dag imellem.`,
  asks: {
    owner: 'Ejeren har allerede godkendt. Nu bliver den hovedkonto der forlades, spurgt.',
    both: 'Nu bliver den hovedkonto der forlades, og kontoens ejer spurgt.',
  },
  candidate: 'Kontoen',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Der spørges om ${account} må flytte til jer`,
      present: (account, to) => `${to} beder om at ${account} flytter dertil`,
      account: (_account, to) => `${to} beder om at denne konto flytter dertil`,
    },
    planned: {
      new: (account, day) => `${account} flytter til jer den ${day}`,
      present: (account, day, to) => `${account} flytter til ${to} den ${day}`,
      account: (_account, day, to) => `Denne konto flytter til ${to} den ${day}`,
    },
    done: (account, to, day) => `${account} hører til ${to} siden ${day}`,
    declined: (account) => `Flytningen af ${account} blev afvist`,
    canceled: (account) => `Flytningen af ${account} blev trukket tilbage`,
    expired: (account) => `Ikke alle har svaret på om ${account} må flytte`,
    failed: (account) => `${account} kunne ikke flytte`,
  },
  thisAccount: 'denne konto',
  from: (from) => `Kontoen forlader ${from}.`,
  validUntil: (day) => `Intet ændres før alle har godkendt. Anmodningen gælder til og med ${day}.`,
  plannedText: (day) => `Til og med ${day} kan hver part trække det tilbage. Så ændres alt på én gang.`,
  endedText: 'Intet er ændret.',
  reason: (reason) => `Grund: ”${reason}”`,
  answers: 'Hvem der har godkendt',
  answer: {
    present: 'Den hovedkonto der forlades',
    account: 'Kontoens ejer',
    own: 'Jeres side',
    agreed: (day) => `godkendte den ${day}`,
    waits: 'har ikke svaret endnu',
  },
  proposed: (by, to, day) => `Anmodet af ${by} fra ${to} den ${day}`,
  said: (message) => `”${message}”`,
  message: 'Besked til den der bliver spurgt (valgfrit)',
  messageHint: 'De får en e-mail og ser i portalen hvad der ville ændres for dem.',
  why: 'Grund, hvis du afviser (valgfrit)',
  whyHint: 'Den hovedkonto der spørger, læser det.',
  notPossible: 'Kontoen kan ikke flytte endnu',
  obstacle: {
    'move-in-progress': 'En anden flytning af kontoen er i gang.',
    'no-main-eligible': 'Den hovedkonto der spørger, er selv blevet en underkonto.',
    'account-halted': 'En af kontiene er spærret eller ved at blive lukket.',
    'not-ready': 'Kontoens bestilling er stadig i gang.',
    'detach-in-progress':
      'Tilknytningens ophør er planlagt, eller den er ophørt. Kontoen kan tilknyttes når den står alene.',
    'payer-change-in-progress': 'Et skift af betaler er planlagt. Vent til den dag.',
    'swap-in-progress': 'Et skift af hovedkonto er i gang hos en af parterne. Vent på det.',
  },
  keep: 'Ændr intet',
  submit: { propose: 'Spørg alle', accept: 'Godkend', decline: 'Afvis', cancel: 'Træk tilbage' },
  done: {
    propose: 'Alle bliver spurgt',
    accept: {
      proposed: 'Du har godkendt; den anden part bliver stadig spurgt',
      planned: (day) => `Alle har godkendt: kontoen flytter den ${day}`,
    },
    decline: 'Kontoen flytter ikke',
    cancel: 'Kontoen flytter ikke',
  },
  doneTexts: {
    propose: 'Alle parter får en e-mail. Intet ændres før alle godkender, og du kan trække det tilbage her.',
    accept: 'Alle parter får en e-mail. Indtil dagen før kan hver part trække det tilbage her.',
    decline: 'Intet ændres. Alle parter får en e-mail.',
    cancel: 'Intet ændres. Alle parter får en e-mail.',
  },
  closeAndCheck: 'Luk og kontrollér senere',
  elsewhere: 'Kontoen hører til en anden hovedkonto',
  elsewhereText:
    'Den kan flytte til jeres i ét trin når også den hovedkonto har godkendt. Indtil da ændres intet der.',
  ask: 'Bed om flytningen…',
  look: 'Se på det…',
  moves: 'Konti der skal flytte',
} satisfies Translation<typeof english>;
