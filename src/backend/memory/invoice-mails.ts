import { toldOf, usualMails, type MailTopic } from '../../domain/invoice-delivery.js';
import type { LinkSide } from '../../domain/link.js';
import type { Payer } from '../../domain/payer.js';
import type { AccountRecord, InvoiceRecord, LinkRecord, MailKind } from './records.js';
import type { Store } from './store.js';
import { isLinked, payerOf } from './views.js';

type InvoiceMail = 'invoice-issued' | 'invoice-overdue';

const TOPICS: Readonly<Record<InvoiceMail, MailTopic>> = {
  'invoice-issued': 'invoice',
  'invoice-overdue': 'payment',
};

/** Where the mails about an account's invoices go. */
export const invoiceEmailOf = ({ invoiceEmail, contactEmail }: AccountRecord): string =>
  invoiceEmail ?? contactEmail;

/** The sides of a link that get a mail about something, where one of them pays. */
const sidesOf = (topic: MailTopic, { sight, mails }: LinkRecord, payer: Payer): LinkSide[] =>
  toldOf(topic, { payer, sight, mails: mails ?? usualMails(payer) });

/** Tells the sides of a link that are to hear of it. */
export function tellSides(
  world: Store,
  link: LinkRecord,
  topic: 'payer' | 'contract',
  kind: MailKind,
  facts: Record<string, string>,
): void {
  for (const side of sidesOf(topic, link, payerOf(link)))
    world.mail(world.account(side === 'main' ? link.mainId : link.accountId!).contactEmail, kind, { facts });
}

/**
 * Tells of an invoice: who pays it, and the other side of a link where it is to hear of it and may see it: an account
 * of its share, a main account of what an account pays itself.
 */
export function tellOfInvoice(world: Store, kind: InvoiceMail, invoice: InvoiceRecord): void {
  const payer = world.account(invoice.mainId);
  const facts = { number: invoice.number, payer: payer.name };
  world.mail(invoiceEmailOf(payer), kind, { facts });
  for (const { account } of invoice.accounts()) {
    const link = world.linksTo(account.id).find(isLinked);
    // Nobody else hears of it unless that was decided.
    if (!link?.mails) continue;
    const isShare = link.mainId === invoice.mainId;
    if (!isShare && link.accountId !== invoice.mainId) continue;
    const other: LinkSide = isShare ? 'secondary' : 'main';
    if (sidesOf(TOPICS[kind], link, isShare ? 'main' : 'secondary').includes(other))
      world.mail(invoiceEmailOf(world.account(isShare ? account.id : link.mainId)), kind, { facts });
  }
}

const days = new WeakMap<Store, string>();

/** Reminds of invoices that were not paid in time, each once. What is late as a world begins was told before. */
export function remindOfInvoices(world: Store): void {
  const today = world.now.slice(0, 10);
  const before = days.get(world);
  if (before === today) return;
  days.set(world, today);
  if (before === undefined) return;
  for (const invoice of world.invoices.values())
    if (invoice.state === 'open' && invoice.dueOn < today && invoice.dueOn >= before)
      tellOfInvoice(world, 'invoice-overdue', invoice);
}
