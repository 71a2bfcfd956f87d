import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/invoice-address/invoice-address.messages.js';

export const invoiceAddress = {
  title: (name) => `Adresse de facturation de « ${name} »`,
  titleUnnamed: 'Adresse de facturation',
  lead: 'Elle est imprimée sur la prochaine facture et les suivantes, et figure dans la facture électronique. Les factures émises restent inchangées.',
  ofLinked: (name) =>
    `Elle concerne les factures que ${name} paie directement. Le compte est informé de tout changement par e-mail.`,
  loadFailed: 'Impossible de charger l’adresse de facturation',
  which: 'Les factures sont adressées à',
  usual: 'Nom et adresse du compte',
  other: 'Autre adresse',
  company: 'Société',
  addition: 'Service ou personne',
  additionHint: 'Facultatif, par exemple « Comptabilité fournisseurs ».',
  street: 'Rue et numéro, ou boîte postale',
  postcode: 'Code postal',
  wrongPostcode: (country) => `Ce code postal n’existe pas dans ce pays : ${country}.`,
  city: 'Ville',
  country: 'Pays',
  readOnly: 'Vous pouvez consulter cette adresse, mais pas la modifier.',
  notSaved: 'L’enregistrement a échoué',
  changed:
    'Une autre personne a modifié l’adresse entre-temps. Votre version n’est pas encore enregistrée. Laquelle conserver ?',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
} satisfies Translation<typeof english>;
