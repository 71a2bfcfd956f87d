import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

const accounts = (count: number, formatted: string) =>
  plural('pt-PT', count, { one: '1 conta', other: `${formatted} contas` });

export const annotateAccounts = {
  title: (count, formatted) => `Etiquetas de ${accounts(count, formatted)}`,
  titleUnnamed: 'Etiquetas de várias contas',
  lead: 'Só as pessoas da sua conta principal veem as etiquetas. Os nomes não mudam.',
  checking: (done, total) => `A ler ${done} de ${total} contas…`,
  loadFailed: 'Não foi possível ler as contas selecionadas',
  tooMany: (most) => `Podem ser alteradas, no máximo, ${most} contas de uma vez`,
  tooManyText: (total) => `Selecionou ${total}. Selecione menos ou restrinja primeiro a lista.`,
  none: 'Nenhuma das linhas selecionadas pode ter etiquetas',
  others: (count, formatted) =>
    plural('pt-PT', count, {
      one: '1 linha selecionada não é uma conta associada. Fica como está.',
      other: `${formatted} linhas selecionadas não são contas associadas. Ficam como estão.`,
    }),
  add: 'Adicionar etiquetas',
  addHint:
    'Por exemplo, uma região ou um tipo de local. Prima Enter ou escreva uma vírgula para adicionar uma etiqueta.',
  addButton: 'Adicionar',
  takeBack: (label) => `Não adicionar ${label}`,
  remove: 'Remover etiquetas',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'Na lista',
  asItIs: 'Como está',
  hide: 'Ocultar',
  show: 'Mostrar',
  nothing: 'Adicione ou remova uma etiqueta, ou escolha se as contas são mostradas.',
  tooLong: 'Uma etiqueta pode ter 40 carateres.',
  list: 'As contas',
  save: (count, formatted) => `Guardar para ${accounts(count, formatted)}`,
  running: 'As contas estão a ser alteradas…',
  progress: (done, total) => `${done} de ${total}`,
  stop: 'Parar',
  stopping: 'Para depois da conta que está a ser alterada agora.',
  ended: (done, formatted, total) =>
    plural('pt-PT', done, {
      one: `1 de ${total} contas está como pretendia`,
      other: `${formatted} de ${total} contas estão como pretendia`,
    }),
  again: 'Tentar novamente com as restantes',
  tooManyLabels: (most) => `Ficaria com mais de ${most} etiquetas.`,
  state: {
    ready: '',
    obstacle: 'Fica como está',
    sending: 'A guardar…',
    uncertain: 'A verificar se foi guardado…',
    done: 'Feito',
    refused: 'Sem alterações',
    failed: 'Sem alterações',
    stopped: 'Sem alterações',
  },
} satisfies Translation<typeof english>;
