import { statusChange } from '../../domain/activity-changes.js';
import type { AskedBy } from '../../domain/account.js';
import {
  closesOn,
  closingObstacles,
  consequencesOfClosing,
  consequencesOfSuspending,
  lifeOf,
  notLent,
  type AccountLife,
  type ClosingPreview,
  type ClosingQuery,
  type LifeInput,
  type LifeSituation,
} from '../../domain/closing.js';
import { BackendError } from '../../domain/errors.js';
import { note, type Deed } from './activity.js';
import { accountOf, ownLink, requireVersion, type Context } from './context.js';
import { mayWork, tellMailOnly } from './granted.js';
import type { AccountRecord, LinkRecord, MailKind } from './records.js';
import { requireConfirmed } from './step-up.js';
import type { Store } from './store.js';
import { isLinked, payerOf, refOf } from './views.js';

/** An account, the link to its main account, and the side that looks at it. */
interface Case {
  readonly account: AccountRecord;
  readonly link: LinkRecord | undefined;
  readonly side: AskedBy;
}

/** The link to its main account. */
export const linkOf = (world: Store, account: AccountRecord): LinkRecord | undefined =>
  world.linksTo(account.id).find(isLinked);

/** The account that is meant: the one at work, or a linked one that lets its main account do that. */
function caseOf(context: Context, { link: id }: ClosingQuery): Case {
  const { world } = context;
  if (id === undefined)
    return { account: context.account, link: linkOf(world, context.account), side: 'account' };
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  const kept = notLent(link);
  if (kept)
    throw new BackendError(kept, {
      ...(link.paused && { facts: { at: link.paused.at, who: [link.paused.by] } }),
    });
  return { account: accountOf(context, link), link, side: 'main' };
}

const isForwarded = ({ paused, rules }: AccountRecord['lines'][number]): boolean =>
  !paused && rules.some(({ active }) => active);

function situationOf(world: Store, { account, link }: Case): LifeSituation {
  const secondaries = world.linksOf(account.id).filter((each) => each.accountId !== null && isLinked(each));
  return {
    now: world.now,
    status: account.status,
    monthly: account.monthly,
    numbers: account.lines.length,
    forwarded: account.lines.filter(isForwarded).length,
    team: world.staffOf(account.id).map(({ name }) => name),
    secondaries: {
      names: secondaries.slice(0, 3).map(({ accountId }) => world.account(accountId!).name),
      count: secondaries.length,
    },
    openItems: (account.openItems ?? []).map(({ kind, amount, dueOn }) => ({
      kind,
      amount: amount.amount,
      dueOn,
    })),
    link: link
      ? {
          main: world.account(link.mainId).name,
          people: link.scopes.includes('switch')
            ? world.staffOf(link.mainId).filter((person) => mayWork(world, person, link)).length
            : 0,
          paid: payerOf(link) === 'main',
          detachOn: link.detachOn,
          payerChangeOn: link.payerChange?.on ?? null,
        }
      : null,
  };
}

const lifeView = ({ account, side }: Case): AccountLife => ({
  version: `a${account.revision}`,
  account: refOf(account),
  ...lifeOf(
    { status: account.status, suspension: account.suspension ?? null, closing: account.closing ?? null },
    side,
  ),
});

export function previewClosing(context: Context, input: ClosingQuery): ClosingPreview {
  const { world } = context;
  const of = caseOf(context, input);
  const situation = situationOf(world, of);
  return {
    life: lifeView(of),
    closesOn: closesOn(world.now),
    suspending: consequencesOfSuspending(situation),
    closing: consequencesOfClosing(situation),
    obstacles: closingObstacles(situation),
  };
}

/** Mails what has become of an account to both sides. */
export function tellOfLife(world: Store, { account, link }: Omit<Case, 'side'>, kind: MailKind): void {
  const main = link && world.account(link.mainId);
  const facts = {
    name: account.name,
    customerNumber: account.customerNumber,
    main: main?.name ?? '',
    on: account.closing?.on ?? '',
  };
  world.mail(account.contactEmail, kind, { facts });
  if (!main) return;
  world.mail(main.contactEmail, kind, { facts });
  tellMailOnly(world, link, kind, facts);
}

/** Changes how an account stands, and tells everybody whom it concerns. */
function change(
  context: Context,
  of: Case,
  kind: 'account-suspended' | 'account-resumed' | 'account-closing' | 'account-reopened',
  patch: Pick<AccountRecord, 'status'> & Partial<Pick<AccountRecord, 'suspension' | 'closing'>>,
): AccountLife {
  const { world } = context;
  const { account, link } = of;
  const deed: Deed = {
    kind,
    subject: account.id,
    ...(link && { link }),
    ...(patch.closing && { facts: { on: patch.closing.on } }),
    changes: [statusChange(account.status, patch.status)],
  };
  world.changeAccount(account, patch);
  tellOfLife(world, of, kind);
  note(world, context, deed);
  return lifeView(of);
}

/** The account as it was looked at. */
function decided(context: Context, input: LifeInput): Case {
  const of = caseOf(context, input);
  requireVersion(lifeView(of).version, input.version);
  return of;
}

/** From outside the account's own rule counts as well. */
const confirmed = (context: Context, { account, side }: Case): void =>
  requireConfirmed(context, 'close', side === 'main' ? account : { ...account, stepUp: false });

export function suspendAccount(context: Context, input: LifeInput): AccountLife {
  const of = decided(context, input);
  const { status } = of.account;
  if (closingObstacles(situationOf(context.world, of)).some(({ code }) => code === 'not-ready'))
    throw new BackendError('not-ready');
  if (status !== 'active') throw new BackendError('conflict');
  confirmed(context, of);
  return change(context, of, 'account-suspended', {
    status: 'suspended',
    suspension: { by: of.side, at: context.now },
  });
}

export function closeAccount(context: Context, input: LifeInput): AccountLife {
  const of = decided(context, input);
  const [obstacle] = closingObstacles(situationOf(context.world, of));
  if (obstacle)
    throw new BackendError(obstacle.code, {
      facts: {
        ...(obstacle.count !== undefined && { count: obstacle.count }),
        ...(obstacle.on !== undefined && { at: obstacle.on }),
      },
    });
  if (of.account.status === 'closing') throw new BackendError('conflict');
  confirmed(context, of);
  return change(context, of, 'account-closing', {
    status: 'closing',
    closing: {
      by: of.side,
      at: context.now,
      on: closesOn(context.now),
      suspended: of.account.status === 'suspended',
    },
  });
}

/** Takes back what was asked for, as far as the side may. */
function undoable(context: Context, input: LifeInput, status: 'suspended' | 'closing'): Case {
  const of = decided(context, input);
  const { account } = of;
  if (account.status !== status || !account[status === 'closing' ? 'closing' : 'suspension'])
    throw new BackendError('conflict');
  if (!lifeView(of).mayUndo) throw new BackendError('planned-by-other-side');
  return of;
}

export const resumeAccount = (context: Context, input: LifeInput): AccountLife =>
  change(context, undoable(context, input, 'suspended'), 'account-resumed', {
    status: 'active',
    suspension: null,
  });

/** Everything is as it was before: what was suspended is suspended again. */
export function reopenAccount(context: Context, input: LifeInput): AccountLife {
  const of = undoable(context, input, 'closing');
  return change(context, of, 'account-reopened', {
    status: of.account.closing?.suspended ? 'suspended' : 'active',
    closing: null,
  });
}
