import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-references/contract-references.messages.js';

export const contractReferences = {
  title: (product) => `Références du contrat « ${product} »`,
  titleUnnamed: 'Références du contrat',
  lead: 'Elles figurent sur les lignes de ce contrat dès la prochaine facture. Vide : celles du compte.',
  loadFailed: 'Impossible de charger les références',
  costCentre: 'Centre de coûts',
  costCentreHint: 'Permet à votre comptabilité de ventiler les frais. 40 caractères maximum.',
  purchaseOrder: 'Bon de commande',
  purchaseOrderHint: 'Le numéro de la commande à laquelle les frais se rapportent.',
  notSaved: 'L’enregistrement a échoué',
  changed:
    'Une autre personne a modifié ce contrat entre-temps. Votre version n’est pas encore enregistrée. Laquelle conserver ?',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
} satisfies Translation<typeof english>;
