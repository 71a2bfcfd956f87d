import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/identity-check/identity-check.messages.js';

export const identityCheck = {
  title: 'Confirmar al momento con una aplicación de identidad',
  lead: 'Basta con un documento de identidad y un teléfono con cámara. Se tarda unos cinco minutos y ya no hace falta la carta.',
  begin: 'Confirmar con la aplicación',
  again: 'Reintentar',
  anew: 'Empezar de nuevo aquí',
  cancel: 'No usar la aplicación',
  open: 'Abrir la aplicación en este dispositivo',
  scan: 'O escanee este código con su teléfono:',
  code: 'Código QR que abre la aplicación de identidad en un teléfono',
  codeLoading: 'Se está generando el código',
  codeFailed: 'No se ha podido cargar el código. Abra la aplicación en este dispositivo o empiece de nuevo.',
  until: (time) => `Válido hasta las ${time} y una sola vez.`,
  elsewhere: (person, time) =>
    `${person} la inició a las ${time}. Termínela en ese dispositivo o empiece de nuevo aquí: entonces se cancela la primera.`,
  waiting: 'Esperando a la aplicación',
  inProgress: 'Identificación en curso',
  inProgressText: 'Termínela en la aplicación. Esta página continúa por sí sola.',
  letter: 'La carta sigue siendo posible.',
  done: 'La aplicación de identidad ha confirmado la dirección.',
  aborted: 'La identificación no se ha completado',
  expired: 'El tiempo para la identificación ha terminado',
  refused: 'La aplicación de identidad no ha podido confirmar la dirección',
  reasons: {
    'document-unreadable': 'No se ha podido leer el documento.',
    'document-expired': 'El documento está caducado.',
    'person-mismatch': 'La persona ante la cámara y el documento no coinciden.',
    'address-mismatch': 'El documento muestra una dirección distinta de la de la cuenta.',
    other: 'Su proveedor no ha indicado ningún motivo.',
  },
  startAt: (time) => `Hoy se ha intentado muchas veces. Será posible de nuevo a partir de: ${time}.`,
  loadFailed: 'No se ha podido averiguar si se puede usar una aplicación de identidad',
} satisfies Translation<typeof english>;
