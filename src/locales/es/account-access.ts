import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-access/account-access.messages.js';

export const accountAccess = {
  title: 'Quién tiene acceso',
  ownOnly: 'Todas las personas de aquí tienen credenciales propias.',
  withMain: (main) =>
    `El equipo local conserva sus propias credenciales. Las personas de ${main} trabajan aquí a través de la cuenta principal.`,
  mainOnly: (main) =>
    `Nadie tiene credenciales propias. Las personas de ${main} trabajan aquí a través de la cuenta principal.`,
  nobody: 'Nadie tiene acceso a esta cuenta.',
  loadFailed: 'No se ha podido cargar quién tiene acceso',
  stale: (time) => `Esta lista es de las ${time}. No se ha podido actualizar.`,
  through: { own: 'Credenciales propias', main: 'Vía cuenta principal' },
  group: { own: 'Equipo local', main: 'Cuenta principal' },
  everything: 'todo',
  nothing: 'nada por el momento',
  since: (day) => `Desde el ${day}`,
  active: (day) => `última actividad: ${day}`,
  neverActive: 'sin actividad todavía',
  grantsTitle: 'En cuentas vinculadas',
  grantsLead:
    'Qué pueden hacer las personas de esta cuenta en cuentas vinculadas. Sin autorización, nadie trabaja en ellas.',
  ownGrantsLead: 'Qué puede hacer usted en cuentas vinculadas.',
  grantsFailed: 'No se ha podido cargar qué pueden hacer las personas en cuentas vinculadas',
  noGrant: 'Sin acceso a cuentas vinculadas',
  you: 'Usted',
  give: 'Dar acceso…',
  giveTo: (name) => `Dar acceso… ${name}`,
  giveSame: 'Dar lo mismo a otra persona…',
  giveSameAs: (name) => `Dar lo mismo a otra persona… ${name}`,
  titleThere: (name) => `Quién tiene acceso a ${name}`,
  mainPeople: 'A través de la cuenta principal',
  nobodyThrough: 'Nadie de la cuenta principal trabaja en esta cuenta.',
  local: 'Con credenciales propias',
  nobodyLocal: 'Nadie tiene credenciales propias.',
  localUnknown: 'Desde aquí no se ve quién inicia sesión directamente en esta cuenta.',
  mayThere: (rights) => `Permisos actuales: ${rights}`,
  opensNothing: 'No puede trabajar allí por el momento',
  onlyMails: 'Recibe los correos sobre la cuenta',
} satisfies Translation<typeof english>;
