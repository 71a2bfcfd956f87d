import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-context-banner/account-context-banner.messages.js';

export const accountContextBanner = {
  label: 'Compte sur lequel vous intervenez',
  working: (name, number) => `Vous intervenez sur ${name}, ${number}`,
  acting: (main, person) => `Pour le compte de ${main}, en tant que ${person}`,
  left: (minutes) =>
    plural('fr', minutes, { one: `${minutes} minute restante`, other: `${minutes} minutes restantes` }),
  over: 'Le temps est écoulé. Vérification…',
  soon: (name) => `Votre session sur ${name} se termine dans 5 minutes. Enregistrez votre travail.`,
  back: (main) => `Retour à ${main}`,
  elsewhere: (name) => `Vous intervenez désormais sur ${name} dans un autre onglet`,
  elsewhereText: (name) => `Cette page affiche ${name} et reste en lecture seule jusqu’à votre choix.`,
  here: (name) => `Intervenir ici sur ${name}`,
} satisfies Translation<typeof english>;
