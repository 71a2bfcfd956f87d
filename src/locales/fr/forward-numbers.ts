import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('fr', count, { one: `${formatted} numéro`, other: `${formatted} numéros` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Renvoyer plusieurs numéros',
    pause: 'Mettre le renvoi en pause',
    resume: 'Reprendre le renvoi',
  },
  lead: {
    rule: 'Un cas est réglé à l’identique pour les numéros choisis. Leurs autres cas restent inchangés.',
    pause:
      'Les appels sonnent de nouveau sur les numéros. Les réglages sont conservés et peuvent être repris à tout moment.',
    resume: 'Les réglages s’appliquent de nouveau dès le prochain appel.',
  },
  case: 'Cas',
  what: 'Action souhaitée',
  whatOn: 'Renvoyer les appels',
  whatOff: 'Ne pas renvoyer les appels',
  choose: 'Numéros',
  all: (count) => `Tous les numéros (${count})`,
  filter: 'Rechercher un numéro',
  noMatch: 'Aucun numéro correspondant',
  chosen: (count, formatted) =>
    plural('fr', count, { one: `${formatted} numéro choisi`, other: `${formatted} numéros choisis` }),
  noneChosen: 'Veuillez choisir au moins un numéro.',
  act: {
    rule: (count, formatted) => `Enregistrer pour ${numbers(count, formatted)}`,
    pause: (count, formatted) => `Mettre ${numbers(count, formatted)} en pause`,
    resume: (count, formatted) => `Reprendre pour ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Enregistrer', pause: 'Mettre en pause', resume: 'Reprendre' },
  running: 'Modification des numéros…',
  progress: (done, total) => `${done} sur ${total}`,
  stop: 'Arrêter',
  stopping: 'Arrêt après le numéro en cours de modification.',
  ended: (done, formatted, total) =>
    plural('fr', done, {
      one: `${formatted} numéro sur ${total} est comme vous le souhaitiez`,
      other: `${formatted} numéros sur ${total} sont comme vous le souhaitiez`,
    }),
  again: 'Réessayer pour les autres',
  state: {
    ready: '',
    sending: 'Enregistrement…',
    uncertain: 'Vérification de l’enregistrement…',
    done: 'Terminé',
    refused: 'Non modifié',
    failed: 'Non modifié',
    stopped: 'Non modifié',
  },
} satisfies Translation<typeof english>;
