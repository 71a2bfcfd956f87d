import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Qui a accès',
  ownOnly: 'Chaque personne dispose ici de ses propres identifiants.',
  withMain: (main) =>
    `L’équipe locale conserve ses propres identifiants. Les personnes de ${main} interviennent ici via le compte principal.`,
  mainOnly: (main) =>
    `Personne ne dispose d’identifiants propres. Les personnes de ${main} interviennent ici via le compte principal.`,
  nobody: 'Personne n’a accès à ce compte.',
  loadFailed: 'Impossible de charger la liste des accès',
  stale: (time) => `Liste affichée telle qu’à ${time}. L’actualisation a échoué.`,
  through: { own: 'Identifiants propres', main: 'Via le compte principal' },
  group: { own: 'Équipe locale', main: 'Compte principal' },
  everything: 'tout',
  nothing: 'rien pour le moment',
  since: (day) => `Depuis le ${day}`,
  active: (day) => `dernière activité le ${day}`,
  neverActive: 'encore aucune activité',
  grantsTitle: 'Dans les comptes rattachés',
  grantsLead:
    'Ce que les personnes de ce compte peuvent faire dans les comptes rattachés. Sans autorisation, personne n’y intervient.',
  ownGrantsLead: 'Ce que vous pouvez faire dans les comptes rattachés.',
  grantsFailed: 'Impossible de charger les autorisations dans les comptes rattachés',
  noGrant: 'Aucun accès aux comptes rattachés',
  you: 'Vous',
  give: 'Donner un accès…',
  giveTo: (name) => `Donner un accès… ${name}`,
  giveSame: 'Donner le même accès à une autre personne…',
  giveSameAs: (name) => `Donner le même accès à une autre personne… ${name}`,
  titleThere: (name) => `Qui a accès à ${name}`,
  mainPeople: 'Via le compte principal',
  nobodyThrough: 'Personne du compte principal n’intervient sur ce compte.',
  local: 'Avec des identifiants propres',
  nobodyLocal: 'Personne ne dispose d’identifiants propres.',
  localUnknown: 'Les personnes qui se connectent elles-mêmes à ce compte ne sont pas visibles d’ici.',
  mayThere: (rights) => `Droits actuels : ${rights}`,
  opensNothing: 'Ne peut pas y intervenir pour le moment',
  onlyMails: 'Reçoit les e-mails correspondants',
} satisfies Translation<typeof english>;
