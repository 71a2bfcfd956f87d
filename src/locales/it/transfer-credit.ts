import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Trasferisci credito: «${name}»`,
  titleUnnamed: 'Trasferisci credito',
  lead: 'Il credito viene scalato dalle fatture proprie dell’account a cui appartiene. Entrambe le parti ricevono un’e-mail.',
  loadFailed: 'Impossibile caricare i saldi',
  direction: 'Da dove a dove',
  way: (from, to) => `Da ${from} a ${to}`,
  onlyOwn: (name) => `${name} paga le proprie fatture, quindi il credito resta lì.`,
  otherCurrency: 'I due account sono fatturati in valute diverse. Non si può trasferire nulla.',
  notEntitled: 'I saldi sono visibili a chi può vedere le fatture.',
  amount: 'Importo',
  amountHint: (most) => `Al massimo ${most}.`,
  rule: {
    amount: 'Inserire un importo superiore a zero, ad es. 12,50.',
    'more-than-there-is': (most) => `È più di quanto disponibile: al massimo ${most}.`,
  },
  balances: 'Credito delle due parti',
  before: 'prima:',
  after: 'dopo:',
  notDone: 'Nessun trasferimento effettuato',
  changed: 'Nel frattempo i saldi sono cambiati. Nessun trasferimento effettuato. Controllarli e riprovare.',
  submit: 'Trasferisci',
  sending: 'Trasferimento in corso…',
} satisfies Translation<typeof english>;
