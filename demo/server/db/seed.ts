import { randomBytes } from 'node:crypto';
import { sql, type Insertable } from 'kysely';
import type { AccountRole } from '../../../src/domain/account.js';
import { customerNumberKey } from '../../../src/domain/customer-number.js';
import { EMAIL_CODE, LETTER_CODE, linkObstacle } from '../../../src/domain/rules.js';
import {
  grantsForAll,
  SEED_PASSWORD,
  type Seed,
  type SeedAccount,
  type SeedGrant,
  type SeedLink,
  type SeedOrder,
} from '../../../src/backend/memory/seed.js';
import { enter } from '../audit.js';
import { canonical } from '../http/canonical.js';
import { kept } from '../orders/order-step.js';
import { hashPassword, type ScryptCost } from '../sessions/passwords.js';
import { noted } from './annotations.js';
import type { Database } from './connect.js';
import { contractRows, fillContracts } from './contracts.js';
import { plantCrowd } from './crowd.js';
import { rankOf } from './drift.js';
import { reachColumns } from './grant-reach.js';
import { invoiceRows } from './invoice-seed.js';
import { issueFees, referred } from './invoices.js';
import type { LastKnown, Schema } from './schema.js';
import { searchContact, searchText, sortKey } from './sort-key.js';
import { unfollowed } from './unfollowed.js';

/** The password of every ready person of the demo. It is public on purpose. */
export const DEMO_PASSWORD = SEED_PASSWORD;

/** Rows of one insert. */
const AT_ONCE = 5_000;

/** Inserts rows in bulk: as one text that the database takes apart, not a parameter a value. */
async function insertAll<T extends keyof Schema>(
  db: Database,
  table: T,
  rows: readonly Planted<T>[],
  written: (rows: number) => void = () => undefined,
): Promise<void> {
  if (rows.length === 0) return;
  const columns = sql.join(Object.keys(rows[0]!).map((name) => sql.ref(name)));
  for (let start = 0; start < rows.length; start += AT_ONCE) {
    const some = rows.slice(start, start + AT_ONCE);
    await sql`insert into ${sql.table(table)} (${columns})
      select ${columns} from json_populate_recordset(null::${sql.table(table)}, ${JSON.stringify(some)}::json)`.execute(
      db,
    );
    written(some.length);
  }
}

/** A row to plant: JSON columns are values, not texts. */
type Planted<T extends keyof Schema> = { [K in keyof Insertable<Schema[T]>]?: unknown };

/** How many accounts are planted beyond those of the world, and who is told how far it is. */
export interface Planting {
  /** Accounts in all; the rest stand alone or in small groups, and nobody signs in to them. */
  accounts?: number;
  tell?: (message: string) => void;
}

/** Rows from which on indexes are made after them. */
const MANY = 20_000;

/** Fills an empty database with a world. Must run in a transaction, so that there is all of it or nothing. */
export async function plant(
  db: Database,
  seed: Seed,
  cost: ScryptCost,
  { accounts = 0, tell = () => undefined }: Planting = {},
): Promise<void> {
  const more = Math.max(0, accounts - seed.accounts.length);
  const write = async () => {
    await plantWorld(db, seed, cost, tell);
    if (more > 0) await plantCrowd(db, more, tell);
    tell('Making what the overview is read from …');
  };
  await unfollowed(db, write, { many: seed.links.length + more > MANY });
  for (const { link, kind, at, by } of seed.accepted ?? [])
    await db
      .updateTable('drift')
      .set({ accepted_at: at, accepted_by: by })
      .where('link_id', '=', link)
      .where('rank', '=', rankOf(kind))
      .execute();
}

async function plantWorld(
  db: Database,
  seed: Seed,
  cost: ScryptCost,
  tell: (message: string) => void,
): Promise<void> {
  const mains = new Set(seed.accounts.flatMap(({ mainId }) => mainId ?? []));
  const roleOf = ({ id, mainId }: SeedAccount): AccountRole =>
    mainId ? 'secondary' : mains.has(id) ? 'main' : 'standalone';
  const accounts = seed.accounts.map((account) => accountRow(account, roleOf(account)));
  const byId = new Map(seed.accounts.map((account) => [account.id, account]));
  // Main accounts first: the others point to them.
  accounts.sort((a, b) => Number(a.main_id !== null) - Number(b.main_id !== null));
  let written = 0;
  await insertAll(db, 'account', accounts, (rows) => {
    written += rows;
    if (written % MANY === 0) tell(`${written} of ${accounts.length} accounts of the demo …`);
  });
  await insertAll(
    db,
    'person',
    seed.people.map(({ accountId, role, secondFactor: _, administers: _others, ...person }) => ({
      ...person,
      account_id: accountId,
      demo_role: role,
    })),
  );
  await insertAll(
    db,
    'membership',
    seed.people.flatMap(({ id, administers = [] }) =>
      administers.map((account) => ({ person_id: id, account_id: account })),
    ),
  );
  const ready = seed.people.filter(({ role }) => role !== null);
  const passwords = await Promise.all(ready.map(() => hashPassword(DEMO_PASSWORD, cost)));
  await insertAll(
    db,
    'credential',
    ready.map(({ id }, index) => ({ person_id: id, ...passwords[index]! })),
  );
  await insertAll(
    db,
    'second_factor',
    seed.people.flatMap(({ id, secondFactor }) =>
      secondFactor === undefined ? [] : { person_id: id, secret: secondFactor, used_step: 0, wrong: 0 },
    ),
  );
  await insertAll(db, 'unreachable_address', seed.unreachable ?? []);
  if (seed.offer)
    await db
      .updateTable('offer')
      .set({ content: JSON.stringify(seed.offer) })
      .execute();
  await insertAll(
    db,
    'phone_line',
    seed.accounts.flatMap(({ id, lines, customerSince }) =>
      lines.map(({ timeZone, assignedOn = customerSince, ...line }) => ({
        ...line,
        account_id: id,
        assigned_on: assignedOn,
        time_zone: timeZone,
      })),
    ),
  );
  await insertAll(
    db,
    'open_item',
    seed.accounts.flatMap(({ id, openItems = [] }) =>
      openItems.map(({ kind, number, amount, dueOn }) => ({
        account_id: id,
        number,
        kind,
        amount: amount.amount,
        due_on: dueOn,
      })),
    ),
  );
  await insertAll(db, 'contract', seed.accounts.flatMap(contractRows));
  await fillContracts(db);
  await insertAll(
    db,
    'account_check',
    seed.accounts.flatMap(({ id, checks }) =>
      checks.map(({ kind, state, sentTo, sentAt }) => ({
        account_id: id,
        kind,
        state: state === 'expired' ? 'sent' : state,
        sent_to: sentTo,
        sent_at: sentAt,
        sends: 1,
        tries_left: kind === 'address' ? LETTER_CODE.tries : null,
      })),
    ),
  );
  await insertAll(
    db,
    'link',
    seed.links.map((link) => linkRow(link, byId, roleOf)),
  );
  await insertAll(db, 'access_grant', (seed.grants ?? grantsForAll(seed)).map(grantRow(seed)));
  const { invoices, parts, fees } = invoiceRows(seed);
  await insertAll(db, 'invoice', invoices);
  await insertAll(db, 'invoice_account', parts);
  await issueFees(db, fees, 'site', 'kept');
  await insertAll(db, 'product_order', (seed.orders ?? []).map(orderRow));
  for (const { at, personId, by, subject, kind, link, facts, changes } of seed.deeds ?? [])
    await enter(db, {
      at,
      person_id: personId,
      account_id: by,
      subject_id: subject,
      action: kind,
      details: canonical({ ...facts, ...(link !== null && { link }), ...(changes && { changes }) }),
    });
}

function accountRow(account: SeedAccount, role: AccountRole) {
  const { customerNumber, location, name } = account;
  const numberKey = customerNumberKey(customerNumber);
  return {
    id: account.id,
    customer_number: customerNumber,
    number_key: numberKey,
    name,
    ...location,
    status: account.status,
    monthly_amount: account.monthly.amount,
    currency: account.monthly.currency,
    products: account.products,
    customer_since: account.customerSince,
    contact_email: account.contactEmail,
    language: 'en' as const,
    role,
    main_id: account.mainId,
    payment_method: account.paymentMethod ?? true,
    credit_amount: account.credit ?? 0,
    invoice_email: account.invoiceEmail ?? null,
    invoice_address: account.invoiceAddress ?? null,
    branding: account.branding ?? null,
    addressed: 1,
    step_up: account.stepUp ?? false,
    suspended_by: account.suspension?.by ?? null,
    suspended_at: account.suspension?.at ?? null,
    closing_by: account.closing?.by ?? null,
    closing_at: account.closing?.at ?? null,
    closes_on: account.closing?.on ?? null,
    closing_suspended: account.closing?.suspended ?? false,
    reserved: account.checks.length > 0 ? [`+4932${numberKey.slice(1)}0`] : [],
    sort_name: sortKey(name),
    sort_city: sortKey(location.city),
    search: searchText(customerNumber, numberKey, name, location.street, location.city),
    search_contact: searchContact(
      account.contactEmail,
      account.lines.map(({ number }) => number),
    ),
  };
}

function linkRow(
  link: SeedLink,
  accounts: ReadonlyMap<string, SeedAccount>,
  roleOf: (account: SeedAccount) => AccountRole,
) {
  const account = link.accountId === null ? undefined : accounts.get(link.accountId);
  const place = (of: SeedAccount) => ({ id: of.id, status: of.status, mainId: of.mainId, role: roleOf(of) });
  return {
    id: link.id,
    main_id: link.mainId,
    account_id: link.accountId,
    typed_number: link.typedNumber,
    typed_key: customerNumberKey(link.typedNumber),
    state: link.state,
    joined_by: link.joinedBy,
    scopes: link.scopes,
    proof: link.proof,
    message: link.message,
    requested_at: link.requestedAt,
    requested_by: link.requestedById,
    expires_at: link.expiresAt,
    sends: 1,
    sent_at: link.requestedAt,
    tries_left: EMAIL_CODE.tries,
    linked_at: link.linkedAt,
    detach_on: link.detachOn,
    end_on: link.term?.endOn ?? null,
    start_on: link.term?.startOn ?? null,
    starts_on: link.start?.on ?? null,
    starts_from: link.start?.notBefore ?? null,
    agreed_by: link.start ? link.requestedById : null,
    main_days: 0,
    share_seen: link.sight?.share ?? true,
    own_seen: link.sight?.own ?? false,
    mails: link.mails ?? null,
    delivery: 1,
    payer_change: link.payerChange?.payer ?? null,
    payer_change_on: link.payerChange?.on ?? null,
    ended_at: link.endedAt,
    refusal:
      link.state === 'failed' && account
        ? (linkObstacle(place(accounts.get(link.mainId)!), place(account)) ?? 'conflict')
        : null,
    last: link.state === 'detached' && account ? lastKnown(account, roleOf(account)) : null,
    sort_typed: sortKey(link.typedNumber),
    ...noted({
      nickname: link.nickname ?? '',
      labels: [...(link.labels ?? [])],
      hidden: link.hidden ?? false,
    }),
    ...referred({
      costCentre: link.costCentre ?? '',
      purchaseOrder: link.purchaseOrder ?? '',
      invoiceName: link.invoiceName ?? '',
    }),
  };
}

const orderRow = ({
  linkId,
  accountId,
  placedById,
  monthly,
  once,
  configuration,
  course,
  ...order
}: SeedOrder) => ({
  id: order.id,
  number: order.number,
  account_id: accountId,
  link_id: linkId,
  placed_at: order.placedAt,
  placed_by: placedById,
  monthly_amount: monthly.amount,
  once_amount: once.amount,
  currency: monthly.currency,
  terms_version: '',
  configuration,
  contact: {},
  owner: null,
  ...kept(course),
  course,
  version: 1,
});

function grantRow({ people }: Seed): (grant: SeedGrant) => Planted<'access_grant'> {
  const accountOf = new Map(people.map(({ id, accountId }) => [id, accountId]));
  return ({ id, personId, role, reach, until, givenById, since }) => ({
    id,
    account_id: accountOf.get(personId)!,
    person_id: personId,
    role,
    ...reachColumns(reach),
    until,
    given_by: givenById,
    since,
    set_at: since,
    told: false,
    version: 1,
  });
}

const lastKnown = (account: SeedAccount, role: AccountRole): LastKnown => {
  const { sort_name, sort_city, search } = accountRow(account, role);
  const { id, customerNumber, name, status, location, checks, monthly, products, customerSince, lines } =
    account;
  return {
    account: {
      id,
      customerNumber,
      name,
      role,
      status,
      location,
      checks,
      monthly,
      numbers: lines.length,
      products,
      customerSince,
    },
    sortName: sort_name,
    sortCity: sort_city,
    search,
  };
};

/** An id that tells nothing about what it names: 128 bits. */
export const newId = (prefix: string): string => `${prefix}-${randomBytes(16).toString('hex')}`;
