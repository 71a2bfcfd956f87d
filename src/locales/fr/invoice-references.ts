import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-references/invoice-references.messages.js';

export const invoiceReferences = {
  title: (name) => `Références de « ${name} »`,
  titleUnnamed: 'Références',
  lead: 'Elles figurent sur la prochaine facture et les suivantes. Les factures émises restent inchangées.',
  loadFailed: 'Impossible de charger les références',
  costCentre: 'Centre de coûts',
  costCentreHint: 'Permet à votre comptabilité de ventiler les frais. 40 caractères maximum.',
  purchaseOrder: 'Bon de commande',
  purchaseOrderHint: 'Le numéro de la commande à laquelle les frais se rapportent.',
  invoiceName: 'Nom sur les factures',
  invoiceNameHint: (name) =>
    `Nom utilisé sur la facture groupée et ses documents. 60 caractères maximum. Vide : « ${name} ».`,
  notSaved: 'L’enregistrement a échoué',
  changed:
    'Une autre personne a modifié ce compte entre-temps. Votre version n’est pas encore enregistrée. Laquelle conserver ?',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
} satisfies Translation<typeof english>;
