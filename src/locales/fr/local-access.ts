import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Accès à ce compte',
  lead: 'Ce que les personnes du compte principal peuvent faire ici, et ce que peuvent vos propres collaborateurs.',
  loadFailed: 'Impossible de charger les droits d’accès',
  stale: (time) => `Données affichées telles qu’à ${time}. L’actualisation a échoué.`,
  mainTitle: (main) => `Personnes de ${main}`,
  since: (day) => `Rattachement depuis le ${day}`,
  noMain: 'Ce compte n’a pas de compte principal',
  noMainText: 'Seuls vos propres collaborateurs interviennent ici.',
  noWork: 'Le rattachement ne permet à personne du compte principal d’intervenir ici.',
  lets: 'Droits accordés',
  areas: {
    forwarding: 'Voir et modifier les numéros et le renvoi d’appel',
    access: 'Voir qui a accès',
    closing: 'Suspendre et clôturer ce compte',
    work: 'Intervenir sur ce compte',
  },
  allowed: 'autorisé',
  withheld: 'non autorisé',
  billing: 'La facturation relève du payeur et reste inchangée.',
  before: 'Avant l’ouverture du compte',
  stepUp: 'Demander un code à usage unique',
  stepUpText:
    'Toute personne qui ouvre, détache, suspend ou clôture ce compte, ou renvoie ses numéros de l’extérieur, confirme d’abord son identité.',
  stepUpAsked: 'Un code à usage unique est demandé avant l’ouverture du compte.',
  later: 'Numéros ultérieurs',
  keep: 'Réserver les numéros ultérieurs',
  keepText:
    'Les numéros de téléphone que ce compte recevra plus tard lui restent réservés : les personnes du compte principal ne les voient ni ne les modifient. Les numéros antérieurs sont partagés selon les réglages ci-dessus.',
  keepDay: 'Numéros partagés jusqu’au',
  keepDayWrong: (first) => `Veuillez saisir une date comprise entre le ${first} et aujourd’hui.`,
  kept: (day) => `Les numéros ajoutés après le ${day} ne sont pas partagés.`,
  keptNow: (count) =>
    count === 0
      ? 'Aucun numéro n’est réservé actuellement.'
      : plural('fr', count, {
          one: `${count} numéro est réservé actuellement.`,
          other: `${count} numéros sont réservés actuellement.`,
        }),
  save: 'Enregistrer',
  saved: 'Enregistré. Les deux parties ont été informées par e-mail.',
  pause: 'Suspendre toute intervention',
  resume: 'Mettre fin à la suspension',
  pauseText:
    'Toute personne intervenant ici est immédiatement renvoyée vers son compte. La facturation et le rattachement subsistent.',
  pausedBy: (name, day) => `${name} a suspendu toute intervention depuis le ${day}`,
  pausedText: 'Personne du compte principal ne peut intervenir ici avant la fin de la suspension.',
  onlyAdministrators: (names) => `Pour modifier cela, adressez-vous à : ${names}.`,
  nobody: 'Personne du compte principal n’est autorisé à intervenir sur les comptes rattachés.',
  last: (what, when) => `Dernière action : ${what}, ${when}`,
  never: 'Encore aucune action ici',
  can: (rights) => `Peut : ${rights}`,
  nothing: 'rien pour le moment',
  from: (day) => `depuis le ${day}`,
  ownTitle: 'Vos collaborateurs',
  noOwn: 'Personne ne dispose d’identifiants propres.',
  change: 'Modifier les droits',
  changeOf: (name) => `Modifier les droits de ${name}`,
  rightsOf: (name) => `Droits de ${name}`,
  ownRights: 'Vos propres droits sont modifiés par un autre administrateur.',
  rightsSaved: 'Enregistré. La personne a été informée par e-mail.',
} satisfies Translation<typeof english>;
