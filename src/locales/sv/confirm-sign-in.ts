import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Bekräfta att det är du',
  why: {
    account: (name) => `”${name}” kräver detta innan någon öppnar, ändrar eller kopplar bort kontot.`,
    act: 'Det här kräver en ny bekräftelse.',
  },
  ended: (time) => `Din senaste bekräftelse gällde till ${time}.`,
  code: 'Engångskod',
  hint: 'De 6 siffror som din autentiseringsapp visar nu.',
  counts: (minutes) =>
    plural('sv', minutes, {
      one: 'Sedan krävs ingen kod på 1 minut.',
      other: `Sedan krävs ingen kod på ${minutes} minuter.`,
    }),
  confirm: 'Bekräfta',
  wrong: (left) =>
    plural('sv', left, {
      one: 'Koden stämmer inte. Du har 1 försök kvar.',
      other: `Koden stämmer inte. Du har ${left} försök kvar.`,
    }),
  digits: 'Koden har 6 siffror.',
  used: 'Koden har redan använts. Vänta på nästa.',
  lockedUntil: (time) => `Fel kod angavs för många gånger. Ingen kod tas emot förrän ${time}.`,
  noDevice:
    'Du har ingen app som visar koder ännu. Ställ in en där portalen hanterar din inloggning och försök sedan igen.',
  elsewhere: 'Logga ut ur portalen och in igen, och försök sedan på nytt. Inget har ändrats.',
} satisfies Translation<typeof english>;
