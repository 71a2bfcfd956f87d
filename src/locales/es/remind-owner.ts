import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Recordar al titular de ${number}`,
  titleUnnamed: 'Recordar al titular',
  lead: 'Recibe de nuevo el correo y, además, un SMS con un enlace para iniciar sesión.',
  phone: 'Número de móvil',
  phoneHint: 'De alguien que decide sobre la cuenta. Después no se muestra a nadie.',
  phoneKnown: (to) => `Déjelo vacío para usar ${to}.`,
  state: {
    waiting: (to) => `El SMS a ${to} está en camino.`,
    sent: (to) => `Se ha enviado un SMS a ${to}.`,
    'not-delivered': (to) => `El SMS a ${to} no se ha entregado. Revise el número.`,
  },
  at: (time) => `Escrito: ${time}`,
  send: 'Enviar de nuevo',
  againAt: (time) => `Se podrá enviar de nuevo a las ${time}.`,
  noMore: 'No se puede enviar nada más para esta solicitud. Permanece abierta hasta que termine.',
  done: 'Enviado de nuevo',
  doneText: (to) => `El correo está en camino, así como un SMS a ${to}.`,
} satisfies Translation<typeof english>;
