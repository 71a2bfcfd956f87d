import type { messages } from '../../elements/order-handoffs/order-handoffs.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const orderHandoffs = {
  title: 'Pedidos en la tienda',
  looking: 'Estamos buscando su pedido',
  lookingText: 'Se acaba de realizar en la tienda. Aparecerá aquí en cuanto llegue.',
  inProgress: 'Pedido en curso',
  inProgressText: (at, person) =>
    `${person} fue a la tienda (${at}). El pedido aparecerá en la vista general en cuanto llegue.`,
  away: 'Se está realizando un pedido en la tienda',
  awayText: (at, person) => `${person} fue allí: ${at}.`,
  notify: 'Avisarme',
  notifyOf: (at) => `Avisarme del pedido de la tienda: ${at}`,
  notified:
    'Recibirá un correo en cuanto llegue o cuando se sepa que no hay ninguno. Puede cerrar esta página.',
  notNotified: 'No recibirá ningún correo al respecto.',
  stop: 'No avisarme',
  stopOf: (at) => `No avisarme del pedido de la tienda: ${at}`,
  notifyFailed: 'No se ha podido registrar',
  none: 'No se ha realizado ningún pedido',
  noneText: 'Lo elegido en la tienda se conserva. Puede continuar con ello.',
  goOn: 'Continuar en la tienda',
  goOnOf: (at) => `Continuar en la tienda: ${at}`,
  leave: 'No buscar más',
  leaveOf: (at) => `No buscar más: ${at}`,
  discard: 'Descartar',
  discardOf: (at) => `Descartar: ${at}`,
  unknown: 'Este enlace de vuelta ya no es válido',
  unknownText: 'Si se ha realizado un pedido, encontrará la cuenta en la vista general.',
  failed: 'No se ha podido acceder a la tienda',
  arrived: (name) => `Pedido realizado: «${name}».`,
} satisfies Translation<typeof messages>;
