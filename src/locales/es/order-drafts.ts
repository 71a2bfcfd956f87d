import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.messages.js';

export const orderDrafts = {
  title: 'Continúe donde lo dejó',
  unnamed: 'Pedido aún sin nombre',
  step: { configure: 'Producto y sede', review: 'Listo para revisar' },
  saved: (at: string) => `Guardado: ${at}`,
  resume: 'Continuar',
  resumeOf: (name: string) => `Continuar: ${name}`,
  discard: 'Descartar',
  discardOf: (name: string) => `Descartar: ${name}`,
  sure: (name: string) => `¿Descartar «${name}»? Se perderán los datos introducidos.`,
  sureUnnamed: '¿Descartar este pedido? Se perderán los datos introducidos.',
  keep: 'Conservar',
  discarded: 'El pedido se ha descartado.',
  changed: 'Este pedido se ha modificado entretanto en otro lugar. No se ha descartado nada.',
  more: (count: number) => plural('es', count, { one: '1 pedido más', other: `${count} pedidos más` }),
  less: 'Mostrar solo uno',
  hide: 'Ahora no',
} satisfies Translation<typeof english>;
