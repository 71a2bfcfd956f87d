// What the list needs only once something is pressed, is empty or went wrong: loaded after its first look.
export { MarkedFirst } from '../../state/marked-first.js';
export { openMenu } from '../../ui/menu.js';
export { ListActs } from './subsidiary-list.acts.js';
export { currentOf, follow } from './subsidiary-list.current.js';
export { chosen, gap } from './subsidiary-list.chosen.js';
export { emptyState, noMatch } from './subsidiary-list.empty.js';
export { lateStyles as styles } from './subsidiary-list.late-styles.js';
export { notices } from './subsidiary-list.notices.js';
export { RowActions } from './subsidiary-list.operations.js';
