import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Ikke klar til at bestille?',
  text: (days) =>
    `Gem dette som et tilbud. Priserne gælder i ${days} dage, og en kollega kan bestille ud fra det.`,
  save: 'Gem som tilbud',
  saved: (number) => `Tilbud ${number} er gemt`,
  savedText: (day) =>
    `Priserne gælder til og med ${day}. Tilbuddet findes i oversigten for alle der må bestille her.`,
  notSaved: 'Tilbuddet blev ikke gemt',
  full: 'Kontoen har så mange åbne tilbud som den kan have. Træk et tilbage i oversigten først.',
  download: 'Hent tilbud',
  downloadFailed: 'Tilbuddet kunne ikke hentes',
  mail: 'Send til en kollega…',
  opening: 'Tilbuddet åbnes.',
  unopened: 'Tilbuddet kunne ikke åbnes',
  counts: (number) => `Priser fra tilbud ${number}`,
  countsText: (day) => `De gælder til og med ${day}, så længe du ikke ændrer noget der påvirker prisen.`,
  other: (number) => `Dette svarer ikke længere til tilbud ${number}`,
  otherText: 'Du har ændret noget, så dagens priser gælder. Ændr det tilbage, så gælder tilbuddets.',
  expired: (number, day) => `Tilbud ${number} gjaldt til og med ${day}`,
  expiredText: 'Alt er udfyldt som det var. Priserne er dagens.',
  renew: 'Beregn på ny',
  withdrawn: (number) => `Tilbud ${number} er trukket tilbage`,
  withdrawnText:
    'Ingen kan bestille ud fra det længere. Det der var udfyldt, bevares som en egen bestilling til dagens priser.',
  leave: 'Fortsæt uden tilbuddet',
  renewed: (number) => `Tilbud ${number} er beregnet på ny`,
  renewedText: 'Et andet tilbud er trådt i stedet.',
  open: 'Åbn det nye',
  ordered: (number) => `Tilbud ${number} er allerede bestilt`,
  orderedText: 'Kontoen er i din oversigt. Intet bestilles to gange.',
} satisfies Translation<typeof english>;
