import * as v from 'valibot';
import { AccountRef } from './account.js';
import { Money } from './money.js';
import { Day } from './text.js';

/** The collective invoice that comes next: what each account adds to it. */
export const CollectiveInvoice = v.object({
  /** The month it is for: its first day. */
  period: Day,
  dueOn: Day,
  total: Money,
  lines: v.array(v.object({ account: AccountRef, city: v.string(), monthly: Money })),
});
export type CollectiveInvoice = v.InferOutput<typeof CollectiveInvoice>;
