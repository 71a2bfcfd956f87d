import type { Standing } from '../../domain/link.js';
import { LinkTable, type Arrangement } from '../../state/link-table.js';
import { GROUPS, type Filter } from './subsidiary-list.filter.js';

const EVERY: readonly Standing[] = [];

const arrangementOf = ({
  group,
  sort,
  columns: _columns,
  density: _density,
  ...rest
}: Filter): Arrangement => ({
  ...rest,
  standings: group ? GROUPS[group] : EVERY,
  sort: sort || undefined,
});

/** All links that a host gave, listed by a filter. Loads when a host gives links. */
export class ListTable extends LinkTable {
  /** Lists what a filter finds; see `arrange`. */
  filter(filter: Filter, done: () => void): boolean {
    return this.arrange(arrangementOf(filter), done);
  }
}
