import type { Generated } from 'kysely';
import type { LinkSide } from '../../../src/domain/link.js';
import type { LinkTerm } from '../../../src/domain/link-term.js';

/** From when until when a link holds, and when the main account begins to pay; null: as in `LinkTerm` what is absent. */
export interface TermColumns {
  start_on: Generated<string | null>;
  end_on: Generated<string | null>;
  extend_by: Generated<NonNullable<LinkTerm['extendBy']> | null>;
  pay_from: Generated<NonNullable<LinkTerm['payFrom']> | null>;
}

/** When a link begins that both have agreed to, who agreed for the main account, and which side has called it off. */
export interface StartColumns {
  starts_on: Generated<string | null>;
  starts_from: Generated<string | null>;
  agreed_by: Generated<string | null>;
  called_off: Generated<LinkSide | null>;
}
