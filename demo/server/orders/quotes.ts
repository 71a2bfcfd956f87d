import { sql, type Updateable } from 'kysely';
import type { Items } from '../../../src/backend/backend.js';
import { configurationProblems, priced } from '../../../src/domain/configuration.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  QUOTE_DAYS,
  QUOTE_TOLD_DAYS,
  QUOTES_MOST,
  stateAt,
  type KeptQuote,
  type OpenedQuote,
  type Orderer,
  type QuoteChoice,
  type SaveQuoteInput,
} from '../../../src/domain/kept-quote.js';
import { sameMoney } from '../../../src/domain/money.js';
import { isWithinReach, requireProduct, termOf } from '../../../src/domain/offer.js';
import { record } from '../audit.js';
import { staffOf } from '../access/access.js';
import type { QuoteRow, QuoteTable } from '../db/quote-schema.js';
import { newId } from '../db/seed.js';
import { requireVersion } from '../links/own-link.js';
import { after, type Call, type OpenCall } from '../world.js';
import { leaveDraft } from './drafts.js';
import { offerNow } from './offer.js';

const DAY = 86_400;

export const stateNow = ({ state, valid_until }: QuoteRow, { now }: Pick<OpenCall, 'now'>) =>
  stateAt(state, valid_until, now);

const versionOf = ({ id, version }: QuoteRow): string => `${id}.${version}`;

/** What is told of a quote to everybody who sees it. */
export const toldOf = (quote: QuoteRow, call: Pick<OpenCall, 'now'>) => ({
  id: quote.id,
  number: quote.number,
  state: stateNow(quote, call),
  name: quote.content.name,
  product: quote.product,
  monthly: { amount: quote.monthly_amount, currency: quote.currency },
  once: { amount: quote.once_amount, currency: quote.currency },
  minimumTermMonths: termOf(quote.lines),
  termsVersion: quote.terms_version,
  madeAt: quote.made_at,
  validUntil: quote.valid_until,
});

export async function quoteView(call: Call, quote: QuoteRow): Promise<KeptQuote> {
  const maker = await call.db
    .selectFrom('person')
    .select('name')
    .where('id', '=', quote.made_by)
    .executeTakeFirstOrThrow();
  return keptView(call, quote, maker.name);
}

const keptView = (call: Call, quote: QuoteRow, madeBy: string): KeptQuote => ({
  ...toldOf(quote, call),
  version: versionOf(quote),
  madeBy,
  mailed: quote.mailed_to === null ? null : { to: quote.mailed_to, at: quote.mailed_at ?? quote.made_at },
  renewedAs: quote.renewed_as,
  link: quote.link_id,
});

/** Until when a quote had to be valid to be told of still. */
export const toldSince = (now: string): string => after(now, -QUOTE_TOLD_DAYS * DAY);

/** The quotes of the account, as long as they are told of. */
const ownQuotes = ({ db, actor, now }: Call) =>
  db
    .selectFrom('quote')
    .selectAll('quote')
    .where('quote.account_id', '=', actor.account.id)
    .where('valid_until', '>', toldSince(now));

export async function ownQuote(call: Call, id: string): Promise<QuoteRow> {
  const quote = await ownQuotes(call).where('quote.id', '=', id).executeTakeFirst();
  if (!quote) throw new BackendError('not-found');
  return quote;
}

export async function listKeptQuotes(call: Call): Promise<Items<KeptQuote>> {
  const rows = await ownQuotes(call)
    .innerJoin('person', 'person.id', 'quote.made_by')
    .select('person.name as maker')
    .where('state', '=', 'open')
    .orderBy('made_at', 'desc')
    .orderBy('number', 'desc')
    .limit(2 * QUOTES_MOST)
    .execute();
  return { items: rows.map(({ maker, ...quote }) => keptView(call, quote, maker)) };
}

export async function getKeptQuote(call: Call, { quote: id }: { quote: string }): Promise<OpenedQuote> {
  const quote = await ownQuote(call, id);
  return { quote: await quoteView(call, quote), content: quote.content, lines: quote.lines };
}

/** Works out what an order costs today. Refuses what cannot be ordered. */
async function workedOut(
  call: Call,
  { configuration, content }: Pick<SaveQuoteInput, 'configuration' | 'content'>,
) {
  const offer = await offerNow(call);
  const product = requireProduct(offer, configuration);
  const problems = configurationProblems(product, configuration, call.now.slice(0, 10));
  if (problems.length > 0) throw new BackendError('invalid-input', { fields: problems });
  if (!isWithinReach(offer, product, configuration, content.postcode.trim()))
    throw new BackendError('not-available-at-address');
  const { termsVersion } = offer.catalogue;
  return { ...priced(product, configuration), product: product.name, termsVersion };
}

async function add(
  { db, actor, now }: Call,
  { configuration, content }: Pick<SaveQuoteInput, 'configuration' | 'content'>,
  { lines, monthly, once, product, termsVersion }: Awaited<ReturnType<typeof workedOut>>,
): Promise<QuoteRow> {
  const { rows } = await sql<{ number: number }>`select nextval('quote_number') as number`.execute(db);
  const digits = String(rows[0]!.number);
  return db
    .insertInto('quote')
    .values({
      id: newId('q'),
      number: `Q-${digits.slice(0, -3)} ${digits.slice(-3)}`,
      account_id: actor.account.id,
      made_by: actor.person.id,
      state: 'open',
      content: JSON.stringify({ ...content, step: 'review', quote: null }),
      configuration: JSON.stringify(configuration),
      product: JSON.stringify(product),
      lines: JSON.stringify(lines),
      monthly_amount: monthly.amount,
      once_amount: once.amount,
      currency: monthly.currency,
      terms_version: termsVersion,
      made_at: now,
      valid_until: after(now, QUOTE_DAYS * DAY),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
}

type QuoteDeed = 'quote-saved' | 'quote-renewed' | 'quote-withdrawn' | 'quote-mailed';

/** Notes what has become of a quote, and shows it. */
export async function noted(
  call: Call,
  action: QuoteDeed,
  quote: QuoteRow,
  details: Record<string, string> = {},
): Promise<KeptQuote> {
  await record(call, call.actor, {
    action,
    subject: quote.account_id,
    details: { quote: quote.number, ...details },
  });
  return quoteView(call, quote);
}

export async function saveQuote(call: Call, input: SaveQuoteInput): Promise<KeptQuote> {
  const { db, actor, now } = call;
  if (actor.account.role === 'secondary') throw new BackendError('no-main-eligible');
  // One at a time for an account, so that nobody keeps more than they may.
  await db.selectFrom('account').select('id').where('id', '=', actor.account.id).forUpdate().execute();
  const { open } = await db
    .selectFrom('quote')
    .select((row) => row.fn.countAll<number>().as('open'))
    .where('account_id', '=', actor.account.id)
    .where('state', '=', 'open')
    .where('valid_until', '>', now)
    .executeTakeFirstOrThrow();
  if (open >= QUOTES_MOST) throw new BackendError('quota-reached');
  const price = await workedOut(call, input);
  if (input.termsVersion !== price.termsVersion) throw new BackendError('terms-changed');
  if (!sameMoney(price.monthly, input.monthly) || !sameMoney(price.once, input.once))
    throw new BackendError('price-changed');
  const quote = await add(call, input, price);
  await leaveDraft(call, input.draft);
  return noted(call, 'quote-saved', quote);
}

/** A quote that nobody has ordered, withdrawn or renewed, as it was looked at. */
async function unused(call: Call, { quote: id, version }: QuoteChoice): Promise<QuoteRow> {
  const quote = await ownQuote(call, id);
  if (quote.state !== 'open') throw new BackendError('conflict');
  requireVersion(versionOf(quote), version);
  return quote;
}

/** One step of a quote that is open, as one guarded update. */
export async function quoteStep(
  { db }: Pick<Call, 'db'>,
  quote: Pick<QuoteRow, 'id' | 'version'>,
  change: Omit<Updateable<QuoteTable>, 'version'>,
): Promise<QuoteRow> {
  const stepped = await db
    .updateTable('quote')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', quote.id)
    .where('state', '=', 'open')
    .where('version', '=', quote.version)
    .returningAll()
    .executeTakeFirst();
  if (!stepped) throw new BackendError('version-mismatch');
  return stepped;
}

export async function renewQuote(call: Call, input: QuoteChoice): Promise<KeptQuote> {
  const before = await unused(call, input);
  const quote = await add(call, before, await workedOut(call, before));
  await quoteStep(call, before, { state: 'renewed', renewed_as: quote.id });
  return noted(call, 'quote-renewed', quote);
}

export async function withdrawQuote(call: Call, input: QuoteChoice): Promise<KeptQuote> {
  const quote = await unused(call, input);
  return noted(call, 'quote-withdrawn', await quoteStep(call, quote, { state: 'withdrawn' }));
}

/** Other people who may order in the account. */
export async function listOrderers({ db, actor }: Call): Promise<Items<Orderer>> {
  const staff = await staffOf(db, actor.account.id);
  return {
    items: staff
      .filter(({ id, permissions }) => id !== actor.person.id && permissions.includes('order-accounts'))
      .map(({ name, email }) => ({ name, email }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  };
}

/** The quote at whose prices something may be ordered: as it is told now. */
export async function quoteFor(call: Call, id: string | undefined) {
  const quote =
    id === undefined ? undefined : await ownQuotes(call).where('quote.id', '=', id).executeTakeFirst();
  if (!quote) return undefined;
  const { configuration, lines } = quote;
  return { ...toldOf(quote, call), configuration, lines };
}

/** The quote that an order comes from, held. One that was ordered already, or taken back, refuses; one that is not known is no reason against it. */
export async function quotedOnce(call: Call, id: string | undefined): Promise<QuoteRow | null> {
  if (id === undefined) return null;
  const quote = await ownQuotes(call).where('quote.id', '=', id).forUpdate().executeTakeFirst();
  if (!quote || quote.state === 'open') return quote ?? null;
  if (quote.state !== 'ordered') throw new BackendError('conflict');
  throw new BackendError('duplicate-request', {
    facts: quote.link_id === null ? {} : { id: quote.link_id },
  });
}
