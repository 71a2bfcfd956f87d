import type { messages as english } from '../../elements/remind-owner/remind-owner.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const remindOwner = {
  title: (number) => `Lembrar o titular de ${number}`,
  titleUnnamed: 'Lembrar o titular',
  lead: 'O titular recebe de novo o e-mail e também um SMS com uma ligação para iniciar sessão.',
  phone: 'Número de telemóvel',
  phoneHint: 'De alguém que decida sobre a conta. Depois disso, não é mostrado a ninguém.',
  phoneKnown: (to) => `Deixe vazio para usar ${to}.`,
  state: {
    waiting: (to) => `O SMS para ${to} está a caminho.`,
    sent: (to) => `Foi enviado um SMS para ${to}.`,
    'not-delivered': (to) => `O SMS para ${to} não foi entregue. Verifique o número.`,
  },
  at: (time) => `Escrito: ${time}`,
  send: 'Enviar de novo',
  againAt: (time) => `Poderá ser enviado de novo às ${time}.`,
  noMore: 'Nada mais pode ser enviado para este pedido. Fica em aberto até terminar.',
  done: 'Enviado de novo',
  doneText: (to) => `O e-mail está a caminho, bem como um SMS para ${to}.`,
} satisfies Translation<typeof english>;
