import { sql } from 'kysely';
import {
  creditDirections,
  transferred,
  type Balances,
  type TransferCreditInput,
} from '../../../src/domain/credit.js';
import { BackendError } from '../../../src/domain/errors.js';
import { record } from '../audit.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from '../links/own-link.js';
import { isLinked, payerOf } from '../links/views.js';
import { send } from '../mail/outbox.js';
import { refOf } from '../sessions/sessions.js';
import type { Call } from '../world.js';

interface Both {
  link: LinkRecord;
  main: AccountRow;
  secondary: AccountRow;
}

const versionOf = ({ link, main, secondary }: Both): string =>
  `${link.id}.c${main.credit_amount}.${secondary.credit_amount}`;

const directionsOf = ({ link, main, secondary }: Both) =>
  creditDirections(payerOf(link), { main: main.currency, secondary: secondary.currency });

function view({ actor }: Call, of: Both): Balances {
  const sees = actor.permissions.includes('view-invoices');
  const balance = (account: AccountRow) => ({
    account: refOf(account),
    credit: sees ? { amount: account.credit_amount, currency: account.currency } : null,
  });
  return {
    version: versionOf(of),
    main: balance(of.main),
    secondary: balance(of.secondary),
    directions: directionsOf(of),
  };
}

async function linked(call: Call, id: string, hold: 'read' | 'hold'): Promise<LinkRecord> {
  const link = await ownLink(call, id, hold);
  if (!isLinked(link)) throw new BackendError('conflict');
  return link;
}

export async function getBalances(call: Call, { link: id }: { link: string }): Promise<Balances> {
  const link = await linked(call, id, 'read');
  return view(call, { link, main: call.actor.account, secondary: await accountOf(call, link) });
}

/** Both accounts are held, so that nothing is given away twice. */
export async function transferCredit(
  call: Call,
  { link: id, version, direction, amount }: TransferCreditInput,
): Promise<Balances> {
  const { actor } = call;
  const link = await linked(call, id, 'hold');
  const held = await holdAccounts(call, [actor.account.id, link.account_id!]);
  const of = { link, main: held.get(actor.account.id)!, secondary: held.get(link.account_id!)! };
  const { main, secondary } = of;
  requireVersion(versionOf(of), version);
  const directions = directionsOf(of);
  if (directions.length === 0) throw new BackendError('incompatible');
  if (!directions.includes(direction)) throw new BackendError('conflict');
  const credits = { main: main.credit_amount, secondary: secondary.credit_amount };
  const after = transferred(credits, direction, amount);
  if (!after)
    throw new BackendError('invalid-input', { fields: [{ field: 'amount', rule: 'more-than-there-is' }] });
  const changed = {
    link,
    main: await setCredit(call, main, after.main),
    secondary: await setCredit(call, secondary, after.secondary),
  };
  const message = {
    kind: 'credit-transferred',
    main: refOf(main),
    account: refOf(secondary),
    by: actor.person.name,
    direction,
    amount: { amount, currency: main.currency },
  } as const;
  for (const { contact_email, language } of [main, secondary])
    await send(call, contact_email, message, language);
  await record(call, actor, {
    action: 'credit-transferred',
    subject: secondary.id,
    details: { link: link.id, direction, amount, currency: main.currency },
    // Who may see the history need not see amounts.
    changes: [{ field: 'credit' }],
  });
  return view(call, changed);
}

const setCredit = ({ db }: Call, { id }: AccountRow, amount: number): Promise<AccountRow> =>
  db
    .updateTable('account')
    .set({ credit_amount: amount, version: sql<number>`version + 1` })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow();
