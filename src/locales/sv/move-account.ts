import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Flytt till ett annat huvudkonto',
  title: (number) => `Be om att ${number} flyttas till ert konto`,
  loadFailed: 'Det gick inte att läsa in vad det här skulle ändra',
  none: 'Ingen flytt av kontot är begärd.',
  lead: (number, to, day) =>
    `${number} hör till ett annat huvudkonto. Om alla godkänner i tid hör kontot till ${to} den ${day}, utan en dag emellan.`,
  asks: {
    owner: 'Ägaren har redan godkänt. Nu tillfrågas det huvudkonto som lämnas.',
    both: 'Nu tillfrågas det huvudkonto som lämnas och kontots ägare.',
  },
  candidate: 'Kontot',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Förfrågan om att flytta ${account} till er pågår`,
      present: (account, to) => `${to} ber om att ${account} flyttas dit`,
      account: (_account, to) => `${to} ber om att det här kontot flyttas dit`,
    },
    planned: {
      new: (account, day) => `${account} flyttas till er den ${day}`,
      present: (account, day, to) => `${account} flyttas till ${to} den ${day}`,
      account: (_account, day, to) => `Det här kontot flyttas till ${to} den ${day}`,
    },
    done: (account, to, day) => `${account} hör till ${to} sedan ${day}`,
    declined: (account) => `Flytten av ${account} avböjdes`,
    canceled: (account) => `Flytten av ${account} drogs tillbaka`,
    expired: (account) => `Alla har inte svarat på om ${account} får flyttas`,
    failed: (account) => `${account} kunde inte flyttas`,
  },
  thisAccount: 'det här kontot',
  from: (from) => `Kontot lämnar ${from}.`,
  validUntil: (day) => `Inget ändras förrän alla har godkänt. Förfrågan gäller till och med ${day}.`,
  plannedText: (day) => `Till och med ${day} kan varje part dra tillbaka det. Sedan ändras allt på en gång.`,
  endedText: 'Inget har ändrats.',
  reason: (reason) => `Skäl: ”${reason}”`,
  answers: 'Vilka som har godkänt',
  answer: {
    present: 'Huvudkontot som lämnas',
    account: 'Kontots ägare',
    own: 'Er sida',
    agreed: (day) => `godkände den ${day}`,
    waits: 'har inte svarat ännu',
  },
  proposed: (by, to, day) => `Begärt av ${by} på ${to} den ${day}`,
  said: (message) => `”${message}”`,
  message: 'Meddelande till den som tillfrågas (valfritt)',
  messageHint: 'De får ett mejl och ser i portalen vad som skulle ändras för dem.',
  why: 'Skäl, om du avböjer (valfritt)',
  whyHint: 'Huvudkontot som frågar läser det.',
  notPossible: 'Kontot kan inte flyttas ännu',
  obstacle: {
    'move-in-progress': 'En annan flytt av kontot pågår.',
    'no-main-eligible': 'Huvudkontot som frågar har självt blivit ett underkonto.',
    'account-halted': 'Ett av kontona är spärrat eller håller på att avslutas.',
    'not-ready': 'Kontots beställning pågår fortfarande.',
    'detach-in-progress':
      'Kopplingens slut är planerat, eller så har den upphört. Kontot kan kopplas när det är fristående.',
    'payer-change-in-progress': 'Ett byte av betalare är planerat. Vänta till den dagen.',
    'swap-in-progress': 'Ett byte av huvudkonto pågår hos en av parterna. Vänta tills det är klart.',
  },
  keep: 'Ändra inget',
  submit: { propose: 'Fråga alla', accept: 'Godkänn', decline: 'Avböj', cancel: 'Dra tillbaka' },
  done: {
    propose: 'Alla tillfrågas',
    accept: {
      proposed: 'Du har godkänt; den andra parten tillfrågas fortfarande',
      planned: (day) => `Alla har godkänt: flytten sker den ${day}`,
    },
    decline: 'Kontot flyttas inte',
    cancel: 'Kontot flyttas inte',
  },
  doneTexts: {
    propose: 'Alla parter får ett mejl. Inget ändras förrän alla godkänner, och du kan dra tillbaka det här.',
    accept: 'Alla parter får ett mejl. Till och med dagen innan kan varje part dra tillbaka det här.',
    decline: 'Inget ändras. Alla parter får ett mejl.',
    cancel: 'Inget ändras. Alla parter får ett mejl.',
  },
  closeAndCheck: 'Stäng och kontrollera senare',
  elsewhere: 'Kontot hör till ett annat huvudkonto',
  elsewhereText:
    'Det kan flyttas till ert i ett steg, när även det huvudkontot har godkänt. Till dess ändras inget där.',
  ask: 'Be om flytten…',
  look: 'Visa…',
  moves: 'Konton som ska flyttas',
} satisfies Translation<typeof english>;
