import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Zavřít podrobnosti',
  failed: 'Podrobnosti se nepodařilo načíst',
  panels: 'Podrobnosti účtu',
  panel: {
    overview: 'Přehled',
    billing: 'Vyúčtování',
    access: 'Přístup',
    forwarding: 'Přesměrování hovorů',
    activity: 'Aktivita',
  },
  lacking: {
    access: 'Váš přístup nezahrnuje seznam osob s přístupem',
    activity: 'Váš přístup nezahrnuje aktivitu účtů',
  },
  lackingText: (who) => `Oprávnění může udělit: ${who}.`,
  ask: 'Požádat',
  previous: 'Předchozí účet',
  next: 'Další účet',
  isFirst: 'Toto je první účet v seznamu',
  isLast: 'Toto je poslední účet v seznamu',
  notListed: 'Tento účet momentálně není v seznamu',
  position: (place, total) => `${place} z ${total}`,
  stepFailed: 'Další účet se nepodařilo načíst',
} satisfies Translation<typeof english>;
