import { BackendError } from '../../../src/domain/errors.js';
import {
  QUOTE_MAILS_PER_DAY,
  type KeptQuote,
  type MailQuoteInput,
  type QuoteDocumentInput,
  type SharedQuote,
  type SharedQuoteInput,
} from '../../../src/domain/kept-quote.js';
import type { Document } from '../../../src/domain/order.js';
import type { QuoteRow } from '../db/quote-schema.js';
import { tooEarly } from '../http/problem.js';
import { send } from '../mail/outbox.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { newToken, tokenHash } from '../sessions/secrets.js';
import { after, type Call, type OpenCall } from '../world.js';
import { noted, ownQuote, quoteStep, stateNow, toldOf, toldSince } from './quotes.js';

const DAY = 86_400;

/** A quote that can be ordered. */
async function open(call: Call, id: string): Promise<QuoteRow> {
  const quote = await ownQuote(call, id);
  if (stateNow(quote, call) !== 'open') throw new BackendError('conflict');
  return quote;
}

/** A new link to a quote. Its token is told once, and kept as its hash. */
async function newLink({ db, actor, now }: Call, quote: QuoteRow, mailed: boolean): Promise<string> {
  const token = newToken();
  await db
    .insertInto('quote_link')
    .values({
      token_hash: tokenHash(token),
      quote_id: quote.id,
      made_by: actor.person.id,
      made_at: now,
      mailed,
    })
    .execute();
  return token;
}

/** Refuses a person who has mailed as many quotes today as they may. */
async function requireRoom({ db, actor, now, time }: Call): Promise<void> {
  await db.selectFrom('person').select('id').where('id', '=', actor.person.id).forUpdate().execute();
  const full = await db
    .selectFrom('quote_link')
    .select('made_at')
    .where('made_by', '=', actor.person.id)
    .where('mailed', '=', true)
    .where('made_at', '>', after(now, -DAY))
    .orderBy('made_at', 'desc')
    .offset(QUOTE_MAILS_PER_DAY - 1)
    .limit(1)
    .executeTakeFirst();
  if (full) throw tooEarly(time, Date.parse(full.made_at) + DAY * 1000);
}

export async function mailQuote(
  call: Call,
  { quote: id, email, message = '' }: MailQuoteInput,
): Promise<KeptQuote> {
  const { actor, now } = call;
  await requireRoom(call);
  const quote = await open(call, id);
  const token = await newLink(call, quote, true);
  const mailed = await quoteStep(call, quote, { mailed_to: email, mailed_at: now });
  const { account, person } = actor;
  const { number, name, monthly, once, validUntil } = toldOf(quote, call);
  const by = { name: person.name, email: person.email };
  const main = { name: account.name, customerNumber: account.customer_number };
  await send(
    call,
    email,
    { kind: 'quote-mailed', number, name, monthly, once, until: validUntil, by, main, message, token },
    account.language,
  );
  return noted(call, 'quote-mailed', mailed, { to: email });
}

/** The quote as a PDF. It has a link of its own. */
export async function getQuoteDocument(
  call: Call,
  { quote: id, language }: QuoteDocumentInput,
): Promise<Document> {
  const quote = await open(call, id);
  const token = await newLink(call, quote, false);
  const { account } = call.actor;
  const { quotePdf } = await import('./quote-pdf.js');
  return quotePdf({
    quote: { ...toldOf(quote, call), lines: quote.lines, location: quote.content },
    customer: { name: account.name, customerNumber: account.customer_number },
    language,
    link: `${call.world.origin}/quote#${token}`,
    term: call.world.term,
  });
}

export async function readSharedQuote(call: OpenCall, { token }: SharedQuoteInput): Promise<SharedQuote> {
  const { db, now } = call;
  const quote = await db
    .selectFrom('quote_link')
    .innerJoin('quote', 'quote.id', 'quote_link.quote_id')
    .selectAll('quote')
    .where('token_hash', '=', tokenHash(token))
    .where('valid_until', '>', toldSince(now))
    .executeTakeFirst();
  if (!quote) throw new BackendError('link-token-invalid');
  const { street, postcode, city, country } = quote.content;
  return {
    ...toldOf(quote, call),
    account: refOf(await accountById(db, quote.account_id)),
    location: { street, postcode, city, country },
    lines: quote.lines,
  };
}
