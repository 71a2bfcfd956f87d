import { referenceChanges } from '../../domain/activity-changes.js';
import { BackendError } from '../../domain/errors.js';
import type { InvoiceReferencesInput } from '../../domain/invoice.js';
import type { Link } from '../../domain/link.js';
import { note } from './activity.js';
import { ownLink, requireVersion, type Context } from './context.js';
import { isLinked, linkView, versionOf } from './views.js';

export function setInvoiceReferences(
  context: Context,
  { link: id, version, ...references }: InvoiceReferencesInput,
): Link {
  const { world } = context;
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  requireVersion(versionOf(world, link), version);
  const changes = referenceChanges(link, references);
  world.changeLink(link, references);
  note(world, context, { kind: 'invoice-references-set', subject: link.accountId, link, changes });
  return linkView(world, link);
}
