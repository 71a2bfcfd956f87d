import { ALL_CAPABILITIES, type Capabilities } from '../../backend/backend.js';
import { standingOf } from '../../domain/standing.js';
import type { Link } from '../../domain/link.js';
import type { Permission } from '../../domain/person.js';

/** What can be done with links that a host gives without a backend: it hears of it. */
export const HOST_ACTS: Capabilities = { ...ALL_CAPABILITIES, ordering: false, proofs: [], detaching: [] };
export const HOST_MAY: readonly Permission[] = ['view-accounts', 'open-accounts'];

/** What can be done with a row. */
export type RowAction =
  | 'open'
  | 'details'
  | 'detach'
  | 'undo-detach'
  | 'resend'
  | 'cancel'
  | 'enter-code'
  | 'confirm'
  | 'checks'
  | 'renew';

/** The actions of a row, the next step first. What nobody may do here is left out. */
export function actionsOf(
  link: Link,
  permissions: readonly Permission[],
  capabilities: Capabilities,
): readonly RowAction[] {
  const mayLink = permissions.includes('link-accounts');
  const mayOpen =
    capabilities.switching && permissions.includes('open-accounts') && link.scopes.includes('switch');
  const open: RowAction[] = mayOpen ? ['open'] : [];
  const detach: RowAction[] = mayLink && capabilities.detaching.length > 0 ? ['detach'] : [];
  const checks: RowAction[] = mayLink || permissions.includes('order-accounts') ? ['checks'] : [];
  const standing = standingOf(link);
  switch (standing) {
    case 'active':
    case 'closing':
    case 'suspended':
      return [...open, 'details', ...detach];
    case 'awaiting-checks':
      return [...checks, 'details', ...detach];
    case 'setting-up':
    case 'closed':
    case 'rejected':
      return ['details', ...detach];
    case 'detaching':
      return [...open, 'details', ...(mayLink ? (['undo-detach'] as const) : [])];
    case 'waiting-for-owner':
      return mayLink ? ['resend', 'cancel'] : [];
    case 'waiting-for-code':
      return mayLink ? ['enter-code', 'resend', 'cancel'] : [];
    case 'needs-confirmation':
      return mayLink ? ['confirm', 'cancel'] : [];
    case 'declined':
    case 'expired':
      return mayLink ? ['renew'] : [];
    case 'failed':
    case 'canceled':
    case 'detached':
      return [];
  }
}
