import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Account in cui sta lavorando',
  working: (name, number) => `Sta lavorando in ${name}, ${number}`,
  acting: (main, person) => `Per conto di ${main} come ${person}`,
  left: (minutes) => plural('it', minutes, { one: '1 minuto rimasto', other: `${minutes} minuti rimasti` }),
  over: 'Il tempo è scaduto. Verifica in corso…',
  soon: (name) => `Il tempo in ${name} termina tra 5 minuti. Salvare il lavoro in corso.`,
  back: (main) => `Torna a ${main}`,
  elsewhere: (name) => `Ora sta lavorando in ${name} in un’altra scheda`,
  elsewhereText: (name) => `Questa pagina mostra ${name} ed è in sola lettura finché non si sceglie.`,
  here: (name) => `Lavora qui in ${name}`,
} satisfies Translation<typeof english>;
