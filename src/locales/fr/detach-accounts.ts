import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('fr', count, { one: `${formatted} compte`, other: `${formatted} comptes` });

export const detachAccounts = {
  title: (count, formatted) => `Détacher ${accounts(count, formatted)} ?`,
  titleUnnamed: 'Détacher des comptes',
  lead: 'Les comptes subsistent et continuent de fonctionner. Voici ce qui change :',
  checking: (done, total) => `Vérification de ${done} comptes sur ${total}…`,
  loadFailed: 'Impossible de vérifier les comptes sélectionnés',
  tooMany: (most) => `Vous pouvez détacher au maximum ${most} comptes à la fois`,
  tooManyText: (total) =>
    `Votre sélection en compte ${total}. Sélectionnez-en moins ou filtrez d’abord la liste.`,
  none: 'Aucun des comptes sélectionnés ne peut être détaché',
  others: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} ligne sélectionnée n’est pas un compte rattaché ou correspond à un détachement déjà en cours. Cette ligne reste inchangée.`,
      other: `${formatted} lignes sélectionnées ne sont pas des comptes rattachés ou correspondent à un détachement déjà en cours. Ces lignes restent inchangées.`,
    }),
  obstacles: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} compte ne peut pas être détaché. Le rattachement subsiste.`,
      other: `${formatted} comptes ne peuvent pas être détachés. Leur rattachement subsiste.`,
    }),
  waits: (count, formatted, day) =>
    plural('fr', count, {
      one: `Le rattachement de ${formatted} compte est trop récent. Sa fin est planifiée pour le premier jour possible, après le ${day}.`,
      other: `Le rattachement de ${formatted} comptes est trop récent. Leur fin est planifiée pour les premiers jours possibles, le dernier après le ${day}.`,
    }),
  money: (sum) =>
    `La facture groupée diminue de ${sum} par mois ; ces comptes paient leurs propres factures.`,
  noMoney: 'La facture groupée reste inchangée : ces comptes paient déjà leurs propres factures.',
  access: 'Les personnes du compte principal perdent l’accès à ces comptes.',
  stays: 'Les contrats, les numéros de téléphone et les identifiants des équipes locales restent inchangés.',
  list: 'Les comptes',
  when: 'Quand',
  periodEnd: (day) => `À la fin de la période de facturation, le ${day}`,
  now: 'Maintenant',
  keep: 'Maintenir le rattachement',
  detach: (count, formatted) => `Détacher ${accounts(count, formatted)}`,
  progress: (done, total) => `${done} sur ${total}`,
  running: 'Détachement des comptes…',
  stop: 'Arrêter',
  stopping: 'Arrêt après le compte en cours de détachement.',
  doneNow: (done, formatted, total) =>
    plural('fr', done, {
      one: `Détachement effectué pour ${formatted} compte sur ${total}`,
      other: `Détachement effectué pour ${formatted} comptes sur ${total}`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('fr', done, {
      one: `Détachement prévu après le ${day} pour ${formatted} compte sur ${total}`,
      other: `Détachement prévu après le ${day} pour ${formatted} comptes sur ${total}`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('fr', done, {
      one: `Détachement prévu après le ${day} pour ${formatted} compte sur ${total}`,
      other: `Détachement effectué ou prévu pour ${formatted} comptes sur ${total}, le dernier après le ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'Le compte n’a pas de moyen de paiement propre.',
    'no-local-admin': 'Personne ne dispose d’identifiants propres pour ce compte.',
  },
  again: 'Réessayer pour les autres',
  state: {
    ready: '',
    obstacle: 'Rattachement maintenu',
    sending: 'Détachement…',
    uncertain: 'Vérification de l’enregistrement…',
    done: 'Terminé',
    refused: 'Non détaché',
    failed: 'Non détaché',
    stopped: 'Non détaché',
  },
} satisfies Translation<typeof english>;
