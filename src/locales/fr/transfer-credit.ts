import type { Translation } from '../../i18n/catalogue.js';
import type { messages as english } from '../../elements/transfer-credit/transfer-credit.messages.js';

export const transferCredit = {
  title: (name) => `Transférer le crédit : « ${name} »`,
  titleUnnamed: 'Transférer le crédit',
  lead: 'Le crédit est déduit des factures propres du compte qui en dispose. Les deux parties reçoivent un e-mail.',
  loadFailed: 'Impossible de charger les soldes',
  direction: 'Sens du transfert',
  way: (from, to) => `De ${from} vers ${to}`,
  onlyOwn: (name) => `${name} paie ses propres factures ; le crédit y reste donc.`,
  otherCurrency:
    'Les deux comptes sont facturés dans des devises différentes. Aucun transfert n’est possible.',
  notEntitled: 'Les soldes sont visibles par les personnes autorisées à voir les factures.',
  amount: 'Montant',
  amountHint: (most) => `${most} au maximum.`,
  rule: {
    amount: 'Veuillez saisir un montant supérieur à zéro, par exemple 12,50.',
    'more-than-there-is': (most) => `C’est plus que le crédit disponible : ${most} au maximum.`,
  },
  balances: 'Crédit des deux parties',
  before: 'avant :',
  after: 'après :',
  notDone: 'Rien n’a été transféré',
  changed: 'Les soldes ont changé entre-temps. Rien n’a été transféré. Veuillez les consulter et réessayer.',
  submit: 'Transférer',
  sending: 'Transfert en cours…',
} satisfies Translation<typeof english>;
