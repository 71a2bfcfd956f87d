import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-branding/account-branding.messages.js';

export const accountBranding = {
  title: (name) => `Apparence de « ${name} »`,
  titleUnnamed: 'Apparence',
  lead: 'Visible par toutes les personnes qui interviennent sur ce compte : vos collaborateurs et ceux du compte.',
  loadFailed: 'Impossible de charger l’apparence',
  which: 'Apparence',
  page: 'Comme le portail',
  own: 'Apparence personnalisée',
  color: 'Couleur',
  colorHint:
    'Pour les boutons, les liens et la sélection : # et six caractères. Vide : la couleur du portail.',
  pick: 'Choisir une couleur',
  wrongColor: 'Une couleur se compose de # et de six caractères de 0 à 9 et de A à F, par exemple #0A7246.',
  corners: 'Coins',
  cornersOf: {
    page: 'Comme le portail',
    sharp: 'Droits',
    soft: 'Arrondis',
    round: 'Très arrondis',
    other: 'Comme dans le fichier',
  },
  file: 'Thème issu d’un fichier',
  fileHint: 'Créé pour vous par un designer (JSON). Il remplace ce qui est choisi ici.',
  choose: 'Choisir un fichier…',
  save: 'Enregistrer',
  saveFile: 'Enregistrer dans un fichier',
  saving: 'Enregistrement…',
  taken: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} valeur a été reprise.`,
      other: `${formatted} valeurs ont été reprises.`,
    }),
  unused: (count, formatted) =>
    plural('fr', count, {
      one: `${formatted} valeur est inutilisable : son nom est inconnu ou elle est d’un autre type.`,
      other: `${formatted} valeurs sont inutilisables : leurs noms sont inconnus ou elles sont d’un autre type.`,
    }),
  noTheme: 'Ce fichier ne contient aucun thème.',
  tooLarge: 'Ce fichier est trop volumineux pour être un thème.',
  light: 'Sur une page claire',
  dark: 'Sur une page sombre',
  sampleLink: 'Un lien',
  sampleText: 'Le texte se présente ainsi.',
  repaired:
    'Certains textes seraient difficiles à lire dans ces couleurs. Ils sont affichés plus foncés ou plus clairs, comme ici.',
  further: 'Autres valeurs',
  notSaved: 'L’enregistrement a échoué',
  changed:
    'Une autre personne a modifié l’apparence entre-temps. Votre version n’est pas encore enregistrée. Laquelle conserver ?',
} satisfies Translation<typeof english>;
