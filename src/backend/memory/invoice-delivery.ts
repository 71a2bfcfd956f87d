import { deliveryChanges } from '../../domain/activity-changes.js';
import { BackendError } from '../../domain/errors.js';
import {
  ASK_SIGHT_HOURS,
  sees,
  usualMails,
  type InvoiceConsentInput,
  type InvoiceDelivery,
  type InvoiceDeliveryInput,
  type InvoiceDeliveryQuery,
  type MailAudiences,
  type MailRecipient,
} from '../../domain/invoice-delivery.js';
import type { LinkSide } from '../../domain/link.js';
import { maskEmail } from '../../domain/text.js';
import { note } from './activity.js';
import { ownLink, requireVersion, tooEarly, type Context } from './context.js';
import { invoiceEmailOf } from './invoice-mails.js';
import { linkToMain } from './local-access.js';
import type { AccountRecord, LinkRecord, MailKind } from './records.js';
import type { Store } from './store.js';
import { isLinked, payerOf, refOf } from './views.js';

const versionOf = ({ id, delivery }: LinkRecord): string => `${id}.d${delivery}`;

/** Who gets which mails about an account. */
export const mailsOf = (link: LinkRecord): MailAudiences => link.mails ?? usualMails(payerOf(link));

function recipient(world: Store, account: AccountRecord, own: boolean): MailRecipient {
  const email = invoiceEmailOf(account);
  return { email: own ? email : maskEmail(email), missing: world.staffOf(account.id).length === 0 };
}

function view(world: Store, link: LinkRecord, side: LinkSide): InvoiceDelivery {
  const account = world.account(link.accountId!);
  const main = world.account(link.mainId);
  return {
    version: versionOf(link),
    side,
    main: refOf(main),
    account: refOf(account),
    payer: payerOf(link),
    sight: { ...link.sight },
    askedAt: link.askedAt[side],
    mails: { ...mailsOf(link) },
    recipients: {
      main: recipient(world, main, side === 'main'),
      secondary: recipient(world, account, side === 'secondary'),
    },
  };
}

/** The link that is meant, and from which side. */
function meant(context: Context, { link: id }: InvoiceDeliveryQuery): { link: LinkRecord; side: LinkSide } {
  const link = id === undefined ? linkToMain(context) : ownLink(context, id);
  if (!link || !isLinked(link)) throw new BackendError('conflict');
  return { link, side: id === undefined ? 'secondary' : 'main' };
}

function tellBoth({ world, person }: Context, link: LinkRecord, kind: MailKind, to: LinkSide[]): void {
  const account = world.account(link.accountId!);
  const main = world.account(link.mainId);
  const facts = { main: main.name, customerNumber: account.customerNumber, by: person.name };
  for (const side of to) world.mail((side === 'main' ? main : account).contactEmail, kind, { facts });
}

export function getInvoiceDelivery(context: Context, query: InvoiceDeliveryQuery): InvoiceDelivery {
  const { link, side } = meant(context, query);
  return view(context.world, link, side);
}

/** Decides, notes it, and tells both sides where one sees more or less than before. */
function decide(
  context: Context,
  link: LinkRecord,
  kind: 'invoice-delivery-set' | 'invoice-consent-set',
  patch: Partial<Pick<LinkRecord, 'sight' | 'mails'>>,
): void {
  const { world } = context;
  const before = { sight: link.sight, mails: mailsOf(link) };
  world.changeLink(link, { ...patch, delivery: link.delivery + 1 });
  const changes = deliveryChanges(before, { sight: link.sight, mails: mailsOf(link) });
  if (changes.length === 0) return;
  note(world, context, { kind, subject: link.accountId, link, changes });
  if (changes.some(({ field }) => field === 'share-seen' || field === 'own-invoices-seen'))
    tellBoth(context, link, 'invoice-sight-changed', ['secondary', 'main']);
}

export function setInvoiceDelivery(context: Context, input: InvoiceDeliveryInput): InvoiceDelivery {
  const { link } = meant(context, input);
  requireVersion(versionOf(link), input.version);
  const sight = { ...link.sight, share: input.share };
  decide(context, link, 'invoice-delivery-set', { sight, mails: input.mails });
  return view(context.world, link, 'main');
}

export function setInvoiceConsent(context: Context, { version, own }: InvoiceConsentInput): InvoiceDelivery {
  const { link } = meant(context, {});
  requireVersion(versionOf(link), version);
  decide(context, link, 'invoice-consent-set', { sight: { ...link.sight, own } });
  return view(context.world, link, 'secondary');
}

export function requestInvoices(context: Context, query: InvoiceDeliveryQuery): InvoiceDelivery {
  const { world, now } = context;
  const { link, side } = meant(context, query);
  const other: LinkSide = side === 'main' ? 'secondary' : 'main';
  // There is nothing to ask for where this side sees what the other one pays.
  if (sees(side, other, link.sight)) throw new BackendError('conflict');
  const asked = link.askedAt[side];
  const again = asked === null ? 0 : Date.parse(asked) + ASK_SIGHT_HOURS * 3_600_000;
  if (world.time < again) throw tooEarly(context, again);
  world.changeLink(link, { askedAt: { ...link.askedAt, [side]: now }, delivery: link.delivery + 1 });
  note(world, context, { kind: 'invoices-requested', subject: link.accountId, link });
  tellBoth(context, link, 'invoices-requested', [other]);
  return view(world, link, side);
}
