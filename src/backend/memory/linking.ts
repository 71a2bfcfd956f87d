import { scopesWithPayer } from '../../domain/billing.js';
import { Scope } from '../../domain/link.js';
import { termFor } from '../../domain/link-term.js';
import { nextPeriod } from '../../domain/rules.js';
import { note } from './activity.js';
import { mailOnlyOf } from './granted.js';
import { grantToLinker, type Linker } from './grants.js';
import { invoiceEmailOf } from './invoice-mails.js';
import type { AccountRecord, LinkRecord, MailKind } from './records.js';
import type { Context } from './context.js';
import type { Store } from './store.js';

/** `quietly`: the main account is told of several at once, later. */
export type Telling = 'told' | 'quietly';

interface Joining {
  /** When it begins, ISO 8601; absent: now. */
  readonly linkedAt?: string;
  readonly how?: Telling;
}

/** Puts an account under a main account and tells both sides. */
export function link(
  world: Store,
  request: LinkRecord,
  account: AccountRecord,
  { linkedAt = world.now, how = 'told' }: Joining = {},
): void {
  const main = world.account(request.mainId);
  const { scopes, term = {} } = request;
  const paysLater = term.payFrom === 'period-end' && scopes.includes('pay');
  world.changeAccount(account, { mainId: main.id });
  world.changeLink(request, {
    state: 'active',
    linkedAt,
    expiresAt: null,
    start: null,
    ...(paysLater && {
      scopes: scopesWithPayer(scopes, 'secondary'),
      payerChange: { payer: 'main', on: nextPeriod(linkedAt) },
    }),
  });
  tellLinked(world, request, account, how);
}

/** Tells both sides that they are linked. */
function tellLinked(
  world: Store,
  request: LinkRecord,
  { customerNumber, name }: AccountRecord,
  how: Telling,
): void {
  const main = world.account(request.mainId);
  const on = request.term?.payFrom === 'period-end' ? request.payerChange?.on : undefined;
  const facts = { main: main.name, customerNumber, name, ...(on && { on }) };
  tellEverybody(world, request, 'linked', facts, how);
}

/**
 * Tells everybody of both sides who gets mails about an account, each once: contacts, and where invoices go. `quietly`:
 * the main account hears of it otherwise.
 */
export function tellEverybody(
  world: Store,
  request: LinkRecord,
  kind: MailKind,
  facts: Record<string, string>,
  how: Telling = 'told',
): void {
  const sides = [
    world.account(request.accountId!),
    ...(how === 'told' ? [world.account(request.mainId)] : []),
  ];
  const emails = [
    ...sides.map(({ contactEmail }) => contactEmail),
    ...sides.map(invoiceEmailOf),
    ...mailOnlyOf(world, request),
  ];
  const told = new Map(emails.map((email) => [email.toLowerCase(), email]));
  for (const email of told.values()) world.mail(email, kind, { facts });
}

/**
 * Links what both sides have agreed to. `doer`: who does it now; null: it happens by itself, and `linker` is who agreed
 * for the main account.
 */
export function join(
  { world, person, account: main, now }: Linker,
  doer: Context | null,
  request: LinkRecord,
  { linkedAt = now, how = 'told' }: Joining = {},
): LinkRecord {
  const account = world.account(request.accountId!);
  const linker = { world, person, account: main, now };
  const before = world.invoiceOnly(account.id);
  if (before) return extend(linker, doer, before, request, how);
  link(world, request, account, { linkedAt, how });
  const { scopes, proof, joinedBy, payerChange } = request;
  const facts = { scopes, joinedBy, ...(proof && { proof }) };
  note(world, doer, { kind: 'linked', subject: account.id, link: request, facts });
  if (payerChange)
    note(world, doer, {
      kind: 'payer-change-scheduled',
      subject: account.id,
      link: request,
      facts: payerChange,
    });
  grantToLinker(linker, request);
  return request;
}

/** What was linked by the collective invoice alone is linked by a request too, and the request has had its day. */
function extend(
  linker: Linker,
  doer: Context | null,
  before: LinkRecord,
  request: LinkRecord,
  how: Telling,
): LinkRecord {
  const { world } = linker;
  const { proof } = request;
  const scopes = Scope.options.filter((each) => [...before.scopes, ...request.scopes].includes(each));
  world.removeLink(request);
  world.changeLink(before, {
    scopes,
    proof,
    joinedBy: 'added',
    term: termFor(request.term ?? {}, scopes.includes('pay')),
    // What was noted with the request stays, where nothing was noted before.
    nickname: before.nickname || request.nickname,
    costCentre: before.costCentre || request.costCentre,
  });
  const facts = { scopes, joinedBy: 'added', ...(proof && { proof }) } as const;
  note(world, doer, { kind: 'linked', subject: before.accountId, link: before, facts });
  tellLinked(world, before, world.account(before.accountId!), how);
  grantToLinker(linker, before);
  return before;
}
