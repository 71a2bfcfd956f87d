import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Impossible de charger la commande',
  cancel: {
    title: (number) => `Annuler la commande ${number} ?`,
    lead: 'Nous examinons si c’est encore possible et vous en informons.',
    possible:
      'Tant que rien n’est réservé, la commande prend fin, rien n’est facturé et le compte quitte la vue d’ensemble.',
    notPossible:
      'Si une étape n’est plus réversible, par exemple des travaux déjà réservés sur la ligne, la commande suit son cours.',
    message: 'Motif (facultatif)',
    messageHint: 'À l’attention de la personne qui examine la demande.',
    submit: 'Annuler la commande',
    sending: 'Envoi…',
    keep: 'Maintenir la commande',
    done: 'Nous examinons votre demande',
    doneText:
      'Nous vous indiquerons si la commande peut être annulée. D’ici là, son exécution est interrompue.',
  },
  withdraw: {
    title: (number) => `Se rétracter du contrat de la commande ${number}`,
    lead: (day) => `C’est possible jusqu’à la fin du ${day}, sans motif.`,
    effect:
      'Le contrat prend fin immédiatement. Le compte est clôturé, ses numéros de téléphone sont libérés et il quitte la vue d’ensemble.',
    declaration: (number, account) =>
      `« Je me rétracte du contrat de la commande ${number} pour ${account}. »`,
    name: 'Votre nom',
    email: 'Adresse d’envoi de la confirmation',
    emailHint: 'Avec votre déclaration, la date et l’heure. Veuillez la conserver.',
    submit: 'Confirmer la rétractation',
    sending: 'Envoi de la déclaration…',
    keep: 'Conserver le contrat',
    done: 'Votre rétractation est enregistrée',
    doneText: (email, at) => `Reçue le ${at}. La confirmation est en route vers ${email}.`,
  },
  over: 'Ce n’est plus possible : la commande a avancé entre-temps.',
  titleUnnamed: 'Commande',
  failed: 'L’opération n’a pas eu lieu',
} satisfies Translation<typeof messages>;
