import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Transferir crédito: «${name}»`,
  titleUnnamed: 'Transferir crédito',
  lead: 'O crédito é descontado nas faturas próprias da conta que o tem. Ambas as partes recebem um e-mail.',
  loadFailed: 'Não foi possível carregar os créditos',
  direction: 'Origem e destino',
  way: (from, to) => `De ${from} para ${to}`,
  onlyOwn: (name) =>
    `${name} paga as suas próprias faturas, por isso o crédito não pode ser transferido daí.`,
  otherCurrency: 'As duas contas são faturadas em moedas diferentes. Não é possível transferir nada.',
  notEntitled: 'Os créditos são mostrados às pessoas que podem ver faturas.',
  amount: 'Valor',
  amountHint: (most) => `No máximo, ${most}.`,
  rule: {
    amount: 'Introduza um valor superior a zero, p. ex., 12,50.',
    'more-than-there-is': (most) => `É mais do que o disponível: no máximo, ${most}.`,
  },
  balances: 'Crédito de ambas as partes',
  before: 'antes:',
  after: 'depois:',
  notDone: 'Nada foi transferido',
  changed: 'Entretanto, os créditos mudaram. Nada foi transferido. Verifique-os e tente novamente.',
  submit: 'Transferir',
  sending: 'A transferir…',
} satisfies Translation<typeof english>;
