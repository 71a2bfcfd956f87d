import {
  ACTIVITY_GROUPS,
  readersOf,
  type Activity,
  type ActivityChange,
  type ActivityExportInput,
  type ActivityFacts,
  type ActivityKind,
  type ActivityNarrowing,
  type ActivityQuery,
} from '../../domain/activity.js';
import { withoutKept } from '../../domain/activity-changes.js';
import { BackendError } from '../../domain/errors.js';
import { isKept } from '../../domain/kept-numbers.js';
import type { LinkFile } from '../../domain/link-export.js';
import type { Page } from '../../domain/page.js';
import { lentPermissions } from '../../domain/rules.js';
import { ActivityCsv } from '../activity-csv.js';
import type { CallOptions } from '../backend.js';
import type { Context } from './context.js';
import { announce } from './events.js';
import type { DeedRecord, LinkRecord } from './records.js';
import type { Store } from './store.js';
import { isLinked, refOf } from './views.js';

/** Something that was done, and to which account. */
export interface Deed {
  kind: ActivityKind;
  subject: string | null;
  /** The link that it concerns; by default the one that the subject is linked by. */
  link?: LinkRecord;
  facts?: Omit<ActivityFacts, 'who'>;
  /** Another person that it concerns. */
  who?: string;
  changes?: ActivityChange[];
  /** Further accounts in whose history it stands, each with the link that it concerns. */
  others?: readonly { readonly account: string; readonly link: string }[];
}

/** Who does it: a person on behalf of an account, or null: nobody. */
type Doer = Pick<Context, 'person' | 'account' | 'session'> | null;

/** Writes into the history of everybody whom it concerns. */
export function note(world: Store, doer: Doer, deed: Deed): void {
  const by = doer ? (doer.session.delegation?.mainId ?? doer.account.id) : null;
  enter(world, { at: world.now, personId: doer?.person.id ?? null, by }, deed);
}

/** The same for what was done at any time. */
export function enter(
  world: Store,
  { at, personId, by }: Pick<DeedRecord, 'at' | 'personId' | 'by'>,
  { kind, subject, facts = {}, who, changes = [], others = [], link = liveLink(world, subject) }: Deed,
): void {
  const live = link && isLinked(link);
  const readers = readersOf(kind, {
    by,
    subject,
    main: link?.mainId ?? null,
    seesForwarding: live
      ? lentPermissions(['manage-forwarding'], link, ['all']).length > 0 &&
        !keptNumbers(world, link).has(facts.phone ?? '')
      : false,
  });
  const deed: DeedRecord = {
    id: world.deeds.length + 1,
    at,
    kind,
    personId,
    by,
    subject,
    link: link?.id ?? null,
    readers: [...new Set([...readers, ...others.map(({ account }) => account)])],
    links: new Map(others.map(({ account, link: id }) => [account, id])),
    named: live ?? false,
    facts,
    who: who ?? null,
    changes,
  };
  world.deeds.push(deed);
  announce(world, deed);
}

/** The telephone numbers that the account of a link keeps from its main account. */
const keptNumbers = (world: Store, link: LinkRecord): ReadonlySet<string> =>
  new Set(
    link.accountId === null || link.keepsAfter === null
      ? []
      : world
          .account(link.accountId)
          .lines.flatMap((line) => (isKept(line, link.keepsAfter) ? line.number : [])),
  );

/** The link that a deed concerns, for a reader. */
const linkFor = (deed: DeedRecord, reader: string): string | null => deed.links.get(reader) ?? deed.link;

/** What a reader does not see of numbers: those that another account keeps from them. */
function keptFrom(world: Store, deed: DeedRecord, reader: string): ReadonlySet<string> {
  const link = world.links.get(linkFor(deed, reader) ?? '');
  return link?.mainId === reader ? keptNumbers(world, link) : new Set();
}

const liveLink = (world: Store, subject: string | null): LinkRecord | undefined =>
  subject === null ? undefined : world.linksTo(subject).find(isLinked);

/** Whether a reader is told who of the other side did it. */
const tells = (deed: DeedRecord, reader: string): boolean =>
  deed.by === reader || deed.subject === reader || deed.named;

/** In whose history somebody reads: who works in a linked account sees of it what their main account sees. */
function readerOf({ session, account }: Context): { reader: string; only: string | null } {
  const { delegation } = session;
  return delegation
    ? { reader: delegation.mainId, only: delegation.linkId }
    : { reader: account.id, only: null };
}

function historyOf(context: Context, asked: ActivityNarrowing): DeedRecord[] {
  const { world } = context;
  const { reader, only } = readerOf(context);
  const { link, group, person, since, until } = asked;
  const kinds: readonly string[] | undefined = group && ACTIVITY_GROUPS[group];
  const words = person?.trim().toLocaleLowerCase('de');
  return world.deeds
    .filter(
      (deed) =>
        deed.readers.includes(reader) &&
        !(deed.facts.phone !== undefined && keptFrom(world, deed, reader).has(deed.facts.phone)) &&
        (only === null || linkFor(deed, reader) === only) &&
        (link === undefined || linkFor(deed, reader) === link) &&
        (!kinds || kinds.includes(deed.kind)) &&
        (since === undefined || Date.parse(deed.at) >= Date.parse(since)) &&
        (until === undefined || Date.parse(deed.at) < Date.parse(until)) &&
        (!words || (nameOf(world, deed, reader) ?? '').toLocaleLowerCase('de').includes(words)),
    )
    .sort((a, b) => (a.at === b.at ? b.id - a.id : a.at < b.at ? 1 : -1));
}

const nameOf = (world: Store, deed: DeedRecord, reader: string): string | null =>
  deed.personId !== null && tells(deed, reader) ? (world.people.get(deed.personId)?.name ?? null) : null;

/** A deed as its reader sees it. */
export function activityOf(world: Store, deed: DeedRecord, reader: string): Activity {
  const { id, at, kind, by, subject, facts, who, changes } = deed;
  const link = world.links.get(linkFor(deed, reader) ?? '');
  const own = link?.mainId === reader ? link : undefined;
  const known = subject === reader || (own?.linkedAt ?? null) !== null;
  return {
    id: String(id),
    at,
    kind,
    automatic: deed.personId === null,
    person: nameOf(world, deed, reader),
    actingFor:
      by !== null && by !== subject && (by === reader || subject === reader)
        ? refOf(world.account(by))
        : null,
    account: subject !== null && known ? refOf(world.account(subject)) : null,
    link: own?.id ?? null,
    facts: { ...facts, ...(who !== null && { who: world.people.get(who)?.name ?? '' }) },
    changes: withoutKept(changes, keptFrom(world, deed, reader)),
  };
}

export function listActivity(
  context: Context,
  { after, limit = 50, ...asked }: ActivityQuery,
): Page<Activity> {
  const { reader } = readerOf(context);
  const all = historyOf(context, asked);
  const of = `${reader} ${JSON.stringify(asked)}`;
  const start = after === undefined ? 0 : all.findIndex(({ id }) => cursorTo(id, of) === after) + 1;
  if (after !== undefined && start === 0) throw new BackendError('cursor-expired');
  const items = all.slice(start, start + limit);
  const last = items.at(-1);
  return {
    items: items.map((deed) => activityOf(context.world, deed, reader)),
    next: last && start + limit < all.length ? cursorTo(last.id, of) : null,
    previous: null,
    position: start,
    total: all.length,
    estimated: false,
    unreadable: 0,
  };
}

/** Opaque, and only for the list that it comes from. */
const cursorTo = (id: number, of: string): string => `${id}.${[...of].reduce(hashed, 7)}`;
const hashed = (sum: number, character: string): number =>
  (sum * 31 + character.codePointAt(0)!) % 2_147_483_647;

/** Rows that are written without a rest. */
const AT_ONCE = 1_000;

/** A history, some deeds at a time, newest first. */
export function* historyPieces(
  context: Context,
  asked: ActivityNarrowing,
): Generator<readonly Activity[], void> {
  const { reader } = readerOf(context);
  const deeds = historyOf(context, asked);
  for (let start = 0; start < deeds.length; start += AT_ONCE)
    yield deeds.slice(start, start + AT_ONCE).map((deed) => activityOf(context.world, deed, reader));
}

/** The history as a file, written in pieces so that a page goes on meanwhile. */
export async function exportActivity(
  context: Context,
  { language, ...asked }: ActivityExportInput,
  { signal, onProgress }: CallOptions,
): Promise<LinkFile> {
  const { reader } = readerOf(context);
  const deeds = historyOf(context, asked);
  const csv = new ActivityCsv(language);
  const pieces = [csv.head];
  onProgress?.(0, deeds.length);
  for (let start = 0; start < deeds.length; start += AT_ONCE) {
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    for (const deed of deeds.slice(start, start + AT_ONCE))
      pieces.push(csv.line(activityOf(context.world, deed, reader)));
    onProgress?.(Math.min(start + AT_ONCE, deeds.length), deeds.length);
  }
  return {
    fileName: csv.fileName(context.now),
    blob: new Blob(pieces, { type: 'text/csv;charset=utf-8' }),
  };
}
