import type { Generated } from 'kysely';
import type { DeclineReason } from '../../../src/domain/decline.js';

/** What the owner has answered to a request. */
export interface AnswerColumns {
  answered_at: string | null;
  answered_by: string | null;
  /** Why they declined, where they said so. */
  decline_reason: DeclineReason | null;
  decline_text: Generated<string>;
}
