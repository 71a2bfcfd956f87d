import type { Capabilities } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import { Permission, type Session } from '../../domain/person.js';
import { actionsOf, type RowAction } from './subsidiary-list.actions.js';

/** Something that could be done with a link, and the right to it that is lacking. */
export interface Denied {
  readonly action: RowAction;
  readonly right: Permission;
}

const rightTo = (action: RowAction): Permission => {
  switch (action) {
    case 'open':
      return 'open-accounts';
    case 'checks':
      return 'order-accounts';
    default:
      return 'link-accounts';
  }
};

/** What can be done with a link here, but not by who has these rights. */
export function deniedOf(
  link: Link,
  permissions: readonly Permission[],
  capabilities: Capabilities,
  grants?: Session['grants'],
): readonly Denied[] {
  const own: readonly RowAction[] = actionsOf(link, permissions, capabilities, grants);
  const all: readonly RowAction[] = actionsOf(link, Permission.options, capabilities);
  return all.filter((action) => !own.includes(action)).map((action) => ({ action, right: rightTo(action) }));
}
