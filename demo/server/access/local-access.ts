import { ActivityKind, type ActivityChange } from '../../../src/domain/activity.js';
import { yesAndNo } from '../../../src/domain/activity-changes.js';
import { BackendError } from '../../../src/domain/errors.js';
import { keepsAfterProblems } from '../../../src/domain/kept-numbers.js';
import { LentArea } from '../../../src/domain/lending.js';
import { LINKED } from '../../../src/domain/link.js';
import {
  rightsVersion,
  type LentAccess,
  type LimitAccessInput,
  type LocalAccess,
  type SetRightsInput,
} from '../../../src/domain/local-access.js';
import { lentPermissions } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { LinkRecord } from '../db/schema.js';
import { keptNumbers } from '../forwarding/kept.js';
import { step } from '../links/change.js';
import { requireVersion } from '../links/own-link.js';
import { send } from '../mail/outbox.js';
import { accountById, refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';
import { staffOf } from './access.js';
import { grantedSince, held, heldByEach, mayWork, rolesFor } from './granted.js';

/** The link by which the account at work belongs to a main account. */
export async function linkToMain(
  { db, actor }: Call,
  hold: 'read' | 'hold',
): Promise<LinkRecord | undefined> {
  let query = db
    .selectFrom('link')
    .selectAll()
    .where('account_id', '=', actor.account.id)
    .where('state', 'in', LINKED);
  if (hold === 'hold') query = query.forUpdate();
  return query.executeTakeFirst();
}

const versionOf = ({ id, limits }: LinkRecord): string => `${id}.${limits}`;

async function lent({ db, actor, time }: Call, link: LinkRecord): Promise<LentAccess> {
  const { account } = actor;
  const since = link.linked_at ?? link.requested_at;
  const works = link.scopes.includes('switch');
  const staff = works ? await staffOf(db, link.main_id) : [];
  const grantsBy = await heldByEach(db, staff);
  const people = staff.filter((person) => mayWork(person, grantsBy(person).map(held), link, time));
  const last = await lastDeeds(
    db,
    account.id,
    people.map(({ id }) => id),
  );
  return {
    version: versionOf(link),
    main: refOf(await accountById(db, link.main_id)),
    since,
    work: works,
    withheld: link.withheld,
    paused: link.paused === null ? null : { at: link.paused, by: link.paused_by ?? '' },
    stepUp: account.step_up,
    keepsAfter: link.keeps_after,
    // Who works here through the main account is not told how many they do not see.
    ...(actor.link === null && {
      keptNumbers: (await keptNumbers(db, [link])).get(link.id)?.size ?? 0,
    }),
    people: people.map((person) => ({
      id: person.id,
      name: person.name,
      permissions: lentPermissions(
        person.permissions,
        link,
        rolesFor(grantsBy(person).map(held), link, time),
      ),
      since: [person.since, since, grantedSince(grantsBy(person), link, time) ?? since].sort().at(-1)!,
      last: last.get(person.id) ?? null,
    })),
  };
}

/** The last thing that each of some people did to an account, as its history tells it. */
async function lastDeeds(
  db: Call['db'],
  accountId: string,
  people: readonly string[],
): Promise<Map<string, { kind: ActivityKind; at: string }>> {
  if (people.length === 0) return new Map();
  const rows = await db
    .selectFrom('audit_reader')
    .select(['person_id', 'action', 'at'])
    .distinctOn('person_id')
    .where('account_id', '=', accountId)
    .where('person_id', 'in', people)
    .orderBy('person_id')
    .orderBy('at', 'desc')
    .orderBy('entry_id', 'desc')
    .execute();
  const kindOf = (action: string) => ActivityKind.options.find((kind) => kind === action) ?? 'other';
  return new Map(rows.map(({ person_id, action, at }) => [person_id!, { kind: kindOf(action), at }]));
}

export async function getLocalAccess(call: Call): Promise<LocalAccess> {
  const link = await linkToMain(call, 'read');
  const staff = await staffOf(call.db, call.actor.account.id);
  return {
    lent: link ? await lent(call, link) : null,
    people: staff.map(({ id, name, permissions }) => ({
      id,
      name,
      permissions,
      version: rightsVersion(permissions),
    })),
  };
}

export async function limitAccess(call: Call, input: LimitAccessInput): Promise<LocalAccess> {
  const { db, actor, now } = call;
  const { account, person } = actor;
  const link = await linkToMain(call, 'hold');
  if (!link) throw new BackendError('conflict');
  requireVersion(versionOf(link), input.version);
  const { keepsAfter = link.keeps_after } = input;
  const linkedAt = link.linked_at ?? link.requested_at;
  const fields = keepsAfterProblems(input.keepsAfter, { linkedAt, today: now.slice(0, 10) });
  if (fields.length > 0) throw new BackendError('invalid-input', { fields });
  const withheld = LentArea.options.filter((area) => input.withheld.includes(area));
  const pauses = input.paused !== (link.paused !== null);
  const stepUp = input.stepUp ?? account.step_up;
  const changes: ActivityChange[] = [
    ...(withheld.join() === link.withheld.join()
      ? []
      : [{ field: 'withheld' as const, before: link.withheld, after: withheld }]),
    ...(stepUp === account.step_up ? [] : [{ field: 'step-up' as const, ...yesAndNo(stepUp) }]),
    ...(keepsAfter === link.keeps_after
      ? []
      : [{ field: 'later-numbers' as const, before: link.keeps_after, after: keepsAfter }]),
  ];
  if (stepUp !== account.step_up)
    await db.updateTable('account').set({ step_up: stepUp }).where('id', '=', account.id).execute();
  await step(call, link, {
    withheld,
    keeps_after: keepsAfter,
    limits: link.limits + 1,
    ...(pauses && { paused: input.paused ? now : null, paused_by: input.paused ? person.name : null }),
  });
  const main = await accountById(db, link.main_id);
  const named = {
    main: { name: main.name, customerNumber: main.customer_number },
    account: { name: account.name, customerNumber: account.customer_number },
    by: person.name,
  };
  const tell = async (kind: 'access-limited' | 'access-paused' | 'access-resumed') => {
    for (const { contact_email, language } of [account, main])
      await send(call, contact_email, { kind, ...named, withheld, stepUp, keepsAfter }, language);
  };
  const details = { link: link.id };
  if (changes.length > 0) await tell('access-limited');
  if (pauses) await tell(input.paused ? 'access-paused' : 'access-resumed');
  if (changes.length > 0)
    await record(call, actor, {
      action: 'access-limited',
      subject: account.id,
      details,
      changes,
    });
  if (pauses)
    await record(call, actor, {
      action: input.paused ? 'access-paused' : 'access-resumed',
      subject: account.id,
      details,
    });
  return getLocalAccess({ ...call, actor: { ...actor, account: { ...account, step_up: stepUp } } });
}

export async function setRights(
  call: Call,
  { person: id, version, permissions }: SetRightsInput,
): Promise<LocalAccess> {
  const { db, actor } = call;
  const { account, person } = actor;
  // All of them: two who take the right from each other at the same time would leave nobody.
  const staff = await db
    .selectFrom('person')
    .selectAll()
    .where('account_id', '=', account.id)
    .orderBy('id')
    .forUpdate()
    .execute();
  const other = staff.find((each) => each.id === id);
  if (!other) throw new BackendError('not-found');
  if (other.id === person.id) throw new BackendError('own-rights');
  requireVersion(rightsVersion(other.permissions), version);
  const wanted = [...new Set(permissions)];
  const administers = (each: typeof other) =>
    (each === other ? wanted : each.permissions).includes('link-accounts');
  if (!staff.some(administers)) throw new BackendError('no-local-admin');
  await db.updateTable('person').set({ permissions: wanted }).where('id', '=', id).execute();
  await send(
    call,
    other.email,
    {
      kind: 'rights-changed',
      by: person.name,
      account: { name: account.name, customerNumber: account.customer_number },
      rights: wanted,
    },
    account.language,
  );
  await record(call, actor, {
    action: 'rights-changed',
    subject: account.id,
    details: { person: id },
    changes: [{ field: 'rights', before: other.permissions, after: wanted }],
  });
  return getLocalAccess(call);
}
