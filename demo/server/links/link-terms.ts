import { dayAfter } from '../../../src/domain/day-span.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { LinkSide } from '../../../src/domain/link.js';
import {
  endBounds,
  goesBeyond,
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
} from '../../../src/domain/link-extension.js';
import { consequencesOfDetaching, FINISHED_DAYS } from '../../../src/domain/rules.js';
import { missing } from '../../../src/domain/stand-alone.js';
import { waitsUntil } from '../../../src/domain/waiting.js';
import { linkToMain } from '../access/local-access.js';
import type { LinkExtensionRow } from '../db/link-extension-schema.js';
import type { LinkRecord } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { after, type Call } from '../world.js';
import { step } from './change.js';
import { needsFor } from './detach.js';
import { extensionStep } from './extension-step.js';
import { accountOf, requireVersion } from './own-link.js';
import { situationOf } from './situation.js';
import { limitIn, noteTerm, tellOfTerm, wantedBy } from './term-case.js';
import { isLinked, payerOf } from './views.js';

type Side = { link: LinkRecord; side: LinkSide };

const pays = (link: LinkRecord): boolean => payerOf(link) === 'main';

const waiting = ({ world, now }: Call, { joined_by, linked_at }: LinkRecord): string | null =>
  waitsUntil({ joinedBy: joined_by, linkedAt: linked_at }, world.waiting, now);

/** The newest question of a link, while it is told of. */
async function newest({ db, time }: Call, link: LinkRecord): Promise<LinkExtensionRow | undefined> {
  const extension = await db
    .selectFrom('link_extension')
    .selectAll()
    .where('link_id', '=', link.id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const told = after(time, -FINISHED_DAYS * 86_400);
  return extension && (extension.ended_at ?? told) >= told ? extension : undefined;
}

/** What holds, as it was looked at: whether it is being asked for more belongs to it. */
function versionOf(link: LinkRecord, extension: LinkExtensionRow | undefined): string {
  const open = extension?.state === 'proposed' ? extensionVersion(extension) : 'none';
  return [link.state_version, link.end_on ?? 'open', link.extend_by ?? 0, open].join('.');
}

const extensionVersion = ({ id, version }: LinkExtensionRow): string => `${id}.${version}`;

/** A link of the account at work, from either side. In a write it is held, so that it is decided about once. */
async function sideOf(call: Call, id: string | undefined, hold: 'read' | 'hold'): Promise<Side> {
  const { id: own } = call.actor.account;
  if (id === undefined) {
    const link = await linkToMain(call, hold);
    if (!link) throw new BackendError('not-found');
    return { link, side: 'secondary' };
  }
  let query = call.db.selectFrom('link').selectAll().where('id', '=', id);
  if (hold === 'hold') query = query.forUpdate();
  const link = await query.executeTakeFirst();
  if (!link || !isLinked(link)) throw new BackendError('not-found');
  if (link.main_id === own) return { link, side: 'main' };
  if (link.account_id !== own) throw new BackendError('not-found');
  return { link, side: 'secondary' };
}

async function extensionView({ db }: Call, extension: LinkExtensionRow): Promise<LinkExtension> {
  const { name } = await db
    .selectFrom('person')
    .select('name')
    .where('id', '=', extension.proposed_by)
    .executeTakeFirstOrThrow();
  return {
    id: extension.id,
    version: extensionVersion(extension),
    state: extension.state,
    wanted: wantedBy(extension),
    message: extension.message,
    proposedAt: extension.proposed_at,
    proposedBy: name,
    expiresAt: extension.state === 'proposed' ? extension.expires_at : null,
    endedAt: extension.ended_at,
    reason: extension.reason,
  };
}

async function view(call: Call, { link, side }: Side): Promise<CurrentTerm> {
  const { db, now } = call;
  const account = await accountOf(call, link);
  const limit = limitIn(link);
  const extension = await newest(call, link);
  const situation = await situationOf(call, link, account);
  return {
    version: versionOf(link, extension),
    link: link.id,
    side,
    main: refOf(await accountById(db, link.main_id)),
    account: refOf(account),
    limit,
    pays: pays(link),
    ...endBounds({ today: now.slice(0, 10), pays: pays(link), waitUntil: waiting(call, link) }),
    missing: link.term_wait === null ? [] : missing(await needsFor(db, account)),
    extension: extension ? await extensionView(call, extension) : null,
    changes:
      limit.endOn === null
        ? null
        : consequencesOfDetaching({ ...situation, now: dayAfter(limit.endOn, -1) }, 'period-end'),
  };
}

export const getLinkTerm = async (call: Call, { link: id }: TermQuery): Promise<CurrentTerm> =>
  view(call, await sideOf(call, id, 'read'));

/** A link about which nothing else is decided, as it was looked at. */
async function undecided(call: Call, link: LinkRecord, version: string): Promise<void> {
  if (link.state === 'detach-scheduled')
    throw new BackendError('detach-in-progress', { facts: { at: link.detach_on ?? '' } });
  requireVersion(versionOf(link, await newest(call, link)), version);
}

function checked(call: Call, link: LinkRecord, { endOn, extendBy }: LinkLimit): LinkLimit {
  const wanted = { endOn, extendBy };
  requireLimit(wanted, limitIn(link), {
    today: call.now.slice(0, 10),
    pays: pays(link),
    waitUntil: waiting(call, link),
  });
  return wanted;
}

/** The link holds until another day from now on. */
const setLimit = (call: Call, link: LinkRecord, { endOn, extendBy }: LinkLimit): Promise<LinkRecord> =>
  step(call, link, {
    end_on: endOn,
    extend_by: extendBy,
    term_told: toldToday(endOn, call.now.slice(0, 10)),
    term_wait: null,
    term_anchor: null,
  });

export async function changeLinkTerm(call: Call, input: ChangeTermInput): Promise<CurrentTerm> {
  const { link, side } = await sideOf(call, input.link, 'hold');
  await undecided(call, link, input.version);
  const wanted = checked(call, link, input);
  if (goesBeyond(limitIn(link), wanted))
    throw new BackendError('invalid-input', { fields: [{ field: 'endOn', rule: 'needs-consent' }] });
  const changed = await setLimit(call, link, wanted);
  await tellOfTerm(call, changed, 'term-changed');
  await noteTerm(call, call.actor, changed, 'term-changed', wanted.endOn);
  return view(call, { link: changed, side });
}

export async function proposeExtension(call: Call, input: ProposeExtensionInput): Promise<CurrentTerm> {
  const { db, actor, now } = call;
  const { link, side } = await sideOf(call, input.link, 'hold');
  if (side !== 'main') throw new BackendError('not-found');
  const open = await newest(call, link);
  if (open?.state === 'proposed')
    throw new BackendError('already-requested', { facts: { id: link.id, at: open.proposed_at } });
  await undecided(call, link, input.version);
  const wanted = checked(call, link, input);
  // What the account has agreed to already is not asked again.
  if (link.end_on === null || !goesBeyond(limitIn(link), wanted)) throw new BackendError('conflict');
  const extension = await db
    .insertInto('link_extension')
    .values({
      id: newId('z'),
      link_id: link.id,
      state: 'proposed',
      end_on: wanted.endOn,
      extend_by: wanted.extendBy,
      message: input.message ?? '',
      proposed_at: now,
      proposed_by: actor.person.id,
      expires_at: `${link.end_on}T00:00:00.000Z`,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  await tellOfTerm(call, link, 'extension-proposed', extension);
  await noteTerm(call, actor, link, 'extension-proposed', extension.end_on);
  return view(call, { link, side });
}

/** A question that is open, as it was looked at, and its link, for the side that may decide it so. */
async function openFor(
  call: Call,
  { extension: id, version }: ExtensionInput,
  side: LinkSide,
): Promise<{ link: LinkRecord; extension: LinkExtensionRow }> {
  const { db, actor } = call;
  const asked = await db
    .selectFrom('link_extension')
    .select('link_id')
    .where('id', '=', id)
    .executeTakeFirst();
  const link = await db
    .selectFrom('link')
    .selectAll()
    .where('id', '=', asked?.link_id ?? '')
    .forUpdate()
    .executeTakeFirst();
  const { id: own } = actor.account;
  if (!link || (link.main_id !== own && link.account_id !== own)) throw new BackendError('not-found');
  // Read once the link is held, so that it is decided once.
  const extension = await db
    .selectFrom('link_extension')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  if (extension.state === 'expired') throw new BackendError('request-expired');
  if (extension.state === 'canceled') throw new BackendError('request-withdrawn');
  if (extension.state !== 'proposed') throw new BackendError('request-answered');
  if ((link.main_id === own ? 'main' : 'secondary') !== side) throw new BackendError('conflict');
  requireVersion(extensionVersion(extension), version);
  return { link, extension };
}

export async function acceptExtension(call: Call, input: ExtensionInput): Promise<CurrentTerm> {
  const { link, extension } = await openFor(call, input, 'secondary');
  if (link.state === 'detach-scheduled') throw new BackendError('conflict');
  await extensionStep(call.db, extension, { state: 'accepted', ended_at: call.now });
  const extended = await setLimit(call, link, wantedBy(extension));
  await tellOfTerm(call, extended, 'term-extended', extension);
  await noteTerm(call, call.actor, extended, 'term-extended', extension.end_on);
  return view(call, { link: extended, side: 'secondary' });
}

export async function declineExtension(call: Call, input: DeclineExtensionInput): Promise<CurrentTerm> {
  const { link, extension } = await openFor(call, input, 'secondary');
  const declined = await extensionStep(call.db, extension, {
    state: 'declined',
    ended_at: call.now,
    reason: input.reason ?? '',
  });
  await tellOfTerm(call, link, 'extension-declined', declined);
  await noteTerm(call, call.actor, link, 'extension-declined', declined.end_on);
  return view(call, { link, side: 'secondary' });
}

export async function cancelExtension(call: Call, input: ExtensionInput): Promise<CurrentTerm> {
  const { link, extension } = await openFor(call, input, 'main');
  const canceled = await extensionStep(call.db, extension, { state: 'canceled', ended_at: call.now });
  await tellOfTerm(call, link, 'extension-canceled', canceled);
  await noteTerm(call, call.actor, link, 'extension-canceled', canceled.end_on);
  return view(call, { link, side: 'main' });
}
