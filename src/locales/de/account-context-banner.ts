import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Account, in dem Sie arbeiten',
  working: (name, number) => `Sie arbeiten in ${name}, ${number}`,
  acting: (main, person) => `Für ${main} als ${person}`,
  left: (minutes) => plural('de', minutes, { one: 'noch 1 Minute', other: `noch ${minutes} Minuten` }),
  over: 'Die Zeit ist um. Wird geprüft …',
  soon: (name) => `Ihre Zeit in ${name} endet in 5 Minuten. Speichern Sie, woran Sie arbeiten.`,
  back: (main) => `Zurück zu ${main}`,
  elsewhere: (name) => `Sie arbeiten jetzt in einem anderen Tab in ${name}`,
  elsewhereText: (name) => `Diese Seite zeigt ${name} und kann nur gelesen werden, bis Sie wählen.`,
  here: (name) => `Hier in ${name} arbeiten`,
} satisfies Translation<typeof english>;
