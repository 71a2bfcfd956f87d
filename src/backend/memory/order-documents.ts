import type { Product } from '../../domain/catalogue.js';
import { documentProblems, type Configuration } from '../../domain/configuration.js';
import { BackendError, type FieldProblem } from '../../domain/errors.js';
import {
  bytesOf,
  DOCUMENT_BYTES_MOST,
  DOCUMENT_KEPT_DAYS,
  DOCUMENTS_WAITING_MOST,
  documentProblem,
  MediaType,
  mediaTypeOf,
  type DocumentUpload,
  type SentDocument,
} from '../../domain/order-document.js';
import type { Context } from './context.js';
import { newId } from './secrets.js';

/** Takes a file that an order is to come with. What it is, is looked at, not believed. */
export function uploadDocument({ world, account, now }: Context, input: DocumentUpload): SentDocument {
  const { fileName } = input;
  const bytes = bytesOf(input.content);
  const problem = documentProblem(bytes, { mediaTypes: MediaType.options, bytesMost: DOCUMENT_BYTES_MOST });
  if (problem) throw new BackendError('invalid-input', { fields: [{ field: 'content', rule: problem }] });
  const kept = world.after(now, -DOCUMENT_KEPT_DAYS * 86_400);
  const waiting = [...world.documents].filter(
    ([, each]) => each.main === account.id && each.account === null,
  );
  for (const [old, { at }] of waiting) if (at < kept) world.documents.delete(old);
  if (waiting.filter(([, { at }]) => at >= kept).length >= DOCUMENTS_WAITING_MOST)
    throw new BackendError('quota-reached');
  const id = newId(world.random, 'd');
  world.documents.set(id, { main: account.id, account: null, fileName, bytes, at: now });
  return { id, fileName };
}

/** What is wrong with the files of a configuration. */
export const documentProblemsOf = (
  { world, account }: Context,
  product: Product,
  configuration: Configuration,
): FieldProblem[] =>
  documentProblems(product, configuration, (id) => {
    const document = world.documents.get(id);
    if (document?.main !== account.id || document.account !== null) return undefined;
    return { mediaType: mediaTypeOf(document.bytes)!, size: document.bytes.length };
  });
