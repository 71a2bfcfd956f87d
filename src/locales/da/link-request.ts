import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

export const linkRequest = {
  title: (main) => `${main} beder om at tilknytte denne konto`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Sendt den ${day}`,
  validUntil: (day) => `Gælder til og med ${day}`,
  message: 'Besked',
  rights: (main) => `${main} kunne så`,
  changes: 'Hvad der ændres for kontoen',
  foreign: {
    none: {
      title: 'Dette kommer fra et andet domæne',
      text: (theirs, own) =>
        `Anmodningen er sendt af en person på ${theirs}, jeres konto bruger ${own}. Godkend kun hvis du kender afsenderen.`,
    },
    'look-alike': {
      title: 'Dette kommer fra et domæne der kun ligner jeres',
      text: (theirs, own) =>
        `Anmodningen er sendt af en person på ${theirs}, jeres konto bruger ${own}: to domæner der kan have to ejere. Afvis, medmindre afsenderen har fortalt dig det på en anden måde.`,
    },
    'other-letters': {
      title: 'Dette kommer fra et domæne med usædvanlige bogstaver',
      text: (theirs, own) =>
        `Anmodningen er sendt af en person på ${theirs}, jeres konto bruger ${own}. Nogle bogstaver ligner andre: læs det bogstav for bogstav, og godkend kun hvis du kender afsenderen.`,
    },
  },
  spelled: (domain) => `${domain}, bogstav for bogstav:`,
  obstacle: 'Dette kan ikke godkendes som det er',
  moves: (from, main) => `Kontoen ville flytte fra ${from} til ${main}`,
  movesText: (from, day) =>
    `${from} bliver også spurgt og skal godkende. Indtil da ændres intet; kontoen ville tidligst høre til den anden hovedkonto den ${day}.`,
  shows: (count) =>
    plural('da', count, {
      one: 'Dette er en hovedkonto: 1 konto hører til den',
      other: `Dette er en hovedkonto: ${count} konti hører til den`,
    }),
  showsText: (main) =>
    `Hovedkontoen kan ikke tilknyttes så længe konti hører til den. I kan vise dem til ${main}, som så planlægger hvad der skal ske med hver enkelt. I bliver spurgt igen om planen; intet ændres før I har godkendt den.`,
  acceptShow: (main) => `Vis kontiene til ${main}`,
  acceptMove: (main) => `Godkend flytning til ${main}`,
  accept: (main) => `Godkend, og lad ${main} tilknytte kontoen`,
  decline: 'Afvis…',
  declineNamed: (main) => `Afvis… anmodningen fra ${main}`,
  why: (main) => `Hvorfor? ${main} får det at vide hvis du vælger en grund`,
  reason: {
    'unknown-sender': 'Jeg kender ikke afsenderen',
    'wrong-account': 'Det er den forkerte konto',
    'not-now': 'Ikke lige nu',
    other: 'En anden grund',
  },
  whyText: 'Med dine egne ord (valgfrit)',
  whyHint: (main) => `Den der spurgte hos ${main}, læser det. Skriv ingen adgangskoder eller koder.`,
  back: 'Tilbage',
  declineNow: 'Afvis',
  declineNowNamed: (main) => `Afvis anmodningen fra ${main}`,
  saidReason: (reason) => `Dit svar: ${reason}.`,
  saidText: 'Hvad du skrev',
  none: 'Ingen åbne anmodninger',
  noneText: 'Når en hovedkonto beder om at tilknytte denne konto, beslutter du det her.',
  notFound: 'Anmodningen findes ikke',
  notFoundText: 'Den kan være sendt til en anden konto eller være afsluttet for et stykke tid siden.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Anmodningen er til en anden konto',
  isFor: (main, account) => `${main} beder om at tilknytte ${account}.`,
  wasFor: (account) => `Anmodningen gjaldt ${account}.`,
  signedIn: (account) => `Du er logget ind på ${account}.`,
  switchAccount: 'Log ind som en anden',
  switchTo: (number) => `Log ind på ${number}`,
  answeredBy: (person, day) => `Besvaret af ${person} den ${day}`,
  on: {
    canceled: (day) => `Den blev trukket tilbage den ${day}.`,
    expired: (day) => `Den ophørte den ${day}.`,
    declined: (day) => `Den blev afvist den ${day}.`,
    failed: (day) => `Den ophørte den ${day}.`,
  },
  follows: (day) => `Der er anmodet før, den ${day}. Ingen svarede i tide.`,
  followsDeclined: (day) => `Der er anmodet før, den ${day}. Det blev afvist.`,
  loadFailed: 'Anmodningerne kunne ikke indlæses',
  stale: (time) => `Oplysningerne er fra ${time}. De kunne ikke opdateres.`,
  ended: {
    confirm: {
      title: (main) => `Godkendt: ${main} må tilknytte kontoen`,
      text: (main) => `${main} bekræfter en gang til. Du får en besked så snart kontiene er tilknyttet.`,
    },
    active: {
      title: (main) => `Kontoen er tilknyttet ${main}`,
      text: () => 'Begge parter kan afslutte tilknytningen når som helst.',
    },
    declined: {
      title: (main) => `Afvist: ${main} tilknytter ikke kontoen`,
      text: () => 'Intet ændres for kontoen. Den anden part har fået besked.',
    },
    canceled: {
      title: (main) => `${main} trak anmodningen tilbage`,
      text: () => 'Intet ændres for kontoen, og der er ikke mere at gøre.',
    },
    expired: {
      title: (main) => `Anmodningen fra ${main} er udløbet`,
      text: (main) => `Ingen svarede i tide. ${main} kan sende den igen.`,
    },
    failed: {
      title: (main) => `Anmodningen fra ${main} var ikke mulig`,
      text: () => 'Intet ændres for kontoen.',
    },
    renewed: {
      title: (main) => `${main} har spurgt igen`,
      text: () => 'En anden anmodning er trådt i stedet for denne.',
    },
    detached: {
      title: (main) => `Tilknytningen til ${main} er ophørt`,
      text: () => 'Kontoen står igen alene.',
    },
  },
} satisfies Translation<typeof english>;
