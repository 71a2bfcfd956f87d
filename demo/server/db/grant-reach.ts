import type { GrantReach } from '../../../src/domain/grant.js';
import { labelKey } from '../../../src/domain/labels.js';
import type { GrantRow } from './grant-schema.js';

type Columns = Pick<GrantRow, 'link_id' | 'label' | 'label_key'>;

/** The columns by which it is kept what a grant is for. */
export function reachColumns(reach: GrantReach): Columns {
  switch (reach.kind) {
    case 'all':
      return { link_id: null, label: null, label_key: null };
    case 'label':
      return { link_id: null, label: reach.label, label_key: labelKey(reach.label) };
    case 'link':
      return { link_id: reach.link, label: null, label_key: null };
  }
}

export function reachOf({ link_id, label }: Pick<Columns, 'link_id' | 'label'>): GrantReach {
  if (link_id !== null) return { kind: 'link', link: link_id };
  return label === null ? { kind: 'all' } : { kind: 'label', label };
}
