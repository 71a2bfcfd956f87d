import { randomBytes } from 'node:crypto';
import type { AccountRole } from '../../../src/domain/account.js';
import { customerNumberKey } from '../../../src/domain/customer-number.js';
import { EMAIL_CODE, LETTER_CODE, linkObstacle } from '../../../src/domain/rules.js';
import type { Seed, SeedAccount, SeedLink } from '../../../src/backend/memory/seed.js';
import { hashPassword, type ScryptCost } from '../sessions/passwords.js';
import type { Database } from './connect.js';
import type { LastKnown } from './schema.js';
import { searchText, sortKey } from './sort-key.js';

/** The password of every ready person of the demo. It is public on purpose. */
export const DEMO_PASSWORD = 'demo-nordlicht';

/** Rows of one insert: PostgreSQL takes 65,535 parameters in a statement. */
const rowsAtOnce = (columns: number): number => Math.floor(60_000 / columns);

async function inChunks<T extends object>(rows: T[], insert: (rows: T[]) => Promise<unknown>): Promise<void> {
  const size = rowsAtOnce(Object.keys(rows[0] ?? { one: 1 }).length);
  for (let start = 0; start < rows.length; start += size) await insert(rows.slice(start, start + size));
}

/** Fills an empty database with a world. Must run in a transaction, so that there is all of it or nothing. */
export async function plant(db: Database, seed: Seed, cost: ScryptCost): Promise<void> {
  const mains = new Set(seed.accounts.flatMap(({ mainId }) => mainId ?? []));
  const roleOf = ({ id, mainId }: SeedAccount): AccountRole =>
    mainId ? 'secondary' : mains.has(id) ? 'main' : 'standalone';
  const accounts = seed.accounts.map((account) => accountRow(account, roleOf(account)));
  const byId = new Map(seed.accounts.map((account) => [account.id, account]));
  // Main accounts first: the others point to them.
  accounts.sort((a, b) => Number(a.main_id !== null) - Number(b.main_id !== null));
  await inChunks(accounts, (rows) => db.insertInto('account').values(rows).execute());
  await inChunks(
    seed.people.map(({ accountId, role, ...person }) => ({
      ...person,
      account_id: accountId,
      demo_role: role,
    })),
    (rows) => db.insertInto('person').values(rows).execute(),
  );
  const ready = seed.people.filter(({ role }) => role !== null);
  const passwords = await Promise.all(ready.map(() => hashPassword(DEMO_PASSWORD, cost)));
  await inChunks(
    ready.map(({ id }, index) => ({ person_id: id, ...passwords[index]! })),
    (rows) => db.insertInto('credential').values(rows).execute(),
  );
  await inChunks(
    seed.accounts.flatMap(({ id, lines }) =>
      lines.map((line) => ({
        id: line.id,
        account_id: id,
        number: line.number,
        rules: JSON.stringify(line.rules),
      })),
    ),
    (rows) => db.insertInto('phone_line').values(rows).execute(),
  );
  await inChunks(
    seed.accounts.flatMap(({ id, checks }) =>
      checks.map(({ kind, state, sentTo, sentAt }) => ({
        account_id: id,
        kind,
        state: state === 'expired' ? ('sent' as const) : state,
        sent_to: sentTo,
        sent_at: sentAt,
        sends: 1,
        tries_left: kind === 'address' ? LETTER_CODE.tries : null,
      })),
    ),
    (rows) => db.insertInto('account_check').values(rows).execute(),
  );
  const links = seed.links.map((link) => linkRow(link, byId, roleOf));
  await inChunks(links, (rows) => db.insertInto('link').values(rows).execute());
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
    reserved: account.checks.length > 0 ? [`+4932${numberKey.slice(1)}0`] : [],
    sort_name: sortKey(name),
    sort_city: sortKey(location.city),
    search: searchText(customerNumber, numberKey, name, location.street, location.city),
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
    ended_at: link.endedAt,
    refusal:
      link.state === 'failed' && account
        ? (linkObstacle(place(accounts.get(link.mainId)!), place(account)) ?? 'conflict')
        : null,
    last: link.state === 'detached' && account ? JSON.stringify(lastKnown(account, roleOf(account))) : null,
    sort_typed: sortKey(link.typedNumber),
  };
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
