import { toldOf, usualMails, type MailTopic } from '../../../src/domain/invoice-delivery.js';
import { LINKED, type LinkSide } from '../../../src/domain/link.js';
import type { Payer } from '../../../src/domain/payer.js';
import type { Database } from '../db/connect.js';
import type { LinkRecord } from '../db/schema.js';
import type { Message } from '../mail/message.js';
import { send, sendAll, type Letter } from '../mail/outbox.js';
import { payerOf } from '../links/views.js';
import { accountById } from '../sessions/sessions.js';
import type { World } from '../world.js';
import { sightIn } from './delivery.js';

type Happening = { db: Database; world: World; now: string };

type InvoiceMail = 'invoice-issued' | 'invoice-overdue';

const TOPICS: Readonly<Record<InvoiceMail, MailTopic>> = {
  'invoice-issued': 'invoice',
  'invoice-overdue': 'payment',
};

/** The sides of a link that get a mail about something, where one of them pays. */
const sidesOf = (
  topic: MailTopic,
  link: Pick<LinkRecord, 'mails' | 'share_seen' | 'own_seen'>,
  payer: Payer,
): LinkSide[] => toldOf(topic, { payer, sight: sightIn(link), mails: link.mails ?? usualMails(payer) });

/** Tells the sides of a link that are to hear of it, the main account as much as it may know. */
export async function tellSides(
  call: Happening,
  link: LinkRecord,
  topic: 'payer' | 'contract',
  message: Message,
  toMain: Message = message,
): Promise<void> {
  for (const side of sidesOf(topic, link, payerOf(link))) {
    const { contact_email, language } = await accountById(
      call.db,
      side === 'main' ? link.main_id : link.account_id!,
    );
    await send(call, contact_email, side === 'main' ? toMain : message, language);
  }
}

/** Invoices, each with who pays it. */
const withPayer = (db: Database) =>
  db
    .selectFrom('invoice')
    .innerJoin('account as payer', 'payer.id', 'invoice.main_id')
    .select([
      'invoice.number',
      'invoice.period',
      'invoice.due_on',
      'invoice.currency',
      'payer.name as payer_name',
      'payer.customer_number as payer_number',
    ]);

type Row = Awaited<ReturnType<ReturnType<typeof withPayer>['execute']>>[number];

/** What a mail says of an invoice. */
const said = (kind: InvoiceMail, row: Row, amount: number) => ({
  kind,
  number: row.number,
  month: row.period,
  amount: { amount, currency: row.currency },
  dueOn: row.due_on,
  payer: { name: row.payer_name, customerNumber: row.payer_number },
});

/**
 * Tells of invoices: who pays each of them, and the other side of a link where it is to hear of it and may see it: an
 * account of its share, a main account of what an account pays itself.
 */
async function tellOf(call: Happening, kind: InvoiceMail, invoices: readonly string[]): Promise<void> {
  const topic = TOPICS[kind];
  const { db } = call;
  const paid = await withPayer(db)
    .select([
      'invoice.gross',
      'invoice.credit_used',
      'payer.invoice_email',
      'payer.contact_email',
      'payer.language',
    ])
    .where('invoice.id', 'in', invoices)
    .orderBy('invoice.id')
    .execute();
  const letters: Letter[] = paid.map((row) => ({
    recipient: row.invoice_email ?? row.contact_email,
    message: {
      ...said(kind, row, row.gross),
      creditUsed: { amount: row.credit_used, currency: row.currency },
      of: 'invoice',
    },
    language: row.language,
  }));
  // Nobody else hears of it unless that was decided.
  const parts = await withPayer(db)
    .innerJoin('invoice_account as part', 'part.invoice_id', 'invoice.id')
    .innerJoin('link', 'link.account_id', 'part.account_id')
    .innerJoin('account', 'account.id', 'part.account_id')
    .innerJoin('account as main', 'main.id', 'link.main_id')
    .select([
      'part.gross',
      'link.mails',
      'link.share_seen',
      'link.own_seen',
      'account.name',
      'account.customer_number',
    ])
    .select((row) => [row('invoice.main_id', '=', row.ref('link.main_id')).as('is_share')])
    .select(['account.invoice_email', 'account.contact_email', 'account.language'])
    .select(['main.invoice_email as main_invoice_email', 'main.contact_email as main_contact_email'])
    .select('main.language as main_language')
    .where('invoice.id', 'in', invoices)
    .where('link.state', 'in', LINKED)
    .where('link.mails', 'is not', null)
    .where((row) =>
      row.or([
        row('invoice.main_id', '=', row.ref('link.main_id')),
        row('invoice.main_id', '=', row.ref('link.account_id')),
      ]),
    )
    .orderBy('part.sort_number')
    .execute();
  for (const part of parts) {
    const payer = part.is_share ? 'main' : 'secondary';
    const other = part.is_share ? 'secondary' : 'main';
    if (!sidesOf(topic, part, payer).includes(other)) continue;
    const account = { name: part.name, customerNumber: part.customer_number };
    letters.push({
      recipient: part.is_share
        ? (part.invoice_email ?? part.contact_email)
        : (part.main_invoice_email ?? part.main_contact_email),
      message: { ...said(kind, part, part.gross), of: part.is_share ? 'share' : 'own', account },
      language: part.is_share ? part.language : part.main_language,
    });
  }
  await sendAll(call, letters);
}

/** Invoices that are told of at once: others come with the next request, so that nobody waits for all of them. */
const AT_ONCE = 500;

/** Tells of invoices that were issued, and reminds of those that were not paid in time, each once. */
export async function tellOfInvoices({ world, now }: Omit<Happening, 'db'>): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    const waiting = db.selectFrom('invoice').select('id').limit(AT_ONCE).forUpdate().skipLocked();
    const call = { db, world, now };
    const fresh = await waiting.where('announced', '=', false).orderBy('id').execute();
    await told(call, 'invoice-issued', fresh, { announced: true });
    const late = await waiting
      .where('state', '=', 'open')
      .where('reminded', '=', false)
      .where('due_on', '<', now.slice(0, 10))
      .orderBy('due_on')
      .execute();
    await told(call, 'invoice-overdue', late, { reminded: true });
  });
}

async function told(
  call: Happening,
  kind: InvoiceMail,
  rows: readonly { id: string }[],
  mark: { announced: true } | { reminded: true },
): Promise<void> {
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await call.db.updateTable('invoice').set(mark).where('id', 'in', ids).execute();
  await tellOf(call, kind, ids);
}
