import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

const accounts = (count: number, number: string) =>
  plural('fr', count, { one: `${number} compte`, other: `${number} comptes` });

export const bulkLinkOwn = {
  choose: 'Choisir parmi vos comptes',
  lead: 'Les comptes que vous administrez avec les mêmes identifiants. Aucune preuve n’est nécessaire : personne n’est sollicité, et le rattachement a lieu dès que vous lancez l’ajout.',
  offered: (total, number, linkable) =>
    `En plus de celui-ci, vous administrez ${accounts(total, number)}. Rattachement possible : ${linkable}.`,
  chosen: (count, number) =>
    plural('fr', count, { one: `${number} compte choisi`, other: `${number} comptes choisis` }),
  noneChosen: 'Aucun compte choisi',
  search: 'Rechercher un compte',
  searchHint: 'Par nom, numéro ou ville',
  list: 'Comptes que vous administrez',
  all: (number) => `Tout sélectionner (${number} comptes rattachables)`,
  allFound: (number) => `Sélectionner tous les résultats (${number} comptes rattachables)`,
  fetching: (done, total) => `${done} comptes chargés sur ${total}`,
  clear: 'Tout désélectionner',
  most: 'Au maximum 5 000 comptes peuvent être ajoutés à la fois. Les autres pourront l’être au tour suivant.',
  found: (count, number) =>
    plural('fr', count, { one: `${number} compte trouvé`, other: `${number} comptes trouvés` }),
  nothingFound: 'Aucun des comptes que vous administrez ne correspond par son nom, son numéro ou sa ville.',
  none: 'Avec ces identifiants, vous n’administrez aucun autre compte.',
  failed: 'Impossible de charger vos comptes',
  pick: 'Choisi',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Compte',
  city: 'Ville',
  state: 'État',
  can: 'Rattachable',
  scopes: 'Pour tous ces comptes',
  check: (count, number) => `Vérifier ${accounts(count, number)}`,
  checkNone: 'Vérifier les comptes',
  first: 'Choisissez d’abord au moins un compte.',
  job: 'Depuis vos comptes',
  linked: 'Rattaché',
  scheduled: 'Convenu',
  later: 'La vue d’ensemble indique à partir de quel jour le rattachement prend effet.',
  obstacle: 'Impossible',
  willLink: (count, number) =>
    plural('fr', count, {
      one: `${number} compte que vous administrez sera rattaché, sans solliciter personne.`,
      other: `${number} comptes que vous administrez seront rattachés, sans solliciter personne.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('fr', count, {
      one: `Je confirme que ${main} paie les frais de ce compte par sa facture groupée à partir du ${from}. Ils s’élèvent actuellement à ${monthly} par mois.`,
      other: `Je confirme que ${main} paie les frais de ces ${number} comptes par sa facture groupée à partir du ${from}. Ils s’élèvent actuellement à ${monthly} par mois au total.`,
    }),
  recorded:
    'Cette confirmation est conservée avec votre nom, l’heure et ce texte. Le payeur pourra être changé plus tard.',
  missing:
    'Confirmez qui paie. Sinon, abandonnez et choisissez de nouveau les comptes sans prise en charge du paiement.',
  why: {
    'link-not-verified': 'Vous n’administrez aucun compte portant ce numéro.',
    'open-items': 'Des factures ou des frais en cours doivent d’abord être réglés.',
    'changed-too-recently':
      'Le compte a quitté récemment un compte principal et doit d’abord rester autonome quelques jours.',
    'rules-changed': 'Le prix ou la date de début ne correspond plus à ce qui a été confirmé.',
    'consent-required': 'Personne n’a confirmé qui paie pour ce compte.',
  },
} satisfies Translation<typeof english>;
