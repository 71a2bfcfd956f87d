import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('es', count, { one: '1 número', other: `${formatted} números` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Desviar varios números',
    pause: 'Pausar el desvío',
    resume: 'Reanudar el desvío',
  },
  lead: {
    rule: 'Un caso se configura igual para los números que elija. Sus demás casos no cambian.',
    pause:
      'Las llamadas vuelven a sonar en los números. La configuración se mantiene y se puede reanudar en cualquier momento.',
    resume: 'Lo configurado vuelve a aplicarse a partir de la próxima llamada.',
  },
  case: 'Caso',
  what: 'Qué debe ocurrir',
  whatOn: 'Desviar las llamadas',
  whatOff: 'No desviar las llamadas',
  choose: 'Números',
  all: (count) => `Los ${count} números`,
  filter: 'Buscar un número',
  noMatch: 'Ningún número coincide',
  chosen: (count, formatted) =>
    plural('es', count, { one: '1 número elegido', other: `${formatted} números elegidos` }),
  noneChosen: 'Elija al menos un número.',
  act: {
    rule: (count, formatted) => `Guardar para ${numbers(count, formatted)}`,
    pause: (count, formatted) => `Pausar ${numbers(count, formatted)}`,
    resume: (count, formatted) => `Reanudar ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Guardar', pause: 'Pausar', resume: 'Reanudar' },
  running: 'Se están modificando los números…',
  progress: (done, total) => `${done} de ${total}`,
  stop: 'Detener',
  stopping: 'Se detendrá después del número que se está modificando ahora.',
  ended: (done, formatted, total) =>
    plural('es', done, {
      one: `1 de ${total} números está como usted quería`,
      other: `${formatted} de ${total} números están como usted quería`,
    }),
  again: 'Reintentar con los demás',
  state: {
    ready: '',
    sending: 'Guardando…',
    uncertain: 'Comprobando si se ha guardado…',
    done: 'Hecho',
    refused: 'Sin modificar',
    failed: 'Sin modificar',
    stopped: 'Sin modificar',
  },
} satisfies Translation<typeof english>;
