import { formatNumber, plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-management/subsidiary-management.messages.js';

export const subsidiaryManagement = {
  title: 'Cuentas secundarias',
  main: 'Cuenta principal',
  standalone: 'Cuenta',
  secondary: 'Cuenta secundaria',
  add: 'Añadir cuenta secundaria',
  hideNumbers: 'Ocultar importes y números',
  back: 'Volver a la vista general',
  figures: 'De un vistazo',
  linked: 'Cuentas vinculadas',
  addedThisMonth: (count: number) =>
    plural('es', count, {
      one: '1 añadida este mes',
      other: `${formatNumber('es', count)} añadidas este mes`,
    }),
  onInvoice: 'En la factura agrupada',
  ownInvoice: (count: number) =>
    plural('es', count, {
      one: '1 paga su propia factura',
      other: `${formatNumber('es', count)} pagan su propia factura`,
    }),
  waiting: 'Pendientes de alguien',
  needsYou: (count: number) =>
    plural('es', count, {
      one: '1 pendiente de usted',
      other: `${formatNumber('es', count)} pendientes de usted`,
    }),
  noneNeedsYou: 'Nada pendiente de usted',
  invoice: 'Próxima factura agrupada',
  dueOn: (day: string) => `vence el ${day}`,
  needsYouBadge: 'Pendiente de usted',
  drift: (count, formatted) =>
    plural('es', count, {
      one: 'Conviene revisar 1 cuenta vinculada',
      other: `Conviene revisar ${formatted} aspectos de cuentas vinculadas`,
    }),
  driftMore: (formatted) => `Conviene revisar más de ${formatted} aspectos de cuentas vinculadas`,
  driftText: 'Por ejemplo, quién paga, adónde llegan las facturas y comprobaciones caducadas.',
  show: 'Mostrar',
  hide: 'Ocultar',
  confirm: (number: string) => `Revisar y confirmar ${number}`,
  confirmText: 'El titular ha dado su conformidad. Vea qué cambia y confirme la vinculación.',
  enterCode: (number: string) => `Acreditar que puede vincular ${number}`,
  enterCodeText: 'La solicitud está pendiente de usted.',
  checks: (name: string) => `Completar las comprobaciones de «${name}»`,
  checksText: 'Los números se activarán cuando se confirmen el correo electrónico y la dirección.',
  dismiss: 'Cerrar mensaje',
  ask: 'Solicitar acceso',
  forbidden: 'No puede ver las cuentas vinculadas',
  forbiddenText: (who: string) =>
    who ? `Su acceso no las incluye. Puede concederlo: ${who}.` : 'Su acceso no las incluye.',
  noMain: (main: string) => `Esta es una cuenta secundaria de ${main}`,
  noMainText:
    'Solo una cuenta principal puede tener cuentas secundarias; no hay más niveles. En «Quién tiene acceso» se muestra quién puede ver y hacer qué aquí.',
} satisfies Translation<typeof english>;
