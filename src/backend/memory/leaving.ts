import { BackendError } from '../../domain/errors.js';
import type { LeaveInput, LeavePreview, MainLink } from '../../domain/leaving.js';
import { missing } from '../../domain/stand-alone.js';
import { note } from './activity.js';
import { requireVersion, type Context } from './context.js';
import { end, endOf, endPreview, needsFor, tell } from './detaching.js';
import { linkToMain } from './local-access.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';
import { plannedBy, refOf } from './views.js';

/** What the main account notes about the link is no change of it here. */
const versionOf = ({ id, stateRevision }: LinkRecord): string => `${id}.${stateRevision}`;

function view(world: Store, link: LinkRecord): MainLink {
  const { state } = link;
  return {
    version: versionOf(link),
    main: refOf(world.account(link.mainId)),
    state: state === 'detached' || state === 'detach-scheduled' ? state : 'active',
    detachOn: state === 'detach-scheduled' ? link.detachOn : null,
    detachBy: plannedBy(link),
    endedAt: link.endedAt,
  };
}

/** The link by which the account at work belongs to a main account. */
function mainLink(context: Context): LinkRecord {
  const link = linkToMain(context);
  if (!link) throw new BackendError('conflict');
  return link;
}

export function previewLeaveMain(context: Context): LeavePreview {
  const { world, account, now } = context;
  const link = mainLink(context);
  return { ...endPreview(world, link, account, now, 'secondary'), link: view(world, link) };
}

export function leaveMain(context: Context, { when, version }: LeaveInput): MainLink {
  const { world, account, now } = context;
  const link = mainLink(context);
  if (link.state === 'detach-scheduled')
    throw new BackendError('detach-in-progress', { facts: { at: link.detachOn ?? '' } });
  requireVersion(versionOf(link), version);
  if (!world.capabilities.leaving.includes(when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const [obstacle] = missing(needsFor(world, account));
  if (obstacle) throw new BackendError(obstacle);
  // Noted while both are linked, so that each side is told who it was.
  const on = endOf(world, link, when, now);
  if (on === null) {
    note(world, context, { kind: 'left', subject: account.id, link });
    end(world, link, now, 'left');
  } else {
    note(world, context, { kind: 'leaving-scheduled', subject: account.id, link, facts: { on } });
    world.changeLink(link, { state: 'detach-scheduled', detachOn: on, leaving: true });
    tell(world, link, 'leaving-scheduled');
  }
  return view(world, link);
}

export function undoLeaveMain(context: Context, { version }: { version: string }): MainLink {
  const { world, account } = context;
  const link = mainLink(context);
  if (link.state !== 'detach-scheduled') throw new BackendError('conflict');
  if (!link.leaving) throw new BackendError('planned-by-other-side');
  requireVersion(versionOf(link), version);
  world.changeLink(link, { state: 'active', detachOn: null, leaving: false });
  tell(world, link, 'leaving-undone');
  note(world, context, { kind: 'leaving-undone', subject: account.id, link });
  return view(world, link);
}
