import type { ClearPreconditionInput } from '../../domain/precondition.js';
import { BackendError } from '../../domain/errors.js';
import { declinedWith, type DeclineRequestInput } from '../../domain/decline.js';
import type { AcceptRequestInput, ReceivedRequest } from '../../domain/received-request.js';
import { consequencesOfMoving, moveObstacles } from '../../domain/main-move.js';
import { consequencesOfLinking, FINISHED_DAYS, linkObstacle } from '../../domain/rules.js';
import { foreignDomain } from '../../domain/foreign-domain.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import { requireVersion, type Context } from './context.js';
import type { LinkRecord } from './records.js';
import { canShow, showAccounts } from './flattening.js';
import { clear, conditionsForOwner, obstacleIn } from './preconditions.js';
import { linkElsewhere } from './main-move.js';
import { moveSituation } from './main-move-step.js';
import { answerOf, followedBy } from './request-course.js';
import { callOff } from './starting.js';
import { isOpen, refOf, situationOf } from './views.js';

const DAY = 86_400_000;

/** The rule that forbids accepting, with how many accounts it concerns. */
function obstacleOf(context: Context, link: LinkRecord): ReceivedRequest['obstacle'] {
  const { world, account } = context;
  const code = linkObstacle(world.placeOf(world.account(link.mainId)), world.placeOf(account));
  if (!code) return obstacleIn(conditionsForOwner(context, link)) ?? null;
  return code === 'is-main' ? { code, count: world.secondariesOf(account.id) } : { code };
}

const versionOf = ({ stateRevision }: LinkRecord): string => `r${stateRevision}`;

/** What accepting it means for an account that belongs to another main account; undefined: it belongs to none. */
function moving(
  { world, account }: Context,
  link: LinkRecord,
):
  | (Pick<ReceivedRequest, 'consequences' | 'obstacle'> & {
      from: LinkRecord;
      moves: NonNullable<ReceivedRequest['moves']>;
    })
  | undefined {
  const from = world.capabilities.moving ? linkElsewhere(world, account, link.mainId) : undefined;
  if (!from || link.state !== 'pending') return undefined;
  const situation = moveSituation(world, link, from);
  const [code] = moveObstacles(situation);
  return {
    from,
    moves: { from: refOf(world.account(from.mainId)), on: situation.on },
    consequences: consequencesOfMoving(situation, 'account'),
    obstacle: code ? { code } : null,
  };
}

function view(context: Context, link: LinkRecord): ReceivedRequest {
  const { world, account } = context;
  const move = moving(context, link);
  const requester = world.people.get(link.requestedById)!;
  return {
    id: link.id,
    version: versionOf(link),
    state: link.state,
    main: refOf(world.account(link.mainId)),
    requestedBy: { name: requester.name, email: requester.email },
    message: link.message,
    scopes: link.scopes,
    requestedAt: link.requestedAt,
    expiresAt: link.expiresAt ?? link.endedAt ?? world.after(link.requestedAt, 0),
    term: link.term ?? {},
    start: link.start ?? null,
    calledOff: link.calledOff ?? null,
    follows: followedBy(world, link),
    answered: answerOf(world, link),
    declined: link.declined ?? null,
    endedAt: link.endedAt,
    consequences: move?.consequences ?? consequencesOfLinking(situationOf(world, link, account)),
    obstacle: move ? move.obstacle : link.state === 'pending' ? obstacleOf(context, link) : null,
    ...(link.state === 'pending' && !move && { preconditions: conditionsForOwner(context, link) }),
    moves: move?.moves ?? null,
    canShow: link.state === 'pending' && world.roleOf(account) === 'main' && canShow(world, account.id),
    foreignDomain: foreignDomain(requester.email, account.contactEmail),
  };
}

/** Only a request that asks for the owner's consent is the owner's to answer; what is agreed to, however, is to call off. */
const isAsked = (context: Context, link: LinkRecord): boolean =>
  (link.proof === 'owner-consent' || isCalledOff(link)) &&
  link.joinedBy === 'added' &&
  !link.move &&
  !link.flattening &&
  (isOpen(link) ||
    link.state === 'scheduled' ||
    (['declined', 'canceled', 'expired', 'failed', 'renewed'].includes(link.state) &&
      context.world.time - Date.parse(link.endedAt ?? link.requestedAt) < FINISHED_DAYS * DAY));

export function listReceivedRequests(context: Context): Items<ReceivedRequest> {
  const { world, account } = context;
  const items = world
    .linksTo(account.id)
    .filter((link) => isAsked(context, link))
    .map((link) => view(context, link))
    .sort((a, b) => (a.requestedAt < b.requestedAt ? 1 : -1));
  return { items };
}

function pending(context: Context, input: { request: string; version: string }): LinkRecord {
  const link = asked(context, input);
  requireVersion(versionOf(link), input.version);
  return link;
}

/** A request to this account that waits for its answer, as it is now. */
function asked({ world, account }: Context, { request }: { request: string }): LinkRecord {
  const link = world.links.get(request);
  if (!link || link.accountId !== account.id || link.joinedBy !== 'added')
    throw new BackendError('not-found');
  if (link.proof !== 'owner-consent' && !isCalledOff(link)) throw new BackendError('not-found');
  if (link.state === 'expired' || (link.state === 'renewed' && !link.answered))
    throw new BackendError('request-expired');
  if (link.state === 'canceled')
    throw new BackendError('request-withdrawn', { facts: { at: link.endedAt ?? '' } });
  if (link.state !== 'pending' || link.move || link.flattening) throw new BackendError('request-answered');
  return link;
}

export function acceptRequest(context: Context, input: AcceptRequestInput): ReceivedRequest {
  const { world, account, person, now } = context;
  const link = pending(context, input);
  const move = moving(context, link);
  // Whoever agrees has seen which main account it leaves.
  const seen = move && input.from === move.from.mainId;
  const found = seen ? move.obstacle : obstacleOf(context, link);
  const shows = found?.code === 'is-main' && input.shows === true && canShow(world, account.id);
  const obstacle = shows ? null : found;
  if (obstacle)
    throw new BackendError(obstacle.code, {
      facts: {
        ...(obstacle.count !== undefined && { count: obstacle.count }),
        ...(obstacle.at !== undefined && { at: obstacle.at }),
      },
    });
  world.changeLink(link, {
    state: 'confirm',
    agreedFrom: move?.from.mainId ?? null,
    answered: { at: now, byId: person.id },
  });
  if (shows) showAccounts(context, link);
  tellRequester(context, link, 'request-accepted', account.name);
  const facts = { proof: 'owner-consent', scopes: link.scopes } as const;
  note(world, context, { kind: 'link-request-accepted', subject: account.id, link, facts });
  return view(context, link);
}

/** Clears away what is in the way of a request that waits for its answer. */
export function clearPrecondition(context: Context, input: ClearPreconditionInput): ReceivedRequest {
  const link = asked(context, input);
  clear(context, link, input);
  return view(context, link);
}

/** Whether the account can call it off, or one side has. */
const isCalledOff = ({ state, calledOff }: LinkRecord): boolean =>
  state === 'scheduled' || Boolean(calledOff);

/** Says no: to what is asked, or after all to what was agreed to and has not begun. */
export function declineRequest(context: Context, input: DeclineRequestInput): ReceivedRequest {
  const { world, now, person } = context;
  const agreed = world.links.get(input.request);
  if (agreed?.state === 'scheduled' && agreed.accountId === context.account.id) {
    requireVersion(versionOf(agreed), input.version);
    callOff(context, agreed, 'secondary', {
      answered: { at: now, byId: person.id },
      declined: declinedWith(input),
    });
    return view(context, agreed);
  }
  const link = pending(context, input);
  world.changeLink(link, {
    state: 'declined',
    endedAt: now,
    expiresAt: null,
    answered: { at: now, byId: person.id },
    declined: declinedWith(input),
  });
  tellRequester(context, link, 'request-declined', link.typedNumber);
  note(world, context, {
    kind: 'link-request-declined',
    subject: context.account.id,
    link,
    facts: { number: link.typedNumber, ...(input.reason && { declineReason: input.reason }) },
  });
  return view(context, link);
}

function tellRequester(
  { world }: Context,
  link: LinkRecord,
  kind: 'request-accepted' | 'request-declined',
  name: string,
): void {
  world.mail(world.people.get(link.requestedById)!.email, kind, {
    facts: { customerNumber: link.typedNumber, name },
  });
}
