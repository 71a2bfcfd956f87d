import { referenceChanges } from '../../../src/domain/activity-changes.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { InvoiceReferencesInput } from '../../../src/domain/invoice.js';
import type { Link } from '../../../src/domain/link.js';
import { record } from '../audit.js';
import { referred } from '../db/invoices.js';
import { step } from '../links/change.js';
import { accountOf, ownLink, requireVersion } from '../links/own-link.js';
import { isLinked, linkView, versionOf } from '../links/views.js';
import type { Call } from '../world.js';

export async function setInvoiceReferences(
  call: Call,
  { link: id, version, ...references }: InvoiceReferencesInput,
): Promise<Link> {
  const { db, actor, time } = call;
  const link = await ownLink(call, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  requireVersion(versionOf(link, await accountOf(call, link)), version);
  const changed = await step(call, link, referred(references));
  await record(call, actor, {
    action: 'invoice-references-set',
    subject: link.account_id,
    details: { link: link.id, version: changed.version, ...references },
    changes: referenceChanges(
      { costCentre: link.cost_centre, purchaseOrder: link.purchase_order, invoiceName: link.invoice_name },
      references,
    ),
  });
  return linkView(db, changed, time);
}
