import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.approval.messages.js';

export const orderApproval = {
  title: 'Una segunda persona aprueba este pedido',
  above: {
    monthly: (limit: string) =>
      `Los pedidos de más de ${limit} al mes necesitan la aprobación de una segunda persona.`,
    once: (limit: string) =>
      `Los pedidos de más de ${limit} en pago único necesitan la aprobación de una segunda persona.`,
  },
  who: (names: string) => `Puede aprobarlo: ${names}.`,
  nobody:
    'Nadie más puede hacer pedidos todavía en esta cuenta. El pedido espera hasta que lo apruebe alguien que reciba ese permiso.',
  held: (days: number) =>
    `Hasta entonces no se pide nada. ${plural('es', days, { one: 'El precio se mantiene durante 1 día', other: `El precio se mantiene durante ${days} días` })}.`,
  message: 'Mensaje para quien aprueba (opcional)',
  ask: 'Enviar para aprobación',
  notSent: 'El pedido no se ha enviado para su aprobación',
  sent: (name: string) => `Su pedido está pendiente de aprobación: ${name}`,
  sentText: (day: string) =>
    `Todavía no se ha pedido nada. Las personas que pueden aprobarlo han recibido un correo. El precio se mantiene hasta el ${day}; en la vista general puede seguir su estado.`,
  waiting: 'Este pedido ya está pendiente de aprobación',
  waitingText: 'Se envió antes o desde otro dispositivo. En la vista general puede seguir su estado.',
} satisfies Translation<typeof english>;
