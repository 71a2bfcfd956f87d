import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Przenieś nadpłatę: „${name}”`,
  titleUnnamed: 'Przenieś nadpłatę',
  lead: 'Nadpłata jest rozliczana z własnymi fakturami konta, do którego należy. Obie strony otrzymają e-mail.',
  loadFailed: 'Nie udało się wczytać sald',
  direction: 'Skąd i dokąd',
  way: (from, to) => `Z: ${from}, do: ${to}`,
  onlyOwn: (name) => `${name} opłaca własne faktury, więc nadpłata pozostaje przy tym koncie.`,
  otherCurrency: 'Oba konta są rozliczane w różnych walutach. Niczego nie można przenieść.',
  notEntitled: 'Salda widzą osoby, które mogą widzieć faktury.',
  amount: 'Kwota',
  amountHint: (most) => `Najwyżej ${most}.`,
  rule: {
    amount: 'Podaj kwotę większą od zera, np. 12,50.',
    'more-than-there-is': (most) => `To więcej, niż jest dostępne: najwyżej ${most}.`,
  },
  balances: 'Nadpłata obu stron',
  before: 'przed:',
  after: 'po:',
  notDone: 'Niczego nie przeniesiono',
  changed: 'W międzyczasie salda się zmieniły. Niczego nie przeniesiono. Sprawdź je i spróbuj ponownie.',
  submit: 'Przenieś',
  sending: 'Przenoszenie…',
} satisfies Translation<typeof english>;
