import type { World } from '../world.js';
import { Unreachable, type Mail, type Transport } from './outbox.js';

const SENDER = 'service@nordlicht-telefonie.example';
/** Who the mails are from. */
export const FROM = `Customer portal <${SENDER}>`;

/** Puts a mail into the demo's mailbox, once: a second copy bears the same Message-ID. */
export async function keep(
  { db, clock }: Pick<World, 'db' | 'clock'>,
  { messageId, recipient, subject, text, html, channel = 'mail' }: Mail,
  sender = SENDER,
): Promise<void> {
  await db
    .insertInto('mailbox')
    .values({
      message_id: messageId,
      recipient: recipient.toLowerCase(),
      sender,
      subject,
      body_text: text,
      body_html: html,
      channel,
      received_at: new Date(clock()).toISOString(),
    })
    .onConflict((conflict) => conflict.column('message_id').doNothing())
    .execute();
}

/** Addresses that the demo's mail server refuses, so that one can see what comes of it. */
export const isGone = (address: string): boolean => /^gone\./i.test(address);

/** Straight into the mailbox, without a mail server in between. */
export const intoMailbox =
  (world: World): Transport =>
  async (mail) => {
    if (isGone(mail.recipient)) throw new Unreachable('No such mailbox');
    await keep(world, mail);
  };
