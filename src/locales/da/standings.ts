import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Prøv igen',
  none: '–',
  standing: {
    active: 'Aktiv',
    'awaiting-checks': 'Kontroller åbne',
    'awaiting-email': 'E-mailkontrol',
    'awaiting-address': 'Adressekontrol',
    'awaiting-email-and-address': 'E-mail- og adressekontrol',
    'setting-up': 'Sættes op',
    suspended: 'Spærret',
    closing: 'Lukkes',
    closed: 'Lukket',
    rejected: 'Ikke mulig',
    detaching: 'Frakobles',
    'detaching-on': (day) => `Tilknyttet t.o.m. ${day}`,
    'waiting-for-owner': 'Venter på ejeren',
    'not-delivered': 'Ikke leveret',
    'waiting-for-code': 'Venter på bekræftelse',
    'needs-confirmation': 'Din bekræftelse',
    scheduled: 'Tilknyttet',
    declined: 'Afvist',
    expired: 'Udløbet',
    failed: 'Ikke mulig',
    canceled: 'Trukket tilbage',
    detached: 'Frakoblet',
    renewed: 'Anmodet igen',
  },
  payer: { main: 'Samlefaktura', secondary: 'Egen faktura' },
  payerFrom: (payer, day) => `${payer} fra ${day}`,
} satisfies Translation<typeof english>;
