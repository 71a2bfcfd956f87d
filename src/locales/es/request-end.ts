import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../ui/request-end.messages.js';

export const requestEnd = {
  declined: (day) => `El titular rechazó esta solicitud el ${day}`,
  reason: {
    'unknown-sender':
      'Allí no conocen a quien lo solicita. Dese a conocer por otra vía antes de volver a solicitarlo.',
    'wrong-account':
      'Indican que es la cuenta equivocada. Revise el número de cliente antes de volver a solicitarlo.',
    'not-now': 'Por el momento no. Puede volver a solicitarlo más adelante.',
    other: 'Por otro motivo.',
  },
  follows: (day) => `Esta solicitud es posterior a la del ${day}.`,
  renewed: 'Otra solicitud ha sustituido a esta',
  wrote: 'Lo que escribió el titular',
} satisfies Translation<typeof english>;
