import type { AnnotateInput } from '../domain/annotation.js';
import { BackendError } from '../domain/backend-error.js';
import type { CallOptions } from '../backend/backend.js';
import { labelKey, LABELS_MOST } from '../domain/labels.js';
import type { Link } from '../domain/link.js';
import { LINKED } from '../domain/standing.js';
import { ManyFlow } from './many-flow.js';

/** What is changed about each of several accounts. */
export interface ManyNotes {
  /** Labels that each gets, and labels that each loses. */
  readonly add: readonly string[];
  readonly remove: readonly string[];
  /** Whether each is hidden; undefined: as it is. */
  readonly hidden: boolean | undefined;
}

/** Whether anything would be changed. */
export const changes = ({ add, remove, hidden }: ManyNotes): boolean =>
  add.length > 0 || remove.length > 0 || hidden !== undefined;

/** Gives several accounts labels, takes labels from them, hides or shows them. Their names stay. */
export class AnnotateManyFlow extends ManyFlow<ManyNotes, AnnotateInput> {
  protected override readonly usual: ManyNotes = { add: [], remove: [], hidden: undefined };

  protected override fits({ state }: Link): boolean {
    return LINKED.includes(state);
  }

  protected override inputFor(
    link: Link,
    { add, remove, hidden: hide }: ManyNotes,
  ): AnnotateInput | BackendError | undefined {
    const { id, version, nickname = '', labels = [], hidden = false } = link;
    const lost = new Set(remove.map(labelKey));
    const kept = labels.filter((each) => !lost.has(labelKey(each)));
    const had = new Set(kept.map(labelKey));
    const wanted = [...kept, ...add.filter((each) => !had.has(labelKey(each)))];
    if (wanted.length > LABELS_MOST)
      return new BackendError('invalid-input', { fields: [{ field: 'labels', rule: 'too-many' }] });
    const same = wanted.length === labels.length && wanted.every((each, index) => each === labels[index]);
    if (same && (hide ?? hidden) === hidden) return undefined;
    return { link: id, version, nickname, labels: wanted, hidden: hide ?? hidden };
  }

  protected override send(input: AnnotateInput, options: CallOptions): Promise<Link> {
    return this.queries.backend.annotateLink(input, options);
  }
}
