import { termFor } from '../../../src/domain/link-term.js';
import { BackendError } from '../../../src/domain/errors.js';
import { masked, Scope, type Link, type LinkPreview } from '../../../src/domain/link.js';
import type { ConfirmLinkInput } from '../../../src/domain/payer-consent.js';
import { consequencesForMain, consequencesOfLinking } from '../../../src/domain/rules.js';
import { tellMailOnly } from '../access/granted.js';
import { grantToLinker } from '../access/grants.js';
import { record } from '../audit.js';
import { noted } from '../db/annotations.js';
import { referred } from '../db/invoices.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { KeptRefusal } from '../http/problem.js';
import { send } from '../mail/outbox.js';
import type { Call } from '../world.js';
import { attach, invoiceOnlyLink, obstacleOf, step } from './change.js';
import { linkElsewhere } from './move-case.js';
import {
  conditionsForMain,
  consentIn,
  recordConsent,
  requireConditions,
  requireConsent,
} from './preconditions.js';
import { accountOf, holdAccounts, ownLink, requireVersion } from './own-link.js';
import { requireOpen } from './request-limits.js';
import { situationOf } from './situation.js';
import { accountViews, isLinked, linkView, payerOf, versionOf } from './views.js';
import { termColumns, termOf } from './term.js';
import { requireRunning } from './running.js';

export async function previewLink(call: Call, input: { link: string }): Promise<LinkPreview> {
  const { db, time } = call;
  const link = await ownLink(call, input.link, 'read');
  if (link.state === 'proving' || link.state === 'pending') throw new BackendError('link-not-verified');
  if (link.state !== 'confirm') throw new BackendError('conflict');
  const account = await accountOf(call, link);
  const { view } = (await accountViews(db, [account.id], time)).get(account.id)!;
  const situation = await situationOf(call, link, account);
  const elsewhere = (await linkElsewhere(db, account.id, link.main_id)) !== undefined;
  return {
    candidate: masked(view, link.proof),
    ...(elsewhere && { elsewhere }),
    main: consequencesForMain(situation),
    secondary: consequencesOfLinking(situation),
    ...(!elsewhere && {
      preconditions: await conditionsForMain(call, link, account),
      consent: consentIn(call.world, situation),
    }),
  };
}

export const confirmLink = (call: Call, input: ConfirmLinkInput): Promise<Link> =>
  confirmed(call, input, 'told');

/** `quietly`: the main account is told of several at once, later. */
type Telling = 'told' | 'quietly';

/** Links a proven account. */
export async function confirmed(call: Call, input: ConfirmLinkInput, how: Telling): Promise<Link> {
  const { db, actor, now, time } = call;
  const link = await ownLink(call, input.link);
  if (isLinked(link)) throw new BackendError('already-linked', { facts: { id: link.id } });
  requireOpen(link, 'conflict');
  if (link.state !== 'confirm' || link.account_id === null) throw new BackendError('conflict');
  requireVersion(versionOf(link, undefined), input.version);
  const accounts = await holdAccounts(call, [link.main_id, link.account_id]);
  const main = accounts.get(link.main_id)!;
  const account = accounts.get(link.account_id)!;
  requireRunning(main);
  if (link.flattening_id !== null) throw new BackendError('is-main');
  const obstacle = await obstacleOf(db, main, account);
  // It can be asked to move.
  if (obstacle === 'has-other-main') throw new BackendError(obstacle);
  if (obstacle) {
    await step(call, link, { state: 'failed', refusal: obstacle, ended_at: now, expires_at: null });
    await record(call, actor, {
      action: 'link-refused',
      subject: account.id,
      details: { link: link.id, refusal: obstacle, number: link.typed_number },
    });
    throw new KeptRefusal(new BackendError(obstacle));
  }
  await requireConditions(call, link, account);
  const consent = requireConsent(call, await situationOf(call, link, account), input.consent);
  const before = await invoiceOnlyLink(db, main.id, account.id);
  if (before) return linkView(db, await extend(call, before, link, { main, account, how }), time);
  await attach(db, main, account);
  const linked = await step(call, link, { state: 'active', linked_at: now, expires_at: null });
  await grantToLinker(call, linked);
  await tellBoth(call, payerOf(link), { main, account, how }, linked);
  await record(call, actor, {
    action: 'linked',
    subject: account.id,
    details: { link: link.id, scopes: link.scopes, joinedBy: link.joined_by, proof: link.proof },
  });
  await recordConsent(call, linked, consent);
  return linkView(db, linked, time);
}

/** The two accounts, and how the main one hears of it. */
interface Sides {
  readonly main: AccountRow;
  readonly account: AccountRow;
  readonly how: Telling;
}

/** What was linked by the collective invoice alone is linked by a request too, and the request has had its day. */
async function extend(
  call: Call,
  before: LinkRecord,
  request: LinkRecord,
  sides: Sides,
): Promise<LinkRecord> {
  const scopes = Scope.options.filter((each) => [...before.scopes, ...request.scopes].includes(each));
  await call.db.deleteFrom('link').where('id', '=', request.id).execute();
  const { labels, hidden, purchase_order: purchaseOrder, invoice_name: invoiceName } = before;
  const extended = await step(call, before, {
    scopes,
    proof: request.proof,
    joined_by: 'added',
    ...termColumns(termFor(termOf(request), scopes.includes('pay'))),
    // What was noted with the request stays, where nothing was noted before.
    ...noted({ nickname: before.nickname || request.nickname, labels, hidden }),
    ...referred({ costCentre: before.cost_centre || request.cost_centre, purchaseOrder, invoiceName }),
  });
  await grantToLinker(call, extended);
  await tellBoth(call, 'as-before', sides, extended);
  await record(call, call.actor, {
    action: 'linked',
    subject: sides.account.id,
    details: { link: extended.id, scopes, joinedBy: 'added', proof: request.proof },
  });
  return extended;
}

async function tellBoth(
  call: Call,
  payer: 'main' | 'secondary' | 'as-before',
  { main, account, how }: Sides,
  link: LinkRecord,
): Promise<void> {
  const message = {
    kind: 'linked',
    main: { name: main.name, customerNumber: main.customer_number },
    account: { name: account.name, customerNumber: account.customer_number },
    payer,
    term: termOf(link),
  } as const;
  await send(call, account.contact_email, message, account.language);
  if (how === 'told') await send(call, main.contact_email, message, main.language);
  await tellMailOnly(call, link, message);
}
