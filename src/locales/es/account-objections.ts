import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-objections/account-objections.messages.js';

export const accountObjections = {
  title: 'Objeciones',
  leadMain:
    'Cuentas vinculadas que no están de acuerdo con algo que ha hecho su equipo. La vinculación se mantiene.',
  leadAccount:
    'Si no está de acuerdo con algo que se ha hecho aquí en nombre de la cuenta principal, indíquelo. La vinculación se mantiene.',
  none: 'No hay ninguna objeción.',
  loadFailed: 'No se han podido cargar las objeciones',
  stale: (time) => `Estos datos son de las ${time}. No se han podido actualizar.`,
  objects: (account) => `${account} presenta una objeción`,
  own: (main) => `Su objeción a ${main}`,
  by: (name, when) => `${name}, ${when}`,
  states: { open: 'Abierta', answered: 'Respondida', closed: 'Cerrada' },
  object: 'Presentar objeción…',
  message: '¿Con qué no está de acuerdo?',
  messageHint: (main) => `Los administradores de ${main} lo leerán en el portal y por correo electrónico.`,
  send: 'Enviar objeción',
  answerTo: (account) => `Respuesta a ${account}`,
  answer: 'Responder',
  answerNamed: (account) => `Responder a la objeción de ${account}`,
  close: 'Cerrar objeción',
  closeNamed: (account) => `Cerrar la objeción de ${account}`,
} satisfies Translation<typeof english>;
