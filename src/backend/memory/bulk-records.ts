import type { BulkLinkState, BulkRow } from '../../domain/bulk-link.js';
import type { Money } from '../../domain/money.js';
import type { BulkConsent } from '../../domain/payer-consent.js';

/** Many accounts at once, with their rows by number. */
export interface BulkRecord {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  state: BulkLinkState;
  readonly createdAt: string;
  readonly createdBy: string;
  /** The person in whose name it is worked on. */
  startedById: string | null;
  startedAt: string | null;
  endedAt: string | null;
  /** When somebody did something about it last, or it ended. */
  touchedAt: string;
  waitsUntil: string | null;
  termsVersion: string | null;
  /** What whoever pays has confirmed when it was started, for the accounts that they administer; null: nothing. */
  consent: Pick<BulkConsent, 'wording' | 'from'> | null;
  revision: number;
  readonly rows: Map<number, BulkRowRecord>;
}

export interface BulkRowRecord extends Omit<BulkRow, 'account'> {
  /** What it is told apart by. */
  key: string | null;
  /** What it costs, where it orders something. */
  price: { readonly monthly: Money; readonly once: Money } | null;
  /** What whoever pays has confirmed that it costs a month, where they administer it; null: nothing. */
  agreed: Money | null;
}
