import type { Link } from './link.js';
import { standingOf } from './standing.js';

/** What a person sees of a link, each by itself, in the order in which it is told. */
const ASPECTS = {
  name: ({ account }) => account?.name,
  standing: (link) => [
    standingOf(link),
    link.detachOn,
    link.account?.checks.map(({ kind, state }) => [kind, state]),
  ],
  payer: ({ payer, payerChange }) => [payer, payerChange?.payer, payerChange?.on],
  scopes: ({ scopes }) => scopes.filter((scope) => scope !== 'pay').sort(),
  monthly: ({ account }) => account?.monthly,
  nickname: ({ nickname = '' }) => nickname,
  labels: ({ labels = [] }) => labels,
  hidden: ({ hidden = false }) => hidden,
  'cost-centre': ({ costCentre = '' }) => costCentre,
  'purchase-order': ({ purchaseOrder = '' }) => purchaseOrder,
} as const satisfies Record<string, (link: Link) => unknown>;

/** Something of a link that can be different from before. Who pays is not told by the rights once more. */
export type LinkAspect = keyof typeof ASPECTS;

/** What a person would see differently of a link. */
export const changesOf = (before: Link, after: Link): LinkAspect[] =>
  before === after
    ? []
    : (Object.keys(ASPECTS) as LinkAspect[]).filter(
        (aspect) => JSON.stringify(ASPECTS[aspect](before)) !== JSON.stringify(ASPECTS[aspect](after)),
      );

/** What is different in a list that was read again. */
export interface ListDifference {
  readonly changed: readonly {
    readonly before: Link;
    readonly after: Link;
    readonly aspects: LinkAspect[];
  }[];
  readonly added: readonly Link[];
  /** Links that are not listed any more. */
  readonly gone: readonly Link[];
}

/**
 * Compares what is known of a list with what was known. Only where `whole` is set, both know all of it: otherwise a
 * link that one of them lacks may be elsewhere in the list.
 */
export function differenceOf(
  before: ReadonlyMap<string, Link>,
  after: ReadonlyMap<string, Link>,
  whole: boolean,
): ListDifference {
  const changed = [...after.values()].flatMap((link) => {
    const known = before.get(link.id);
    const aspects = known ? changesOf(known, link) : [];
    return known && aspects.length > 0 ? [{ before: known, after: link, aspects }] : [];
  });
  const without = (some: ReadonlyMap<string, Link>, others: ReadonlyMap<string, Link>): Link[] =>
    whole ? [...some.values()].filter(({ id }) => !others.has(id)) : [];
  return { changed, added: without(after, before), gone: without(before, after) };
}

/** What was told and what is new since: of each link from the first state on. */
export function together(told: ListDifference, fresh: ListDifference): ListDifference {
  const first = new Map(told.changed.map(({ before }) => [before.id, before]));
  const last = new Map([...told.changed, ...fresh.changed].map(({ after }) => [after.id, after]));
  const begun = new Map([...fresh.changed.map(({ before }) => [before.id, before] as const), ...first]);
  const isNew = new Set([...told.added, ...fresh.added].map(({ id }) => id));
  const isGone = new Set(fresh.gone.map(({ id }) => id));
  return {
    changed: differenceOf(begun, last, false).changed.filter(
      ({ after }) => !isNew.has(after.id) && !isGone.has(after.id),
    ),
    added: [...told.added, ...fresh.added].filter(({ id }) => !isGone.has(id)),
    gone: [...told.gone.filter(({ id }) => !isNew.has(id)), ...fresh.gone.filter(({ id }) => !isNew.has(id))],
  };
}
