import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Hlavní účet',
  loadFailed: 'Propojení tohoto účtu s hlavním účtem se nepodařilo načíst',
  stale: (time) => `Stav údajů: ${time}. Nepodařilo se je aktualizovat.`,
  lead: (main) =>
    `Tento účet je propojen s účtem ${main}. Můžete to sami ukončit; nejprve uvidíte, co se změní.`,
  leave: (main) => `Opustit účet ${main}…`,
  leavesOn: (main, day) => `Tento účet opustí hlavní účet ${main} po dni ${day}`,
  leavesText: 'Naplánovala to vaše strana. Do té doby se nic nemění a můžete to zrušit.',
  stay: 'Zachovat propojení',
  detachedOn: (main, day) => `${main} ukončí propojení po dni ${day}`,
  detachedText: (main) =>
    `Od té doby bude tento účet samostatný. Dříve se nic nemění; zrušit to může jen ${main}.`,
  stays: (main) => `Tento účet zůstává propojen s účtem ${main}. Obě strany byly informovány.`,
  left: (main) => `Tento účet opustil hlavní účet ${main}`,
  ended: (main, day) => `Propojení s účtem ${main} skončilo dne ${day}.`,
  leftText: 'Pokračuje jako samostatný účet. Obě strany byly informovány.',
} satisfies Translation<typeof english>;
