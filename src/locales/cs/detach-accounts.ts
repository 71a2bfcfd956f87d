import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/detach-accounts/detach-accounts.messages.js';

export const detachAccounts = {
  title: (count, formatted) =>
    plural('cs', count, {
      one: 'Odpojit 1 účet?',
      few: `Odpojit ${formatted} účty?`,
      many: `Odpojit ${formatted} účtu?`,
      other: `Odpojit ${formatted} účtů?`,
    }),
  titleUnnamed: 'Odpojit účty',
  lead: 'Účty zůstávají a fungují dál. Změní se toto:',
  checking: (done, total) => `Kontrolují se účty: ${done} z ${total}…`,
  loadFailed: 'Vybrané účty se nepodařilo zkontrolovat',
  tooMany: (most) => `Najednou lze odpojit nejvýše tolik účtů: ${most}`,
  tooManyText: (total) => `Vybráno: ${total}. Vyberte méně, nebo nejprve zužte seznam.`,
  none: 'Žádný z vybraných účtů nelze odpojit',
  others: (count, formatted) =>
    plural('cs', count, {
      one: '1 vybraný řádek není propojený účet nebo se už odpojuje. Zůstává beze změny.',
      few: `Vybrané řádky, které nejsou propojenými účty nebo se už odpojují: ${formatted}. Zůstávají beze změny.`,
      many: `Vybrané řádky, které nejsou propojenými účty nebo se už odpojují: ${formatted}. Zůstávají beze změny.`,
      other: `Vybrané řádky, které nejsou propojenými účty nebo se už odpojují: ${formatted}. Zůstávají beze změny.`,
    }),
  obstacles: (count, formatted) =>
    plural('cs', count, {
      one: '1 účet nelze odpojit. Zůstává propojen.',
      few: `${formatted} účty nelze odpojit. Zůstávají propojeny.`,
      many: `${formatted} účtu nelze odpojit. Zůstávají propojeny.`,
      other: `${formatted} účtů nelze odpojit. Zůstávají propojeny.`,
    }),
  waits: (count, formatted, day) =>
    plural('cs', count, {
      one: `1 účet je na to propojen příliš krátce. Konec se naplánuje na první možný den, po dni ${day}.`,
      few: `${formatted} účty jsou na to propojeny příliš krátce. Jejich konec se naplánuje na první možné dny, poslední po dni ${day}.`,
      many: `${formatted} účtu je na to propojeno příliš krátce. Jejich konec se naplánuje na první možné dny, poslední po dni ${day}.`,
      other: `${formatted} účtů je na to propojeno příliš krátce. Jejich konec se naplánuje na první možné dny, poslední po dni ${day}.`,
    }),
  money: (sum) => `Souhrnná faktura se sníží o ${sum} měsíčně; tyto účty budou platit vlastní faktury.`,
  noMoney: 'Souhrnná faktura se nemění: tyto účty už platí vlastní faktury.',
  access: 'Uživatelé hlavního účtu ztratí k těmto účtům přístup.',
  stays: 'Smlouvy, telefonní čísla a přihlášení místních týmů zůstávají beze změny.',
  list: 'Účty',
  when: 'Kdy',
  periodEnd: (day) => `Na konci zúčtovacího období, ${day}`,
  now: 'Nyní',
  keep: 'Ponechat propojení',
  detach: (count, formatted) =>
    plural('cs', count, {
      one: 'Odpojit 1 účet',
      few: `Odpojit ${formatted} účty`,
      many: `Odpojit ${formatted} účtu`,
      other: `Odpojit ${formatted} účtů`,
    }),
  progress: (done, total) => `${done} z ${total}`,
  running: 'Účty se odpojují…',
  stop: 'Zastavit',
  stopping: 'Zastaví se po účtu, který se právě odpojuje.',
  doneNow: (_done, formatted, total) => `Odpojené účty: ${formatted} z ${total}`,
  doneLater: (_done, formatted, total, day) => `Účty k odpojení po dni ${day}: ${formatted} z ${total}`,
  doneLast: (_done, formatted, total, day) =>
    `Účty odpojené nebo k odpojení: ${formatted} z ${total}, poslední po dni ${day}`,
  lacks: {
    'not-standalone-payment': 'Chybí vlastní způsob platby.',
    'no-local-admin': 'Nikdo nemá vlastní přihlášení.',
  },
  again: 'Zkusit ostatní znovu',
  state: {
    ready: '',
    obstacle: 'Zůstává propojen',
    sending: 'Odpojuje se…',
    uncertain: 'Ověřuje se, zda je uloženo…',
    done: 'Hotovo',
    refused: 'Neodpojen',
    failed: 'Neodpojen',
    stopped: 'Neodpojen',
  },
} satisfies Translation<typeof english>;
