import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Vill du inte beställa ännu?',
  text: (days) =>
    `Spara det här som en offert. Priserna gäller i ${days} dagar, och en kollega kan beställa utifrån den.`,
  save: 'Spara som offert',
  saved: (number) => `Offert ${number} är sparad`,
  savedText: (day) =>
    `Priserna gäller till och med ${day}. Offerten finns i översikten för alla som får beställa här.`,
  notSaved: 'Offerten sparades inte',
  full: 'Kontot har så många öppna offerter som det kan ha. Dra tillbaka en i översikten först.',
  download: 'Hämta offert',
  downloadFailed: 'Offerten kunde inte hämtas',
  mail: 'Mejla till en kollega…',
  opening: 'Offerten öppnas.',
  unopened: 'Offerten kunde inte öppnas',
  counts: (number) => `Priser från offert ${number}`,
  countsText: (day) => `De gäller till och med ${day}, så länge du inte ändrar något som påverkar priset.`,
  other: (number) => `Det här motsvarar inte längre offert ${number}`,
  otherText: 'Du har ändrat något, så dagens priser gäller. Ändra tillbaka, så gäller offertens.',
  expired: (number, day) => `Offert ${number} gällde till och med ${day}`,
  expiredText: 'Allt är ifyllt som det var. Priserna är dagens.',
  renew: 'Räkna om',
  withdrawn: (number) => `Offert ${number} har dragits tillbaka`,
  withdrawnText:
    'Ingen kan längre beställa utifrån den. Det som var ifyllt finns kvar, som en egen beställning till dagens priser.',
  leave: 'Fortsätt utan offerten',
  renewed: (number) => `Offert ${number} har räknats om`,
  renewedText: 'En ny offert har ersatt den.',
  open: 'Öppna den nya',
  ordered: (number) => `Offert ${number} är redan beställd`,
  orderedText: 'Kontot finns i din översikt. Inget beställs två gånger.',
} satisfies Translation<typeof english>;
