import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Konto du arbejder i',
  working: (name, number) => `Du arbejder i ${name}, ${number}`,
  acting: (main, person) => `For ${main} som ${person}`,
  left: (minutes) => plural('da', minutes, { one: '1 minut tilbage', other: `${minutes} minutter tilbage` }),
  over: 'Tiden er udløbet. Kontrollerer…',
  soon: (name) => `Din tid i ${name} udløber om 5 minutter. Gem det du er i gang med.`,
  back: (main) => `Tilbage til ${main}`,
  elsewhere: (name) => `Du arbejder nu i ${name} i en anden fane`,
  elsewhereText: (name) => `Denne side viser ${name} og kan kun læses indtil du vælger.`,
  here: (name) => `Arbejd i ${name} her`,
} satisfies Translation<typeof english>;
