import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Převést přeplatek: „${name}“`,
  titleUnnamed: 'Převést přeplatek',
  lead: 'Přeplatek se započítává na vlastní faktury účtu, kterému patří. Obě strany dostanou e-mail.',
  loadFailed: 'Zůstatky se nepodařilo načíst',
  direction: 'Odkud a kam',
  way: (from, to) => `Z účtu ${from} na účet ${to}`,
  onlyOwn: (name) => `${name} platí vlastní faktury, proto přeplatek zůstává tam.`,
  otherCurrency: 'Oba účty se účtují v různých měnách. Nic nelze převést.',
  notEntitled: 'Zůstatky vidí osoby, které smějí vidět faktury.',
  amount: 'Částka',
  amountHint: (most) => `Nejvýše ${most}.`,
  rule: {
    amount: 'Zadejte částku vyšší než nula, např. 12,50.',
    'more-than-there-is': (most) => `To je více, než je k dispozici: nejvýše ${most}.`,
  },
  balances: 'Přeplatek obou stran',
  before: 'před:',
  after: 'po:',
  notDone: 'Nic nebylo převedeno',
  changed: 'Zůstatky se mezitím změnily. Nic nebylo převedeno. Podívejte se na ně a zkuste to znovu.',
  submit: 'Převést',
  sending: 'Převádí se…',
} satisfies Translation<typeof english>;
