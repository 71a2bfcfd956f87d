import type { Generated } from 'kysely';
import type { SmsNotice } from '../../../src/domain/link.js';

/** Where the owner of a request is told by text message as well, and what became of the last one; all null: nowhere. */
export interface SmsColumns {
  sms_to: string | null;
  sms_state: SmsNotice['state'] | null;
  sms_at: string | null;
}

/** Text messages that were sent, for their limits: numbers only as hashes. */
export interface SmsLogTable {
  id: Generated<number>;
  person_id: string;
  number_hash: string;
  at: string;
}
