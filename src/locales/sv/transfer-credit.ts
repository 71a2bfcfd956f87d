import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Överför tillgodohavande: ”${name}”`,
  titleUnnamed: 'Överför tillgodohavande',
  lead: 'Tillgodohavandet räknas av mot de egna fakturorna för det konto som har det. Båda parter får ett mejl.',
  loadFailed: 'Saldona kunde inte läsas in',
  direction: 'Varifrån och vart',
  way: (from, to) => `Från ${from} till ${to}`,
  onlyOwn: (name) => `${name} betalar egna fakturor, så tillgodohavandet stannar där.`,
  otherCurrency: 'De båda kontona faktureras i olika valutor. Inget kan överföras.',
  notEntitled: 'Saldon visas för personer som får se fakturor.',
  amount: 'Belopp',
  amountHint: (most) => `Högst ${most}.`,
  rule: {
    amount: 'Ange ett belopp över noll, till exempel 12,50.',
    'more-than-there-is': (most) => `Det är mer än vad som finns: högst ${most}.`,
  },
  balances: 'Båda parters tillgodohavande',
  before: 'före:',
  after: 'efter:',
  notDone: 'Inget överfördes',
  changed: 'Saldona har ändrats under tiden. Inget överfördes. Titta på dem och försök igen.',
  submit: 'Överför',
  sending: 'Överförs…',
} satisfies Translation<typeof english>;
