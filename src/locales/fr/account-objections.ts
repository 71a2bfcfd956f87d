import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Contestations',
  leadMain: 'Comptes rattachés qui contestent une action de vos collaborateurs. Le rattachement subsiste.',
  leadAccount:
    'Si vous n’êtes pas d’accord avec une action effectuée ici pour le compte principal, faites-le savoir. Le rattachement subsiste.',
  none: 'Aucune contestation.',
  loadFailed: 'Impossible de charger les contestations',
  stale: (time) => `Données affichées telles qu’à ${time}. L’actualisation a échoué.`,
  objects: (account) => `Contestation de ${account}`,
  own: (main) => `Votre contestation adressée à ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Ouverte', answered: 'Répondue', closed: 'Close' },
  object: 'Contester…',
  message: 'Que contestez-vous ?',
  messageHint: (main) => `Les administrateurs de ${main} reçoivent ce message, sur le portail et par e-mail.`,
  send: 'Envoyer la contestation',
  answerTo: (account) => `Réponse à ${account}`,
  answer: 'Répondre',
  answerNamed: (account) => `Répondre à la contestation de ${account}`,
  close: 'Clore la contestation',
  closeNamed: (account) => `Clore la contestation de ${account}`,
} satisfies Translation<typeof english>;
