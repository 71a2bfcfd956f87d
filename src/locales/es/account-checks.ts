import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/account-checks/account-checks.messages.js';

export const accountChecks = {
  title: (name) => `Comprobaciones de «${name}»`,
  titleUnnamed: 'Comprobaciones de la cuenta',
  lead: 'Los números de teléfono se asignan cuando se confirman ambas. Todo lo demás se puede configurar antes.',
  loadFailed: 'No se han podido cargar las comprobaciones',
  kind: { email: 'Dirección de correo electrónico', address: 'Dirección de instalación' },
  state: { sent: 'Pendiente', passed: 'Confirmada', locked: 'Bloqueada', expired: 'Código caducado' },
  emailSent: (to, day) => `Enviado a ${to} el ${day}.`,
  emailHow: 'Abra el enlace de ese correo. Después, esta página continúa por sí sola.',
  letterSent: (to, day) => `El ${day} se envió una carta con un código a ${to}.`,
  letterLocked:
    'El código se ha introducido mal demasiadas veces. Pida una nueva carta; su código sustituye al anterior.',
  letterExpired: 'El código de esta carta es demasiado antiguo. Pida una nueva carta.',
  code: 'Código de la carta',
  codeHint: (tries) =>
    `10 letras y cifras; los espacios no importan. ${plural('es', tries, { one: 'Queda 1 intento', other: `Quedan ${tries} intentos` })}.`,
  codeHintPlain: '10 letras y cifras; los espacios no importan.',
  confirm: 'Confirmar dirección',
  resend: { email: 'Enviar el correo de nuevo', address: 'Enviar una nueva carta' },
  resendAt: (time) => `Se podrá enviar de nuevo a partir de las ${time}.`,
  done: {
    confirm: 'La dirección está confirmada.',
    email: 'El correo se ha enviado de nuevo.',
    address: 'Hay una nueva carta en camino. Su código sustituye al anterior.',
  },
  active: (name) => `«${name}» ya está activa`,
  activeText: (numbers) =>
    numbers > 0
      ? plural('es', numbers, {
          one: 'Ambas comprobaciones están hechas y el número de teléfono está asignado.',
          other: `Ambas comprobaciones están hechas y los ${numbers} números de teléfono están asignados.`,
        })
      : 'Ambas comprobaciones están hechas.',
} satisfies Translation<typeof english>;
