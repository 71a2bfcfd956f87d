import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Účet, ve kterém pracujete',
  working: (name, number) => `Pracujete v účtu ${name}, ${number}`,
  acting: (main, person) => `Za účet ${main} jako ${person}`,
  left: (minutes) =>
    plural('cs', minutes, {
      one: 'zbývá 1 minuta',
      few: `zbývají ${minutes} minuty`,
      many: `zbývá ${minutes} minuty`,
      other: `zbývá ${minutes} minut`,
    }),
  over: 'Čas vypršel. Ověřuje se…',
  soon: (name) => `Váš čas v účtu ${name} skončí za 5 minut. Uložte rozpracované.`,
  back: (main) => `Zpět do účtu ${main}`,
  elsewhere: (name) => `V jiné kartě nyní pracujete v účtu ${name}`,
  elsewhereText: (name) => `Tato stránka zobrazuje účet ${name} a do vaší volby je jen pro čtení.`,
  here: (name) => `Pracovat zde v účtu ${name}`,
} satisfies Translation<typeof english>;
