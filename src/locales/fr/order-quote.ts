import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number) => `Devis ${number}`,
  loading: 'Ouverture du devis.',
  failed: 'Ce devis n’a pas pu être ouvert',
  gone: 'Ce lien ne mène plus nulle part',
  goneText:
    'Le devis a pris fin il y a un certain temps ou le lien est incomplet. Demandez-en un nouveau à l’expéditeur.',
  for: 'Pour',
  account: 'Nouveau compte',
  unnamed: 'encore sans nom',
  location: 'Adresse du raccordement',
  validUntil: 'Valable jusqu’au',
  term: 'Engagement minimal',
  months: (count) => `${count} mois`,
  terms: 'Conditions',
  service: 'Service',
  monthly: 'Par mois',
  once: 'Une seule fois',
  total: 'Total TTC',
  line: (quantity, name) => `${quantity} × ${name}`,
  goOn: 'Continuer vers la commande',
  goOnText:
    'Vous vous connectez d’abord. Tout est alors prérempli ; rien n’est commandé avant votre vérification.',
  state: {
    expired: {
      title: (number, day) => `Le devis ${number} était valable jusqu’au ${day}`,
      text: 'Ses prix ne sont plus valables. Vous pouvez continuer avec toutes les données préremplies, aux prix du jour.',
    },
    ordered: {
      title: (number, _day) => `Le devis ${number} a été commandé`,
      text: 'Le compte figure dans la vue d’ensemble de la personne qui a commandé. Il ne reste rien à faire.',
    },
    withdrawn: {
      title: (number, _day) => `Le devis ${number} a été retiré`,
      text: 'Il ne permet plus de commander. Adressez-vous à l’expéditeur.',
    },
    renewed: {
      title: (number, _day) => `Le devis ${number} a été recalculé`,
      text: 'Un autre devis le remplace. Vous le trouverez en continuant.',
    },
  },
} satisfies Translation<typeof english>;
