import { isHalted } from '../../../src/domain/halted.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { AccountRow } from '../db/schema.js';

/** Refuses what is set up, ordered or linked from an account that rests. */
export function requireRunning({ status }: Pick<AccountRow, 'status'>): void {
  if (isHalted(status)) throw new BackendError('account-halted');
}
