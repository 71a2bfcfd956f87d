import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('nl', count, { one: '1 nummer', other: `${formatted} nummers` });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Meerdere nummers doorschakelen',
    pause: 'Doorschakelen pauzeren',
    resume: 'Doorschakelen hervatten',
  },
  lead: {
    rule: 'Eén situatie wordt voor alle gekozen nummers gelijk ingesteld. De andere situaties blijven ongewijzigd.',
    pause:
      'Oproepen komen weer binnen op de nummers. De instellingen blijven en kunnen altijd worden hervat.',
    resume: 'De instellingen gelden weer vanaf de volgende oproep.',
  },
  case: 'Situatie',
  what: 'Wat moet er gebeuren',
  whatOn: 'Oproepen doorschakelen',
  whatOff: 'Oproepen niet doorschakelen',
  choose: 'Nummers',
  all: (count) => `Alle ${count} nummers`,
  filter: 'Nummer zoeken',
  noMatch: 'Geen nummer gevonden',
  chosen: (count, formatted) => `${numbers(count, formatted)} gekozen`,
  noneChosen: 'Kies minstens één nummer.',
  act: {
    rule: (count, formatted) => `Opslaan voor ${numbers(count, formatted)}`,
    pause: (count, formatted) => `${numbers(count, formatted)} pauzeren`,
    resume: (count, formatted) => `${numbers(count, formatted)} hervatten`,
  },
  actNone: { rule: 'Opslaan', pause: 'Pauzeren', resume: 'Hervatten' },
  running: 'Nummers worden gewijzigd…',
  progress: (done, total) => `${done} van ${total}`,
  stop: 'Stoppen',
  stopping: 'Stopt na het nummer dat nu wordt gewijzigd.',
  ended: (done, formatted, total) =>
    plural('nl', done, {
      one: `1 van ${total} nummers is zoals u wilt`,
      other: `${formatted} van ${total} nummers zijn zoals u wilt`,
    }),
  again: 'De overige opnieuw proberen',
  state: {
    ready: '',
    sending: 'Wordt opgeslagen…',
    uncertain: 'Controleren of het is opgeslagen…',
    done: 'Klaar',
    refused: 'Niet gewijzigd',
    failed: 'Niet gewijzigd',
    stopped: 'Niet gewijzigd',
  },
} satisfies Translation<typeof english>;
