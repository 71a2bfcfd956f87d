import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'No hay ningún impedimento',
    noted: 'Qué queda pendiente',
    blocking: 'Antes hay que resolver lo siguiente',
  },
  name: {
    'open-invoices': 'Facturas pendientes',
    unbilled: 'Cargos aún sin facturar',
    'open-quotes': 'Presupuestos abiertos',
    credit: 'Saldo a favor',
    'changed-lately': 'Tiempo desde la última vinculación',
  },
  state: { met: 'Resuelto', noted: 'A tener en cuenta', blocking: 'Impedimento' },
  met: {
    'open-invoices': 'No hay ninguna pendiente.',
    unbilled: 'Todo está facturado.',
    'open-quotes': 'No hay ninguno abierto.',
    credit: 'No hay saldo a favor.',
    'changed-lately': 'Ha pasado tiempo suficiente.',
  },
  owner: {
    'open-invoices': (day) => `La primera vence el ${day}.`,
    unbilled: (day) => `Si no hace nada, se facturarán el ${day}.`,
    'open-quotes':
      'No se podrán utilizar para hacer pedidos una vez vinculada esta cuenta. Utilice o retire los que le interesen.',
    credit: 'Se queda en esta cuenta. No se utiliza para la factura agrupada.',
  },
  hidden: 'Las personas de esta cuenta que pueden ver sus facturas ven el importe y pueden resolverlo aquí.',
  noPayment: 'Añada una forma de pago o pague por transferencia. Después, compruébelo de nuevo.',
  main: {
    'open-invoices': 'Una persona de la cuenta debe pagarlas. Entonces se podrá vincular.',
    unbilled: 'Una persona de la cuenta pide que se facturen y los paga, o se espera a la próxima factura.',
    'open-quotes': 'La cuenta ya no podrá utilizarlos para hacer pedidos una vez vinculada.',
    credit: 'Se queda en la cuenta. No se utiliza para su factura agrupada.',
  },
  waits: (day) => `Perteneció a una cuenta principal hace poco. Se podrá vincular a partir del ${day}.`,
  clear: {
    'open-invoices': (amount) => `Pagar ${amount} ahora`,
    unbilled: (amount) => `Facturar ${amount} ahora`,
  },
  checkAgain: 'Comprobar de nuevo',
};
