import { FACETS_MOST, type AnnotateInput, type Facet, type LinkFacets } from '../../domain/annotation.js';
import { annotationChanges } from '../../domain/activity-changes.js';
import { BackendError } from '../../domain/errors.js';
import type { Link } from '../../domain/link.js';
import { note } from './activity.js';
import { ownLink, requireVersion, type Context } from './context.js';
import { compareText, allOf } from './paging.js';
import { isLinked, knownAccount, linkView, versionOf } from './views.js';

export function annotateLink(context: Context, { link: id, version, ...annotation }: AnnotateInput): Link {
  const { world } = context;
  const link = ownLink(context, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  requireVersion(versionOf(world, link), version);
  const changes = annotationChanges(link, annotation);
  world.changeLink(link, annotation);
  note(world, context, { kind: 'link-annotated', subject: link.accountId, link, changes });
  return linkView(world, link);
}

const NONE: readonly string[] = [];

/** The most frequent values, in the order of a reader. */
function facetsOf(values: Iterable<string>): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, links]) => ({ value, links }))
    .sort((a, b) => b.links - a.links || compareText(a.value, b.value))
    .slice(0, FACETS_MOST)
    .sort((a, b) => compareText(a.value, b.value));
}

export function getLinkFacets({ world, account }: Context): LinkFacets {
  const shown = allOf(world, account.id, {});
  const hidden = allOf(world, account.id, { hidden: 'only' });
  return {
    labels: facetsOf(shown.flatMap(({ labels }) => labels)),
    cities: facetsOf(shown.flatMap((link) => knownAccount(world, link)?.location.city || NONE)),
    hidden: hidden.filter(isLinked).length,
  };
}
