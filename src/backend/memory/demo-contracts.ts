import { periodOf } from '../../domain/billing.js';
import type { Timeline } from './demo-parts.js';
import type { DemoRow } from './demo-rows.js';
import { PRODUCT_NAMES, type SeedContract } from './seeded-contracts.js';

/** Accounts of the demo that have an Internet line beside their telephony: what it costs, and what is decided about it. */
const INTERNET: Readonly<
  Record<string, { monthly: number; decided?: (time: Timeline) => NonNullable<SeedContract['decided']> }>
> = {
  'K-100 655': { monthly: 2450 },
  // It stays on the collective invoice, whoever pays for the rest.
  'K-100 712': {
    monthly: 29_900,
    decided: (time) => ({
      paidBy: 'main',
      payerSince: time.ago(200).slice(0, 10),
      costCentre: 'KST 4800',
      purchaseOrder: 'PO-26-0712',
    }),
  },
  // The account pays for it itself, while the main account pays for the rest.
  'K-100 724': {
    monthly: 2495,
    decided: ({ now }) => ({ paidBy: 'secondary', payerSince: periodOf(now) }),
  },
  'K-100 738': { monthly: 1495 },
  'K-100 744': { monthly: 1695, decided: () => ({ costCentre: 'KST 4990' }) },
};

/** The contracts of a linked account, where it has several: they add up to what it costs. */
export function demoContracts(
  { number, monthly, numbers }: DemoRow,
  customerSince: string,
  time: Timeline,
): readonly SeedContract[] | undefined {
  const internet = INTERNET[number];
  if (!internet) return undefined;
  const until = new Date(Date.parse(time.now) + 290 * 86_400_000).toISOString().slice(0, 10);
  return [
    {
      product: PRODUCT_NAMES[numbers > 9 ? 'sip-trunk' : 'cloud-telephony'],
      monthly: monthly - internet.monthly,
      since: customerSince,
      minimumUntil: null,
    },
    {
      product: PRODUCT_NAMES.internet,
      monthly: internet.monthly,
      since: time.ago(440).slice(0, 10),
      minimumUntil: until,
      ...(internet.decided && { decided: internet.decided(time) }),
    },
  ];
}
