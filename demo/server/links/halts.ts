import type { Account } from '../../../src/domain/account.js';
import type { ClosingColumns } from '../db/schema-closing.js';
import type { Selectable } from 'kysely';

type Columns = Selectable<ClosingColumns>;

/** Who asked for an account to be suspended; null: nobody. */
export const suspensionOf = ({
  suspended_by,
  suspended_at,
}: Columns): NonNullable<Account['suspension']> | null =>
  suspended_by !== null && suspended_at !== null ? { by: suspended_by, at: suspended_at } : null;

/** Who asked for an account to be closed, and until when it can be reopened; null: nobody. */
export const closingOf = ({
  closing_by,
  closing_at,
  closes_on,
  closing_suspended,
}: Columns): NonNullable<Account['closing']> | null =>
  closing_by !== null && closing_at !== null && closes_on !== null
    ? { by: closing_by, at: closing_at, on: closes_on, suspended: closing_suspended }
    : null;
