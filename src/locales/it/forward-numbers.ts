import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('it', count, { one: '1 numero', other: `${formatted} numeri` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Devia più numeri',
    pause: 'Metti in pausa la deviazione',
    resume: 'Riprendi la deviazione',
  },
  lead: {
    rule: 'Un caso viene impostato allo stesso modo per i numeri scelti. Gli altri casi restano invariati.',
    pause:
      'Le chiamate squillano di nuovo sui numeri. Le impostazioni restano e si possono riprendere in qualsiasi momento.',
    resume: 'Le impostazioni precedenti valgono di nuovo dalla prossima chiamata.',
  },
  case: 'Caso',
  what: 'Che cosa deve succedere',
  whatOn: 'Devia le chiamate',
  whatOff: 'Non deviare le chiamate',
  choose: 'Numeri',
  all: (count) => `Tutti i ${count} numeri`,
  filter: 'Trova un numero',
  noMatch: 'Nessun numero corrispondente',
  chosen: (count, formatted) =>
    plural('it', count, { one: '1 numero scelto', other: `${formatted} numeri scelti` }),
  noneChosen: 'Scegliere almeno un numero.',
  act: {
    rule: (count, formatted) => `Salva per ${numbers(count, formatted)}`,
    pause: (count, formatted) => `Metti in pausa ${numbers(count, formatted)}`,
    resume: (count, formatted) => `Riprendi ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Salva', pause: 'Pausa', resume: 'Riprendi' },
  running: 'Modifica dei numeri in corso…',
  progress: (done, total) => `${done} di ${total}`,
  stop: 'Interrompi',
  stopping: 'L’operazione si interrompe dopo il numero in corso di modifica.',
  ended: (_done, formatted, total) => `Numeri modificati come desiderato: ${formatted} di ${total}`,
  again: 'Riprova con gli altri',
  state: {
    ready: '',
    sending: 'Salvataggio…',
    uncertain: 'Verifica del salvataggio…',
    done: 'Fatto',
    refused: 'Non modificato',
    failed: 'Non modificato',
    stopped: 'Non modificato',
  },
} satisfies Translation<typeof english>;
