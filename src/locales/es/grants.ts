import type { Translation } from '../../i18n/catalogue.js';
import type { grants as english } from '../../ui/grants.messages.js';

export const grants = {
  role: {
    all: 'Todo',
    manage: 'Gestión',
    read: 'Lectura',
    billing: 'Facturas',
    'mail-only': 'Solo correos',
  },
  roleHint: {
    all: 'Todo lo que la cuenta cede.',
    manage: 'Trabajar en la cuenta, gestionar el desvío de llamadas y ver quién tiene acceso.',
    read: 'Consultar todo, sin modificar nada.',
    billing: 'Ver sus facturas y nada más.',
    'mail-only': 'Recibir los correos sobre la cuenta, sin ver nada de ella.',
  },
  everywhere: 'en todas las cuentas vinculadas',
  labelled: (label) => `en todas las cuentas con la etiqueta «${label}»`,
  there: (name, number) => `en ${name}, ${number}`,
  here: 'en esta cuenta',
  endsOn: (day) => `termina el ${day}`,
  endedOn: (day) => `terminó el ${day}`,
  noEnd: 'sin fecha de fin',
  givenBy: (name, day) => `concedido por ${name} el ${day}`,
  since: (day) => `desde el ${day}`,
  ended: 'Finalizado',
  soon: 'Termina pronto',
  renew: (day) => `Renovar hasta el ${day}`,
  renewNamed: (name, day) => `Renovar hasta el ${day}: ${name}`,
  change: 'Cambiar…',
  changeNamed: (name) => `Cambiar… ${name}`,
  withdraw: 'Retirar',
  withdrawNamed: (name) => `Retirar: ${name}`,
  withdrawn: (name) => `${name} ya no tiene este acceso`,
  renewed: (name, day) => `${name} tiene este acceso hasta el ${day}`,
  told: 'Se ha avisado a la persona por correo electrónico.',
} satisfies Translation<typeof english>;
