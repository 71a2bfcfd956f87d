import { plural } from '../../i18n/formats.js';
import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/leaving-package/leaving-package.messages.js';

export const leavingPackage = {
  title: 'Data ze společné doby',
  first: 'Nejprve si stáhněte, co potřebujete',
  loadFailed: 'Data, která si můžete vzít s sebou, se nepodařilo načíst',
  endsFrom: (day) => `Od ${day} zde už neuvidíte:`,
  endsAtOnce: 'Jakmile propojení skončí, neuvidíte zde už:',
  rest: 'Vše ostatní ze společné doby zůstává. Úplná data jsou v datovém balíčku.',
  nothingEnds: 'Co ze společné doby vidíte, zůstává. Můžete si to vzít i jako datový balíček.',
  contents: 'V datovém balíčku:',
  parts: {
    account: 'Adresa, produkty a poplatky',
    numbers: 'Telefonní čísla a přesměrování hovorů',
    people: 'Kdo co v účtu smí',
    history: 'Kdo co udělal',
  },
  invoices: (count, formatted) =>
    plural('cs', count, {
      one: 'Podíl na 1 souhrnné faktuře',
      few: `Podíly na ${formatted} souhrnných fakturách`,
      many: `Podíly na ${formatted} souhrnné faktury`,
      other: `Podíly na ${formatted} souhrnných fakturách`,
    }),
  noInvoices: 'Zatím žádná souhrnná faktura',
  until: (day) => `Lze stáhnout do ${day}.`,
  later: (days) => `Lze stáhnout i později, ještě ${days} dní po skončení.`,
  over: (day) => `Datový balíček bylo možné stáhnout do ${day}. Už není k dispozici.`,
  denied: (who) => `Datový balíček může stáhnout: ${who}.`,
  deniedToAll: 'Datový balíček mohou stáhnout správci tohoto účtu.',
  download: 'Stáhnout datový balíček',
  exporting: 'Vytváří se balíček…',
  exportingSome: (done, total) => `Vytváří se balíček, soubory: ${done} z ${total}`,
  exported: (found) => (found ? `Balíček je připraven: ${found}` : 'Balíček je připraven.'),
  exportStopped: 'Balíček nebyl vytvořen.',
  exportFailed: 'Balíček se nepodařilo vytvořit',
  found: (count, formatted) =>
    plural('cs', count, {
      one: '1 soubor',
      few: `${formatted} soubory`,
      many: `${formatted} souboru`,
      other: `${formatted} souborů`,
    }),
} satisfies Translation<typeof english>;
