import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/forward-numbers/forward-numbers.messages.js';
import { forwardingRule } from './forwarding-rule.js';

const numbers = (count: number, formatted: string) =>
  plural('cs', count, {
    one: '1 číslo',
    few: `${formatted} čísla`,
    many: `${formatted} čísla`,
    other: `${formatted} čísel`,
  });

export const forwardNumbers = {
  ...forwardingRule,
  title: {
    rule: 'Přesměrovat více čísel',
    pause: 'Přerušit přesměrování',
    resume: 'Obnovit přesměrování',
  },
  lead: {
    rule: 'Jeden případ se nastaví stejně pro všechna vybraná čísla. Jejich ostatní případy zůstávají.',
    pause: 'Hovory opět zvoní na číslech. Nastavení zůstává a kdykoli je lze obnovit.',
    resume: 'Co bylo nastaveno, platí opět od příštího hovoru.',
  },
  case: 'Případ',
  what: 'Co se má stát',
  whatOn: 'Přesměrovat hovory',
  whatOff: 'Nepřesměrovávat hovory',
  choose: 'Čísla',
  all: (count) => `Všechna čísla (${count})`,
  filter: 'Najít číslo',
  noMatch: 'Žádné číslo neodpovídá',
  chosen: (count, formatted) =>
    plural('cs', count, {
      one: 'Vybráno 1 číslo',
      few: `Vybrána ${formatted} čísla`,
      many: `Vybrána ${formatted} čísla`,
      other: `Vybráno ${formatted} čísel`,
    }),
  noneChosen: 'Vyberte alespoň jedno číslo.',
  act: {
    rule: (count, formatted) => `Uložit pro ${numbers(count, formatted)}`,
    pause: (count, formatted) => `Přerušit ${numbers(count, formatted)}`,
    resume: (count, formatted) => `Obnovit ${numbers(count, formatted)}`,
  },
  actNone: { rule: 'Uložit', pause: 'Přerušit', resume: 'Obnovit' },
  running: 'Čísla se mění…',
  progress: (done, total) => `${done} z ${total}`,
  stop: 'Zastavit',
  stopping: 'Zastaví se po čísle, které se právě mění.',
  ended: (_done, formatted, total) => `Čísla upravená podle vašeho přání: ${formatted} z ${total}`,
  again: 'Zkusit ostatní znovu',
  state: {
    ready: '',
    sending: 'Ukládá se…',
    uncertain: 'Ověřuje se, zda je uloženo…',
    done: 'Hotovo',
    refused: 'Nezměněno',
    failed: 'Nezměněno',
    stopped: 'Nezměněno',
  },
} satisfies Translation<typeof english>;
