import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../elements/extend-link/extend-link.messages.js';

export const extendLink: Translation<typeof messages> = {
  titleUnnamed: 'Duración de la vinculación',
  title: (account, main) => `Duración de la vinculación de ${account} con ${main}`,
  asked: {
    main: (account) => `Se ha pedido más tiempo a ${account}`,
    secondary: (main) => `${main} pide que la vinculación dure más`,
  },
  loadFailed: 'No se ha podido cargar la duración de la vinculación',
  none: 'Esta cuenta ya no está vinculada.',
  now: (holds) => `Ahora: ${holds}`,
  wanted: (wanted, now) => `Estaría vigente ${wanted}, en lugar de ${now}.`,
  proposed: (by, main, day) => `Lo pidió ${by}, de ${main}, el ${day}`,
  said: (message) => `«${message}»`,
  answerUntil: (day) =>
    `No cambia nada hasta que la cuenta dé su conformidad. Puede hacerlo hasta el ${day}.`,
  consent: (account) =>
    `Esto va más allá de lo que ${account} ha aceptado. Se pregunta a sus administradores; no cambia nada hasta que den su conformidad.`,
  atOnce:
    'Se aplica de inmediato. La otra parte recibe un correo; para disponer de más tiempo tendría que dar de nuevo su conformidad.',
  askMain: (main) => `Solo ${main} puede pedir más tiempo, y usted tendría que dar su conformidad.`,
  atEnd: 'Qué cambia cuando termine',
  message: 'Mensaje para las personas consultadas (opcional)',
  why: 'Motivo, si lo rechaza (opcional)',
  submit: {
    set: 'Guardar',
    propose: 'Pedir más tiempo',
    accept: 'Aceptar',
    decline: 'Rechazar',
    cancel: 'Anular la petición',
  },
  closeAndCheck: 'Cerrar y consultarlo más tarde',
  done: {
    set: (holds) => holds,
    propose: 'Se ha preguntado a la cuenta',
    accept: (holds) => holds,
    decline: 'Ha rechazado la petición',
    cancel: 'La petición se ha anulado',
  },
  doneTexts: {
    set: 'Ambas partes reciben un correo.',
    propose: 'Sus administradores reciben un correo. Hasta que respondan, no cambia nada.',
    accept: 'Ambas partes reciben un correo.',
    decline: 'La cuenta principal recibe un correo. La vinculación sigue vigente como hasta ahora.',
    cancel: 'Ambas partes reciben un correo. La vinculación sigue vigente como hasta ahora.',
  },
  place: {
    change: 'Cambiar la duración',
    limit: 'Fijar un final',
    answer: 'Ver y responder',
    look: 'Consultar',
    declined: (account) => `${account} no acepta más tiempo`,
    expired: (account) => `${account} no ha respondido a tiempo`,
    reason: (reason) => `Motivo: «${reason}»`,
    waits: 'La vinculación no ha podido terminar',
    waitsText: 'Continúa hasta que la cuenta tenga lo que necesita para ser independiente. Falta:',
    missing: {
      'not-standalone-payment': 'una forma de pago',
      'no-local-admin': 'alguien con credenciales propias que la administre',
    },
  },
};
