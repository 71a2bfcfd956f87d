import { periodOf } from '../../../src/domain/billing.js';
import type { LinkSide } from '../../../src/domain/link.js';
import type { PackedInvoice } from '../../../src/backend/package-files.js';
import type { LinkRecord } from '../db/schema.js';
import type { Call } from '../world.js';
import { documentOf } from './documents.js';
import { paidView, partView, payerOf, shareView } from './seen.js';

/** An account's part of each collective invoice of a link's time, newest first, as one side of it sees them. */
export async function packedInvoices(
  call: Call,
  { main_id, account_id, linked_at, requested_at, ended_at }: LinkRecord,
  side: LinkSide,
): Promise<PackedInvoice[]> {
  const { db, now } = call;
  const rows = await db
    .selectFrom('invoice')
    .selectAll()
    .where('main_id', '=', main_id)
    .where('period', '>=', periodOf(linked_at ?? requested_at))
    .where('period', '<=', periodOf(ended_at ?? now))
    .where((where) =>
      where.exists(
        where
          .selectFrom('invoice_account as on')
          .select('on.account_id')
          .whereRef('on.invoice_id', '=', 'invoice.id')
          .where('on.account_id', '=', account_id!),
      ),
    )
    .orderBy('period', 'desc')
    .orderBy('id', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const parts = await db
    .selectFrom('invoice_account')
    .selectAll()
    .where('account_id', '=', account_id!)
    .where(
      'invoice_id',
      'in',
      rows.map(({ id }) => id),
    )
    .execute();
  const partOf = new Map(parts.map((part) => [part.invoice_id, part]));
  const payer = side === 'main' ? undefined : await payerOf(call);
  return rows.map((row) => {
    const own = partOf.get(row.id)!;
    const invoice = side === 'main' ? paidView(row, now) : shareView(row, own, now, payer);
    const part = partView(own, row.currency, invoice.side);
    const kinds = ['pdf', 'xml'] as const;
    return {
      invoice,
      part,
      documents: kinds.map((kind) => ({
        kind,
        make: (language: string) =>
          documentOf(kind, { invoice, accounts: [part], part, language, term: call.world.term }),
      })),
    };
  });
}
