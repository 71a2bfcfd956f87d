import { BackendError } from '../../domain/errors.js';
import type { LinkSide } from '../../domain/link.js';
import {
  endBounds,
  goesBeyond,
  limitOf,
  requireLimit,
  toldToday,
  type ChangeTermInput,
  type CurrentTerm,
  type DeclineExtensionInput,
  type ExtensionInput,
  type LinkExtension,
  type LinkLimit,
  type ProposeExtensionInput,
  type TermQuery,
} from '../../domain/link-extension.js';
import { consequencesOfDetaching, FINISHED_DAYS } from '../../domain/rules.js';
import { dayAfter } from '../../domain/day-span.js';
import { missing } from '../../domain/stand-alone.js';
import { waitsUntil } from '../../domain/waiting.js';
import { note } from './activity.js';
import { accountOf, requireVersion, type Context } from './context.js';
import { needsFor } from './detaching.js';
import { linkToMain } from './local-access.js';
import type { ExtensionRecord } from './main-plans.js';
import type { LinkRecord } from './records.js';
import { newId } from './secrets.js';
import { termFacts } from './extensions.js';
import { tellOfTerm } from './term-step.js';
import { isLinked, payerOf, refOf, situationOf } from './views.js';

const pays = (link: LinkRecord): boolean => payerOf(link) === 'main';

/** The newest question of a link, while it is told of. */
const newest = ({ world }: Context, link: LinkRecord): ExtensionRecord | undefined =>
  [...world.plans.extensions.values()].findLast(
    ({ linkId, state, endedAt }) =>
      linkId === link.id &&
      (state === 'proposed' || (endedAt ?? '') >= world.after(world.now, -FINISHED_DAYS * 86_400)),
  );

/** What holds, as it was looked at: whether it is being asked for more belongs to it. */
const versionOf = (link: LinkRecord, extension: ExtensionRecord | undefined): string => {
  const { endOn, extendBy } = limitOf(link.term ?? {});
  const open = extension?.state === 'proposed' ? `${extension.id}.${extension.revision}` : 'none';
  return [link.stateRevision, endOn ?? 'open', extendBy ?? 0, open].join('.');
};

const extensionVersion = ({ id, revision }: ExtensionRecord): string => `${id}.${revision}`;

/** A link of the account at work, from either side. */
function sideOf(context: Context, id: string | undefined): { link: LinkRecord; side: LinkSide } {
  const { world, account } = context;
  const link = id === undefined ? linkToMain(context) : world.links.get(id);
  if (!link || !isLinked(link)) throw new BackendError('not-found');
  if (link.mainId === account.id) return { link, side: 'main' };
  if (link.accountId !== account.id) throw new BackendError('not-found');
  return { link, side: 'secondary' };
}

const extensionView = ({ world }: Context, extension: ExtensionRecord): LinkExtension => ({
  id: extension.id,
  version: extensionVersion(extension),
  state: extension.state,
  wanted: extension.wanted,
  message: extension.message,
  proposedAt: extension.proposedAt,
  proposedBy: world.people.get(extension.proposedById)?.name ?? '',
  expiresAt: extension.state === 'proposed' ? extension.expiresAt : null,
  endedAt: extension.endedAt,
  reason: extension.reason,
});

function view(context: Context, link: LinkRecord, side: LinkSide): CurrentTerm {
  const { world, now } = context;
  const account = accountOf(context, link);
  const limit = limitOf(link.term ?? {});
  const extension = newest(context, link);
  const situation = situationOf(world, link, account, side);
  const today = now.slice(0, 10);
  return {
    version: versionOf(link, extension),
    link: link.id,
    side,
    main: refOf(world.account(link.mainId)),
    account: refOf(account),
    limit,
    pays: pays(link),
    ...endBounds({ today, pays: pays(link), waitUntil: waitsUntil(link, world.waiting, now) }),
    missing: link.termWait ? missing(needsFor(world, account)) : [],
    extension: extension ? extensionView(context, extension) : null,
    changes:
      limit.endOn === null
        ? null
        : consequencesOfDetaching({ ...situation, now: dayAfter(limit.endOn, -1) }, 'period-end'),
  };
}

export function getLinkTerm(context: Context, { link: id }: TermQuery): CurrentTerm {
  const { link, side } = sideOf(context, id);
  return view(context, link, side);
}

/** A link about which nothing else is decided, as it was looked at. */
function undecided(context: Context, link: LinkRecord, version: string): void {
  if (link.state === 'detach-scheduled')
    throw new BackendError('detach-in-progress', { facts: { at: link.detachOn ?? '' } });
  requireVersion(versionOf(link, newest(context, link)), version);
}

function checked({ world, now }: Context, link: LinkRecord, { endOn, extendBy }: LinkLimit): LinkLimit {
  const wanted = { endOn, extendBy };
  requireLimit(wanted, limitOf(link.term ?? {}), {
    today: now.slice(0, 10),
    pays: pays(link),
    waitUntil: waitsUntil(link, world.waiting, now),
  });
  return wanted;
}

/** The link holds until another day from now on. */
function setLimit({ world, now }: Context, link: LinkRecord, { endOn, extendBy }: LinkLimit): void {
  const { startOn, payFrom } = link.term ?? {};
  world.changeLink(link, {
    term: {
      ...(startOn !== undefined && { startOn }),
      ...(payFrom !== undefined && { payFrom }),
      ...(endOn !== null && { endOn }),
      ...(extendBy !== null && { extendBy }),
    },
    termTold: toldToday(endOn, now.slice(0, 10)),
    termWait: null,
    termAnchor: null,
  });
}

export function changeLinkTerm(context: Context, input: ChangeTermInput): CurrentTerm {
  const { world } = context;
  const { link, side } = sideOf(context, input.link);
  undecided(context, link, input.version);
  const wanted = checked(context, link, input);
  if (goesBeyond(limitOf(link.term ?? {}), wanted))
    throw new BackendError('invalid-input', { fields: [{ field: 'endOn', rule: 'needs-consent' }] });
  setLimit(context, link, wanted);
  tellOfTerm(world, link, 'term-changed');
  note(world, context, { kind: 'term-changed', subject: link.accountId, link, facts: termFacts(wanted) });
  return view(context, link, side);
}

export function proposeExtension(context: Context, input: ProposeExtensionInput): CurrentTerm {
  const { world, person, now } = context;
  const { link, side } = sideOf(context, input.link);
  if (side !== 'main') throw new BackendError('not-found');
  const open = newest(context, link);
  if (open?.state === 'proposed')
    throw new BackendError('already-requested', { facts: { id: link.id, at: open.proposedAt } });
  undecided(context, link, input.version);
  const wanted = checked(context, link, input);
  const limit = limitOf(link.term ?? {});
  // What the account has agreed to already is not asked again.
  if (limit.endOn === null || !goesBeyond(limit, wanted)) throw new BackendError('conflict');
  const extension: ExtensionRecord = {
    id: newId(world.random, 'z'),
    state: 'proposed',
    linkId: link.id,
    wanted,
    message: input.message ?? '',
    proposedAt: now,
    proposedById: person.id,
    expiresAt: `${limit.endOn}T00:00:00.000Z`,
    endedAt: null,
    reason: '',
    revision: 1,
  };
  world.plans.extensions.set(extension.id, extension);
  decided(context, link, extension, 'extension-proposed');
  return view(context, link, side);
}

/** Tells both sides what has become of a question, and notes it. */
function decided(
  context: Context,
  link: LinkRecord,
  extension: ExtensionRecord,
  kind: 'extension-proposed' | 'extension-declined' | 'extension-canceled' | 'term-extended',
): void {
  const { world } = context;
  const facts = termFacts(extension.wanted);
  tellOfTerm(world, link, kind, extension);
  note(world, context, { kind, subject: link.accountId, link, facts });
}

/** A question that is open, as it was looked at, for the side that may decide it so. */
function openFor(
  context: Context,
  { extension: id, version }: ExtensionInput,
  side: LinkSide,
): { link: LinkRecord; extension: ExtensionRecord } {
  const { world, account } = context;
  const extension = world.plans.extensions.get(id);
  const link = extension && world.links.get(extension.linkId);
  const own = link && (link.mainId === account.id ? 'main' : link.accountId === account.id && 'secondary');
  if (!extension || !link || !own) throw new BackendError('not-found');
  if (extension.state === 'expired') throw new BackendError('request-expired');
  if (extension.state === 'canceled') throw new BackendError('request-withdrawn');
  if (extension.state !== 'proposed') throw new BackendError('request-answered');
  if (own !== side) throw new BackendError('conflict');
  requireVersion(extensionVersion(extension), version);
  return { link, extension };
}

function step(extension: ExtensionRecord, patch: Partial<ExtensionRecord>): void {
  Object.assign(extension, patch);
  extension.revision++;
}

export function acceptExtension(context: Context, input: ExtensionInput): CurrentTerm {
  const { link, extension } = openFor(context, input, 'secondary');
  if (link.state === 'detach-scheduled') throw new BackendError('conflict');
  step(extension, { state: 'accepted', endedAt: context.now });
  setLimit(context, link, extension.wanted);
  decided(context, link, extension, 'term-extended');
  return view(context, link, 'secondary');
}

export function declineExtension(context: Context, input: DeclineExtensionInput): CurrentTerm {
  const { link, extension } = openFor(context, input, 'secondary');
  step(extension, { state: 'declined', endedAt: context.now, reason: input.reason ?? '' });
  decided(context, link, extension, 'extension-declined');
  return view(context, link, 'secondary');
}

export function cancelExtension(context: Context, input: ExtensionInput): CurrentTerm {
  const { link, extension } = openFor(context, input, 'main');
  step(extension, { state: 'canceled', endedAt: context.now });
  decided(context, link, extension, 'extension-canceled');
  return view(context, link, 'main');
}
