import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-switcher/account-switcher.messages.js';

export const accountSwitcher = {
  label: 'Compte sur lequel vous intervenez',
  switch: (name, number) => `${name}, ${number} : changer de compte`,
  panel: 'Changer de compte',
  search: 'Rechercher un compte',
  hint: 'Nom, numéro, rue ou ville.',
  results: 'Comptes',
  found: (count) => `${count} résultats`,
  one: '1 résultat',
  all: (count) => `Comptes rattachés : ${count}`,
  nothing: 'Aucun compte correspondant',
  none: 'Aucun compte n’est encore rattaché.',
  searching: 'Recherche…',
  failed: 'Impossible de charger les comptes',
  place: { pinned: 'Épinglé', recent: 'Ouvert récemment', found: '' },
  begins: 'Vous commencez ici',
  cannot: {
    right: 'Votre accès n’inclut pas l’intervention sur les comptes rattachés',
    grant: 'Vous n’avez pas d’accès à ce compte',
    link: 'Le compte ne permet pas au compte principal d’y intervenir',
    state: (standing) => `Ouverture impossible : ${standing}`,
  },
  open: (name) => `Ouvrir ${name}`,
  opening: (name) => `Ouverture de ${name}…`,
  pin: (name) => `Épingler ${name}`,
  unpin: (name) => `Désépingler ${name}`,
  begin: 'Commencer ici après la connexion',
  beginNamed: (name) => `Commencer ici après la connexion : ${name}`,
  stop: 'Commencer dans votre propre compte',
  stopNamed: (name) => `Commencer dans votre propre compte, et non plus dans ${name}`,
  began: (name) => `Dès votre prochaine connexion, vous commencerez dans ${name}.`,
  stopped: 'Dès votre prochaine connexion, vous commencerez dans votre propre compte.',
  refused: (name) =>
    `Vous ne pouvez pas commencer dans ${name} pour le moment. Vous êtes dans votre propre compte.`,
  ask: 'Demander l’accès…',
  back: (main) => `Retour à ${main}`,
  delegated: (main) =>
    `Vous intervenez ici pour ${main}. Revenez d’abord en arrière pour ouvrir un autre compte.`,
} satisfies Translation<typeof english>;
