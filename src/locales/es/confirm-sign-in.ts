import type { messages as english } from '../../elements/confirm-sign-in/confirm-sign-in.messages.js';
import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';

export const confirmSignIn = {
  title: 'Confirme su identidad',
  why: {
    account: (name) => `«${name}» lo exige antes de que alguien abra, modifique o desvincule la cuenta.`,
    act: 'Para esto se necesita una nueva confirmación.',
  },
  ended: (time) => `Su última confirmación fue válida hasta las ${time}.`,
  code: 'Código de un solo uso',
  hint: 'Las 6 cifras que muestra ahora su aplicación de autenticación.',
  counts: (minutes) =>
    plural('es', minutes, {
      one: 'Después no se pedirá ningún código durante 1 minuto.',
      other: `Después no se pedirá ningún código durante ${minutes} minutos.`,
    }),
  confirm: 'Confirmar',
  wrong: (left) =>
    plural('es', left, {
      one: 'Este código no es correcto. Le queda 1 intento.',
      other: `Este código no es correcto. Le quedan ${left} intentos.`,
    }),
  digits: 'El código tiene 6 cifras.',
  used: 'Este código ya se ha utilizado. Espere al siguiente.',
  lockedUntil: (time) =>
    `El código se ha introducido mal demasiadas veces. No se admite ninguno hasta las ${time}.`,
  noDevice:
    'Todavía no tiene ninguna aplicación que muestre códigos. Configure una donde el portal gestiona sus credenciales e inténtelo de nuevo.',
  elsewhere: 'Cierre sesión en el portal, vuelva a iniciarla e inténtelo de nuevo. No se ha modificado nada.',
} satisfies Translation<typeof english>;
