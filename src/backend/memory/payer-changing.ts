import { periodOf, scopesWithPayer, withPayer } from '../../domain/billing.js';
import { mainShareOf, withAccountPayer } from '../../domain/contract-charges.js';
import { payerChanges } from '../../domain/activity-changes.js';
import { BackendError } from '../../domain/errors.js';
import type { Link } from '../../domain/link.js';
import type { ChangePayerInput, Payer, PayerChange, PayerPreview } from '../../domain/payer.js';
import { payerObstacles, payerPreview, type PayerSituation } from '../../domain/payer-preview.js';
import { termFor } from '../../domain/link-term.js';
import { nextPeriod } from '../../domain/rules.js';
import { maskEmail } from '../../domain/text.js';
import { note } from './activity.js';
import { permissionsOf } from './access.js';
import { accountOf, ownLink, requireVersion, type Context } from './context.js';
import { tellMailOnly } from './granted.js';
import { invoiceEmailOf, tellSides } from './invoice-mails.js';
import { billedAs } from './invoice-taxes.js';
import type { AccountRecord, LinkRecord, MailKind } from './records.js';
import { requireConfirmed } from './step-up.js';
import type { Store } from './store.js';
import { chargedOf, chargesOfLink, isLinked, linkView, payerOf, refOf, versionOf } from './views.js';

/** A link whose payer has paid from the beginning, and goes on to. */
export const AS_EVER = { payerChange: null, payerSince: null, mainDays: 0 } as const;

/** What a main account's collective invoice of a period holds, as things are planned now. */
function totalOf(world: Store, main: AccountRecord, period: string): number {
  return world
    .linksOf(main.id)
    .filter(isLinked)
    .filter(({ accountId }) => world.account(accountId!).monthly.currency === main.monthly.currency)
    .reduce((total, link) => total + mainShareOf(chargesOfLink(world, link), period), 0);
}

export function situationOf(context: Context, link: LinkRecord, payer: Payer): PayerSituation {
  const { world, now } = context;
  const account = accountOf(context, link);
  const main = world.account(link.mainId);
  return {
    now,
    payer,
    taxedBy: world.taxedBy,
    main: { ...refOf(main), ...billedAs(main), invoiceEmail: invoiceEmailOf(main) },
    account: {
      ...refOf(account),
      status: account.status,
      ...billedAs(account),
      invoiceEmail: maskEmail(invoiceEmailOf(account)),
      paymentMethod: account.paymentMethod ?? true,
      credit: account.credit ?? 0,
      openItems: [...(account.openItems ?? [])].sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
    },
    link: { ...chargedOf(world, link), state: link.state, joinedBy: link.joinedBy },
    contracts: account.contracts,
    totals: {
      next: totalOf(world, main, periodOf(now)),
      following: totalOf(world, main, nextPeriod(now)),
    },
    seesInvoices: permissionsOf(context).includes('view-invoices'),
  };
}

/** A linked account that the main account or itself is to pay for, and does not yet. */
function otherwisePaid(context: Context, input: { link: string }): LinkRecord {
  const link = ownLink(context, input.link);
  if (!isLinked(link)) throw new BackendError('conflict');
  return link;
}

export function previewPayerChange(context: Context, input: { link: string; payer: Payer }): PayerPreview {
  const link = otherwisePaid(context, input);
  if (payerOf(link) === input.payer) throw new BackendError('conflict');
  return payerPreview(situationOf(context, link, input.payer));
}

function tell(world: Store, link: LinkRecord, kind: MailKind, payer: Payer, on: string): void {
  const account = world.account(link.accountId!);
  const main = world.account(link.mainId);
  const facts = { main: main.name, customerNumber: account.customerNumber, payer, on };
  tellSides(world, link, 'payer', kind, facts);
  tellMailOnly(world, link, kind, facts);
}

export function changePayer(context: Context, input: ChangePayerInput): Link {
  const { world, now } = context;
  const { payer, when } = input;
  const link = otherwisePaid(context, input);
  requireVersion(versionOf(world, link), input.version);
  if (payerOf(link) === payer) throw new BackendError('conflict');
  if (!world.capabilities.payerChanging.includes(when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const [obstacle] = payerObstacles(situationOf(context, link, payer));
  if (obstacle) throw new BackendError(obstacle.code);
  requireConfirmed(context, 'change-payer', accountOf(context, link));
  const subject = link.accountId;
  if (when === 'now') {
    const charged = chargedOf(world, link);
    const { payerSince, mainDays } = withPayer(charged, payer, now);
    const contracts = world.contractsOf(link);
    for (const [index, changed] of withAccountPayer(charged, contracts, payer, now).entries())
      if (changed !== contracts[index]) world.changeContract(link, contracts[index]!, changed);
    const term = termFor(link.term ?? {}, payer === 'main');
    world.changeLink(link, { scopes: scopesWithPayer(link.scopes, payer), payerSince, mainDays, term });
    tell(world, link, 'payer-changed', payer, now.slice(0, 10));
    const facts = { payer, on: now.slice(0, 10) };
    note(world, context, { kind: 'payer-changed', subject, link, facts, changes: payerChanges(payer) });
  } else {
    const payerChange: PayerChange = { payer, on: nextPeriod(now) };
    world.changeLink(link, { payerChange });
    tell(world, link, 'payer-change-scheduled', payer, payerChange.on);
    note(world, context, { kind: 'payer-change-scheduled', subject, link, facts: payerChange });
  }
  return linkView(world, link);
}

export function undoPayerChange(context: Context, input: { link: string; version: string }): Link {
  const { world } = context;
  const link = ownLink(context, input.link);
  if (!isLinked(link) || !link.payerChange) throw new BackendError('conflict');
  requireVersion(versionOf(world, link), input.version);
  const { on } = link.payerChange;
  world.changeLink(link, { payerChange: null });
  tell(world, link, 'payer-change-undone', payerOf(link), on);
  const facts = { payer: payerOf(link), on };
  note(world, context, { kind: 'payer-change-undone', subject: link.accountId, link, facts });
  return linkView(world, link);
}

/** Somebody else pays from now on, as it was planned: from the beginning of a period, so that nothing is shared. */
export function takesEffect(world: Store, link: LinkRecord, { payer, on }: PayerChange): void {
  const scopes = scopesWithPayer(link.scopes, payer);
  // Since when is kept for those who ask; of that period nothing is shared.
  world.changeLink(link, {
    scopes,
    ...AS_EVER,
    payerSince: on,
    term: termFor(link.term ?? {}, payer === 'main'),
  });
  tell(world, link, 'payer-changed', payer, on);
  const { accountId: subject } = link;
  note(world, null, {
    kind: 'payer-changed',
    subject,
    link,
    facts: { payer, on },
    changes: payerChanges(payer),
  });
}
