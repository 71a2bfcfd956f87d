import type { Generated, Selectable } from 'kysely';
import type { PaidBy } from '../../../src/domain/contract.js';
import type { LocalizedText } from '../../../src/domain/text.js';
import type { Json } from './json.js';

/** What an account has ordered and pays for every month. Those of one account add up to what it costs. */
export interface ContractTable {
  id: string;
  account_id: string;
  product: Json<LocalizedText>;
  since: string;
  /** Until when it runs at least. */
  minimum_until: string | null;
  monthly_amount: number;
  /** What is decided about who pays, since when, and for how many days of that month the main account did before. */
  paid_by: Generated<PaidBy>;
  payer_since: string | null;
  main_days: Generated<number>;
  /** What is decided from a later day on. */
  change: PaidBy | null;
  change_on: string | null;
  cost_centre: Generated<string>;
  purchase_order: Generated<string>;
  version: Generated<number>;
}

export type ContractRow = Selectable<ContractTable>;
