import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/mail-quote/mail-quote.messages.js';

export const mailQuote = {
  title: 'Poslat nabídku e-mailem',
  lead: 'Příjemce vidí ceny a podmínky. K objednání se musí přihlásit a mít k tomu oprávnění.',
  to: 'Komu',
  choose: 'Vyberte kolegu',
  another: 'Jiná adresa',
  nobody: 'V tomto účtu zatím nesmí objednávat nikdo jiný.',
  loadFailed: 'Seznam kolegů se nepodařilo načíst. Můžete zadat adresu.',
  email: 'E-mailová adresa',
  message: 'Zpráva (nepovinné)',
  foreign: {
    none: {
      title: 'Nabídka míří do jiné domény',
      text: (theirs, own) =>
        `Příjemce je v doméně ${theirs}, vy v doméně ${own}. Uvidí ceny, název a místo účtu.`,
    },
    'look-alike': {
      title: 'Tato doména se té vaší jen podobá',
      text: (theirs, own) =>
        `Příjemce je v doméně ${theirs}, vy v doméně ${own}: dvě domény, které mohou patřit dvěma majitelům. Zkontrolujte to prosím.`,
    },
    'other-letters': {
      title: 'Tato doména obsahuje neobvyklá písmena',
      text: (theirs, own) =>
        `Příjemce je v doméně ${theirs}, vy v doméně ${own}. Některá písmena vypadají jako jiná: čtěte písmeno po písmenu.`,
    },
  },
  spelled: (domain) => `${domain}, písmeno po písmenu:`,
  send: 'Odeslat',
  sending: 'Odesílá se…',
  tooMany: (time) => `Dnes jste odeslali mnoho nabídek. Další lze odeslat v ${time}.`,
  done: 'Nabídka je na cestě',
  doneText: (to) => `Na adresu ${to} přijde e-mail s odkazem na nabídku.`,
} satisfies Translation<typeof english>;
