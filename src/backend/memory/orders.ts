import { NOT_ANNOTATED } from '../../domain/annotation.js';
import { minimumUntil } from '../../domain/contract.js';
import { AS_ACCOUNT } from '../../domain/contract-charges.js';
import { NO_REFERENCES } from '../../domain/invoice.js';
import { BackendError } from '../../domain/errors.js';
import { sameMoney } from '../../domain/money.js';
import type { Product } from '../../domain/catalogue.js';
import { areaCodeOf, configurationProblems, documentsOf, priced } from '../../domain/configuration.js';
import type { Catalogue } from '../../domain/catalogue.js';
import { atKeptPrice } from '../../domain/kept-quote.js';
import { aboveLimits } from '../../domain/order-approval.js';
import { isWithinReach, quoteOf, requireProduct, termOf } from '../../domain/offer.js';
import type { OrderDefaults } from '../../domain/order-defaults.js';
import type {
  ContractSummaryInput,
  Document,
  ReadOrder,
  PlacedOrder,
  Quote,
  QuoteInput,
} from '../../domain/order.js';
import { orderStateOf } from '../../domain/order-course.js';
import { LETTER_CODE } from '../../domain/rules.js';
import { localized, maskEmail } from '../../domain/text.js';
import { note } from './activity.js';
import { requireRunning } from './running.js';
import type { Context } from './context.js';
import { newCourse } from './demo-provider.js';
import { listOrderers, quotedOnce, quoteFor, orderedBy } from './kept-quotes.js';
import { addressOf } from './invoice-addresses.js';
import { grantToLinker } from './grants.js';
import { AS_EVER } from './payer-changing.js';
import {
  NOTHING_WITHHELD,
  USUAL_DELIVERY,
  type AccountRecord,
  type CheckRecord,
  type LinkRecord,
} from './records.js';
import { orderedOnce } from './order-drafts.js';
import { documentProblemsOf } from './order-documents.js';
import { newCheckSecret, newId } from './secrets.js';
import { plain, textDocument } from './text-document.js';
import { linkView, refOf } from './views.js';

export const getCatalogue = ({ world }: Context): Catalogue => world.offer.catalogue;

export const getOrderDefaults = ({ account, person }: Context): OrderDefaults => ({
  account: refOf(account),
  location: account.location,
  invoiceAddress: addressOf(account),
  contact: { name: person.name, email: person.email },
});

export function getQuote(context: Context, input: QuoteInput): Quote {
  const { world, now } = context;
  const quote = atKeptPrice(
    quoteOf(world.offer, input, now),
    quoteFor(context, input.quote),
    input.configuration,
  );
  const { approvalLimits: limits } = world.kept;
  const above = aboveLimits(limits, quote);
  if (!limits || above.length === 0) return quote;
  const approvers = listOrderers(context).items.map(({ name }) => name);
  return { ...quote, approval: { above, ...limits, approvers } };
}

export function getContractSummary(context: Context, input: ContractSummaryInput): Document {
  const { configuration } = input;
  const { offer } = context.world;
  const product = requireProduct(offer, configuration);
  const problems = configurationProblems(product, configuration, context.now.slice(0, 10));
  if (problems.length > 0) throw new BackendError('invalid-input', { fields: problems });
  const price = priced(product, configuration);
  return summaryOf(context, input, { ...price, termsVersion: offer.catalogue.termsVersion });
}

/** The contract summary of an order at a price and by some terms. */
export function summaryOf(
  context: Context,
  { language, location, name }: ContractSummaryInput,
  {
    lines,
    monthly,
    once,
    termsVersion,
  }: Pick<Quote, 'lines' | 'monthly' | 'once'> & { termsVersion: string },
): Document {
  const german = language.toLowerCase().startsWith('de');
  const say = (de: string, en: string) => (german ? de : en);
  return textDocument(say('Vertragszusammenfassung', 'Contract summary'), [
    say('Vertragszusammenfassung', 'Contract summary'),
    '',
    `${say('Kunde', 'Customer')}: ${context.account.name}, ${context.account.customerNumber}`,
    `${say('Neues Konto', 'New account')}: ${name}`,
    `${say('Anschluss', 'Connection')}: ${location.street}, ${location.postcode} ${location.city}`,
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
    '',
  ]);
}

/** The telephone numbers that are kept for a new account in its area. */
function reserve({ configuration }: ReadOrder, product: Product, digits: string): string[] {
  const area = areaCodeOf(product, configuration.options).replace(/^0/, '');
  return Array.from({ length: product.numbers }, (_, index) => `+49${area}${digits}${index}`);
}

function newAccount(context: Context, input: ReadOrder, product: Product, term: number): AccountRecord {
  const { world, account: main, now } = context;
  const digits = String(600_000 + world.orders.count);
  const check = (kind: CheckRecord['kind'], sentTo: string): CheckRecord => ({
    kind,
    state: 'sent',
    sentTo,
    sentAt: now,
    sends: 1,
    secret: newCheckSecret(world.random, kind),
    triesLeft: kind === 'address' ? LETTER_CODE.tries : null,
  });
  const { location, contact, owner, name, monthly, invoiceAddress } = input;
  const contactEmail = (owner ?? contact).email;
  return {
    id: `a-${digits}`,
    customerNumber: `K-${digits.slice(0, 3)} ${digits.slice(3)}`,
    name,
    location,
    status: 'awaiting-verification',
    branded: 1,
    addressed: 1,
    checks: [
      check('email', maskEmail(contactEmail)),
      check('address', `${location.postcode} ${location.city}`),
    ],
    monthly,
    products: [product.kind],
    contracts: [
      {
        id: `c-${digits}-1`,
        product: product.name,
        since: now.slice(0, 10),
        minimumUntil: minimumUntil(now, term),
        monthly: monthly.amount,
        ...AS_ACCOUNT,
        costCentre: '',
        purchaseOrder: '',
        revision: 1,
      },
    ],
    customerSince: now.slice(0, 10),
    contactEmail,
    invoiceAddress,
    mainId: main.id,
    lines: [],
    reserved: reserve(input, product, digits),
    revision: 1,
  };
}

const createdLink = (
  { world, account: main, person, now }: Context,
  account: AccountRecord,
  { payer, costCentre, purchaseOrder, labels }: ReadOrder,
): LinkRecord => ({
  id: newId(world.random, 'l'),
  mainId: main.id,
  accountId: account.id,
  typedNumber: account.customerNumber,
  state: 'active',
  joinedBy: 'created',
  scopes: payer === 'main' ? ['view', 'pay', 'switch'] : ['view', 'switch'],
  proof: null,
  message: '',
  requestedAt: now,
  requestedById: person.id,
  expiresAt: null,
  linkedAt: now,
  detachOn: null,
  endedAt: null,
  ...NOT_ANNOTATED,
  labels: [...labels],
  ...AS_EVER,
  ...NOTHING_WITHHELD,
  ...USUAL_DELIVERY(),
  leaving: false,
  ...NO_REFERENCES,
  costCentre,
  purchaseOrder,
  revision: 1,
  stateRevision: 1,
  sends: 1,
  sentAt: now,
  code: null,
  tried: [],
  endTold: false,
  caseNumber: null,
  triesLeft: 0,
  sms: null,
  refusal: null,
  last: null,
});

/** An order that can be placed as it is: what is ordered, at which price, and what it comes from. */
type Orderable = ReturnType<typeof orderable>;

/** Refuses what cannot be ordered. `held`: at the price and by the terms that were held for it. */
export function orderable(context: Context, input: ReadOrder, held?: Pick<Quote, 'lines'>) {
  const { world, account: main, now } = context;
  if (world.roleOf(main) === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(main);
  const draft = orderedOnce(context, input.draft, held !== undefined);
  const quote = quotedOnce(context, input.quote);
  const { offer } = world;
  const { configuration } = input;
  const product = requireProduct(offer, configuration);
  const problems = [
    ...configurationProblems(product, configuration, now.slice(0, 10)),
    ...documentProblemsOf(context, product, configuration),
  ];
  if (problems.length > 0) throw new BackendError('invalid-input', { fields: problems });
  if (!isWithinReach(offer, product, configuration, input.location.postcode))
    throw new BackendError('not-available-at-address');
  if (held) return { product, price: { ...input, lines: held.lines }, quote, draft };
  const price = getQuote(context, { configuration, quote: input.quote });
  const { monthly, once, kept } = price;
  if (input.termsVersion !== (kept ?? offer.catalogue).termsVersion) throw new BackendError('terms-changed');
  if (!sameMoney(monthly, input.monthly) || !sameMoney(once, input.once))
    throw new BackendError('price-changed');
  return { product, price, quote, draft };
}

export function placeOrder(context: Context, input: ReadOrder): PlacedOrder {
  const checked = orderable(context, input);
  if (aboveLimits(context.world.kept.approvalLimits, checked.price).length > 0)
    throw new BackendError('approval-required');
  return place(context, input, checked);
}

/** Places what can be ordered. */
export function place(
  context: Context,
  input: ReadOrder,
  { product, price, quote, draft }: Orderable,
): PlacedOrder {
  const { world, now } = context;
  const { monthly, once, lines } = price;
  const { configuration } = input;
  world.orders.count++;
  const account = newAccount(context, input, product, termOf(lines));
  for (const document of documentsOf(configuration)) world.documents.get(document)!.account = account.id;
  world.addAccount(account);
  const link = createdLink(context, account, input);
  world.addLink(link);
  grantToLinker(context, link);
  if (draft) Object.assign(draft, { state: 'ordered', link: link.id, revision: draft.revision + 1 });
  if (quote) orderedBy(quote, link.id);
  for (const check of account.checks) world.sendCheck(account, check);
  const digits = String(20_417 + world.orders.count);
  const number = `O-${digits.slice(0, -3)} ${digits.slice(-3)}`;
  note(world, context, {
    kind: 'order-placed',
    subject: account.id,
    link,
    facts: { order: number, ...(quote && { quote: quote.number }) },
  });
  const order = { id: newId(world.random, 'o'), number, placedAt: now, monthly, once };
  const course = newCourse(input, product, { now, withdrawalDays: world.orders.withdrawalDays });
  world.orders.add({
    ...order,
    linkId: link.id,
    accountId: account.id,
    placedById: context.person.id,
    configuration,
    course,
    revision: 1,
  });
  return { order: { ...order, state: orderStateOf(course) }, link: linkView(world, link) };
}
