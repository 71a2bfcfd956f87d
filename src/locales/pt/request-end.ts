import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `O titular recusou este pedido em ${day}`,
  reason: {
    'unknown-sender':
      'O titular não conhece quem faz o pedido. Identifique-se por outra via antes de pedir de novo.',
    'wrong-account':
      'Segundo o titular, é a conta errada. Verifique o número de cliente antes de pedir de novo.',
    'not-now': 'De momento não. Pode pedir de novo mais tarde.',
    other: 'Por outro motivo.',
  },
  follows: (day) => `Este pedido segue-se ao de ${day}.`,
  renewed: 'Este pedido foi substituído por outro',
  wrote: 'O que o titular escreveu',
} satisfies Translation<typeof english>;
