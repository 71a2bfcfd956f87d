import type { Generated } from 'kysely';

/** What became of the last mail about a request, and what it takes the place of. */
export interface RequestMailColumns {
  /** The Message-ID; null: nothing was mailed. */
  mail_id: string | null;
  /** When who asked is told if it did not arrive; null: that is settled. */
  mail_due: string | null;
  /** It came back, or counts as such. */
  mail_failed: Generated<boolean>;
  /** Since when who asked knows that it did not arrive. */
  undelivered_at: string | null;
  /** The request that it takes the place of, and the one that has taken its place. */
  follows: string | null;
  renewed_as: string | null;
}
