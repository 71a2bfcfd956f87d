import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/link-start.messages.js';

export const linkStart: Translation<typeof messages> = {
  starts: 'Inicio',
  atOnce: 'En cuanto ambas partes estén de acuerdo',
  onDay: 'Un día concreto',
  day: 'Primer día',
  dayHint: 'Si ambas partes dan su conformidad más tarde, comienza entonces.',
  pays: 'Cuándo empieza a pagar la cuenta principal',
  withLink: 'Con la vinculación',
  withLinkOn: (day) => `Con la vinculación, a partir del ${day}`,
  withPeriod: (day) => `Con el próximo periodo de facturación, a partir del ${day}`,
  withPeriodHint:
    'Hasta entonces, la cuenta paga por sí misma. Es el periodo posterior al primer día de la vinculación.',
  agreed: (name, day) => `${name} se vinculará el ${day}`,
  agreedText:
    'Ambas partes han dado su conformidad. Hasta ese día no cambia nada y cualquiera de las partes puede cancelarla.',
  agreedMain: (main, day) => `${main} vinculará esta cuenta el ${day}`,
  callOff: 'Cancelar',
  callOffNamed: (main) => `Cancelar la vinculación con ${main}`,
  calledOff: (main) => `Ha cancelado la vinculación con ${main}`,
  calledOffByMain: (main) => `${main} ha cancelado la vinculación`,
  calledOffText: 'Para esta cuenta no cambia nada. Se ha avisado a ambas partes.',
  calledOffOn: (day) => `Se canceló el ${day}.`,
  accountCalledOff: 'La cuenta ha cancelado la vinculación que ambas partes habían acordado.',
  mainCalledOff: 'Ha cancelado la vinculación que ambas partes habían acordado.',
  change: (name) => `¿Cuándo comienza la vinculación con ${name}?`,
  changeLead: (day) =>
    `Se acordó que comenzara el ${day} como muy pronto. Si elige otro día, se avisa a la cuenta.`,
  save: 'Guardar el día',
  changed: 'El día se ha modificado',
  changedText: (name, day) =>
    `${name} se vinculará el ${day}. Se ha avisado a todas las partes por correo electrónico.`,
  over: 'Esta vinculación ya ha comenzado o se ha cancelado entretanto. El día ya no se puede modificar.',
  rule: {
    'too-early': 'Es demasiado pronto. Elija un día posterior.',
    'too-late': 'Es demasiado tarde. Elija un día anterior.',
    day: 'Introduzca un día.',
  },
};
