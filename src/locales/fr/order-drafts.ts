import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Reprendre où vous en étiez',
  unnamed: 'Commande encore sans nom',
  step: { configure: 'Produit et site', review: 'Prête à être vérifiée' },
  saved: (at) => `Enregistré le ${at}`,
  resume: 'Continuer',
  resumeOf: (name) => `Continuer : ${name}`,
  discard: 'Abandonner',
  discardOf: (name) => `Abandonner : ${name}`,
  sure: (name) => `Abandonner « ${name} » ? La saisie sera perdue.`,
  sureUnnamed: 'Abandonner cette commande ? La saisie sera perdue.',
  keep: 'Conserver',
  discarded: 'La commande a été abandonnée.',
  changed: 'Cette commande a été modifiée ailleurs entre-temps. Rien n’a été abandonné.',
  more: (count) =>
    plural('fr', count, { one: `${count} autre commande`, other: `${count} autres commandes` }),
  less: 'N’en afficher qu’une',
  hide: 'Pas maintenant',
} satisfies Translation<typeof english>;
