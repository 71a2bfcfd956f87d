import { statusChange } from '../../../src/domain/activity-changes.js';
import type { AccountStatus } from '../../../src/domain/account.js';
import {
  closesOn,
  closingObstacles,
  consequencesOfClosing,
  consequencesOfSuspending,
  lifeOf,
  type AccountLife,
  type ClosingPreview,
  type ClosingQuery,
  type LifeInput,
} from '../../../src/domain/closing.js';
import { BackendError } from '../../../src/domain/errors.js';
import { record } from '../audit.js';
import type { AccountRow } from '../db/schema.js';
import { refOf } from '../sessions/sessions.js';
import { requireConfirmed } from '../sessions/step-up.js';
import type { Call } from '../world.js';
import { closingOf, suspensionOf } from './halts.js';
import { caseOf, lifeSituationOf, type Case } from './life-case.js';
import { setLife, tellOfLife, type LifePatch } from './life-step.js';
import { requireVersion } from './own-link.js';

const versionOf = ({ version }: AccountRow): string => `a${version}`;

const lifeView = ({ account, side }: Pick<Case, 'account' | 'side'>): AccountLife => ({
  version: versionOf(account),
  account: refOf(account),
  ...lifeOf({ status: account.status, suspension: suspensionOf(account), closing: closingOf(account) }, side),
});

export async function previewClosing(call: Call, input: ClosingQuery): Promise<ClosingPreview> {
  const of = await caseOf(call, input, 'read');
  const situation = await lifeSituationOf(call, of);
  return {
    life: lifeView(of),
    closesOn: closesOn(call.now),
    suspending: consequencesOfSuspending(situation),
    closing: consequencesOfClosing(situation),
    obstacles: closingObstacles(situation),
  };
}

type Changed = 'account-suspended' | 'account-resumed' | 'account-closing' | 'account-reopened';

/** Changes how an account stands, and tells everybody whom it concerns. */
async function change(call: Call, of: Case, kind: Changed, patch: LifePatch): Promise<AccountLife> {
  const { db, actor } = call;
  const account = await setLife(db, of.account, patch);
  await tellOfLife(call, { account, link: of.link }, kind, actor.person.name);
  await record(call, actor, {
    action: kind,
    subject: account.id,
    details: {
      ...(of.link && { link: of.link.id }),
      ...(kind === 'account-closing' && { on: account.closes_on }),
    },
    changes: [statusChange(of.account.status, patch.status)],
  });
  return lifeView({ account, side: of.side });
}

/** The account as it was looked at, held until the transaction ends. */
async function decided(call: Call, input: LifeInput): Promise<Case> {
  const of = await caseOf(call, input, 'hold');
  requireVersion(versionOf(of.account), input.version);
  return of;
}

/** From outside the account's own rule counts as well. */
const confirmed = (call: Call, { account, side }: Case): Promise<void> =>
  requireConfirmed(call, 'close', side === 'main' ? account : { ...account, step_up: false });

export async function suspendAccount(call: Call, input: LifeInput): Promise<AccountLife> {
  const of = await decided(call, input);
  if (closingObstacles(await lifeSituationOf(call, of)).some(({ code }) => code === 'not-ready'))
    throw new BackendError('not-ready');
  if (of.account.status !== 'active') throw new BackendError('conflict');
  await confirmed(call, of);
  return change(call, of, 'account-suspended', {
    status: 'suspended',
    suspended_by: of.side,
    suspended_at: call.now,
  });
}

export async function closeAccount(call: Call, input: LifeInput): Promise<AccountLife> {
  const of = await decided(call, input);
  const [obstacle] = closingObstacles(await lifeSituationOf(call, of));
  if (obstacle)
    throw new BackendError(obstacle.code, {
      facts: {
        ...(obstacle.count !== undefined && { count: obstacle.count }),
        ...(obstacle.on !== undefined && { at: obstacle.on }),
      },
    });
  if (of.account.status === 'closing') throw new BackendError('conflict');
  await confirmed(call, of);
  return change(call, of, 'account-closing', {
    status: 'closing',
    closing_by: of.side,
    closing_at: call.now,
    closes_on: closesOn(call.now),
    closing_suspended: of.account.status === 'suspended',
  });
}

/** Takes back what was asked for, as far as the side may. */
async function undoable(call: Call, input: LifeInput, status: AccountStatus): Promise<Case> {
  const of = await decided(call, input);
  const { account } = of;
  if (account.status !== status || !(status === 'closing' ? closingOf : suspensionOf)(account))
    throw new BackendError('conflict');
  if (!lifeView(of).mayUndo) throw new BackendError('planned-by-other-side');
  return of;
}

const NOT_SUSPENDED = { suspended_by: null, suspended_at: null };
const NOT_CLOSING = { closing_by: null, closing_at: null, closes_on: null, closing_suspended: false };

export const resumeAccount = async (call: Call, input: LifeInput): Promise<AccountLife> =>
  change(call, await undoable(call, input, 'suspended'), 'account-resumed', {
    status: 'active',
    ...NOT_SUSPENDED,
  });

/** Everything is as it was before: what was suspended is suspended again. */
export async function reopenAccount(call: Call, input: LifeInput): Promise<AccountLife> {
  const of = await undoable(call, input, 'closing');
  return change(call, of, 'account-reopened', {
    status: of.account.closing_suspended ? 'suspended' : 'active',
    ...NOT_CLOSING,
  });
}
