import type { TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { Translation } from '../../i18n/catalogue.js';
import { menu } from '../../ui/menu.js';
import type { RowAction } from './subsidiary-list.actions.js';
import type { messages } from './subsidiary-list.messages.js';
import { nameOf } from './subsidiary-list.row.js';

/** The menu of a row: its actions but the first, which has a button of its own. */
export const rowMenu = (
  link: Link,
  texts: Translation<typeof messages>,
  actions: readonly RowAction[],
  choose: (action: RowAction) => void,
  closed: () => void,
): TemplateResult =>
  menu({
    label: texts.actionsFor(nameOf(link, texts)),
    items: actions.slice(1).map((action) => ({
      label: texts.action[action],
      danger: action === 'detach' || action === 'cancel',
      choose: () => choose(action),
    })),
    closed,
  });
