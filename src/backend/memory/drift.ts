import {
  DRIFT_COUNTED,
  DRIFT_KINDS,
  driftOf,
  driftVersion,
  type AcceptDriftInput,
  type Drift,
  type DriftKind,
  type DriftQuery,
  type FoundDrift,
  type SetRecipientInput,
} from '../../domain/drift.js';
import { BackendError } from '../../domain/errors.js';
import type { Page } from '../../domain/page.js';
import { maskEmail } from '../../domain/text.js';
import { permissionsOf } from './access.js';
import { note } from './activity.js';
import { accountOf, ownLink, requireVersion, type Context } from './context.js';
import { tellMailOnly } from './granted.js';
import { invoiceEmailOf } from './invoice-mails.js';
import type { LinkRecord } from './records.js';
import { acceptanceKey } from './acceptance.js';
import type { Store } from './store.js';
import { isLinked, isOpen, refOf } from './views.js';

/** What has come apart at a link, with who has accepted it. */
type Row = FoundDrift & { link: LinkRecord; accepted: { at: string; by: string } | null };

function rowsOf(world: Store, link: LinkRecord): Row[] {
  if (!isLinked(link) || link.accountId === null) return [];
  const account = world.account(link.accountId);
  const email = invoiceEmailOf(account).toLowerCase();
  const since = world.unreachable.get(email);
  const found = driftOf(
    {
      ...link,
      status: account.status,
      linkedAt: link.linkedAt ?? link.requestedAt,
      payerChanges: link.payerChange !== null,
      paidInPart: world.contractsOf(link).some(({ paidBy }) => paidBy === 'main'),
      unreachable: since === undefined ? null : { email, since },
      checks: account.checks,
    },
    world.now,
  );
  return found.map((each) => {
    const accepted = world.accepted.get(acceptanceKey(link.id, each.kind));
    const same = accepted?.since === each.since && accepted.about === each.about;
    return { ...each, link, accepted: accepted && same ? { at: accepted.at, by: accepted.by } : null };
  });
}

const orderOf = (kind: DriftKind): number => DRIFT_KINDS.indexOf(kind);

/** The most pressing kind first, and of each kind what has been so for longest. */
const inOrder = (a: Row, b: Row): number =>
  orderOf(a.kind) - orderOf(b.kind) ||
  Date.parse(a.since) - Date.parse(b.since) ||
  (a.link.id < b.link.id ? -1 : 1);

const allOf = ({ world, account }: Context, accepted: boolean): Row[] =>
  world
    .linksOf(account.id)
    .flatMap((link) => rowsOf(world, link))
    .filter((row) => (row.accepted !== null) === accepted);

/** How much nobody has accepted, for who can see to it. */
export const openDrift = (context: Context): number | undefined =>
  permissionsOf(context).includes('link-accounts') && context.world.capabilities.drift
    ? Math.min(allOf(context, false).length, DRIFT_COUNTED + 1)
    : undefined;

function view(world: Store, { link, kind, since, about, accepted }: Row): Drift {
  const asked = world.linksOf(link.mainId).find((each) => isOpen(each) && each.accountId === link.accountId);
  return {
    link: link.id,
    kind,
    version: driftVersion(since, accepted?.at ?? null),
    account: refOf(world.account(link.accountId!)),
    since,
    check: kind === 'check-expired' ? 'address' : null,
    recipient: kind === 'recipient-gone' ? maskEmail(about) : null,
    asked: kind === 'invoice-only' ? (asked?.requestedAt ?? null) : null,
    accepted,
  };
}

const cursorTo = ({ link, kind }: Row, accepted: boolean): string =>
  `${accepted ? 'a' : 'o'}.${kind}.${link.id}`;

export function listDrift(
  context: Context,
  { accepted = false, after, limit = 50 }: DriftQuery,
): Page<Drift> {
  const all = allOf(context, accepted).sort(inOrder);
  const start = after === undefined ? 0 : all.findIndex((row) => cursorTo(row, accepted) === after) + 1;
  if (after !== undefined && start === 0) throw new BackendError('cursor-expired');
  const rows = all.slice(start, start + limit);
  const last = rows.at(-1);
  return {
    items: rows.map((row) => view(context.world, row)),
    next: last && start + limit < all.length ? cursorTo(last, accepted) : null,
    previous: null,
    position: start,
    total: Math.min(all.length, DRIFT_COUNTED),
    estimated: all.length > DRIFT_COUNTED,
    unreadable: 0,
  };
}

/** Something that still is apart, as it was decided on. */
function held(context: Context, id: string, kind: DriftKind, version: string): Row {
  const { world } = context;
  const row = rowsOf(world, ownLink(context, id)).find((each) => each.kind === kind);
  if (!row) throw new BackendError('conflict');
  requireVersion(driftVersion(row.since, row.accepted?.at ?? null), version);
  return row;
}

export function acceptDrift(
  context: Context,
  { link: id, drift: kind, version, accepted }: AcceptDriftInput,
): Drift {
  const { world, person, now } = context;
  const row = held(context, id, kind, version);
  if ((row.accepted !== null) === accepted) return view(world, row);
  const { link, since, about } = row;
  const by = person.name;
  if (accepted) world.accepted.set(acceptanceKey(id, kind), { since, about, at: now, by });
  else world.accepted.delete(acceptanceKey(id, kind));
  note(world, context, {
    kind: accepted ? 'drift-accepted' : 'drift-reopened',
    subject: link.accountId,
    link,
    facts: { drift: kind },
  });
  return view(world, { ...row, accepted: accepted ? { at: now, by } : null });
}

/** Sets where an account's invoices go. The account's administrators and the new address are told. */
export function setRecipient(context: Context, { link: id, version, email }: SetRecipientInput): Drift {
  const { world, person } = context;
  const row = held(context, id, 'recipient-gone', version);
  const { link } = row;
  const account = accountOf(context, link);
  if (world.unreachable.has(email.toLowerCase()))
    throw new BackendError('invalid-input', { fields: [{ field: 'email', rule: 'unreachable' }] });
  const before = invoiceEmailOf(account);
  world.changeAccount(account, { invoiceEmail: email });
  note(world, context, {
    kind: 'recipient-set',
    subject: account.id,
    link,
    changes: [{ field: 'recipient', before: maskEmail(before), after: maskEmail(email) }],
  });
  const facts = { main: world.account(link.mainId).name, by: person.name, email: maskEmail(email) };
  const administrators = world
    .staffOf(account.id)
    .filter(({ permissions }) => permissions.includes('link-accounts'))
    .map((each) => each.email);
  for (const to of new Set([email, ...administrators])) world.mail(to, 'recipient-set', { facts });
  tellMailOnly(world, link, 'recipient-set', facts);
  return view(world, row);
}
