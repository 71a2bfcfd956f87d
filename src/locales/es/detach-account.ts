import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-account/detach-account.messages.js';

export const detachAccount = {
  title: (name) => `¿Desvincular «${name}»?`,
  titleUnnamed: 'Desvincular cuenta',
  lead: 'La cuenta se mantiene y sigue funcionando. Esto es lo que cambia:',
  loadFailed: 'No se ha podido cargar qué cambiaría',
  when: 'Cuándo',
  periodEnd: (day) => `Al final del periodo de facturación, ${day}`,
  now: 'Ahora',
  keep: 'Mantener la vinculación',
  detach: 'Desvincular cuenta',
  detachNamed: (name) => `Desvincular cuenta: ${name}`,
  notPossible: (name) => `Todavía no se puede desvincular «${name}»`,
  waits: (day) =>
    `La vinculación es demasiado reciente para terminar de inmediato. Será posible a partir del ${day}.`,
  waitsText: (day) => `Ya se puede planificar su fin, para el primer periodo de facturación posible: ${day}.`,
  noPayment: 'Nadie pagaría por esta cuenta: no tiene ninguna forma de pago.',
  refused: (name) => `No se ha desvinculado «${name}»`,
  doneNow: (name) => `«${name}» ya está desvinculada`,
  doneNowText: 'La cuenta continúa de forma independiente. Ambas partes reciben un mensaje al respecto.',
  doneLater: (name, day) => `«${name}» se desvinculará después del ${day}`,
  doneLaterText: 'Hasta entonces no cambia nada, y todavía puede mantener la vinculación desde la lista.',
  leaving: {
    title: (name) => `¿Dejar «${name}»?`,
    titleUnnamed: 'Dejar la cuenta principal',
    lead: 'Su cuenta se mantiene y sigue funcionando. Esto es lo que cambia para ella:',
    keep: 'Mantener la vinculación',
    detach: 'Dejar la cuenta principal',
    detachNamed: (name) => `Dejar la cuenta principal: ${name}`,
    notPossible: (name) => `Su cuenta todavía no puede dejar «${name}»`,
    forbidden: (name) => `Si las cuentas secundarias pueden marcharse lo decide ${name}. Consúltelo allí.`,
    refused: (name) => `Su cuenta no ha dejado «${name}»`,
    doneNow: (name) => `Su cuenta ha dejado «${name}»`,
    doneNowText: 'Continúa de forma independiente. Ambas partes reciben un mensaje al respecto.',
    doneLater: (name, day) => `Su cuenta dejará «${name}» después del ${day}`,
    doneLaterText:
      'Hasta entonces no cambia nada y puede deshacerlo. Ambas partes reciben un mensaje al respecto.',
  },
  needs: {
    title: 'Qué necesita la cuenta para ser independiente',
    met: 'disponible',
    missing: 'falta',
    items: {
      'payment-method': 'Forma de pago',
      'local-admin': 'Administrador con credenciales propias',
      'invoice-address': 'Dirección para facturas',
      'contact-email': 'Correo de contacto confirmado',
    },
    by: {
      main: 'Puede encargarse la cuenta principal.',
      secondary: 'Puede encargarse el equipo de la propia cuenta.',
    },
    act: {
      main: {
        'payment-method': '',
        'local-admin': 'Invitar a alguien',
        'invoice-address': 'Enviar el correo de nuevo',
        'contact-email': 'Enviar el correo de nuevo',
      },
      secondary: {
        'payment-method': 'Añadir una forma de pago',
        'local-admin': '',
        'invoice-address': 'Confirmar la dirección',
        'contact-email': 'Confirmar la dirección',
      },
    },
    how: {
      main: {
        'payment-method': '',
        'local-admin': 'Dé a alguien credenciales propias para esta cuenta en su gestión de usuarios.',
        'invoice-address': '',
        'contact-email': '',
      },
      secondary: {
        'payment-method': 'Añádala en los datos de pago de su cuenta.',
        'local-admin': '',
        'invoice-address': 'Siga el enlace del correo enviado a su dirección de contacto.',
        'contact-email': 'Siga el enlace del correo enviado a su dirección de contacto.',
      },
    },
    sent: 'El correo con el enlace está en camino.',
    required: 'Hasta entonces, la vinculación no puede terminar.',
    wanted: {
      'payment-method': '',
      'local-admin': '',
      'invoice-address': 'Las facturas irían a una dirección que nadie ha confirmado.',
      'contact-email': 'Es posible que los mensajes no lleguen a nadie.',
    },
  },
  certainty: {
    title: 'Esto no se puede deshacer',
    tick: 'He leído qué cambia y que la vinculación termina de inmediato.',
    tickMissing: 'Confirme que lo ha leído.',
    number: (number) => `Escriba el número de cliente de la cuenta: ${number}`,
    numberWrong: 'Este no es el número de cliente de la cuenta.',
  },
  payerChangeEnds: (day) =>
    `El cambio de pagador planificado para el ${day} queda sin efecto cuando termina la vinculación.`,
  closeAndCheck: 'Cerrar y seguir comprobando',
} satisfies Translation<typeof english>;
