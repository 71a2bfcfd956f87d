import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (formatted: string) => `${formatted} nummer`;

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Vidarekoppla flera nummer',
    pause: 'Pausa vidarekoppling',
    resume: 'Återuppta vidarekoppling',
  },
  lead: {
    rule: 'Ett fall ställs in lika för de nummer som du väljer. Numrens andra fall ändras inte.',
    pause: 'Det ringer hos numren igen. Inställningarna finns kvar och kan återupptas när som helst.',
    resume: 'Det som var inställt gäller igen från nästa samtal.',
  },
  case: 'Fall',
  what: 'Vad som ska hända',
  whatOn: 'Vidarekoppla samtal',
  whatOff: 'Vidarekoppla inte samtal',
  choose: 'Nummer',
  all: (count) => `Alla ${count} nummer`,
  filter: 'Sök nummer',
  noMatch: 'Inget nummer matchar',
  chosen: (count, formatted) =>
    plural('sv', count, { one: '1 nummer valt', other: `${formatted} nummer valda` }),
  noneChosen: 'Välj minst ett nummer.',
  act: {
    rule: (_count, formatted) => `Spara för ${numbers(formatted)}`,
    pause: (_count, formatted) => `Pausa ${numbers(formatted)}`,
    resume: (_count, formatted) => `Återuppta ${numbers(formatted)}`,
  },
  actNone: { rule: 'Spara', pause: 'Pausa', resume: 'Återuppta' },
  running: 'Nummer ändras…',
  progress: (done, total) => `${done} av ${total}`,
  stop: 'Stoppa',
  stopping: 'Stoppar efter det nummer som ändras nu.',
  ended: (done, formatted, total) =>
    plural('sv', done, {
      one: `1 av ${total} nummer är som du ville`,
      other: `${formatted} av ${total} nummer är som du ville`,
    }),
  again: 'Försök igen med övriga',
  state: {
    ready: '',
    sending: 'Sparas…',
    uncertain: 'Kontrollerar om det sparades…',
    done: 'Klart',
    refused: 'Inte ändrat',
    failed: 'Inte ändrat',
    stopped: 'Inte ändrat',
  },
} satisfies Translation<typeof english>;
