import type { messages } from '../../elements/correct-porting/correct-porting.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const correctPorting = {
  title: (provider) => `Corriger les données pour ${provider}`,
  titleUnnamed: 'Corriger les données de portabilité',
  lead: 'Exactement comme dans le contrat actuel. Ce qui n’est pas signalé était exact et sera renvoyé tel quel.',
  loadFailed: 'Impossible de charger la commande',
  differs: (provider) => `${provider} indique ici autre chose.`,
  company: 'Titulaire du contrat',
  street: 'Rue et numéro',
  postcode: 'Code postal',
  customerNumber: 'Numéro client chez cet opérateur',
  customerNumberHint: 'Il figure sur les factures de cet opérateur.',
  pin: 'Code PIN de ce contrat',
  pinHint: 'Certains opérateurs ne libèrent les numéros qu’avec ce code. Il est transmis sans être conservé.',
  send: 'Renvoyer',
  sending: 'Envoi…',
  over: 'Il n’y a plus rien à corriger : la commande a avancé entre-temps.',
  notSent: 'L’envoi a échoué',
} satisfies Translation<typeof messages>;
