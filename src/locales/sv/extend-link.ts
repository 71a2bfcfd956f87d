import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Hur länge kopplingen gäller',
  title: (account, main) => `Hur länge ${account} är kopplat till ${main}`,
  asked: {
    main: (account) => `${account} tillfrågas om längre tid`,
    secondary: (main) => `${main} ber om att kopplingen ska gälla längre`,
  },
  loadFailed: 'Det gick inte att läsa in hur länge kopplingen gäller',
  none: 'Kontot är inte kopplat längre.',
  now: (holds) => `Nu: ${holds}`,
  wanted: (wanted, now) => `Kopplingen skulle gälla ${wanted}, i stället för ${now}.`,
  proposed: (by, main, day) => `Begärt av ${by} på ${main} den ${day}`,
  said: (message) => `”${message}”`,
  answerUntil: (day) => `Inget ändras förrän kontot godkänner. Det kan ske till och med ${day}.`,
  consent: (account) =>
    `Det här går utöver det som ${account} har godkänt. Kontots administratörer tillfrågas; inget ändras förrän de godkänner.`,
  atOnce: 'Det här gäller direkt. Den andra parten får ett mejl; för längre tid krävs ett nytt godkännande.',
  askMain: (main) => `Bara ${main} kan be om längre tid, och ni måste godkänna det.`,
  atEnd: 'Vad som ändras när kopplingen upphör',
  message: 'Meddelande till den som tillfrågas (valfritt)',
  why: 'Skäl, om du avböjer (valfritt)',
  submit: {
    set: 'Spara',
    propose: 'Be om längre tid',
    accept: 'Godkänn',
    decline: 'Avböj',
    cancel: 'Dra tillbaka förfrågan',
  },
  closeAndCheck: 'Stäng och kontrollera senare',
  done: {
    set: (holds) => holds,
    propose: 'Kontot har tillfrågats',
    accept: (holds) => holds,
    decline: 'Du har avböjt',
    cancel: 'Förfrågan drogs tillbaka',
  },
  doneTexts: {
    set: 'Båda parter får ett mejl.',
    propose: 'Kontots administratörer får ett mejl. Inget ändras förrän de har svarat.',
    accept: 'Båda parter får ett mejl.',
    decline: 'Huvudkontot får ett mejl. Kopplingen gäller som förut.',
    cancel: 'Båda parter får ett mejl. Kopplingen gäller som förut.',
  },
  place: {
    change: 'Ändra hur länge den gäller',
    limit: 'Ange ett slut',
    answer: 'Visa och svara',
    look: 'Visa',
    declined: (account) => `${account} godkänner inte längre tid`,
    expired: (account) => `${account} har inte svarat i tid`,
    reason: (reason) => `Skäl: ”${reason}”`,
    waits: 'Kopplingen kunde inte upphöra',
    waitsText: 'Den fortsätter tills kontot har det som behövs för att vara fristående. Det som saknas:',
    missing: {
      'not-standalone-payment': 'ett betalningssätt',
      'no-local-admin': 'någon som loggar in själv och administrerar kontot',
    },
  },
};
