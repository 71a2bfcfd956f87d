import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/order-quote/order-quote.messages.js';

export const orderQuote = {
  title: (number: string) => `Presupuesto ${number}`,
  loading: 'Se está abriendo el presupuesto.',
  failed: 'No se ha podido abrir este presupuesto',
  gone: 'Este enlace ya no lleva a ninguna parte',
  goneText:
    'El presupuesto terminó hace tiempo o el enlace está incompleto. Pida uno nuevo a quien se lo envió.',
  for: 'Para',
  account: 'Cuenta nueva',
  unnamed: 'aún sin nombre',
  location: 'Dirección de instalación',
  validUntil: 'Válido hasta',
  term: 'Permanencia mínima',
  months: (count: number) => plural('es', count, { one: '1 mes', other: `${count} meses` }),
  terms: 'Condiciones',
  service: 'Servicio',
  monthly: 'Al mes',
  once: 'Pago único',
  total: 'Total, IVA incluido',
  line: (quantity: string, name: string) => `${quantity} × ${name}`,
  goOn: 'Continuar con el pedido',
  goOnText:
    'Primero inicia sesión. Después todo estará rellenado; no se pide nada hasta que lo haya revisado.',
  state: {
    expired: {
      title: (number: string, day: string) => `El presupuesto ${number} fue válido hasta el ${day}`,
      text: 'Sus precios ya no son válidos. Puede continuar con todos los datos rellenados, a los precios de hoy.',
    },
    ordered: {
      title: (number: string, _day: string) => `El presupuesto ${number} ya se ha pedido`,
      text: 'La cuenta está en la vista general de quien hizo el pedido. No queda nada por hacer.',
    },
    withdrawn: {
      title: (number: string, _day: string) => `El presupuesto ${number} se ha retirado`,
      text: 'Ya nadie puede pedir a partir de él. Consulte a quien se lo envió.',
    },
    renewed: {
      title: (number: string, _day: string) => `El presupuesto ${number} se ha recalculado`,
      text: 'Lo sustituye otro presupuesto. Lo encontrará al continuar.',
    },
  },
} satisfies Translation<typeof english>;
