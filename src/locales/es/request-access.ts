import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/request-access/request-access.messages.js';

export const requestAccess = {
  title: (right) => `Su acceso no incluye «${right}»`,
  titleThere: (name) => `Su acceso no incluye trabajar en ${name}`,
  who: (names) => `Puede concederlo: ${names}.`,
  nobody: 'En este momento nadie de esta cuenta puede concederlo. Póngase en contacto con su operador.',
  message: 'Mensaje',
  messageHint: 'Opcional. Indicar para qué lo necesita ayuda a decidir.',
  ask: 'Solicitarlo',
  asked: (day) => `Lo solicitó el ${day}. Todavía no hay respuesta.`,
  declined: (by, day, again) =>
    `${by} lo rechazó el ${day}. Podrá solicitarlo de nuevo a partir del ${again}.`,
  granted: 'Ya lo tiene',
  done: 'Su petición se ha enviado',
  doneText: 'Por correo electrónico y en el portal. Recibirá la respuesta por correo electrónico.',
} satisfies Translation<typeof english>;
