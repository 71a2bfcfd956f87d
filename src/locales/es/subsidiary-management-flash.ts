import type { messages } from '../../elements/subsidiary-management/subsidiary-management.flash.js';
import type { Translation } from '../../i18n/catalogue.js';

export const subsidiaryManagementFlash = {
  ordered: (name: string) => `Pedido realizado y cuenta vinculada: «${name}»`,
  orderedText: (email: string) =>
    `Se ha enviado un correo a ${email}. Ahora hay que confirmar la dirección de correo y la dirección postal.`,
  requested: 'Solicitud enviada',
  requestedText: (until: string) =>
    `Si los datos corresponden a una cuenta, su titular ha recibido un mensaje. La solicitud es válida hasta el ${until}.`,
  linkedDone: (name: string) => `«${name}» ya está vinculada`,
  linkedText: 'Se ha avisado a ambas partes por correo electrónico.',
  detached: (name: string) => `«${name}» ya está desvinculada`,
  detachScheduled: (name: string, day: string) => `«${name}» sigue vinculada hasta el ${day}`,
  detachedText: 'Se ha avisado a ambas partes por correo electrónico. La cuenta sigue funcionando.',
  detachScheduledText:
    'Se ha avisado a ambas partes por correo electrónico. Hasta entonces se puede deshacer.',
} satisfies Translation<typeof messages>;
