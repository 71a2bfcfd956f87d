import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Spróbuj ponownie',
  none: '–',
  standing: {
    active: 'Aktywne',
    'awaiting-checks': 'Otwarte weryfikacje',
    'awaiting-email': 'Weryfikacja e-maila',
    'awaiting-address': 'Weryfikacja adresu',
    'awaiting-email-and-address': 'Weryfikacja e-maila i adresu',
    'setting-up': 'Uruchamiane',
    suspended: 'Zawieszone',
    closing: 'Zamykane',
    closed: 'Zamknięte',
    rejected: 'Niemożliwe',
    detaching: 'Odłączane',
    'detaching-on': (day) => `Powiązane do ${day}`,
    'waiting-for-owner': 'Czeka na właściciela',
    'not-delivered': 'Niedostarczone',
    'waiting-for-code': 'Czeka na potwierdzenie',
    'needs-confirmation': 'Do zatwierdzenia',
    scheduled: 'Powiązane',
    declined: 'Odmowa',
    expired: 'Wygasło',
    failed: 'Niemożliwe',
    canceled: 'Wycofane',
    detached: 'Odłączone',
    renewed: 'Ponowna prośba',
  },
  payer: { main: 'Faktura zbiorcza', secondary: 'Własna faktura' },
  payerFrom: (payer, day) => `${payer} od ${day}`,
} satisfies Translation<typeof english>;
