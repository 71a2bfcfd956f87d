import { scopesWithPayer } from '../../../src/domain/billing.js';
import { Scope } from '../../../src/domain/link.js';
import { termFor } from '../../../src/domain/link-term.js';
import { nextPeriod } from '../../../src/domain/rules.js';
import { grantToLinker, type Linker } from '../access/grants.js';
import { record } from '../audit.js';
import { noted } from '../db/annotations.js';
import { referred } from '../db/invoices.js';
import type { LinkRecord } from '../db/schema.js';
import type { Paid } from '../mail/start-message.js';
import type { Actor } from '../world.js';
import { attach, invoiceOnlyLink, step } from './change.js';
import { termColumns, termOf } from './term.js';
import { namedIn, tellEverybody, type Both, type Telling } from './told.js';
import { payerChangeOf, payerOf } from './views.js';

/**
 * Links what both sides have agreed to; both accounts must be held. `doer`: who does it now; null: it happens by itself, and
 * the actor of `linker` is who agreed for the main account.
 */
export async function join(
  linker: Linker,
  doer: Actor | null,
  request: LinkRecord,
  both: Both,
  { linkedAt = linker.now, how = 'told' }: { readonly linkedAt?: string; readonly how?: Telling } = {},
): Promise<LinkRecord> {
  const { db } = linker;
  const before = await invoiceOnlyLink(db, both.main.id, both.account.id);
  if (before) return extend(linker, doer, before, request, { both, how });
  await attach(db, both.main, both.account);
  const { scopes, pay_from, joined_by: joinedBy, proof } = request;
  const paysLater = pay_from === 'period-end' && scopes.includes('pay');
  const linked = await step(linker, request, {
    state: 'active',
    linked_at: linkedAt,
    expires_at: null,
    starts_on: null,
    starts_from: null,
    ...(paysLater && {
      scopes: scopesWithPayer(scopes, 'secondary'),
      payer_change: 'main',
      payer_change_on: nextPeriod(linkedAt),
    }),
  });
  await grantToLinker(linker, linked);
  const change = payerChangeOf(linked);
  const paid = change ? ({ payer: 'main', from: change.on } as const) : paidIn(linked);
  await tellLinked(linker, linked, { both, how }, paid);
  await record(linker, doer, {
    action: 'linked',
    subject: both.account.id,
    details: { link: linked.id, scopes: linked.scopes, joinedBy, proof },
  });
  if (change)
    await record(linker, doer, {
      action: 'payer-change-scheduled',
      subject: both.account.id,
      details: { link: linked.id, ...change },
    });
  return linked;
}

/** Who pays as soon as a link begins. */
export const paidIn = (link: LinkRecord): Paid => ({ payer: payerOf(link), from: null });

interface Told {
  readonly both: Both;
  readonly how: Telling;
}

const tellLinked = (linker: Linker, link: LinkRecord, { both, how }: Told, paid: Paid): Promise<void> =>
  tellEverybody(
    linker,
    link,
    both,
    (reader) => ({ kind: 'linked', ...namedIn(both), reader, ...paid, term: termOf(link) }),
    how,
  );

/** What was linked by the collective invoice alone is linked by a request too, and the request has had its day. */
async function extend(
  linker: Linker,
  doer: Actor | null,
  before: LinkRecord,
  request: LinkRecord,
  told: Told,
): Promise<LinkRecord> {
  const scopes = Scope.options.filter((each) => [...before.scopes, ...request.scopes].includes(each));
  await linker.db.deleteFrom('link').where('id', '=', request.id).execute();
  const { labels, hidden, purchase_order: purchaseOrder, invoice_name: invoiceName } = before;
  const extended = await step(linker, before, {
    scopes,
    proof: request.proof,
    joined_by: 'added',
    ...termColumns(termFor(termOf(request), scopes.includes('pay'))),
    // What was noted with the request stays, where nothing was noted before.
    ...noted({ nickname: before.nickname || request.nickname, labels, hidden }),
    ...referred({ costCentre: before.cost_centre || request.cost_centre, purchaseOrder, invoiceName }),
  });
  await grantToLinker(linker, extended);
  await tellLinked(linker, extended, told, { payer: 'as-before', from: null });
  await record(linker, doer, {
    action: 'linked',
    subject: told.both.account.id,
    details: { link: extended.id, scopes, joinedBy: 'added', proof: request.proof },
  });
  return extended;
}
