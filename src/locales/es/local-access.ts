import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/local-access/local-access.messages.js';

export const localAccess = {
  title: 'Acceso a esta cuenta',
  lead: 'Qué pueden hacer aquí las personas de la cuenta principal y qué puede hacer su propio equipo.',
  loadFailed: 'No se ha podido cargar quién puede hacer qué',
  stale: (time) => `Estos datos son de las ${time}. No se han podido actualizar.`,
  mainTitle: (main) => `Personas de ${main}`,
  since: (day) => `Vinculada desde el ${day}`,
  noMain: 'Esta cuenta no tiene cuenta principal',
  noMainText: 'Aquí solo trabaja su propio equipo.',
  noWork: 'La vinculación no permite que nadie de la cuenta principal trabaje aquí.',
  lets: 'Pueden',
  areas: {
    forwarding: 'Ver y modificar los números y el desvío de llamadas',
    access: 'Ver quién tiene acceso',
    closing: 'Suspender y cerrar esta cuenta',
    work: 'Trabajar en esta cuenta',
  },
  allowed: 'permitido',
  withheld: 'reservado',
  billing: 'La facturación corresponde a quien paga y no cambia.',
  before: 'Antes de abrirla',
  stepUp: 'Pedir un código de un solo uso',
  stepUpText:
    'Quien abra, desvincule, suspenda o cierre esta cuenta, o desvíe sus números desde fuera, debe confirmar antes su identidad.',
  stepUpAsked: 'Antes de abrirla se pide un código de un solo uso.',
  later: 'Números que se añadan más adelante',
  keep: 'Reservar los números que se añadan',
  keepText:
    'Los números de teléfono que esta cuenta reciba más adelante quedan reservados: las personas de la cuenta principal no los ven ni los modifican. Para los anteriores se aplica lo indicado arriba.',
  keepDay: 'Se ceden los números hasta el',
  keepDayWrong: (first) => `Introduzca un día entre el ${first} y hoy.`,
  kept: (day) => `Los números añadidos después del ${day} no están a su disposición.`,
  keptNow: (count) =>
    count === 0
      ? 'Actualmente no se reserva ningún número.'
      : plural('es', count, {
          one: 'Actualmente se reserva 1 número.',
          other: `Actualmente se reservan ${count} números.`,
        }),
  save: 'Guardar',
  saved: 'Guardado. Se ha avisado a ambas partes por correo electrónico.',
  pause: 'Pausar todo el trabajo',
  resume: 'Terminar la pausa',
  pauseText:
    'Quien esté trabajando aquí tiene que salir de inmediato. La facturación y la vinculación se mantienen.',
  pausedBy: (name, day) => `${name} ha puesto en pausa todo su trabajo desde el ${day}`,
  pausedText: 'Nadie de la cuenta principal puede trabajar aquí hasta que termine la pausa.',
  onlyAdministrators: (names) => `Pueden cambiarlo: ${names}.`,
  nobody: 'Nadie de la cuenta principal puede trabajar en cuentas vinculadas.',
  last: (what, when) => `Último: ${what}, ${when}`,
  never: 'Todavía no ha hecho nada aquí',
  can: (rights) => `Puede: ${rights}`,
  nothing: 'nada por el momento',
  from: (day) => `desde el ${day}`,
  ownTitle: 'Su propio equipo',
  noOwn: 'Nadie tiene credenciales propias.',
  change: 'Cambiar permisos',
  changeOf: (name) => `Cambiar los permisos de ${name}`,
  rightsOf: (name) => `Permisos de ${name}`,
  ownRights: 'Sus propios permisos los cambia otra persona de la administración.',
  rightsSaved: 'Guardado. Se ha avisado a la persona por correo electrónico.',
} satisfies Translation<typeof english>;
