import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/link-request/link-request.messages.js';

export const linkRequest = {
  title: (main) => `${main} ber om att få koppla det här kontot`,
  from: (person, email, number) => `${person} (${email}) · ${number}`,
  asked: (day) => `Skickat den ${day}`,
  validUntil: (day) => `Gäller till och med ${day}`,
  message: 'Meddelande',
  rights: (main) => `${main} skulle då kunna`,
  changes: 'Vad som ändras för kontot',
  foreign: {
    none: {
      title: 'Det här kommer från en annan domän',
      text: (theirs, own) =>
        `Förfrågan skickades av någon på ${theirs}, ert konto använder ${own}. Godkänn bara om du känner till avsändaren.`,
    },
    'look-alike': {
      title: 'Det här kommer från en domän som bara liknar er',
      text: (theirs, own) =>
        `Förfrågan skickades av någon på ${theirs}, ert konto använder ${own}: två domäner som kan ha olika ägare. Avböj, om avsändaren inte har hört av sig på annat sätt.`,
    },
    'other-letters': {
      title: 'Det här kommer från en domän med ovanliga bokstäver',
      text: (theirs, own) =>
        `Förfrågan skickades av någon på ${theirs}, ert konto använder ${own}. Vissa bokstäver liknar andra: läs bokstav för bokstav och godkänn bara om du känner till avsändaren.`,
    },
  },
  spelled: (domain) => `${domain}, bokstav för bokstav:`,
  obstacle: 'Det här kan inte godkännas som det är',
  moves: (from, main) => `Kontot skulle flyttas från ${from} till ${main}`,
  movesText: (from, day) =>
    `${from} tillfrågas också och måste godkänna. Till dess ändras inget; kontot skulle höra till det andra huvudkontot tidigast den ${day}.`,
  shows: (count) =>
    plural('sv', count, {
      one: 'Det här är ett huvudkonto: 1 konto hör till det',
      other: `Det här är ett huvudkonto: ${count} konton hör till det`,
    }),
  showsText: (main) =>
    `Huvudkontot kan inte kopplas så länge konton hör till det. Ni kan visa dem för ${main}, som då planerar vad som ska hända med vart och ett. Ni tillfrågas igen om planen; inget ändras innan ni har godkänt den.`,
  acceptShow: (main) => `Visa kontona för ${main}`,
  acceptMove: (main) => `Godkänn flytt till ${main}`,
  accept: (main) => `Godkänn och låt ${main} koppla kontot`,
  decline: 'Avböj…',
  declineNamed: (main) => `Avböj… förfrågan från ${main}`,
  why: (main) => `Varför? ${main} får veta det om du väljer något`,
  reason: {
    'unknown-sender': 'Jag känner inte till avsändaren',
    'wrong-account': 'Det är fel konto',
    'not-now': 'Inte just nu',
    other: 'Annat skäl',
  },
  whyText: 'Med egna ord (valfritt)',
  whyHint: (main) => `Den som frågade på ${main} läser det. Skriv inga lösenord eller koder.`,
  back: 'Tillbaka',
  declineNow: 'Avböj',
  declineNowNamed: (main) => `Avböj förfrågan från ${main}`,
  saidReason: (reason) => `Ditt svar: ${reason}.`,
  saidText: 'Vad du skrev',
  none: 'Inga öppna förfrågningar',
  noneText: 'När ett huvudkonto ber om att få koppla det här kontot bestämmer du om det här.',
  notFound: 'Förfrågan finns inte',
  notFoundText: 'Den kan ha skickats till ett annat konto eller avslutats för ett tag sedan.',
  account: (name, number) => `${name} (${number})`,
  wrongAccount: 'Förfrågan gäller ett annat konto',
  isFor: (main, account) => `${main} ber om att få koppla ${account}.`,
  wasFor: (account) => `Förfrågan gällde ${account}.`,
  signedIn: (account) => `Du är inloggad på ${account}.`,
  switchAccount: 'Logga in som någon annan',
  switchTo: (number) => `Logga in på ${number}`,
  answeredBy: (person, day) => `Besvarad av ${person} den ${day}`,
  on: {
    canceled: (day) => `Den drogs tillbaka den ${day}.`,
    expired: (day) => `Den upphörde den ${day}.`,
    declined: (day) => `Den avböjdes den ${day}.`,
    failed: (day) => `Den upphörde den ${day}.`,
  },
  follows: (day) => `En tidigare förfrågan skickades den ${day}. Ingen svarade i tid.`,
  followsDeclined: (day) => `En tidigare förfrågan skickades den ${day}. Den avböjdes.`,
  loadFailed: 'Förfrågningarna kunde inte läsas in',
  stale: (time) => `Uppgifterna är från ${time}. De kunde inte uppdateras.`,
  ended: {
    confirm: {
      title: (main) => `Godkänt: ${main} får koppla kontot`,
      text: (main) => `${main} bekräftar en gång till. Du får ett meddelande så snart kontona är kopplade.`,
    },
    active: {
      title: (main) => `Kontot är kopplat till ${main}`,
      text: () => 'Båda parter kan avsluta kopplingen när som helst.',
    },
    declined: {
      title: (main) => `Avböjt: ${main} kopplar inte kontot`,
      text: () => 'Inget ändras för kontot. Den andra parten har fått besked.',
    },
    canceled: {
      title: (main) => `${main} drog tillbaka förfrågan`,
      text: () => 'Inget ändras för kontot, och inget mer behöver göras.',
    },
    expired: {
      title: (main) => `Förfrågan från ${main} har gått ut`,
      text: (main) => `Ingen svarade i tid. ${main} kan skicka den igen.`,
    },
    failed: {
      title: (main) => `Förfrågan från ${main} var inte möjlig`,
      text: () => 'Inget ändras för kontot.',
    },
    renewed: {
      title: (main) => `${main} har frågat igen`,
      text: () => 'En ny förfrågan har ersatt den här.',
    },
    detached: {
      title: (main) => `Kopplingen till ${main} har upphört`,
      text: () => 'Kontot är fristående igen.',
    },
  },
} satisfies Translation<typeof english>;
