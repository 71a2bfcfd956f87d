import type { ReceivedRequest } from '../domain/received-request.js';
import type { ClearPreconditionInput } from '../domain/precondition.js';
import type { CallOptions } from './backend.js';

/** What a backend does about the conditions of a link. */
export interface ConditionsBackend {
  /**
   * Has what is in the way of a request to this account cleared away, at the sum that was shown: open invoices are paid, or
   * charges billed now (`preconditions`).
   */
  clearPrecondition(input: ClearPreconditionInput, options?: CallOptions): Promise<ReceivedRequest>;
}
