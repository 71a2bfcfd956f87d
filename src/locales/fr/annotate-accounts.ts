import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('fr', count, { one: `${formatted} compte`, other: `${formatted} comptes` });

export const annotateAccounts = {
  title: (count, formatted) => `Étiquettes de ${accounts(count, formatted)}`,
  titleUnnamed: 'Étiquettes de plusieurs comptes',
  lead: 'Les étiquettes ne sont visibles que par les personnes de votre compte principal. Les noms restent inchangés.',
  checking: (done, total) => `Lecture de ${done} comptes sur ${total}…`,
  loadFailed: 'Impossible de lire les comptes sélectionnés',
  tooMany: (most) => `Vous pouvez modifier au maximum ${most} comptes à la fois`,
  tooManyText: (total) =>
    `Votre sélection en compte ${total}. Sélectionnez-en moins ou filtrez d’abord la liste.`,
  none: 'Aucune des lignes sélectionnées ne peut recevoir d’étiquettes',
  others: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} ligne sélectionnée n’est pas un compte rattaché. Cette ligne reste inchangée.`,
      other: `${formatted} lignes sélectionnées ne sont pas des comptes rattachés. Ces lignes restent inchangées.`,
    }),
  add: 'Ajouter des étiquettes',
  addHint: 'Par exemple une région ou un type de site. Entrée ou une virgule ajoute une étiquette.',
  addButton: 'Ajouter',
  takeBack: (label) => `Ne pas ajouter ${label}`,
  remove: 'Supprimer des étiquettes',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'Dans la liste',
  asItIs: 'Ne rien changer',
  hide: 'Masquer',
  show: 'Afficher',
  nothing: 'Ajoutez ou supprimez une étiquette, ou choisissez si les comptes sont affichés.',
  tooLong: 'Une étiquette peut compter 40 caractères.',
  list: 'Les comptes',
  save: (count, formatted) => `Enregistrer pour ${accounts(count, formatted)}`,
  running: 'Modification des comptes…',
  progress: (done, total) => `${done} sur ${total}`,
  stop: 'Arrêter',
  stopping: 'Arrêt après le compte en cours de modification.',
  ended: (done, formatted, total) =>
    plural('fr', done, {
      one: `${formatted} compte sur ${total} est comme vous le souhaitiez`,
      other: `${formatted} comptes sur ${total} sont comme vous le souhaitiez`,
    }),
  again: 'Réessayer pour les autres',
  tooManyLabels: (most) => `Le compte aurait plus de ${most} étiquettes.`,
  state: {
    ready: '',
    obstacle: 'Reste inchangé',
    sending: 'Enregistrement…',
    uncertain: 'Vérification de l’enregistrement…',
    done: 'Terminé',
    refused: 'Non modifié',
    failed: 'Non modifié',
    stopped: 'Non modifié',
  },
} satisfies Translation<typeof english>;
