import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const confirmSignIn = {
  title: 'Confirmez votre identité',
  why: {
    account: (name) =>
      `« ${name} » exige cette confirmation avant toute ouverture, modification ou tout détachement du compte.`,
    act: 'Cette opération nécessite une nouvelle confirmation.',
  },
  ended: (time) => `Votre dernière confirmation était valable jusqu’à ${time}.`,
  code: 'Code à usage unique',
  hint: 'Les 6 chiffres affichés actuellement par votre application d’authentification.',
  counts: (minutes) =>
    plural('fr', minutes, {
      one: `Aucun code ne sera ensuite demandé pendant ${minutes} minute.`,
      other: `Aucun code ne sera ensuite demandé pendant ${minutes} minutes.`,
    }),
  confirm: 'Confirmer',
  wrong: (left) =>
    plural('fr', left, {
      one: `Ce code est incorrect. Il vous reste ${left} essai.`,
      other: `Ce code est incorrect. Il vous reste ${left} essais.`,
    }),
  digits: 'Le code comporte 6 chiffres.',
  used: 'Ce code a déjà été utilisé. Attendez le suivant.',
  lockedUntil: (time) => `Le code a été erroné trop souvent. Aucun code n’est accepté jusqu’à ${time}.`,
  noDevice:
    'Vous n’avez pas encore d’application affichant des codes. Configurez-en une dans la gestion de vos identifiants sur le portail, puis réessayez.',
  elsewhere: 'Déconnectez-vous du portail, reconnectez-vous, puis réessayez. Rien n’a été modifié.',
} satisfies Translation<typeof english>;
