import { BackendError } from '../../domain/errors.js';
import { isHalted } from '../../domain/halted.js';
import type { AccountRecord } from './records.js';

/** Refuses what is set up, ordered or linked from an account that rests. */
export function requireRunning({ status }: Pick<AccountRecord, 'status'>): void {
  if (isHalted(status)) throw new BackendError('account-halted');
}
