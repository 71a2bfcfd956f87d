import { BackendError, type ErrorCode } from '../../../src/domain/errors.js';
import type { LeaveInput, LeavePreview, MainLink } from '../../../src/domain/leaving.js';
import { missing, type StandAloneNeed } from '../../../src/domain/stand-alone.js';
import { ALL_CAPABILITIES } from '../../../src/backend/backend.js';
import { linkToMain } from '../access/local-access.js';
import { record } from '../audit.js';
import type { LinkRecord } from '../db/schema.js';
import { accountById, refOf } from '../sessions/sessions.js';
import type { Call, World } from '../world.js';
import { step } from './change.js';
import { end, endOf, endPreview, needsFor, tellBoth } from './detach.js';
import { requireVersion } from './own-link.js';
import { plannedBy } from './views.js';

/** What the main account notes about the link is no change of it here. */
const versionOf = ({ id, state_version }: LinkRecord): string => `${id}.${state_version}`;

async function view({ db }: Call, link: LinkRecord): Promise<MainLink> {
  const { state } = link;
  return {
    version: versionOf(link),
    main: refOf(await accountById(db, link.main_id)),
    state: state === 'detached' || state === 'detach-scheduled' ? state : 'active',
    detachOn: link.detach_on,
    detachBy: plannedBy(link),
    endedAt: link.ended_at,
  };
}

/** The link by which the account at work belongs to a main account. */
async function mainLink(call: Call, hold: 'read' | 'hold' = 'hold'): Promise<LinkRecord> {
  const link = await linkToMain(call, hold);
  if (!link) throw new BackendError('conflict');
  return link;
}

/** Rules that forbid the account to leave: those of its main account, and those of standing alone. */
const obstaclesOf = ({ leaving }: World, needs: readonly StandAloneNeed[]): ErrorCode[] =>
  leaving ? missing(needs) : ['forbidden-by-main', ...missing(needs)];

export async function previewLeaveMain(call: Call): Promise<LeavePreview> {
  const { account } = call.actor;
  const link = await mainLink(call, 'read');
  const preview = await endPreview(call, link, account);
  return {
    ...preview,
    obstacles: obstaclesOf(call.world, preview.needs ?? []),
    link: await view(call, link),
  };
}

export async function leaveMain(call: Call, { when, version }: LeaveInput): Promise<MainLink> {
  const { actor, now } = call;
  const link = await mainLink(call);
  if (link.state === 'detach-scheduled')
    throw new BackendError('detach-in-progress', { facts: { at: link.detach_on ?? '' } });
  requireVersion(versionOf(link), version);
  if (!ALL_CAPABILITIES.leaving.includes(when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const [obstacle] = obstaclesOf(call.world, await needsFor(call.db, actor.account));
  if (obstacle) {
    const main = await accountById(call.db, link.main_id);
    throw new BackendError(obstacle, { facts: { who: [main.name] } });
  }
  const by = actor.person.name;
  const on = endOf(call, link, when);
  // Recorded while both are linked, so that each side is told who it was.
  await record(call, actor, {
    action: on === null ? 'left' : 'leaving-scheduled',
    subject: actor.account.id,
    details: { link: link.id, on },
  });
  if (on === null) return view(call, await end(call, link, now, { kind: 'left', by }));
  const planned = await step(call, link, { state: 'detach-scheduled', detach_on: on, leaving: true });
  await tellBoth(call, link, { kind: 'leaving-scheduled', on, by });
  return view(call, planned);
}

export async function undoLeaveMain(call: Call, { version }: { version: string }): Promise<MainLink> {
  const { actor } = call;
  const link = await mainLink(call);
  if (link.state !== 'detach-scheduled') throw new BackendError('conflict');
  if (!link.leaving) throw new BackendError('planned-by-other-side');
  requireVersion(versionOf(link), version);
  const kept = await step(call, link, { state: 'active', detach_on: null, leaving: false });
  await tellBoth(call, link, { kind: 'leaving-undone', by: actor.person.name });
  await record(call, actor, {
    action: 'leaving-undone',
    subject: actor.account.id,
    details: { link: link.id },
  });
  return view(call, kept);
}
