import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Overfør tilgodehavende: ”${name}”`,
  titleUnnamed: 'Overfør tilgodehavende',
  lead: 'Tilgodehavendet modregnes i de egne fakturaer for den konto der har det. Begge parter får en e-mail.',
  loadFailed: 'Saldiene kunne ikke indlæses',
  direction: 'Hvorfra og hvorhen',
  way: (from, to) => `Fra ${from} til ${to}`,
  onlyOwn: (name) => `${name} betaler sine egne fakturaer, så tilgodehavendet bliver der.`,
  otherCurrency: 'De to konti faktureres i forskellige valutaer. Intet kan overføres.',
  notEntitled: 'Saldi vises for personer der må se fakturaer.',
  amount: 'Beløb',
  amountHint: (most) => `Højst ${most}.`,
  rule: {
    amount: 'Angiv et beløb over nul, f.eks. 12,50.',
    'more-than-there-is': (most) => `Det er mere end der er: højst ${most}.`,
  },
  balances: 'Begge parters tilgodehavende',
  before: 'før:',
  after: 'efter:',
  notDone: 'Intet blev overført',
  changed: 'Saldiene er ændret i mellemtiden. Intet blev overført. Se på dem, og prøv igen.',
  submit: 'Overfør',
  sending: 'Overføres…',
} satisfies Translation<typeof english>;
