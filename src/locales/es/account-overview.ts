import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-overview/account-overview.messages.js';

export const accountOverview = {
  denied: 'No incluido en su acceso',
  ask: 'Solicitarlo',
  askFor: (action) => `Solicitar: ${action}`,
  name: 'Nombre de la cuenta',
  labels: 'Etiquetas',
  list: 'En la lista',
  hidden: 'Oculta',
  contact: 'Contacto',
  location: 'Sede',
  linked: 'Vinculación',
  linkedBy: (day: string, person: string) => (person ? `${day} por ${person}` : day),
  joined: 'Origen',
  joinedBy: {
    created: 'Por pedido para esta cuenta principal',
    added: 'Cuenta existente, añadida',
    'collective-invoice': 'Por la factura agrupada',
  },
  billing: 'Facturación',
  billingLater: 'Planificado',
  perMonth: 'Al mes',
  numbers: 'Números',
  numbersCount: (count: number) => plural('es', count, { one: '1 número', other: `${count} números` }),
  keeps: (day) => `La cuenta se reserva los números añadidos después del ${day}.`,
  products: 'Productos',
  rights: 'Qué puede hacer la cuenta principal',
  readiness: {
    title: 'En curso',
    state: { done: 'Hecho', open: 'Pendiente', later: 'Más adelante', failed: 'No es posible' },
    step: {
      ordered: 'Pedido realizado',
      email: 'Dirección de correo confirmada',
      address: 'Dirección confirmada',
      numbers: 'Números asignados',
      usable: 'Lista para usar',
      invoice: 'Primera factura',
    },
    waits: {
      email: (to, day) => `A la espera de la persona de ${to}, que recibió un correo el ${day}`,
      address: (to, day) => `A la espera del código de la carta que se envió a ${to} el ${day}`,
    },
    over: {
      email: (to, day) => `El correo a ${to} del ${day} ya no es válido. Envíelo de nuevo.`,
      address: (to, day) =>
        `El código de la carta a ${to} del ${day} ya no se puede utilizar. Envíelo de nuevo.`,
    },
    byProvider: 'A la espera del operador',
    failed: 'No se ha podido ejecutar el pedido.',
    on: (day) => day,
  },
  life: {
    suspended: 'Suspendida: nadie puede llamar y los cargos continúan',
    closing: 'Esta cuenta está en proceso de cierre',
    closes: (day) => `Se cerrará definitivamente el ${day}`,
    since: {
      main: (day) => `Desde el ${day}, a petición de la cuenta principal.`,
      account: (day) =>
        `Desde el ${day}, a petición de la propia cuenta. Sus administradores pueden levantar la suspensión.`,
    },
    byProvider:
      'Su operador ha aplicado la suspensión. El equipo de soporte le indicará qué hay que resolver.',
    until: {
      main: (day) => `Hasta el ${day} se puede reabrir y todo queda como antes.`,
      account: (day) =>
        `Lo ha decidido la propia cuenta. Sus administradores pueden reabrirla hasta el ${day}.`,
    },
    resume: 'Levantar suspensión…',
    reopen: 'Reabrir…',
    suspendOrClose: 'Suspender o cerrar…',
    close: 'Cerrar definitivamente…',
  },
  failed: 'No se ha podido cargar la cuenta',
} satisfies Translation<typeof english>;
