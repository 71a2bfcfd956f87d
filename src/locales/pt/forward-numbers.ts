import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('pt-PT', count, { one: '1 número', other: `${formatted} números` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Reencaminhar vários números',
    pause: 'Pausar o reencaminhamento',
    resume: 'Retomar o reencaminhamento',
  },
  lead: {
    rule: 'Um caso é configurado de forma igual para os números que escolher. Os outros casos ficam como estão.',
    pause:
      'As chamadas voltam a tocar nos números. O que está configurado mantém-se e pode ser retomado em qualquer altura.',
    resume: 'O que estava configurado volta a aplicar-se a partir da próxima chamada.',
  },
  case: 'Caso',
  what: 'O que deve acontecer',
  whatOn: 'Reencaminhar as chamadas',
  whatOff: 'Não reencaminhar as chamadas',
  choose: 'Números',
  all: (count) => `Todos os ${count} números`,
  filter: 'Procurar um número',
  noMatch: 'Nenhum número corresponde',
  chosen: (count, formatted) =>
    plural('pt-PT', count, { one: '1 número escolhido', other: `${formatted} números escolhidos` }),
  noneChosen: 'Escolha, pelo menos, um número.',
  act: {
    rule: (count, formatted) => `Guardar para ${numbers(count, formatted)}`,
    pause: (count, formatted) => `Pausar ${numbers(count, formatted)}`,
    resume: (count, formatted) => `Retomar ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Guardar', pause: 'Pausar', resume: 'Retomar' },
  running: 'Os números estão a ser alterados…',
  progress: (done, total) => `${done} de ${total}`,
  stop: 'Parar',
  stopping: 'Para depois do número que está a ser alterado agora.',
  ended: (done, formatted, total) =>
    plural('pt-PT', done, {
      one: `1 de ${total} números está como pretendia`,
      other: `${formatted} de ${total} números estão como pretendia`,
    }),
  again: 'Tentar novamente com os restantes',
  state: {
    ready: '',
    sending: 'A guardar…',
    uncertain: 'A verificar se foi guardado…',
    done: 'Feito',
    refused: 'Sem alterações',
    failed: 'Sem alterações',
    stopped: 'Sem alterações',
  },
} satisfies Translation<typeof english>;
