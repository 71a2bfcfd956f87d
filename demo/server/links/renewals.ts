import { BackendError } from '../../../src/domain/errors.js';
import type { Link } from '../../../src/domain/link.js';
import { stillToCome } from '../../../src/domain/link-term.js';
import { record } from '../audit.js';
import { noted } from '../db/annotations.js';
import { referred } from '../db/invoices.js';
import type { Call } from '../world.js';
import { step } from './change.js';
import { ownLink } from './own-link.js';
import { requestLink } from './requests.js';
import { termOf, termSituation } from './term.js';
import { linkView } from './views.js';

/** Asks again as before, with what was noted about it. The new request takes the place of the one that has ended. */
export async function renewRequest(call: Call, { link: id }: { link: string }): Promise<Link> {
  const { db, actor, time } = call;
  const before = await ownLink(call, id);
  const { state, picked, proof, typed_number: number, scopes, message } = before;
  if ((state !== 'expired' && state !== 'declined') || picked || proof === 'own-account')
    throw new BackendError('conflict');
  const asked = await requestLink(call, {
    customerNumber: number,
    scopes,
    proof: proof ?? 'owner-consent',
    message,
    term: stillToCome(termOf(before), termSituation(call, scopes)),
  });
  const { nickname, labels, hidden, cost_centre, purchase_order, invoice_name } = before;
  const link = await db
    .updateTable('link')
    .set({
      ...noted({ nickname, labels, hidden }),
      ...referred({ costCentre: cost_centre, purchaseOrder: purchase_order, invoiceName: invoice_name }),
      follows: before.id,
    })
    .where('id', '=', asked.id)
    .returningAll()
    .executeTakeFirstOrThrow();
  // As it ended before: what leaves the overview after some time goes by that.
  await step(call, before, { state: 'renewed', renewed_as: link.id, ended_at: before.ended_at });
  await record(call, actor, {
    action: 'link-request-renewed',
    subject: before.account_id,
    details: { link: before.id, number },
  });
  return linkView(db, link, time);
}
