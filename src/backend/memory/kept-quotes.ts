import { configurationProblems, priced } from '../../domain/configuration.js';
import { BackendError } from '../../domain/errors.js';
import {
  QUOTE_DAYS,
  QUOTE_MAILS_PER_DAY,
  QUOTE_TOLD_DAYS,
  QUOTES_MOST,
  stateAt,
  type KeptQuote,
  type MailQuoteInput,
  type OpenedQuote,
  type Orderer,
  type QuoteChoice,
  type QuoteDocumentInput,
  type SaveQuoteInput,
  type SharedQuote,
} from '../../domain/kept-quote.js';
import { sameMoney } from '../../domain/money.js';
import { isWithinReach, requireProduct, termOf } from '../../domain/offer.js';
import type { Document } from '../../domain/order.js';
import { localized } from '../../domain/text.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import { requireVersion, tooEarly, type Context } from './context.js';
import type { QuoteRecord } from './kept-orders.js';
import { leaveDraft } from './order-drafts.js';
import { newId, newToken } from './secrets.js';
import type { Store } from './store.js';
import { plain, textDocument } from './text-document.js';
import { refOf } from './views.js';

const DAY = 86_400;

const stateNow = (world: Store, { state, validUntil }: QuoteRecord) => stateAt(state, validUntil, world.now);

const versionOf = ({ id, revision }: QuoteRecord): string => `${id}.${revision}`;

const toldOf = (world: Store, quote: QuoteRecord) => ({
  id: quote.id,
  number: quote.number,
  state: stateNow(world, quote),
  name: quote.content.name,
  product: quote.product,
  monthly: quote.monthly,
  once: quote.once,
  minimumTermMonths: termOf(quote.lines),
  termsVersion: quote.termsVersion,
  madeAt: quote.madeAt,
  validUntil: quote.validUntil,
});

const view = (world: Store, quote: QuoteRecord): KeptQuote => ({
  ...toldOf(world, quote),
  version: versionOf(quote),
  madeBy: world.people.get(quote.personId)?.name ?? '',
  mailed: quote.mailed,
  renewedAs: quote.renewedAs,
  link: quote.link,
});

/** The quotes of the account, as long as they are told of. */
const ownQuotes = ({ world, account, now }: Context): QuoteRecord[] =>
  [...world.kept.quotes.values()].filter(
    ({ accountId, validUntil }) =>
      accountId === account.id && validUntil > world.after(now, -QUOTE_TOLD_DAYS * DAY),
  );

function ownQuote(context: Context, id: string): QuoteRecord {
  const quote = ownQuotes(context).find((each) => each.id === id);
  if (!quote) throw new BackendError('not-found');
  return quote;
}

export const listKeptQuotes = (context: Context): Items<KeptQuote> => ({
  items: ownQuotes(context)
    .filter(({ state }) => state === 'open')
    .reverse()
    .map((quote) => view(context.world, quote)),
});

export function getKeptQuote(context: Context, { quote: id }: { quote: string }): OpenedQuote {
  const quote = ownQuote(context, id);
  return { quote: view(context.world, quote), content: quote.content, lines: quote.lines };
}

/** Works out what an order costs today. Refuses what cannot be ordered. */
function workedOut(
  { world, now }: Context,
  { configuration, content }: Pick<SaveQuoteInput, 'configuration' | 'content'>,
) {
  const { offer } = world;
  const product = requireProduct(offer, configuration);
  const problems = configurationProblems(product, configuration, now.slice(0, 10));
  if (problems.length > 0) throw new BackendError('invalid-input', { fields: problems });
  if (!isWithinReach(offer, product, configuration, content.postcode.trim()))
    throw new BackendError('not-available-at-address');
  const { termsVersion } = offer.catalogue;
  return { ...priced(product, configuration), product: product.name, termsVersion };
}

function add(
  context: Context,
  { configuration, content }: Pick<SaveQuoteInput, 'configuration' | 'content'>,
  price: ReturnType<typeof workedOut>,
): QuoteRecord {
  const { world, account, person, now } = context;
  const { quotes } = world.kept;
  const digits = String(10_001 + quotes.size);
  const quote: QuoteRecord = {
    id: newId(world.random, 'q'),
    number: `Q-${digits.slice(0, -3)} ${digits.slice(-3)}`,
    accountId: account.id,
    personId: person.id,
    state: 'open',
    content: { ...content, step: 'review', quote: null },
    configuration,
    ...price,
    madeAt: now,
    validUntil: world.after(now, QUOTE_DAYS * DAY),
    mailed: null,
    renewedAs: null,
    link: null,
    revision: 1,
  };
  quotes.set(quote.id, quote);
  return quote;
}

export function saveQuote(context: Context, input: SaveQuoteInput): KeptQuote {
  const { world, account } = context;
  if (world.roleOf(account) === 'secondary') throw new BackendError('no-main-eligible');
  const open = ownQuotes(context).filter((quote) => stateNow(world, quote) === 'open');
  if (open.length >= QUOTES_MOST) throw new BackendError('quota-reached');
  const price = workedOut(context, input);
  if (input.termsVersion !== price.termsVersion) throw new BackendError('terms-changed');
  if (!sameMoney(price.monthly, input.monthly) || !sameMoney(price.once, input.once))
    throw new BackendError('price-changed');
  const quote = add(context, input, price);
  leaveDraft(context, input.draft);
  noteQuote(context, 'quote-saved', quote);
  return view(world, quote);
}

type QuoteDeed = 'quote-saved' | 'quote-renewed' | 'quote-withdrawn' | 'quote-mailed';

const noteQuote = (context: Context, kind: QuoteDeed, { number }: QuoteRecord): void =>
  note(context.world, context, { kind, subject: context.account.id, facts: { quote: number } });

/** A quote that nobody has ordered, withdrawn or renewed, as it was looked at. */
function unused(context: Context, { quote: id, version }: QuoteChoice): QuoteRecord {
  const quote = ownQuote(context, id);
  if (quote.state !== 'open') throw new BackendError('conflict');
  requireVersion(versionOf(quote), version);
  return quote;
}

const step = (quote: QuoteRecord, change: Partial<QuoteRecord>): void => {
  Object.assign(quote, change, { revision: quote.revision + 1 });
};

export function renewQuote(context: Context, input: QuoteChoice): KeptQuote {
  const before = unused(context, input);
  const quote = add(context, before, workedOut(context, before));
  step(before, { state: 'renewed', renewedAs: quote.id });
  noteQuote(context, 'quote-renewed', quote);
  return view(context.world, quote);
}

export function withdrawQuote(context: Context, input: QuoteChoice): KeptQuote {
  const quote = unused(context, input);
  step(quote, { state: 'withdrawn' });
  noteQuote(context, 'quote-withdrawn', quote);
  return view(context.world, quote);
}

/** A quote that can be ordered, with a new link to it. */
function linked(context: Context, id: string): { quote: QuoteRecord; token: string } {
  const { world } = context;
  const quote = ownQuote(context, id);
  if (stateNow(world, quote) !== 'open') throw new BackendError('conflict');
  const token = newToken(world.random);
  world.kept.quoteLinks.set(token, quote.id);
  return { quote, token };
}

export function mailQuote(context: Context, { quote: id, email, message = '' }: MailQuoteInput): KeptQuote {
  const { world, person, account, now } = context;
  const { quoteMails } = world.kept;
  const within = quoteMails.filter(
    ({ personId, at }) => personId === person.id && world.time - at < DAY * 1000,
  );
  if (within.length >= QUOTE_MAILS_PER_DAY) throw tooEarly(context, within[0]!.at + DAY * 1000);
  const { quote, token } = linked(context, id);
  quoteMails.push({ personId: person.id, at: world.time });
  step(quote, { mailed: { to: email, at: now } });
  world.mail(email, 'quote-mailed', {
    token,
    facts: { quote: quote.number, main: account.name, name: quote.content.name, message },
  });
  noteQuote(context, 'quote-mailed', quote);
  return view(world, quote);
}

export function getQuoteDocument(context: Context, { quote: id, language }: QuoteDocumentInput): Document {
  const { quote, token } = linked(context, id);
  const german = language.toLowerCase().startsWith('de');
  const say = (de: string, en: string) => (german ? de : en);
  const { content, lines, monthly, once, termsVersion, validUntil, number } = quote;
  const { account } = context;
  const title = `${say('Angebot', 'Quote')} ${number}`;
  return textDocument(title, [
    title,
    '',
    `${say('Kunde', 'Customer')}: ${account.name}, ${account.customerNumber}`,
    `${say('Neues Konto', 'New account')}: ${content.name}`,
    `${say('Anschluss', 'Connection')}: ${content.street}, ${content.postcode} ${content.city}`,
    `${say('Gültig bis', 'Valid until')}: ${validUntil.slice(0, 10)}`,
    '',
    ...lines.map(
      (each) =>
        `${each.quantity} × ${localized(each.name, language)}: ${plain(each.monthly)} / ${plain(each.once)}`,
    ),
    '',
    `${say('Monatlich', 'Per month')}: ${plain(monthly)}`,
    `${say('Einmalig', 'Once')}: ${plain(once)}`,
    `${say('Mindestlaufzeit in Monaten', 'Minimum term in months')}: ${termOf(lines)}`,
    `${say('AGB-Stand', 'Terms')}: ${termsVersion}`,
    `${say('Weiter mit der Bestellung', 'Go on with the order')}: /quote#${token}`,
    '',
  ]);
}

export function readSharedQuote({ world, now }: Context, { token }: { token: string }): SharedQuote {
  const quote = world.kept.quotes.get(world.kept.quoteLinks.get(token) ?? '');
  if (!quote || quote.validUntil <= world.after(now, -QUOTE_TOLD_DAYS * DAY))
    throw new BackendError('link-token-invalid');
  const { street, postcode, city, country } = quote.content;
  return {
    ...toldOf(world, quote),
    account: refOf(world.account(quote.accountId)),
    location: { street, postcode, city, country },
    lines: quote.lines,
  };
}

export const listOrderers = ({ world, account, person }: Context): Items<Orderer> => ({
  items: world
    .staffOf(account.id)
    .filter(({ id, permissions }) => id !== person.id && permissions.includes('order-accounts'))
    .map(({ name, email }) => ({ name, email }))
    .sort((a, b) => (a.name < b.name ? -1 : 1)),
});

/** The quote at whose prices something may be ordered: as it is told now. */
export function quoteFor(context: Context, id: string | undefined) {
  const quote = id === undefined ? undefined : ownQuotes(context).find((each) => each.id === id);
  return quote && { ...quote, state: stateNow(context.world, quote) };
}

/** The quote that an order comes from; null: none that is known. One that was ordered already, or taken back, refuses. */
export function quotedOnce(context: Context, id: string | undefined): QuoteRecord | null {
  const quote = id === undefined ? undefined : ownQuotes(context).find((each) => each.id === id);
  if (!quote || quote.state === 'open') return quote ?? null;
  if (quote.state !== 'ordered') throw new BackendError('conflict');
  throw new BackendError('duplicate-request', { facts: quote.link === null ? {} : { id: quote.link } });
}

export const orderedBy = (quote: QuoteRecord, link: string): void => step(quote, { state: 'ordered', link });
