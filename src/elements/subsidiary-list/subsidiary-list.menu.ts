import type { TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import { menu } from '../../ui/menu.js';
import type { RowAction } from './subsidiary-list.actions.js';
import { nameOf, type RowContext } from './subsidiary-list.row.js';

/** The menu of a row: its actions but the first, which has a button of its own. */
export const rowMenu = (
  link: Link,
  context: RowContext,
  choose: (action: RowAction) => void,
  closed: () => void,
): TemplateResult =>
  menu({
    label: context.texts.actionsFor(nameOf(link, context)),
    items: context
      .actions(link)
      .slice(1)
      .map((action) => ({
        label: context.texts.action[action],
        danger: action === 'detach' || action === 'cancel',
        choose: () => choose(action),
      })),
    closed,
  });
