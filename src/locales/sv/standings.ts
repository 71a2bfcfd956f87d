import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Försök igen',
  none: '–',
  standing: {
    active: 'Aktivt',
    'awaiting-checks': 'Kontroller öppna',
    'awaiting-email': 'E-postkontroll',
    'awaiting-address': 'Adresskontroll',
    'awaiting-email-and-address': 'E-post- och adresskontroll',
    'setting-up': 'Ställs in',
    suspended: 'Spärrat',
    closing: 'Avslutas',
    closed: 'Avslutat',
    rejected: 'Inte möjligt',
    detaching: 'Kopplas bort',
    'detaching-on': (day) => `Kopplat t.o.m. ${day}`,
    'waiting-for-owner': 'Väntar på ägaren',
    'not-delivered': 'Inte levererat',
    'waiting-for-code': 'Väntar på verifiering',
    'needs-confirmation': 'Din bekräftelse',
    scheduled: 'Kopplat',
    declined: 'Avböjt',
    expired: 'Utgånget',
    failed: 'Inte möjligt',
    canceled: 'Tillbakadraget',
    detached: 'Bortkopplat',
    renewed: 'Frågat igen',
  },
  payer: { main: 'Samlingsfaktura', secondary: 'Egen faktura' },
  payerFrom: (payer, day) => `${payer} från ${day}`,
} satisfies Translation<typeof english>;
