import type { ColumnType, Generated, GeneratedAlways, Selectable } from 'kysely';
import type { EndNotice, ExtensionState } from '../../../src/domain/link-extension.js';
import type { MonthSpan } from '../../../src/domain/link-term.js';

/** What has happened by the term of a link, and when something happens next. */
export interface TermCourseColumns {
  /** The notice of its end that was sent last. */
  term_told: Generated<EndNotice | null>;
  /** When an end that could not be is tried again; null: it was not due, or could be. */
  term_wait: Generated<string | null>;
  /** The day of the month on which its ends fall, as far as months are long enough; null: it has not gone on yet. */
  term_anchor: Generated<number | null>;
  term_due: ColumnType<string | null, never, never>;
}

/** The question whether a link may hold for longer. */
export interface LinkExtensionTable {
  id: string;
  /** The order in which they were asked. */
  number: GeneratedAlways<number>;
  link_id: string;
  state: ExtensionState;
  end_on: string | null;
  extend_by: MonthSpan | null;
  message: string;
  proposed_at: string;
  proposed_by: string;
  expires_at: string;
  ended_at: Generated<string | null>;
  reason: Generated<string>;
  version: Generated<number>;
}

export type LinkExtensionRow = Selectable<LinkExtensionTable>;
