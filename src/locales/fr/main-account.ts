import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/main-account/main-account.messages.js';

export const mainAccount = {
  title: 'Compte principal',
  loadFailed: 'Impossible de charger le lien avec le compte principal',
  stale: (time) => `Données affichées telles qu’à ${time}. L’actualisation a échoué.`,
  lead: (main) =>
    `Ce compte est rattaché à ${main}. Vous pouvez y mettre fin vous-même ; vous verrez d’abord ce qui change.`,
  leave: (main) => `Quitter ${main}…`,
  leavesOn: (main, day) => `Ce compte quitte ${main} après le ${day}`,
  leavesText: 'Ce départ a été planifié de votre côté. Rien ne change d’ici là, et vous pouvez annuler.',
  stay: 'Maintenir le rattachement',
  detachedOn: (main, day) => `${main} met fin au rattachement après le ${day}`,
  detachedText: (main) =>
    `Ce compte sera ensuite autonome. Rien ne change d’ici là ; seul ${main} peut annuler.`,
  stays: (main) => `Ce compte reste rattaché à ${main}. Les deux parties ont été informées.`,
  left: (main) => `Ce compte a quitté ${main}`,
  ended: (main, day) => `Le rattachement à ${main} a pris fin le ${day}.`,
  leftText: 'Le compte continue de façon autonome. Les deux parties ont été informées.',
} satisfies Translation<typeof english>;
