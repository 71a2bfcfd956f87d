import { BackendError, type ErrorCode } from '../../domain/errors.js';
import { isHalted } from '../../domain/halted.js';
import type { Link, LinkSide } from '../../domain/link.js';
import { startProblem, type ChangeStartInput, type LinkStart } from '../../domain/link-start.js';
import { preconditionObstacle } from '../../domain/precondition.js';
import { linkObstacle } from '../../domain/rules.js';
import { note } from './activity.js';
import { ownLink, requireVersion, type Context } from './context.js';
import { join, tellEverybody, type Telling } from './linking.js';
import { conditionsOf } from './preconditions.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';
import { linkView, versionOf } from './views.js';

/** What mails say of a link that is yet to begin. */
function factsOf(world: Store, { mainId, accountId }: LinkRecord, on: string): Record<string, string> {
  const { name, customerNumber } = world.account(accountId!);
  return { main: world.account(mainId).name, name, customerNumber, on };
}

/** Both have agreed to a link whose day is yet to come. Nobody else can have the account meanwhile. */
export function schedule(context: Context, link: LinkRecord, start: LinkStart, how: Telling): void {
  const { world, person } = context;
  world.changeLink(link, { state: 'scheduled', start, agreedById: person.id, expiresAt: null });
  tellEverybody(world, link, 'link-scheduled', factsOf(world, link, start.on), how);
  const { scopes, proof } = link;
  const facts = { scopes, on: start.on, ...(proof && { proof }) };
  note(world, context, { kind: 'link-scheduled', subject: link.accountId, link, facts });
}

export function changeStart(context: Context, { link: id, on, version }: ChangeStartInput): Link {
  const { world, now } = context;
  const link = ownLink(context, id);
  if (link.state !== 'scheduled' || !link.start) throw new BackendError('conflict');
  requireVersion(versionOf(world, link), version);
  const rule = startProblem(on, { start: link.start, term: link.term ?? {} }, now.slice(0, 10));
  if (rule) throw new BackendError('invalid-input', { fields: [{ field: 'on', rule }] });
  if (on === link.start.on) return linkView(world, link);
  world.changeLink(link, { start: { ...link.start, on } });
  tellEverybody(world, link, 'link-start-changed', factsOf(world, link, on));
  note(world, context, { kind: 'link-start-changed', subject: link.accountId, link, facts: { on } });
  return linkView(world, link);
}

/** One side takes back what it has agreed to, before the day has come. */
export function callOff(
  context: Context,
  link: LinkRecord,
  side: LinkSide,
  patch: Partial<LinkRecord> = {},
): void {
  const { world, now } = context;
  const { on } = link.start!;
  world.changeLink(link, {
    // What the main account gives up is out of its list; what the account takes back it reads as a no.
    state: side === 'main' ? 'canceled' : 'declined',
    calledOff: side,
    start: null,
    endedAt: now,
    ...patch,
  });
  tellEverybody(world, link, 'link-called-off', { ...factsOf(world, link, on), side });
  note(world, context, { kind: 'link-called-off', subject: link.accountId, link, facts: { on } });
}

/** Begins the links whose first day comes before another day, or ends them where a rule forbids them by then. */
export function beginWhatIsDue(world: Store, before: string): void {
  const due = world
    .due()
    .flatMap((link) => (link.start && link.start.on < before ? [[link, link.start] as const] : []));
  due.sort(([, one], [, other]) => one.on.localeCompare(other.on));
  for (const [link, start] of due) begin(world, link, start);
}

function begin(world: Store, link: LinkRecord, { on }: LinkStart): void {
  const main = world.account(link.mainId);
  const refusal = refusalOf(world, link);
  if (refusal) {
    world.changeLink(link, { state: 'failed', refusal, start: null, endedAt: world.now });
    tellEverybody(world, link, 'link-not-begun', factsOf(world, link, on));
    const facts = { number: link.typedNumber };
    note(world, null, { kind: 'link-refused', subject: link.accountId, link, facts });
    return;
  }
  const person = world.people.get(link.agreedById ?? '') ?? world.people.get(link.requestedById)!;
  join({ world, person, account: main, now: world.now }, null, link, { linkedAt: `${on}T00:00:00.000Z` });
}

/** Why it cannot begin any more: everything is looked at again on the day. */
function refusalOf(world: Store, link: LinkRecord): ErrorCode | undefined {
  const main = world.account(link.mainId);
  const account = world.account(link.accountId!);
  if (isHalted(main.status)) return 'account-halted';
  const place = { ...world.placeOf(account), promisedTo: null };
  return (
    linkObstacle(world.placeOf(main), place) ??
    (world.capabilities.preconditions
      ? preconditionObstacle(conditionsOf(world, link, account))?.code
      : undefined)
  );
}
