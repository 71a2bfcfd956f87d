import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/contract-payer/contract-payer.messages.js';

export const contractPayer = {
  title: (product) => `Quem paga o contrato «${product}»?`,
  titleUnnamed: 'Quem paga o contrato',
  lead: 'Um contrato acompanha a sua conta ou fica numa das partes, pague quem pagar o resto.',
  loadFailed: 'Não foi possível carregar o que mudaria',
  who: 'Quem paga',
  paidBy: {
    'as-account': 'Como a conta',
    main: 'Fatura agrupada da conta principal',
    secondary: 'Fatura própria da conta',
  },
  asItIs: 'É assim que está agora. Escolha outra opção para ver o que muda.',
  notPossible: 'Ainda não é possível decidir. Nada foi alterado:',
  change: {
    from: {
      main: (day) => `A partir de ${day}, este contrato consta da fatura agrupada.`,
      secondary: (day) => `A partir de ${day}, este contrato consta de uma fatura própria da conta.`,
    },
    kept: {
      main: 'Fica na fatura agrupada, mesmo que um dia a conta pague por si.',
      secondary: 'A própria conta continua a pagá-lo, mesmo que a fatura agrupada pague o resto.',
    },
    follows: 'Se outra parte pagar pela conta, este contrato acompanha-a.',
    others: 'Quem paga outros contratos da conta.',
    past: 'As faturas anteriores ficam onde estão.',
    references: 'As referências do contrato mantêm-se.',
    access: 'O acesso e as credenciais ficam como estão.',
  },
  leave: 'Deixar como está',
  submit: 'Confirmar',
  checkAgain: 'Verificar novamente',
  refused: (product) => `Não foi alterado quem paga «${product}»`,
  done: {
    main: (product, day) => `«${product}» passa para a fatura agrupada a partir de ${day}`,
    secondary: (product, day) => `A própria conta paga «${product}» a partir de ${day}`,
  },
  doneText: 'Ambas as partes recebem uma mensagem sobre isto.',
  doneLaterText:
    'Ambas as partes recebem uma mensagem sobre isto. Até lá, nada muda e pode anular a partir da lista de contratos.',
  closeAndCheck: 'Fechar e continuar a verificar',
} satisfies Translation<typeof english>;
