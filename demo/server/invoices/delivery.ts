import { deliveryChanges } from '../../../src/domain/activity-changes.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  ASK_SIGHT_HOURS,
  sees,
  usualMails,
  type InvoiceConsentInput,
  type InvoiceDelivery,
  type InvoiceDeliveryInput,
  type InvoiceDeliveryQuery,
  type MailAudiences,
} from '../../../src/domain/invoice-delivery.js';
import type { LinkSide } from '../../../src/domain/link.js';
import { maskEmail } from '../../../src/domain/text.js';
import { linkToMain } from '../access/local-access.js';
import { record } from '../audit.js';
import type { Database } from '../db/connect.js';
import type { AccountRow, LinkRecord } from '../db/schema.js';
import { step } from '../links/change.js';
import { ownLink, requireVersion } from '../links/own-link.js';
import { isLinked, payerOf } from '../links/views.js';
import { send } from '../mail/outbox.js';
import { accountById, refOf } from '../sessions/sessions.js';
import { after, type Call } from '../world.js';

const versionOf = ({ id, delivery }: LinkRecord): string => `${id}.d${delivery}`;

/** Who gets which mails about an account. */
export const mailsOf = (link: Pick<LinkRecord, 'mails' | 'scopes'>): MailAudiences =>
  link.mails ?? usualMails(payerOf(link));

/** Who sees its invoices. */
export const sightIn = ({ share_seen, own_seen }: Pick<LinkRecord, 'share_seen' | 'own_seen'>) => ({
  share: share_seen,
  own: own_seen,
});

/** Where the mails about an account's invoices go. */
export const invoiceEmailOf = ({
  invoice_email,
  contact_email,
}: Pick<AccountRow, 'invoice_email' | 'contact_email'>): string => invoice_email ?? contact_email;

async function recipient(db: Database, account: AccountRow, own: boolean) {
  const somebody = await db
    .selectFrom('person')
    .select('id')
    .where('account_id', '=', account.id)
    .limit(1)
    .executeTakeFirst();
  const email = invoiceEmailOf(account);
  return { email: own ? email : maskEmail(email), missing: somebody === undefined };
}

const askedAt = (link: LinkRecord, side: LinkSide): string | null =>
  side === 'main' ? link.asked_main : link.asked_secondary;

async function view({ db }: Call, link: LinkRecord, side: LinkSide): Promise<InvoiceDelivery> {
  const main = await accountById(db, link.main_id);
  const account = await accountById(db, link.account_id!);
  return {
    version: versionOf(link),
    side,
    main: refOf(main),
    account: refOf(account),
    payer: payerOf(link),
    sight: sightIn(link),
    askedAt: askedAt(link, side),
    mails: mailsOf(link),
    recipients: {
      main: await recipient(db, main, side === 'main'),
      secondary: await recipient(db, account, side === 'secondary'),
    },
  };
}

/** The link that is meant, and from which side. */
async function meant(
  call: Call,
  { link: id }: InvoiceDeliveryQuery,
  hold: 'read' | 'hold' = 'hold',
): Promise<{ link: LinkRecord; side: LinkSide }> {
  const link = id === undefined ? await linkToMain(call, hold) : await ownLink(call, id, hold);
  if (!link || !isLinked(link)) throw new BackendError('conflict');
  return { link, side: id === undefined ? 'secondary' : 'main' };
}

async function tell(
  call: Call,
  link: LinkRecord,
  facts:
    | { kind: 'invoice-sight-changed'; shown: boolean; what: 'share' | 'own' }
    | { kind: 'invoices-requested'; from: LinkSide },
  to: readonly LinkSide[],
): Promise<void> {
  const main = await accountById(call.db, link.main_id);
  const account = await accountById(call.db, link.account_id!);
  const message = {
    ...facts,
    main: { name: main.name, customerNumber: main.customer_number },
    account: { name: account.name, customerNumber: account.customer_number },
    by: call.actor.person.name,
  };
  for (const side of to) {
    const { contact_email, language } = side === 'main' ? main : account;
    await send(call, contact_email, message, language);
  }
}

export async function getInvoiceDelivery(call: Call, query: InvoiceDeliveryQuery): Promise<InvoiceDelivery> {
  const { link, side } = await meant(call, query, 'read');
  return view(call, link, side);
}

/** Decides, notes it, and tells both sides where one sees more or less than before. */
async function decide(
  call: Call,
  link: LinkRecord,
  action: 'invoice-delivery-set' | 'invoice-consent-set',
  { sight = sightIn(link), mails }: { sight?: InvoiceDelivery['sight']; mails?: MailAudiences },
): Promise<LinkRecord> {
  const before = { sight: sightIn(link), mails: mailsOf(link) };
  const changed = await step(call, link, {
    share_seen: sight.share,
    own_seen: sight.own,
    delivery: link.delivery + 1,
    ...(mails && { mails: JSON.stringify(mails) }),
  });
  const changes = deliveryChanges(before, { sight, mails: mails ?? before.mails });
  if (changes.length === 0) return changed;
  for (const what of ['share', 'own'] as const)
    if (before.sight[what] !== sight[what])
      await tell(call, link, { kind: 'invoice-sight-changed', what, shown: sight[what] }, [
        'secondary',
        'main',
      ]);
  await record(call, call.actor, { action, subject: link.account_id, details: { link: link.id }, changes });
  return changed;
}

export async function setInvoiceDelivery(call: Call, input: InvoiceDeliveryInput): Promise<InvoiceDelivery> {
  const { link } = await meant(call, input);
  requireVersion(versionOf(link), input.version);
  const { share, mails } = input;
  const sight = { ...sightIn(link), share };
  return view(call, await decide(call, link, 'invoice-delivery-set', { sight, mails }), 'main');
}

export async function setInvoiceConsent(
  call: Call,
  { version, own }: InvoiceConsentInput,
): Promise<InvoiceDelivery> {
  const { link } = await meant(call, {});
  requireVersion(versionOf(link), version);
  const sight = { ...sightIn(link), own };
  return view(call, await decide(call, link, 'invoice-consent-set', { sight }), 'secondary');
}

export async function requestInvoices(call: Call, query: InvoiceDeliveryQuery): Promise<InvoiceDelivery> {
  const { now, time } = call;
  const { link, side } = await meant(call, query);
  const other: LinkSide = side === 'main' ? 'secondary' : 'main';
  // There is nothing to ask for where this side sees what the other one pays.
  if (sees(side, other, sightIn(link))) throw new BackendError('conflict');
  const asked = askedAt(link, side);
  const again = asked === null ? 0 : Date.parse(asked) + ASK_SIGHT_HOURS * 3_600_000;
  if (time < again)
    throw new BackendError('rate-limited', {
      retryAfter: Math.ceil((again - time) / 1000),
      facts: { at: after(again, 0) },
    });
  const changed = await step(call, link, {
    ...(side === 'main' ? { asked_main: now } : { asked_secondary: now }),
    delivery: link.delivery + 1,
  });
  await tell(call, link, { kind: 'invoices-requested', from: side }, [other]);
  await record(call, call.actor, {
    action: 'invoices-requested',
    subject: link.account_id,
    details: { link: link.id },
  });
  return view(call, changed, side);
}
