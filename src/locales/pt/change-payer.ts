import type { Translation } from '../../i18n/catalogue.js';
import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/change-payer/change-payer.messages.js';

export const changePayer = {
  title: {
    main: (name) => `Pagar por «${name}» a partir de agora?`,
    secondary: (name) => `Passar o pagamento para «${name}»?`,
  },
  titleUnnamed: 'Quem paga',
  lead: {
    main: (main) =>
      `Agora, a conta paga as suas próprias faturas. No futuro, pagaria ${main} com a fatura agrupada.`,
    secondary: (main) =>
      `Agora, paga a fatura agrupada de ${main}. No futuro, a conta receberia uma própria.`,
  },
  loadFailed: 'Não foi possível carregar o que mudaria',
  when: 'A partir de quando',
  periodEnd: (day) => `Com o próximo período de faturação, ${day}`,
  now: (day) => `A partir de hoje, ${day}`,
  sides: 'O que cada parte paga',
  side: { main: 'Fatura agrupada', secondary: 'Fatura própria' },
  invoiceOf: (day) => `Fatura de ${day}`,
  before: 'antes:',
  after: 'depois:',
  later: 'Faturas posteriores, com tudo o que está planeado',
  notEntitled: 'Os valores são mostrados às pessoas que podem ver faturas.',
  change: {
    from: {
      main: (day) => `A partir de ${day}, a fatura agrupada paga pela conta.`,
      secondary: (day) => `A partir de ${day}, a conta recebe uma fatura própria.`,
    },
    proRata: (amount, days, of) =>
      plural('pt-PT', days, {
        one: `Do período em curso, ${amount} mudam de parte: 1 de ${of} dias.`,
        other: `Do período em curso, ${amount} mudam de parte: ${days} de ${of} dias.`,
      }),
    recipient: (email) => `Os e-mails com a fatura passam a ir para ${email}.`,
    used: (amount) => `O seu crédito de ${amount} é descontado nas suas próprias faturas.`,
    usedSome: 'O seu crédito é descontado nas suas próprias faturas.',
    kept: (amount) => `O seu crédito de ${amount} fica na conta. Não é usado para a fatura agrupada.`,
    keptSome: 'O seu crédito fica na conta. Não é usado para a fatura agrupada.',
    sees: {
      main: (main) => `As pessoas de ${main} que trabalham na conta também veem as suas faturas.`,
      secondary: (main) => `As pessoas de ${main} que trabalham na conta deixam de ver aí as suas faturas.`,
    },
    team: 'As pessoas da conta mantêm as suas próprias credenciais.',
    past: 'As faturas anteriores ficam onde estão.',
    contract: {
      main: (product) => `O contrato «${product}» continua na fatura agrupada.`,
      secondary: (product) => `A própria conta continua a pagar o contrato «${product}».`,
    },
    contracts: 'Os contratos, os números de telefone e o reencaminhamento de chamadas mantêm-se.',
  },
  leave: 'Deixar como está',
  submit: 'Alterar quem paga',
  submitNamed: (name) => `Alterar quem paga: ${name}`,
  checkAgain: 'Verificar novamente',
  notPossible: (name) => `Ainda não é possível alterar quem paga por «${name}»`,
  notPossibleLead: 'Nada foi alterado. O que impede:',
  obstacle: {
    'detach-in-progress': (day) => `Só continua associada até ${day}`,
    'payer-change-in-progress': (day) => `Já há uma mudança planeada para ${day}`,
    'not-ready': 'A conta ainda não está ativa',
    'target-suspended': 'A conta está suspensa',
    'target-closed': 'A conta está encerrada ou em encerramento',
    'invoice-only': 'A conta só está associada através da fatura agrupada',
    incompatible: (theirs, ours) => `A conta é faturada em ${theirs} e a fatura agrupada, em ${ours}`,
    'mixed-tax': 'O imposto da conta não pode constar da fatura agrupada',
    'not-standalone-payment': 'A conta não tem nenhum meio de pagamento',
    'open-items': 'Há valores por pagar em faturas da conta',
  },
  wayOut: {
    'detach-in-progress': 'Mantenha primeiro a associação da conta. Depois será possível alterar quem paga.',
    'payer-change-in-progress': 'Anule-a na lista com «Manter quem paga» ou aguarde até esse dia.',
    'not-ready': 'Alguém tem de concluir as verificações pendentes.',
    'target-suspended': 'O suporte indica-lhe o que é preciso resolver.',
    'target-closed': 'Não recebe mais faturas.',
    'invoice-only': 'Se deve ser a própria conta a pagar, desassocie-a.',
    incompatible: 'Cada fatura tem uma única moeda. O suporte pode mudar a da conta.',
    'mixed-tax':
      'O que aqui não é tributado não pode constar, com outros impostos, de uma mesma fatura eletrónica. A conta mantém a fatura própria.',
    'not-standalone-payment': (name) =>
      `Alguém de ${name} adiciona um no respetivo portal, em faturas e pagamento.`,
    'open-items': (name) => `Alguém de ${name} paga-os. O que ainda não foi faturado vem na próxima fatura.`,
  },
  item: {
    invoice: (number) => `Fatura ${number}`,
    unbilled: (number) => `Ainda não faturado: encomenda ${number}`,
  },
  due: (day) => `vence em ${day}`,
  overdue: (day) => `em atraso desde ${day}`,
  billedOn: (day) => `será faturado em ${day}`,
  already: {
    main: (name) => `«${name}» já está na fatura agrupada`,
    secondary: (name) => `«${name}» já paga a sua própria fatura`,
  },
  alreadyText: 'Entretanto, alguém fez a alteração. Não é preciso fazer mais nada.',
  refused: (name) => `Não foi alterado quem paga por «${name}»`,
  done: {
    main: (name, day) => `«${name}» passa para a fatura agrupada a partir de ${day}`,
    secondary: (name, day) => `«${name}» paga a sua própria fatura a partir de ${day}`,
  },
  doneText: 'Ambas as partes recebem uma mensagem sobre isto.',
  doneLaterText:
    'Ambas as partes recebem uma mensagem sobre isto. Até lá, nada muda e pode anular a partir da lista.',
  closeAndCheck: 'Fechar e continuar a verificar',
} satisfies Translation<typeof english>;
