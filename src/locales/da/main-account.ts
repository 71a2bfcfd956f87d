import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Hovedkonto',
  loadFailed: 'Det kunne ikke indlæses hvordan kontoen hører til sin hovedkonto',
  stale: (time) => `Oplysningerne er fra ${time}. De kunne ikke opdateres.`,
  lead: (main) => `Kontoen er tilknyttet ${main}. I kan selv afslutte det; først ser du hvad det ændrer.`,
  leave: (main) => `Forlad ${main}…`,
  leavesOn: (main, day) => `Kontoen forlader ${main} efter ${day}`,
  leavesText: 'Det har jeres side planlagt. Indtil da ændres intet, og du kan fortryde det.',
  stay: 'Behold tilknytning',
  detachedOn: (main, day) => `${main} afslutter tilknytningen efter ${day}`,
  detachedText: (main) =>
    `Derefter står kontoen alene. Indtil da ændres intet; kun ${main} kan fortryde det.`,
  stays: (main) => `Kontoen forbliver tilknyttet ${main}. Begge parter har fået besked.`,
  left: (main) => `Kontoen har forladt ${main}`,
  ended: (main, day) => `Tilknytningen til ${main} ophørte den ${day}.`,
  leftText: 'Kontoen fortsætter som selvstændig. Begge parter har fået besked.',
} satisfies Translation<typeof english>;
