import {
  companyDomain,
  LIKELY_LIMIT,
  maskNumber,
  type Candidate,
  type CandidateReason,
  type CandidateRequestInput,
} from '../../domain/candidate.js';
import { customerNumberKey } from '../../domain/customer-number.js';
import { BackendError } from '../../domain/errors.js';
import { maskName, type Link } from '../../domain/link.js';
import { linkObstacle } from '../../domain/rules.js';
import type { Items } from '../backend.js';
import { note } from './activity.js';
import type { Context } from './context.js';
import { addressOf } from './invoice-addresses.js';
import { isRequestedOrLinked, newRequest, requireTermOffered, text } from './requests.js';
import { ask, begun, requireOffered } from './proofs.js';
import type { AccountRecord } from './records.js';
import { mailed } from './request-course.js';
import { requireQuota, requireRoom } from './request-limits.js';
import { requireRunning } from './running.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';
import { answerBefore, isOpen, linkView } from './views.js';

/** What stands for each account in the requests for it. It tells nothing of the account. */
const HANDLES = new WeakMap<Store, Map<string, string>>();

function handleOf(world: Store, account: AccountRecord): string {
  let handles = HANDLES.get(world);
  if (!handles) HANDLES.set(world, (handles = new Map<string, string>()));
  let handle = handles.get(account.id);
  if (handle === undefined) handles.set(account.id, (handle = newId(world.random, 'c')));
  return handle;
}

type Found = Pick<Candidate, 'known'> & { readonly account: AccountRecord };

/** The accounts that could be added, as far as the person may know of them: those that they administer first. */
function found({ world, account: main, person }: Context): Found[] {
  const byName = (a: Found, b: Found) => (a.account.name < b.account.name ? -1 : 1);
  const links = world.linksOf(main.id);
  const administered = (person.administers ?? [])
    .map((id): Found => ({ known: 'administered', account: world.account(id) }))
    .filter(({ account }) => account.id !== main.id && !isRequestedOrLinked(world, main, account))
    .sort(byName);
  const domain = companyDomain(person.email);
  // What was asked for by its number stays listed: otherwise the list would tell whose number that was.
  const asked = (account: AccountRecord) =>
    links.some(
      (link) =>
        link.accountId === account.id &&
        link.picked &&
        (isOpen(link) || link.state === 'scheduled' || link.state === 'declined'),
    );
  const likely = [...world.accounts.values()]
    .filter(
      (account) =>
        domain !== null &&
        companyDomain(account.contactEmail) === domain &&
        account.id !== main.id &&
        account.status === 'active' &&
        world.roleOf(account) === 'standalone' &&
        account.checks.every(({ kind, state }) => kind !== 'email' || state === 'passed') &&
        !administered.some((each) => each.account === account) &&
        !(person.administers ?? []).includes(account.id) &&
        !asked(account),
    )
    .map((account): Found => ({ known: 'likely', account }))
    .sort(byName)
    .slice(0, LIKELY_LIMIT);
  return [...administered, ...likely];
}

function reasonsFor({ account: main, person }: Context, account: AccountRecord): CandidateReason[] {
  const domain = companyDomain(person.email);
  const company = (of: AccountRecord) => addressOf(of).company.trim().toLowerCase();
  return [
    ...(domain !== null && companyDomain(account.contactEmail) === domain ? (['mail-domain'] as const) : []),
    ...(company(account) === company(main) ? (['invoice-company'] as const) : []),
  ];
}

function view(context: Context, { known, account }: Found): Candidate {
  const { world, account: main } = context;
  const masks = known === 'likely';
  const code = linkObstacle(world.placeOf(main), world.placeOf(account));
  return {
    id: handleOf(world, account),
    known,
    name: masks ? maskName(account.name) : account.name,
    customerNumber: masks ? maskNumber(account.customerNumber) : account.customerNumber,
    city: account.location.city,
    reasons: reasonsFor(context, account),
    obstacle:
      code === undefined
        ? null
        : { code, ...(code === 'is-main' && { count: world.secondariesOf(account.id) }) },
  };
}

export function listCandidates(context: Context): Items<Candidate> {
  if (context.world.roleOf(context.account) === 'secondary') throw new BackendError('no-main-eligible');
  return { items: found(context).map((each) => view(context, each)) };
}

/** What the person administers is proven by that; otherwise its owner is asked. */
export function requestCandidate(
  context: Context,
  { candidate, scopes, message = '', phone, term = {} }: CandidateRequestInput,
): Link {
  const { world, account: main } = context;
  if (world.roleOf(main) === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(main);
  const picked = found(context).find(({ account }) => handleOf(world, account) === candidate);
  if (!picked) throw new BackendError('not-found');
  const { known, account } = picked;
  const { obstacle } = view(context, picked);
  if (obstacle)
    throw new BackendError(
      obstacle.code,
      obstacle.count === undefined ? {} : { facts: { count: obstacle.count } },
    );
  const proof = known === 'administered' ? 'own-account' : 'owner-consent';
  if (known === 'likely') requireOffered(context, proof, scopes);
  requireScopes(context, scopes);
  requireTermOffered(context, term, scopes);
  if (phone !== undefined && (known === 'administered' || !world.capabilities.smsNotices))
    throw new BackendError('invalid-input', { fields: [{ field: 'phone', rule: 'not-offered' }] });
  requireQuota(context);
  requireRoom(context, customerNumberKey(account.customerNumber));
  const link = newRequest(context, {
    accountId: account.id,
    typedNumber: known === 'likely' ? maskNumber(account.customerNumber) : account.customerNumber,
    picked: known === 'likely',
    ...begun(context, proof, account, answerBefore(world, { term, scopes })),
    scopes,
    message,
    term,
    sms: phone === undefined ? null : text(context, phone),
  });
  ask(context, link, account);
  mailed(world, link);
  const facts = { number: link.typedNumber, proof, scopes } as const;
  note(world, context, { kind: 'link-requested', subject: account.id, link, facts });
  return linkView(world, link);
}

/** Refuses rights that may not be asked for. */
function requireScopes({ world }: Context, scopes: readonly Link['scopes'][number][]): void {
  if (scopes.some((scope) => !world.capabilities.scopes.includes(scope)))
    throw new BackendError('invalid-input', { fields: [{ field: 'scopes', rule: 'not-offered' }] });
}
