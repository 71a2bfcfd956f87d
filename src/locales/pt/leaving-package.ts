import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Dados do período comum',
  first: 'Descarregue primeiro o que precisar',
  loadFailed: 'Não foi possível carregar o que pode levar consigo',
  endsFrom: (day) => `A partir de ${day}, deixa de ver aqui:`,
  endsAtOnce: 'Assim que a associação terminar, deixa de ver aqui:',
  rest: 'Tudo o resto do período comum mantém-se. O pacote de dados inclui tudo.',
  nothingEnds: 'O que vê do período comum mantém-se. Também pode levá-lo como pacote de dados.',
  contents: 'No pacote de dados:',
  parts: {
    account: 'Morada, produtos e custos',
    numbers: 'Números de telefone e reencaminhamento de chamadas',
    people: 'Quem pode fazer o quê na conta',
    history: 'Quem fez o quê',
  },
  invoices: (count, formatted) =>
    plural('pt-PT', count, {
      one: 'A parte de 1 fatura agrupada',
      other: `As partes de ${formatted} faturas agrupadas`,
    }),
  noInvoices: 'Ainda nenhuma fatura agrupada',
  until: (day) => `Pode ser descarregado até ${day}.`,
  later: (days) => `Também pode ser descarregado mais tarde, até ${days} dias depois do fim.`,
  over: (day) => `O pacote de dados podia ser descarregado até ${day}. Já não está disponível.`,
  denied: (who) => `Pode descarregar o pacote de dados: ${who}.`,
  deniedToAll: 'O pacote de dados pode ser descarregado pelos administradores desta conta.',
  download: 'Descarregar pacote de dados',
  exporting: 'O pacote está a ser criado…',
  exportingSome: (done, total) => `O pacote está a ser criado: ${done} de ${total} ficheiros`,
  exported: (found) => (found ? `O pacote está pronto: ${found}` : 'O pacote está pronto.'),
  exportStopped: 'O pacote não foi criado.',
  exportFailed: 'Não foi possível criar o pacote',
  found: (count, formatted) => plural('pt-PT', count, { one: '1 ficheiro', other: `${formatted} ficheiros` }),
} satisfies Translation<typeof english>;
