import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/give-grant/give-grant.messages.js';

export const giveGrant = {
  titleGive: 'Donner accès aux comptes rattachés',
  titleChange: (name) => `Modifier l’accès de ${name}`,
  lead: 'Personne n’obtient plus que ses propres droits et que ce que le compte partage.',
  person: 'Personne',
  choosePerson: 'Choisir une personne',
  where: 'Où',
  reach: {
    link: 'Un compte',
    label: 'Tous les comptes portant une étiquette',
    all: 'Tous les comptes rattachés',
  },
  whereFixed: 'Le périmètre ne change pas. Pour d’autres comptes, donnez un autre accès.',
  label: 'Étiquette',
  chooseLabel: 'Choisir une étiquette',
  labelHint: 'Les comptes qui recevront cette étiquette plus tard en feront partie.',
  noLabels: 'Aucun compte n’a encore d’étiquette.',
  account: 'Compte',
  accountToSee: 'Compte à afficher',
  accountHint: 'Saisissez un nom, un numéro ou une ville.',
  found: (count, total) =>
    total > count
      ? `${count} comptes affichés sur ${total}. Précisez votre saisie pour en trouver d’autres.`
      : plural('fr', total, { one: `${total} résultat`, other: `${total} résultats` }),
  nothingFound: 'Aucun compte rattaché ne correspond.',
  choose: (name, number) => `Choisir ${name}, ${number}`,
  other: 'Choisir un autre compte',
  role: 'Ce que la personne peut faire',
  lastDay: 'Jusqu’au',
  lastDayHint: 'Facultatif. Dernier jour de l’accès. La personne et vous êtes prévenus trois jours avant.',
  give: 'Donner l’accès',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
  notSaved: 'Rien n’a été modifié',
  loadFailed: 'Impossible de charger les personnes de ce compte',
  see: (name) => `Voir ce que verra ${name}`,
  seeNobody: 'Voir ce que verra la personne',
  previewTitle: (name, account) => `Ce que ${name} verra de ${account}`,
  previewNote: 'Cet aperçu n’enregistre rien.',
  previewFirst: 'Choisissez d’abord une personne et un compte.',
  yes: 'Oui',
  no: 'Non',
  area: {
    overview: 'Informations dans la vue d’ensemble',
    work: 'Intervention sur le compte',
    invoices: 'Factures et montants',
    forwarding: 'Renvoi d’appel',
    access: 'Qui a accès',
    mails: 'E-mails concernant le compte',
  },
  because: {
    granted: 'inclus dans cet accès',
    'other-grant': 'inclus dans un autre accès de la personne',
    link: 'le compte ne le partage pas',
    role: 'non inclus dans cet accès',
    'not-ready': 'le compte ne peut pas être ouvert pour le moment',
  },
  ownRight: (right) => `par le droit propre « ${right} »`,
  lacksRight: (right) => `il manque à la personne le droit « ${right} » dans ce compte principal`,
} satisfies Translation<typeof english>;
