import { ASK_AGAIN_HOURS, type AccessAnswerInput, type AccessRequest } from '../../domain/access-request.js';
import { BackendError } from '../../domain/errors.js';
import type { GrantRole } from '../../domain/grant.js';
import type { Permission } from '../../domain/person.js';
import { FINISHED_DAYS } from '../../domain/rules.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import { permissionsOf } from './access.js';
import { ownLink, requireVersion, tooEarly, type Context } from './context.js';
import { mayWork } from './granted.js';
import { grantOnLink } from './grants.js';
import type { AccessRequestRecord } from './records.js';
import { newId } from './secrets.js';
import { isLinked, refOf } from './views.js';

const HOUR = 3_600_000;

const versionOf = ({ state }: AccessRequestRecord): string => `a-${state}`;

function view({ world }: Pick<Context, 'world'>, request: AccessRequestRecord): AccessRequest {
  const { id, state, right, linkId, message, askedAt, answeredAt, answeredBy } = request;
  const accountId = linkId === null ? undefined : world.links.get(linkId)?.accountId;
  const { name, email } = world.people.get(request.personId)!;
  return {
    id,
    version: versionOf(request),
    state,
    person: { name, email },
    right,
    link: linkId !== null && accountId ? { id: linkId, account: refOf(world.account(accountId)) } : null,
    message,
    askedAt,
    answeredAt,
    answeredBy,
  };
}

/** How many people wait for an answer, for who can give it. */
export const waitingForAccess = (context: Context): number | undefined =>
  permissionsOf(context).includes('link-accounts')
    ? context.world.accessRequests.filter(
        ({ accountId, personId, state }) =>
          accountId === context.account.id && state === 'open' && personId !== context.person.id,
      ).length
    : undefined;

export function requestAccess(
  context: Context,
  { right, link: id, message }: { right: Permission; link?: string | undefined; message: string },
): AccessRequest {
  const { world, person, account, now } = context;
  const link = id === undefined ? undefined : ownLink(context, id);
  const linkId = link?.id ?? null;
  if (link && !isLinked(link)) throw new BackendError('conflict');
  const lacks = link ? !mayWork(world, person, link) : !permissionsOf(context).includes(right);
  if (!lacks) throw new BackendError('conflict');
  const own = world.accessRequests.filter(
    (each) => each.personId === person.id && each.right === right && each.linkId === linkId,
  );
  const open = own.find(({ state }) => state === 'open');
  if (open) throw new BackendError('already-requested', { facts: { id: open.id, at: open.askedAt } });
  const declined = own.findLast(({ state }) => state === 'declined');
  const again = declined ? Date.parse(declined.answeredAt!) + ASK_AGAIN_HOURS * HOUR : 0;
  if (world.time < again) throw tooEarly(context, again);
  const request: AccessRequestRecord = {
    id: newId(world.random, 'r'),
    accountId: account.id,
    personId: person.id,
    state: 'open',
    right,
    linkId,
    message,
    askedAt: now,
    answeredAt: null,
    answeredBy: null,
  };
  world.accessRequests.push(request);
  note(world, context, { kind: 'access-requested', subject: account.id, facts: { right } });
  for (const { email, permissions } of world.staffOf(account.id))
    if (permissions.includes('link-accounts'))
      world.mail(email, 'access-requested', { facts: { name: person.name, right } });
  return view(context, request);
}

export function listAccessRequests(context: Context): Items<AccessRequest> {
  const { world, account, person } = context;
  const grants = permissionsOf(context).includes('link-accounts');
  const since = world.time - FINISHED_DAYS * 24 * HOUR;
  const items = world.accessRequests
    .filter(
      (each) =>
        each.accountId === account.id &&
        (grants || each.personId === person.id) &&
        (each.state === 'open' || Date.parse(each.answeredAt!) > since),
    )
    .map((each) => view(context, each))
    .reverse();
  return { items };
}

export function answerAccessRequest(
  context: Context,
  { request: id, version, answer, role }: AccessAnswerInput & { role: GrantRole },
): AccessRequest {
  const { world, account, person, now } = context;
  const request = world.accessRequests.find((each) => each.id === id && each.accountId === account.id);
  if (!request) throw new BackendError('not-found');
  if (request.personId === person.id) throw new BackendError('own-request');
  if (request.state !== 'open') throw new BackendError('request-answered');
  requireVersion(versionOf(request), version);
  request.state = answer === 'grant' ? 'granted' : 'declined';
  request.answeredAt = now;
  request.answeredBy = person.name;
  const asker = world.people.get(request.personId)!;
  if (answer === 'grant' && !asker.permissions.includes(request.right)) asker.permissions.push(request.right);
  note(world, context, {
    kind: answer === 'grant' ? 'access-granted' : 'access-declined',
    subject: account.id,
    facts: { right: request.right },
    who: asker.id,
  });
  const link = answer === 'grant' && request.linkId !== null ? world.links.get(request.linkId) : undefined;
  if (link && isLinked(link)) grantOnLink(context, request.personId, link, role);
  world.mail(asker.email, answer === 'grant' ? 'access-granted' : 'access-declined', {
    facts: { name: person.name, right: request.right },
  });
  return view(context, request);
}
