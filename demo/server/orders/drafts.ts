import { sql } from 'kysely';
import type { Items } from '../../../src/backend/backend.js';
import { BackendError } from '../../../src/domain/errors.js';
import {
  DRAFT_KEPT_DAYS,
  DRAFTS_MOST,
  type ChangeDraftInput,
  type DraftContent,
  type OpenedDraft,
  type OrderDraft,
} from '../../../src/domain/order-draft.js';
import type { OrderDraftRow } from '../db/ordering-schema.js';
import { newId } from '../db/seed.js';
import { requireVersion } from '../links/own-link.js';
import { after, type Call } from '../world.js';

const view = ({ id, revision, state, content, saved_at }: OrderDraftRow): OrderDraft => ({
  id,
  version: `d${revision}`,
  state,
  name: content.name,
  product: content.product,
  step: content.step,
  savedAt: saved_at,
});

/** The drafts of the person in the account, as long as they are kept. */
const ownDrafts = ({ db, actor, now }: Call) =>
  db
    .selectFrom('order_draft')
    .selectAll()
    .where('person_id', '=', actor.person.id)
    .where('account_id', '=', actor.account.id)
    .where('saved_at', '>=', after(now, -DRAFT_KEPT_DAYS * 86_400));

/** Others' drafts are as absent as those that never were. */
async function ownDraft(call: Call, id: string): Promise<OrderDraftRow> {
  const draft = await ownDrafts(call).where('id', '=', id).executeTakeFirst();
  if (!draft) throw new BackendError('not-found');
  return draft;
}

export async function listOrderDrafts(call: Call): Promise<Items<OrderDraft>> {
  const rows = await ownDrafts(call)
    .where('state', '=', 'open')
    .orderBy('saved_at', 'desc')
    .orderBy('number', 'desc')
    .execute();
  return { items: rows.map(view) };
}

export async function getOrderDraft(call: Call, { draft: id }: { draft: string }): Promise<OpenedDraft> {
  const draft = await ownDraft(call, id);
  return { draft: view(draft), content: draft.content };
}

export async function createOrderDraft(
  call: Call,
  { content }: { content: DraftContent },
): Promise<OrderDraft> {
  const { db, actor, now } = call;
  // One at a time for a person, so that nobody keeps more than they may.
  await db.selectFrom('person').select('id').where('id', '=', actor.person.id).forUpdate().execute();
  await db
    .deleteFrom('order_draft')
    .where('person_id', '=', actor.person.id)
    .where('saved_at', '<', after(now, -DRAFT_KEPT_DAYS * 86_400))
    .execute();
  if ((await listOrderDrafts(call)).items.length >= DRAFTS_MOST) throw new BackendError('quota-reached');
  const draft = await db
    .insertInto('order_draft')
    .values({
      id: newId('n'),
      person_id: actor.person.id,
      account_id: actor.account.id,
      state: 'open',
      content: JSON.stringify(content),
      saved_at: now,
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  return view(draft);
}

/** Changes a draft that still is open, as it was looked at: one update, which nobody comes between. */
async function step(
  call: Call,
  { draft: id, version }: { draft: string; version: string },
  patch: { content: string; saved_at: string } | { state: 'discarded' },
): Promise<{ before: OrderDraftRow; draft: OrderDraftRow }> {
  const before = await ownDraft(call, id);
  if (before.state !== 'open') throw new BackendError('conflict');
  requireVersion(view(before).version, version);
  const draft = await call.db
    .updateTable('order_draft')
    .set({ ...patch, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('state', '=', 'open')
    .where('revision', '=', before.revision)
    .returningAll()
    .executeTakeFirst();
  if (!draft) throw new BackendError('version-mismatch');
  return { before, draft };
}

export const changeOrderDraft = async (
  call: Call,
  { content, ...of }: ChangeDraftInput,
): Promise<OrderDraft> =>
  view((await step(call, of, { content: JSON.stringify(content), saved_at: call.now })).draft);

export const discardOrderDraft = async (
  call: Call,
  of: { draft: string; version: string },
): Promise<OrderDraft> => view((await step(call, of, { state: 'discarded' })).before);

/** Leaves a draft that has become something else than an order; one that is not known any more is left already. */
export async function leaveDraft(call: Call, id: string | undefined): Promise<void> {
  if (id === undefined) return;
  await call.db
    .updateTable('order_draft')
    .set({ state: 'discarded', revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('person_id', '=', call.actor.person.id)
    .where('account_id', '=', call.actor.account.id)
    .where('state', '=', 'open')
    .execute();
}

/** Lets a draft wait for an approval; what was typed and not kept until now is one from now on. Answers its id. */
export async function draftWaits(call: Call, id: string | undefined, content: DraftContent): Promise<string> {
  const { db, actor, now } = call;
  const known =
    id === undefined ? undefined : await ownDrafts(call).where('id', '=', id).forUpdate().executeTakeFirst();
  if (known?.state === 'ordered' || known?.state === 'waiting')
    throw new BackendError('duplicate-request', {
      facts: known.link_id === null ? {} : { id: known.link_id },
    });
  const waits = await db
    .updateTable('order_draft')
    .set({ state: 'waiting', revision: sql<number>`revision + 1` })
    .where('id', '=', known?.id ?? '')
    .where('state', '=', 'open')
    .returning('id')
    .executeTakeFirst();
  if (waits) return waits.id;
  const added = await db
    .insertInto('order_draft')
    .values({
      id: newId('n'),
      person_id: actor.person.id,
      account_id: actor.account.id,
      state: 'waiting',
      content: JSON.stringify(content),
      saved_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return added.id;
}

/** What waited in vain for an approval can be gone on with. */
export const reopenDraft = ({ db, now }: Pick<Call, 'db' | 'now'>, id: string): Promise<unknown> =>
  db
    .updateTable('order_draft')
    .set({ state: 'open', saved_at: now, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .execute();

/**
 * Lets a draft become an order, once. One that is not known any more is no reason against the order; one that waits for an
 * approval is ordered by that alone (`approved`).
 */
export async function orderOnce(
  call: Call,
  id: string | undefined,
  link: string,
  approved: boolean,
): Promise<void> {
  if (id === undefined) return;
  const ordered = await ownDrafts(call).where('id', '=', id).forUpdate().executeTakeFirst();
  if (ordered?.state === 'ordered' || (ordered?.state === 'waiting' && !approved))
    throw new BackendError('duplicate-request', {
      facts: ordered.link_id === null ? {} : { id: ordered.link_id },
    });
  await call.db
    .updateTable('order_draft')
    .set({ state: 'ordered', link_id: link, revision: sql<number>`revision + 1` })
    .where('id', '=', id)
    .where('person_id', '=', call.actor.person.id)
    .execute();
}
