import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Réessayer',
  none: '—',
  standing: {
    active: 'Actif',
    'awaiting-checks': 'Vérifications en attente',
    'awaiting-email': 'Vérification de l’e-mail',
    'awaiting-address': 'Vérification de l’adresse',
    'awaiting-email-and-address': 'Vérification e-mail et adresse',
    'setting-up': 'Mise en service',
    suspended: 'Suspendu',
    closing: 'En cours de clôture',
    closed: 'Clôturé',
    rejected: 'Impossible',
    detaching: 'Détachement en cours',
    'detaching-on': (day) => `Rattachement jusqu’au ${day}`,
    'waiting-for-owner': 'En attente du titulaire',
    'not-delivered': 'Non remis',
    'waiting-for-code': 'En attente de preuve',
    'needs-confirmation': 'À confirmer par vous',
    scheduled: 'Rattaché',
    declined: 'Refusé',
    expired: 'Expiré',
    failed: 'Impossible',
    canceled: 'Retiré',
    detached: 'Détaché',
    renewed: 'Redemandé',
  },
  payer: { main: 'Facture groupée', secondary: 'Facture propre' },
  payerFrom: (payer, day) => `${payer} à partir du ${day}`,
} satisfies Translation<typeof english>;
