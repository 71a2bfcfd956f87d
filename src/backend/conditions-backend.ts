import type { Link } from '../domain/link.js';
import type { ChangeStartInput } from '../domain/link-start.js';
import type { ReceivedRequest } from '../domain/received-request.js';
import type { ClearPreconditionInput } from '../domain/precondition.js';
import type { CallOptions } from './backend.js';

/** What a backend does about the conditions of a link, and about its first day. */
export interface ConditionsBackend {
  /**
   * Has what is in the way of a request to this account cleared away, at the sum that was shown: open invoices are paid, or
   * charges billed now (`preconditions`).
   */
  clearPrecondition(input: ClearPreconditionInput, options?: CallOptions): Promise<ReceivedRequest>;
  /** Has a link that both have agreed to begin on another day, not before the one that the account agreed to (`linkStart`). */
  changeStart(input: ChangeStartInput, options?: CallOptions): Promise<Link>;
}
