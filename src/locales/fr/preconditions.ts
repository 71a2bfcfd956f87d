import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Rien ne s’y oppose',
    noted: 'Ce qui reste ouvert',
    blocking: 'À régler d’abord',
  },
  name: {
    'open-invoices': 'Factures ouvertes',
    unbilled: 'Frais non encore facturés',
    'open-quotes': 'Devis ouverts',
    credit: 'Crédit',
    'changed-lately': 'Délai depuis le dernier rattachement',
  },
  state: { met: 'Réglé', noted: 'Noté', blocking: 'Bloquant' },
  met: {
    'open-invoices': 'Aucune n’est ouverte.',
    unbilled: 'Tout est facturé.',
    'open-quotes': 'Aucun n’est ouvert.',
    credit: 'Il n’y en a pas.',
    'changed-lately': 'Le délai est suffisant.',
  },
  owner: {
    'open-invoices': (day) => `La première arrive à échéance le ${day}.`,
    unbilled: (day) => `Sans action de votre part, ils seront facturés le ${day}.`,
    'open-quotes':
      'Ils ne permettront plus de commander une fois ce compte rattaché. Utilisez ou retirez ceux qui comptent.',
    credit: 'Il reste à ce compte. Il n’est pas utilisé pour la facture groupée.',
  },
  hidden: 'Une personne de ce compte autorisée à voir les factures voit les montants et peut les régler ici.',
  noPayment: 'Ajoutez un moyen de paiement ou payez par virement. Puis revérifiez.',
  main: {
    'open-invoices': 'Une personne du compte doit les payer. Le rattachement sera ensuite possible.',
    unbilled:
      'Une personne du compte doit les faire facturer et les payer, ou attendre la prochaine facture.',
    'open-quotes': 'Ils ne permettront plus au compte de commander après le rattachement.',
    credit: 'Il reste au compte. Il n’est pas utilisé pour votre facture groupée.',
  },
  waits: (day) =>
    `Le compte dépendait récemment d’un compte principal. Le rattachement est possible à partir du ${day}.`,
  clear: {
    'open-invoices': (amount) => `Payer ${amount} maintenant`,
    unbilled: (amount) => `Facturer ${amount} maintenant`,
  },
  checkAgain: 'Revérifier',
};
