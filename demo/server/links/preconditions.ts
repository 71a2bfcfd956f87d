import { sql } from 'kysely';
import { BackendError } from '../../../src/domain/errors.js';
import type { ReceivedRequest } from '../../../src/domain/received-request.js';
import { consentFor, consentProblem, type PayerConsent } from '../../../src/domain/payer-consent.js';
import type { Situation } from '../../../src/domain/rules.js';
import { sameMoney } from '../../../src/domain/money.js';
import {
  BILLED_DUE_DAYS,
  preconditionObstacle,
  preconditionsOf,
  type ClearPreconditionInput,
  type Precondition,
  type PreconditionSituation,
} from '../../../src/domain/precondition.js';
import { record } from '../audit.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { send } from '../mail/outbox.js';
import { after, type Call } from '../world.js';
import { invoiceOnlyLink } from './change.js';
import { holdAccounts } from './own-link.js';

/** Who asks, as far as conditions depend on it. */
interface Asking {
  readonly entitled: boolean;
  readonly clears: boolean;
}

type Reading = Pick<Call, 'db' | 'world' | 'now'>;

/** What has to be settled before a request becomes a link, one by one. */
async function conditions(
  call: Reading,
  { scopes, main_id }: LinkRecord,
  account: AccountRow,
  asking: Asking,
): Promise<Precondition[]> {
  const invoiceOnly = (await invoiceOnlyLink(call.db, main_id, account.id)) !== undefined;
  return (await openMatters(call, [account]))(account, { scopes, invoiceOnly, ...asking });
}

/** Reads what is open of accounts, however many, and tells what of it has to be settled before each is linked. */
export async function openMatters(
  { db, world, now }: Reading,
  accounts: readonly AccountRow[],
): Promise<
  (account: AccountRow, how: Asking & Pick<PreconditionSituation, 'scopes' | 'invoiceOnly'>) => Precondition[]
> {
  const ids = accounts.map(({ id }) => id);
  const theirs = sql<boolean>`account_id = any(${ids}::text[])`;
  const items = byAccount(await db.selectFrom('open_item').selectAll().where(theirs).execute());
  const quotes = byAccount(
    await db
      .selectFrom('quote')
      .select(['account_id', 'monthly_amount', 'currency'])
      .where(theirs)
      .where('state', '=', 'open')
      .where('valid_until', '>', now)
      .execute(),
  );
  const ended = await db
    .selectFrom('link')
    .select('account_id')
    .select((row) => row.fn.max('ended_at').as('ended_at'))
    .where(theirs)
    .where('state', '=', 'detached')
    .groupBy('account_id')
    .execute();
  const lastEnd = new Map(ended.map(({ account_id, ended_at }) => [account_id, ended_at]));
  return ({ id, currency, credit_amount: credit }, how) =>
    preconditionsOf({
      now,
      policy: world.linkPolicy,
      currency,
      openItems: (items.get(id) ?? []).map(({ kind, amount, due_on }) => ({
        kind,
        amount: { amount, currency },
        dueOn: due_on,
      })),
      quotes: (quotes.get(id) ?? []).map((each) => ({
        amount: each.monthly_amount,
        currency: each.currency,
      })),
      credit,
      endedAt: lastEnd.get(id) ?? null,
      ...how,
    });
}

function byAccount<T extends { account_id: string }>(rows: readonly T[]): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const others = found.get(row.account_id);
    if (others) others.push(row);
    else found.set(row.account_id, [row]);
  }
  return found;
}

/** As nobody in particular sees them. */
export const conditionsOf = (
  call: Pick<Call, 'db' | 'world' | 'now'>,
  link: LinkRecord,
  account: AccountRow,
): Promise<Precondition[]> => conditions(call, link, account, { entitled: false, clears: false });

/** As the main account sees them once it is proven: with sums where the person administers the account as well. */
export const conditionsForMain = (
  call: Pick<Call, 'db' | 'world' | 'now'>,
  link: LinkRecord,
  account: AccountRow,
): Promise<Precondition[]> =>
  conditions(call, link, account, { entitled: link.proof === 'own-account', clears: false });

/** As the owner who answers sees them. */
export const conditionsForOwner = (call: Call, link: LinkRecord): Promise<Precondition[]> =>
  conditions(call, link, call.actor.account, {
    entitled: call.actor.permissions.includes('view-invoices'),
    clears: call.actor.account.payment_method,
  });

/** What of the conditions forbids a request, as its owner is told. */
export const obstacleIn = (found: readonly Precondition[]): ReceivedRequest['obstacle'] =>
  preconditionObstacle(found) ?? null;

/** Refuses to link on conditions that are not met any more. The account must be held. */
export async function requireConditions(call: Call, link: LinkRecord, account: AccountRow): Promise<void> {
  if (preconditionObstacle(await conditionsForMain(call, link, account)))
    throw new BackendError('rules-changed');
}

/** Refuses to link without the consent of who will pay, where the policy asks for it. Gives what is to be recorded. */
export function requireConsent(
  { world }: Call,
  situation: Situation,
  given: PayerConsent | undefined,
): PayerConsent | null {
  const asked = consentIn(world, situation);
  const problem = consentProblem(asked, given);
  if (problem) throw new BackendError(problem);
  return asked;
}

/** What whoever will pay has to confirm. */
export const consentIn = ({ linkPolicy }: Call['world'], situation: Situation): PayerConsent | null =>
  linkPolicy.consent ? consentFor(situation) : null;

/** Records what was agreed to: the log adds who and when. */
export async function recordConsent(
  call: Call,
  { id, account_id }: LinkRecord,
  consent: PayerConsent | null,
): Promise<void> {
  if (!consent) return;
  const { from, wording, monthly } = consent;
  await record(call, call.actor, {
    action: 'payer-consented',
    subject: account_id,
    details: {
      link: id,
      payer: 'main',
      on: from,
      wording,
      monthly: monthly.amount,
      currency: monthly.currency,
    },
  });
}

/** Pays the open invoices of the account at work, or bills its charges now, at the sum that was shown. */
export async function clear(call: Call, link: LinkRecord, input: ClearPreconditionInput): Promise<void> {
  const { db, actor, now } = call;
  const { kind, amount } = input;
  const account = (await holdAccounts(call, [actor.account.id])).get(actor.account.id)!;
  const found = (await conditionsForOwner(call, link)).find((each) => each.kind === kind);
  if (!found?.clearable || found.amount === null) throw new BackendError('conflict');
  if (!sameMoney(found.amount, amount)) throw new BackendError('price-changed');
  if (kind === 'open-invoices')
    await db
      .deleteFrom('open_item')
      .where('account_id', '=', account.id)
      .where('kind', '=', 'invoice')
      .execute();
  else
    await db
      .updateTable('open_item')
      .set({ kind: 'invoice', due_on: after(now, BILLED_DUE_DAYS * 86_400).slice(0, 10) })
      .where('account_id', '=', account.id)
      .where('kind', '=', 'unbilled')
      .execute();
  // The account's state is another one: what was decided on the one before has to be looked at again.
  await db
    .updateTable('account')
    .set({ version: sql<number>`version + 1` })
    .where('id', '=', account.id)
    .execute();
  const deed = kind === 'open-invoices' ? 'invoices-settled' : 'charges-billed';
  const named = { name: account.name, customerNumber: account.customer_number };
  await send(
    call,
    account.contact_email,
    { kind: deed, account: named, amount, by: actor.person.name },
    account.language,
  );
  // The account's own business: whoever asks does not read of it.
  await record(call, actor, { action: deed, subject: account.id, details: { amount: amount.amount } });
}
