import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('es', count, { one: '1 cuenta', other: `${formatted} cuentas` });

export const annotateAccounts = {
  title: (count, formatted) => `Etiquetas de ${accounts(count, formatted)}`,
  titleUnnamed: 'Etiquetas de varias cuentas',
  lead: 'Solo las personas de su cuenta principal ven las etiquetas. Los nombres no cambian.',
  checking: (done, total) => `Leyendo ${done} de ${total} cuentas…`,
  loadFailed: 'No se han podido leer las cuentas seleccionadas',
  tooMany: (most) => `Se pueden modificar como máximo ${most} cuentas a la vez`,
  tooManyText: (total) => `Ha seleccionado ${total}. Seleccione menos o acote primero la lista.`,
  none: 'Ninguna de las filas seleccionadas puede tener etiquetas',
  others: (count, formatted) =>
    plural('es', count, {
      one: '1 fila seleccionada no es una cuenta vinculada. Se queda como está.',
      other: `${formatted} filas seleccionadas no son cuentas vinculadas. Se quedan como están.`,
    }),
  add: 'Añadir etiquetas',
  addHint:
    'Por ejemplo, una región o un tipo de sede. Pulse Intro o escriba una coma para añadir una etiqueta.',
  addButton: 'Añadir',
  takeBack: (label) => `No añadir ${label}`,
  remove: 'Quitar etiquetas',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'En la lista',
  asItIs: 'Dejar como está',
  hide: 'Ocultar',
  show: 'Mostrar',
  nothing: 'Añada o quite una etiqueta, o elija si se muestran las cuentas.',
  tooLong: 'Una etiqueta puede tener 40 caracteres.',
  list: 'Las cuentas',
  save: (count, formatted) => `Guardar para ${accounts(count, formatted)}`,
  running: 'Se están modificando las cuentas…',
  progress: (done, total) => `${done} de ${total}`,
  stop: 'Detener',
  stopping: 'Se detendrá después de la cuenta que se está modificando ahora.',
  ended: (done, formatted, total) =>
    plural('es', done, {
      one: `1 de ${total} cuentas está como usted quería`,
      other: `${formatted} de ${total} cuentas están como usted quería`,
    }),
  again: 'Reintentar con las demás',
  tooManyLabels: (most) => `Tendría más de ${most} etiquetas.`,
  state: {
    ready: '',
    obstacle: 'Se queda como está',
    sending: 'Guardando…',
    uncertain: 'Comprobando si se ha guardado…',
    done: 'Hecho',
    refused: 'Sin modificar',
    failed: 'Sin modificar',
    stopped: 'Sin modificar',
  },
} satisfies Translation<typeof english>;
