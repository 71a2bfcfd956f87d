import { sql } from 'kysely';
import type { Product } from '../../../src/domain/catalogue.js';
import { documentProblems, documentsOf, type Configuration } from '../../../src/domain/configuration.js';
import { BackendError, type FieldProblem } from '../../../src/domain/errors.js';
import {
  DOCUMENT_BYTES_MOST,
  DOCUMENT_KEPT_DAYS,
  documentProblem,
  DOCUMENTS_WAITING_MOST,
  MediaType,
  mediaTypeOf,
  type DocumentUpload,
  type SentDocument,
} from '../../../src/domain/order-document.js';
import { newId } from '../db/seed.js';
import { after, type Call } from '../world.js';

/** Takes a file that an order is to come with. What it is, is looked at, not believed. */
export async function uploadDocument(call: Call, input: DocumentUpload): Promise<SentDocument> {
  const { db, actor, now } = call;
  const bytes = Buffer.from(input.content, 'base64');
  const problem = documentProblem(bytes, { mediaTypes: MediaType.options, bytesMost: DOCUMENT_BYTES_MOST });
  if (problem) throw new BackendError('invalid-input', { fields: [{ field: 'content', rule: problem }] });
  // One at a time for an account, so that nobody sends more than may wait.
  await db.selectFrom('account').select('id').where('id', '=', actor.account.id).forUpdate().execute();
  await db
    .deleteFrom('order_document')
    .where('main_id', '=', actor.account.id)
    .where('account_id', 'is', null)
    .where('sent_at', '<', after(now, -DOCUMENT_KEPT_DAYS * 86_400))
    .execute();
  const { waiting } = await db
    .selectFrom('order_document')
    .select((row) => row.fn.countAll<number>().as('waiting'))
    .where('main_id', '=', actor.account.id)
    .where('account_id', 'is', null)
    .executeTakeFirstOrThrow();
  if (waiting >= DOCUMENTS_WAITING_MOST) throw new BackendError('quota-reached');
  const document = { id: newId('d'), file_name: input.fileName };
  await db
    .insertInto('order_document')
    .values({
      ...document,
      main_id: actor.account.id,
      media_type: mediaTypeOf(bytes)!,
      bytes,
      sent_by: actor.person.id,
      sent_at: now,
    })
    .execute();
  return { id: document.id, fileName: document.file_name };
}

/** What is wrong with the files of a configuration. Those that can be used are held. */
export async function documentProblemsOf(
  { db, actor }: Call,
  product: Product,
  configuration: Configuration,
): Promise<FieldProblem[]> {
  const named = documentsOf(configuration);
  if (named.length === 0) return [];
  const rows = await db
    .selectFrom('order_document')
    .select(['id', 'media_type', sql<number>`octet_length(bytes)`.as('size')])
    .where('id', 'in', named)
    .where('main_id', '=', actor.account.id)
    .where('account_id', 'is', null)
    .forUpdate()
    .execute();
  const usable = new Map(rows.map(({ id, media_type, size }) => [id, { mediaType: media_type, size }]));
  return documentProblems(product, configuration, (id) => usable.get(id));
}

/** The files of a configuration come with the order of an account. */
export async function attachDocuments(
  { db }: Call,
  configuration: Configuration,
  account: string,
): Promise<void> {
  const named = documentsOf(configuration);
  if (named.length > 0)
    await db
      .updateTable('order_document')
      .set({ account_id: account })
      .where('id', 'in', named)
      .where('account_id', 'is', null)
      .execute();
}
