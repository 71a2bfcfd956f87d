import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/add-account-wizard/add-account-wizard.quote.messages.js';

export const keepQuote = {
  title: '¿Aún no quiere hacer el pedido?',
  text: (days: number) =>
    `Guárdelo como presupuesto. ${plural('es', days, { one: 'Los precios son válidos 1 día', other: `Los precios son válidos ${days} días` })} y otra persona de su empresa puede hacer el pedido a partir de él.`,
  save: 'Guardar como presupuesto',
  saved: (number: string) => `El presupuesto ${number} está guardado`,
  savedText: (day: string) =>
    `Los precios son válidos hasta el ${day}. Lo encontrará en la vista general, igual que todas las personas que pueden hacer pedidos aquí.`,
  notSaved: 'No se ha guardado el presupuesto',
  full: 'Esta cuenta tiene el máximo de presupuestos abiertos. Retire primero uno en la vista general.',
  download: 'Descargar presupuesto',
  downloadFailed: 'No se ha podido descargar el presupuesto',
  mail: 'Enviar por correo…',
  opening: 'Se está abriendo el presupuesto.',
  unopened: 'No se ha podido abrir este presupuesto',
  counts: (number: string) => `Precios del presupuesto ${number}`,
  countsText: (day: string) =>
    `Son válidos hasta el ${day}, siempre que no cambie nada que afecte al precio.`,
  other: (number: string) => `Esto ya no corresponde al presupuesto ${number}`,
  otherText:
    'Ha cambiado algo, por lo que se aplican los precios de hoy. Si lo deja como estaba, se aplican los del presupuesto.',
  expired: (number: string, day: string) => `El presupuesto ${number} fue válido hasta el ${day}`,
  expiredText: 'Todo está rellenado como estaba. Los precios son los de hoy.',
  renew: 'Recalcular',
  withdrawn: (number: string) => `El presupuesto ${number} se ha retirado`,
  withdrawnText:
    'Ya nadie puede pedir a partir de él. Lo que estaba rellenado se conserva como un pedido propio a los precios de hoy.',
  leave: 'Continuar sin el presupuesto',
  renewed: (number: string) => `El presupuesto ${number} se ha recalculado`,
  renewedText: 'Lo sustituye otro presupuesto.',
  open: 'Abrir ese presupuesto',
  ordered: (number: string) => `El presupuesto ${number} ya se ha pedido`,
  orderedText: 'La cuenta está en su vista general. Nada se pedirá dos veces.',
} satisfies Translation<typeof english>;
