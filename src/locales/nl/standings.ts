import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Opnieuw proberen',
  none: '–',
  standing: {
    active: 'Actief',
    'awaiting-checks': 'Controles open',
    'awaiting-email': 'E-mailcontrole',
    'awaiting-address': 'Adrescontrole',
    'awaiting-email-and-address': 'E-mail- en adrescontrole',
    'setting-up': 'Wordt ingericht',
    suspended: 'Geblokkeerd',
    closing: 'Wordt gesloten',
    closed: 'Gesloten',
    rejected: 'Niet mogelijk',
    detaching: 'Wordt ontkoppeld',
    'detaching-on': (day) => `Gekoppeld tot en met ${day}`,
    'waiting-for-owner': 'Wacht op eigenaar',
    'not-delivered': 'Niet afgeleverd',
    'waiting-for-code': 'Wacht op bewijs',
    'needs-confirmation': 'Uw bevestiging',
    scheduled: 'Gekoppeld',
    declined: 'Afgewezen',
    expired: 'Verlopen',
    failed: 'Niet mogelijk',
    canceled: 'Ingetrokken',
    detached: 'Ontkoppeld',
    renewed: 'Opnieuw aangevraagd',
  },
  payer: { main: 'Verzamelfactuur', secondary: 'Eigen factuur' },
  payerFrom: (payer, day) => `${payer} vanaf ${day}`,
} satisfies Translation<typeof english>;
