import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/subsidiary-details/subsidiary-details.messages.js';

export const subsidiaryDetails = {
  close: 'Cerrar detalles',
  failed: 'No se han podido cargar los detalles',
  panels: 'Detalles de la cuenta',
  panel: {
    overview: 'Vista general',
    billing: 'Facturación',
    access: 'Acceso',
    forwarding: 'Desvío de llamadas',
    activity: 'Actividad',
  },
  lacking: {
    access: 'Su acceso no incluye ver quién tiene acceso',
    activity: 'Su acceso no incluye la actividad de las cuentas',
  },
  lackingText: (who) => `Puede concederle el permiso: ${who}.`,
  ask: 'Solicitarlo',
  previous: 'Cuenta anterior',
  next: 'Cuenta siguiente',
  isFirst: 'Esta es la primera cuenta de la lista',
  isLast: 'Esta es la última cuenta de la lista',
  notListed: 'En este momento, esta cuenta no está entre las de la lista',
  position: (place, total) => `${place} de ${total}`,
  stepFailed: 'No se ha podido cargar la cuenta siguiente',
} satisfies Translation<typeof english>;
