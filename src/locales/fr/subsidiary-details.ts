import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Fermer les détails',
  failed: 'Impossible de charger les détails',
  panels: 'Détails du compte',
  panel: {
    overview: 'Vue d’ensemble',
    billing: 'Facturation',
    access: 'Accès',
    forwarding: 'Renvoi d’appel',
    activity: 'Historique',
  },
  lacking: {
    access: 'Votre accès n’inclut pas la liste des personnes ayant accès',
    activity: 'Votre accès n’inclut pas l’historique des comptes',
  },
  lackingText: (who) => `Pour obtenir ce droit, adressez-vous à : ${who}.`,
  ask: 'Demander ce droit',
  previous: 'Compte précédent',
  next: 'Compte suivant',
  isFirst: 'C’est le premier compte de la liste',
  isLast: 'C’est le dernier compte de la liste',
  notListed: 'Ce compte ne figure pas dans la liste affichée actuellement',
  position: (place, total) => `${place} sur ${total}`,
  stepFailed: 'Impossible de charger le compte suivant',
} satisfies Translation<typeof english>;
