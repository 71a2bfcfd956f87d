import { plural } from '../../i18n/formats.js';
import type { messages as english } from '../../elements/bulk-link/bulk-link.own.messages.js';
import type { Translation } from '../../i18n/catalogue.js';

export const bulkLinkOwn = {
  choose: 'Vybrat z vlastních účtů',
  lead: 'Účty, které spravujete se stejným přihlášením. Nic se nemusí dokládat: nikdo se nedotazuje a účty se propojí ihned po spuštění.',
  offered: (count, number, linkable) =>
    plural('cs', count, {
      one: `Kromě tohoto spravujete 1 účet. Lze propojit: ${linkable}.`,
      few: `Kromě tohoto spravujete ${number} účty. Lze propojit: ${linkable}.`,
      many: `Kromě tohoto spravujete ${number} účtu. Lze propojit: ${linkable}.`,
      other: `Kromě tohoto spravujete ${number} účtů. Lze propojit: ${linkable}.`,
    }),
  chosen: (count, number) =>
    plural('cs', count, {
      one: 'Vybrán 1 účet',
      few: `Vybrány ${number} účty`,
      many: `Vybráno ${number} účtu`,
      other: `Vybráno ${number} účtů`,
    }),
  noneChosen: 'Zatím není vybrán žádný účet',
  search: 'Najít účet',
  searchHint: 'Podle názvu, čísla nebo obce',
  list: 'Účty, které spravujete',
  all: (number) => `Vybrat všechny, které lze propojit (${number})`,
  allFound: (number) => `Vybrat všechny nalezené, které lze propojit (${number})`,
  fetching: (done, total) => `Načtené účty: ${done} z ${total}`,
  clear: 'Zrušit výběr',
  most: 'Najednou lze přidat nejvýše 5 000 účtů. Ostatní můžete přidat příště.',
  found: (count, number) =>
    plural('cs', count, {
      one: 'Nalezen 1 účet',
      few: `Nalezeny ${number} účty`,
      many: `Nalezeno ${number} účtu`,
      other: `Nalezeno ${number} účtů`,
    }),
  nothingFound: 'Žádný z účtů, které spravujete, to nemá v názvu, čísle ani obci.',
  none: 'S tímto přihlášením nespravujete žádný jiný účet.',
  failed: 'Vaše účty se nepodařilo načíst',
  pick: 'Vybráno',
  pickOne: (name, number) => `${name}, ${number}`,
  account: 'Účet',
  city: 'Obec',
  state: 'Stav',
  can: 'Lze propojit',
  scopes: 'Pro všechny',
  check: (count, number) =>
    plural('cs', count, {
      one: 'Zkontrolovat 1 účet',
      few: `Zkontrolovat ${number} účty`,
      many: `Zkontrolovat ${number} účtu`,
      other: `Zkontrolovat ${number} účtů`,
    }),
  checkNone: 'Zkontrolovat účty',
  first: 'Nejprve vyberte alespoň jeden účet.',
  job: 'Z vlastních účtů',
  linked: 'Propojeno',
  scheduled: 'Dohodnuto',
  later: 'Od kterého dne propojení platí, je uvedeno v přehledu.',
  obstacle: 'Není možné',
  willLink: (count, number) =>
    plural('cs', count, {
      one: 'Propojí se 1 účet, který spravujete, a nikdo se nedotazuje.',
      few: `Propojí se ${number} účty, které spravujete, a nikdo se nedotazuje.`,
      many: `Propojí se ${number} účtu, které spravujete, a nikdo se nedotazuje.`,
      other: `Propojí se ${number} účtů, které spravujete, a nikdo se nedotazuje.`,
    }),
  consent: (main, count, number, from, monthly) =>
    plural('cs', count, {
      one: `Potvrzuji, že poplatky tohoto účtu hradí od ${from} prostřednictvím souhrnné faktury účet ${main}. V současnosti činí ${monthly} měsíčně.`,
      few: `Potvrzuji, že poplatky těchto ${number} účtů hradí od ${from} prostřednictvím souhrnné faktury účet ${main}. V současnosti činí celkem ${monthly} měsíčně.`,
      many: `Potvrzuji, že poplatky těchto ${number} účtu hradí od ${from} prostřednictvím souhrnné faktury účet ${main}. V současnosti činí celkem ${monthly} měsíčně.`,
      other: `Potvrzuji, že poplatky těchto ${number} účtů hradí od ${from} prostřednictvím souhrnné faktury účet ${main}. V současnosti činí celkem ${monthly} měsíčně.`,
    }),
  recorded: 'Zaznamená se to s vaším jménem, časem a tímto zněním. Plátce lze později změnit.',
  missing: 'Potvrďte, kdo platí. Jinak vše zahoďte a vyberte účty znovu bez placení.',
  why: {
    'link-not-verified': 'Účet s tímto číslem nespravujete.',
    'open-items': 'Nejprve je třeba uhradit otevřené faktury nebo poplatky.',
    'changed-too-recently': 'Účet nedávno opustil hlavní účet a musí nejprve několik dní zůstat samostatný.',
    'rules-changed': 'Cena nebo datum začátku už neodpovídají tomu, co bylo potvrzeno.',
    'consent-required': 'Nikdo nepotvrdil, kdo za účet platí.',
  },
} satisfies Translation<typeof english>;
