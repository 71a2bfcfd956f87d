import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Konto, na którym trwa praca',
  working: (name, number) => `Praca na koncie: ${name}, ${number}`,
  acting: (main, person) => `W imieniu: ${main}, osoba: ${person}`,
  left: (minutes) =>
    plural('pl', minutes, {
      one: 'została 1 minuta',
      few: `zostały ${minutes} minuty`,
      many: `zostało ${minutes} minut`,
      other: `zostało ${minutes} minuty`,
    }),
  over: 'Czas minął. Sprawdzanie…',
  soon: (name) => `Czas pracy na koncie ${name} kończy się za 5 minut. Zapisz bieżącą pracę.`,
  back: (main) => `Wróć do: ${main}`,
  elsewhere: (name) => `Praca na koncie ${name} trwa teraz w innej karcie`,
  elsewhereText: (name) => `Ta strona pokazuje konto ${name} i do czasu wyboru jest tylko do odczytu.`,
  here: (name) => `Pracuj tutaj: ${name}`,
} satisfies Translation<typeof english>;
