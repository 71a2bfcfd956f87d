import type { TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { Permission } from '../../domain/person.js';
import type { Localizer } from '../../lit/localizer.js';
import { menu } from '../../ui/menu.js';
import type { RowAction } from './subsidiary-list.actions.js';
import type { Denied } from './subsidiary-list.denied.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { nameOf, type RowContext } from './subsidiary-list.row.js';

/**
 * The menu of a row: its actions but the first, which has a button of its own. What the person lacks the right to
 * comes last; choosing it tells who can grant that.
 */
export function rowMenu(
  link: Link,
  context: RowContext,
  localizer: Localizer,
  parts: {
    denied: readonly Denied[];
    choose: (action: RowAction) => void;
    ask: (right: Permission) => void;
    closed: () => void;
  },
): TemplateResult {
  const { texts } = context;
  const { denied, choose, ask, closed } = parts;
  const why = localizer.texts('subsidiary-list-late', lateMessages).denied;
  const own = context.actions(link).slice(1);
  return menu({
    label: texts.actionsFor(nameOf(link, context)),
    items: [
      ...own.map((action) => ({
        label: texts.action[action],
        danger: action === 'detach' || action === 'cancel',
        choose: () => choose(action),
      })),
      ...denied.map(({ action, right }) => ({
        label: texts.action[action],
        why,
        choose: () => ask(right),
      })),
    ],
    closed,
  });
}
