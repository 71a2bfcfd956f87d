import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

const accounts = (count: number, number: string) =>
  plural('es', count, { one: '1 cuenta', other: `${number} cuentas` });

export const bulkLinkOwn = {
  choose: 'Elegir entre sus cuentas',
  lead: 'Cuentas que administra con las mismas credenciales. No hay que acreditar nada: no se pregunta a nadie y quedan vinculadas en cuanto usted lo inicia.',
  offered: (total, number, linkable) =>
    `Además de esta, administra ${accounts(total, number)}. Se pueden vincular: ${linkable}.`,
  chosen: (count, number) =>
    plural('es', count, { one: '1 cuenta elegida', other: `${number} cuentas elegidas` }),
  noneChosen: 'Aún no se ha elegido ninguna cuenta',
  search: 'Buscar una cuenta',
  searchHint: 'Por nombre, número o localidad',
  list: 'Cuentas que administra',
  all: (number) => `Seleccionar las ${number} que se pueden vincular`,
  allFound: (number) => `Seleccionar las ${number} encontradas que se pueden vincular`,
  fetching: (done, total) => `Se han cargado ${done} de ${total} cuentas`,
  clear: 'No elegir ninguna',
  most: 'Se pueden incluir como máximo 5000 cuentas a la vez. Las demás pueden ir en la siguiente tanda.',
  found: (count, number) =>
    plural('es', count, { one: '1 cuenta encontrada', other: `${number} cuentas encontradas` }),
  nothingFound: 'Ninguna de las cuentas que administra coincide en nombre, número o localidad.',
  none: 'Con estas credenciales no administra ninguna otra cuenta.',
  failed: 'No se han podido cargar sus cuentas',
  pick: 'Elegida',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Cuenta',
  city: 'Localidad',
  state: 'Estado',
  can: 'Se puede vincular',
  scopes: 'Para todas',
  check: (count, number) => `Comprobar ${accounts(count, number)}`,
  checkNone: 'Comprobar las cuentas',
  first: 'Elija primero al menos una cuenta.',
  job: 'De sus propias cuentas',
  linked: 'Vinculada',
  scheduled: 'Acordada',
  later: 'La vista general indica desde qué día está vinculada.',
  obstacle: 'No es posible',
  willLink: (count, number) =>
    plural('es', count, {
      one: 'Se vinculará 1 cuenta que usted administra, sin preguntar a nadie.',
      other: `Se vincularán ${number} cuentas que usted administra, sin preguntar a nadie.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('es', count, {
      one: `Confirmo que ${main} paga los cargos de esta cuenta en su factura agrupada a partir del ${from}. En la actualidad son ${monthly} al mes.`,
      other: `Confirmo que ${main} paga los cargos de estas ${number} cuentas en su factura agrupada a partir del ${from}. En la actualidad son ${monthly} al mes en total.`,
    }),
  recorded: 'Queda registrado con su nombre, la hora y este texto. Más adelante se puede cambiar quién paga.',
  missing:
    'Confirme quién paga. De lo contrario, descarte la operación y elija de nuevo las cuentas sin asumir el pago.',
  why: {
    'link-not-verified': 'No administra ninguna cuenta con este número.',
    'open-items': 'Primero hay que saldar sus facturas o cargos pendientes.',
    'changed-too-recently':
      'Dejó hace poco una cuenta principal y antes debe permanecer unos días por su cuenta.',
    'rules-changed': 'El coste o la fecha de inicio ya no son los que se confirmaron.',
    'consent-required': 'Nadie ha confirmado quién paga sus cargos.',
  },
} satisfies Translation<typeof english>;
