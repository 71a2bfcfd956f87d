import type { LinkLimit } from '../../domain/link-extension.js';
import { note } from './activity.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';

/** What a history tells of until when a link holds. */
export const termFacts = ({ endOn }: Pick<LinkLimit, 'endOn'>) => (endOn === null ? {} : { on: endOn });

/** A question that nobody has answered ends with the end that it was about, or with the link. Tells whether there was one. */
export function expireExtension(world: Store, link: LinkRecord, endedAt: string): boolean {
  const open = [...world.plans.extensions.values()].find(
    ({ linkId, state }) => linkId === link.id && state === 'proposed',
  );
  if (open) Object.assign(open, { state: 'expired', endedAt, revision: open.revision + 1 });
  return open !== undefined;
}

/** The same, noted in the history of both sides: the link goes on. */
export function noteExpired(world: Store, link: LinkRecord, endedAt: string): void {
  if (expireExtension(world, link, endedAt))
    note(world, null, { kind: 'extension-expired', subject: link.accountId, link });
}
