import { sql } from 'kysely';
import type { Obstacle } from '../../../src/domain/candidate.js';
import { BackendError, type ErrorCode } from '../../../src/domain/errors.js';
import { LINKED, OPEN, type Link } from '../../../src/domain/link.js';
import { startOf } from '../../../src/domain/link-start.js';
import { ownAccountFilter, type OwnAccountQuery, type OwnAccounts } from '../../../src/domain/own-account.js';
import { consentFor, type PayerConsent } from '../../../src/domain/payer-consent.js';
import { preconditionObstacle } from '../../../src/domain/precondition.js';
import type { Scope } from '../../../src/domain/scope.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import type { Call } from '../world.js';
import { confirmed } from './confirm.js';
import { obstaclesOf, onInvoiceOnly, type Standing } from './obstacles.js';
import { holdAccounts } from './own-link.js';
import { openMatters } from './preconditions.js';
import { begun } from './proofs.js';
import { insertRequest, requested } from './requests.js';
import { requireRunning } from './running.js';
import { isLinked, versionOf } from './views.js';

const PAGE = 100;

/** What the person administers beside the account at work. */
const administered = ({ db, actor }: Pick<Call, 'db' | 'actor'>) =>
  db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .where('membership.person_id', '=', actor.person.id)
    .where('account.id', '<>', actor.account.id);

type OwnLink = Pick<LinkRecord, 'id' | 'state'>;

/** The links of the account at work to some accounts: those that it has, and those that it has asked for or agreed to. */
async function ownLinks({ db, actor }: Call, ids: readonly string[]): Promise<Map<string, OwnLink>> {
  if (ids.length === 0) return new Map();
  const links = await db
    .selectFrom('link')
    .select(['id', 'state', 'account_id', 'joined_by'])
    .where(sql<boolean>`account_id = any(${ids}::text[])`)
    .where('main_id', '=', actor.account.id)
    .where('state', 'in', [...OPEN, 'scheduled', ...LINKED])
    .execute();
  const found = new Map<string, OwnLink>();
  for (const link of links) {
    if (link.account_id === null || (isLinked(link) && link.joined_by === 'collective-invoice')) continue;
    if (isLinked(link) || !found.has(link.account_id)) found.set(link.account_id, link);
  }
  return found;
}

/** What forbids to link accounts that the person administers, whatever is asked for. */
async function obstacles(
  call: Call,
  accounts: readonly Standing[],
): Promise<(account: Standing) => { obstacle: Obstacle | null; link: string | null }> {
  const rules = await obstaclesOf(call.db, call.actor.account, accounts);
  const links = await ownLinks(
    call,
    accounts.map(({ id }) => id),
  );
  return ({ id }) => {
    const link = links.get(id);
    if (!link) return { obstacle: rules.get(id) ?? null, link: null };
    return { obstacle: { code: isLinked(link) ? 'already-linked' : 'already-requested' }, link: link.id };
  };
}

export async function listOwnAccounts(
  call: Call,
  { search = '', position = 0, limit = PAGE }: OwnAccountQuery,
): Promise<OwnAccounts> {
  if (call.actor.account.role === 'secondary') throw new BackendError('no-main-eligible');
  const found = await administered(call)
    .select(['account.id', 'customer_number', 'name', 'city', 'role', 'status', 'main_id'])
    .orderBy('sort_name')
    .orderBy('account.id')
    .execute();
  const isWanted = ownAccountFilter(search);
  const all = found
    .map((row) => ({ row, account: { customerNumber: row.customer_number, name: row.name, city: row.city } }))
    .filter(({ account }) => isWanted(account));
  const standing = await obstacles(
    call,
    all.map(({ row }) => row),
  );
  const items = all.map(({ row, account }) => ({ ...account, obstacle: standing(row).obstacle }));
  return {
    items: items.slice(position, position + limit),
    total: items.length,
    linkable: items.filter(({ obstacle }) => !obstacle).length,
  };
}

/** An account that the person administers, as a row that asks for it meets it. */
export interface OwnPlace {
  readonly account: AccountRow;
  /** The link that there is already. */
  readonly link: string | null;
  obstacle(scopes: readonly Scope[]): ErrorCode | undefined;
  /** What whoever pays has to confirm; null: nothing. */
  consent(scopes: readonly Scope[]): PayerConsent | null;
}

/** Finds what the person administers by the keys of numbers. What they do not administer is as absent as what is not. */
export async function ownPlaces(call: Call, keys: readonly string[]): Promise<Map<string, OwnPlace>> {
  if (keys.length === 0) return new Map();
  const { db, actor, world, now } = call;
  const accounts = await administered(call)
    .selectAll('account')
    .where(sql<boolean>`number_key = any(${keys}::text[])`)
    .execute();
  const standing = await obstacles(call, accounts);
  const matters = await openMatters(call, accounts);
  const belonging = accounts.filter(({ main_id }) => main_id === actor.account.id).map(({ id }) => id);
  const onInvoice = await onInvoiceOnly(db, actor.account.id, belonging);
  const places = accounts.map((account): [string, OwnPlace] => {
    const { obstacle, link } = standing(account);
    const invoiceOnly = onInvoice.has(account.id);
    const monthly = { amount: account.monthly_amount, currency: account.currency };
    const place: OwnPlace = {
      account,
      link,
      obstacle: (scopes) =>
        obstacle?.code ??
        preconditionObstacle(matters(account, { scopes, invoiceOnly, entitled: true, clears: false }))?.code,
      consent(scopes) {
        if (!world.linkPolicy.consent) return null;
        const { coolingOffDays = 0 } = world.linkPolicy;
        const start = startOf({ term: {}, scopes, invoiceOnly, coolingOffDays, now });
        return consentFor({ scopes, invoiceOnly, monthly, now, startOn: start?.on ?? null });
      },
    };
    return [account.number_key, place];
  });
  return new Map(places);
}

/** What is called by some numbers, as far as the person administers it. */
export async function ownNames(
  call: Pick<Call, 'db' | 'actor'>,
  keys: readonly string[],
): Promise<Map<string, { name: string; city: string }>> {
  if (keys.length === 0) return new Map();
  const named = await administered(call)
    .select(['number_key', 'name', 'city'])
    .where(sql<boolean>`number_key = any(${keys}::text[])`)
    .execute();
  return new Map(named.map(({ number_key, name, city }) => [number_key, { name, city }]));
}

/** What is said of every number that the person does not administer, whether there is such an account or not. */
export const NOT_ADMINISTERED = 'link-not-verified';

/** Asks for an account that the person administers, and links it: they have confirmed all of it beforehand. */
export async function linkOwn(
  call: Call,
  { key, scopes, consent }: { key: string; scopes: Scope[]; consent: PayerConsent | undefined },
  keepNote: (link: string) => Promise<void>,
): Promise<Link> {
  const { actor, now } = call;
  const place = (await ownPlaces(call, [key])).get(key);
  if (!place) throw new BackendError(NOT_ADMINISTERED);
  const { id, customer_number, number_key } = place.account;
  const obstacle = place.obstacle(scopes);
  if (obstacle) throw new BackendError(obstacle, place.link === null ? {} : { facts: { id: place.link } });
  const accounts = await holdAccounts(call, [actor.account.id, id]);
  requireRunning(accounts.get(actor.account.id)!);
  const link = await insertRequest(call, {
    account_id: id,
    typed_number: customer_number,
    typed_key: number_key,
    ...begun('own-account', now).columns,
    scopes,
    message: '',
  });
  await keepNote(link.id);
  await requested(call, link);
  const input = { link: link.id, version: versionOf(link, undefined), ...(consent && { consent }) };
  return confirmed(call, input, 'quietly');
}
