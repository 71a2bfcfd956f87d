import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-account/annotate-account.messages.js';

export const annotateAccount = {
  title: (name) => `Nom et étiquettes de « ${name} »`,
  titleUnnamed: 'Nom et étiquettes',
  lead: 'Visible uniquement par les personnes de votre compte principal. Le compte secondaire ne voit rien de tout cela.',
  loadFailed: 'Impossible de charger les notes',
  nickname: 'Votre nom pour ce compte',
  nicknameHint: (name) => `Affiché à la place de « ${name} ». Vide : ce nom est conservé.`,
  labels: 'Étiquettes',
  labelsHint: 'Par exemple une région ou un type de site. Entrée ou une virgule ajoute une étiquette.',
  add: 'Ajouter',
  remove: (label) => `Supprimer l’étiquette ${label}`,
  hidden: 'Masquer dans la liste',
  isHidden: (hidden) => (hidden ? 'Oui' : 'Non'),
  hiddenHint:
    'Le rattachement et la facturation subsistent. « Plus de filtres » affiche les comptes masqués.',
  tooMany: (most) => `Un compte peut avoir ${most} étiquettes.`,
  tooLong: 'Une étiquette peut compter 40 caractères.',
  notSaved: 'L’enregistrement a échoué',
  changed:
    'Une autre personne a modifié ce compte entre-temps. Votre version n’est pas encore enregistrée. Laquelle conserver ?',
  save: 'Enregistrer',
  saving: 'Enregistrement…',
} satisfies Translation<typeof english>;
