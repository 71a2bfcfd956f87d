import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/move-account/move-account.messages.js';

export const moveAccount = {
  titleUnnamed: 'Transferência para outra conta principal',
  title: (number) => `Pedir a transferência de ${number} para a sua conta`,
  loadFailed: 'Não foi possível carregar o que mudaria',
  none: 'Não foi pedida nenhuma transferência desta conta.',
  lead: (number, to, day) =>
    `${number} pertence a outra conta principal. Se todas as partes derem o seu acordo a tempo, pertence a ${to} em ${day}, sem nenhum dia de intervalo.`,
  asks: {
    owner: 'O titular já deu o seu acordo. Agora é consultada a conta principal atual.',
    both: 'Agora são consultados a conta principal atual e o titular da conta.',
  },
  candidate: 'A conta',
  candidateFacts: (name, city, digits) => `${name} · ${city} · …${digits}`,
  standing: {
    proposed: {
      new: (account) => `Foi perguntado se ${account} pode ser transferida para a sua conta`,
      present: (account, to) => `${to} pede a transferência de ${account}`,
      account: (_account, to) => `${to} pede a transferência desta conta`,
    },
    planned: {
      new: (account, day) => `${account} é transferida para a sua conta em ${day}`,
      present: (account, day, to) => `${account} é transferida para ${to} em ${day}`,
      account: (_account, day, to) => `Esta conta é transferida para ${to} em ${day}`,
    },
    done: (account, to, day) => `${account} pertence a ${to} desde ${day}`,
    declined: (account) => `A transferência de ${account} foi recusada`,
    canceled: (account) => `A transferência de ${account} foi anulada`,
    expired: (account) => `Nem todas as partes responderam sobre a transferência de ${account}`,
    failed: (account) => `Não foi possível transferir ${account}`,
  },
  thisAccount: 'esta conta',
  from: (from) => `Sai de ${from}.`,
  validUntil: (day) => `Nada muda antes de todas as partes darem o seu acordo. O pedido é válido até ${day}.`,
  plannedText: (day) => `Até ${day}, qualquer das partes pode anular. Depois, tudo muda ao mesmo tempo.`,
  endedText: 'Nada mudou.',
  reason: (reason) => `Motivo: «${reason}»`,
  answers: 'Quem deu o seu acordo',
  answer: {
    present: 'A conta principal atual',
    account: 'O titular da conta',
    own: 'A sua parte',
    agreed: (day) => `acordo dado em ${day}`,
    waits: 'ainda sem resposta',
  },
  proposed: (by, to, day) => `Pedido por ${by}, de ${to}, em ${day}`,
  said: (message) => `«${message}»`,
  message: 'Mensagem para quem é consultado (opcional)',
  messageHint: 'Recebem um e-mail e veem no portal o que mudaria do seu lado.',
  why: 'Motivo, se recusar (opcional)',
  whyHint: 'É lido pela conta principal que faz o pedido.',
  notPossible: 'Ainda não pode ser transferida',
  obstacle: {
    'move-in-progress': 'Está em curso outra transferência desta conta.',
    'no-main-eligible': 'Entretanto, a conta principal que faz o pedido passou a ser secundária.',
    'account-halted': 'Uma das contas está suspensa ou em encerramento.',
    'not-ready': 'A sua encomenda ainda está em curso.',
    'detach-in-progress':
      'O fim da associação está planeado ou já ocorreu. Pode ser associada quando estiver independente.',
    'payer-change-in-progress': 'Está previsto que quem paga mude. Aguarde até esse dia.',
    'swap-in-progress': 'Numa das partes está em curso uma mudança de conta principal. Aguarde até terminar.',
  },
  keep: 'Não alterar nada',
  submit: {
    propose: 'Perguntar a todas as partes',
    accept: 'Aceitar',
    decline: 'Recusar',
    cancel: 'Anular',
  },
  done: {
    propose: 'Todas as partes foram consultadas',
    accept: {
      proposed: 'Deu o seu acordo; falta a resposta da outra parte',
      planned: (day) => `Todas as partes estão de acordo: a transferência é em ${day}`,
    },
    decline: 'Não é transferida',
    cancel: 'Não é transferida',
  },
  doneTexts: {
    propose: 'Todas as partes recebem um e-mail. Até todas darem o seu acordo, nada muda e pode anular aqui.',
    accept: 'Todas as partes recebem um e-mail. Até ao dia anterior, qualquer das partes pode anular aqui.',
    decline: 'Nada muda. Todas as partes recebem um e-mail.',
    cancel: 'Nada muda. Todas as partes recebem um e-mail.',
  },
  closeAndCheck: 'Fechar e consultar mais tarde',
  elsewhere: 'Esta conta pertence a outra conta principal',
  elsewhereText:
    'Pode ser transferida para a sua num só passo, assim que essa conta principal também der o seu acordo. Até lá, nada muda aí.',
  ask: 'Pedir a transferência…',
  look: 'Consultar…',
  moves: 'Contas a transferir',
} satisfies Translation<typeof english>;
