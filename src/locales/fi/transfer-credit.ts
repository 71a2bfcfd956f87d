import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Siirrä hyvityssaldoa: ”${name}”`,
  titleUnnamed: 'Siirrä hyvityssaldoa',
  lead: 'Hyvityssaldo vähennetään saldon omistavan tilin omista laskuista. Molemmat osapuolet saavat sähköpostin.',
  loadFailed: 'Saldoja ei voitu ladata',
  direction: 'Mistä minne',
  way: (from, to) => `Tililtä ${from} tilille ${to}`,
  onlyOwn: (name) => `${name} maksaa omat laskunsa, joten hyvityssaldo pysyy tilillä.`,
  otherCurrency: 'Tilejä laskutetaan eri valuutoissa. Mitään ei voi siirtää.',
  notEntitled: 'Saldot näytetään henkilöille, jotka saavat nähdä laskut.',
  amount: 'Summa',
  amountHint: (most) => `Enintään ${most}.`,
  rule: {
    amount: 'Anna nollaa suurempi summa, esim. 12,50.',
    'more-than-there-is': (most) => `Saldo ei riitä: enintään ${most}.`,
  },
  balances: 'Molempien osapuolten hyvityssaldo',
  before: 'ennen:',
  after: 'jälkeen:',
  notDone: 'Mitään ei siirretty',
  changed: 'Saldot ovat sillä välin muuttuneet. Mitään ei siirretty. Katso ne ja yritä uudelleen.',
  submit: 'Siirrä',
  sending: 'Siirretään…',
} satisfies Translation<typeof english>;
