import type { messages } from '../../elements/end-order/end-order.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const endOrder = {
  loadFailed: 'Não foi possível carregar a encomenda',
  cancel: {
    title: (number) => `Cancelar a encomenda ${number}?`,
    lead: 'Verificamos se ainda é possível e informamos.',
    possible:
      'Enquanto nada estiver agendado, a encomenda termina, nada é cobrado e a conta sai da vista geral.',
    notPossible:
      'Se houver algo que já não possa ser anulado, como trabalhos na linha já agendados, a encomenda prossegue.',
    message: 'Motivo (opcional)',
    messageHint: 'Para a pessoa que o analisa.',
    submit: 'Cancelar a encomenda',
    sending: 'A enviar…',
    keep: 'Manter a encomenda',
    done: 'Estamos a verificar',
    doneText: 'Informamos se a encomenda pode ser cancelada. Até lá, nada mais é executado.',
  },
  withdraw: {
    title: (number) => `Livre resolução do contrato da encomenda ${number}`,
    lead: (day) => `É possível até ao fim do dia ${day}, sem indicar o motivo.`,
    effect:
      'O contrato termina de imediato. A conta é encerrada, os seus números de telefone são libertados e sai da vista geral.',
    declaration: (number, account) =>
      `«Comunico a livre resolução do contrato da encomenda ${number} para ${account}.»`,
    name: 'O seu nome',
    email: 'Para onde vai a confirmação',
    emailHint: 'Com o conteúdo da declaração, o dia e a hora. Guarde-a.',
    submit: 'Confirmar a resolução',
    sending: 'A enviar a declaração…',
    keep: 'Manter o contrato',
    done: 'Resolveu o contrato',
    doneText: (email, at) => `Recebido em ${at}. A confirmação está a caminho de ${email}.`,
  },
  over: 'Já não é possível: entretanto, a encomenda avançou.',
  titleUnnamed: 'Encomenda',
  failed: 'Não foi executado',
} satisfies Translation<typeof messages>;
