import type { JoinedBy } from '../../../src/domain/link.js';

/** A link as the overview shows it, kept by triggers: with nothing of an account that is not proven. */
export interface LinkRowTable {
  main_id: string;
  id: string;
  /** The place of its standing among all standings. */
  standing_rank: number;
  payer: 'main' | 'secondary';
  /** When a request ended without a link; null for everything else. */
  finished_at: string | null;
  sort_name: string;
  sort_number: string;
  sort_city: string;
  monthly_amount: number;
  /** Microseconds since the epoch at which it began, negative: the newest comes first. */
  newness: number;
  search: string;
  hidden: boolean;
  /** A line each. */
  labels: string;
  label_keys: string[];
  joined_by: JoinedBy;
  city: string;
  /** Of what it costs a month; empty where nothing is known of its account. */
  currency: string;
}

/** How many rows of the overview a main account has, and what they cost a month; kept by triggers. */
export interface LinkCountTable {
  main_id: string;
  standing_rank: number;
  payer: 'main' | 'secondary';
  hidden: boolean;
  currency: string;
  links: number;
  amount: number;
}
