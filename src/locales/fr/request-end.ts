import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `Le titulaire a refusé cette demande le ${day}`,
  reason: {
    'unknown-sender':
      'Le titulaire ne connaît pas le demandeur. Présentez-vous par une autre voie avant de redemander.',
    'wrong-account':
      'Selon le titulaire, ce n’est pas le bon compte. Vérifiez le numéro client avant de redemander.',
    'not-now': 'Pas pour le moment. Vous pourrez redemander plus tard.',
    other: 'Pour un autre motif.',
  },
  follows: (day) => `Cette demande fait suite à celle du ${day}.`,
  renewed: 'Une autre demande remplace celle-ci',
  wrote: 'Message du titulaire',
} satisfies Translation<typeof english>;
