import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Erneut versuchen',
  none: '–',
  standing: {
    active: 'Aktiv',
    'awaiting-checks': 'Prüfung offen',
    'awaiting-email': 'E-Mail-Prüfung',
    'awaiting-address': 'Adressprüfung',
    'awaiting-email-and-address': 'E-Mail- und Adressprüfung',
    'setting-up': 'Wird eingerichtet',
    suspended: 'Gesperrt',
    closing: 'Wird geschlossen',
    closed: 'Geschlossen',
    rejected: 'Nicht möglich',
    detaching: 'Wird abgekoppelt',
    'detaching-on': (day) => `Verknüpft bis ${day}`,
    'waiting-for-owner': 'Wartet auf den Inhaber',
    'not-delivered': 'Nicht zugestellt',
    'waiting-for-code': 'Wartet auf Nachweis',
    'needs-confirmation': 'Ihre Bestätigung',
    scheduled: 'Verknüpft',
    declined: 'Abgelehnt',
    expired: 'Abgelaufen',
    failed: 'Nicht möglich',
    canceled: 'Zurückgezogen',
    detached: 'Abgekoppelt',
    renewed: 'Erneut angefragt',
  },
  payer: { main: 'Sammelrechnung', secondary: 'Eigene Rechnung' },
  payerFrom: (payer, day) => `${payer} ab ${day}`,
} satisfies Translation<typeof english>;
