import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Enviar el presupuesto por correo',
  lead: 'Quien lo recibe ve precios y condiciones. Para hacer el pedido hay que iniciar sesión y tener el permiso necesario.',
  to: 'Para',
  choose: 'Elija una persona de su empresa',
  another: 'Otra dirección',
  nobody: 'Nadie más puede hacer pedidos todavía en esta cuenta.',
  loadFailed: 'No se han podido cargar las personas de su empresa. Puede escribir una dirección.',
  email: 'Dirección de correo electrónico',
  message: 'Mensaje (opcional)',
  foreign: {
    none: {
      title: 'Va a otro dominio',
      text: (theirs: string, own: string) =>
        `Va a alguien de ${theirs}; usted está en ${own}. Allí se verán los precios, el nombre y la localidad de la cuenta.`,
    },
    'look-alike': {
      title: 'Este dominio solo se parece al suyo',
      text: (theirs: string, own: string) =>
        `Va a alguien de ${theirs}; usted está en ${own}: son dos dominios que pueden tener dos titulares distintos. Compruébelo.`,
    },
    'other-letters': {
      title: 'Este dominio tiene letras poco habituales',
      text: (theirs: string, own: string) =>
        `Va a alguien de ${theirs}; usted está en ${own}. Algunas letras se parecen a otras: léalo letra por letra.`,
    },
  },
  spelled: (domain: string) => `${domain}, letra por letra:`,
  send: 'Enviar',
  sending: 'Enviando…',
  tooMany: (time: string) =>
    `Hoy ha enviado muchos presupuestos por correo. El próximo se podrá enviar a las ${time}.`,
  done: 'El presupuesto está en camino',
  doneText: (to: string) => `${to} recibe un correo con un enlace al presupuesto.`,
} satisfies Translation<typeof english>;
