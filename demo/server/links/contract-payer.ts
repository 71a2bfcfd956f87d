import { sql } from 'kysely';
import { contractChanges, contractPayerChanges } from '../../../src/domain/activity-changes.js';
import { ALL_CAPABILITIES, type Items } from '../../../src/backend/backend.js';
import type { Charged } from '../../../src/domain/billing.js';
import type {
  Contract,
  ContractPayerInput,
  ContractPayerQuery,
  ContractReferencesInput,
  PaidBy,
  UndoContractPayerInput,
} from '../../../src/domain/contract.js';
import { payerBy, withPaidBy } from '../../../src/domain/contract-charges.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { PayerPreview } from '../../../src/domain/payer.js';
import { payerObstacles, payerPreview } from '../../../src/domain/payer-preview.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { tellMailOnly } from '../access/granted.js';
import { record } from '../audit.js';
import type { AccountRow, ContractRow, LinkRecord } from '../db/schema.js';
import { tellSides } from '../invoices/mails.js';
import { accountById } from '../sessions/sessions.js';
import { requireConfirmed } from '../sessions/step-up.js';
import type { Call } from '../world.js';
import { chargedOf } from './charges.js';
import { contractsIn, termsOf } from './contracts.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';
import { situationOf, type Happening } from './payer.js';
import { isLinked } from './views.js';

const versionOf = ({ version }: ContractRow): string => String(version);

function view(contract: ContractRow, link: LinkRecord, charged: Charged, currency: string): Contract {
  const { paidBy, payerSince, change } = termsOf(contract);
  return {
    id: contract.id,
    version: versionOf(contract),
    link: link.id,
    product: contract.product,
    since: contract.since,
    minimumUntil: contract.minimum_until,
    monthly: { amount: contract.monthly_amount, currency },
    paidBy,
    payer: payerBy(charged, paidBy),
    payerSince: paidBy === 'as-account' ? null : payerSince,
    change: change && {
      paidBy: change.paidBy,
      payer: payerBy(charged, change.paidBy, change.on),
      on: change.on,
    },
    costCentre: contract.cost_centre,
    purchaseOrder: contract.purchase_order,
  };
}

/** A contract of a linked account, with everything that it is decided by. */
interface Held {
  link: LinkRecord;
  account: AccountRow;
  charged: Charged;
  contract: ContractRow;
}

/** In a write everything is held, as a change of the account's payer holds it. */
async function heldContract(
  call: Call,
  { link: id, contract: of }: { link: string; contract: string },
  hold: 'read' | 'hold',
): Promise<Held> {
  const link = await ownLink(call, id, hold);
  if (!isLinked(link)) throw new BackendError('conflict');
  const account =
    hold === 'read'
      ? await accountOf(call, link)
      : (await holdAccounts(call, [link.account_id!])).get(link.account_id!)!;
  const contract = (await contractsIn(call.db, account.id)).find((each) => each.id === of);
  if (!contract) throw new BackendError('not-found');
  return { link, account, charged: chargedOf(link, account.monthly_amount), contract };
}

/** Writes a change of a contract, and answers it as it is then. */
async function changed(
  call: Happening,
  { link, account, charged, contract }: Held,
  change: Partial<Omit<ContractRow, 'id' | 'account_id' | 'product' | 'version'>>,
): Promise<Contract> {
  const row = await call.db
    .updateTable('contract')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('id', '=', contract.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  return view(row, link, charged, account.currency);
}

export async function listContracts(call: Call, { link: id }: { link: string }): Promise<Items<Contract>> {
  const link = await ownLink(call, id, 'read');
  if (!isLinked(link)) throw new BackendError('conflict');
  const account = await accountOf(call, link);
  const charged = chargedOf(link, account.monthly_amount);
  const rows = await contractsIn(call.db, account.id);
  return { items: rows.map((row) => view(row, link, charged, account.currency)) };
}

export async function setContractReferences(
  call: Call,
  { version, ...input }: ContractReferencesInput,
): Promise<Contract> {
  const held = await heldContract(call, input, 'hold');
  const { link, contract } = held;
  requireVersion(versionOf(contract), version);
  const { costCentre, purchaseOrder } = input;
  const set = await changed(call, held, { cost_centre: costCentre, purchase_order: purchaseOrder });
  await record(call, call.actor, {
    action: 'contract-references-set',
    subject: link.account_id,
    details: { link: link.id, contract: contract.product },
    changes: contractChanges(
      { costCentre: contract.cost_centre, purchaseOrder: contract.purchase_order },
      { costCentre, purchaseOrder },
    ),
  });
  return set;
}

const situation = async (call: Call, { link, account, charged, contract }: Held, paidBy: PaidBy) => ({
  ...(await situationOf(call, link, account, payerBy(charged, paidBy))),
  about: { contract: contract.id, paidBy },
});

export async function previewContractPayer(call: Call, input: ContractPayerQuery): Promise<PayerPreview> {
  const held = await heldContract(call, input, 'read');
  if (held.contract.paid_by === input.paidBy) throw new BackendError('conflict');
  return payerPreview(await situation(call, held, input.paidBy));
}

async function tellBoth(
  call: Happening,
  { link, account, contract }: Held,
  kind: 'contract-payer-changed' | 'contract-payer-scheduled' | 'contract-payer-undone',
  payer: Contract['payer'],
  on: string,
): Promise<void> {
  const main = await accountById(call.db, link.main_id);
  const message = {
    kind,
    main: { name: main.name, customerNumber: main.customer_number },
    account: { name: account.name, customerNumber: account.customer_number },
    product: contract.product,
    payer,
    on,
  };
  await tellSides(call, link, 'payer', message);
  await tellMailOnly(call, link, message);
}

export async function changeContractPayer(call: Call, input: ContractPayerInput): Promise<Contract> {
  const { actor, now } = call;
  const { paidBy, when } = input;
  const held = await heldContract(call, input, 'hold');
  const { link, account, charged, contract } = held;
  requireVersion(versionOf(contract), input.version);
  if (contract.paid_by === paidBy) throw new BackendError('conflict');
  if (!ALL_CAPABILITIES.payerChanging.includes(when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const [obstacle] = payerObstacles(await situation(call, held, paidBy));
  if (obstacle) throw new BackendError(obstacle.code);
  await requireConfirmed(call, 'change-payer', account);
  const on = when === 'now' ? now.slice(0, 10) : nextPeriod(now);
  const payer = payerBy(charged, paidBy, when === 'now' ? undefined : on);
  const { payerSince, mainDays } = withPaidBy(charged, termsOf(contract), paidBy, now);
  const done = await changed(
    call,
    held,
    when === 'now'
      ? { paid_by: paidBy, payer_since: payerSince, main_days: mainDays }
      : { change: paidBy, change_on: on },
  );
  const action = when === 'now' ? 'contract-payer-changed' : 'contract-payer-scheduled';
  await tellBoth(call, held, action, payer, on);
  await record(call, actor, {
    action,
    subject: account.id,
    details: { link: link.id, contract: contract.product, payer, on },
    ...(when === 'now' && { changes: contractPayerChanges(contract.paid_by, paidBy) }),
  });
  return done;
}

export async function undoContractPayer(call: Call, input: UndoContractPayerInput): Promise<Contract> {
  const held = await heldContract(call, input, 'hold');
  const { link, charged, contract } = held;
  if (contract.change === null || contract.change_on === null) throw new BackendError('conflict');
  requireVersion(versionOf(contract), input.version);
  const kept = await changed(call, held, { change: null, change_on: null });
  const payer = payerBy(charged, contract.paid_by);
  await tellBoth(call, held, 'contract-payer-undone', payer, contract.change_on);
  await record(call, call.actor, {
    action: 'contract-payer-undone',
    subject: link.account_id,
    details: { link: link.id, contract: contract.product, payer, on: contract.change_on },
  });
  return kept;
}

/** Contracts of linked accounts whose day has come. */
export const contractsDue = (call: Happening): Promise<ContractRow[]> =>
  call.db
    .selectFrom('contract')
    .selectAll()
    .where('change_on', '<=', call.now.slice(0, 10))
    .orderBy('id')
    .limit(500)
    .forUpdate()
    .skipLocked()
    .execute();

/**
 * Somebody else pays for a contract from now on, as it was planned: from the beginning of a period. Tells what is to be
 * noted about it; undefined where its link has ended meanwhile.
 */
export async function contractTakesEffect(
  call: Happening,
  due: ContractRow,
): Promise<Parameters<typeof record>[2] | undefined> {
  const { change: paidBy, change_on: on } = due;
  const link = await call.db
    .selectFrom('link')
    .selectAll()
    .where('account_id', '=', due.account_id)
    .where('state', 'in', ['active', 'detach-scheduled'])
    .executeTakeFirst();
  if (!link || paidBy === null || on === null) return undefined;
  const account = await accountById(call.db, due.account_id);
  const charged = chargedOf(link, account.monthly_amount);
  const held = { link, account, charged, contract: due };
  await changed(call, held, {
    paid_by: paidBy,
    payer_since: on,
    main_days: 0,
    change: null,
    change_on: null,
  });
  const payer = payerBy(charged, paidBy);
  await tellBoth(call, held, 'contract-payer-changed', payer, on);
  return {
    action: 'contract-payer-changed',
    subject: account.id,
    details: { link: link.id, contract: due.product, payer, on },
    changes: contractPayerChanges(due.paid_by, paidBy),
  };
}
