import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/flatten-account/flatten-account.messages.js';

export const flattenAccount = {
  loadFailed: 'No se ha podido cargar qué ocurrirá con las cuentas',
  standing: {
    listed: (main) => `Planificar qué ocurrirá con las cuentas de ${main}`,
    proposed: {
      new: (main) => `Se ha consultado a ${main} sobre el plan para sus cuentas`,
      main: (_main, to) => `${to} propone qué ocurrirá con sus cuentas`,
    },
    running: (main) => `Se están trasladando las cuentas de ${main}`,
    done: (main, to) => `${main} pertenece ahora a ${to}`,
    partly: (main) => `Algunas cuentas siguen con ${main}, que sigue siendo cuenta principal`,
    declined: (main) => `${main} ha rechazado el plan para sus cuentas`,
    canceled: (main) => `El plan para las cuentas de ${main} se ha anulado`,
    expired: (main) => `Nadie ha decidido a tiempo sobre el plan para las cuentas de ${main}`,
  },
  lead: {
    listed: (main, day) =>
      `${main} es una cuenta principal, y una cuenta principal no puede pertenecer a otra. Ha mostrado sus cuentas: decida sobre cada una y se le consultará sobre el plan. Hasta entonces no cambia nada. Puede planificarlo hasta el ${day}, aquí y en otro dispositivo.`,
    proposed: (day) => `No cambia nada antes de la conformidad. El plan es válido hasta el ${day}.`,
    running:
      'Se pregunta al titular de cada cuenta. Cuando no quede ninguna, la propia cuenta principal pasará a ser secundaria. Ambas partes pueden anular lo que aún esté pendiente.',
    done: 'Todas las cuentas se han trasladado o son independientes. El informe las detalla una por una.',
    partly: 'No se ha añadido porque hay cuentas que le pertenecen. El informe las detalla una por una.',
    over: 'Ya no ocurrirá nada más. Lo hecho hasta ahora se mantiene; el informe detalla cada cuenta.',
    unchanged: 'No ha cambiado nada.',
  },
  reasonGiven: (reason) => `Motivo: «${reason}»`,
  said: (message) => `«${message}»`,
  rows: 'Las cuentas y qué ocurrirá con ellas',
  all: 'Para todas las cuentas',
  allChoose: 'Elija…',
  whatOf: (account) => `Qué ocurrirá: ${account}`,
  again: 'Preguntar de nuevo',
  choice: { move: 'Se traslada también', detach: 'Queda independiente', leave: 'Se queda donde está' },
  whyOf: (account) => `Por qué se queda: ${account}`,
  whyMissing: 'Indique por qué se queda.',
  monthly: (amount) => `${amount} al mes`,
  state: {
    planned: 'Planificado',
    waiting: 'Titular consultado',
    agreed: 'Acordado',
    moved: 'Trasladada',
    detached: 'Independiente',
    left: 'Se queda',
    refused: 'Rechazado',
    failed: 'No es posible',
  },
  on: (day) => `el ${day}`,
  count: (state, count) => `${state}: ${count}`,
  counts: 'Situación de las cuentas',
  decide: (count) =>
    plural('es', count, {
      one: '1 cuenta espera su decisión: preguntar de nuevo o dejarla donde está.',
      other: `${count} cuentas esperan su decisión: preguntar de nuevo o dejarlas donde están.`,
    }),
  message: 'Mensaje para las personas consultadas (opcional)',
  decline: 'Motivo, si lo rechaza (opcional)',
  save: 'Guardar el plan',
  saveAgain: 'Ejecutar',
  saved: 'El plan está guardado.',
  unsaved: 'Aún no está todo guardado.',
  explain: (count) =>
    plural('es', count, {
      one: 'Indique por qué 1 cuenta se queda donde está.',
      other: `Indique por qué ${count} cuentas se quedan donde están.`,
    }),
  submit: {
    propose: 'Consultar sobre el plan',
    accept: 'Aceptar el plan',
    decline: 'Rechazar',
    cancel: 'Anular',
  },
  done: {
    propose: 'El plan se ha enviado.',
    accept: 'El plan está acordado.',
    decline: 'El plan se ha rechazado.',
    cancel: 'El plan se ha anulado.',
  },
  report: 'Descargar el informe',
  reportName: 'informe',
  column: {
    number: 'Número de cliente',
    account: 'Cuenta',
    monthly: 'Al mes',
    choice: 'Planificado',
    state: 'Estado',
    on: 'Desde',
    reason: 'Motivo',
  },
} satisfies Translation<typeof english>;
