import { BackendError } from '../../domain/errors.js';
import type { AnswerObjectionInput, CloseObjectionInput, Objection } from '../../domain/local-access.js';
import { FINISHED_DAYS } from '../../domain/rules.js';
import type { Items } from '../backend.js';
import { permissionsOf } from './access.js';
import { note } from './activity.js';
import { requireVersion, type Context } from './context.js';
import { linkToMain } from './local-access.js';
import type { MailKind, ObjectionRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';
import { refOf } from './views.js';

const DAY = 86_400_000;

const versionOf = ({ state }: ObjectionRecord): string => `o-${state}`;

function view(world: Store, { accountId, mainId, ...objection }: ObjectionRecord): Objection {
  const { link: _link, ...rest } = objection;
  return {
    ...rest,
    version: versionOf({ accountId, mainId, ...objection }),
    account: refOf(world.account(accountId)),
    main: refOf(world.account(mainId)),
  };
}

/** Objections of linked accounts that wait for an answer, for who can give it. */
export const openObjections = (context: Context): number | undefined =>
  permissionsOf(context).includes('link-accounts')
    ? context.world.objections.filter(
        ({ mainId, state }) => mainId === context.account.id && state === 'open',
      ).length
    : undefined;

/** Tells the administrators of an account. */
function tell(world: Store, accountId: string, kind: MailKind, objection: ObjectionRecord): void {
  const facts = {
    account: world.account(objection.accountId).name,
    main: world.account(objection.mainId).name,
    message: objection.message,
  };
  for (const { email, permissions } of world.staffOf(accountId))
    if (permissions.includes('link-accounts')) world.mail(email, kind, { facts });
}

export function raiseObjection(context: Context, { message }: { message: string }): Objection {
  const { world, account, person, now } = context;
  const link = linkToMain(context);
  if (!link) throw new BackendError('conflict');
  const open = world.objections.find((each) => each.accountId === account.id && each.state === 'open');
  if (open) throw new BackendError('already-requested', { facts: { id: open.id, at: open.raisedAt } });
  const objection: ObjectionRecord = {
    id: newId(world.random, 'x'),
    state: 'open',
    accountId: account.id,
    mainId: link.mainId,
    link: link.id,
    message,
    raisedAt: now,
    raisedBy: person.name,
    answer: '',
    answeredAt: null,
    answeredBy: null,
    closedAt: null,
  };
  world.objections.push(objection);
  note(world, context, { kind: 'objection-raised', subject: account.id, link });
  tell(world, link.mainId, 'objection-raised', objection);
  return view(world, objection);
}

export function listObjections({ world, account }: Context): Items<Objection> {
  const since = world.time - FINISHED_DAYS * DAY;
  const items = world.objections
    .filter(
      ({ accountId, mainId, closedAt }) =>
        (accountId === account.id || mainId === account.id) &&
        (closedAt === null || Date.parse(closedAt) > since),
    )
    .map((each) => view(world, each))
    .reverse();
  return { items };
}

function held({ world, account }: Context, id: string, version: string): ObjectionRecord {
  const objection = world.objections.find(
    (each) => each.id === id && (each.accountId === account.id || each.mainId === account.id),
  );
  if (!objection) throw new BackendError('not-found');
  if (objection.state === 'closed') throw new BackendError('request-answered');
  requireVersion(versionOf(objection), version);
  return objection;
}

export function answerObjection(
  context: Context,
  { objection: id, version, answer }: AnswerObjectionInput,
): Objection {
  const { world, account, person, now } = context;
  const objection = held(context, id, version);
  if (objection.mainId !== account.id) throw new BackendError('not-found');
  if (objection.state !== 'open') throw new BackendError('request-answered');
  Object.assign(objection, { state: 'answered', answer, answeredAt: now, answeredBy: person.name });
  const link = world.links.get(objection.link)!;
  note(world, context, { kind: 'objection-answered', subject: objection.accountId, link });
  tell(world, objection.accountId, 'objection-answered', objection);
  return view(world, objection);
}

export function closeObjection(context: Context, { objection: id, version }: CloseObjectionInput): Objection {
  const { world, account, now } = context;
  const objection = held(context, id, version);
  Object.assign(objection, { state: 'closed', closedAt: now });
  const link = world.links.get(objection.link)!;
  note(world, context, { kind: 'objection-closed', subject: objection.accountId, link });
  const other = account.id === objection.mainId ? objection.accountId : objection.mainId;
  tell(world, other, 'objection-closed', objection);
  return view(world, objection);
}
