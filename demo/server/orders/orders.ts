import { sql } from 'kysely';
import { minimumUntil } from '../../../src/domain/contract.js';
import { customerNumberKey } from '../../../src/domain/customer-number.js';
import { BackendError } from '../../../src/domain/errors.js';
import { sameMoney } from '../../../src/domain/money.js';
import type { Catalogue, Product } from '../../../src/domain/catalogue.js';
import { areaCodeOf, configurationProblems, priced } from '../../../src/domain/configuration.js';
import { atKeptPrice } from '../../../src/domain/kept-quote.js';
import { aboveLimits } from '../../../src/domain/order-approval.js';
import { isWithinReach, quoteOf, requireProduct, termOf } from '../../../src/domain/offer.js';
import type { OrderDefaults } from '../../../src/domain/order-defaults.js';
import type {
  ContractSummaryInput,
  Document,
  ReadOrder,
  PlacedOrder,
  Quote,
  QuoteInput,
} from '../../../src/domain/order.js';
import { newCourse } from '../../../src/backend/memory/demo-provider.js';
import { orderStateOf } from '../../../src/domain/order-course.js';
import { EMAIL_CODE, LETTER_CODE } from '../../../src/domain/rules.js';
import { maskEmail } from '../../../src/domain/text.js';
import { NOT_ANNOTATED } from '../../../src/domain/annotation.js';
import { NO_REFERENCES } from '../../../src/domain/invoice.js';
import { grantToLinker } from '../access/grants.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { QuoteRow } from '../db/quote-schema.js';
import type { AccountRow } from '../db/schema.js';
import { noted } from '../db/annotations.js';
import { referred } from '../db/invoices.js';
import { newId } from '../db/seed.js';
import { addressOf } from '../invoices/seen.js';
import { refOf } from '../sessions/sessions.js';
import { searchContact, searchText, sortKey } from '../db/sort-key.js';
import { holdAccounts } from '../links/own-link.js';
import { linkView } from '../links/views.js';
import { send } from '../mail/outbox.js';
import type { Call } from '../world.js';
import { sendCheck } from './checks.js';
import { attachDocuments, documentProblemsOf } from './documents.js';
import { orderOnce } from './drafts.js';
import { offerNow } from './offer.js';
import { kept } from './order-step.js';
import { requireRunning } from '../links/running.js';
import { listOrderers, quotedOnce, quoteFor, quoteStep } from './quotes.js';

export const getCatalogue = async (call: Call): Promise<Catalogue> => (await offerNow(call)).catalogue;

export const getOrderDefaults = ({ actor: { account, person } }: Call): OrderDefaults => {
  const { street, postcode, city, country } = account;
  return {
    account: refOf(account),
    location: { street, postcode, city, country },
    invoiceAddress: addressOf(account),
    contact: { name: person.name, email: person.email },
  };
};

export async function getQuote(call: Call, input: QuoteInput): Promise<Quote> {
  const quote = atKeptPrice(
    quoteOf(await offerNow(call), input, call.now),
    await quoteFor(call, input.quote),
    input.configuration,
  );
  const { approvalLimits: limits } = call.world;
  const above = aboveLimits(limits, quote);
  if (!limits || above.length === 0) return quote;
  const { items } = await listOrderers(call);
  return { ...quote, approval: { above, ...limits, approvers: items.map(({ name }) => name) } };
}

export async function getContractSummary(call: Call, input: ContractSummaryInput): Promise<Document> {
  const offer = await offerNow(call);
  const product = requireProduct(offer, input.configuration);
  const problems = configurationProblems(product, input.configuration, call.now.slice(0, 10));
  if (problems.length > 0) throw new BackendError('invalid-input', { fields: problems });
  const { contractSummary } = await import('./contract-summary.js');
  const { account } = call.actor;
  return contractSummary({
    ...input,
    price: priced(product, input.configuration),
    customer: { name: account.name, customerNumber: account.customer_number },
    termsVersion: offer.catalogue.termsVersion,
    on: call.now,
    term: call.world.term,
  });
}

/** Takes the next number of a kind: no two orders ever get the same one. */
async function nextNumber(db: Database, sequence: 'customer_number' | 'order_number'): Promise<string> {
  const { rows } = await sql<{ number: number }>`select nextval(${sequence}) as number`.execute(db);
  return String(rows[0]!.number);
}

const grouped = (digits: string): string => `${digits.slice(0, -3)} ${digits.slice(-3)}`;

async function newAccount(
  call: Call,
  input: ReadOrder,
  { product, term, main }: { product: Product; term: number; main: AccountRow },
): Promise<AccountRow> {
  const { db, now, language } = call;
  const digits = await nextNumber(db, 'customer_number');
  const { location, contact, owner, name, monthly, invoiceAddress } = input;
  const contactEmail = (owner ?? contact).email;
  const area = areaCodeOf(product, input.configuration.options).replace(/^0/, '');
  const customerNumber = `K-${grouped(digits)}`;
  const numberKey = customerNumberKey(customerNumber);
  const account = await db
    .insertInto('account')
    .values({
      id: newId('a'),
      customer_number: customerNumber,
      number_key: numberKey,
      name,
      ...location,
      status: 'awaiting-verification',
      monthly_amount: monthly.amount,
      currency: monthly.currency,
      products: [product.kind],
      customer_since: now.slice(0, 10),
      contact_email: contactEmail,
      invoice_address: invoiceAddress && JSON.stringify(invoiceAddress),
      language,
      role: 'secondary',
      main_id: main.id,
      reserved: Array.from({ length: product.numbers }, (_, index) => `+49${area}${digits}${index}`),
      sort_name: sortKey(name),
      sort_city: sortKey(location.city),
      search: searchText(customerNumber, numberKey, name, location.street, location.city),
      search_contact: searchContact(contactEmail, []),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await db
    .insertInto('contract')
    .values({
      id: newId('c'),
      account_id: account.id,
      product: JSON.stringify(product.name),
      since: now.slice(0, 10),
      minimum_until: minimumUntil(now, term),
      monthly_amount: monthly.amount,
    })
    .execute();
  const sent = { account_id: account.id, state: 'sent', sent_at: now, sends: 1 } as const;
  await db
    .insertInto('account_check')
    .values([
      { ...sent, kind: 'email', sent_to: maskEmail(contactEmail) },
      {
        ...sent,
        kind: 'address',
        sent_to: `${location.postcode} ${location.city}`,
        tries_left: LETTER_CODE.tries,
      },
    ])
    .execute();
  return account;
}

const createdLink = (
  { db, actor, now }: Call,
  account: AccountRow,
  { payer, costCentre, purchaseOrder, labels }: ReadOrder,
) =>
  db
    .insertInto('link')
    .values({
      id: newId('l'),
      main_id: account.main_id!,
      account_id: account.id,
      typed_number: account.customer_number,
      typed_key: account.number_key,
      state: 'active',
      joined_by: 'created',
      scopes: payer === 'main' ? ['view', 'pay', 'switch'] : ['view', 'switch'],
      message: '',
      requested_at: now,
      requested_by: actor.person.id,
      sends: 1,
      sent_at: now,
      tries_left: EMAIL_CODE.tries,
      linked_at: now,
      sort_typed: sortKey(account.customer_number),
      ...referred({ ...NO_REFERENCES, costCentre, purchaseOrder }),
      ...noted({ ...NOT_ANNOTATED, labels }),
    })
    .returningAll()
    .executeTakeFirstOrThrow();

/** An order that can be placed as it is: what is ordered, at which price, and what it comes from. */
interface Orderable {
  readonly main: AccountRow;
  readonly product: Product;
  readonly price: Pick<Quote, 'lines' | 'monthly' | 'once'>;
  readonly quote: QuoteRow | null;
  /** Its price was held. */
  readonly held: boolean;
}

/** Refuses what cannot be ordered. `held`: at the price and by the terms that were held for it. */
export async function orderable(
  call: Call,
  input: ReadOrder,
  held?: Pick<Quote, 'lines'>,
): Promise<Orderable> {
  const { actor, now } = call;
  const main = (await holdAccounts(call, [actor.account.id])).get(actor.account.id)!;
  if (main.role === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(main);
  const quote = await quotedOnce(call, input.quote);
  const offer = await offerNow(call);
  const { configuration } = input;
  const product = requireProduct(offer, configuration);
  const problems = [
    ...configurationProblems(product, configuration, now.slice(0, 10)),
    ...(await documentProblemsOf(call, product, configuration)),
  ];
  if (problems.length > 0) throw new BackendError('invalid-input', { fields: problems });
  if (!isWithinReach(offer, product, configuration, input.location.postcode))
    throw new BackendError('not-available-at-address');
  if (held) return { main, product, price: { ...input, lines: held.lines }, quote, held: true };
  const price = await getQuote(call, { configuration, quote: input.quote });
  const { monthly, once, kept } = price;
  if (input.termsVersion !== (kept ?? offer.catalogue).termsVersion) throw new BackendError('terms-changed');
  if (!sameMoney(monthly, input.monthly) || !sameMoney(once, input.once))
    throw new BackendError('price-changed');
  return { main, product, price, quote, held: false };
}

/** `quietly`: without a mail that it was received. */
export async function placeOrder(
  call: Call,
  input: ReadOrder,
  how: 'told' | 'quietly' = 'told',
): Promise<PlacedOrder> {
  const checked = await orderable(call, input);
  if (aboveLimits(call.world.approvalLimits, checked.price).length > 0)
    throw new BackendError('approval-required');
  return place(call, input, checked, how);
}

/** Places what can be ordered. */
export async function place(
  call: Call,
  input: ReadOrder,
  { main, product, price, quote, held }: Orderable,
  how: 'told' | 'quietly' = 'told',
): Promise<PlacedOrder> {
  const { db, actor, now, time } = call;
  const { lines, monthly, once } = price;
  if (main.role === 'standalone')
    await db
      .updateTable('account')
      .set({ role: 'main', version: sql<number>`version + 1` })
      .where('id', '=', main.id)
      .execute();
  const account = await newAccount(call, input, { product, term: termOf(lines), main });
  await attachDocuments(call, input.configuration, account.id);
  const link = await createdLink(call, account, input);
  await grantToLinker(call, link);
  await orderOnce(call, input.draft, link.id, held);
  if (quote) await quoteStep(call, quote, { state: 'ordered', link_id: link.id });
  const course = newCourse(input, product, { now, withdrawalDays: call.world.withdrawalDays });
  const order = {
    id: newId('o'),
    number: `O-${grouped(await nextNumber(db, 'order_number'))}`,
    state: orderStateOf(course),
    placedAt: now,
    monthly,
    once,
  };
  await db
    .insertInto('product_order')
    .values({
      id: order.id,
      number: order.number,
      account_id: account.id,
      link_id: link.id,
      ...kept(course),
      placed_at: now,
      placed_by: actor.person.id,
      monthly_amount: monthly.amount,
      once_amount: once.amount,
      currency: monthly.currency,
      terms_version: input.termsVersion,
      configuration: JSON.stringify(input.configuration),
      contact: JSON.stringify(input.contact),
      owner: input.owner && JSON.stringify(input.owner),
    })
    .execute();
  const named = { name: account.name, customerNumber: account.customer_number };
  if (how === 'told')
    await send(
      call,
      actor.person.email,
      { kind: 'order-received', order: order.number, account: named, contact: account.contact_email },
      call.language,
    );
  await sendCheck(call, account, 'email');
  await sendCheck(call, account, 'address');
  await record(call, actor, {
    action: 'order-placed',
    subject: account.id,
    details: {
      order: order.number,
      link: link.id,
      terms: input.termsVersion,
      ...(quote && { quote: quote.number }),
    },
  });
  return { order, link: await linkView(db, link, time) };
}
