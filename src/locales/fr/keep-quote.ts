import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: 'Vous ne commandez pas encore ?',
  text: (days) =>
    plural('fr', days, {
      one: `Conservez cette configuration sous forme de devis. Les prix sont valables ${days} jour, et un collègue peut commander à partir du devis.`,
      other: `Conservez cette configuration sous forme de devis. Les prix sont valables ${days} jours, et un collègue peut commander à partir du devis.`,
    }),
  save: 'Enregistrer comme devis',
  saved: (number) => `Le devis ${number} est enregistré`,
  savedText: (day) =>
    `Ses prix sont valables jusqu’au ${day}. Vous le retrouvez dans la vue d’ensemble, comme toute personne autorisée à commander ici.`,
  notSaved: 'Le devis n’a pas été enregistré',
  full: 'Ce compte a atteint le nombre maximal de devis ouverts. Retirez-en d’abord un dans la vue d’ensemble.',
  download: 'Télécharger le devis',
  downloadFailed: 'Le devis n’a pas pu être téléchargé',
  mail: 'Envoyer à un collègue…',
  opening: 'Ouverture du devis.',
  unopened: 'Ce devis n’a pas pu être ouvert',
  counts: (number) => `Prix du devis ${number}`,
  countsText: (day) =>
    `Ils sont valables jusqu’au ${day}, tant que vous ne modifiez rien qui ait une incidence sur le prix.`,
  other: (number) => `Cela ne correspond plus au devis ${number}`,
  otherText:
    'Vous avez modifié quelque chose : les prix du jour s’appliquent. Revenez en arrière et ceux du devis s’appliqueront de nouveau.',
  expired: (number, day) => `Le devis ${number} était valable jusqu’au ${day}`,
  expiredText: 'Toutes les données sont reprises telles quelles. Les prix sont ceux du jour.',
  renew: 'Recalculer',
  withdrawn: (number) => `Le devis ${number} a été retiré`,
  withdrawnText:
    'Il ne permet plus de commander. Les données saisies restent, comme commande distincte aux prix du jour.',
  leave: 'Continuer sans le devis',
  renewed: (number) => `Le devis ${number} a été recalculé`,
  renewedText: 'Un autre devis le remplace.',
  open: 'Ouvrir ce devis',
  ordered: (number) => `Le devis ${number} a déjà été commandé`,
  orderedText: 'Le compte figure dans votre vue d’ensemble. Rien n’est commandé deux fois.',
} satisfies Translation<typeof english>;
