import type { Items } from '../backend.js';
import { BackendError } from '../../domain/errors.js';
import {
  DRAFT_KEPT_DAYS,
  DRAFTS_MOST,
  type ChangeDraftInput,
  type DraftContent,
  type OpenedDraft,
  type OrderDraft,
} from '../../domain/order-draft.js';
import { requireVersion, type Context } from './context.js';
import type { DraftRecord } from './records.js';
import { newId } from './secrets.js';
import type { Store } from './store.js';

const view = ({ id, revision, state, content, savedAt }: DraftRecord): OrderDraft => ({
  id,
  version: `d${revision}`,
  state,
  name: content.name,
  product: content.product,
  step: content.step,
  savedAt,
});

/** The drafts of the person in the account, as long as they are kept. */
const ownDrafts = ({ world, person, account, now }: Context): DraftRecord[] =>
  [...world.orderDrafts.values()].filter(
    ({ personId, accountId, savedAt }) =>
      personId === person.id &&
      accountId === account.id &&
      savedAt >= world.after(now, -DRAFT_KEPT_DAYS * 86_400),
  );

/** Others' drafts are as absent as those that never were. */
function ownDraft(context: Context, id: string): DraftRecord {
  const draft = ownDrafts(context).find((each) => each.id === id);
  if (!draft) throw new BackendError('not-found');
  return draft;
}

export const listOrderDrafts = (context: Context): Items<OrderDraft> => ({
  items: ownDrafts(context)
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.savedAt < b.savedAt || (a.savedAt === b.savedAt && a.number < b.number) ? 1 : -1))
    .map(view),
});

export function getOrderDraft(context: Context, { draft: id }: { draft: string }): OpenedDraft {
  const draft = ownDraft(context, id);
  return { draft: view(draft), content: draft.content };
}

export function createOrderDraft(context: Context, { content }: { content: DraftContent }): OrderDraft {
  if (listOrderDrafts(context).items.length >= DRAFTS_MOST) throw new BackendError('quota-reached');
  return view(add(context, content));
}

function add({ world, person, account, now }: Context, content: DraftContent): DraftRecord {
  const draft: DraftRecord = {
    id: newId(world.random, 'n'),
    number: world.orderDrafts.size,
    personId: person.id,
    accountId: account.id,
    state: 'open',
    link: null,
    content,
    savedAt: now,
    revision: 1,
  };
  world.orderDrafts.set(draft.id, draft);
  return draft;
}

/** A draft that can still be changed, as it was looked at. */
function open(context: Context, { draft: id, version }: { draft: string; version: string }): DraftRecord {
  const draft = ownDraft(context, id);
  if (draft.state !== 'open') throw new BackendError('conflict');
  requireVersion(view(draft).version, version);
  return draft;
}

export function changeOrderDraft(context: Context, { content, ...of }: ChangeDraftInput): OrderDraft {
  const draft = open(context, of);
  draft.content = content;
  draft.savedAt = context.now;
  draft.revision++;
  return view(draft);
}

export function discardOrderDraft(context: Context, of: { draft: string; version: string }): OrderDraft {
  const draft = open(context, of);
  const before = view(draft);
  draft.state = 'discarded';
  draft.revision++;
  return before;
}

/** Leaves a draft that has become something else than an order; one that is not known any more is left already. */
export function leaveDraft(context: Context, id: string | undefined): void {
  const draft = id === undefined ? undefined : ownDrafts(context).find((each) => each.id === id);
  if (draft?.state === 'open') Object.assign(draft, { state: 'discarded', revision: draft.revision + 1 });
}

/** Lets a draft wait for an approval; what was typed and not kept until now is one from now on. Answers its id. */
export function draftWaits(context: Context, id: string | undefined, content: DraftContent): string {
  const known = orderedOnce(context, id);
  const draft = known?.state === 'open' ? known : add(context, content);
  draft.state = 'waiting';
  draft.revision++;
  return draft.id;
}

/** What waited in vain for an approval can be gone on with. */
export function reopenDraft(world: Store, id: string): void {
  const draft = world.orderDrafts.get(id);
  if (draft?.state === 'waiting')
    Object.assign(draft, { state: 'open', savedAt: world.now, revision: draft.revision + 1 });
}

/**
 * The draft that an order comes from; null: none that is known. One that was ordered already refuses, and so does one that
 * waits, unless that is over by this.
 */
export function orderedOnce(context: Context, id: string | undefined, approved = false): DraftRecord | null {
  const draft = id === undefined ? undefined : ownDrafts(context).find((each) => each.id === id);
  if (draft?.state === 'ordered' || (draft?.state === 'waiting' && !approved))
    throw new BackendError('duplicate-request', { facts: draft.link === null ? {} : { id: draft.link } });
  return draft ?? null;
}
