import type { TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
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

/**
 * The menu of a row: its actions but the first, which has a button of its own. What the person lacks the right to
 * comes last; choosing it tells who can grant that.
 */
export function rowMenu(
  link: Link,
  context: RowContext,
  localizer: Localizer,
  parts: {
    /** Who sees the invoices of linked accounts can be decided: that is in the menu alone. */
    delivers: boolean;
    denied: readonly Denied[];
    choose: (action: RowAction) => void;
    ask: (denied: Denied) => void;
    closed: () => void;
  },
): TemplateResult {
  const { texts } = context;
  const { delivers, denied, choose, ask, closed } = parts;
  const names = actionNames(localizer);
  const why = localizer.texts('subsidiary-list-late', lateMessages).denied;
  const all: readonly RowAction[] = context.actions(link);
  const own = all.slice(1);
  const ending = own.findIndex((action) => action === 'detach' || action === 'undo-detach');
  // Every linked account has details.
  if (delivers && all.includes('details')) own.splice(ending < 0 ? own.length : ending, 0, 'delivery');
  return menu({
    label: texts.actionsFor(nameOf(link, context)),
    items: [
      ...own.map((action) => ({
        label: names[action],
        danger: action === 'detach' || action === 'cancel',
        choose: () => choose(action),
      })),
      ...denied.map((each) => ({
        label: names[each.action],
        why,
        choose: () => ask(each),
      })),
    ],
    closed,
  });
}
