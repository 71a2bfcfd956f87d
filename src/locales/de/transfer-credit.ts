import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Guthaben übertragen: „${name}“`,
  titleUnnamed: 'Guthaben übertragen',
  lead: 'Guthaben wird mit den eigenen Rechnungen des Accounts verrechnet, der es hat. Beide Seiten bekommen eine E-Mail.',
  loadFailed: 'Die Guthaben konnten nicht geladen werden',
  direction: 'Von wo nach wo',
  way: (from, to) => `Von ${from} an ${to}`,
  onlyOwn: (name) => `${name} zahlt eigene Rechnungen, deshalb bleibt das Guthaben dort.`,
  otherCurrency:
    'Beide Accounts werden in verschiedenen Währungen abgerechnet. Es kann nichts übertragen werden.',
  notEntitled: 'Guthaben sehen Personen, die Rechnungen sehen dürfen.',
  amount: 'Betrag',
  amountHint: (most) => `Höchstens ${most}.`,
  rule: {
    amount: 'Bitte geben Sie einen Betrag über null ein, zum Beispiel 12,50.',
    'more-than-there-is': (most) => `Das ist mehr, als da ist: höchstens ${most}.`,
  },
  balances: 'Guthaben beider Seiten',
  before: 'vorher:',
  after: 'nachher:',
  notDone: 'Es wurde nichts übertragen',
  changed:
    'Die Guthaben haben sich inzwischen geändert. Es wurde nichts übertragen. Bitte sehen Sie sie an und versuchen Sie es noch einmal.',
  submit: 'Übertragen',
  sending: 'Wird übertragen …',
} satisfies Translation<typeof english>;
