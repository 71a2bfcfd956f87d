import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/annotate-accounts/annotate-accounts.messages.js';

export const annotateAccounts = {
  title: (count, formatted) =>
    plural('cs', count, {
      one: 'Štítky 1 účtu',
      few: `Štítky ${formatted} účtů`,
      many: `Štítky ${formatted} účtu`,
      other: `Štítky ${formatted} účtů`,
    }),
  titleUnnamed: 'Štítky více účtů',
  lead: 'Štítky vidí pouze uživatelé vašeho hlavního účtu. Názvy zůstávají beze změny.',
  checking: (done, total) => `Načítají se účty: ${done} z ${total}…`,
  loadFailed: 'Vybrané účty se nepodařilo načíst',
  tooMany: (most) => `Najednou lze změnit nejvýše tolik účtů: ${most}`,
  tooManyText: (total) => `Vybráno: ${total}. Vyberte méně, nebo nejprve zužte seznam.`,
  none: 'Žádný z vybraných řádků nemůže mít štítky',
  others: (count, formatted) =>
    plural('cs', count, {
      one: '1 vybraný řádek není propojený účet a zůstává beze změny.',
      few: `Vybrané řádky, které nejsou propojenými účty: ${formatted}. Zůstávají beze změny.`,
      many: `Vybrané řádky, které nejsou propojenými účty: ${formatted}. Zůstávají beze změny.`,
      other: `Vybrané řádky, které nejsou propojenými účty: ${formatted}. Zůstávají beze změny.`,
    }),
  add: 'Přidat štítky',
  addHint: 'Například region nebo druh lokality. Štítek přidáte klávesou Enter nebo čárkou.',
  addButton: 'Přidat',
  takeBack: (label) => `Nepřidávat ${label}`,
  remove: 'Odebrat štítky',
  removeOne: (label, count) => `${label} (${count})`,
  hidden: 'V seznamu',
  asItIs: 'Beze změny',
  hide: 'Skrýt',
  show: 'Zobrazit',
  nothing: 'Přidejte nebo odeberte štítek, případně zvolte, zda se mají účty zobrazovat.',
  tooLong: 'Štítek může mít nejvýše 40 znaků.',
  list: 'Účty',
  save: (count, formatted) =>
    plural('cs', count, {
      one: 'Uložit pro 1 účet',
      few: `Uložit pro ${formatted} účty`,
      many: `Uložit pro ${formatted} účtu`,
      other: `Uložit pro ${formatted} účtů`,
    }),
  running: 'Účty se mění…',
  progress: (done, total) => `${done} z ${total}`,
  stop: 'Zastavit',
  stopping: 'Zastaví se po účtu, který se právě mění.',
  ended: (_done, formatted, total) => `Účty upravené podle vašeho přání: ${formatted} z ${total}`,
  again: 'Zkusit ostatní znovu',
  tooManyLabels: (most) => `Štítků by bylo více než ${most}.`,
  state: {
    ready: '',
    obstacle: 'Beze změny',
    sending: 'Ukládá se…',
    uncertain: 'Ověřuje se, zda je uloženo…',
    done: 'Hotovo',
    refused: 'Nezměněno',
    failed: 'Nezměněno',
    stopped: 'Nezměněno',
  },
} satisfies Translation<typeof english>;
