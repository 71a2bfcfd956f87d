import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

const accounts = (count: number) => plural('sv', count, { one: '1 konto', other: `${count} konton` });

export const flattenAccount = {
  loadFailed: 'Det gick inte att läsa in vad som händer med kontona',
  standing: {
    listed: (main) => `Planera vad som ska hända med kontona under ${main}`,
    proposed: {
      new: (main) => `${main} tillfrågas om planen för sina konton`,
      main: (_main, to) => `${to} föreslår vad som ska hända med era konton`,
    },
    running: (main) => `Kontona under ${main} flyttas`,
    done: (main, to) => `${main} hör nu till ${to}`,
    partly: (main) => `Några konton stannar hos ${main}, som förblir ett huvudkonto`,
    declined: (main) => `${main} har avböjt planen för sina konton`,
    canceled: (main) => `Planen för kontona under ${main} drogs tillbaka`,
    expired: (main) => `Ingen har tagit ställning till planen för kontona under ${main} i tid`,
  },
  lead: {
    listed: (main, day) =>
      `${main} är ett huvudkonto, och ett huvudkonto kan inte höra till ett annat. Det har visat sina konton: bestäm för vart och ett, så tillfrågas huvudkontot om planen. Till dess ändras inget. Planeringen kan göras till och med ${day}, här och på en annan enhet.`,
    proposed: (day) => `Inget ändras utan godkännande. Planen gäller till och med ${day}.`,
    running:
      'Ägaren till varje konto tillfrågas. När inga konton är kvar blir huvudkontot självt ett underkonto. Båda parter kan dra tillbaka det som ännu inte har skett.',
    done: 'Alla konton har flyttats eller är fristående. Rapporten tar upp vart och ett.',
    partly: 'Huvudkontot lades inte till, eftersom konton hör till det. Rapporten tar upp vart och ett.',
    over: 'Inget mer händer. Det som gjorts fram till dess består; rapporten tar upp varje konto.',
    unchanged: 'Inget har ändrats.',
  },
  reasonGiven: (reason) => `Skäl: ”${reason}”`,
  said: (message) => `”${message}”`,
  rows: 'Konton och vad som händer med dem',
  all: 'För alla konton',
  allChoose: 'Välj…',
  whatOf: (account) => `Vad som ska hända: ${account}`,
  again: 'Fråga igen',
  choice: { move: 'Följer med', detach: 'Blir fristående', leave: 'Stannar kvar' },
  whyOf: (account) => `Varför det stannar: ${account}`,
  whyMissing: 'Ange varför kontot stannar.',
  monthly: (amount) => `${amount} per månad`,
  state: {
    planned: 'Planerat',
    waiting: 'Ägaren tillfrågas',
    agreed: 'Godkänt',
    moved: 'Flyttat',
    detached: 'Fristående',
    left: 'Stannar',
    refused: 'Avböjt',
    failed: 'Inte möjligt',
  },
  on: (day) => `den ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Kontonas läge',
  decide: (count) =>
    plural('sv', count, {
      one: '1 konto väntar på ditt beslut: fråga igen eller låt det vara kvar där det är.',
      other: `${count} konton väntar på ditt beslut: fråga igen eller låt dem vara kvar där de är.`,
    }),
  message: 'Meddelande till den som tillfrågas (valfritt)',
  decline: 'Skäl, om du avböjer (valfritt)',
  save: 'Spara planen',
  saveAgain: 'Utför',
  saved: 'Planen är sparad.',
  unsaved: 'Allt är inte sparat ännu.',
  explain: (count) => `Ange varför ${accounts(count)} stannar kvar.`,
  submit: {
    propose: 'Fråga om planen',
    accept: 'Godkänn planen',
    decline: 'Avböj',
    cancel: 'Dra tillbaka',
  },
  done: {
    propose: 'Planen har skickats.',
    accept: 'Planen är godkänd.',
    decline: 'Planen är avböjd.',
    cancel: 'Planen är tillbakadragen.',
  },
  report: 'Hämta rapporten',
  reportName: 'rapport',
  column: {
    number: 'Kundnummer',
    account: 'Konto',
    monthly: 'Per månad',
    choice: 'Planerat',
    state: 'Läge',
    on: 'Från',
    reason: 'Skäl',
  },
} satisfies Translation<typeof english>;
