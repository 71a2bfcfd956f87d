import type { Capabilities } from '../../backend/backend.js';
import { standingOf } from '../../domain/standing.js';
import type { Link } from '../../domain/link.js';
import { opensLink } from '../../domain/reached.js';
import type { Permission, Session } from '../../domain/person.js';

/** What a backend offers, as far as rows show it. */
export type Offered = Pick<
  Capabilities,
  'switching' | 'exporting' | 'annotating' | 'branding' | 'grants' | 'detaching' | 'payerChanging'
>;

/** What can be done with links that a host gives without a backend: it hears of it. */
export const HOST_ACTS: Offered = {
  switching: true,
  exporting: true,
  annotating: false,
  branding: false,
  grants: false,
  detaching: [],
  payerChanging: [],
};
export const HOST_MAY: readonly Permission[] = ['view-accounts', 'open-accounts'];

/** What can be done with a row. */
export type RowAction =
  | 'open'
  | 'details'
  | 'annotate'
  | 'branding'
  | 'access'
  | 'change-payer'
  | 'keep-payer'
  | 'delivery'
  | 'extend'
  | 'link'
  | 'detach'
  | 'undo-detach'
  | 'resend'
  | 'remind'
  | 'cancel'
  | 'change-start'
  | 'call-off'
  | 'enter-code'
  | 'confirm'
  | 'checks'
  | 'renew';

/** What the next step of a link can be, which has a button of its own. Everything else is in a menu. */
export type NextStep = Exclude<
  RowAction,
  | 'annotate'
  | 'branding'
  | 'access'
  | 'change-payer'
  | 'keep-payer'
  | 'delivery'
  | 'extend'
  | 'link'
  | 'detach'
  | 'undo-detach'
  | 'remind'
  | 'cancel'
  | 'change-start'
  | 'call-off'
>;

/** What can be done with several accounts at once. */
export type ManyAct = 'annotate' | 'detach';

/** What can be done here with several linked accounts at once. */
export const manyActsOf = (
  permissions: readonly Permission[],
  { annotating, detaching }: Offered,
): readonly ManyAct[] =>
  permissions.includes('link-accounts')
    ? [...(annotating ? (['annotate'] as const) : []), ...(detaching.length > 0 ? (['detach'] as const) : [])]
    : [];

/** The actions of a row, the next step first. What nobody may do here is left out; without `grants`, all are granted. */
export function actionsOf(
  link: Link,
  permissions: readonly Permission[],
  capabilities: Offered,
  grants?: Session['grants'],
): readonly [] | readonly [NextStep, ...RowAction[]] {
  const may = (permission: Permission) => permissions.includes(permission);
  const mayLink = may('link-accounts');
  const mayOpen =
    capabilities.switching &&
    may('open-accounts') &&
    link.scopes.includes('switch') &&
    (!grants || opensLink(grants, link));
  // A change that is planned can be undone, whether there can be others or not.
  const payer =
    mayLink && (link.payerChange ? 'keep-payer' : capabilities.payerChanging.length > 0 && 'change-payer');
  const access = mayLink && capabilities.grants && 'access';
  const own = [
    mayLink && capabilities.annotating && 'annotate',
    mayLink && capabilities.branding && 'branding',
  ] as const;
  const linked = (first: NextStep | false, last: RowAction | false) =>
    ([first, 'details', ...own, access, payer, last] as const).filter((each) => each !== false) as [
      NextStep,
      ...RowAction[],
    ];
  const open = mayOpen && 'open';
  const detach = mayLink && capabilities.detaching.length > 0 && 'detach';
  switch (standingOf(link)) {
    case 'active':
    case 'closing':
    case 'suspended':
      return linked(open, detach);
    case 'awaiting-checks':
      return linked((mayLink || may('order-accounts')) && 'checks', detach);
    case 'setting-up':
    case 'closed':
    case 'rejected':
      return linked(false, detach);
    case 'detaching':
      return linked(open, mayLink && link.detachBy !== 'secondary' && 'undo-detach');
    case 'waiting-for-owner':
      return mayLink ? [link.move ? 'details' : 'resend', 'cancel'] : [];
    case 'waiting-for-code':
      return mayLink ? ['enter-code', 'resend', 'cancel'] : [];
    case 'needs-confirmation':
      return mayLink ? ['confirm', 'cancel'] : [];
    case 'scheduled':
      return mayLink ? ['details', 'call-off'] : ['details'];
    case 'declined':
    case 'expired':
      // What was picked is picked again: its number is not known, or its proof is not asked for.
      return mayLink && link.proof !== 'own-account' && !link.customerNumber.startsWith('•') ? ['renew'] : [];
    default:
      return [];
  }
}
