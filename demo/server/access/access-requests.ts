import type { Selectable } from 'kysely';
import type { Items } from '../../../src/backend/backend.js';
import {
  ASK_AGAIN_HOURS,
  type AccessAnswerInput,
  type AccessRequest,
} from '../../../src/domain/access-request.js';
import type { AccountRef } from '../../../src/domain/account.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { GrantRole } from '../../../src/domain/grant.js';
import type { Permission } from '../../../src/domain/person.js';
import { FINISHED_DAYS } from '../../../src/domain/rules.js';
import { record } from '../audit.js';
import type { AccessRequestTable } from '../db/schema.js';
import { newId } from '../db/seed.js';
import { tooEarly } from '../http/problem.js';
import { ownLink, requireVersion } from '../links/own-link.js';
import { isLinked } from '../links/views.js';
import { send } from '../mail/outbox.js';
import { after, type Call } from '../world.js';
import { staffOf } from './access.js';
import { heldBy, mayWork } from './granted.js';
import { grantOnLink } from './grants.js';

type Asked = Selectable<AccessRequestTable> & {
  name: string;
  email: string;
  linked: string | null;
  linked_number: string | null;
  linked_name: string | null;
};

const linkedOf = ({ linked, linked_number, linked_name }: Asked): AccountRef | null =>
  linked === null ? null : { id: linked, customerNumber: linked_number ?? '', name: linked_name ?? '' };

const versionOf = ({ state }: Asked): string => `a-${state}`;

const view = (asked: Asked): AccessRequest => ({
  id: asked.id,
  version: versionOf(asked),
  state: asked.state,
  person: { name: asked.name, email: asked.email },
  right: asked.asked_right,
  link: asked.link_id !== null && asked.linked ? { id: asked.link_id, account: linkedOf(asked)! } : null,
  message: asked.message,
  askedAt: asked.asked_at,
  answeredAt: asked.answered_at,
  answeredBy: asked.answered_by,
});

const inAccount = ({ db, actor }: Call) =>
  db
    .selectFrom('access_request')
    .innerJoin('person', 'person.id', 'access_request.person_id')
    .leftJoin('link', 'link.id', 'access_request.link_id')
    .leftJoin('account as linked', 'linked.id', 'link.account_id')
    .selectAll('access_request')
    .select([
      'person.name',
      'person.email',
      'linked.id as linked',
      'linked.customer_number as linked_number',
      'linked.name as linked_name',
    ])
    .where('access_request.account_id', '=', actor.account.id);

const grants = ({ actor }: Call): boolean => actor.permissions.includes('link-accounts');

/** How many people wait for an answer, for who can give it. */
export async function waitingForAccess(call: Call): Promise<number | undefined> {
  if (!grants(call)) return undefined;
  const { count } = await call.db
    .selectFrom('access_request')
    .select((row) => row.fn.countAll<number>().as('count'))
    .where('account_id', '=', call.actor.account.id)
    .where('state', '=', 'open')
    .where('person_id', '<>', call.actor.person.id)
    .executeTakeFirstOrThrow();
  return count;
}

export async function requestAccess(
  call: Call,
  { right, link: id, message }: { right: Permission; link?: string | undefined; message: string },
): Promise<AccessRequest> {
  const { db, actor, now, time } = call;
  const { person, account } = actor;
  const link = id === undefined ? undefined : await ownLink(call, id);
  if (link && !isLinked(link)) throw new BackendError('conflict');
  const has = link
    ? mayWork(person, await heldBy(db, person.id), link, time)
    : actor.permissions.includes(right);
  if (has) throw new BackendError('conflict');
  const latest = await inAccount(call)
    .where('access_request.person_id', '=', person.id)
    .where('asked_right', '=', right)
    .where('access_request.link_id', 'is not distinct from', link?.id ?? null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  const again =
    latest?.state === 'declined' ? Date.parse(after(latest.answered_at!, ASK_AGAIN_HOURS * 3600)) : 0;
  if (time < again) throw tooEarly(time, again);
  // Two questions at the same time are one: the second finds the first.
  const asked = await db
    .insertInto('access_request')
    .values({
      id: newId('r'),
      account_id: account.id,
      person_id: person.id,
      asked_right: right,
      link_id: link?.id ?? null,
      message,
      state: 'open',
      asked_at: now,
      answered_at: null,
      answered_by: null,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!asked)
    throw new BackendError('already-requested', {
      facts: latest?.state === 'open' ? { id: latest.id, at: latest.asked_at } : {},
    });
  const written = await inAccount(call).where('access_request.id', '=', asked.id).executeTakeFirstOrThrow();
  for (const each of await staffOf(db, account.id))
    if (each.permissions.includes('link-accounts'))
      await send(
        call,
        each.email,
        {
          kind: 'access-requested',
          by: { name: person.name, email: person.email },
          account: { name: account.name, customerNumber: account.customer_number },
          right,
          linked: linkedOf(written),
          message,
        },
        account.language,
      );
  await record(call, actor, {
    action: 'access-requested',
    subject: account.id,
    details: { request: asked.id, right, ...(link && { link: link.id }) },
  });
  return view(written);
}

export async function listAccessRequests(call: Call): Promise<Items<AccessRequest>> {
  const { actor, now } = call;
  const asked = await inAccount(call)
    .$if(!grants(call), (query) => query.where('access_request.person_id', '=', actor.person.id))
    .where((where) =>
      where.or([
        where('access_request.state', '=', 'open'),
        where('access_request.answered_at', '>', after(now, -FINISHED_DAYS * 86_400)),
      ]),
    )
    .orderBy('asked_at', 'desc')
    .orderBy('access_request.id')
    .limit(200)
    .execute();
  return { items: asked.map(view) };
}

export async function answerAccessRequest(
  call: Call,
  { request, version, answer, role }: AccessAnswerInput & { role: GrantRole },
): Promise<AccessRequest> {
  const { db, actor, now } = call;
  const { person, account } = actor;
  const asked = await inAccount(call)
    .where('access_request.id', '=', request)
    .forUpdate('access_request')
    .executeTakeFirst();
  if (!asked) throw new BackendError('not-found');
  if (asked.person_id === person.id) throw new BackendError('own-request');
  if (asked.state !== 'open') throw new BackendError('request-answered');
  requireVersion(versionOf(asked), version);
  const state = answer === 'grant' ? 'granted' : 'declined';
  const answered = { state, answered_at: now, answered_by: person.name } as const;
  await db.updateTable('access_request').set(answered).where('id', '=', request).execute();
  if (answer === 'grant') {
    await grant(call, asked);
    const link = asked.link_id === null ? undefined : await ownLink(call, asked.link_id);
    if (link && isLinked(link)) await grantOnLink(call, asked.person_id, link, role);
  }
  await send(
    call,
    asked.email,
    {
      kind: answer === 'grant' ? 'access-granted' : 'access-declined',
      by: person.name,
      account: { name: account.name, customerNumber: account.customer_number },
      right: asked.asked_right,
    },
    account.language,
  );
  await record(call, actor, {
    action: answer === 'grant' ? 'access-granted' : 'access-declined',
    subject: account.id,
    details: {
      request,
      person: asked.person_id,
      right: asked.asked_right,
      ...(asked.link_id !== null && { link: asked.link_id, ...(answer === 'grant' && { role }) }),
    },
  });
  return view({ ...asked, ...answered });
}

/** Gives the right, once: the person is held meanwhile, so that two grants at the same time both stay. */
async function grant({ db }: Call, { person_id, asked_right }: Asked): Promise<void> {
  const { permissions } = await db
    .selectFrom('person')
    .select('permissions')
    .where('id', '=', person_id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (permissions.includes(asked_right)) return;
  await db
    .updateTable('person')
    .set({ permissions: [...permissions, asked_right] })
    .where('id', '=', person_id)
    .execute();
}
