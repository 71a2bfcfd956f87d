import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Zkusit znovu',
  none: '–',
  standing: {
    active: 'Aktivní',
    'awaiting-checks': 'Otevřená ověření',
    'awaiting-email': 'Ověření e-mailu',
    'awaiting-address': 'Ověření adresy',
    'awaiting-email-and-address': 'Ověření e-mailu a adresy',
    'setting-up': 'Zřizuje se',
    suspended: 'Pozastaven',
    closing: 'Uzavírá se',
    closed: 'Uzavřen',
    rejected: 'Není možné',
    detaching: 'Odpojuje se',
    'detaching-on': (day) => `Propojeno do ${day}`,
    'waiting-for-owner': 'Čeká na majitele',
    'not-delivered': 'Nedoručeno',
    'waiting-for-code': 'Čeká na doložení',
    'needs-confirmation': 'Vaše potvrzení',
    scheduled: 'Propojeno',
    declined: 'Odmítnuto',
    expired: 'Vypršelo',
    failed: 'Není možné',
    canceled: 'Staženo',
    detached: 'Odpojeno',
    renewed: 'Požádáno znovu',
  },
  payer: { main: 'Souhrnná faktura', secondary: 'Vlastní faktura' },
  payerFrom: (payer, day) => `${payer} od ${day}`,
} satisfies Translation<typeof english>;
