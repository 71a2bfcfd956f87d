import type { ContractTerms } from '../../domain/contract-charges.js';
import { AS_ACCOUNT } from '../../domain/contract-charges.js';
import type { LocalizedText } from '../../domain/text.js';
import type { SeedAccount } from './seed.js';

/** One contract of an account of a seed. Those of one account add up to what the account costs. */
export interface SeedContract extends Pick<ContractTerms, 'product' | 'monthly'> {
  since: string;
  minimumUntil: string | null;
  /** What was decided about it, and what it is sorted by; absent: as its account. */
  decided?: Partial<Pick<ContractTerms, 'paidBy' | 'payerSince' | 'change' | 'costCentre' | 'purchaseOrder'>>;
}

/** What the demo sells, as it stands on contracts. */
export const PRODUCT_NAMES: Readonly<Record<'cloud-telephony' | 'sip-trunk' | 'internet', LocalizedText>> = {
  'cloud-telephony': { en: 'Cloud telephony', de: 'Cloud-Telefonie' },
  'sip-trunk': { en: 'SIP trunk', de: 'SIP-Trunk' },
  internet: { en: 'Internet line', de: 'Internetanschluss' },
};

/** The one contract of an account of which nothing else is known. An account that costs nothing has none. */
const usual = ({ monthly, products, customerSince }: SeedAccount): SeedContract[] =>
  monthly.amount === 0
    ? []
    : [
        {
          product: PRODUCT_NAMES[products[0] === 'sip-trunk' ? 'sip-trunk' : 'cloud-telephony'],
          monthly: monthly.amount,
          since: customerSince,
          minimumUntil: null,
        },
      ];

/** The contracts of an account of a seed, in the order in which they are listed. */
export const contractsOfSeed = (
  account: SeedAccount,
): (ContractTerms & Pick<SeedContract, 'since' | 'minimumUntil'>)[] =>
  (account.contracts ?? usual(account)).map(({ decided, ...contract }, index) => ({
    id: `c-${account.id.slice(2)}-${index + 1}`,
    ...contract,
    ...AS_ACCOUNT,
    costCentre: '',
    purchaseOrder: '',
    ...decided,
  }));
