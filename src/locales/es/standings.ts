import type { Translation } from '../../i18n/catalogue.js';
import type { standings as english } from '../../ui/standing.messages.js';

export const standings = {
  retry: 'Reintentar',
  none: '–',
  standing: {
    active: 'Activa',
    'awaiting-checks': 'Comprobaciones pendientes',
    'awaiting-email': 'Comprobación de correo',
    'awaiting-address': 'Comprobación de dirección',
    'awaiting-email-and-address': 'Comprobación de correo y dirección',
    'setting-up': 'En preparación',
    suspended: 'Suspendida',
    closing: 'En proceso de cierre',
    closed: 'Cerrada',
    rejected: 'No es posible',
    detaching: 'Desvinculación en curso',
    'detaching-on': (day) => `Vinculada hasta el ${day}`,
    'waiting-for-owner': 'A la espera del titular',
    'not-delivered': 'No entregada',
    'waiting-for-code': 'A la espera de acreditación',
    'needs-confirmation': 'Falta su confirmación',
    scheduled: 'Vinculada',
    declined: 'Rechazada',
    expired: 'Caducada',
    failed: 'No es posible',
    canceled: 'Retirada',
    detached: 'Desvinculada',
    renewed: 'Solicitada de nuevo',
  },
  payer: { main: 'Factura agrupada', secondary: 'Factura propia' },
  payerFrom: (payer, day) => `${payer} desde el ${day}`,
} satisfies Translation<typeof english>;
