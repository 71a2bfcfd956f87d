import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/order-drafts/order-drafts.quotes.messages.js';

export const orderQuotes = {
  title: 'Presupuestos',
  unnamed: 'Cuenta aún sin nombre',
  costs: (monthly: string, once: string) => `${monthly} al mes, ${once} en pago único`,
  validUntil: (day: string) => `válido hasta el ${day}`,
  expired: (day: string) => `fue válido hasta el ${day}`,
  by: (name: string) => `de ${name}`,
  mailed: (to: string, day: string) => `enviado por correo a ${to} el ${day}`,
  resume: 'Continuar',
  resumeOf: (number: string) => `Continuar con el presupuesto ${number}`,
  renew: 'Recalcular',
  renewOf: (number: string) => `Recalcular: ${number}`,
  download: 'Descargar',
  downloadOf: (number: string) => `Descargar: ${number}`,
  mail: 'Enviar por correo…',
  mailOf: (number: string) => `Enviar por correo… ${number}`,
  withdraw: 'Retirar',
  withdrawOf: (number: string) => `Retirar: ${number}`,
  sure: (number: string) => `¿Retirar el presupuesto ${number}? Ya nadie podrá pedir a partir de él.`,
  keep: 'Conservar',
  done: {
    withdraw: (number: string) => `El presupuesto ${number} se ha retirado.`,
    renew: (number: string) => `Lo sustituye el presupuesto ${number}, a los precios de hoy.`,
  },
  loadFailed: 'No se han podido cargar los presupuestos',
  more: (count: number) =>
    plural('es', count, { one: '1 presupuesto más', other: `${count} presupuestos más` }),
  less: 'Mostrar menos',
} satisfies Translation<typeof english>;
