import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('pt-PT', count, { one: '1 conta', other: `${formatted} contas` });

export const detachAccounts = {
  title: (count, formatted) => `Desassociar ${accounts(count, formatted)}?`,
  titleUnnamed: 'Desassociar contas',
  lead: 'As contas mantêm-se e continuam a funcionar. O que muda:',
  checking: (done, total) => `A verificar ${done} de ${total} contas…`,
  loadFailed: 'Não foi possível verificar as contas selecionadas',
  tooMany: (most) => `Podem ser desassociadas, no máximo, ${most} contas de uma vez`,
  tooManyText: (total) => `Selecionou ${total}. Selecione menos ou restrinja primeiro a lista.`,
  none: 'Nenhuma das contas selecionadas pode ser desassociada',
  others: (count, formatted) =>
    plural('pt-PT', count, {
      one: '1 linha selecionada não é uma conta associada ou já está a ser desassociada. Fica como está.',
      other: `${formatted} linhas selecionadas não são contas associadas ou já estão a ser desassociadas. Ficam como estão.`,
    }),
  obstacles: (count, formatted) =>
    plural('pt-PT', count, {
      one: '1 conta não pode ser desassociada. Continua associada.',
      other: `${formatted} contas não podem ser desassociadas. Continuam associadas.`,
    }),
  waits: (count, formatted, day) =>
    plural('pt-PT', count, {
      one: `1 conta está associada há demasiado pouco tempo. O fim é planeado para o primeiro dia possível, depois de ${day}.`,
      other: `${formatted} contas estão associadas há demasiado pouco tempo. O fim é planeado para os primeiros dias possíveis, o último depois de ${day}.`,
    }),
  money: (sum) => `A fatura agrupada diminui ${sum} por mês; estas contas pagam as suas próprias faturas.`,
  noMoney: 'A fatura agrupada não muda: estas contas já pagam as suas próprias faturas.',
  access: 'As pessoas da conta principal perdem o acesso a estas contas.',
  stays: 'Os contratos, os números de telefone e as credenciais das equipas locais ficam como estão.',
  list: 'As contas',
  when: 'Quando',
  periodEnd: (day) => `No fim do período de faturação, ${day}`,
  now: 'Agora',
  keep: 'Manter a associação',
  detach: (count, formatted) => `Desassociar ${accounts(count, formatted)}`,
  progress: (done, total) => `${done} de ${total}`,
  running: 'As contas estão a ser desassociadas…',
  stop: 'Parar',
  stopping: 'Para depois da conta que está a ser desassociada agora.',
  doneNow: (done, formatted, total) =>
    plural('pt-PT', done, {
      one: `1 de ${total} contas está desassociada`,
      other: `${formatted} de ${total} contas estão desassociadas`,
    }),
  doneLater: (done, formatted, total, day) =>
    plural('pt-PT', done, {
      one: `1 de ${total} contas será desassociada depois de ${day}`,
      other: `${formatted} de ${total} contas serão desassociadas depois de ${day}`,
    }),
  doneLast: (done, formatted, total, day) =>
    plural('pt-PT', done, {
      one: `1 de ${total} contas será desassociada depois de ${day}`,
      other: `${formatted} de ${total} contas estão desassociadas ou serão, a última depois de ${day}`,
    }),
  lacks: {
    'not-standalone-payment': 'Não tem um meio de pagamento próprio.',
    'no-local-admin': 'Ninguém tem credenciais próprias para a conta.',
  },
  again: 'Tentar novamente com as restantes',
  state: {
    ready: '',
    obstacle: 'Continua associada',
    sending: 'A desassociar…',
    uncertain: 'A verificar se foi guardado…',
    done: 'Feito',
    refused: 'Não desassociada',
    failed: 'Não desassociada',
    stopped: 'Não desassociada',
  },
} satisfies Translation<typeof english>;
