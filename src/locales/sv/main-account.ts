import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Huvudkonto',
  loadFailed: 'Det gick inte att läsa in hur kontot hör till sitt huvudkonto',
  stale: (time) => `Uppgifterna är från ${time}. De kunde inte uppdateras.`,
  lead: (main) => `Kontot är kopplat till ${main}. Ni kan avsluta det själva; först ser du vad det ändrar.`,
  leave: (main) => `Lämna ${main}…`,
  leavesOn: (main, day) => `Kontot lämnar ${main} efter ${day}`,
  leavesText: 'Er sida har planerat det. Till dess ändras inget, och du kan ångra det.',
  stay: 'Behåll kopplingen',
  detachedOn: (main, day) => `${main} avslutar kopplingen efter ${day}`,
  detachedText: (main) =>
    `Därefter är kontot fristående. Till dess ändras inget; bara ${main} kan ångra det.`,
  stays: (main) => `Kontot är fortsatt kopplat till ${main}. Båda parter har fått besked.`,
  left: (main) => `Kontot har lämnat ${main}`,
  ended: (main, day) => `Kopplingen till ${main} upphörde den ${day}.`,
  leftText: 'Kontot fortsätter som fristående. Båda parter har fått besked.',
} satisfies Translation<typeof english>;
