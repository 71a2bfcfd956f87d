import type { Translation } from '../../i18n/catalogue.js';
import type { messages } from '../../ui/preconditions.messages.js';

export const preconditions: Translation<typeof messages> = {
  title: {
    met: 'Não há impedimentos',
    noted: 'O que ainda está pendente',
    blocking: 'Tem de ser resolvido primeiro',
  },
  name: {
    'open-invoices': 'Faturas por pagar',
    unbilled: 'Custos ainda não faturados',
    'open-quotes': 'Orçamentos em aberto',
    credit: 'Crédito',
    'changed-lately': 'Tempo desde a última associação',
  },
  state: { met: 'Resolvido', noted: 'A ter em conta', blocking: 'Impedimento' },
  met: {
    'open-invoices': 'Não há nenhuma por pagar.',
    unbilled: 'Está tudo faturado.',
    'open-quotes': 'Não há nenhum em aberto.',
    credit: 'Não há crédito.',
    'changed-lately': 'Já passou tempo suficiente.',
  },
  owner: {
    'open-invoices': (day) => `A primeira vence em ${day}.`,
    unbilled: (day) => `Se nada fizer, são faturados em ${day}.`,
    'open-quotes':
      'Deixam de poder ser usados para encomendar assim que esta conta for associada. Utilize ou retire os que interessam.',
    credit: 'Fica nesta conta. Não é usado para a fatura agrupada.',
  },
  hidden: 'As pessoas desta conta que podem ver as faturas veem o valor em causa e podem resolvê-lo aqui.',
  noPayment: 'Adicione um meio de pagamento ou pague por transferência. Depois, verifique novamente.',
  main: {
    'open-invoices': 'Alguém da conta paga-as. Depois, a conta pode ser associada.',
    unbilled: 'Alguém da conta pede a faturação e paga, ou aguarda-se a próxima fatura.',
    'open-quotes': 'Depois de associada, a conta deixa de poder encomendar com base neles.',
    credit: 'Fica na conta. Não é usado para a sua fatura agrupada.',
  },
  waits: (day) => `Pertenceu há pouco tempo a uma conta principal. Pode ser associada a partir de ${day}.`,
  clear: {
    'open-invoices': (amount) => `Pagar ${amount} agora`,
    unbilled: (amount) => `Faturar ${amount} agora`,
  },
  checkAgain: 'Verificar novamente',
};
