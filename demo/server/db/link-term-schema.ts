import type { Generated } from 'kysely';
import type { LinkTerm } from '../../../src/domain/link-term.js';

/** From when until when a link holds, and when the main account begins to pay; null: as in `LinkTerm` what is absent. */
export interface TermColumns {
  start_on: Generated<string | null>;
  end_on: Generated<string | null>;
  extend_by: Generated<NonNullable<LinkTerm['extendBy']> | null>;
  pay_from: Generated<NonNullable<LinkTerm['payFrom']> | null>;
}
