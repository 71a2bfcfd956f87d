import { NOT_ANNOTATED } from '../../domain/annotation.js';
import { BackendError } from '../../domain/errors.js';
import { NO_REFERENCES } from '../../domain/invoice.js';
import type { DetachInput, DetachPreview, Link, LinkSide } from '../../domain/link.js';
import { consequencesOfDetaching } from '../../domain/rules.js';
import { missing, needsOf, type StandAloneNeed } from '../../domain/stand-alone.js';
import { endAfter, lastPeriodDay, waitsUntil } from '../../domain/waiting.js';
import { note } from './activity.js';
import { AS_EVER } from './payer-changing.js';
import { accountOf, ownLink, requireVersion, type Context } from './context.js';
import { tellMailOnly } from './granted.js';
import { sharedNow } from './leaving-package.js';
import { NOTHING_WITHHELD, type AccountRecord, type LinkRecord, type MailKind } from './records.js';
import { accountView, isLinked, linkView, refOf, situationOf, versionOf } from './views.js';
import { requireConfirmed } from './step-up.js';
import type { Store } from './store.js';
import { expireExtension } from './extensions.js';

/** What an account needs to stand alone. */
export const needsFor = (world: Store, account: AccountRecord): StandAloneNeed[] =>
  needsOf({
    paymentMethod: account.paymentMethod ?? true,
    invoiceEmail: account.invoiceEmail ?? null,
    checks: account.checks,
    administrators: world
      .staffOf(account.id)
      .filter(({ permissions }) => permissions.includes('link-accounts')).length,
  });

export function previewDetach(context: Context, input: { link: string }): DetachPreview {
  const { world, now } = context;
  const link = ownLink(context, input.link);
  if (!isLinked(link)) throw new BackendError('conflict');
  const account = accountOf(context, link);
  return endPreview(world, link, account, now);
}

/** What it would change if a link ended, for either side. */
export function endPreview(
  world: Store,
  link: LinkRecord,
  account: AccountRecord,
  now: string,
  side: LinkSide = 'main',
): DetachPreview {
  const situation = situationOf(world, link, account, side);
  const waitUntil = waitsUntil(link, world.waiting, now);
  const last = lastPeriodDay(now, waitUntil);
  return {
    account: refOf(account),
    periodEnd: last,
    waitUntil,
    now: consequencesOfDetaching(situation, 'now'),
    atPeriodEnd: consequencesOfDetaching({ ...situation, now: last }, 'period-end'),
    needs: needsFor(world, account),
    obstacles: missing(needsFor(world, account)),
  };
}

/** When a link ends that is to end now or with a period: null: now. Refuses to end one at once that is too new. */
export function endOf(world: Store, link: LinkRecord, when: DetachInput['when'], now: string): string | null {
  const waitUntil = waitsUntil(link, world.waiting, now);
  if (when === 'period-end') return endAfter(now, waitUntil);
  if (waitUntil !== null) throw new BackendError('wait-period', { facts: { at: waitUntil } });
  return null;
}

export function tell(world: Store, link: LinkRecord, kind: MailKind): void {
  if (!link.accountId) return;
  const account = world.account(link.accountId);
  const main = world.account(link.mainId);
  const facts = { main: main.name, customerNumber: account.customerNumber, on: link.detachOn ?? '' };
  world.mail(account.contactEmail, kind, { facts });
  world.mail(main.contactEmail, kind, { facts });
  tellMailOnly(world, link, kind, facts);
}

export function end(
  world: Store,
  link: LinkRecord,
  endedAt: string,
  told: 'detached' | 'left' | 'account-closed' | null = 'detached',
): void {
  if (!link.accountId) return;
  const account = world.account(link.accountId);
  expireExtension(world, link, endedAt);
  // As both sides saw it until now.
  world.partings.set(link.id, sharedNow(world, link, account));
  world.changeAccount(account, { mainId: null });
  const last = structuredClone(accountView(world, account, link.keepsAfter));
  const { labels } = link;
  world.changeLink(link, {
    state: 'detached',
    endedAt,
    detachOn: null,
    leaving: false,
    last,
    ...AS_EVER,
    ...NOTHING_WITHHELD,
    // What was never shown to the main account is not shown afterwards.
    keepsAfter: link.keepsAfter,
    ...NOT_ANNOTATED,
    ...NO_REFERENCES,
  });
  // Who gets its mails is told by its labels, which are forgotten.
  if (told) tell(world, { ...link, labels }, told);
}

export function detach(context: Context, input: DetachInput): Link {
  const { world, now } = context;
  const link = ownLink(context, input.link);
  if (!isLinked(link)) throw new BackendError('conflict');
  if (link.state === 'detach-scheduled')
    throw new BackendError('detach-in-progress', { facts: { at: link.detachOn ?? '' } });
  requireVersion(versionOf(world, link), input.version);
  if (!world.capabilities.detaching.includes(input.when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const account = accountOf(context, link);
  const [obstacle] = missing(needsFor(world, account));
  if (obstacle) throw new BackendError(obstacle);
  requireConfirmed(context, 'detach', account);
  const detachOn = endOf(world, link, input.when, now);
  if (detachOn === null) end(world, link, now);
  else {
    world.changeLink(link, { state: 'detach-scheduled', detachOn });
    tell(world, link, 'detach-scheduled');
  }
  const kind = input.when === 'now' ? 'detached' : 'detach-scheduled';
  const facts = link.detachOn ? { on: link.detachOn } : {};
  note(world, context, { kind, subject: link.accountId, link, facts });
  return linkView(world, link);
}

export function undoDetach(context: Context, input: { link: string; version: string }): Link {
  const { world } = context;
  const link = ownLink(context, input.link);
  if (link.state === 'detached')
    throw new BackendError('detach-undo-expired', { facts: { at: link.endedAt ?? '' } });
  if (link.state !== 'detach-scheduled') throw new BackendError('conflict');
  if (link.leaving) throw new BackendError('planned-by-other-side');
  requireVersion(versionOf(world, link), input.version);
  world.changeLink(link, { state: 'active', detachOn: null });
  tell(world, link, 'detach-undone');
  note(world, context, { kind: 'detach-undone', subject: link.accountId, link });
  return linkView(world, link);
}
