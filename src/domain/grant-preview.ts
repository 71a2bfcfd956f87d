import type { GrantRole } from './grant.js';
import { opens } from './granted.js';
import type { Link } from './link.js';
import type { Permission } from './person.js';
import { lentPermissions } from './rules.js';

/** What a preview tells apart, in the order of reading. */
export const PREVIEW_AREAS = ['overview', 'work', 'invoices', 'forwarding', 'access', 'mails'] as const;
export type PreviewArea = (typeof PREVIEW_AREAS)[number];

/** Why somebody may do something, or may not: the role, another grant, their own right, the link, or the account's state. */
export type PreviewReason = 'granted' | 'other-grant' | 'own-right' | 'link' | 'role' | 'not-ready';

export interface PreviewLine {
  readonly area: PreviewArea;
  readonly yes: boolean;
  readonly why: PreviewReason;
  /** The right that is lacking, where it is one of their own. */
  readonly right?: Permission;
}

const EVERY_ROLE: readonly GrantRole[] = ['all'];
const READY: readonly string[] = ['active', 'suspended', 'closing'];

/**
 * What somebody with these rights sees of a linked account and may do in it with a role, besides the roles that they
 * have there anyway, and why.
 */
export function previewOf(
  own: readonly Permission[],
  link: Pick<Link, 'scopes' | 'account'>,
  role: GrantRole,
  others: readonly GrantRole[] = [],
): PreviewLine[] {
  const roles = [role, ...others];
  const lent = lentPermissions(own, link, roles);
  const byRole = lentPermissions(own, link, [role]);
  const work = workLine(own, link, roles);
  const because = (isByRole: boolean) => (isByRole ? 'granted' : 'other-grant');
  const area = (name: PreviewArea, permission: Permission): PreviewLine => {
    if (!work.yes) return { ...work, area: name };
    if (lent.includes(permission))
      return { area: name, yes: true, why: because(byRole.includes(permission)) };
    if (!own.includes(permission)) return { area: name, yes: false, why: 'own-right', right: permission };
    const byLink = lentPermissions(own, link, EVERY_ROLE).includes(permission);
    return { area: name, yes: false, why: byLink ? 'role' : 'link' };
  };
  const mails = roles.includes('mail-only');
  return [
    // The overview is the main account's own.
    { area: 'overview', yes: own.includes('view-accounts'), why: 'own-right', right: 'view-accounts' },
    work.yes ? { ...work, why: because(opens([role])) } : work,
    area('invoices', 'view-invoices'),
    area('forwarding', 'manage-forwarding'),
    area('access', 'view-access'),
    { area: 'mails', yes: mails, why: mails ? because(role === 'mail-only') : 'role' },
  ];
}

function workLine(
  own: readonly Permission[],
  { scopes, account }: Pick<Link, 'scopes' | 'account'>,
  roles: readonly GrantRole[],
): PreviewLine {
  const no = (why: PreviewReason): PreviewLine => ({ area: 'work', yes: false, why });
  if (!opens(roles)) return no('role');
  if (!own.includes('open-accounts')) return { ...no('own-right'), right: 'open-accounts' };
  if (!scopes.includes('switch')) return no('link');
  if (!account || !READY.includes(account.status)) return no('not-ready');
  return { area: 'work', yes: true, why: 'granted' };
}
