import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Tegoed overboeken: “${name}”`,
  titleUnnamed: 'Tegoed overboeken',
  lead: 'Tegoed wordt verrekend met de eigen facturen van het account dat het heeft. Beide partijen krijgen een e-mail.',
  loadFailed: 'De saldi kunnen niet worden geladen',
  direction: 'Van waar naar waar',
  way: (from, to) => `Van ${from} naar ${to}`,
  onlyOwn: (name) => `${name} betaalt de eigen facturen, dus blijft het tegoed daar.`,
  otherCurrency: 'Beide accounts worden in verschillende valuta’s gefactureerd. Overboeken is niet mogelijk.',
  notEntitled: 'Saldi zijn zichtbaar voor wie facturen mag zien.',
  amount: 'Bedrag',
  amountHint: (most) => `Maximaal ${most}.`,
  rule: {
    amount: 'Vul een bedrag boven nul in, zoals 12,50.',
    'more-than-there-is': (most) => `Dit is meer dan er is: maximaal ${most}.`,
  },
  balances: 'Tegoed van beide partijen',
  before: 'vóór:',
  after: 'na:',
  notDone: 'Er is niets overgeboekt',
  changed: 'De saldi zijn intussen veranderd. Er is niets overgeboekt. Bekijk ze en probeer het opnieuw.',
  submit: 'Overboeken',
  sending: 'Wordt overgeboekt…',
} satisfies Translation<typeof english>;
