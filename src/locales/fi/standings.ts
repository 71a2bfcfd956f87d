import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Yritä uudelleen',
  none: '–',
  standing: {
    active: 'Aktiivinen',
    'awaiting-checks': 'Tarkistuksia avoinna',
    'awaiting-email': 'Sähköpostin tarkistus',
    'awaiting-address': 'Osoitteen tarkistus',
    'awaiting-email-and-address': 'Sähköpostin ja osoitteen tarkistus',
    'setting-up': 'Otetaan käyttöön',
    suspended: 'Jäädytetty',
    closing: 'Suljetaan',
    closed: 'Suljettu',
    rejected: 'Ei mahdollinen',
    detaching: 'Irrotetaan',
    'detaching-on': (day) => `Linkitetty ${day} asti`,
    'waiting-for-owner': 'Odottaa omistajaa',
    'not-delivered': 'Ei toimitettu',
    'waiting-for-code': 'Odottaa todennusta',
    'needs-confirmation': 'Vahvistuksesi',
    scheduled: 'Linkitetty',
    declined: 'Hylätty',
    expired: 'Vanhentunut',
    failed: 'Ei mahdollinen',
    canceled: 'Peruttu',
    detached: 'Irrotettu',
    renewed: 'Pyydetty uudelleen',
  },
  payer: { main: 'Koontilasku', secondary: 'Oma lasku' },
  payerFrom: (payer, day) => `${payer} ${day} alkaen`,
} satisfies Translation<typeof english>;
