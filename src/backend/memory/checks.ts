import type { CheckKind } from '../../domain/account.js';
import { BackendError } from '../../domain/errors.js';
import type { Link } from '../../domain/link.js';
import { LETTER_CODE } from '../../domain/rules.js';
import { note } from './activity.js';
import { tellSides } from './invoice-mails.js';
import { accountOf, ownLink, tooEarly, type Context } from './context.js';
import { newLine } from './demo-parts.js';
import type { AccountRecord, CheckRecord } from './records.js';
import { newCheckSecret } from './secrets.js';
import { checkResendAt, isExpired, isLinked, linkView } from './views.js';
import type { Store } from './store.js';

/** The check of a link's account, as long as it waits. */
export function waitingCheck(
  context: Context,
  id: string,
  kind: CheckKind,
): { link: ReturnType<typeof ownLink>; account: AccountRecord; check: CheckRecord } {
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  const account = accountOf(context, link);
  const check = account.checks.find((each) => each.kind === kind);
  if (account.status !== 'awaiting-verification') throw new BackendError('conflict');
  if (!check || check.state === 'passed') throw new BackendError('conflict');
  return { link, account, check };
}

const replace = (account: AccountRecord, check: CheckRecord): CheckRecord[] =>
  account.checks.map((each) => (each.kind === check.kind ? check : each));

/**
 * Marks a check as passed. With the last one the account gets its telephone numbers, unless somebody has to work at its
 * line first.
 */
export function pass(world: Store, account: AccountRecord, check: CheckRecord): void {
  const checks = replace(account, { ...check, state: 'passed' });
  world.changeAccount(account, { checks });
  if (account.status !== 'awaiting-verification' || checks.some(({ state }) => state !== 'passed')) return;
  if (world.orders.verified(account.id, world.now)) world.changeAccount(account, { status: 'ordered' });
  else activate(world, account);
}

/** Gives an account its telephone numbers: it can be used from now on. */
export function activate(world: Store, account: AccountRecord): void {
  const digits = account.id.slice(2);
  const lines = account.reserved.map((number, index) => ({
    ...newLine(`n-${digits}-${index + 1}`, number, account.location, {
      assignedOn: world.now.slice(0, 10),
    }),
    revision: 1,
    changedAt: null,
    changedBy: null,
  }));
  world.changeAccount(account, { status: 'active', lines, reserved: [] });
  const facts = { customerNumber: account.customerNumber };
  const link = world.linksTo(account.id).find(isLinked);
  if (link) tellSides(world, link, 'contract', 'account-ready', facts);
  else world.mail(account.contactEmail, 'account-ready', { facts });
}

export function confirmAddress(context: Context, input: { link: string; code: string }): Link {
  const { world } = context;
  const { link, account, check } = waitingCheck(context, input.link, 'address');
  if (check.state === 'locked') throw new BackendError('address-code-locked');
  if (isExpired(world, check)) throw new BackendError('code-expired');
  if (check.secret === input.code) {
    pass(world, account, check);
    note(world, context, { kind: 'address-confirmed', subject: account.id });
    return linkView(world, link);
  }
  const triesLeft = (check.triesLeft ?? LETTER_CODE.tries) - 1;
  const state = triesLeft === 0 ? 'locked' : 'sent';
  world.changeAccount(account, { checks: replace(account, { ...check, triesLeft, state }) });
  note(world, context, { kind: 'address-code-wrong', subject: account.id, facts: { triesLeft } });
  if (state === 'locked') throw new BackendError('address-code-locked');
  throw new BackendError('address-code-wrong', { facts: { count: triesLeft } });
}

export function resendCheck(context: Context, input: { link: string; kind: CheckKind }): Link {
  const { world, now } = context;
  const { link, account, check } = waitingCheck(context, input.link, input.kind);
  const resendAt = Date.parse(checkResendAt(world, check));
  if (world.time < resendAt) throw tooEarly(context, resendAt);
  const renewed: CheckRecord = {
    ...check,
    state: 'sent',
    sentAt: now,
    sends: check.sends + 1,
    secret: newCheckSecret(world.random, check.kind),
    triesLeft: check.kind === 'address' ? LETTER_CODE.tries : null,
  };
  world.changeAccount(account, { checks: replace(account, renewed) });
  world.sendCheck(account, renewed);
  note(world, context, { kind: 'check-resent', subject: account.id, facts: { check: check.kind } });
  return linkView(world, link);
}

export function confirmEmail(
  { world }: Context,
  { token }: { token: string },
): { email: string; customerNumber: string; name: string } {
  for (const account of world.accounts.values()) {
    const check = account.checks.find((each) => each.kind === 'email' && each.secret === token);
    if (check?.state !== 'sent') continue;
    pass(world, account, check);
    note(world, null, { kind: 'email-confirmed', subject: account.id });
    const { contactEmail: email, customerNumber, name } = account;
    return { email, customerNumber, name };
  }
  throw new BackendError('link-token-invalid');
}
