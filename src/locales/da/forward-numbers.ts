import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('da', count, { one: '1 nummer', other: `${formatted} numre` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Viderestil flere numre',
    pause: 'Sæt viderestilling på pause',
    resume: 'Genoptag viderestilling',
  },
  lead: {
    rule: 'Ét tilfælde indstilles ens for de numre du vælger. Deres andre tilfælde ændres ikke.',
    pause: 'Opkald ringer igen på numrene. Det der er indstillet, bevares og kan genoptages når som helst.',
    resume: 'Det der var indstillet, gælder igen fra næste opkald.',
  },
  case: 'Tilfælde',
  what: 'Hvad der skal ske',
  whatOn: 'Viderestil opkald',
  whatOff: 'Viderestil ikke opkald',
  choose: 'Numre',
  all: (count) => `Alle ${count} numre`,
  filter: 'Find et nummer',
  noMatch: 'Intet nummer passer',
  chosen: (count, formatted) => `${numbers(count, formatted)} valgt`,
  noneChosen: 'Vælg mindst ét nummer.',
  act: {
    rule: (count, formatted) => `Gem for ${numbers(count, formatted)}`,
    pause: (count, formatted) => `Sæt ${numbers(count, formatted)} på pause`,
    resume: (count, formatted) => `Genoptag ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Gem', pause: 'Sæt på pause', resume: 'Genoptag' },
  running: 'Numre ændres…',
  progress: (done, total) => `${done} af ${total}`,
  stop: 'Stop',
  stopping: 'Stopper efter det nummer der ændres nu.',
  ended: (done, formatted, total) =>
    plural('da', done, {
      one: `1 af ${total} numre er som du ønskede`,
      other: `${formatted} af ${total} numre er som du ønskede`,
    }),
  again: 'Prøv de øvrige igen',
  state: {
    ready: '',
    sending: 'Gemmes…',
    uncertain: 'Kontrollerer om det blev gemt…',
    done: 'Udført',
    refused: 'Ikke ændret',
    failed: 'Ikke ændret',
    stopped: 'Ikke ændret',
  },
} satisfies Translation<typeof english>;
