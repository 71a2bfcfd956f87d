import type { Obstacle } from '../../domain/candidate.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { BackendError } from '../../domain/errors.js';
import type { Link } from '../../domain/link.js';
import { startOf } from '../../domain/link-start.js';
import {
  ownAccountFilter,
  type OwnAccount,
  type OwnAccountQuery,
  type OwnAccounts,
} from '../../domain/own-account.js';
import { consentFor, type PayerConsent } from '../../domain/payer-consent.js';
import { preconditionObstacle } from '../../domain/precondition.js';
import { linkObstacle } from '../../domain/rules.js';
import type { Scope } from '../../domain/scope.js';
import { note as record } from './activity.js';
import type { Context } from './context.js';
import { conditionsForMain } from './preconditions.js';
import { begun } from './proofs.js';
import type { AccountRecord, LinkRecord } from './records.js';
import { confirmed, newRequest } from './requests.js';
import { isLinked, isOpen, versionOf } from './views.js';

const PAGE = 100;

/** What the person administers beside the account at work. */
const administered = ({ world, account: main, person }: Context): AccountRecord[] =>
  (person.administers ?? []).filter((id) => id !== main.id).map((id) => world.account(id));

/** The links of the account at work by the accounts they are for: those that it has, and those that it has asked for or agreed to. */
function ownLinks({ world, account: main }: Context): Map<string, LinkRecord> {
  const found = new Map<string, LinkRecord>();
  for (const link of world.linksOf(main.id)) {
    if (!link.accountId) continue;
    const linked = isLinked(link) && link.joinedBy !== 'collective-invoice';
    const awaited = isOpen(link) || link.state === 'scheduled';
    if (linked || (awaited && !found.has(link.accountId))) found.set(link.accountId, link);
  }
  return found;
}

/** What forbids to link an account that the person administers, whatever is asked for. */
function obstacleOf(
  { world, account: main }: Context,
  account: AccountRecord,
  own: LinkRecord | undefined,
): Obstacle | null {
  if (own) return { code: isLinked(own) ? 'already-linked' : 'already-requested' };
  const code = linkObstacle(world.placeOf(main), world.placeOf(account));
  if (code === undefined) return null;
  return { code, ...(code === 'is-main' && { count: world.secondariesOf(account.id) }) };
}

export function listOwnAccounts(
  context: Context,
  { search = '', position = 0, limit = PAGE }: OwnAccountQuery,
): OwnAccounts {
  const { world, account: main } = context;
  if (world.roleOf(main) === 'secondary') throw new BackendError('no-main-eligible');
  const links = ownLinks(context);
  const items = administered(context)
    .map((account): OwnAccount & { id: string } => ({
      id: account.id,
      customerNumber: account.customerNumber,
      name: account.name,
      city: account.location.city,
      obstacle: obstacleOf(context, account, links.get(account.id)),
    }))
    .filter(ownAccountFilter(search))
    .sort((a, b) => (a.name < b.name || (a.name === b.name && a.id < b.id) ? -1 : 1));
  return {
    items: items.slice(position, position + limit).map(({ id: _, ...account }) => account),
    total: items.length,
    linkable: items.filter(({ obstacle }) => !obstacle).length,
  };
}

/** An account that the person administers, as a row that asks for it meets it. */
export interface OwnPlace {
  readonly account: AccountRecord;
  /** The link that there is already. */
  readonly link: LinkRecord | undefined;
  readonly obstacle: Obstacle['code'] | undefined;
  /** What whoever pays has to confirm; null: nothing. */
  readonly consent: PayerConsent | null;
}

/** Finds what the person administers by the keys of numbers. What they do not administer is as absent as what is not. */
export function ownPlaces(
  context: Context,
): (key: string | null, scopes: readonly Scope[]) => OwnPlace | undefined {
  const { world, account: main, now } = context;
  const accounts = new Map(
    administered(context).map((account) => [customerNumberKey(account.customerNumber), account]),
  );
  const links = ownLinks(context);
  return (key, scopes) => {
    const account = key === null ? undefined : accounts.get(key);
    if (!account) return undefined;
    const link = links.get(account.id);
    const rule = obstacleOf(context, account, link)?.code;
    const request = { mainId: main.id, scopes, proof: 'own-account' } as const;
    const conditions = conditionsForMain(context, request, account);
    const obstacle = rule ?? (conditions && preconditionObstacle(conditions)?.code);
    const invoiceOnly = world.invoiceOnly(account.id) !== undefined;
    const { coolingOffDays = 0 } = world.linkPolicy;
    const startOn = startOf({ term: {}, scopes, invoiceOnly, coolingOffDays, now })?.on ?? null;
    const consent = world.linkPolicy.consent
      ? consentFor({ scopes, invoiceOnly, monthly: account.monthly, now, startOn })
      : null;
    return { account, link, obstacle, consent };
  };
}

/** Asks for an account that the person administers, and links it: they have confirmed all of it beforehand. */
export function linkOwn(
  context: Context,
  { account, scopes, note }: { account: AccountRecord; scopes: readonly Scope[]; note: Partial<LinkRecord> },
  consent: PayerConsent | undefined,
): Link {
  const { world } = context;
  const link = newRequest(context, {
    accountId: account.id,
    typedNumber: account.customerNumber,
    picked: false,
    ...begun(context, 'own-account', account),
    scopes: [...scopes],
    message: '',
    sms: null,
  });
  world.changeLink(link, note);
  const facts = { number: link.typedNumber, proof: 'own-account', scopes: link.scopes } as const;
  record(world, context, { kind: 'link-requested', subject: account.id, link, facts });
  const input = { link: link.id, version: versionOf(world, link), ...(consent && { consent }) };
  return confirmed(context, input, 'quietly');
}
