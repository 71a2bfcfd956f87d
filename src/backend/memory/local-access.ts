import { BackendError } from '../../domain/errors.js';
import {
  rightsVersion,
  type LentAccess,
  type LimitAccessInput,
  type LocalAccess,
  type SetRightsInput,
} from '../../domain/local-access.js';
import type { ActivityChange } from '../../domain/activity.js';
import { yesAndNo } from '../../domain/activity-changes.js';
import { isKept, keepsAfterProblems } from '../../domain/kept-numbers.js';
import { LentArea } from '../../domain/lending.js';
import { lentPermissions } from '../../domain/rules.js';
import { note } from './activity.js';
import { requireVersion, type Context } from './context.js';
import type { LinkRecord, MailKind } from './records.js';
import { isLinked, refOf } from './views.js';
import { grantedSince, mayWork, rolesOf } from './granted.js';

/** The link by which the account at work belongs to a main account. */
export const linkToMain = ({ world, account }: Pick<Context, 'world' | 'account'>): LinkRecord | undefined =>
  world.linksTo(account.id).find(isLinked);

const versionOf = ({ id, limits }: LinkRecord): string => `${id}.${limits}`;

function lent({ world, account, session }: Context, link: LinkRecord): LentAccess {
  const since = link.linkedAt ?? link.requestedAt;
  const works = link.scopes.includes('switch');
  const people = world
    .staffOf(link.mainId)
    .filter((person) => works && mayWork(world, person, link))
    .map((person) => {
      const last = world.deeds.findLast(
        (deed) =>
          deed.personId === person.id && deed.subject === account.id && deed.readers.includes(account.id),
      );
      return {
        id: person.id,
        name: person.name,
        permissions: lentPermissions(person.permissions, link, rolesOf(world, person.id, link)),
        since: [person.since, since, grantedSince(world, person.id, link) ?? since].sort().at(-1)!,
        last: last ? { kind: last.kind, at: last.at } : null,
      };
    });
  return {
    version: versionOf(link),
    main: refOf(world.account(link.mainId)),
    since,
    work: works,
    withheld: [...link.withheld],
    paused: link.paused && { ...link.paused },
    ...(world.capabilities.stepUp && { stepUp: account.stepUp ?? false }),
    keepsAfter: link.keepsAfter,
    // Who works here through the main account is not told how many they do not see.
    ...(!session.delegation && {
      keptNumbers: account.lines.filter((line) => isKept(line, link.keepsAfter)).length,
    }),
    people,
  };
}

export function getLocalAccess(context: Context): LocalAccess {
  const link = linkToMain(context);
  return {
    lent: link ? lent(context, link) : null,
    people: context.world.staffOf(context.account.id).map(({ id, name, permissions }) => ({
      id,
      name,
      permissions: [...permissions],
      version: rightsVersion(permissions),
    })),
  };
}

export function limitAccess(context: Context, input: LimitAccessInput): LocalAccess {
  const { world, account, person, now } = context;
  const link = linkToMain(context);
  if (!link) throw new BackendError('conflict');
  requireVersion(versionOf(link), input.version);
  const { keepsAfter = link.keepsAfter } = input;
  const linkedAt = link.linkedAt ?? link.requestedAt;
  const fields = keepsAfterProblems(input.keepsAfter, { linkedAt, today: now.slice(0, 10) });
  if (fields.length > 0) throw new BackendError('invalid-input', { fields });
  const withheld = LentArea.options.filter((area) => input.withheld.includes(area));
  const before = link.withheld;
  const pauses = input.paused !== (link.paused !== null);
  const main = world.account(link.mainId);
  const facts = { main: main.name, customerNumber: account.customerNumber, by: person.name };
  const tell = (kind: MailKind) => {
    for (const { contactEmail } of [account, main]) world.mail(contactEmail, kind, { facts });
  };
  const paused = input.paused ? (link.paused ?? { at: now, by: person.name }) : null;
  const keptAfter = link.keepsAfter;
  world.changeLink(link, { withheld, paused, keepsAfter, limits: link.limits + 1 });
  const changes: ActivityChange[] =
    JSON.stringify(before) === JSON.stringify(withheld)
      ? []
      : [{ field: 'withheld', before: [...before], after: withheld }];
  if (keepsAfter !== keptAfter)
    changes.push({ field: 'later-numbers', before: keptAfter, after: keepsAfter });
  const stepUp = input.stepUp ?? account.stepUp ?? false;
  if (stepUp !== (account.stepUp ?? false)) {
    world.changeAccount(account, { stepUp });
    changes.push({ field: 'step-up', ...yesAndNo(stepUp) });
  }
  if (changes.length > 0) {
    note(world, context, { kind: 'access-limited', subject: account.id, link, changes });
    tell('access-limited');
  }
  if (pauses) {
    const kind = input.paused ? 'access-paused' : 'access-resumed';
    note(world, context, { kind, subject: account.id, link });
    tell(kind);
  }
  return getLocalAccess(context);
}

export function setRights(
  context: Context,
  { person: id, version, permissions }: SetRightsInput,
): LocalAccess {
  const { world, account, person } = context;
  const staff = world.staffOf(account.id);
  const other = staff.find((each) => each.id === id);
  if (!other) throw new BackendError('not-found');
  if (other.id === person.id) throw new BackendError('own-rights');
  requireVersion(rightsVersion(other.permissions), version);
  const wanted = [...new Set(permissions)];
  const administers = (each: typeof other) =>
    (each === other ? wanted : each.permissions).includes('link-accounts');
  if (!staff.some(administers)) throw new BackendError('no-local-admin');
  const before = other.permissions;
  other.permissions = wanted;
  note(world, context, {
    kind: 'rights-changed',
    subject: account.id,
    who: other.id,
    changes: [{ field: 'rights', before, after: wanted }],
  });
  world.mail(other.email, 'rights-changed', { facts: { name: person.name } });
  return getLocalAccess(context);
}
