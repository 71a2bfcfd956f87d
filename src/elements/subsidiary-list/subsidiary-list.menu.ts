import type { TemplateResult } from 'lit';
import type { Link } from '../../domain/link.js';
import type { Localizer } from '../../lit/localizer.js';
import { menu } from '../../ui/menu.js';
import type { RowAction } from './subsidiary-list.actions.js';
import { lateMessages } from './subsidiary-list.late-messages.js';
import { messages } from './subsidiary-list.messages.js';
import { nameOf } from './subsidiary-list.row.js';

/** The names of everything that can be done with a row. */
export const actionNames = (localizer: Localizer): Readonly<Record<RowAction, string>> => ({
  ...localizer.texts('subsidiary-list', messages).action,
  ...localizer.texts('subsidiary-list-late', lateMessages).menu,
});

/** The menu of a row: its actions but the first, which has a button of its own. */
export const rowMenu = (
  link: Link,
  localizer: Localizer,
  actions: readonly RowAction[],
  choose: (action: RowAction) => void,
  closed: () => void,
): TemplateResult => {
  const texts = localizer.texts('subsidiary-list', messages);
  const names = actionNames(localizer);
  return menu({
    label: texts.actionsFor(nameOf(link, texts)),
    items: actions.slice(1).map((action) => ({
      label: names[action],
      danger: action === 'detach' || action === 'cancel',
      choose: () => choose(action),
    })),
    closed,
  });
};
