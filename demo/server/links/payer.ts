import { termFor } from '../../../src/domain/link-term.js';
import { periodOf, scopesWithPayer, withPayer, type Charged } from '../../../src/domain/billing.js';
import { withAccountPayer } from '../../../src/domain/contract-charges.js';
import { payerChanges } from '../../../src/domain/activity-changes.js';
import { ALL_CAPABILITIES } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { Link } from '../../../src/domain/link.js';
import type { ChangePayerInput, Payer, PayerChange, PayerPreview } from '../../../src/domain/payer.js';
import { payerObstacles, payerPreview, type PayerSituation } from '../../../src/domain/payer-preview.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { maskEmail } from '../../../src/domain/text.js';
import { tellMailOnly } from '../access/granted.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { invoiceEmailOf } from '../invoices/delivery.js';
import { tellSides } from '../invoices/mails.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { requireConfirmed } from '../sessions/step-up.js';
import type { Call, World } from '../world.js';
import { step } from './change.js';
import { AS_EVER, chargedOf, differences } from './charges.js';
import { contractsIn, termsOf } from './contracts.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';
import { LIVE } from './rows.js';
import { countsOf } from './total.js';
import { termColumns, termOf } from './term.js';
import { isLinked, linkView, payerChangeOf, payerOf, versionOf } from './views.js';

/** What happens by itself happens without a call. */
export type Happening = { db: Database; world: World; now: string };

/** What the next collective invoice holds, and the one after, as things are planned now. */
async function totalsOf(call: Call, main: AccountRow): Promise<PayerSituation['totals']> {
  const counts = await countsOf(call);
  const paid = counts.filter(({ payer, standing_rank }) => payer === 'main' && LIVE.includes(standing_rank));
  const sum = paid.reduce((total, { amount }) => total + amount, 0);
  const [next = 0, following = 0] = await differences(call.db, main, [
    periodOf(call.now),
    nextPeriod(call.now),
  ]);
  return { next: sum + next, following: sum + following };
}

export async function situationOf(
  call: Call,
  link: LinkRecord,
  account: AccountRow,
  payer: Payer,
): Promise<PayerSituation> {
  const { db, now, actor } = call;
  const main = await accountById(db, link.main_id);
  const items = await db
    .selectFrom('open_item')
    .selectAll()
    .where('account_id', '=', account.id)
    .orderBy('due_on')
    .orderBy('number')
    .execute();
  const { currency } = account;
  return {
    now,
    payer,
    taxedBy: call.world.taxedBy,
    main: {
      ...refOf(main),
      country: main.country,
      currency: main.currency,
      invoiceEmail: invoiceEmailOf(main),
    },
    account: {
      ...refOf(account),
      status: account.status,
      country: account.country,
      currency,
      invoiceEmail: maskEmail(invoiceEmailOf(account)),
      paymentMethod: account.payment_method,
      credit: account.credit_amount,
      openItems: items.map(({ kind, number, amount, due_on }) => ({
        kind,
        number,
        amount: { amount, currency },
        dueOn: due_on,
      })),
    },
    link: { ...chargedOf(link, account.monthly_amount), state: link.state, joinedBy: link.joined_by },
    contracts: (await contractsIn(db, account.id)).map(termsOf),
    totals: await totalsOf(call, main),
    seesInvoices: actor.permissions.includes('view-invoices'),
  };
}

export async function previewPayerChange(
  call: Call,
  { link: id, payer }: { link: string; payer: Payer },
): Promise<PayerPreview> {
  const link = await ownLink(call, id, 'read');
  if (!isLinked(link) || payerOf(link) === payer) throw new BackendError('conflict');
  return payerPreview(await situationOf(call, link, await accountOf(call, link), payer));
}

async function tellBoth(
  call: Happening,
  link: LinkRecord,
  kind: 'payer-changed' | 'payer-change-scheduled' | 'payer-change-undone',
  payer: Payer,
  on: string,
): Promise<void> {
  const account = await accountById(call.db, link.account_id!);
  const main = await accountById(call.db, link.main_id);
  const message = {
    kind,
    main: { name: main.name, customerNumber: main.customer_number },
    account: { name: account.name, customerNumber: account.customer_number },
    payer,
    on,
  };
  await tellSides(call, link, 'payer', message);
  await tellMailOnly(call, link, message);
}

export async function changePayer(call: Call, input: ChangePayerInput): Promise<Link> {
  const { db, actor, now, time } = call;
  const { payer, when } = input;
  const link = await ownLink(call, input.link);
  if (!isLinked(link)) throw new BackendError('conflict');
  // Held, so that nothing comes in its way any more: an open item of the account would have to wait.
  const account = (await holdAccounts(call, [link.account_id!])).get(link.account_id!)!;
  requireVersion(versionOf(link, account), input.version);
  if (payerOf(link) === payer) throw new BackendError('conflict');
  if (!ALL_CAPABILITIES.payerChanging.includes(when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const [obstacle] = payerObstacles(await situationOf(call, link, account, payer));
  if (obstacle) throw new BackendError(obstacle.code);
  await requireConfirmed(call, 'change-payer', account);
  const on = when === 'now' ? now.slice(0, 10) : nextPeriod(now);
  let changed: LinkRecord;
  if (when === 'now') {
    const charged = chargedOf(link, account.monthly_amount);
    const { payerSince, mainDays } = withPayer(charged, payer, now);
    await splitContracts(call, account, charged, payer);
    changed = await step(call, link, {
      scopes: scopesWithPayer(link.scopes, payer),
      payer_since: payerSince,
      main_days: mainDays,
      ...termColumns(termFor(termOf(link), payer === 'main')),
    });
  } else changed = await step(call, link, { payer_change: payer, payer_change_on: on });
  const action = when === 'now' ? 'payer-changed' : 'payer-change-scheduled';
  await tellBoth(call, link, action, payer, on);
  await record(call, actor, {
    action,
    subject: account.id,
    details: { link: link.id, payer, on },
    ...(when === 'now' && { changes: payerChanges(payer) }),
  });
  return linkView(db, changed, time);
}

/** Contracts that were decided on apart in this period, and are not any more, go on being divided on their own. */
async function splitContracts(
  { db, now }: Call,
  account: AccountRow,
  charged: Charged,
  payer: Payer,
): Promise<void> {
  const terms = (await contractsIn(db, account.id)).map(termsOf);
  for (const [index, { id, payerSince, mainDays }] of withAccountPayer(charged, terms, payer, now).entries())
    if (payerSince !== terms[index]!.payerSince || mainDays !== terms[index]!.mainDays)
      await db
        .updateTable('contract')
        .set({ payer_since: payerSince, main_days: mainDays })
        .where('id', '=', id)
        .execute();
}

export async function undoPayerChange(call: Call, input: { link: string; version: string }): Promise<Link> {
  const { db, actor, time } = call;
  const link = await ownLink(call, input.link);
  const change = payerChangeOf(link);
  if (!isLinked(link) || !change) throw new BackendError('conflict');
  requireVersion(versionOf(link, await accountOf(call, link)), input.version);
  const kept = await step(call, link, { payer_change: null, payer_change_on: null });
  const payer = payerOf(link);
  await tellBoth(call, link, 'payer-change-undone', payer, change.on);
  await record(call, actor, {
    action: 'payer-change-undone',
    subject: link.account_id,
    details: { link: link.id, payer, on: change.on },
  });
  return linkView(db, kept, time);
}

/** Somebody else pays from now on, as it was planned: from the beginning of a period, so that nothing is shared. */
export async function takeEffect(
  call: Happening,
  link: LinkRecord,
  { payer, on }: PayerChange,
): Promise<void> {
  // Since when is kept for those who ask; of that period nothing is shared.
  await step(call, link, {
    scopes: scopesWithPayer(link.scopes, payer),
    ...AS_EVER,
    payer_since: on,
    ...termColumns(termFor(termOf(link), payer === 'main')),
  });
  await tellBoth(call, link, 'payer-changed', payer, on);
}
