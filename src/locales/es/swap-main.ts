import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/swap-main/swap-main.messages.js';

const accounts = (count: number) => plural('es', count, { one: '1 cuenta', other: `${count} cuentas` });

export const swapMain = {
  titleUnnamed: 'Cambiar la cuenta principal',
  title: (to) => `Convertir «${to}» en la cuenta principal`,
  loadFailed: 'No se ha podido cargar qué cambiaría',
  lead: (to, from, day) =>
    `«${to}» ocupa el lugar de «${from}», que pasa a ser una de sus cuentas secundarias. Si hay conformidad a tiempo, el ${day}.`,
  none: 'No se ha propuesto ningún cambio de cuenta principal.',
  standing: {
    proposed: {
      main: (to) => `Se ha preguntado a «${to}» si quiere ser la cuenta principal`,
      successor: (from) => `«${from}» propone que esta cuenta pase a ser la cuenta principal`,
    },
    planned: (to, day) => `«${to}» pasará a ser la cuenta principal el ${day}`,
    done: (to, day) => `«${to}» es la cuenta principal desde el ${day}`,
    declined: (to) => `«${to}» ha rechazado ser la cuenta principal`,
    canceled: (to) => `Se ha anulado que «${to}» pase a ser la cuenta principal`,
    expired: (to) => `Nadie ha respondido si «${to}» pasa a ser la cuenta principal`,
    failed: (to) => `«${to}» no ha podido pasar a ser la cuenta principal`,
  },
  validUntil: (day) =>
    `No cambia nada hasta que alguien dé su conformidad. La propuesta es válida hasta el ${day}.`,
  plannedText: (day) =>
    `Hasta el ${day}, cualquiera de las partes puede anularlo. Después cambia todo a la vez.`,
  endedText: 'No ha cambiado nada.',
  doneText: 'Todas las cuentas vinculadas le pertenecen ahora, con sus etiquetas y nombres.',
  proposed: (by, day) => `Propuesto por ${by} el ${day}`,
  said: (message) => `«${message}»`,
  message: 'Mensaje para las personas consultadas (opcional)',
  messageHint: 'Reciben un correo y ven en el portal qué cambiaría.',
  notPossible: 'Todavía no puede pasar a ser la cuenta principal',
  obstacle: {
    'swap-in-progress': 'Hay otro cambio de cuenta principal en curso. Anúlelo primero.',
    'account-halted': 'Una de las dos cuentas está suspendida o en proceso de cierre.',
    'not-ready': 'Su pedido sigue en curso.',
    'invoice-only': 'Solo está en la factura agrupada. Complete primero la vinculación.',
    'detach-in-progress': 'El fin de su vinculación está planificado. Anúlelo primero.',
    'payer-change-in-progress':
      'Está previsto que cambie quién paga. Espere hasta ese día o anule el cambio.',
    'no-local-admin':
      'Nadie de su propio equipo la administra: alguien debe dar su conformidad y hacerse cargo.',
    'not-standalone-payment': 'No tiene ninguna forma de pago para la factura agrupada.',
  },
  change: {
    'pays-collective-invoice': (account, day, count, monthly) =>
      `A partir del ${day}, «${account}» paga la factura agrupada: ${accounts(count)}, ${monthly} al mes.`,
    'last-collective-invoice': (account, day) =>
      `La última factura agrupada de «${account}» termina el ${day}.`,
    'own-charges': (account, collective, monthly) =>
      collective
        ? `Los cargos de «${account}» (${monthly} al mes) también pasan a la factura agrupada.`
        : `«${account}» sigue pagando sus propios cargos (${monthly} al mes).`,
    'past-invoices-stay': (account) => `Las facturas anteriores se quedan en «${account}».`,
    'people-administer': (account, names, more) =>
      more > 0
        ? `${names} y ${plural('es', more, { one: '1 persona', other: `${more} personas` })} más de «${account}» ven y administran todas las cuentas.`
        : `De «${account}», ve y administra todas las cuentas: ${names}.`,
    'people-lose-accounts': (account, count) =>
      plural('es', count, {
        one: `1 persona de «${account}» ya no podrá trabajar en las demás cuentas; conserva sus propias credenciales.`,
        other: `${count} personas de «${account}» ya no podrán trabajar en las demás cuentas; conservan sus propias credenciales.`,
      }),
    'requests-withdrawn': (count) =>
      plural('es', count, {
        one: 'Se retirará 1 solicitud que siga entonces a la espera de respuesta.',
        other: `Se retirarán ${count} solicitudes que sigan entonces a la espera de respuesta.`,
      }),
    'local-teams-unchanged':
      'Los equipos de todas las cuentas conservan sus propias credenciales y permisos.',
    'accounts-unchanged':
      'Los números, el desvío de llamadas y los contratos de todas las cuentas no cambian.',
    'notes-go-along':
      'Los nombres propios, las etiquetas, los centros de coste y los números de pedido también se trasladan.',
    'can-be-undone': (day) => `Hasta el ${day}, cualquiera de las partes puede anularlo.`,
  },
  keep: 'No cambiar nada',
  submit: { propose: 'Proponer', accept: 'Aceptar', decline: 'Rechazar', cancel: 'Anular' },
  done: {
    propose: (to) => `Se ha preguntado a «${to}»`,
    accept: (to, day) => `«${to}» pasará a ser la cuenta principal el ${day}`,
    decline: (from) => `«${from}» sigue siendo la cuenta principal`,
    cancel: (from) => `«${from}» sigue siendo la cuenta principal`,
  },
  doneTexts: {
    propose:
      'Usted y las personas consultadas reciben un correo. Hasta que haya conformidad, no cambia nada y puede anularlo aquí.',
    accept: 'Ambas partes reciben un correo. Hasta el día anterior, cualquiera de ellas puede anularlo aquí.',
    decline: 'No cambia nada. Ambas partes reciben un correo.',
    cancel: 'No cambia nada. Ambas partes reciben un correo.',
  },
  look: 'Consultar…',
  make: 'Convertir en cuenta principal…',
  closeAndCheck: 'Cerrar y consultarlo más tarde',
} satisfies Translation<typeof english>;
