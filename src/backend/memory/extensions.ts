import type { LinkLimit } from '../../domain/link-extension.js';
import { note } from './activity.js';
import type { LinkRecord } from './records.js';
import type { Store } from './store.js';

/** What a history tells of until when a link holds. */
export const termFacts = ({ endOn }: Pick<LinkLimit, 'endOn'>) => (endOn === null ? {} : { on: endOn });

/** A question that nobody has answered ends with the end that it was about, or with the link. */
export function expireExtensions(world: Store, link: LinkRecord, endedAt: string): void {
  for (const extension of world.plans.extensions.values()) {
    if (extension.linkId !== link.id || extension.state !== 'proposed') continue;
    Object.assign(extension, { state: 'expired', endedAt, revision: extension.revision + 1 });
    note(world, null, {
      kind: 'extension-expired',
      subject: link.accountId,
      link,
      facts: termFacts(extension.wanted),
    });
  }
}
