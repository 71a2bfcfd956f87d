import { sql } from 'kysely';
import type { Items } from '../../../src/backend/backend.js';
import {
  companyDomain,
  LIKELY_LIMIT,
  maskNumber,
  type Candidate,
  type CandidateReason,
  type CandidateRequestInput,
} from '../../../src/domain/candidate.js';
import { BackendError } from '../../../src/domain/errors.js';
import { LINKED, maskName, OPEN, type Link } from '../../../src/domain/link.js';
import { requireTerm } from '../../../src/domain/link-term.js';
import { usualAddress } from '../../../src/domain/invoice-address.js';
import { ALL_CAPABILITIES } from '../../../src/backend/capabilities.js';
import type { AccountRow } from '../db/schema.js';
import { requireTexts, smsTo } from '../mail/text-message.js';
import type { Call } from '../world.js';
import { obstaclesOf } from './obstacles.js';
import { holdAccounts } from './own-link.js';
import { ask, begun, requireOffered } from './proofs.js';
import { requireQuota, requireRoom } from './request-limits.js';
import { insertRequest, requested, text } from './requests.js';
import { requireRunning } from './running.js';
import { answerBefore, termColumns, termSituation } from './term.js';
import { linkView } from './views.js';

type Found = Pick<Candidate, 'known'> & { readonly account: AccountRow };

/** What the person administers beside this account, unless it is linked to it or was asked for. */
async function administered({ db, actor }: Call): Promise<Found[]> {
  const main = actor.account.id;
  const accounts = await db
    .selectFrom('membership')
    .innerJoin('account', 'account.id', 'membership.account_id')
    .selectAll('account')
    .where('membership.person_id', '=', actor.person.id)
    .where('account.id', '<>', main)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('link')
            .select('link.id')
            .where('link.main_id', '=', main)
            .whereRef('link.account_id', '=', 'account.id')
            .where((either) =>
              either.or([
                either('link.state', 'in', [...OPEN, 'scheduled']),
                either.and([
                  either('link.state', 'in', LINKED),
                  either('link.joined_by', '<>', 'collective-invoice'),
                ]),
              ]),
            ),
        ),
      ),
    )
    .orderBy('account.sort_name')
    .execute();
  return accounts.map((account) => ({ known: 'administered', account }));
}

/**
 * Accounts that stand alone and whose mails go to the company's own domain. What was asked for by its number stays
 * listed: otherwise the list would tell whose number that was.
 */
async function likely({ db, actor }: Call): Promise<Found[]> {
  const domain = companyDomain(actor.person.email);
  if (domain === null) return [];
  const accounts = await db
    .selectFrom('account')
    .selectAll('account')
    .where(sql<boolean>`lower(split_part(contact_email, '@', 2)) = ${domain}`)
    .where('role', '=', 'standalone')
    .where('status', '=', 'active')
    .where('id', '<>', actor.account.id)
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('account_check')
            .select('account_check.kind')
            .whereRef('account_check.account_id', '=', 'account.id')
            .where('account_check.kind', '=', 'email')
            .where('account_check.state', '<>', 'passed'),
        ),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('membership')
            .select('membership.person_id')
            .whereRef('membership.account_id', '=', 'account.id')
            .where('membership.person_id', '=', actor.person.id),
        ),
      ),
    )
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('link')
            .select('link.id')
            .where('link.main_id', '=', actor.account.id)
            .whereRef('link.account_id', '=', 'account.id')
            .where('link.picked', '=', true)
            .where('link.state', 'in', [...OPEN, 'scheduled', 'declined']),
        ),
      ),
    )
    .orderBy('sort_name')
    .limit(LIKELY_LIMIT)
    .execute();
  return accounts.map((account) => ({ known: 'likely', account }));
}

/** The accounts that could be added, as far as the person may know of them: those that they administer first. */
const found = async (call: Call): Promise<Found[]> => [
  ...(await administered(call)),
  ...(await likely(call)),
];

const companyOf = ({ invoice_address, ...account }: AccountRow): string =>
  (invoice_address ?? usualAddress(account, account)).company.trim().toLowerCase();

function reasonsFor({ actor }: Call, account: AccountRow): CandidateReason[] {
  const domain = companyDomain(actor.person.email);
  return [
    ...(domain !== null && companyDomain(account.contact_email) === domain ? (['mail-domain'] as const) : []),
    ...(companyOf(account) === companyOf(actor.account) ? (['invoice-company'] as const) : []),
  ];
}

/** What is told of accounts. What forbids them is asked about all of them at once. */
async function views(call: Call, found: readonly Found[]): Promise<Candidate[]> {
  const { db, actor } = call;
  const accounts = found.map(({ account }) => account);
  const obstacles = await obstaclesOf(db, actor.account, accounts);
  return found.map((each) => view(call, each, obstacles.get(each.account.id) ?? null));
}

function view(call: Call, { known, account }: Found, obstacle: Candidate['obstacle']): Candidate {
  const masks = known === 'likely';
  return {
    id: account.handle,
    known,
    name: masks ? maskName(account.name) : account.name,
    customerNumber: masks ? maskNumber(account.customer_number) : account.customer_number,
    city: account.city,
    reasons: reasonsFor(call, account),
    obstacle,
  };
}

export async function listCandidates(call: Call): Promise<Items<Candidate>> {
  if (call.actor.account.role === 'secondary') throw new BackendError('no-main-eligible');
  return { items: await views(call, await found(call)) };
}

/** What the person administers is proven by that; otherwise its owner is asked. */
export async function requestCandidate(
  call: Call,
  { candidate, message = '', phone, term = {}, ...input }: CandidateRequestInput,
): Promise<Link> {
  const { db, actor, now, time } = call;
  const scopes = [...new Set(input.scopes)];
  const main = (await holdAccounts(call, [actor.account.id])).get(actor.account.id)!;
  if (main.role === 'secondary') throw new BackendError('no-main-eligible');
  requireRunning(main);
  const picked = (await found(call)).find(({ account }) => account.handle === candidate);
  if (!picked) throw new BackendError('not-found');
  const { known, account } = picked;
  const [{ obstacle } = { obstacle: null }] = await views(call, [picked]);
  if (obstacle)
    throw new BackendError(
      obstacle.code,
      obstacle.count === undefined ? {} : { facts: { count: obstacle.count } },
    );
  const proof = known === 'administered' ? 'own-account' : 'owner-consent';
  if (known === 'likely') requireOffered(call, proof, scopes);
  if (scopes.some((scope) => !ALL_CAPABILITIES.scopes.includes(scope)))
    throw new BackendError('invalid-input', { fields: [{ field: 'scopes', rule: 'not-offered' }] });
  requireTexts(call, phone, proof);
  requireTerm(term, termSituation(call, scopes));
  await requireQuota(call);
  await requireRoom(call, account.number_key);
  const { code, columns } = begun(proof, now, answerBefore(call, term, scopes));
  const likelyNumber = maskNumber(account.customer_number);
  const link = await insertRequest(call, {
    account_id: account.id,
    ...(known === 'likely'
      ? { typed_number: likelyNumber, typed_key: `~${account.handle}`, picked: true }
      : { typed_number: account.customer_number, typed_key: account.number_key }),
    ...columns,
    scopes,
    message,
    ...(await smsTo(call, phone)),
    ...termColumns(term),
  });
  await ask(call, link, code);
  await text(call, link);
  await requested(call, link);
  return linkView(db, link, time);
}
