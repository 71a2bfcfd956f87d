import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Traslado a otra cuenta principal',
  title: (number) => `Solicitar el traslado de ${number} a su cuenta`,
  loadFailed: 'No se ha podido cargar qué cambiaría',
  none: 'No se ha solicitado ningún traslado de esta cuenta.',
  lead: (number, to, day) =>
    `${number} pertenece a otra cuenta principal. Si todas las partes dan su conformidad a tiempo, pertenecerá a ${to} el ${day}, sin ningún día de interrupción.`,
  asks: {
    owner: 'El titular ya ha dado su conformidad. Ahora se pregunta a la cuenta principal actual.',
    both: 'Ahora se pregunta a la cuenta principal actual y al titular de la cuenta.',
  },
  candidate: 'La cuenta',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Se ha preguntado si ${account} puede trasladarse a su cuenta`,
      present: (account, to) => `${to} solicita el traslado de ${account}`,
      account: (_account, to) => `${to} solicita el traslado de esta cuenta`,
    },
    planned: {
      new: (account, day) => `${account} se trasladará a su cuenta el ${day}`,
      present: (account, day, to) => `${account} se trasladará a ${to} el ${day}`,
      account: (_account, day, to) => `Esta cuenta se trasladará a ${to} el ${day}`,
    },
    done: (account, to, day) => `${account} pertenece a ${to} desde el ${day}`,
    declined: (account) => `Se ha rechazado el traslado de ${account}`,
    canceled: (account) => `Se ha anulado el traslado de ${account}`,
    expired: (account) => `No todas las partes han respondido sobre el traslado de ${account}`,
    failed: (account) => `No se ha podido trasladar ${account}`,
  },
  thisAccount: 'esta cuenta',
  from: (from) => `Deja ${from}.`,
  validUntil: (day) =>
    `No cambia nada hasta que todas las partes den su conformidad. La solicitud es válida hasta el ${day}.`,
  plannedText: (day) =>
    `Hasta el ${day}, cualquiera de las partes puede anularlo. Después cambia todo a la vez.`,
  endedText: 'No ha cambiado nada.',
  reason: (reason) => `Motivo: «${reason}»`,
  answers: 'Quién ha dado su conformidad',
  answer: {
    present: 'La cuenta principal actual',
    account: 'El titular de la cuenta',
    own: 'Su parte',
    agreed: (day) => `conforme desde el ${day}`,
    waits: 'aún sin respuesta',
  },
  proposed: (by, to, day) => `Solicitado por ${by}, de ${to}, el ${day}`,
  said: (message) => `«${message}»`,
  message: 'Mensaje para las personas consultadas (opcional)',
  messageHint: 'Reciben un correo y ven en el portal qué cambiaría para su parte.',
  why: 'Motivo, si lo rechaza (opcional)',
  whyHint: 'Lo lee la cuenta principal que lo solicita.',
  notPossible: 'Todavía no se puede trasladar',
  obstacle: {
    'move-in-progress': 'Hay otro traslado de esta cuenta en curso.',
    'no-main-eligible': 'La cuenta principal que lo solicita ha pasado a ser una cuenta secundaria.',
    'account-halted': 'Una de las cuentas está suspendida o en proceso de cierre.',
    'not-ready': 'Su pedido sigue en curso.',
    'detach-in-progress':
      'El fin de su vinculación está planificado o ya se ha producido. Se podrá vincular cuando sea independiente.',
    'payer-change-in-progress': 'Está previsto que cambie quién paga. Espere hasta ese día.',
    'swap-in-progress': 'Una de las partes está cambiando de cuenta principal. Espere a que termine.',
  },
  keep: 'No cambiar nada',
  submit: {
    propose: 'Preguntar a todas las partes',
    accept: 'Aceptar',
    decline: 'Rechazar',
    cancel: 'Anular',
  },
  done: {
    propose: 'Se ha preguntado a todas las partes',
    accept: {
      proposed: 'Ha dado su conformidad; falta la respuesta de la otra parte',
      planned: (day) => `Todas las partes están de acuerdo: el traslado será el ${day}`,
    },
    decline: 'No se traslada',
    cancel: 'No se traslada',
  },
  doneTexts: {
    propose:
      'Todas las partes reciben un correo. Hasta que todas den su conformidad, no cambia nada y puede anularlo aquí.',
    accept:
      'Todas las partes reciben un correo. Hasta el día anterior, cualquiera de ellas puede anularlo aquí.',
    decline: 'No cambia nada. Todas las partes reciben un correo.',
    cancel: 'No cambia nada. Todas las partes reciben un correo.',
  },
  closeAndCheck: 'Cerrar y consultarlo más tarde',
  elsewhere: 'Esta cuenta pertenece a otra cuenta principal',
  elsewhereText:
    'Se puede trasladar a la suya en un solo paso, en cuanto esa cuenta principal dé también su conformidad. Hasta entonces no cambia nada allí.',
  ask: 'Solicitar el traslado…',
  look: 'Consultar…',
  moves: 'Cuentas pendientes de traslado',
} satisfies Translation<typeof english>;
