import type { Generated } from 'kysely';
import type { AskedBy } from '../../../src/domain/account.js';

/** What an account has of being suspended or closed at somebody's request. */
export interface ClosingColumns {
  /** Who asked for it to be suspended, and when; null while nobody has. */
  suspended_by: AskedBy | null;
  suspended_at: string | null;
  /** The first day on which it is closed for good, who asked for that and when; null while nobody has. */
  closes_on: string | null;
  closing_by: AskedBy | null;
  closing_at: string | null;
  /** It was suspended before, and is so again once it is reopened. */
  closing_suspended: Generated<boolean>;
}
