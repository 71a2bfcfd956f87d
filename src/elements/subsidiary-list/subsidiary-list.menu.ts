import type { TemplateResult } from 'lit';
import type { Capabilities } from '../../backend/backend.js';
import type { Link } from '../../domain/link.js';
import type { Permission } from '../../domain/person.js';
import { LINKED } from '../../domain/standing.js';
import type { Localizer } from '../../lit/localizer.js';
import { menu } from '../../ui/menu.js';
import type { RowAction } from './subsidiary-list.actions.js';
import type { Denied } from './subsidiary-list.denied.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { messages } from './subsidiary-list.messages.js';
import { nameOf, type RowContext } from './subsidiary-list.row.js';

/** The names of everything that can be done with a row. */
export const actionNames = (localizer: Localizer): Readonly<Record<RowAction, string>> => ({
  ...localizer.texts('subsidiary-list', messages).action,
  ...localizer.texts('subsidiary-list-late', lateMessages).menu,
});

/** What can be done with a link that is in its menu alone, and in its details. */
export const furtherActionsOf = (
  link: Link,
  permissions: readonly Permission[],
  {
    proofs,
    invoiceDelivery,
    linkLimits,
    linkStart,
    smsNotices,
  }: Pick<Capabilities, 'proofs' | 'invoiceDelivery' | 'linkLimits' | 'linkStart' | 'smsNotices'>,
): readonly RowAction[] =>
  permissions.includes('link-accounts') && LINKED.includes(link.state)
    ? [
        ...(invoiceDelivery ? (['delivery'] as const) : []),
        ...(linkLimits && link.state === 'active' ? (['extend'] as const) : []),
        // What only is on the collective invoice becomes linked when its owner is asked once.
        ...(link.joinedBy === 'collective-invoice' && proofs.includes('owner-consent')
          ? (['link'] as const)
          : []),
      ]
    : smsNotices && permissions.includes('link-accounts') && link.state === 'pending'
      ? ['remind']
      : linkStart && permissions.includes('link-accounts') && link.state === 'scheduled'
        ? ['change-start']
        : [];

/**
 * The menu of a row: its actions but the first, which has a button of its own. What the person lacks the right to
 * comes last; choosing it tells who can grant that.
 */
export function rowMenu(
  link: Link,
  context: RowContext,
  localizer: Localizer,
  parts: {
    /** What can be done beside the usual. */
    more: readonly RowAction[];
    /** What the host offers. */
    own: readonly { label: string; danger: boolean; choose: () => void }[];
    denied: readonly Denied[];
    choose: (action: RowAction) => void;
    ask: (denied: Denied) => void;
    closed: () => void;
  },
): TemplateResult {
  const { texts } = context;
  const { more, own: hosts, denied, choose, ask, closed } = parts;
  const names = actionNames(localizer);
  const why = localizer.texts('subsidiary-list-late', lateMessages).denied;
  const own: RowAction[] = context.actions(link).slice(1);
  const ending = own.findIndex((action) => ['detach', 'undo-detach', 'call-off'].includes(action));
  const last = ending < 0 ? [] : own.splice(ending);
  const item = (action: RowAction) => ({
    label: names[action],
    danger: action === 'detach' || action === 'cancel' || action === 'call-off',
    choose: () => choose(action),
  });
  return menu({
    label: texts.actionsFor(nameOf(link, context)),
    items: [
      ...[...own, ...more].map(item),
      ...hosts,
      ...last.map(item),
      ...denied.map((each) => ({
        label: names[each.action],
        why,
        choose: () => ask(each),
      })),
    ],
    closed,
  });
}
