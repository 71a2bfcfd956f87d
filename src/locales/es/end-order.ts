import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'No se ha podido cargar el pedido',
  cancel: {
    title: (number) => `¿Cancelar el pedido ${number}?`,
    lead: 'Comprobaremos si aún es posible y se lo comunicaremos.',
    possible:
      'Mientras no haya nada programado, el pedido termina, no se cobra nada y la cuenta desaparece de la vista general.',
    notPossible:
      'Si hay algo que ya no se puede deshacer, como trabajos en la línea ya programados, el pedido sigue adelante.',
    message: 'Motivo (opcional)',
    messageHint: 'Para la persona que lo revise.',
    submit: 'Cancelar el pedido',
    sending: 'Enviando…',
    keep: 'Mantener el pedido',
    done: 'Lo estamos comprobando',
    doneText: 'Le comunicaremos si el pedido se puede cancelar. Hasta entonces no se ejecuta nada más.',
  },
  withdraw: {
    title: (number) => `Desistir del contrato del pedido ${number}`,
    lead: (day) => `Es posible hasta el final del día ${day}, sin indicar ningún motivo.`,
    effect:
      'El contrato termina de inmediato. La cuenta se cierra, sus números de teléfono se liberan y desaparece de la vista general.',
    declaration: (number, account) => `«Desisto del contrato del pedido ${number} para ${account}.»`,
    name: 'Su nombre',
    email: 'Adónde enviar la confirmación',
    emailHint: 'Con el contenido de la declaración, el día y la hora. Consérvela.',
    submit: 'Confirmar el desistimiento',
    sending: 'Enviando la declaración…',
    keep: 'Mantener el contrato',
    done: 'Ha desistido del contrato',
    doneText: (email, at) => `Recibido el ${at}. La confirmación está en camino a ${email}.`,
  },
  over: 'Ya no es posible: el pedido ha avanzado entretanto.',
  titleUnnamed: 'Pedido',
  failed: 'No se ha realizado',
} satisfies Translation<typeof messages>;
