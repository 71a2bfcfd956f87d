import type { Generated } from 'kysely';

export interface OutboxTable {
  id: Generated<number>;
  message_id: string;
  /** Null for the mail of a shadow request: worked on like any other, and sent to nobody. */
  recipient: string | null;
  subject: string;
  body_text: string;
  body_html: string;
  created_at: string;
  attempts: Generated<number>;
  next_at: string;
  channel: Generated<'mail' | 'sms'>;
  /** The request whose owner it tells, of a text message. */
  link_id: string | null;
}

export interface MailboxTable {
  id: Generated<number>;
  message_id: string;
  recipient: string;
  sender: string;
  subject: string;
  body_text: string;
  body_html: string;
  received_at: string;
  channel: Generated<'mail' | 'sms'>;
}

export interface LetterTable {
  id: Generated<number>;
  /** Null for the letter of a shadow request, which goes to nobody. */
  account_id: string | null;
  recipient: string;
  code: string;
  sent_at: string;
  /** Who asks to link the account; null: the letter confirms an address. */
  asked_by: string | null;
}
