import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Konto du arbetar i',
  working: (name, number) => `Du arbetar i ${name}, ${number}`,
  acting: (main, person) => `För ${main} som ${person}`,
  left: (minutes) => plural('sv', minutes, { one: '1 minut kvar', other: `${minutes} minuter kvar` }),
  over: 'Tiden är ute. Kontrollerar…',
  soon: (name) => `Din tid i ${name} tar slut om 5 minuter. Spara det du håller på med.`,
  back: (main) => `Tillbaka till ${main}`,
  elsewhere: (name) => `Du arbetar nu i ${name} i en annan flik`,
  elsewhereText: (name) => `Den här sidan visar ${name} och kan bara läsas tills du har valt.`,
  here: (name) => `Arbeta i ${name} här`,
} satisfies Translation<typeof english>;
