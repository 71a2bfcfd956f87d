import { customerNumberKey } from '../../domain/customer-number.js';
import { endsSoon } from '../../domain/grant.js';
import { EMAIL_CODE, linkObstacle, LETTER_CODE } from '../../domain/rules.js';
import {
  NOTHING_WITHHELD,
  USUAL_DELIVERY,
  type AccountRecord,
  type GrantRecord,
  type LinkRecord,
} from './records.js';
import { newCheckSecret, newCode } from './secrets.js';
import { contractsOfSeed } from './seeded-contracts.js';
import type { SeedAccount, SeedGrant, SeedLink } from './seed.js';
import type { Store } from './store.js';
import { accountView } from './views.js';

// What a seed has, as a world keeps it.

/** An account of a seed. What its open checks send is sent. */
export function recordOfAccount(world: Store, seed: SeedAccount): AccountRecord {
  const { checks, lines, ...account } = seed;
  const record: AccountRecord = {
    ...account,
    checks: checks.map(({ kind, state, sentTo, sentAt, triesLeft }) => ({
      kind,
      state: state === 'expired' ? 'sent' : state,
      sentTo,
      sentAt,
      sends: 1,
      secret: newCheckSecret(world.random, kind),
      triesLeft: kind === 'address' ? (triesLeft ?? LETTER_CODE.tries) : null,
    })),
    contracts: contractsOfSeed(seed).map((contract) => ({ ...contract, revision: 1 })),
    lines: lines.map((line) => ({
      ...line,
      assignedOn: line.assignedOn ?? account.customerSince,
      revision: 1,
      changedAt: null,
      changedBy: null,
    })),
    reserved: checks.length > 0 ? [`+4932${customerNumberKey(account.customerNumber).slice(1)}0`] : [],
    branded: 1,
    addressed: 1,
    revision: 1,
  };
  for (const check of record.checks) if (check.state === 'sent') world.sendCheck(record, check);
  return record;
}

export function recordOfGrant(world: Store, grant: SeedGrant): GrantRecord {
  const { accountId } = world.people.get(grant.personId)!;
  return { ...grant, accountId, setAt: grant.since, revision: 1, told: endsSoon(grant, world.time) };
}

export function recordOfLink(world: Store, link: SeedLink): LinkRecord {
  const account = link.accountId ? world.account(link.accountId) : undefined;
  const proving = link.state === 'proving';
  const record: LinkRecord = {
    ...link,
    nickname: link.nickname ?? '',
    labels: [...(link.labels ?? [])],
    hidden: link.hidden ?? false,
    costCentre: link.costCentre ?? '',
    purchaseOrder: link.purchaseOrder ?? '',
    invoiceName: link.invoiceName ?? '',
    revision: 1,
    stateRevision: 1,
    sends: 1,
    sentAt: link.requestedAt,
    code: proving && account ? newCode(world.random, 8) : null,
    triesLeft: EMAIL_CODE.tries,
    tried: [],
    endTold: false,
    caseNumber: null,
    sms: null,
    refusal: null,
    payerChange: link.payerChange ?? null,
    ...NOTHING_WITHHELD,
    ...USUAL_DELIVERY(),
    ...(link.sight && { sight: { ...link.sight } }),
    ...(link.mails && { mails: link.mails }),
    ...(link.start && { agreedById: link.requestedById }),
    leaving: false,
    payerSince: null,
    mainDays: 0,
    last: link.state === 'detached' && account ? structuredClone(accountView(world, account)) : null,
  };
  if (link.state === 'failed' && account)
    record.refusal =
      linkObstacle(world.placeOf(world.account(link.mainId)), world.placeOf(account)) ?? 'conflict';
  if (record.code && account) world.mail(account.contactEmail, 'link-code', { code: record.code });
  return record;
}
