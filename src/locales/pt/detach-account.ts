import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-account/detach-account.messages.js';

export const detachAccount = {
  title: (name) => `Desassociar «${name}»?`,
  titleUnnamed: 'Desassociar conta',
  lead: 'A conta mantém-se e continua a funcionar. O que muda:',
  loadFailed: 'Não foi possível carregar o que mudaria',
  when: 'Quando',
  periodEnd: (day) => `No fim do período de faturação, ${day}`,
  now: 'Agora',
  keep: 'Manter a associação',
  detach: 'Desassociar conta',
  detachNamed: (name) => `Desassociar conta: ${name}`,
  notPossible: (name) => `Ainda não é possível desassociar «${name}»`,
  waits: (day) =>
    `A associação é demasiado recente para terminar de imediato. Será possível a partir de ${day}.`,
  waitsText: (day) => `O fim já pode ser planeado, para o primeiro período de faturação possível: ${day}.`,
  noPayment: 'Ninguém pagaria por esta conta: não tem nenhum meio de pagamento.',
  refused: (name) => `«${name}» não foi desassociada`,
  doneNow: (name) => `«${name}» já está desassociada`,
  doneNowText: 'A conta continua de forma independente. Ambas as partes recebem uma mensagem sobre isto.',
  doneLater: (name, day) => `«${name}» será desassociada depois de ${day}`,
  doneLaterText: 'Até lá, nada muda e ainda pode manter a associação a partir da lista.',
  leaving: {
    title: (name) => `Sair de «${name}»?`,
    titleUnnamed: 'Sair da conta principal',
    lead: 'A sua conta mantém-se e continua a funcionar. O que muda para ela:',
    keep: 'Manter a associação',
    detach: 'Sair da conta principal',
    detachNamed: (name) => `Sair da conta principal: ${name}`,
    notPossible: (name) => `A sua conta ainda não pode sair de «${name}»`,
    forbidden: (name) => `Quem decide se as contas secundárias podem sair é ${name}. Pergunte aí.`,
    refused: (name) => `A sua conta não saiu de «${name}»`,
    doneNow: (name) => `A sua conta saiu de «${name}»`,
    doneNowText: 'Continua de forma independente. Ambas as partes recebem uma mensagem sobre isto.',
    doneLater: (name, day) => `A sua conta sai de «${name}» depois de ${day}`,
    doneLaterText: 'Até lá, nada muda e pode anular. Ambas as partes recebem uma mensagem sobre isto.',
  },
  needs: {
    title: 'O que a conta precisa para ser independente',
    met: 'disponível',
    missing: 'em falta',
    items: {
      'payment-method': 'Meio de pagamento',
      'local-admin': 'Administrador com credenciais próprias',
      'invoice-address': 'Endereço para faturas',
      'contact-email': 'E-mail de contacto confirmado',
    },
    by: {
      main: 'A conta principal pode tratar disto.',
      secondary: 'A equipa da própria conta pode tratar disto.',
    },
    act: {
      main: {
        'payment-method': '',
        'local-admin': 'Convidar alguém',
        'invoice-address': 'Enviar o e-mail de novo',
        'contact-email': 'Enviar o e-mail de novo',
      },
      secondary: {
        'payment-method': 'Adicionar um meio de pagamento',
        'local-admin': '',
        'invoice-address': 'Confirmar o endereço',
        'contact-email': 'Confirmar o endereço',
      },
    },
    how: {
      main: {
        'payment-method': '',
        'local-admin':
          'Dê a alguém credenciais próprias para esta conta na respetiva gestão de utilizadores.',
        'invoice-address': '',
        'contact-email': '',
      },
      secondary: {
        'payment-method': 'Adicione-o nos dados de pagamento da sua conta.',
        'local-admin': '',
        'invoice-address': 'Siga a ligação no e-mail enviado para o seu endereço de contacto.',
        'contact-email': 'Siga a ligação no e-mail enviado para o seu endereço de contacto.',
      },
    },
    sent: 'O e-mail com a ligação está a caminho.',
    required: 'Até lá, a associação não pode terminar.',
    wanted: {
      'payment-method': '',
      'local-admin': '',
      'invoice-address': 'As faturas iriam para um endereço que ninguém confirmou.',
      'contact-email': 'As mensagens podem não chegar a ninguém.',
    },
  },
  certainty: {
    title: 'Não é possível anular',
    tick: 'Li o que muda e que a associação termina de imediato.',
    tickMissing: 'Confirme que leu.',
    number: (number) => `Escreva o número de cliente da conta: ${number}`,
    numberWrong: 'Este não é o número de cliente da conta.',
  },
  payerChangeEnds: (day) =>
    `A mudança de pagador planeada para ${day} fica sem efeito quando a associação termina.`,
  closeAndCheck: 'Fechar e continuar a verificar',
} satisfies Translation<typeof english>;
