import { contractChanges, contractPayerChanges } from '../../domain/activity-changes.js';
import type {
  Contract,
  ContractPayerInput,
  ContractPayerQuery,
  ContractReferencesInput,
  UndoContractPayerInput,
} from '../../domain/contract.js';
import { payerBy, withPaidBy } from '../../domain/contract-charges.js';
import { BackendError } from '../../domain/errors.js';
import type { PayerPreview } from '../../domain/payer.js';
import { payerObstacles, payerPreview } from '../../domain/payer-preview.js';
import { nextPeriod } from '../../domain/rules.js';
import { localized } from '../../domain/text.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import { accountOf, ownLink, requireVersion, type Context } from './context.js';
import { tellMailOnly } from './granted.js';
import { tellSides } from './invoice-mails.js';
import { situationOf } from './payer-changing.js';
import type { ContractRecord, LinkRecord, MailKind } from './records.js';
import { requireConfirmed } from './step-up.js';
import type { Store } from './store.js';
import { chargedOf, isLinked } from './views.js';

const versionOf = ({ revision }: ContractRecord): string => String(revision);

function view(world: Store, link: LinkRecord, contract: ContractRecord): Contract {
  const { id, product, since, minimumUntil, monthly, paidBy, payerSince, change } = contract;
  const charged = chargedOf(world, link);
  const { currency } = world.account(link.accountId!).monthly;
  return {
    id,
    version: versionOf(contract),
    link: link.id,
    product,
    since,
    minimumUntil,
    monthly: { amount: monthly, currency },
    paidBy,
    payer: payerBy(charged, paidBy),
    payerSince: paidBy === 'as-account' ? null : payerSince,
    change: change && {
      paidBy: change.paidBy,
      payer: payerBy(charged, change.paidBy, change.on),
      on: change.on,
    },
    costCentre: contract.costCentre,
    purchaseOrder: contract.purchaseOrder,
  };
}

/** A linked account whose contracts are looked at or changed. */
function linked(context: Context, id: string): LinkRecord {
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  return link;
}

function contractOf(context: Context, link: LinkRecord, id: string): ContractRecord {
  const contract = accountOf(context, link).contracts.find((each) => each.id === id);
  if (!contract) throw new BackendError('not-found');
  return contract;
}

export function listContracts(context: Context, { link: id }: { link: string }): Items<Contract> {
  const link = linked(context, id);
  return { items: accountOf(context, link).contracts.map((each) => view(context.world, link, each)) };
}

export function setContractReferences(
  context: Context,
  { link: id, contract: of, version, ...references }: ContractReferencesInput,
): Contract {
  const { world } = context;
  const link = linked(context, id);
  const contract = contractOf(context, link, of);
  requireVersion(versionOf(contract), version);
  const changes = contractChanges(contract, references);
  world.changeContract(link, contract, references);
  note(world, context, {
    kind: 'contract-references-set',
    subject: link.accountId,
    link,
    facts: { contract: contract.product },
    changes,
  });
  return view(world, link, contract);
}

const situation = (context: Context, link: LinkRecord, contract: string, { paidBy }: ContractPayerQuery) => ({
  ...situationOf(context, link, payerBy(chargedOf(context.world, link), paidBy)),
  about: { contract, paidBy },
});

export function previewContractPayer(context: Context, input: ContractPayerQuery): PayerPreview {
  const link = linked(context, input.link);
  const contract = contractOf(context, link, input.contract);
  if (contract.paidBy === input.paidBy) throw new BackendError('conflict');
  return payerPreview(situation(context, link, contract.id, input));
}

function tell(
  world: Store,
  link: LinkRecord,
  contract: ContractRecord,
  kind: MailKind,
  facts: { payer: string; on: string },
): void {
  const { customerNumber } = world.account(link.accountId!);
  const told = {
    main: world.account(link.mainId).name,
    customerNumber,
    contract: localized(contract.product, 'en'),
    ...facts,
  };
  tellSides(world, link, 'payer', kind, told);
  tellMailOnly(world, link, kind, told);
}

export function changeContractPayer(context: Context, input: ContractPayerInput): Contract {
  const { world, now } = context;
  const { paidBy, when } = input;
  const link = linked(context, input.link);
  const contract = contractOf(context, link, input.contract);
  requireVersion(versionOf(contract), input.version);
  if (contract.paidBy === paidBy) throw new BackendError('conflict');
  if (!world.capabilities.payerChanging.includes(when))
    throw new BackendError('invalid-input', { fields: [{ field: 'when', rule: 'not-offered' }] });
  const [obstacle] = payerObstacles(situation(context, link, contract.id, input));
  if (obstacle) throw new BackendError(obstacle.code);
  requireConfirmed(context, 'change-payer', accountOf(context, link));
  const charged = chargedOf(world, link);
  const on = when === 'now' ? now.slice(0, 10) : nextPeriod(now);
  const payer = payerBy(charged, paidBy, when === 'now' ? undefined : on);
  const changes = when === 'now' ? contractPayerChanges(contract.paidBy, paidBy) : [];
  if (when === 'now') {
    const { payerSince, mainDays } = withPaidBy(charged, contract, paidBy, now);
    world.changeContract(link, contract, { paidBy, payerSince, mainDays });
  } else world.changeContract(link, contract, { change: { paidBy, on } });
  const kind = when === 'now' ? 'contract-payer-changed' : 'contract-payer-scheduled';
  tell(world, link, contract, kind, { payer, on });
  note(world, context, {
    kind,
    subject: link.accountId,
    link,
    facts: { payer, on, contract: contract.product },
    changes,
  });
  return view(world, link, contract);
}

export function undoContractPayer(context: Context, input: UndoContractPayerInput): Contract {
  const { world } = context;
  const link = linked(context, input.link);
  const contract = contractOf(context, link, input.contract);
  const { change } = contract;
  if (!change) throw new BackendError('conflict');
  requireVersion(versionOf(contract), input.version);
  world.changeContract(link, contract, { change: null });
  const facts = { payer: payerBy(chargedOf(world, link), contract.paidBy), on: change.on };
  tell(world, link, contract, 'contract-payer-undone', facts);
  note(world, context, {
    kind: 'contract-payer-undone',
    subject: link.accountId,
    link,
    facts: { ...facts, contract: contract.product },
  });
  return view(world, link, contract);
}

/** Lets others pay for contracts of a linked account whose day has come, from the beginning of a period on. */
export function contractsTakeEffect(world: Store, link: LinkRecord): void {
  const today = world.now.slice(0, 10);
  for (const contract of world.account(link.accountId!).contracts) {
    const { change, paidBy: before } = contract;
    if (!change || change.on > today) continue;
    const { paidBy, on } = change;
    world.changeContract(link, contract, { paidBy, payerSince: on, mainDays: 0, change: null });
    const facts = { payer: payerBy(chargedOf(world, link), paidBy), on };
    tell(world, link, contract, 'contract-payer-changed', facts);
    note(world, null, {
      kind: 'contract-payer-changed',
      subject: link.accountId,
      link,
      facts: { ...facts, contract: contract.product },
      changes: contractPayerChanges(before, paidBy),
    });
  }
}
