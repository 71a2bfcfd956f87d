import type { AnnotateInput } from '../../../src/domain/annotation.js';
import { annotationChanges } from '../../../src/domain/activity-changes.js';
import { BackendError } from '../../../src/domain/errors.js';
import type { Link } from '../../../src/domain/link.js';
import { record } from '../audit.js';
import { noted } from '../db/annotations.js';
import type { Call } from '../world.js';
import { step } from './change.js';
import { accountOf, ownLink, requireVersion } from './own-link.js';
import { isLinked, linkView, versionOf } from './views.js';

export async function annotateLink(
  call: Call,
  { link: id, version, ...annotation }: AnnotateInput,
): Promise<Link> {
  const { db, actor, time } = call;
  const link = await ownLink(call, id);
  if (!isLinked(link)) throw new BackendError('conflict');
  requireVersion(versionOf(link, await accountOf(call, link)), version);
  const annotated = await step(call, link, noted(annotation));
  // That it was noted, not what: a note ends with its link, and an entry never does.
  await record(call, actor, {
    action: 'link-annotated',
    subject: link.account_id,
    details: { link: link.id, version: annotated.version },
    changes: annotationChanges(link, annotation),
  });
  return linkView(db, annotated, time);
}
