import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('es', count, { one: '1 cuenta', other: `${formatted} cuentas` });

export const detachAccounts = {
  title: (count, formatted) => `¿Desvincular ${accounts(count, formatted)}?`,
  titleUnnamed: 'Desvincular cuentas',
  lead: 'Las cuentas se mantienen y siguen funcionando. Esto es lo que cambia:',
  checking: (done, total) => `Comprobando ${done} de ${total} cuentas…`,
  loadFailed: 'No se han podido comprobar las cuentas seleccionadas',
  tooMany: (most) => `Se pueden desvincular como máximo ${most} cuentas a la vez`,
  tooManyText: (total) => `Ha seleccionado ${total}. Seleccione menos o acote primero la lista.`,
  none: 'No se puede desvincular ninguna de las cuentas seleccionadas',
  others: (count, formatted) =>
    plural('es', count, {
      one: '1 fila seleccionada no es una cuenta vinculada o su desvinculación ya está en curso. Se queda como está.',
      other: `${formatted} filas seleccionadas no son cuentas vinculadas o su desvinculación ya está en curso. Se quedan como están.`,
    }),
  obstacles: (count, formatted) =>
    plural('es', count, {
      one: '1 cuenta no se puede desvincular. Sigue vinculada.',
      other: `${formatted} cuentas no se pueden desvincular. Siguen vinculadas.`,
    }),
  waits: (count, formatted, day) =>
    plural('es', count, {
      one: `La vinculación de 1 cuenta es demasiado reciente. Su fin se planifica para el primer día posible, después del ${day}.`,
      other: `La vinculación de ${formatted} cuentas es demasiado reciente. Su fin se planifica para los primeros días posibles, el último después del ${day}.`,
    }),
  money: (sum) => `La factura agrupada disminuye en ${sum} al mes; estas cuentas pagan sus propias facturas.`,
  noMoney: 'La factura agrupada no cambia: estas cuentas ya pagan sus propias facturas.',
  access: 'Las personas de la cuenta principal pierden el acceso a estas cuentas.',
  stays: 'Los contratos, los números de teléfono y las credenciales de los equipos locales no cambian.',
  list: 'Las cuentas',
  when: 'Cuándo',
  periodEnd: (day) => `Al final del periodo de facturación, ${day}`,
  now: 'Ahora',
  keep: 'Mantener la vinculación',
  detach: (count, formatted) => `Desvincular ${accounts(count, formatted)}`,
  progress: (done, total) => `${done} de ${total}`,
  running: 'Se están desvinculando las cuentas…',
  stop: 'Detener',
  stopping: 'Se detendrá después de la cuenta que se está desvinculando ahora.',
  doneNow: (done, formatted, total) =>
    plural('es', done, {
      one: `1 de ${total} cuentas está desvinculada`,
      other: `${formatted} de ${total} cuentas están desvinculadas`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('es', done, {
      one: `1 de ${total} cuentas se desvinculará después del ${day}`,
      other: `${formatted} de ${total} cuentas se desvincularán después del ${day}`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('es', done, {
      one: `1 de ${total} cuentas se desvinculará después del ${day}`,
      other: `${formatted} de ${total} cuentas están desvinculadas o lo estarán, la última después del ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'No tiene una forma de pago propia.',
    'no-local-admin': 'Nadie tiene credenciales propias para la cuenta.',
  },
  again: 'Reintentar con las demás',
  state: {
    ready: '',
    obstacle: 'Sigue vinculada',
    sending: 'Desvinculando…',
    uncertain: 'Comprobando si se ha guardado…',
    done: 'Hecho',
    refused: 'Sin desvincular',
    failed: 'Sin desvincular',
    stopped: 'Sin desvincular',
  },
} satisfies Translation<typeof english>;
