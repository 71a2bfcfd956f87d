import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Confirmer immédiatement avec une application d’identité',
  lead: 'Une pièce d’identité et un téléphone avec appareil photo suffisent. Cela prend environ cinq minutes ; le courrier n’est alors plus nécessaire.',
  begin: 'Confirmer avec l’application',
  again: 'Réessayer',
  anew: 'Recommencer ici',
  cancel: 'Ne pas utiliser l’application',
  open: 'Ouvrir l’application sur cet appareil',
  scan: 'Ou scannez ce code avec votre téléphone :',
  code: 'Code QR ouvrant l’application d’identité sur un téléphone',
  codeLoading: 'Génération du code',
  codeFailed: 'Impossible de charger le code. Ouvrez l’application sur cet appareil ou recommencez ici.',
  until: (time) => `Valable une fois, jusqu’à ${time}.`,
  elsewhere: (person, time) =>
    `${person} a commencé à ${time}. Terminez sur cet appareil ou recommencez ici : la première identification prend alors fin.`,
  waiting: 'En attente de l’application',
  inProgress: 'Identification en cours',
  inProgressText: 'Terminez-la dans l’application. Cette page se met à jour d’elle-même.',
  letter: 'La confirmation par courrier reste possible.',
  done: 'L’application d’identité a confirmé l’adresse.',
  aborted: 'L’identification n’a pas été terminée',
  expired: 'Le délai d’identification est écoulé',
  refused: 'L’application d’identité n’a pas pu confirmer l’adresse',
  reasons: {
    'document-unreadable': 'La pièce d’identité n’a pas pu être lue.',
    'document-expired': 'La pièce d’identité a expiré.',
    'person-mismatch': 'La personne filmée et la pièce d’identité ne correspondent pas.',
    'address-mismatch': 'La pièce d’identité indique une autre adresse que celle du compte.',
    other: 'Le prestataire n’a indiqué aucun motif.',
  },
  startAt: (time) =>
    `Il y a eu de nombreuses tentatives aujourd’hui. Un nouvel essai est possible à partir du ${time}.`,
  loadFailed: 'Impossible de déterminer si une application d’identité est utilisable',
} satisfies Translation<typeof english>;
