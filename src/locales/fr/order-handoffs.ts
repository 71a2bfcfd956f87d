import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Commandes dans la boutique',
  looking: 'Nous recherchons votre commande',
  lookingText: 'Elle vient d’être passée dans la boutique. Elle apparaît ici dès sa réception.',
  inProgress: 'Commande en cours',
  inProgressText: (at, person) =>
    `${person} s’est rendu dans la boutique le ${at}. La commande apparaît dans la vue d’ensemble dès sa réception.`,
  away: 'Une commande est en cours dans la boutique',
  awayText: (at, person) => `Passage dans la boutique le ${at} par ${person}.`,
  notify: 'M’avertir',
  notifyOf: (at) => `M’avertir de la commande de la boutique : ${at}`,
  notified:
    'Vous recevrez un e-mail dès sa réception, ou dès qu’il est certain qu’il n’y en a pas. Vous pouvez fermer cette page.',
  notNotified: 'Vous ne recevrez pas d’e-mail à ce sujet.',
  stop: 'Ne pas m’avertir',
  stopOf: (at) => `Ne pas m’avertir de la commande de la boutique : ${at}`,
  notifyFailed: 'Ce choix n’a pas pu être enregistré',
  none: 'Aucune commande n’a été passée',
  noneText: 'Les choix faits dans la boutique sont conservés. Vous pouvez les reprendre.',
  goOn: 'Continuer dans la boutique',
  goOnOf: (at) => `Continuer dans la boutique : ${at}`,
  leave: 'Arrêter la recherche',
  leaveOf: (at) => `Arrêter la recherche : ${at}`,
  discard: 'Abandonner',
  discardOf: (at) => `Abandonner : ${at}`,
  unknown: 'Ce lien de retour n’est plus valable',
  unknownText: 'Si une commande a été passée, le compte correspondant figure dans la vue d’ensemble.',
  failed: 'La boutique est injoignable',
  arrived: (name) => `Commande reçue : « ${name} ».`,
} satisfies Translation<typeof messages>;
