import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../db/connect.js';
import { cameBack } from './bounces.js';
import { after, type World } from '../world.js';
import { wordsOf, type Language, type Message, type Words } from './texts.js';

/** A mail as it waits to be sent. */
export interface Mail {
  messageId: string;
  recipient: string;
  subject: string;
  text: string;
  html: string;
  /** By default a mail. */
  channel?: 'mail' | 'sms';
}

/** The recipient's own mail server says that there is no such address: nothing is gained by trying again. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** Hands a mail on; throws when it could not. */
export type Transport = (mail: Mail) => Promise<void>;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same words as plain text and as simple markup. */
export function layOut({ paragraphs, link }: Words, origin: string): { text: string; html: string } {
  const said = paragraphs.filter(Boolean);
  const url = link && `${origin}${link.path}`;
  const text = [...said, ...(url ? [`${link.label}: ${url}`] : [])].join('\n\n');
  const html = said.map((each) => `<p>${escape(each).replaceAll('\n', '<br>')}</p>`);
  if (url) html.push(`<p><a href="${escape(url)}">${escape(link.label)}</a></p>`);
  return { text: `${text}\n`, html: `<!doctype html><html><body>${html.join('')}</body></html>` };
}

/** A message to somebody. */
export interface Letter {
  readonly recipient: string | null;
  readonly message: Message;
  readonly language: Language;
}

/** Mails that are written at once. */
const AT_ONCE = 500;

/** A mail as it waits. */
function waiting({ recipient, message, language }: Letter, world: World, now: string) {
  const words = wordsOf(message, language, world.term);
  const { text, html } = layOut(words, world.origin);
  return {
    message_id: `<${randomUUID()}@subsidiary-elements.example>`,
    recipient,
    subject: words.subject.replace(/[\r\n]+/g, ' '),
    body_text: text,
    body_html: html,
    created_at: now,
    next_at: now,
  };
}

/** Writes many mails, as `send` writes one. */
export async function sendAll(
  { db, world, now }: { db: Database; world: World; now: string },
  letters: readonly Letter[],
): Promise<void> {
  for (let start = 0; start < letters.length; start += AT_ONCE)
    await db
      .insertInto('outbox')
      .values(letters.slice(start, start + AT_ONCE).map((each) => waiting(each, world, now)))
      .execute();
}

/**
 * Writes a mail in the transaction of what it tells about: whatever happens afterwards, it is sent. Without
 * a recipient it is written and sent to nobody, so that a request for an account that does not exist takes
 * the same work. Gives its Message-ID.
 */
export async function send(
  { db, world, now }: { db: Database; world: World; now: string },
  recipient: string | null,
  message: Message,
  language: Language,
): Promise<string> {
  const mail = waiting({ recipient, message, language }, world, now);
  await db.insertInto('outbox').values(mail).execute();
  return mail.message_id;
}

/** Writes a text message, as `send` writes a mail, which tells the owner of a request. */
export async function sendText(
  { db, world, now }: { db: Database; world: World; now: string },
  number: string,
  message: Message,
  language: Language,
  link_id: string,
): Promise<void> {
  const { paragraphs, link } = wordsOf(message, language, world.term);
  await db
    .insertInto('outbox')
    .values({
      ...waiting({ recipient: number, message, language }, world, now),
      body_text: [...paragraphs, ...(link ? [`${world.origin}${link.path}`] : [])].join(' '),
      channel: 'sms',
      link_id,
    })
    .execute();
}

/** Seconds until a mail is tried again, after so many attempts. */
const pause = (attempts: number): number => Math.min(900, 2 ** attempts);

/** Seconds that a mail is left to the process that has taken it. */
const LEASE = 10;

/**
 * Sends what waits, each mail at least once: it is forgotten only when the transport has taken it. A second
 * copy after a crash bears the same Message-ID. Of several processes one takes it. Gives how many were handed on.
 */
export async function deliver({ db, clock, log, texts }: World, transport: Transport): Promise<number> {
  const now = new Date(clock()).toISOString();
  const due = await db
    .selectFrom('outbox')
    .selectAll()
    .where('next_at', '<=', now)
    .orderBy('id')
    .limit(50)
    .execute();
  let sent = 0;
  for (const each of due) {
    const { id, message_id, recipient, subject, body_text, body_html, attempts, next_at } = each;
    const { channel, link_id } = each;
    const taken = await db
      .updateTable('outbox')
      .set({ next_at: after(clock(), LEASE) })
      .where('id', '=', id)
      .where('next_at', '=', next_at)
      .executeTakeFirst();
    if (taken.numUpdatedRows === 0n) continue;
    try {
      if (recipient !== null) {
        const by = channel === 'sms' ? texts : transport;
        if (!by) throw new Unreachable('Nothing here sends text messages');
        await by({ messageId: message_id, recipient, subject, text: body_text, html: body_html, channel });
      }
      await db.deleteFrom('outbox').where('id', '=', id).execute();
      if (link_id !== null) await texted(db, link_id, recipient, 'sent');
      else if (recipient !== null) await reached(db, recipient);
      sent++;
    } catch (error) {
      if (error instanceof Unreachable && recipient !== null) {
        await db.deleteFrom('outbox').where('id', '=', id).execute();
        if (link_id !== null) await texted(db, link_id, recipient, 'not-delivered');
        else {
          await unreached(db, recipient, now);
          await cameBack(db, message_id);
        }
        continue;
      }
      log('A mail could not be sent and is tried again', error);
      await db
        .updateTable('outbox')
        .set({ attempts: attempts + 1, next_at: after(now, pause(attempts)) })
        .where('id', '=', id)
        .execute();
    }
  }
  return sent;
}

/** Notes at a request what became of its text message, unless it has another number by now. */
const texted = (
  db: Database,
  link: string,
  number: string | null,
  state: 'sent' | 'not-delivered',
): Promise<unknown> =>
  db
    .updateTable('link')
    .set({ sms_state: state, version: sql<number>`version + 1` })
    .where('id', '=', link)
    .where('sms_to', '=', number)
    .execute();

/** Notes that mail does not reach an address: what depends on it is to be found. */
const unreached = (db: Database, email: string, since: string): Promise<unknown> =>
  db
    .insertInto('unreachable_address')
    .values({ email: email.toLowerCase(), since })
    .onConflict((conflict) => conflict.doNothing())
    .execute();

const reached = (db: Database, email: string): Promise<unknown> =>
  db.deleteFrom('unreachable_address').where('email', '=', email.toLowerCase()).execute();
