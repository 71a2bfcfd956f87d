import { BackendError } from '../../domain/errors.js';
import type { ReceivedRequest } from '../../domain/received-request.js';
import { consentFor, consentProblem, type PayerConsent } from '../../domain/payer-consent.js';
import { sameMoney } from '../../domain/money.js';
import type { Scope } from '../../domain/scope.js';
import {
  BILLED_DUE_DAYS,
  preconditionObstacle,
  preconditionsOf,
  type ClearPreconditionInput,
  type Precondition,
} from '../../domain/precondition.js';
import { note } from './activity.js';
import type { Context } from './context.js';
import type { AccountRecord, LinkRecord } from './records.js';
import type { Store } from './store.js';
import { situationOf } from './views.js';

/** Who asks, as far as conditions depend on it. */
interface Asking {
  readonly entitled: boolean;
  readonly clears: boolean;
}

/** A request, as far as conditions depend on it. */
interface Asked extends Pick<LinkRecord, 'mainId' | 'proof'> {
  readonly scopes: readonly Scope[];
}

/** What has to be settled before a request becomes a link, one by one. */
function conditions(world: Store, link: Asked, account: AccountRecord, asking: Asking): Precondition[] {
  const quotes = [...world.kept.quotes.values()].filter(
    ({ accountId, state, validUntil }) =>
      accountId === account.id && state === 'open' && validUntil > world.now,
  );
  const ended = world
    .linksTo(account.id)
    .flatMap(({ state, endedAt }) => (state === 'detached' && endedAt !== null ? [endedAt] : []));
  return preconditionsOf({
    now: world.now,
    policy: world.linkPolicy,
    scopes: link.scopes,
    invoiceOnly: world.invoiceOnly(account.id)?.mainId === link.mainId,
    currency: account.monthly.currency,
    openItems: account.openItems ?? [],
    quotes: quotes.map(({ monthly }) => monthly),
    credit: account.credit ?? 0,
    endedAt: ended.sort().at(-1) ?? null,
    ...asking,
  });
}

/** As nobody in particular sees them. */
export const conditionsOf = (world: Store, link: LinkRecord, account: AccountRecord): Precondition[] =>
  conditions(world, link, account, { entitled: false, clears: false });

/** As the main account sees them once it is proven: with sums where the person administers the account as well. */
export const conditionsForMain = (
  { world }: Context,
  link: Asked,
  account: AccountRecord,
): Precondition[] | undefined =>
  world.capabilities.preconditions
    ? conditions(world, link, account, { entitled: link.proof === 'own-account', clears: false })
    : undefined;

/** As the owner who answers sees them. */
export const conditionsForOwner = (
  { world, account, person }: Context,
  link: LinkRecord,
): Precondition[] | undefined =>
  world.capabilities.preconditions
    ? conditions(world, link, account, {
        entitled: person.permissions.includes('view-invoices'),
        clears: account.paymentMethod !== false,
      })
    : undefined;

/** What of the conditions forbids a request, as its owner is told. */
export const obstacleIn = (
  found: readonly Precondition[] | undefined,
): ReceivedRequest['obstacle'] | undefined => found && preconditionObstacle(found);

/** Refuses to link on conditions that are not met any more. */
export function requireConditions(context: Context, link: LinkRecord, account: AccountRecord): void {
  const found = conditionsForMain(context, link, account);
  if (found && preconditionObstacle(found)) throw new BackendError('rules-changed');
}

/** What whoever will pay has to confirm, where the policy asks for it. */
export const consentIn = (world: Store, link: LinkRecord, account: AccountRecord): PayerConsent | null =>
  world.linkPolicy.consent ? consentFor(situationOf(world, link, account)) : null;

/** Refuses to link without the consent of who will pay. Gives what is to be recorded of it. */
export function requireConsent(
  world: Store,
  link: LinkRecord,
  account: AccountRecord,
  given: PayerConsent | undefined,
): PayerConsent | null {
  const asked = consentIn(world, link, account);
  const problem = consentProblem(asked, given);
  if (problem) throw new BackendError(problem);
  return asked;
}

/** Records what was agreed to, with who and when. */
export function noteConsent(context: Context, link: LinkRecord, consent: PayerConsent | null): void {
  if (consent)
    note(context.world, context, {
      kind: 'payer-consented',
      subject: link.accountId,
      link,
      facts: { payer: 'main', on: consent.from, wording: consent.wording },
    });
}

/** Pays the open invoices of the account at work, or bills its charges now, at the sum that was shown. */
export function clear(context: Context, link: LinkRecord, { kind, amount }: ClearPreconditionInput): void {
  const { world, account } = context;
  const found = conditionsForOwner(context, link)?.find((each) => each.kind === kind);
  if (!found?.clearable || found.amount === null) throw new BackendError('conflict');
  if (!sameMoney(found.amount, amount)) throw new BackendError('price-changed');
  const item = kind === 'open-invoices' ? 'invoice' : 'unbilled';
  const items = account.openItems ?? [];
  const dueOn = world.after(world.now, BILLED_DUE_DAYS * 86_400).slice(0, 10);
  world.changeAccount(account, {
    openItems:
      kind === 'open-invoices'
        ? items.filter((each) => each.kind !== item)
        : items.map((each) => (each.kind === item ? { ...each, kind: 'invoice', dueOn } : each)),
  });
  const deed = kind === 'open-invoices' ? 'invoices-settled' : 'charges-billed';
  world.mail(account.contactEmail, deed, { facts: { amount: String(amount.amount) } });
  // The account's own business: whoever asks does not read of it.
  note(world, context, { kind: deed, subject: account.id });
}
