import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Account waarin u werkt',
  working: (name, number) => `U werkt in ${name}, ${number}`,
  acting: (main, person) => `Namens ${main} als ${person}`,
  left: (minutes) => plural('nl', minutes, { one: 'nog 1 minuut', other: `nog ${minutes} minuten` }),
  over: 'De tijd is om. Bezig met controleren…',
  soon: (name) => `Uw tijd in ${name} is over 5 minuten om. Sla uw werk op.`,
  back: (main) => `Terug naar ${main}`,
  elsewhere: (name) => `U werkt nu in een ander tabblad in ${name}`,
  elsewhereText: (name) => `Deze pagina toont ${name} en is alleen-lezen totdat u kiest.`,
  here: (name) => `Hier werken in ${name}`,
} satisfies Translation<typeof english>;
